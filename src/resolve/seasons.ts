import { table } from '../lexicon/table.ts';
import type { TimeExpression } from '../model/finding.ts';
import { monthInterval } from './calendar.ts';
import { type Answer, NO_DATE, none, type Setting, STEP } from './dates.ts';

const SEASON_MONTHS: Readonly<Record<string, readonly [first: number, last: number]>> = table({
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 2],
});

/** Northern seasons by whole months; "last fall" is the latest that is over. */
export function season(says: Extract<TimeExpression, { is: 'season' | 'quarter' | 'half' }>, at: Setting): Answer {
  if (says.is !== 'season') return partOfYear(says, at);
  const { published } = at;
  const { index, which } = says;
  const [first, last] = SEASON_MONTHS[String(index)] ?? [1, 12];
  let year = says.year;
  if (!year) {
    if (!published) return none(NO_DATE);
    year = published.year;
    // In January the winter that runs began in the year before.
    const running = last < first && published.month <= last;
    if (running && which !== 'next') year--;
    if (which === 'last' && (running || published.month <= (last < first ? 12 : last))) year--;
    if (which === 'next' && published.month >= first) year++;
  }
  return {
    value: `${year}-${index}`,
    interval: { from: monthInterval(year, first).from, to: monthInterval(last < first ? year + 1 : year, last).to },
  };
}

/** Quarters and halves. Without a year it is the latest that has begun, or where the sentence looks ahead the next. */
function partOfYear(says: Extract<TimeExpression, { is: 'season' | 'quarter' | 'half' }>, { published, future, open }: Setting): Answer {
  const months = says.is === 'quarter' ? 3 : 6;
  const code = says.is === 'quarter' ? 'Q' : 'H';
  const answer = (year: number, index: number): Answer => {
    const first = (index - 1) * months + 1;
    return {
      value: `${year}-${code}${index}`,
      interval: { from: monthInterval(year, first).from, to: monthInterval(year, first + months - 1).to },
    };
  };
  const index = Number(says.index);
  if (says.year) return answer(says.year, index);
  if (!published) return none(NO_DATE);
  if (index === 0) {
    const day = published.add({ months: months * STEP[says.which ?? 'this'] });
    return answer(day.year, Math.ceil(day.month / months));
  }
  if (says.which) return answer(published.year + STEP[says.which], index);
  const ahead = (index - 1) * months + 1 - published.month;
  if (ahead > 0 && !future && !(open && ahead <= months * 2)) return answer(published.year - 1, index);
  return answer(ahead <= -months && future ? published.year + 1 : published.year, index);
}
