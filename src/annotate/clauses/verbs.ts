import { reportingVerbs } from '../../lexicon/reporting.ts';
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
  leaveAside(s, verb);
  const outer = s.top;
  const attached = s.before === 'free' || s.before === 'oblique';
  const last = attached && !s.comma ? lastNoun(s, verb.first) : null;
  const noun = last !== null && isTime(s, last) ? null : last;
  const frame = s.push('participle', s.preposition, verb.first);
  frame.subject = noun ?? citedObject(s, outer) ?? accused(s, outer, verb) ?? accuser(s, outer, verb) ?? sharedSubject(s, outer);
  frame.subjectShared = true;
  s.open(frame, verb, outer.clause);
}

/** "Rebels attacked a convoy, the army said, | killing five": what is told goes on; who tells it did not do it. */
function leaveAside(s: State, verb: VerbGroup): void {
  const frame = s.top;
  const told = s.stack.at(-2);
  if (frame.kind !== 'main' || frame.clause === null || !told || told.clause === null || s.conjunction) return;
  const draft = s.draft(frame.clause);
  const speech = s.phraseAt(draft.verb) as VerbGroup;
  const parted = s.tokens[speech.after]?.text === ',' && verb.first - speech.after <= 2;
  if (parted && verb.form === 'ing' && draft.objects.length === 0 && isTold(speech) && DEED.test(verb.lemma)) s.pop(verb.first);
}

const isTold = ({ lemma, passive }: VerbGroup) => !passive && /t/i.test(reportingVerbs[lemma]?.frames ?? '');

/** What a deed brings about, and deeds themselves: never done by saying something. */
const DEED =
  /^(?:kill|wound|injure|maim|hurt|destroy|damage|leave|displace|force|hit|strike|set|trigger|cause|trap|burn|torch|raze|flatten|bury|abduct|kidnap|capture|seize|loot|shoot|bring|send|spark|target|shatter|shell|bomb|attack|raid)$/;

/** "accused the army of shelling Tarva, killing 30": the accused did it. */
function accused(s: State, outer: Frame, verb: VerbGroup): number | null {
  if (outer.clause === null || verb.form !== 'ing') return null;
  const above = s.draft(outer.clause);
  const { lemma, passive } = s.phraseAt(above.verb) as VerbGroup;
  if (!ACCUSES.test(lemma)) return null;
  const behind = s.preposition === null ? DEED.test(verb.lemma) : /^(?:of|for|over)$/.test(s.tokens[s.preposition]!.norm);
  if (!behind) return null;
  return passive ? above.subject : (above.objects[0] ?? null);
}

const ACCUSES = /^(?:accuse|suspect|convict|blame|condemn|denounce|acquit)$/;

/** "The minister accused protesters of killing two officers, | saying …": who accuses speaks on. */
function accuser(s: State, outer: Frame, verb: VerbGroup): number | null {
  if (outer.clause === null || !s.comma || s.preposition !== null || DEED.test(verb.lemma)) return null;
  const { kind, parent } = s.draft(outer.clause);
  if (kind !== 'participle' || parent === null) return null;
  const above = s.phraseAt(s.draft(parent).verb) as VerbGroup;
  return ACCUSES.test(above.lemma) && !above.passive ? s.draft(parent).subject : null;
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
