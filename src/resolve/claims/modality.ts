import { type Clause, type Document, type VerbGroup, wordsOf } from '../../model/document.ts';
import type { Modality } from '../../model/vocabulary.ts';
import { type Day, dayOf, daysBetween } from '../calendar.ts';
import type { Predicate } from './predicates.ts';
import type { TimeBase } from './time-base.ts';

const PLANNING =
  /^(?:plan|vow|threaten|promise|pledge|intend|aim|want|order|agree|propose|prepare|offer|demand|urge|ask|call|hope|seek|try|attempt|expect|warn|instruct|authorise|authorize|commit|decide|swear)$/;
/** Verbs whose infinitive happened: "managed to free", "went on to kill". Other infinitives state a purpose. */
const IMPLIES =
  /^(?:manage|begin|continue|start|come|proceed|help|cause|force|lead|allow|enable|seem|appear|happen|say|report|believe|know|think|estimate|claim|remain|live)$/;
const OLD = 300; // days before the report after which an event is background

/** Did it happen? Read from the auxiliaries of the clause and of those above it, from conditions, and from how long ago it was. */
export function modalityOf(doc: Document, predicate: Predicate, when: TimeBase, reference: Day | null): Modality {
  if (predicate.negated) return 'negated';
  let clause: Clause | null = predicate.clause;
  let own = true;
  for (let depth = 0; clause && depth < 4; depth++) {
    const verb = doc.phrases[clause.verb] as VerbGroup;
    const mark = clause.mark === null ? '' : doc.tokens[clause.mark]!.norm;
    if (mark === 'if' || mark === 'unless' || mark === 'whether') return 'hypothetical';
    if (own || verb.finite === 'infinitive') {
      if (verb.modal === 'could' || verb.modal === 'may' || verb.modal === 'might' || verb.modal === 'can' || verb.modal === 'should')
        return 'hypothetical';
      if (verb.modal === 'would') return verb.perfect ? 'hypothetical' : 'planned';
      if (verb.modal === 'will' || verb.modal === 'shall') return 'planned';
    }
    if (verb.finite === 'infinitive' && !/^to have/.test(wordsOf(doc, verb.first, verb.after))) {
      const parent: Clause | null = clause.parent === null ? null : doc.clauses[clause.parent]!;
      const above = parent ? (doc.phrases[parent.verb] as VerbGroup) : null;
      if (!above || PLANNING.test(above.lemma) || !IMPLIES.test(above.lemma)) return 'planned';
    }
    if (isAim(doc, verb.first)) return 'planned';
    // "An exchange of nine captives is planned for July".
    if (own && verb.passive && predicate.token < verb.first && PLANNING.test(verb.lemma)) return 'planned';
    // "vowed to avenge the 12 soldiers killed in the raid": what tells soldiers from others has happened, whatever is vowed.
    if (own && isTrait(doc, clause)) break;
    own = false;
    clause = clause.parent === null ? null : doc.clauses[clause.parent]!;
  }
  const day = dayOf(when.from);
  if (day && reference && when.basis !== 'cumulative' && daysBetween(day, reference) > OLD) return 'historical';
  return 'actual';
}

/** A bare participle behind the object of an infinitive, with an article before it. */
function isTrait(doc: Document, { subject, parent, verb }: Clause): boolean {
  const group = doc.phrases[verb] as VerbGroup;
  if (!group.passive || group.finite !== 'participle' || subject === null || parent === null) return false;
  const above = doc.clauses[parent]!;
  return (
    (doc.phrases[above.verb] as VerbGroup).finite === 'infinitive' &&
    above.objects.includes(subject) &&
    /^(?:the|those|its|their|his|her)$/.test(doc.tokens[doc.phrases[subject]!.first]!.norm)
  );
}

/** "aimed at capturing", "efforts on killing": what is only aimed at. */
function isAim({ tokens }: Document, verb: number): boolean {
  // "aimed at capturing and killing"
  let i = verb;
  while (i > 2 && /^(?:and|or)$/.test(tokens[i - 1]!.norm) && tokens[i - 2]!.norm.endsWith('ing')) i -= 2;
  const before = `${tokens[i - 2]?.norm ?? ''} ${tokens[i - 1]?.norm ?? ''}`;
  return (
    tokens[verb]!.norm.endsWith('ing') &&
    /^(?:aimed at|aiming at|aim of|(?:efforts?|attempts?|focus(?:ed)?|plans?|bent|intent) (?:on|at|of|for))$/.test(before)
  );
}
