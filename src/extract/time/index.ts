import type { Document } from '../../model/document.ts';
import type { Beaten, Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { keepLongest, seal } from '../seal.ts';
import { calendarDate } from './calendar-date.ts';
import { clock } from './clock.ts';
import { duration } from './duration.ts';
import { month } from './month.ts';
import { reference } from './reference.ts';
import { relative } from './relative.ts';
import { relativeDay } from './relative-day.ts';
import { season } from './season.ts';
import { set } from './set.ts';
import { shift } from './shift.ts';
import { thatDay } from './that-day.ts';
import { unresolved } from './unresolved.ts';
import { weekday } from './weekday.ts';
import { window } from './window.ts';
import { year } from './year.ts';

/** In this order; where two overlap the longer wins, then the one named first. */
export const timeRules: readonly Rule<Time>[] = [
  calendarDate,
  weekday,
  relativeDay,
  thatDay,
  relative,
  window,
  shift,
  season,
  unresolved,
  set,
  month,
  year,
  clock,
  duration,
  reference,
];

export function readTimes(doc: Document, beaten: Beaten[]): Time[] {
  return keepLongest(seal(doc, timeRules, undefined, 't'), beaten);
}
