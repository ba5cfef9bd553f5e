import { reportingVerbs } from '../../lexicon/reporting.ts';
import type { VerbGroup } from '../../model/document.ts';
import { commaBefore, conjunctionBefore, isTime } from './marks.ts';
import type { Draft, Frame, State } from './state.ts';

// When a clause inside a noun phrase is whole, so that the next verb is that noun's.

/** "A doctor who treated villagers | said": the relative clause is whole, so that the verb is its noun's. Not "who said rebels | had fled". */
export function hasItsObject(s: State, draft: Draft, last: number | null): boolean {
  const verb = s.phraseAt(draft.verb) as VerbGroup;
  return !verb.passive && last !== null && isObject(s, draft, last) && !/t/i.test(reportingVerbs[verb.lemma]?.frames ?? '');
}

/** Is the noun phrase the clause's own object, not one that a comma or "but" brings in: "raising a flag, but the group | said"? */
const isObject = (s: State, draft: Draft, last: number): boolean =>
  draft.objects.includes(last) && draft.subject !== last && !commaBefore(s, last) && !conjunctionBefore(s, s.phraseAt(last).first);

/**
 * "said the fighting around the town | would go on", "say the plan, run by the army, | has failed": a clause inside the noun phrase that
 * a verb of speech has taken for its object, with no subject of its own for the verb that comes.
 */
export function isInsideReported(s: State, frame: Frame, last: number | null): boolean {
  const below = s.stack.at(-2);
  if (!below || below.clause === null || !/^(?:relative|participle|infinitive)$/.test(frame.kind) || s.conjunction) return false;
  const above = s.draft(below.clause);
  const speech = s.phraseAt(above.verb) as VerbGroup;
  if (!/t/i.test(reportingVerbs[speech.lemma]?.frames ?? '') || above.objects.length === 0) return false;
  const draft = s.draft(frame.clause!);
  const verb = s.phraseAt(draft.verb) as VerbGroup;
  if (SPEECH.test(verb.lemma)) return false;
  return s.before !== 'free' || (last !== null && isObject(s, draft, last));
}

/** Verbs that a clause follows more often than an object: "who said rebels | had fled". */
const SPEECH = /^(?:say|tell|claim|believe|think|know|announce|deny|report|hope|fear|argue|insist|warn|suggest|show|add)$/;

/** "Gunmen riding motorcycles | attacked": what stands behind such a participle is its object; the verb is its noun's. */
export function describes(s: State, frame: Frame): boolean {
  if (frame.kind !== 'participle' || frame.clause === null || frame.mark !== null || s.comma) return false;
  const verb = s.phraseAt(s.draft(frame.clause).verb) as VerbGroup;
  if (frame.lastFree !== null && isTime(s, frame.lastFree)) return true;
  return verb.form === 'ing' && !/t/i.test(reportingVerbs[verb.lemma]?.frames ?? '');
}
