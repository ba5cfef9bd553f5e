import { type Clause, type Document, type NounPhrase, nounAt, type VerbGroup } from '../../model/document.ts';
import { agentOf, type Doer, isAttack, phraseOf, withPeers } from './actors.ts';
import type { Predicate, Reading } from './predicates.ts';
import { mentionAt } from './things.ts';

/** Measures whose doer may be any body that sends, not only one that fights. */
const SENT = /^(?:deployed|recruited|launched|strength|evacuated|rescued|released)$/;

/** The doer of a predicate: "by" phrase, acting subject, the owner of the attack it happened in; then the clauses around it. */
export function doerOf(reading: Reading, predicate: Predicate): Doer | null {
  const { clause } = predicate;
  // "repelled three rebel attacks": an attack that says whose it was.
  const noun = predicate.measure === 'attacks' ? nounAt(reading.doc, predicate.token) : null;
  const owner = noun && agentOf(reading, noun);
  if (owner) return owner;
  const doer = clause ? (ofClause(reading, clause, predicate) ?? around(reading, clause, predicate)) : inAttack(reading, predicate.token);
  return doer && covers(predicate, doer) ? null : doer;
}

function ofClause(reading: Reading, clause: Clause, predicate: Predicate | null): Doer | null {
  const { doc } = reading;
  const verb = doc.phrases[clause.verb] as VerbGroup;
  for (const { preposition, phrase } of clause.obliques) {
    if (doc.tokens[preposition]!.norm !== 'by') continue;
    const doer = withPeers(reading, agentOf(reading, doc.phrases[phrase] as NounPhrase, 'agent'));
    if (doer) return doer;
  }
  const themes = new Set(predicate?.themes.map((t) => t.first) ?? []);
  if (clause.subject !== null && !verb.passive) {
    const subject = subjectOf(doc, clause);
    if (!themes.has(subject.first) && (predicate?.active ?? true)) {
      const doer = agentOf(reading, subject, SENT.test(predicate?.measure ?? '') ? 'sender' : 'subject');
      if (doer) return doer;
    }
  }
  for (const { preposition, phrase } of clause.obliques) {
    const word = doc.tokens[preposition]!.norm;
    if (!/^(?:in|during|after|following|from|under|amid|as|at|to)$/.test(word)) continue;
    const noun = doc.phrases[phrase] as NounPhrase;
    if (!isAttack(doc, noun.head)) continue;
    const doer = agentOf(reading, noun);
    if (doer) return doer;
  }
  return null;
}

/**
 * The subject; of "air strikes in Idlib which killed" the strikes, not the place next to the pronoun: an attack in the chain of
 * noun phrases before a relative clause does the killing.
 */
function subjectOf(doc: Document, clause: Clause): NounPhrase {
  const subject = doc.phrases[clause.subject!] as NounPhrase;
  if (clause.kind !== 'relative' || (clause.mark !== null && doc.tokens[clause.mark]!.norm === 'who')) return subject;
  let noun = subject;
  for (let steps = 0; steps < 4; steps++) {
    if (isAttack(doc, noun.head)) return noun;
    let at = noun.first - 1;
    if (/^[,(]$/.test(doc.tokens[at]?.text ?? '')) at--;
    if (doc.tokens[at]?.pos === 'ADP') at--;
    const before = nounAt(doc, at);
    if (!before || before.after < at || doc.tokens[before.first]!.sentence !== clause.sentence) return subject;
    noun = before;
  }
  return subject;
}

/** Clauses beside or above: "…, killing 30" has the subject above it; "… are killed when rebels attack" the doer below. */
function around(reading: Reading, clause: Clause, predicate: Predicate): Doer | null {
  const { doc } = reading;
  let up = clause.parent;
  for (let depth = 0; up !== null && depth < 3; depth++) {
    const parent = doc.clauses[up]!;
    if (isSpeech(doc, parent)) break;
    const doer = ofClause(reading, parent, null);
    if (doer && !covers(predicate, doer)) return doer;
    up = parent.parent;
  }
  for (let i = doc.clausesFrom[clause.sentence]!; i < doc.clauses.length && doc.clauses[i]!.sentence === clause.sentence; i++) {
    const other = doc.clauses[i]!;
    if (other === clause || isSpeech(doc, other)) continue;
    const mark = other.mark === null ? '' : doc.tokens[other.mark]!.norm;
    const below = other.kind === 'adverbial' && /^(?:when|after|as|while)$/.test(mark) && other.first > predicate.token;
    const before = other.kind === 'main' && other.first < predicate.token && clause.kind !== 'main';
    const beside = other.kind === clause.kind && other.parent === clause.parent;
    if (!below && !before && !beside) continue;
    const doer = ofClause(reading, other, null);
    if (doer && !covers(predicate, doer)) return doer;
  }
  return inAttack(reading, predicate.token);
}

const covers = (predicate: Predicate, doer: Doer) =>
  predicate.themes.some(({ who }) => who !== null && who.first < doer.after && doer.first < who.after);

/** "said it had killed 30", "we have captured": does the speaker speak of his own deed? */
export function ownDeed(doc: Document, { clause, active }: Predicate): boolean {
  for (let c = active ? clause : null, depth = 0; c && depth < 3; depth++) {
    const subject = c.subject === null ? null : (doc.phrases[c.subject] as NounPhrase);
    if (subject && !c.subjectShared)
      return subject.after - subject.first === 1 && /^(?:it|they|we|i)$/.test(doc.tokens[subject.first]!.norm);
    c = c.parent === null ? null : doc.clauses[c.parent]!;
  }
  return false;
}
const SPEECH = /^(?:say|tell|report|announce|claim|confirm|deny|add|warn|state|believe|write|ask|accuse|blame|vow|call|urge|condemn)$/;
const isSpeech = (doc: Document, clause: Clause) => SPEECH.test((doc.phrases[clause.verb] as VerbGroup).lemma);

/** "We have captured": in a communiqué the doer has no other name. */
export function weOf(doc: Document, { clause, active }: Predicate): Doer | null {
  const subject = active && clause && clause.subject !== null ? (doc.phrases[clause.subject] as NounPhrase) : null;
  const we = subject !== null && subject.after - subject.first === 1 && doc.tokens[subject.first]!.norm === 'we';
  return we ? { first: subject.first, after: subject.after, mention: null } : null;
}

/** An attack noun in the same sentence that says whose it was: "death toll from the attack by gunmen". */
function inAttack(reading: Reading, token: number): Doer | null {
  const { doc } = reading;
  const sentence = doc.sentences[doc.tokens[token]!.sentence]!;
  for (let i = sentence.first; i < sentence.after; i++) {
    if (doc.tokens[i]!.pos !== 'NOUN' || !isAttack(doc, i)) continue;
    const noun = nounAt(doc, i);
    const doer = noun?.head === i ? agentOf(reading, noun) : null;
    if (doer) return doer;
  }
  return null;
}

/** "X claims responsibility for the attack": the doer of what was told before. */
export function responsibility(reading: Reading): (Doer & { readonly sentence: number })[] {
  const { doc } = reading;
  const out: (Doer & { sentence: number })[] = [];
  for (const clause of doc.clauses) {
    const verb = doc.phrases[clause.verb] as VerbGroup;
    const claimed = (verb.lemma === 'claim' || verb.lemma === 'take') && doc.tokens[verb.after]?.norm === 'responsibility';
    if (!claimed || verb.negated || verb.passive || clause.subject === null) continue;
    const subject = doc.phrases[clause.subject] as NounPhrase;
    if (/^(?:no|nobody|none)$/.test(doc.tokens[subject.first]!.norm)) continue;
    out.push({ ...phraseOf(doc, subject, mentionAt(reading.mentions, subject.head)), sentence: clause.sentence });
  }
  return out;
}
