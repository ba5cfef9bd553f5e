import { attackNouns } from '../../lexicon/measures.ts';
import type { Clause, Document, NounPhrase, VerbGroup } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import type { Predicate, Reading } from './predicates.ts';
import { nounAt } from './predicates.ts';
import { classOf, mentionAt, statusOf, wordOf } from './things.ts';

/** Who did it, as the text names him: tokens, and the mention where there is one. */
export interface Doer {
  readonly first: number;
  readonly after: number;
  readonly mention: Mention | null;
}

const ATTACKS = new Set([
  ...attackNouns,
  'airstrike',
  'fire',
  'gunfire',
  'bombardment',
  'fighting',
  'battle',
  'war',
  'invasion',
  'siege',
  'campaign',
  'barrage',
  'missile',
  'rocket',
  'drone',
  'bomb',
  'shell',
  'warplane',
  'jet',
  'plane',
  'helicopter',
  'artillery',
  'bombing',
  'aircraft',
  'air',
  'sniper',
  'crackdown',
  'ambush',
  'assault',
  'operation',
  'raid',
  'projectile',
  'mine',
  'explosive',
  'suicide',
]);
const ACTORS = new Set(['armed-group', 'military-unit', 'organisation', 'nationality', 'person']);
const AGAINST = new Set(['with', 'against']);

/** The doer of a predicate: "by" phrase, acting subject, the owner of the attack it happened in; then the clauses around it. */
export function doerOf(reading: Reading, predicate: Predicate): Doer | null {
  const { clause } = predicate;
  if (!clause) return inAttack(reading, predicate.token);
  return ofClause(reading, clause, predicate) ?? around(reading, clause, predicate);
}

function ofClause(reading: Reading, clause: Clause, predicate: Predicate | null): Doer | null {
  const { doc } = reading;
  const verb = doc.phrases[clause.verb] as VerbGroup;
  for (const { preposition, phrase } of clause.obliques) {
    const word = doc.tokens[preposition]!.norm;
    const noun = doc.phrases[phrase] as NounPhrase;
    if (word === 'by') {
      const doer = agentOf(reading, noun);
      if (doer) return doer;
    }
  }
  const themes = new Set(predicate?.themes.map((t) => t.first) ?? []);
  if (clause.subject !== null && !verb.passive) {
    const subject = doc.phrases[clause.subject] as NounPhrase;
    if (!themes.has(subject.first) && (predicate?.active ?? true)) {
      const doer = agentOf(reading, subject);
      if (doer) return doer;
    }
  }
  for (const { preposition, phrase } of clause.obliques) {
    const word = doc.tokens[preposition]!.norm;
    if (!/^(?:in|during|after|following|from|under|amid|as|at|to)$/.test(word)) continue;
    const noun = doc.phrases[phrase] as NounPhrase;
    if (!ATTACKS.has(wordOf(doc, noun.head))) continue;
    const doer = agentOf(reading, noun);
    if (doer) return doer;
  }
  return null;
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

const covers = (predicate: Predicate, doer: Doer) => predicate.themes.some((t) => t.first < doer.after && doer.first < t.after);
const SPEECH = /^(?:say|tell|report|announce|claim|confirm|deny|add|warn|state|believe|write|ask|accuse|blame|vow|call|urge|condemn)$/;
const isSpeech = (doc: Document, clause: Clause) => SPEECH.test((doc.phrases[clause.verb] as VerbGroup).lemma);

/** An attack noun in the same sentence that says whose it was: "death toll from the attack by gunmen". */
function inAttack(reading: Reading, token: number): Doer | null {
  const { doc } = reading;
  const sentence = doc.sentences[doc.tokens[token]!.sentence]!;
  for (let i = sentence.first; i < sentence.after; i++) {
    const t = doc.tokens[i]!;
    if (t.pos !== 'NOUN' || !ATTACKS.has(wordOf(doc, i))) continue;
    const noun = nounAt(doc, i);
    if (!noun || noun.head !== i) continue;
    const doer = agentOf(reading, noun);
    if (doer) return doer;
  }
  return null;
}

/** The actor in or behind a noun phrase: itself, the owner of an attack ("Israeli airstrikes"), or "by …" behind it. */
export function agentOf(reading: Reading, noun: NounPhrase): Doer | null {
  const { doc, mentions } = reading;
  const head = wordOf(doc, noun.head);
  if (ATTACKS.has(head) || ATTACKS.has(head.split('-').at(-1)!)) {
    for (let i = noun.first; i < noun.head; i++) {
      const mention = mentionAt(mentions, i);
      if (mention && (ACTORS.has(mention.type) || (mention.type === 'place' && doc.tokens[mention.after]?.norm === "'s"))) {
        return { first: mention.first, after: Math.min(mention.after, noun.head), mention };
      }
      if (
        /^(?:rebel|militant|insurgent|government|army|regime|police|coalition|settler|jihadist|terrorist|junta|military|gang|cartel)$/.test(
          wordOf(doc, i),
        )
      )
        return { first: i, after: i + 1, mention: null };
    }
    return behind(reading, noun);
  }
  const mention = mentionAt(mentions, noun.head);
  const actor = mention
    ? ACTORS.has(mention.type) || (mention.type === 'place' && mention.form === 'name')
    : classOf(doc, noun, mentions) === 'people' && statusOf(doc, noun.first, noun.after, noun.head) === 'combatant';
  if (!actor)
    return /^(?:force|troop|authority|government|army|police|regime|gang|rebel|bomber|attacker|gunman|assailant)$/.test(head)
      ? whole(doc, noun, mention)
      : null;
  return whole(doc, noun, mention);
}

function whole(doc: Document, noun: NounPhrase, mention: Mention | null): Doer {
  let first = noun.first;
  while (
    first < noun.head &&
    (doc.tokens[first]!.pos === 'NUM' || /^(?:several|many|some|dozens|at|least|about)$/.test(doc.tokens[first]!.norm))
  )
    first++;
  return { first, after: noun.after, mention };
}

/** "an attack | by gunmen", "clashes | with the army", "fire | from rebels". */
function behind(reading: Reading, noun: NounPhrase): Doer | null {
  const { doc } = reading;
  let at = noun.after;
  for (let steps = 0; steps < 3; steps++) {
    const word = doc.tokens[at]?.norm ?? '';
    const next = nounAt(doc, at + 1);
    if (!next || next.first !== at + 1 || doc.tokens[at]!.pos !== 'ADP') return null;
    if (
      word === 'by' ||
      (AGAINST.has(word) && /^(?:clash|fighting|battle|war|combat|gunfight|firefight)$/.test(wordOf(doc, noun.head))) ||
      (word === 'from' && wordOf(doc, noun.head) === 'fire')
    )
      return agentOf(reading, next);
    at = next.after;
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
    out.push({ ...whole(doc, subject, mentionAt(reading.mentions, subject.head)), sentence: clause.sentence });
  }
  return out;
}
