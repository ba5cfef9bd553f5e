import { type Clause, clauseAt, type Document, type NounPhrase, nounAt, type VerbGroup } from '../../model/document.ts';
import { agentOf, type Doer, isAttack, withPeers } from './actors.ts';
import { cameOf, fights, toldApart } from './outcome.ts';
import type { Predicate, Reading } from './predicates.ts';

/** Measures whose doer may be any body that sends, not only one that fights. */
const SENT = /^(?:deployed|recruited|launched|strength|evacuated|rescued|released)$/;

/** The doer of a predicate: "by" phrase, acting subject, the owner of the attack it happened in; then the clauses around it. */
export function doerOf(reading: Reading, predicate: Predicate): Doer | null {
  const { clause } = predicate;
  // "repelled three rebel attacks": an attack that says whose it was.
  const noun = predicate.measure === 'attacks' ? nounAt(reading.doc, predicate.token) : null;
  const owner = noun && agentOf(reading, noun);
  if (owner) return owner;
  const doer = clause ? (ofClause(reading, clause, predicate) ?? around(reading, clause, predicate)) : inAttack(reading, predicate);
  return doer && (covers(predicate, doer) || (clause && suffers(reading.doc, clause, doer))) ? null : doer;
}

/** "killed 20 but lost four", "suffered five dead": who loses men is not who killed them. */
function suffers(doc: Document, clause: Clause, doer: Doer): boolean {
  const verb = doc.phrases[clause.verb] as VerbGroup;
  if (clause.subject === null || verb.passive || !/^(?:incur|lose|suffer|sustain)$/.test(verb.lemma)) return false;
  const { first, after } = doc.phrases[clause.subject]!;
  return first < doer.after && doer.first < after;
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|dawn|dusk|noon|midday|midnight|nightfall)$/;
const TREND = /^(?:rose|risen|rise|rises|rising|increased|increase|grew|grown|up|fell|fallen|down|dropped|jumped|climbed)$/;

function ofClause(reading: Reading, clause: Clause, predicate: Predicate | null): Doer | null {
  const { doc } = reading;
  const verb = doc.phrases[clause.verb] as VerbGroup;
  for (const { preposition, phrase } of clause.obliques) {
    // "the number of people killed in the raid rose by two"
    if (doc.tokens[preposition]!.norm !== 'by' || TREND.test(doc.tokens[preposition - 1]?.norm ?? '')) continue;
    const noun = doc.phrases[phrase] as NounPhrase;
    // "had reached 95 by Friday"
    if (DAY.test(doc.tokens[noun.first]!.norm)) continue;
    const doer = withPeers(reading, agentOf(reading, noun, 'agent'));
    if (doer) return doer;
  }
  const themes = new Set(predicate?.themes.map((t) => t.first) ?? []);
  if (clause.subject !== null && !verb.passive && !isMisread(doc, clause)) {
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

/** "The ministry says [an unread subject] has killed 40": with nothing that joins the verbs, who says has not done it. */
function isMisread(doc: Document, clause: Clause): boolean {
  const before = doc.clauses[clause.i - 1];
  const verb = doc.phrases[clause.verb] as VerbGroup;
  if (!clause.subjectShared || verb.finite !== 'finite' || !before || before.sentence !== clause.sentence) return false;
  if (before.subject !== clause.subject || !isSpeech(doc, before)) return false;
  const between = doc.tokens.slice(doc.phrases[before.verb]!.after, verb.first);
  return between.length > 0 && !between.some((t) => t.pos === 'CCONJ' || t.text === ',');
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
  const apart = toldApart(doc, clause, predicate);
  let up = apart ? null : clause.parent;
  let from = clause;
  for (let depth = 0; up !== null && depth < 3; depth++) {
    const parent = doc.clauses[up]!;
    if (isSpeech(doc, parent) || (from !== clause && toldApart(doc, from, predicate))) break;
    const doer = cameOf(doc, parent, predicate) ? ofClause(reading, parent, null) : null;
    if (doer && !covers(predicate, doer)) return doer;
    from = parent;
    up = parent.parent;
  }
  for (let i = doc.clausesFrom[clause.sentence]!; i < doc.clauses.length && doc.clauses[i]!.sentence === clause.sentence; i++) {
    const other = doc.clauses[i]!;
    if (other === clause || isSpeech(doc, other)) continue;
    const mark = other.mark === null ? '' : doc.tokens[other.mark]!.norm;
    const below = other.kind === 'adverbial' && /^(?:when|after|as|while)$/.test(mark) && other.first > predicate.token;
    const before = !apart && other.kind === 'main' && other.first < predicate.token && clause.kind !== 'main';
    const beside = !apart && other.kind === clause.kind && other.parent === clause.parent;
    if (!below && !before && !beside) continue;
    if (!cameOf(doc, other, predicate) && !(below && fights(reading, other))) continue;
    const doer = ofClause(reading, other, null);
    if (doer && !covers(predicate, doer)) return doer;
  }
  return inAttack(reading, predicate);
}

const covers = (predicate: Predicate, doer: Doer) =>
  predicate.themes.some(({ who }) => who !== null && who.first < doer.after && doer.first < who.after);

const SPEECH = /^(?:say|tell|report|announce|claim|confirm|deny|add|warn|state|believe|write|ask|accuse|blame|vow|call|urge|condemn)$/;
const isSpeech = (doc: Document, clause: Clause) => SPEECH.test((doc.phrases[clause.verb] as VerbGroup).lemma);

/** An attack noun in the same sentence that says whose it was: "death toll from the attack by gunmen". */
function inAttack(reading: Reading, { token, measure, themes }: Predicate): Doer | null {
  const { doc } = reading;
  const downed = /^(?:intercepted|destroyed|damaged|seized)$/.test(measure);
  const sentence = doc.sentences[doc.tokens[token]!.sentence]!;
  for (let i = sentence.first; i < sentence.after; i++) {
    if (doc.tokens[i]!.pos !== 'NOUN' || !isAttack(doc, i)) continue;
    const noun = nounAt(doc, i);
    if (noun && isBeatenOff(doc, noun)) continue;
    // "shot down seven drones launched by rebels": who sent what was downed has not downed it.
    if (downed && themes.some((t) => t.first <= i && i < t.after)) continue;
    const doer = noun?.head === i ? agentOf(reading, noun) : null;
    if (doer) return doer;
  }
  return null;
}

const BEATEN_OFF = /^(?:beat|defeat|fend|foil|halt|prevent|rebuff|repel|repulse|resist|stop|thwart|ward)$/;

/** "repelled four rebel assaults": an attack that failed killed nobody. */
function isBeatenOff(doc: Document, noun: NounPhrase): boolean {
  const clause = clauseAt(doc, noun.head);
  return clause?.objects.includes(noun.i) === true && BEATEN_OFF.test((doc.phrases[clause.verb] as VerbGroup).lemma);
}
