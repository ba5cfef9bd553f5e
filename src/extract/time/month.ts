import { months } from '../../lexicon/calendar.ts';
import type { Token } from '../../model/document.ts';
import type { Time } from '../../model/finding.ts';
import { opensUpper } from '../../model/letters.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { ofWord } from '../../model/word.ts';
import { monthOf, timeAt, yearNamed, yearOf } from './read.ts';

const LEAD = new Set([
  'in',
  'since',
  'of',
  'until',
  'till',
  'by',
  'during',
  'from',
  'to',
  'and',
  'early',
  'late',
  'mid',
  'last',
  'this',
  'next',
  'before',
  'after',
  'through',
  'between',
  'for',
  'every',
  'the',
  'a',
  'around',
]);

/** "mid-May" */
const gluedTo = ofWord((norm) => /^(early|late|mid)-(\w+)$/.exec(norm));

const starts = startsWhere((w) => !!(gluedTo(w) || monthOf(w)));

/** Months, told from people, verbs and marches by what stands beside them. */
export const month: Rule<Time> = {
  id: 'time/month',
  about: 'Months: in August, February 2022, late November, last March, mid-May.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const glued = gluedTo(tokens[i]!);
      const number = glued ? months[glued[2]!] : monthOf(tokens[i]);
      if (!number || /^\d/.test(tokens[i - 1]?.text ?? '')) continue;
      let after = i + 1;
      const comma = tokens[after]?.text === ',' || tokens[after]?.norm === 'of' ? 1 : 0;
      const year = yearOf(tokens[after + comma]);
      if (year) after += comma + 1;
      const named = year ? null : yearNamed(tokens, after);
      const before = tokens[i - 1]?.norm ?? '';
      if (tokens[i]!.pos === 'AUX' && !year && !/^(?:since|until|by|in|mid|early|late|last|next)$/.test(before)) continue;
      if (!year && !glued && !isMonth(tokens, i, before)) continue;
      const modifier = before === 'early' || before === 'late' || before === 'mid' ? before : glued?.[1];
      const which = before === 'last' || before === 'this' || before === 'next' ? before : undefined;
      if (named) after = named.after;
      const first = modifier && !glued ? i - 1 : which ? i - 1 : i;
      yield timeAt(tokens, first, after, 'date', {
        is: 'calendar',
        month: number,
        ...(year && { year }),
        ...((named || modifier || which) && { modifier: named?.modifier ?? modifier ?? which! }),
      });
    }
  },
  examples: [
    { text: 'The incursion began in August.', finds: 'August' },
    { text: 'Russia invaded in February 2022.', finds: 'February 2022' },
    { text: 'He fled in late November.', finds: 'late November' },
    { text: 'It was the worst month since May 2010, he said.', finds: 'May 2010' },
    { text: 'He fled in June of last year.', finds: 'June of last year' },
    { text: 'They may strike again.', finds: null, because: 'an auxiliary' },
    { text: 'The March on Kyiv failed.', finds: null, because: 'a march' },
    { text: 'Theresa May resigned.', finds: null, because: 'a name' },
  ],
};

/** Ambiguous months (March, May, Mar) need a preposition of time before them; the others only must not be part of a name. */
function isMonth(tokens: readonly Token[], i: number, before: string): boolean {
  const { norm } = tokens[i]!;
  const next = tokens[i + 1]?.norm ?? '';
  if (/^(?:march|may|mar)$/.test(norm))
    return (
      LEAD.has(before) &&
      before !== 'the' &&
      before !== 'a' &&
      before !== 'to' &&
      next !== 'on' &&
      tokens[i + 1]?.pos !== 'PROPN' &&
      !(before === 'for' && next === 'to')
    );
  if (
    /^(?:april|june|august)$/.test(norm) &&
    opensUpper(tokens[i - 1]?.text ?? '') &&
    tokens[i - 1]?.pos === 'PROPN' &&
    i > 0 &&
    tokens[i - 1]!.sentence === tokens[i]!.sentence &&
    !monthOf(tokens[i - 1])
  )
    return false;
  return !(
    tokens[i + 1]?.pos === 'PROPN' &&
    tokens[i + 1]!.sentence === tokens[i]!.sentence &&
    /^(?:april|june|august|jan|jun|dec)$/.test(norm) &&
    !LEAD.has(before)
  );
}
