import type { Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { countOf, timeAt, unitOf } from './read.ts';

const starts = startsWhere((w) => !!unitOf(w));

/** Times told by their distance: from today ("ago"), or from another event in the text ("later", "after"). */
export const shift: Rule<Time> = {
  id: 'time/shift',
  about: 'Distances in time: two days ago, a decade ago, three weeks earlier, days later, hours after.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const unit = unitOf(tokens[i]);
      if (!unit) continue;
      const behind = tokens[i + 1]?.norm ?? '';
      const ago = behind === 'ago';
      if (!ago && !/^(?:earlier|later|before|after)$/.test(behind)) continue;
      const count = countOf(tokens[i - 1]?.norm ?? '');
      const plural = tokens[i]!.norm !== unit;
      if (count === undefined && !plural) continue;
      let first = count === undefined ? i : i - 1;
      if (count === null && /^(?:of|couple)$/.test(tokens[i - 1]?.norm ?? '')) first = i - 2;
      if (tokens[first]?.norm === 'few' && tokens[first - 1]?.norm === 'a') first--;
      first = hedged(tokens, first);
      const direction = ago || behind === 'earlier' || behind === 'before' ? -1 : 1;
      const after = behind === 'after' || behind === 'before' ? i + 1 : i + 2;
      yield timeAt(tokens, first, after, 'date', {
        is: 'shift',
        unit,
        count: count ?? null,
        direction,
        anchor: ago ? 'published' : 'text',
      });
    }
  },
  examples: [
    { text: 'He was arrested two days ago.', finds: 'two days ago' },
    { text: 'NATO grew a decade ago.', finds: 'a decade ago' },
    { text: 'Days later the dam broke.', finds: 'Days later' },
    { text: 'It came hours after the raid.', finds: 'hours' },
    { text: 'The truce lasted two days.', finds: null, because: 'a duration' },
    { text: 'Soon after, they left.', finds: null, because: 'no unit of time' },
  ],
};

/** Takes in "more than", "almost", "about" before the count, as TIMEX3 does. */
function hedged(tokens: readonly { readonly norm: string }[], first: number): number {
  const before = tokens[first - 1]?.norm ?? '';
  if (before === 'than' && /^(?:more|less)$/.test(tokens[first - 2]?.norm ?? '')) return first - 2;
  return /^(?:almost|nearly|about|some|around|over)$/.test(before) ? first - 1 : first;
}
