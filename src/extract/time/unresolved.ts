import { unplaced } from '../../lexicon/calendar.ts';
import { ordinals } from '../../lexicon/numerals.ts';
import type { Time } from '../../model/finding.ts';
import { opensUpper } from '../../model/letters.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { timeAt, weekdayOf, yearOf } from './read.ts';

const FEASTS = new Set(unplaced);

const starts = startsWhere(
  (w) => weekdayOf(w) !== null || FEASTS.has(w.norm) || /^(?:fiscal|fiscal-year|day|week|month|year)$/.test(w.norm),
);

/** Times that a calendar can't place without knowledge the text doesn't give. They keep their words. */
export const unresolved: Rule<Time> = {
  id: 'time/unresolved',
  about: 'Times without a place in the calendar: Ramadan, fiscal 2024, the third day of the offensive, in its 900th day.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const { norm, text } = tokens[i]!;
      if (FEASTS.has(norm) && opensUpper(text)) {
        yield timeAt(tokens, i, i + 1, 'date', { is: 'unresolved', why: 'feast' });
      } else if (norm === 'fiscal' || (norm === 'fiscal-year' && yearOf(tokens[i + 1]))) {
        const at = tokens[i + 1]?.norm === 'year' ? i + 2 : i + 1;
        if (yearOf(tokens[at]) || at === i + 2)
          yield timeAt(tokens, i, yearOf(tokens[at]) ? at + 1 : at, 'date', { is: 'unresolved', why: 'fiscal-year' });
      } else if (
        (weekdayOf(tokens[i]) || norm === 'day' || norm === 'week' || norm === 'month' || norm === 'year') &&
        (ordinals[tokens[i - 1]?.norm ?? ''] || /^\d+(?:st|nd|rd|th)$/.test(tokens[i - 1]?.norm ?? '')) &&
        /^(?:its|their|the|a)$/.test(tokens[i - 2]?.norm ?? '') &&
        (tokens[i + 1]?.norm === 'of' || /^(?:its|their)$/.test(tokens[i - 2]!.norm))
      ) {
        yield timeAt(tokens, i - 2, i + 1, 'date', { is: 'unresolved', why: 'counted-day' });
      }
    }
  },
  examples: [
    { text: 'Aid entered before Ramadan.', finds: 'Ramadan' },
    { text: 'The war is in its 900th day.', finds: 'its 900th day' },
    { text: 'On the third day of the offensive they met tanks.', finds: 'the third day' },
    { text: 'On the first Friday of the fast, shells fell.', finds: 'the first Friday' },
    { text: 'The first soldier fell.', finds: null, because: 'no unit of time' },
    { text: 'In fiscal policy nothing moved.', finds: null, because: 'no year' },
  ],
};
