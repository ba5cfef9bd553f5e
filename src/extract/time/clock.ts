import type { Token } from '../../model/document.ts';
import type { Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { clockAt, timeAt } from './read.ts';

const starts = startsWhere(({ norm }) => /^(?:\d|(?:midday|noon|midnight|dawn|dusk|daybreak|nightfall)$)/.test(norm));

/** Times of day that name no day. */
export const clock: Rule<Time> = {
  id: 'time/clock',
  about: 'Times of day: 10:35 a.m., 0735 GMT, 18:00, noon, midnight, at dawn.',
  *find(doc) {
    const { tokens } = doc;
    let next = 0;
    for (const i of starts(doc)) {
      if (i < next) continue;
      const read = clockAt(tokens, i);
      if (read) {
        if (isRepeated(tokens, i)) continue;
        yield timeAt(tokens, i, read.after, 'datetime', { is: 'relative-day', days: 0, clock: read.clock });
        next = read.after;
        continue;
      }
      const { norm } = tokens[i]!;
      const at = tokens[i - 1]?.norm ?? '';
      if (at === 'high') continue;
      if (norm === 'midday' || norm === 'noon' || norm === 'midnight') {
        yield timeAt(tokens, i, i + 1, 'datetime', { is: 'relative-day', days: 0, clock: norm === 'midnight' ? '24:00' : '12:00' });
      } else if (
        (norm === 'dawn' || norm === 'dusk' || norm === 'daybreak' || norm === 'nightfall') &&
        /^(?:at|before|after|since|by|around|until)$/.test(at)
      ) {
        yield timeAt(tokens, i, i + 1, 'datetime', {
          is: 'relative-day',
          days: 0,
          part: norm === 'dusk' || norm === 'nightfall' ? 'EV' : 'DT',
        });
      }
    }
  },
  examples: [
    { text: 'The blast occurred at 10:35 a.m. near the port.', finds: '10:35 a.m.' },
    { text: 'It was felt at 0735 GMT.', finds: '0735 GMT' },
    { text: 'It hit at 6:10 a.m. (0310 GMT) in the port.', finds: '6:10 a.m.' },
    { text: 'They attacked at dawn.', finds: 'dawn' },
    { text: 'It was high noon for the party.', finds: null, because: 'a figure of speech' },
    { text: 'Golden Dawn won seats.', finds: null, because: 'a party' },
    { text: 'The vote was 10 to 35.', finds: null, because: 'no clock' },
  ],
};

/** "10:35 a.m. (0735 GMT)": the same time of day in another zone. */
const isRepeated = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.text === '(' && [1, 2, 3].some((back) => clockAt(tokens, i - 1 - back)?.after === i - 1);
