import type { Document } from '../../model/document.ts';
import { near } from '../../model/near.ts';
import type { TextSpan } from '../../model/span.ts';
import type { Basis } from '../../model/vocabulary.ts';
import type { DatedTime } from '../times.ts';
import type { Predicate } from './predicates.ts';
import { nearness } from './reach.ts';
import type { Theme } from './themes.ts';

export interface TimeBase {
  readonly span: TextSpan | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: Basis;
  readonly time: DatedTime | null;
}

const PERFECT_WAR = /\b(?:war|conflict|fighting|offensive|invasion|violence|uprising|insurgency|struggle|campaign)\b/i;

/** When a claim holds, and what its figure runs over: one incident, a stretch, a running total, what was added, or a toll revised. */
export function timeBase(
  doc: Document,
  predicate: Predicate,
  theme: Theme,
  times: readonly DatedTime[],
  allowed: (t: DatedTime) => boolean,
): TimeBase {
  const sentence = doc.sentences[doc.tokens[predicate.token]!.sentence]!;
  const here = near(times)
    .overlapping(sentence)
    .filter(
      (t) =>
        t.start >= sentence.start &&
        t.end <= sentence.end &&
        t.type !== 'set' &&
        t.value !== 'PRESENT_REF' &&
        t.value !== 'PAST_REF' &&
        allowed(t),
    );
  const time = nearest(here, doc.tokens[predicate.token]!.start, predicate, doc);
  const words = doc.text.slice(sentence.start, sentence.end).toLowerCase();
  const basis = basisOf(doc, predicate, theme, time, words);
  const since = time ? sinceBefore(doc, time) : false;
  const span = time ? withPreposition(doc, time, since) : soFar(doc, sentence);
  return { span, from: time?.from_ ?? null, to: since ? null : (time?.to_ ?? null), basis, time };
}

/** The time nearest to the predicate that its grammar reaches; a duration alone says nothing of when. */
function nearest(here: readonly DatedTime[], at: number, predicate: Predicate, doc: Document): DatedTime | null {
  let best: DatedTime | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (const t of here) {
    if (t.type === 'duration' && t.from_ === null) continue;
    const steps = nearness(doc, t.first, predicate);
    if (steps === null || isSpoken(doc, t, predicate)) continue;
    const distance = steps * 1000 + Math.abs(t.start - at);
    if (distance < cost) {
      best = t;
      cost = distance;
    }
  }
  return best;
}

/** "said on Friday": the day of the speaking, not of the deed. */
function isSpoken(doc: Document, time: DatedTime, predicate: Predicate): boolean {
  const before = doc.tokens[time.first - 1];
  const verb = before?.norm === 'on' || before?.norm === 'last' ? doc.tokens[time.first - 2] : before;
  return (
    !!verb && /^(?:said|says|told|announced|reported|added|confirmed|statement|reporters)$/.test(verb.norm) && verb.i !== predicate.token
  );
}

const sinceBefore = (doc: Document, time: DatedTime) =>
  /^(?:since|from)$/.test(doc.tokens[time.first - 1]?.norm ?? '') ||
  (/^(?:the|start|of)$/.test(doc.tokens[time.first - 1]?.norm ?? '') && doc.tokens[time.first - 2]?.norm === 'since');

function withPreposition(doc: Document, time: DatedTime, since: boolean): TextSpan {
  const start = since ? doc.tokens[time.first - 1]!.start : time.start;
  return { start, end: time.end, text: doc.text.slice(start, time.end) };
}

function soFar(doc: Document, sentence: { readonly start: number; readonly end: number }): TextSpan | null {
  const match = /\b(?:so far|to date)\b/i.exec(doc.text.slice(sentence.start, sentence.end));
  if (!match) return null;
  const start = sentence.start + match.index;
  return { start, end: start + match[0].length, text: match[0] };
}

function basisOf(doc: Document, predicate: Predicate, theme: Theme, time: DatedTime | null, words: string): Basis {
  const { tokens } = doc;
  const first = theme.figure?.first ?? theme.first;
  const before = tokens
    .slice(Math.max(0, first - 3), Math.max(0, first))
    .map((t) => t.norm)
    .join(' ');
  const running =
    /\b(?:bringing|brings|brought|raising|raises|raised|taking|takes|took|pushing|totaling|totalling) (?:[\w'’-]+ ){0,6}(?:toll|total|number|count)\b/.test(
      words,
    );
  if (/\b(?:to|at|of|past|totaling|totalling)$/.test(before) && (running || /\b(?:overall|total|cumulative)\b/.test(words)))
    return 'cumulative';
  if (
    predicate.rule === 'claim/toll' ||
    /\b(?:rose|rises|risen|climbed|climbs|increased|increases|jumped|revised|updated|up from|down from|updating)\b/.test(words)
  ) {
    if (
      /\b(?:toll|number|count|figure|total|tally)\b/.test(words) &&
      /\b(?:rose|rises|risen|climb(?:ed|s)|increase[sd]?|jumped|revised|updat\w+|reach(?:ed|es)|hits?|exceed\w*)\b/.test(words)
    )
      return 'revision';
    if (/\bupdating\b/.test(words)) return 'revision';
  }
  if (running && /^(?:another|further|additional|more)$/.test(tokens[first - 1]?.norm ?? '')) return 'increment';
  if (running && predicate.rule !== 'claim/toll') return 'increment';
  if (time && sinceBefore(doc, time)) return 'cumulative';
  if (/\bsince\b/.test(words) && !/\bsince (?:then|he|she|they|it)\b/.test(words) && nearSince(doc, predicate)) return 'cumulative';
  if (/\b(?:so far|to date|in total|overall)\b/.test(words)) return 'cumulative';
  const verb = predicate.clause ? doc.phrases[predicate.clause.verb] : null;
  if (
    verb?.kind === 'verb' &&
    verb.perfect &&
    verb.lemma === 'kill' &&
    PERFECT_WAR.test(words) &&
    !time?.from_ &&
    (theme.figure?.value ?? 2) > 1 &&
    (theme.figure?.value ?? 0) >= 100
  )
    return 'cumulative';
  if (time?.type === 'duration' && time.from_ !== null) return 'period';
  if (
    time &&
    time.from_ !== null &&
    time.to_ !== null &&
    time.from_ !== time.to_ &&
    time.type === 'date' &&
    /^(?:time\/(?:month|year|relative|season))$/.test(time.rule)
  )
    return 'period';
  if (
    /\b(?:in|over|during) (?:the (?:past|last) |\w+ )?(?:24 hours|\w+ (?:days|weeks|months|years))\b/.test(words) &&
    time?.type === 'duration'
  )
    return 'period';
  if (!verb && predicate.clause === null) return 'unstated';
  // How many were sent or lost without a figure, a time or an incident: the text doesn't say what it runs over.
  if (!time && /^(?:deployed|recruited|strength)$/.test(predicate.measure)) return 'unstated';
  if (!time && predicate.measure === 'killed-or-wounded' && theme.figure === null && predicate.rule === 'claim/noun') return 'unstated';
  if (
    verb?.kind === 'verb' &&
    (verb.form === 'ing' || verb.form === 'present') &&
    verb.perfect === false &&
    predicate.clause?.kind !== 'participle' &&
    verb.finite === 'finite' &&
    verb.form === 'ing'
  )
    return 'unstated';
  return 'incident';
}

/** "since" in the predicate's own clause or opening its sentence. */
function nearSince(doc: Document, predicate: Predicate): boolean {
  const sentence = doc.sentences[doc.tokens[predicate.token]!.sentence]!;
  return (doc.index.since ?? []).some((i) => i >= sentence.first && i < sentence.after && Math.abs(i - predicate.token) < 25);
}
