import type { Entity } from '../../model/analysis.ts';
import { type Document, type NounPhrase, nounAt, type Token, tokenFrom } from '../../model/document.ts';
import type { Attribution } from '../../model/finding.ts';
import { near } from '../../model/near.ts';
import { isState, profileOf } from '../sources.ts';
import { type Doer, isAttack } from './actors.ts';
import type { Predicate, Reading } from './predicates.ts';
import { classOf, mentionAt, statusOf } from './things.ts';

/**
 * The source as doer of what it tells of itself: "we have captured …" in its own words, "it had killed 30" in the reporter's. Inside
 * quotation marks "it" and "they" are others; outside them they can stand for a body that bears arms, never for a person.
 */
export function speakerOf(
  reading: Reading,
  predicate: Predicate,
  { sources: [source], stance }: Attribution,
  speaker: Entity | null,
): Doer | null {
  const { doc, mentions } = reading;
  const pronoun = pronounOf(doc, predicate);
  if (!source || !pronoun) return null;
  const quoted = near(doc.quotes).overlapping(pronoun).length > 0;
  if (quoted === /^(?:it|they)$/.test(pronoun.norm)) return null;
  const { kind } = profileOf(source.text, null, true);
  const first = tokenFrom(doc, source.start);
  const after = tokenFrom(doc, source.end - 1) + 1;
  const body = () =>
    (speaker !== null && BEARS_ARMS.test(speaker.type)) ||
    isBody(reading, first, after, kind) ||
    (kind === 'government' && killsFighters(doc, predicate) && isOffice(doc, first));
  if (quoted ? !ACTING.has(kind) : !body() || (stance !== 'claims' && isAttackBefore(reading, predicate, pronoun))) return null;
  return { first, after, mention: near(mentions).overlapping(source)[0] ?? null };
}

/** "It said it had killed five": what the first "it" stands for. */
const BEARS_ARMS = /^(?:armed-group|military-unit)$/;

/** Who only watches or reports has no deeds of his own. */
const ACTING: ReadonlySet<string> = new Set(['military', 'armed-group', 'government', 'police', 'intelligence', 'unknown']);
const ARMED: ReadonlySet<string> = new Set(['military', 'armed-group', 'police', 'intelligence']);

/** The pronoun that acts: that of the clause, or of the clause it shares its subject with. */
function pronounOf(doc: Document, { clause, active }: Predicate): Token | null {
  for (let c = active ? clause : null, depth = 0; c && depth < 3; depth++) {
    const subject = c.subject === null ? null : (doc.phrases[c.subject] as NounPhrase);
    if (subject && !c.subjectShared) {
      const token = doc.tokens[subject.first]!;
      return subject.after - subject.first === 1 && /^(?:it|they|we|i)$/.test(token.norm) ? token : null;
    }
    c = c.parent === null ? null : doc.clauses[c.parent]!;
  }
  return null;
}

/** A state, an army, a group, the police; fighters and officers in the plural. No person, and no office that only counts the dead. */
function isBody({ doc, mentions }: Reading, first: number, after: number, kind: string): boolean {
  for (let i = first; i < after; i++) if (mentionAt(mentions, i)?.type === 'person') return false;
  const noun = nounAt(doc, first);
  if (!noun) return false;
  const mention = mentionAt(mentions, noun.head);
  if (mention?.type === 'armed-group' || mention?.type === 'military-unit' || (mention && isState(mention))) return true;
  const words = doc.text.slice(doc.tokens[first]!.start, doc.tokens[after - 1]!.end);
  if (mention?.type === 'organisation') return ARMED.has(kind) || kind === 'unknown' || FORCES.test(words);
  const many = /(?:s|people|police|military)$/.test(doc.tokens[noun.head]!.norm);
  if (classOf(doc, noun, mentions) === 'people' && !many) return false;
  return ARMED.has(kind) || FORCES.test(words) || statusOf(doc, noun.first, noun.after, noun.head) === 'combatant';
}

/** "authorities said they killed 30 militants": against fighters a government's offices act as one with its troops. */
const isOffice = (doc: Document, first: number) => {
  const noun = nounAt(doc, first);
  return noun !== null && /^(?:authorities|government|forces|state)$/.test(doc.tokens[noun.head]!.norm);
};

const killsFighters = (doc: Document, { themes }: Predicate) =>
  themes.some(({ who }) => who && statusOf(doc, who.first, who.after, who.head) === 'combatant');

const FORCES = /\b(?:defen[cs]e|interior|security|armed|government|pentagon|kremlin|group|movement|front|coalition|alliance|junta)\b/i;

/** "A drone hit a school. The army said it had killed 12 people.": the drone did. */
function isAttackBefore({ doc }: Reading, predicate: Predicate, pronoun: Token): boolean {
  const before = doc.sentences[pronoun.sentence - 1];
  if (pronoun.norm !== 'it' || !before || before.paragraph !== doc.sentences[pronoun.sentence]!.paragraph) return false;
  if (killsFighters(doc, predicate)) return false;
  const noun = nounAt(doc, before.first);
  return noun !== null && isAttack(doc, noun.head);
}

/** "We have captured": in a communiqué the doer has no other name. */
export function weOf(doc: Document, predicate: Predicate): Doer | null {
  const { active, clause } = predicate;
  const subject = active && clause && clause.subject !== null ? (doc.phrases[clause.subject] as NounPhrase) : null;
  const we = subject !== null && subject.after - subject.first === 1 && doc.tokens[subject.first]!.norm === 'we';
  return we ? { first: subject.first, after: subject.after, mention: null } : null;
}
