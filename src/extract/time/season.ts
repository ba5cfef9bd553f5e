import { seasons } from '../../lexicon/calendar.ts';
import { table } from '../../lexicon/table.ts';
import type { Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { timeAt, unitOf, yearOf } from './read.ts';

const ORDINALS: Readonly<Record<string, number>> = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
});

const starts = startsWhere(({ norm }) => !!seasons[norm] || norm === 'quarter');

/** Seasons, quarters and halves of a year. */
export const season: Rule<Time> = {
  id: 'time/season',
  about: 'Seasons and quarters: last fall, the summer of 2023, this winter, the first quarter of 2024.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      if (i === 0) continue;
      const { norm } = tokens[i]!;
      const before = tokens[i - 1]!.norm;
      const code = seasons[norm];
      const of = tokens[i + 1]?.norm === 'of' ? 1 : 0;
      const year = yearOf(tokens[i + 1 + of]);
      const which = before === 'last' || before === 'this' || before === 'next' ? before : undefined;
      if (code && (which || year)) {
        yield timeAt(tokens, which ? i - 1 : i, year ? i + 2 + of : i + 1, 'date', {
          is: 'season',
          index: code,
          ...(year && { year }),
          ...(which && { which }),
        });
      } else if (norm === 'quarter' && ORDINALS[before] && unitOf(tokens[i]) === 'quarter' && (year || tokens[i + 1]?.pos !== 'NOUN')) {
        yield timeAt(tokens, i - 1, year ? i + 2 + of : i + 1, 'date', { is: 'quarter', index: ORDINALS[before]!, ...(year && { year }) });
      }
    }
  },
  examples: [
    { text: 'He was shot last fall.', finds: 'last fall' },
    { text: 'The summer of 2023 saw little gain.', finds: 'summer of 2023' },
    { text: 'Losses fell in the first quarter of 2024.', finds: 'first quarter of 2024' },
    { text: 'Prices fall when harvests come.', finds: null, because: 'a verb' },
    { text: 'The Arab Spring began there.', finds: null, because: 'no year, and a name' },
  ],
};
