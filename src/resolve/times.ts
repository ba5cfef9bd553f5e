import { type Clause, clauseAt, type Document, type VerbGroup } from '../model/document.ts';
import type { Time } from '../model/finding.ts';
import { type Day, dayOf, makeDay } from './calendar.ts';
import { resolveTime } from './dates.ts';

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
  const line = doc.dateline?.date;
  const time = line
    ? times.find((t) => t.start >= line.start - 1 && t.end <= line.end + 1)
    : times.find((t) => t.start === doc.paragraphs[0]?.start && doc.text[t.end] === ':');
  if (time?.says.is !== 'calendar' || !time.says.month || !time.says.day) return { day: null, from: null };
  const { month, day } = time.says;
  const year = time.says.year ?? yearAtHead(doc.text, month);
  return year ? { day: makeDay(year, month, day), from: 'dateline' } : { day: null, from: null };
}

const HEAD = 400; // characters in which press offices print reference numbers and full dates

function yearAtHead(text: string, month: number): number | null {
  const years = [...text.slice(0, HEAD).matchAll(/\b((?:19|20)\d\d)-(0[1-9]|1[0-2])\b/g)]
    .filter((m) => Number(m[2]) === month)
    .map((m) => Number(m[1]));
  return new Set(years).size === 1 ? years[0]! : null;
}

/** Gives every time its value, from the first to the last: later ones may lean on earlier ones ("two days later"). */
export function resolveTimes(doc: Document, times: readonly Time[], reference: Day | null): DatedTime[] {
  let anchor: Day | null = null;
  return times.map((time) => {
    const clause = clauseAt(doc, time.first);
    const tense = tenseOf(doc, clause, time);
    const answer = resolveTime(time.says, { published: reference, future: tense === 'future', open: tense !== 'past', anchor });
    if (time.type === 'date' && answer.interval && answer.interval.from === answer.interval.to) anchor = dayOf(answer.interval.from);
    return {
      ...time,
      value: answer.value,
      from_: answer.interval?.from ?? null,
      to_: answer.interval?.to ?? null,
      why: answer.why ?? null,
    };
  });
}

const AHEAD =
  /^(?:plan|schedule|expect|intend|set|due|prepare|hope|want|promise|vow|agree|aim|order|threaten|urge|ask|call|propose|invite)$/;

/** Does the clause of a time look ahead ("will meet on Monday", "planned to leave on Thursday"), or back? */
function tenseOf(doc: Document, clause: Clause | null, time: Time): 'past' | 'present' | 'future' {
  if (!clause) return 'past';
  const verb = doc.phrases[clause.verb] as VerbGroup;
  if (verb.modal === 'will' || verb.modal === 'shall' || verb.modal === 'may' || verb.modal === 'can') return 'future';
  if (verb.finite === 'infinitive') {
    const parent = clause.parent === null ? null : (doc.phrases[doc.clauses[clause.parent]!.verb] as VerbGroup);
    if (!parent || parent.lemma === 'be' || AHEAD.test(parent.lemma)) return 'future';
    return parent.form === 'past' ? 'past' : 'present';
  }
  if (AHEAD.test(verb.lemma) && (verb.passive || verb.form === 'ing'))
    return /^(?:for|by|on|until)$/.test(doc.tokens[time.first - 1]?.norm ?? '') ? 'future' : 'past';
  if (
    verb.form === 'ing' &&
    verb.finite === 'finite' &&
    doc.tokens[verb.first]!.norm !== 'was' &&
    doc.tokens[verb.first]!.norm !== 'were' &&
    !verb.perfect
  )
    return 'future';
  if (verb.form === 'present' || verb.form === 'base') return 'present';
  const be = doc.tokens[verb.first]!.norm;
  if (verb.passive && /^(?:is|are)$/.test(be)) return 'present';
  return 'past';
}
