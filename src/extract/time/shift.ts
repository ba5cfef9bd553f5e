import type { Token } from '../../model/document.ts';
import type { Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { countOf, halfBehind, partOfUnit, timeAt, unitOf, withHalf } from './read.ts';

const starts = startsWhere((w) => !!unitOf(w));

/** Times told by their distance: from today ("ago"), or from another event in the text ("later", "after"). */
export const shift: Rule<Time> = {
  id: 'time/shift',
  about: 'Distances in time: two days ago, a decade ago, three weeks earlier, days later, hours after.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const named = unitOf(tokens[i]);
      if (!named) continue;
      const end = halfBehind(tokens, i) ? i + 3 : i;
      const behind = tokens[end + 1]?.norm ?? '';
      const ago = behind === 'ago';
      if (!ago && !/^(?:earlier|later|before|after)$/.test(behind)) continue;
      const uneven = unevenAt(tokens, i, named, end > i);
      const unit = uneven?.unit ?? named;
      const spread = !uneven && isSpread(tokens, i - 1);
      const count = uneven ? uneven.count : spread ? null : countOf(tokens[i - 1]?.norm ?? '');
      const plural = tokens[i]!.norm !== named;
      if (count === undefined && !plural) continue;
      let first = spread ? i - 3 : (uneven?.first ?? (count === undefined ? i : i - 1));
      if (count === null && /^(?:of|couple)$/.test(tokens[i - 1]?.norm ?? '')) first = i - 2;
      if (tokens[first]?.norm === 'few' && tokens[first - 1]?.norm === 'a') first--;
      first = hedged(tokens, first);
      const direction = ago || behind === 'earlier' || behind === 'before' ? -1 : 1;
      const after = behind === 'after' || behind === 'before' ? end + 1 : end + 2;
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
    {
      text: 'He fled six to eight weeks ago.',
      finds: 'six to eight weeks ago',
      as: { says: { is: 'shift', unit: 'week', count: null, direction: -1, anchor: 'published' } },
    },
    { text: 'It was built half a century ago.', finds: 'half a century ago' },
    { text: 'He fled two and a half years ago.', finds: 'two and a half years ago' },
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

/** "half a century", "two and a half years", "a year and a half": amounts in whole units below. */
function unevenAt(
  tokens: readonly Token[],
  i: number,
  unit: string,
  behind: boolean,
): { first: number; unit: string; count: number | null } | null {
  const part = partOfUnit(tokens, i);
  if (part) return part;
  const half = behind && countOf(tokens[i - 1]?.norm ?? '') === 1 ? { first: i - 1, count: 1.5 } : withHalf(tokens, i);
  if (!half) return null;
  return unit === 'year' ? { first: half.first, unit: 'month', count: half.count * 12 } : { first: half.first, unit, count: null };
}

/** "six to eight weeks", "two or three days": no day follows from it. */
const isSpread = (tokens: readonly Token[], last: number): boolean =>
  last >= 2 &&
  /^(?:to|or|-|–)$/.test(tokens[last - 1]!.norm) &&
  typeof countOf(tokens[last]!.norm) === 'number' &&
  typeof countOf(tokens[last - 2]!.norm) === 'number';
