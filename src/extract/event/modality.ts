import { type Clause, clausesIn, type Document, type VerbGroup } from '../../model/document.ts';
import type { Modality } from '../../model/vocabulary.ts';

/** "no attack", "denied any strike". */
export const negatedBefore = (doc: Document, first: number) =>
  /^(?:no|without|denied|never)$/.test(doc.tokens[first - 1]?.norm ?? '') ||
  (/^(?:ADJ|DET)$/.test(doc.tokens[first - 1]?.pos ?? '') && /^(?:no|without|denied)$/.test(doc.tokens[first - 2]?.norm ?? ''));

/** "agreed to stop fighting", "halted the shelling": what ends is not told as happening. */
export const stopped = (doc: Document, first: number) => {
  const [a, b] = [doc.tokens[first - 2]?.norm ?? '', doc.tokens[first - 1]?.norm ?? ''];
  return /^(?:stop|halt|cease|prevent|avoid|avert|end)(?:ped|ed|d|s|ping|ing)?$/.test(/^(?:the|all|further|any)$/.test(b) ? a : b);
};

/** Whether the act of a clause happened: by negation, modal, "if" and infinitive. */
export function modalityOf(doc: Document, clause: Clause, verb: VerbGroup): Modality {
  if (verb.negated || stopped(doc, verb.first) || isDenied(doc, clause, verb)) return 'negated';
  if (verb.modal === 'will' || verb.modal === 'shall') return 'planned';
  if (verb.modal !== null && /^(?:would|could|may|might|can|should|must)$/.test(verb.modal)) return 'hypothetical';
  if (clause.mark !== null && /^(?:if|unless)$/.test(doc.tokens[clause.mark]!.norm)) return 'hypothetical';
  if (verb.finite === 'infinitive' && doc.tokens[verb.first + 1]?.norm !== 'have' && !happens(doc, verb)) return 'planned';
  return 'actual';
}

/** "denied killing 12 fishermen", "denied that its troops shelled the town". */
function isDenied(doc: Document, clause: Clause, verb: VerbGroup): boolean {
  if (clause.parent === null || (clause.kind !== 'participle' && clause.kind !== 'complement')) return false;
  const above = doc.phrases[doc.clauses[clause.parent]!.verb] as VerbGroup;
  if (above.lemma !== 'deny' || above.negated || above.passive) return false;
  return clause.kind === 'complement' || verb.first === above.after;
}

/** "took to the streets to protest", "continued to shell", "began to withdraw": the infinitive tells what happened. */
function happens(doc: Document, verb: VerbGroup): boolean {
  const before = doc.tokens.slice(Math.max(0, verb.first - 8), verb.first).map((t) => t.norm);
  if (/^(?:continued?|continues|began|begun|begins|started|managed|helped)$/.test(before.at(-1) ?? '')) return true;
  return (
    /^(?:protest|demonstrate|rally)$/.test(verb.lemma) &&
    /\b(?:streets?|gathered|rallied|marched|walkout|shutdown)\b/.test(before.join(' '))
  );
}

/** Verbs that say no more than that the act of their object happens. */
const LIGHT =
  /^(?:launch|conduct|carry|stage|hold|make|mount|plan|organi[sz]e|declare|sign|order|start|begin|resume|commit|undertake|have|perform|execute|call|threaten|prepare)$/;

/** The modality of "not conducting airstrikes", "will stage a protest": that of the verb which the noun completes. */
export function ofLightVerb(doc: Document, sentence: number, token: number): Modality {
  const phrase = doc.phraseOf[token];
  const clause = clausesIn(doc, sentence).find((c) => c.objects.includes(phrase ?? -1));
  if (!clause) return 'actual';
  const verb = doc.phrases[clause.verb] as VerbGroup;
  return LIGHT.test(verb.lemma) ? (/^(?:plan|threaten|prepare)$/.test(verb.lemma) ? 'planned' : modalityOf(doc, clause, verb)) : 'actual';
}
