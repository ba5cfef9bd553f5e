import type { Token } from '../../model/document.ts';
import type { Time, TimeExpression } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { clockAt, partOf, timeAt, weekdayOf } from './read.ts';

const starts = startsWhere((w) => !!weekdayOf(w));

/** Weekdays with what is said of them. Which Friday it is, resolve decides from the publication date and the tense. */
export const weekday: Rule<Time> = {
  id: 'time/weekday',
  about: 'Weekdays: Friday, last Friday, Friday morning, 6 p.m. Monday.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const day = weekdayOf(tokens[i])!;
      let first = i;
      let after = i + 1;
      const before = tokens[i - 1]?.norm ?? '';
      const which = before === 'last' || before === 'this' || before === 'next' ? before : undefined;
      if (which) first = i - 1;
      const night = /^(?:to|into)$/.test(before) && tokens[i - 2]?.norm === 'night';
      if (night) first = i - 2;
      const part = night ? 'NI' : partOf(tokens[after]);
      if (part && !night) after++;
      const clock = first >= 2 && !night ? clockBefore(tokens, first) : null;
      if (clock) first = clock.first;
      const says: TimeExpression = {
        is: 'weekday',
        weekday: day,
        ...(which && { which }),
        ...(part && { part }),
        ...(clock && { clock: clock.clock }),
      };
      yield timeAt(tokens, first, after, part || clock ? 'datetime' : 'date', says);
    }
  },
  examples: [
    { text: 'The talks began on Friday in Doha.', finds: 'Friday', as: { type: 'date' } },
    { text: 'Shells fell last Tuesday.', finds: 'last Tuesday' },
    { text: 'A drone hit on Monday night.', finds: 'Monday night', as: { type: 'datetime' } },
    { text: 'Drones fell in the night to Friday.', finds: 'night to Friday' },
    { text: 'The siren sounded at 6 p.m. Monday.', finds: '6 p.m. Monday' },
    { text: 'The sun rose over Idlib.', finds: null, because: 'no day' },
    { text: 'He sat down.', finds: null, because: 'a verb' },
  ],
};

function clockBefore(tokens: readonly Token[], first: number): { clock: string; first: number } | null {
  for (const back of [3, 2, 1]) {
    const clock = clockAt(tokens, first - back);
    if (clock && clock.after === first) return { clock: clock.clock, first: first - back };
  }
  return null;
}
