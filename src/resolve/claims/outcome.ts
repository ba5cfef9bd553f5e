import { attackVerbs } from '../../lexicon/measures.ts';
import type { Clause, Document, NounPhrase, VerbGroup } from '../../model/document.ts';
import { nounAt } from '../../model/document.ts';
import type { Measure } from '../../model/vocabulary.ts';
import { isAttack } from './actors.ts';
import type { Predicate, Reading } from './predicates.ts';
import { mentionAt, statusOf } from './things.ts';

/** Harm that comes of an attack. Other measures have doers of many kinds: who sends, frees or arrests need not fight. */
export const HARM: ReadonlySet<Measure> = new Set([
  'killed',
  'wounded',
  'killed-or-wounded',
  'missing',
  'displaced',
  'captured',
  'abducted',
  'damaged',
  'destroyed',
]);
const ATTACKING = new Set(attackVerbs);
/** Verbs that only carry the noun of an attack: "launched a raid", "opened fire". */
const CARRY =
  /^(?:carry|commit|conduct|continue|drop|exchange|fire|hurl|intensify|launch|lob|make|mount|open|perform|plant|rain|resume|stage|step|throw|unleash|use|wage)$/;

/** Can the harm have come of what this clause tells? Of an attack it can; nobody is harmed by being buried, visited or counted. */
export function cameOf(doc: Document, clause: Clause, { measure }: Predicate): boolean {
  if (!HARM.has(measure)) return true;
  const verb = doc.phrases[clause.verb] as VerbGroup;
  if (ATTACKING.has(verb.lemma)) return true;
  if (!CARRY.test(verb.lemma)) return false;
  const behind = nounAt(doc, verb.after) ?? nounAt(doc, verb.after + 1);
  return [behind, ...clause.objects.map((i) => doc.phrases[i] as NounPhrase)].some((p) => p && isAttack(doc, p.head));
}

/** "when gunmen burst in": fighters need no verb of attack. */
export function fights({ doc, mentions }: Reading, clause: Clause): boolean {
  if (clause.subject === null) return false;
  const subject = doc.phrases[clause.subject] as NounPhrase;
  const type = mentionAt(mentions, subject.head)?.type;
  return type === 'armed-group' || type === 'military-unit' || statusOf(doc, subject.first, subject.after, subject.head) === 'combatant';
}

/**
 * Does a clause only say whom or what the clause above speaks of? "buried 30 people killed in clashes", "reports that 300 died", "a man
 * accused of killing two": who buries, hears of it or accuses has not killed.
 */
export function toldApart(doc: Document, clause: Clause, { active, measure }: Predicate): boolean {
  const mark = clause.mark === null ? '' : doc.tokens[clause.mark]!.norm;
  const verb = doc.phrases[clause.verb] as VerbGroup;
  // Without "that" it may be a sentence run on, which only an attack above it reaches.
  if (clause.kind === 'complement') return clause.mark !== null || !HARM.has(measure);
  if (clause.kind === 'adverbial')
    return /^(?:after|although|as|because|before|if|once|since|though|unless|until|while)$/.test(mark) && !refersUp(doc, clause);
  if (clause.kind === 'relative') return /^(?:who|whom|whose)$/.test(mark) || (!active && /^(?:that|which)$/.test(mark));
  if (clause.kind !== 'participle') return false;
  const before = doc.tokens[clause.first - 1];
  const opening = doc.tokens[verb.first]!;
  if (verb.form === 'ing') {
    const word = [doc.tokens[clause.first]!, before].find((t) => t && t.sentence === opening.sentence && t.pos === 'ADP');
    return !!word && word.i < opening.i && !/^(?:after|before|by|since|through|while|without)$/.test(word.norm);
  }
  if (!clause.subjectShared || clause.subject === null) return false;
  const subject = doc.phrases[clause.subject] as NounPhrase;
  return subject.after === verb.first && !/^(?:with|leaving|leaves|left)$/.test(doc.tokens[subject.first - 1]?.norm ?? '');
}

/** "fled after they had killed two": the pronoun stands for the subject above. */
function refersUp(doc: Document, { subject }: Clause): boolean {
  const phrase = subject === null ? null : (doc.phrases[subject] as NounPhrase);
  return phrase !== null && phrase.after - phrase.first === 1 && /^(?:he|it|she|they)$/.test(doc.tokens[phrase.first]!.norm);
}
