import type { VerbGroup } from '../../model/document.ts';
import { readFinite } from './finite.ts';
import { isTime, lastNoun } from './marks.ts';
import { isObjectRelative } from './object-relative.ts';
import { settle } from './reduced.ts';
import type { Frame, State } from './state.ts';

/** A verb group: it opens a clause. */
export function readVerbGroup(s: State, group: VerbGroup, p: number): void {
  const verb: VerbGroup = isObjectRelative(s, group, p)
    ? { ...group, form: 'past', finite: 'finite', passive: false }
    : settle(s, group, p);
  s.phrases[p] = verb;
  if (verb.finite === 'infinitive') infinitive(s, verb);
  else if (verb.finite === 'participle') participle(s, verb);
  else readFinite(s, verb, p);
  s.before = 'verb';
  s.preposition = null;
  s.comma = false;
  s.conjunction = false;
}

function infinitive(s: State, verb: VerbGroup): void {
  const outer = s.top;
  const above = outer.clause === null ? null : s.draft(outer.clause);
  const controller = above ? (above.objects.at(-1) ?? above.subject) : outer.subject;
  const frame = s.push('infinitive', null, verb.first);
  frame.subject = controller;
  frame.subjectShared = true;
  s.open(frame, verb, outer.clause);
}

function participle(s: State, verb: VerbGroup): void {
  const outer = s.top;
  const attached = s.before === 'free' || s.before === 'oblique';
  const last = attached && !s.comma ? lastNoun(s, verb.first) : null;
  const noun = last !== null && isTime(s, last) ? null : last;
  const frame = s.push('participle', s.preposition, verb.first);
  frame.subject = noun ?? citedObject(s, outer) ?? sharedSubject(s, outer);
  frame.subjectShared = true;
  s.open(frame, verb, outer.clause);
}

/** "cited the agency as confirming", "quoted him as saying": the object speaks. */
function citedObject(s: State, outer: Frame): number | null {
  if (outer.clause === null || s.preposition === null || s.tokens[s.preposition]!.norm !== 'as') return null;
  const above = s.draft(outer.clause);
  const { lemma, passive } = s.phraseAt(above.verb) as VerbGroup;
  return !passive && /^(?:cite|quote|describe|report)$/.test(lemma) ? (above.objects.at(-1) ?? null) : null;
}

/** The subject a participle takes from above: the nearest clause that has one. */
function sharedSubject(s: State, outer: Frame): number | null {
  if (outer.clause !== null) return s.draft(outer.clause).subject;
  return outer.subject;
}
