import { reportingVerbs } from '../../lexicon/reporting.ts';
import type { VerbGroup } from '../../model/document.ts';
import { commaBefore, gapIsThin } from './marks.ts';
import type { State } from './state.ts';

/** "…, the Rights Forum of Orvo said": the speaker behind a comma is longer than its noun phrase. */
export function isOffice(s: State, noun: number, verb: VerbGroup): boolean {
  const of = s.phraseAt(noun).after;
  const place = s.phrases[noun + 1 - s.nounBase];
  if (s.before !== 'oblique' || s.tokens[of]?.norm !== 'of' || place?.kind !== 'noun' || place.first !== of + 1) return false;
  return !!reportingVerbs[verb.lemma] && commaBefore(s, noun) && gapIsThin(s, place.after, verb.first);
}

/** A verb of speech with the next verb right behind it: "who it said | were killed". */
export function saysOfIt(s: State, verb: VerbGroup, p: number): boolean {
  const next = s.phrases[p + 1];
  return (
    !!reportingVerbs[verb.lemma] && s.before === 'free' && next?.kind === 'verb' && next.first === verb.after && next.finite === 'finite'
  );
}
