import { Temporal } from 'temporal-polyfill';
import { ofWords } from '../model/word.ts';

export type Day = Temporal.PlainDate;

/** An interval of days, both ends included, as ISO dates. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** Reads an ISO day; null for anything else. */
export const dayOf = (iso: string | null): Day | null => (iso && /^\d{4}-\d\d-\d\d/.test(iso) ? readDay(iso.slice(0, 10)) : null);

const readDay = ofWords((iso): Day | null => {
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' });
  } catch {
    return null;
  }
});

/** The day, or null where the month has no such day. */
export function makeDay(year: number, month: number, day: number): Day | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

export const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0;
export const daysBetween = (a: Day, b: Day): number => (Date.parse(b.toString()) - Date.parse(a.toString())) / DAY;
const DAY = 86_400_000; // milliseconds

const two = (n: number) => String(n).padStart(2, '0');
const four = (n: number) => String(n).padStart(4, '0');

export function dayInterval(day: Day): Interval {
  const iso = day.toString();
  return { from: iso, to: iso };
}

export function monthInterval(year: number, month: number): Interval {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  const name = `${four(year)}-${two(month)}`;
  return { from: `${name}-01`, to: `${name}-${last}` };
}

export const yearInterval = (year: number, years = 1): Interval => ({ from: `${four(year)}-01-01`, to: `${four(year + years - 1)}-12-31` });

/** The ISO week (Monday to Sunday) that holds a day, with its ISO 8601 name. */
export function weekOf(day: Day): Interval & { readonly value: string } {
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  return { from: monday.toString(), to: monday.add({ days: 6 }).toString(), value: `${four(day.yearOfWeek!)}-W${two(day.weekOfYear!)}` };
}

export const monthValue = (day: Day): string => `${four(day.year)}-${two(day.month)}`;
export const yearValue = (day: Day): string => four(day.year);
