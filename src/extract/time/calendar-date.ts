import type { Token } from '../../model/document.ts';
import type { Time, TimeExpression } from '../../model/finding.ts';
import type { Draft, Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { dayOf, monthOf, timeAt, weekdayOf, yearNamed, yearOf } from './read.ts';

const starts = startsWhere((w) => w.norm === 'the' || !!(weekdayOf(w) ?? monthOf(w) ?? dayOf(w) ?? yearOf(w)));

/** Days of the calendar in English and ISO order, with the weekday before them and the year behind. */
export const calendarDate: Rule<Time> = {
  id: 'time/calendar-date',
  about: 'Days of the calendar: Dec. 27, 27 December 2024, Friday, Oct. 23, the 5th of May, 7 to 8 November, May 3-5, 2024-12-27.',
  *find(doc) {
    const { tokens } = doc;
    let next = 0;
    for (const i of starts(doc)) {
      if (i < next) continue;
      const found = days(tokens, i) ?? monthDays(tokens, i) ?? dayMonth(tokens, i) ?? iso(tokens, i);
      if (!found) continue;
      yield found;
      next = found.after;
    }
  },
  examples: [
    { text: 'The bridge fell on Dec. 27, officials said.', finds: 'Dec. 27', as: { type: 'date' } },
    { text: 'It began on 24 February 2022 at dawn.', finds: '24 February 2022' },
    { text: 'He was shot on Friday, Oct. 23, at home.', finds: 'Friday, Oct. 23' },
    { text: 'It fell on 12 March last year.', finds: '12 March last year' },
    { text: 'The log ends on 2024-12-27.', finds: '2024-12-27' },
    { text: 'It fell in the night of 7 to 8 November.', finds: '7 to 8 November' },
    { text: 'Troops trained on May 3-5 near Bor.', finds: 'May 3-5' },
    { text: 'They may 12 times a day call.', finds: null, because: 'a verb, not a month' },
    { text: 'The March 12 Brigade left.', finds: null, because: 'a unit named after a day' },
  ],
};

function dayMonth(tokens: readonly Token[], i: number): Draft<Time> | null {
  let at = /^the$/.test(tokens[i]!.norm) && tokens[i + 1]?.norm === 'week' && tokens[i + 2]?.norm === 'of' ? i + 3 : i;
  const weekday = weekdayOf(tokens[at]);
  if (weekday) at += tokens[at + 1]?.text === ',' ? 2 : 1;
  let month = monthOf(tokens[at]);
  let day: number | null = null;
  let after = at;
  if (month) {
    day = dayOf(tokens[at + 1]);
    if (!day || tokens[at + 1]!.text.includes('.')) return null;
    after = at + 2;
    if (/^(?:Brigade|Division|Movement|Coalition|Battalion)$/.test(tokens[after]?.text ?? '')) return null;
  } else {
    const the = tokens[at]?.norm === 'the' ? 1 : 0;
    day = dayOf(tokens[at + the]);
    const of = tokens[at + the + 1]?.norm === 'of' ? 1 : 0;
    month = monthOf(tokens[at + the + 1 + of]);
    if (!day || !month || (the && !/\d(?:st|nd|rd|th)$/.test(tokens[at + 1]!.norm))) return null;
    after = at + the + of + 2;
  }
  const comma = tokens[after]?.text === ',' ? 1 : 0;
  const year = yearOf(tokens[after + comma]);
  if (year) after += comma + 1;
  const named = year ? null : yearNamed(tokens, after);
  if (named) after = named.after;
  const says: TimeExpression = {
    is: 'calendar',
    month,
    day,
    ...(year && { year }),
    ...(weekday && { weekday }),
    ...(named && { modifier: named.modifier }),
  };
  return timeAt(tokens, i, after, 'date', says);
}

const JOINTS = /^(?:to|and|-|–|—|until|through)$/;

/** "7 to 8 November", "5-8 January 2024": both days share the month. */
function days(tokens: readonly Token[], i: number): Draft<Time> | null {
  const [first, last] = [dayOf(tokens[i]), dayOf(tokens[i + 2])];
  const month = monthOf(tokens[i + 3]);
  if (!first || !last || !month || first >= last || !JOINTS.test(tokens[i + 1]!.norm)) return null;
  const year = yearOf(tokens[i + 4]);
  const says = rangeOf(month, first, last, year);
  return timeAt(tokens, i, i + (year ? 5 : 4), 'date', says);
}

/** "May 3-5", "July 17 to 21, 2025". */
function monthDays(tokens: readonly Token[], i: number): Draft<Time> | null {
  const month = monthOf(tokens[i]);
  const [first, last] = [dayOf(tokens[i + 1]), dayOf(tokens[i + 3])];
  if (!first || !last || !month || first >= last || !JOINTS.test(tokens[i + 2]!.norm)) return null;
  if (monthOf(tokens[i + 4]) || tokens[i + 4]?.pos === 'NOUN') return null;
  const comma = tokens[i + 4]?.text === ',' ? 1 : 0;
  const year = yearOf(tokens[i + 4 + comma]);
  return timeAt(tokens, i, year ? i + 5 + comma : i + 4, 'date', rangeOf(month, first, last, year));
}

const rangeOf = (month: number, first: number, last: number, year: number | null): TimeExpression => ({
  is: 'range',
  from: { is: 'calendar', month, day: first, ...(year && { year }) },
  to: { is: 'calendar', month, day: last, ...(year && { year }) },
});

/** 2024-12-27 is five tokens. */
function iso(tokens: readonly Token[], i: number): Draft<Time> | null {
  const year = yearOf(tokens[i]);
  if (!year || tokens[i + 1]?.text !== '-' || tokens[i + 3]?.text !== '-') return null;
  const [month, day] = [tokens[i + 2]!.text, tokens[i + 4]?.text ?? ''];
  if (!/^(?:0[1-9]|1[0-2])$/.test(month) || !/^(?:0[1-9]|[12]\d|3[01])$/.test(day)) return null;
  return timeAt(tokens, i, i + 5, 'date', { is: 'calendar', year, month: Number(month), day: Number(day) });
}
