import { type Clause, clauseAt, type Document } from '../model/document.ts';
import type { Time } from '../model/finding.ts';
import { type Day, dayOf, daysBetween, isBefore, makeDay, weekOf } from './calendar.ts';
import { type Answer, resolveTime } from './dates.ts';
import { tenseOf } from './tense.ts';

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

/** The day the text was written: what "today" and "so far" mean. A dateline a few days before the publication date outranks it. */
export function writtenOn(doc: Document, times: readonly Time[]): Day | null {
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
  let dated: Day | null = null; // the last time named, be it a month or a year
  for (const time of times) {
    if (isDayless(time)) {
      answers.push(null);
      continue;
    }
    const tense = tenseOf(doc, time);
    const { says } = time;
    const wide = says.is === 'shift' && says.count === 0 && /^(?:year|month)$/.test(says.unit);
    const setting = { published: reference, today, future: tense === 'future', open: tense !== 'past', anchor: wide ? dated : anchor };
    const answer = asTold(doc, time, resolveTime(says, setting));
    answers.push(answer);
    if (time.type === 'date' || time.rule === 'time/weekday') anchor = singleDay(answer) ?? anchor;
    if (says.is === 'calendar' || says.is === 'weekday') dated = dayOf(answer.interval?.from ?? null) ?? dated;
  }
  return times.map((time, i) => {
    const answer = answers[i] ?? ofDay(doc, times, answers, i, reference, today);
    return {
      ...time,
      value: answer.value,
      from_: answer.interval?.from ?? null,
      to_: answer.interval?.to ?? null,
      why: answer.why ?? null,
    };
  });
}

const singleDay = ({ interval }: Answer): Day | null => (interval && interval.from === interval.to ? dayOf(interval.from) : null);

/** "at dawn", "6 a.m.", "overnight", "during the night": no word says which day. */
const isDayless = ({ says, rule, text }: Time) =>
  says.is === 'relative-day' && (rule === 'time/clock' || /^(?:overnight|the night)$/i.test(text));

/** Words before or behind an expression that change which days it covers. */
function asTold(doc: Document, time: Time, answer: Answer): Answer {
  const { tokens } = doc;
  const day = singleDay(answer);
  if (time.says.is === 'shift' && /^(?:after|before)$/.test(tokens[time.after]?.norm ?? '')) return distance(time, answer);
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
  return { value: length.value, interval: null, why: 'counted-from-event' };
}

const NOWHERE = { published: null, today: null, future: false, open: false, anchor: null };

/** The day beside a dayless time: in its sentence the nearest, else the last one before it in the paragraph, else the day of writing. */
function ofDay(
  doc: Document,
  times: readonly Time[],
  answers: readonly (Answer | null)[],
  i: number,
  published: Day | null,
  today: Day | null,
): Answer {
  const time = times[i]!;
  const night = time.says.is === 'relative-day' && time.says.part === 'NI' && !time.says.clock;
  const beside = dayBeside(doc, times, answers, i, night);
  const day = beside ?? today;
  return resolveTime(time.says, {
    published: day && published ? day : null,
    today: published ? day : null,
    future: false,
    open: false,
    anchor: null,
  });
}

function dayBeside(doc: Document, times: readonly Time[], answers: readonly (Answer | null)[], i: number, night: boolean): Day | null {
  const time = times[i]!;
  const at = doc.tokens[time.first]!.sentence;
  let best: Day | null = null;
  let cost = Number.POSITIVE_INFINITY;
  times.forEach((other, k) => {
    const answer = answers[k];
    if (!answer || !NAMES_DAY.test(other.rule)) return;
    const day = singleDay(answer);
    const sentence = doc.tokens[other.first]!.sentence;
    if (!day || sentence > at || (sentence < at && (night || !sameParagraph(doc, sentence, at)))) return;
    const apart = k > i ? other.first - time.after : time.first - other.after;
    const distance = apart + (at - sentence) * 1000;
    if (distance <= cost) [best, cost] = [day, distance];
  });
  return best;
}

const NAMES_DAY = /^time\/(?:weekday|relative-day|calendar-date|that-day)$/;

const sameParagraph = (doc: Document, a: number, b: number) => doc.sentences[a]!.paragraph === doc.sentences[b]!.paragraph;

const OPENERS = /^(?:since|from|between)$/;

/** Days from one to another; `since` where they are still running. */
export interface Stretch {
  readonly from: string;
  readonly to: string | null;
  readonly since: boolean;
}

/**
 * The stretch that the words around a time make of it: "since Monday" runs to the day of writing, "so far this year" too, "between
 * 17 and 21 July" to the second day. Null where the time stands for itself.
 */
export function stretchOf(doc: Document, times: readonly DatedTime[], time: DatedTime): Stretch | null {
  if (time.from_ === null) return null;
  const { tokens } = doc;
  const before = tokens[time.first - 1]?.norm ?? '';
  const owner = /^['’]s?$/.test(tokens[time.after]?.norm ?? '');
  const end = OPENERS.test(before) && before !== 'since' && !owner ? endOf(doc, times, time) : null;
  if (end) return { from: time.from_, to: end.to_, since: false };
  if (before === 'and' || before === 'to') {
    const start = times[times.indexOf(time) - 1];
    if (start?.from_ && OPENERS.test(tokens[start.first - 1]?.norm ?? '') && endOf(doc, times, start) === time)
      return { from: start.from_, to: time.to_, since: false };
  }
  if (isSince(doc, time)) return { from: time.from_, to: writtenOn(doc, times)?.toString() ?? null, since: true };
  const current = time.says.is === 'relative' && time.says.which === 'this' && time.says.unit !== 'weekend';
  const soFar = tokens[time.first - 1]?.norm === 'far' && tokens[time.first - 2]?.norm === 'so';
  const now = writtenOn(doc, times)?.toString();
  if ((current || soFar) && now && time.to_ !== null && now < time.to_) return { from: time.from_, to: now, since: soFar };
  return null;
}

/** The second of two times joined by "and", "to" or "until". */
function endOf(doc: Document, times: readonly DatedTime[], start: DatedTime): DatedTime | null {
  const next = times[times.indexOf(start) + 1];
  if (!next || next.first !== start.after + 1 || !/^(?:and|to|until|till|through)$/.test(doc.tokens[start.after]?.norm ?? '')) return null;
  return next.to_ !== null && start.from_ !== null && start.from_ <= next.to_ ? next : null;
}

/** Does a time open a running stretch: "since Monday", "since the start of May", "since the assault began on 4 April", "from Monday on"? */
export function isSince(doc: Document, time: Time): boolean {
  const { tokens } = doc;
  const word = (back: number) => tokens[time.first - back]?.norm ?? '';
  if (word(1) === 'since') return true;
  if (word(1) === 'from') return /^(?:on|onwards?)$/.test(tokens[time.after]?.norm ?? '');
  if (word(1) === 'of' && /^(?:start|beginning|outbreak|early|end|middle)$/.test(word(2)))
    return word(3) === 'since' || word(4) === 'since';
  if (/^(?:early|late|mid)$/.test(word(1)) && word(2) === 'since') return true;
  const clause = clauseAt(doc, time.first);
  return clause !== null && marksSince(doc, clause);
}

export const marksSince = (doc: Document, clause: Clause): boolean =>
  clause.kind === 'adverbial' && clause.mark !== null && doc.tokens[clause.mark]!.norm === 'since';
