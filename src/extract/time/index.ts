import type { Document } from '../../model/document.ts';
import type { Beaten, Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { keepLongest, seal } from '../seal.ts';
import { calendarDate } from './calendar-date.ts';
import { century } from './century.ts';
import { clock } from './clock.ts';
import { duration } from './duration.ts';
import { inTheWeek } from './in-the-week.ts';
import { month } from './month.ts';
import { namedDay } from './named-day.ts';
import { reference } from './reference.ts';
import { relative } from './relative.ts';
import { relativeDay } from './relative-day.ts';
import { season } from './season.ts';
import { set } from './set.ts';
import { shift } from './shift.ts';
import { slashDate } from './slash-date.ts';
import { thatDay } from './that-day.ts';
import { unresolved } from './unresolved.ts';
import { weekday } from './weekday.ts';
import { window } from './window.ts';
import { year } from './year.ts';
import { yearSpan } from './year-span.ts';

/** In this order; where two overlap the longer wins, then the one named first. */
export const timeRules: readonly Rule<Time>[] = [
  namedDay,
  calendarDate,
  slashDate,
  weekday,
  relativeDay,
  thatDay,
  inTheWeek,
  relative,
  window,
  shift,
  season,
  unresolved,
  set,
  month,
  yearSpan,
  year,
  century,
  clock,
  duration,
  reference,
];

export function readTimes(doc: Document, beaten: Beaten[]): Time[] {
  return keepLongest(seal(doc, timeRules, undefined, 't'), beaten);
}
