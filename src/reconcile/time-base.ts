import type { Claim } from '../model/analysis.ts';
import { dayNumber } from './day-number.ts';

/** Claims of different bases never meet. A revised figure is one of the incident, or of the running total, that it revises. */
export type Base = 'incident' | 'period' | 'cumulative' | 'increment' | 'unstated';

/** Longer than this, a revision speaks of a running total and an incident of a period nobody named. */
export const LONGEST_INCIDENT = 3;

/** The base for comparing. */
export function baseOf({ when }: Pick<Claim, 'when'>): Base {
  if (when.basis !== 'revision') return when.basis;
  const [from, to] = [dayNumber(when.from), dayNumber(when.to)];
  return from !== null && to !== null && to - from > LONGEST_INCIDENT ? 'cumulative' : 'incident';
}

/** Where in time a claim stands, as numbers of days; null is unknown or open. */
export interface When {
  readonly base: Base;
  readonly from: number | null;
  readonly to: number | null;
}

const isOneNight = ({ from, to }: When): boolean => from !== null && to !== null && to - from === 1;

/**
 * True where two claims of one base speak of the same time: incidents and increments share a day (but two nights that share only the
 * day between them are two), periods are the same window, running totals start on the same day or, where one names only the month, in it.
 */
export function sameTime(a: When, b: When): boolean {
  if (a.base !== b.base || a.from === null || b.from === null) return false;
  if (a.base === 'period') return a.from === b.from && a.to === b.to;
  if (a.base === 'cumulative') return sameStart(a.from, b.from);
  const [endA, endB] = [a.to ?? a.from, b.to ?? b.from];
  if (a.from > endB || b.from > endA) return false;
  if (a.from === b.from && endA === endB) return true;
  if (endA - a.from > LONGEST_INCIDENT || endB - b.from > LONGEST_INCIDENT) return false;
  return !(isOneNight(a) && isOneNight(b));
}

/** "Since October 2023" and "since 7 October 2023". */
function sameStart(a: number, b: number): boolean {
  return a === b || (monthOf(a) === monthOf(b) && (isFirst(a) || isFirst(b)));
}

const date = (day: number) => new Date(day * 86_400_000);
const isFirst = (day: number): boolean => date(day).getUTCDate() === 1;
/** A month of all years, as one number. */
export const monthOf = (day: number): number => date(day).getUTCFullYear() * 12 + date(day).getUTCMonth();
