import { type Clause, clauseAt, type Document, type NounPhrase, nounAt, type VerbGroup } from '../../model/document.ts';
import type { Predicate } from './predicates.ts';
import { wordOf } from './things.ts';

/** What is done about the dead, or about who killed them, on another day and often elsewhere. */
const SEQUEL =
  /^(?:bury|inter|lay|mourn|attend|mark|commemorate|remember|honour|honor|arrest|detain|charge|indict|try|convict|sentence|jail|acquit|extradite|return|repatriate|cremate|pay)$/;
const CEREMONY = /^(?:funeral|burial|anniversary|memorial|vigil|ceremony|trial|hearing|inquest|requiem)$/;
const HARM: ReadonlySet<string> = new Set(['killed', 'wounded', 'killed-or-wounded']);

/** "The three men killed in Jenin were buried on Friday in Nablus": the word stands with what came after the deed. */
export function isOfSequel(doc: Document, token: number, predicate: Predicate): boolean {
  if (!HARM.has(predicate.measure)) return false;
  const other = clauseAt(doc, token);
  if (!other || !follows(doc, other)) return false;
  const verb = doc.phrases[other.verb] as VerbGroup;
  const { clause } = predicate;
  if (!clause || clause === other) return verb.head !== predicate.token && /^claim\/noun/.test(predicate.rule);
  return isBackground(doc, clause);
}

function follows(doc: Document, { verb, subject }: Clause): boolean {
  if (SEQUEL.test((doc.phrases[verb] as VerbGroup).lemma)) return true;
  const noun = subject === null ? null : (doc.phrases[subject] as NounPhrase);
  return noun !== null && CEREMONY.test(wordOf(doc, noun.head));
}

/** "killed in Jenin", "who killed nine", "for killing 77"; not "in a raid that killed three", which tells of the same day. */
function isBackground(doc: Document, { kind, verb, subject, first }: Clause): boolean {
  const group = doc.phrases[verb] as VerbGroup;
  if (kind === 'participle' || group.finite === 'participle') {
    const before = doc.tokens[group.first - 1];
    return group.form === 'participle' ? nounAt(doc, group.first - 1) !== null : /^(?:for|of|over)$/.test(before?.norm ?? '');
  }
  if (kind !== 'relative') return false;
  const antecedent = subject === null ? null : doc.phrases[subject]!;
  const opens = antecedent && antecedent.after <= first ? antecedent.first : first;
  return !/^(?:in|during|amid)$/.test(doc.tokens[opens - 1]?.norm ?? '');
}
