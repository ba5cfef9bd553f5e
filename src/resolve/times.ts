import type { Document } from '../model/document.ts';
import type { Time } from '../model/finding.ts';
import { type Day, dayOf, daysBetween, type Interval, isBefore, makeDay, weekOf } from './calendar.ts';
import { type Answer, resolveTime } from './dates.ts';
import { isDayless, ofDay, singleDay } from './dayless.ts';
import { isOver, tenseOf } from './tense.ts';
import { isTold } from './told.ts';

/** A time with its value; `from_` and `to_` are the days it covers, both ends included. */
export interface DatedTime extends Time {
  readonly value: string | null;
  readonly from_: string | null;
  readonly to_: string | null;
  readonly why: string | null;
}

/**
 * The reference day: the publication date, else the date of the dateline or the one that opens the headline ("May 11: …"). Where
 * that date lacks its year, a year and month that stand together at the head of the text ("2010-05") may give it. Nothing is taken
 * from the clock.
 */
export function referenceDay(
  doc: Document,
  times: readonly Time[],
): { readonly day: Day | null; readonly from: 'published' | 'dateline' | null } {
  const published = dayOf(doc.article.published);
  if (published) return { day: published, from: 'published' };
  const time = datelineTime(doc, times);
  if (time?.says.is !== 'calendar' || !time.says.month || !time.says.day) return { day: null, from: null };
  const { month, day } = time.says;
  const year = time.says.year ?? yearAtHead(doc.text, month);
  return year ? { day: makeDay(year, month, day), from: 'dateline' } : { day: null, from: null };
}

function datelineTime(doc: Document, times: readonly Time[]): Time | undefined {
  const line = doc.dateline?.date;
  return line
    ? times.find((t) => t.start >= line.start - 1 && t.end <= line.end + 1)
    : times.find((t) => t.start === doc.paragraphs[0]?.start && doc.text[t.end] === ':');
}

const STALE = 3; // days by which a reprint may lag behind its dateline

const written = new WeakMap<Document, Day | null>();

/** The day the text was written: what "today" and "so far" mean. A dateline a few days before the publication date outranks it. */
export function writtenOn(doc: Document, times: readonly Time[]): Day | null {
  const known = written.get(doc);
  if (known !== undefined) return known;
  const day = dayOfWriting(doc, times);
  written.set(doc, day);
  return day;
}

function dayOfWriting(doc: Document, times: readonly Time[]): Day | null {
  const { day: reference, from } = referenceDay(doc, times);
  if (!reference || from !== 'published' || !doc.dateline) return reference;
  const says = datelineTime(doc, times)?.says;
  if (says?.is !== 'calendar' || !says.month || !says.day) return reference;
  const { month, day } = says;
  const near = [reference.year, reference.year - 1].map((y) => makeDay(says.year ?? y, month, day));
  return near.find((d) => d !== null && !isBefore(reference, d) && daysBetween(d, reference) <= STALE) ?? reference;
}

const HEAD = 400; // characters in which press offices print reference numbers and full dates

function yearAtHead(text: string, month: number): number | null {
  const years = [...text.slice(0, HEAD).matchAll(/\b((?:19|20)\d\d)-(0[1-9]|1[0-2])\b/g)]
    .filter((m) => Number(m[2]) === month)
    .map((m) => Number(m[1]));
  return new Set(years).size === 1 ? years[0]! : null;
}

/**
 * Gives every time its value, from the first to the last: later ones may lean on earlier ones ("two days later"). A time of day
 * without a day of its own ("at dawn") takes the day beside it, which may stand behind it ("at noon on Friday"); so these come last.
 */
export function resolveTimes(doc: Document, times: readonly Time[], reference: Day | null): DatedTime[] {
  const today = reference && writtenOn(doc, times);
  const answers: (Answer | null)[] = [];
  let anchor: Day | null = null;
  let night: Interval | null = null; // the last night named by both its days
  let dated: Day | null = null; // the last time named, be it a month or a year
  for (const time of times) {
    if (isDayless(time)) {
      answers.push(null);
      continue;
    }
    const tense = tenseOf(doc, time);
    const { says } = time;
    const wide = says.is === 'shift' && says.count === 0 && /^(?:year|month)$/.test(says.unit);
    const setting = {
      published: reference,
      today,
      future: tense === 'future',
      open: tense !== 'past',
      over: isOver(doc, time),
      anchor: wide ? dated : anchor,
    };
    const told: Answer = asTold(doc, time, resolveTime(says, setting));
    const again: Interval | null = says.is === 'shift' && says.count === 0 && says.unit === 'night' ? night : null;
    const answer: Answer = again ? { ...told, interval: again } : told;
    answers.push(answer);
    if (isTold(doc, time) !== null) continue;
    night = nightOf(answer) ?? (singleDay(answer) ? null : night);
    if (time.type === 'date' || time.rule === 'time/weekday') anchor = singleDay(answer) ?? anchor;
    if (says.is === 'calendar' || says.is === 'weekday') dated = dayOf(answer.interval?.from ?? null) ?? dated;
  }
  return times.map((time, i) => {
    const answer = answers[i] ?? ofDay(doc, times, answers, i, today);
    return {
      ...time,
      value: answer.value,
      from_: answer.interval?.from ?? null,
      to_: answer.interval?.to ?? null,
      why: answer.why ?? null,
    };
  });
}

/** Words before or behind an expression that change which days it covers. */
function asTold(doc: Document, time: Time, answer: Answer): Answer {
  const { tokens } = doc;
  const day = singleDay(answer);
  if (time.says.is === 'shift' && time.says.count !== 0 && /^(?:after|before)$/.test(tokens[time.after]?.norm ?? ''))
    return distance(time, answer);
  if (!day) return answer;
  const text = time.text.toLowerCase();
  // "in the night to Friday" began on Thursday.
  if (/^night (?:to|into)\b/.test(text)) return { ...answer, interval: { from: day.subtract({ days: 1 }).toString(), to: day.toString() } };
  if (/^(?:the )?week of\b/.test(text)) {
    const week = weekOf(day);
    return { value: week.value, interval: week };
  }
  return answer;
}

/** "two days after the attack": how far apart; the day itself hangs on the attack. */
function distance(time: Time, answer: Answer): Answer {
  if (time.says.is !== 'shift') return answer;
  const length = resolveTime({ is: 'duration', unit: time.says.unit, count: time.says.count }, NOWHERE);
  return { value: length.value, interval: null, why: 'no-anchor' };
}

const NOWHERE = { published: null, today: null, future: false, open: false, anchor: null };

/** Two days that follow each other: "the night to Friday", "7 to 8 November". */
function nightOf({ interval }: Answer): Interval | null {
  const [from, to] = [dayOf(interval?.from ?? null), dayOf(interval?.to ?? null)];
  return from && to && daysBetween(from, to) === 1 ? interval : null;
}
