import { type Clause, type NounPhrase, nounAt, type VerbGroup } from '../../model/document.ts';
import type { Reading } from './predicates.ts';
import { classOf } from './things.ts';

/** "In Bama | 14 attackers were killed": the figure parts the people from the place. */
export function gluedToPlace({ doc, quantities }: Reading, verb: VerbGroup): NounPhrase | null {
  const noun = nounAt(doc, verb.first - 1);
  if (!noun || noun.after !== verb.first || !/^(?:in|at|near|outside|around|of)$/.test(doc.tokens[noun.first - 1]?.norm ?? '')) return null;
  let first = noun.first;
  while (first < noun.head && doc.tokens[first]!.pos === 'PROPN') first++;
  return first > noun.first && first < noun.head && quantities.has(first) ? { ...noun, first } : null;
}

/** "the soldiers | that rebels killed": read as a passive, the verb has its victims before "that". */
export function withoutObject({ doc, mentions, quantities }: Reading, { subject }: Clause, verb: VerbGroup): NounPhrase | null {
  const doer = subject === null ? null : doc.phrases[subject]!;
  if (
    !doer ||
    quantities.has(doer.first) ||
    doer.after !== verb.first ||
    verb.first !== verb.head ||
    !/^(?:that|whom)$/.test(doc.tokens[doer.first - 1]?.norm ?? '')
  )
    return null;
  const victims = nounAt(doc, doer.first - 2);
  return victims && victims.after === doer.first - 1 && classOf(doc, victims, mentions) === 'people' ? victims : null;
}
