import { seasons } from '../../lexicon/calendar.ts';
import { table } from '../../lexicon/table.ts';
import type { Token } from '../../model/document.ts';
import type { Time } from '../../model/finding.ts';
import type { Draft, Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { timeAt, yearOf } from './read.ts';

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

const starts = startsWhere(
  ({ norm }) => !!seasons[norm] || /^(?:quarter|half|q[1-4]|(?:first|second|third|fourth)-quarter|(?:first|second)-half)$/.test(norm),
);

/** Seasons, quarters and halves of a year. */
export const season: Rule<Time> = {
  id: 'time/season',
  about: 'Seasons, quarters and halves: last fall, this winter, the first quarter of 2024, the second half of last year, Q3.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const { norm } = tokens[i]!;
      const before = tokens[i - 1]?.norm ?? '';
      const code = seasons[norm];
      const of = tokens[i + 1]?.norm === 'of' ? 1 : 0;
      const year = yearOf(tokens[i + 1 + of]);
      const which = before === 'last' || before === 'this' || before === 'next' ? before : undefined;
      if (code && (which || year)) {
        const after = year ? seasonEnd(tokens, i + 1 + of) : i + 1;
        yield timeAt(tokens, which ? i - 1 : i, after, 'date', {
          is: 'season',
          index: code,
          ...(year && { year }),
          ...(which && { which }),
        });
      } else if (!code) {
        const found = partOfYear(tokens, i);
        if (found) yield found;
      }
    }
  },
  examples: [
    { text: 'He was shot last fall.', finds: 'last fall' },
    { text: 'The summer of 2023 saw little gain.', finds: 'summer of 2023' },
    { text: 'Losses fell in the first quarter of 2024.', finds: 'first quarter of 2024' },
    { text: 'Sales fell in the second half of last year.', finds: 'second half of last year' },
    { text: 'Its third-quarter loss doubled.', finds: 'third-quarter' },
    { text: 'Trade slowed in Q2 2024.', finds: 'Q2 2024' },
    { text: 'Half of the convoy turned back.', finds: null, because: 'a share' },
    { text: 'Prices fall when harvests come.', finds: null, because: 'a verb' },
    { text: 'The Arab Spring began there.', finds: null, because: 'no year, and a name' },
  ],
};

const PERIODS = /^(?:results?|profits?|earnings|revenues?|sales|net|loss(?:es)?|gdp|growth|report|figures|data|output|exports)$/;

/** "the first quarter of 2024", "the second half of last year", "third-quarter profit", "Q3", "next quarter". */
function partOfYear(tokens: readonly Token[], i: number): Draft<Time> | null {
  const { norm, text } = tokens[i]!;
  const before = tokens[i - 1]?.norm ?? '';
  const compound = /^(\w+)-(quarter|half)$/.exec(norm);
  const initial = /^Q[1-4]$/.test(text);
  const is = norm === 'half' || compound?.[2] === 'half' ? 'half' : 'quarter';
  const year = yearBehind(tokens, i);
  const index = initial ? Number(norm[1]) : (ORDINALS[compound?.[1] ?? before] ?? 0);
  const next = tokens[i + 1];
  if (index === 0) {
    const which = before === 'last' || before === 'this' || before === 'next' ? before : undefined;
    if (norm !== 'quarter' || !which || (which === 'last' && /^(?:the|its)$/.test(tokens[i - 2]?.norm ?? ''))) return null;
    return timeAt(tokens, i - 1, i + 1, 'date', { is, index: 0, which });
  }
  if (compound && !year && !PERIODS.test(next?.norm ?? '')) return null;
  if (is === 'half' && !year && !compound) return null;
  if (norm === 'quarter' && !year && next?.pos === 'NOUN' && !PERIODS.test(next.norm)) return null;
  const { after = i + 1, ...when } = year ?? {};
  return timeAt(tokens, compound || initial ? i : i - 1, after, 'date', { is, index, ...when });
}

/** The year behind a part of it: "2024", "of 2024", "of last year", "of the year". */
function yearBehind(
  tokens: readonly Token[],
  i: number,
): { readonly after: number; readonly year?: number; readonly which?: 'last' | 'this' | 'next' } | null {
  const of = tokens[i + 1]?.norm === 'of' ? 1 : 0;
  const year = yearOf(tokens[i + 1 + of]);
  if (year) return { after: i + 2 + of, year };
  const which = tokens[i + 1 + of]?.norm ?? '';
  if (!of || tokens[i + 3]?.norm !== 'year') return null;
  if (which === 'last' || which === 'this' || which === 'next') return { after: i + 4, which };
  return which === 'the' ? { after: i + 4 } : null;
}

/** "winter 2013-14": the token behind the year, or behind the second one. */
function seasonEnd(tokens: readonly Token[], at: number): number {
  const [dash, second] = [tokens[at + 1], tokens[at + 2]];
  const glued = !!dash && !!second && /^[-–/]$/.test(dash.text) && tokens[at]!.end === dash.start && dash.end === second.start;
  return glued && Number(second.text) % 100 === (yearOf(tokens[at])! + 1) % 100 ? at + 3 : at + 1;
}
