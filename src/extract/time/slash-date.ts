import type { Time, TimeExpression } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { ofWord } from '../../model/word.ts';
import { timeAt } from './read.ts';

const partsOf = ofWord((norm) => /^(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)$/.exec(norm));

const starts = startsWhere((w) => partsOf(w) !== null);

/** Days in figures. Where day and month could change places, the words stay unread. */
export const slashDate: Rule<Time> = {
  id: 'time/slash-date',
  about: 'Days in figures: 25/12/2023, 12/25/2023, 25.12.2023; 11/03/2014 could be two days and gets no value.',
  *find(doc) {
    for (const i of starts(doc)) {
      const [, a = '', sign, b = '', year] = partsOf(doc.tokens[i]!)!;
      const says = read(Number(a), Number(b), Number(year), sign === '.');
      if (says) yield timeAt(doc.tokens, i, i + 1, 'date', says);
    }
  },
  examples: [
    { text: 'It fell on 25/12/2023 at dawn.', finds: '25/12/2023', as: { says: { is: 'calendar', year: 2023, month: 12, day: 25 } } },
    { text: 'It fell on 12/25/2023 at dawn.', finds: '12/25/2023', as: { says: { is: 'calendar', year: 2023, month: 12, day: 25 } } },
    { text: 'It fell on 11/03/2014 at dawn.', finds: '11/03/2014', as: { says: { is: 'unresolved', why: 'day-or-month' } } },
    { text: 'Version 31/31/2014 was lost.', finds: null, because: 'no such day' },
    { text: 'It drew 3/4 of them.', finds: null, because: 'a share' },
  ],
};

function read(a: number, b: number, year: number, dots: boolean): TimeExpression | null {
  const fits = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;
  if (fits(a, b) && (dots || a === b || !fits(b, a))) return { is: 'calendar', year, month: b, day: a };
  if (!fits(a, b)) return fits(b, a) && !dots ? { is: 'calendar', year, month: a, day: b } : null;
  return { is: 'unresolved', why: 'day-or-month' };
}
