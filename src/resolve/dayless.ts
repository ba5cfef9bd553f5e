import type { Document } from '../model/document.ts';
import type { Time } from '../model/finding.ts';
import { type Day, dayOf } from './calendar.ts';
import { type Answer, resolveTime } from './dates.ts';
import { isTold } from './told.ts';

export const singleDay = ({ interval }: Answer): Day | null => (interval && interval.from === interval.to ? dayOf(interval.from) : null);

/** "at dawn", "6 a.m.", "overnight", "during the night": no word says which day. */
export const isDayless = ({ says, rule, text }: Time): boolean =>
  says.is === 'relative-day' && (rule === 'time/clock' || /^(?:overnight|the night)$/i.test(text));

/** A dayless time takes the day beside it: in its sentence the nearest, else the last one of its paragraph, else the day of writing. */
export function ofDay(doc: Document, times: readonly Time[], answers: readonly (Answer | null)[], i: number, today: Day | null): Answer {
  const time = times[i]!;
  const night = time.says.is === 'relative-day' && time.says.part === 'NI' && !time.says.clock;
  const day = dayBeside(doc, times, answers, i, night) ?? today;
  const answer = resolveTime(time.says, { published: day, today: day, future: false, open: false, anchor: null });
  // "overnight" ends on the day of writing; beside an earlier day it is the night that this day began.
  return night && day && today && !day.equals(today)
    ? { ...answer, interval: { from: day.toString(), to: day.add({ days: 1 }).toString() } }
    : answer;
}

function dayBeside(doc: Document, times: readonly Time[], answers: readonly (Answer | null)[], i: number, night: boolean): Day | null {
  const time = times[i]!;
  const sentence = doc.sentences[doc.tokens[time.first]!.sentence]!;
  const start = night ? sentence.start : doc.paragraphs[sentence.paragraph]!.start;
  const dayAt = (k: number) => {
    const [other, answer] = [times[k]!, answers[k]];
    const named = answer && NAMES_DAY.test(other.rule) && !(night && isTold(doc, other) !== null);
    return named ? singleDay(answer) : null;
  };
  let before: number | null = null;
  for (let k = i - 1; k >= 0 && times[k]!.start >= start && before === null; k--) if (dayAt(k)) before = k;
  let behind: number | null = null;
  for (let k = i + 1; k < times.length && times[k]!.start < sentence.end && behind === null; k++) if (dayAt(k)) behind = k;
  if (behind === null) return before === null ? null : dayAt(before);
  if (before === null || times[before]!.start < sentence.start) return dayAt(behind);
  return dayAt(times[behind]!.first - time.after <= time.first - times[before]!.after ? behind : before);
}

const NAMES_DAY = /^time\/(?:weekday|relative-day|calendar-date|that-day|shift)$/;
