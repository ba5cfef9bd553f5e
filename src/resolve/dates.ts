import type { TimeExpression } from '../model/finding.ts';
import {
  type Day,
  dayInterval,
  dayOf,
  daysBetween,
  type Interval,
  isBefore,
  makeDay,
  monthInterval,
  monthValue,
  weekOf,
  yearInterval,
  yearValue,
} from './calendar.ts';
import { durationValue } from './durations.ts';
import { season } from './seasons.ts';

/** What a date needs beside its words: the day of writing, the direction of the sentence, and the last day named before. */
export interface Setting {
  readonly published: Day | null;
  /** The day of writing where it is known apart from that of publication: what "today" means. */
  readonly today: Day | null;
  readonly future: boolean;
  /** Present or future: an undated "in May" may lie ahead. */
  readonly open: boolean;
  /** A plain past: its days lie behind. */
  readonly over?: boolean;
  readonly anchor: Day | null;
}

export interface Answer {
  readonly value: string | null;
  readonly interval: Interval | null;
  readonly why?: string;
}

export const none = (why: string): Answer => ({ value: null, interval: null, why });

export const NO_DATE = 'no-publication-date';

/** How far "last" and "next" lie from "this". */
export const STEP = { last: -1, this: 0, next: 1 } as const;

/** Gives a time expression its value. Nothing relative is resolved without a publication date, and nothing is read off the clock. */
export function resolveTime(says: TimeExpression, at: Setting): Answer {
  switch (says.is) {
    case 'calendar':
      return calendar(says, at);
    case 'weekday':
      return weekday(says, at);
    case 'relative-day': {
      const today = at.today ?? at.published;
      if (!today) return none(NO_DATE);
      const overnight = says.days === 0 && says.part === 'NI' && !says.clock;
      const day = today.add({ days: says.days });
      const interval = overnight ? { from: day.subtract({ days: 1 }).toString(), to: day.toString() } : dayInterval(day);
      return { value: withPart(day, says), interval };
    }
    case 'relative':
      return relative(says, at);
    case 'shift':
      return shift(says, at);
    case 'past-window':
      return pastWindow(says, at);
    case 'duration':
      return { value: durationValue(says.unit, says.count), interval: null };
    case 'set':
      return { value: says.weekday ? `XXXX-WXX-${says.weekday}` : durationValue(says.unit, says.count), interval: null };
    case 'season':
    case 'quarter':
    case 'half':
      return season(says, at);
    case 'reference':
      return { value: says.value, interval: says.value === 'PRESENT_REF' && at.published ? dayInterval(at.published) : null };
    case 'range':
      return range(says, at);
    case 'unresolved':
      return none(says.why);
  }
}

/** "7 to 8 November", as an ISO 8601 interval. */
function range(says: Extract<TimeExpression, { is: 'range' }>, at: Setting): Answer {
  const [from, to] = [resolveTime(says.from, at), resolveTime(says.to, at)];
  if (!from.interval || !to.interval) return none(from.why ?? to.why ?? NO_DATE);
  return { value: `${from.value}/${to.value}`, interval: { from: from.interval.from, to: to.interval.to } };
}

const withPart = (day: Day, says: { readonly part?: string; readonly clock?: string }) =>
  `${day}${says.clock ? `T${says.clock}` : says.part ? `T${says.part}` : ''}`;

function calendar(says: Extract<TimeExpression, { is: 'calendar' }>, at: Setting): Answer {
  const { year, month, day } = says;
  if (!month) {
    if (!year) return none('no-year');
    if (says.century) return { value: `${Math.floor(year / 100)}XX`, interval: yearInterval(year, 100) };
    return says.decade
      ? { value: `${Math.floor(year / 10)}X`, interval: yearInterval(year, 10) }
      : { value: String(year), interval: yearInterval(year) };
  }
  if (!day) {
    const chosen = year ?? yearTold(says.modifier, at) ?? nearMonth(month, says.modifier, at);
    if (!chosen) return none(NO_DATE);
    return { value: `${String(chosen).padStart(4, '0')}-${String(month).padStart(2, '0')}`, interval: monthInterval(chosen, month) };
  }
  const told = year ?? yearTold(says.modifier, at);
  const found = told ? makeDay(told, month, day) : nearDay(month, day, at);
  if (!found) return none(year || at.published ? 'no-such-day' : NO_DATE);
  return { value: withPart(found, says), interval: dayInterval(found) };
}

/** "June of last year", "12 March this year" */
function yearTold(modifier: string | undefined, { published }: Setting): number | null {
  const which = modifier?.endsWith(' year') ? modifier.slice(0, 4).trim() : null;
  return published && which && which in STEP ? published.year + STEP[which as keyof typeof STEP] : null;
}

/** A month without a year is the last one, or where the sentence looks ahead the next. */
function nearMonth(month: number, modifier: string | undefined, { published, open, future }: Setting): number | null {
  if (!published) return null;
  if (modifier === 'next') return month > published.month ? published.year : published.year + 1;
  if (modifier === 'last') return month < published.month ? published.year : published.year - 1;
  // "will resign by December", "will meet in March" said in November
  if (future && month > published.month) return published.year;
  if (future && month + 12 - published.month <= MONTHS_AHEAD) return published.year + 1;
  if (month <= published.month) return published.year;
  return open && month - published.month <= 6 ? published.year : published.year - 1;
}

const MONTHS_AHEAD = 6;
const FAR = 300; // days ahead, where the sentence speaks of the future
const SOON = 60; // days ahead that an undated day may lie, where the sentence looks forward

function nearDay(month: number, day: number, { published, open, over, future }: Setting): Day | null {
  if (!published) return null;
  const options = [published.year - 1, published.year, published.year + 1].map((y) => makeDay(y, month, day)).filter((d) => d !== null);
  const ahead = options.find((d) => isBefore(published, d) && daysBetween(published, d) <= (future ? FAR : SOON));
  if (ahead && (open || daysBetween(published, ahead) <= 1)) return ahead;
  const past = options.filter((d) => !isBefore(published, d)).at(-1) ?? null;
  return ahead && past && !over && daysBetween(past, published) > 300 ? ahead : past;
}

function weekday(says: Extract<TimeExpression, { is: 'weekday' }>, { published, future }: Setting): Answer {
  if (!published) return none(NO_DATE);
  if (says.week) {
    const monday = dayOf(weekOf(published.add({ weeks: STEP[says.week] })).from)!;
    const named = monday.add({ days: says.weekday - 1 });
    return { value: withPart(named, says), interval: dayInterval(named) };
  }
  const back = (published.dayOfWeek - says.weekday + 7) % 7;
  let day = published.subtract({ days: back });
  if (says.which === 'last' && back === 0) day = day.subtract({ days: 7 });
  else if (says.which === 'next' || (future && back > 0 && says.which !== 'last')) day = day.add({ days: 7 });
  if (says.step) day = day.add({ days: says.step });
  return { value: withPart(day, says), interval: dayInterval(day) };
}

function relative(says: Extract<TimeExpression, { is: 'relative' }>, { published }: Setting): Answer {
  if (!published) return none(NO_DATE);
  const n = STEP[says.which];
  switch (says.unit) {
    case 'week': {
      const week = weekOf(published.add({ weeks: n }));
      return { value: week.value, interval: week };
    }
    case 'weekend': {
      // In the week a report calls "the weekend" the one that has begun or is just over.
      const begun = published.dayOfWeek >= 6 ? published : published.subtract({ weeks: 1 });
      const week = weekOf(begun.add({ weeks: Math.max(0, n) }));
      const saturday = dayOf(week.from)!.add({ days: 5 });
      return { value: `${week.value}-WE`, interval: { from: saturday.toString(), to: saturday.add({ days: 1 }).toString() } };
    }
    case 'fortnight':
      return { value: 'P2W', interval: { from: published.subtract({ weeks: 2 }).toString(), to: published.toString() } };
    case 'day': {
      const day = published.add({ days: n });
      return { value: day.toString(), interval: dayInterval(day) };
    }
    case 'month': {
      const month = published.add({ months: n });
      return { value: monthValue(month), interval: monthInterval(month.year, month.month) };
    }
    case 'year': {
      const year = published.year + n;
      return { value: String(year), interval: yearInterval(year) };
    }
    case 'decade': {
      const start = (Math.floor(published.year / 10) + n) * 10;
      return { value: `${start / 10}X`, interval: yearInterval(start, 10) };
    }
    case 'century': {
      const start = (Math.floor(published.year / 100) + n) * 100;
      return { value: `${start / 100}XX`, interval: yearInterval(start, 100) };
    }
    default:
      return none('no-such-unit');
  }
}

/** An amount of a unit as Temporal wants it; null for units of uncertain length. */
function amount(unit: string, count: number): { days?: number; weeks?: number; months?: number; years?: number } | null {
  if (!Number.isInteger(count)) return null;
  if (unit === 'day' || unit === 'night') return { days: count };
  if (unit === 'week') return { weeks: count };
  if (unit === 'fortnight') return { weeks: 2 * count };
  if (unit === 'month') return { months: count };
  if (unit === 'quarter') return { months: 3 * count };
  if (unit === 'year') return { years: count };
  if (unit === 'decade') return { years: 10 * count };
  if (unit === 'century') return { years: 100 * count };
  return null;
}

function shift(says: Extract<TimeExpression, { is: 'shift' }>, at: Setting): Answer {
  const { unit, count, direction, anchor } = says;
  if (count === null) return { value: anchor === 'published' ? 'PAST_REF' : null, interval: null, why: 'no-amount' };
  const base = anchor === 'published' ? (at.today ?? at.published) : at.anchor;
  if (!base && /^(?:hour|minute|second)$/.test(unit)) return { value: durationValue(unit, count), interval: null, why: 'no-anchor' };
  if (!base) return none(anchor === 'published' ? NO_DATE : 'no-anchor');
  if (unit === 'hour' || unit === 'minute' || unit === 'second') {
    const days = unit === 'hour' ? Math.floor(count / 24) : 0;
    const day = base.add({ days: direction * days });
    return { value: anchor === 'published' ? day.toString() : durationValue(unit, count), interval: dayInterval(day) };
  }
  const by = amount(unit, count);
  if (!by) return none('no-amount');
  const day = direction < 0 ? base.subtract(by) : base.add(by);
  if (unit === 'night' && anchor === 'text') return { value: `${day}TNI`, interval: dayInterval(day) };
  if (count === 0 && unit === 'week') return { value: weekOf(day).value, interval: weekOf(day) };
  if (unit === 'week' || unit === 'fortnight') return { value: day.toString(), interval: weekOf(day) };
  if (unit === 'month' || unit === 'quarter') return { value: monthValue(day), interval: monthInterval(day.year, day.month) };
  if (unit === 'year' || unit === 'decade' || unit === 'century') return { value: yearValue(day), interval: yearInterval(day.year) };
  return { value: day.toString(), interval: dayInterval(day) };
}

function pastWindow(says: Extract<TimeExpression, { is: 'past-window' }>, { published }: Setting): Answer {
  const value = durationValue(says.unit, says.count);
  if (!published || says.count === null) return { value, interval: null, why: published ? 'no-amount' : NO_DATE };
  const hours = says.unit === 'hour' ? { days: Math.ceil(says.count / 24) } : amount(says.unit, says.count);
  if (!hours) return { value, interval: null, why: 'no-amount' };
  const end = says.direction < 0 ? published.subtract(hours) : published.add(hours);
  return {
    value,
    interval: says.direction < 0 ? { from: end.toString(), to: published.toString() } : { from: published.toString(), to: end.toString() },
  };
}
