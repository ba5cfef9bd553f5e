import { table } from '../lexicon/table.ts';
import type { TimeExpression } from '../model/finding.ts';
import { monthInterval } from './calendar.ts';
import { type Answer, NO_DATE, none, type Setting } from './dates.ts';

const SEASON_MONTHS: Readonly<Record<string, readonly [first: number, last: number]>> = table({
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 2],
});

/** Northern seasons by whole months; "last fall" is the latest that is over. */
export function season(says: Extract<TimeExpression, { is: 'season' | 'quarter' | 'half' }>, { published }: Setting): Answer {
  const { index, which } = says;
  if (says.is === 'quarter') {
    const year = says.year ?? published?.year;
    if (!year) return none(NO_DATE);
    const first = Number(index) * 3 - 2;
    return { value: `${year}-Q${index}`, interval: { from: monthInterval(year, first).from, to: monthInterval(year, first + 2).to } };
  }
  const [first, last] = SEASON_MONTHS[String(index)] ?? [1, 12];
  let year = says.year;
  if (!year) {
    if (!published) return none(NO_DATE);
    year = published.year;
    if (which === 'last' && published.month <= (last < first ? 12 : last)) year--;
    if (which === 'next' && published.month >= first) year++;
  }
  return {
    value: `${year}-${index}`,
    interval: { from: monthInterval(year, first).from, to: monthInterval(last < first ? year + 1 : year, last).to },
  };
}
