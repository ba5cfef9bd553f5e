import { attackNouns } from '../../lexicon/measures.ts';
import { type Document, type NounPhrase, nounAt } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import { isState } from '../sources.ts';
import type { Reading } from './predicates.ts';
import { classOf, lastWordOf, mentionAt, statusOf, wordOf } from './things.ts';

/** Who did it, as the text names him: tokens, and the mention where there is one. */
export interface Doer {
  readonly first: number;
  readonly after: number;
  readonly mention: Mention | null;
}

/** Attacks, and the things one attacks with: their owner is the doer ("Israeli airstrikes", "rebel mortars"). */
const ATTACKS = new Set([
  ...attackNouns,
  ...'air aircraft airstrike ambush artillery assault barrage battle bomb bombardment bombing campaign crackdown drone explosive fighting fire'.split(
    ' ',
  ),
  ...'gunfire helicopter invasion jet mine missile operation plane projectile raid rocket shell siege sniper suicide war warplane mortar'.split(
    ' ',
  ),
]);
const ACTORS = new Set(['armed-group', 'military-unit', 'organisation', 'nationality', 'person']);
const SIDES =
  /^(?:rebel|militant|insurgent|government|army|regime|police|coalition|settler|jihadist|terrorist|junta|military|gang|cartel)$/;
const BODIES = /^(?:force|troop|authority|government|army|police|regime|gang|rebel|bomber|attacker|gunman|assailant|defence|defense)$/;
/** Bodies that send, recruit or launch. */
const SENDERS = /^(?:mission|coalition|alliance|bloc|union|country|state|navy|ministry|department|company|kingdom|emirate|junta)$/;

export const isAttack = (doc: Document, token: number): boolean => ATTACKS.has(wordOf(doc, token)) || ATTACKS.has(lastWordOf(doc, token));

/**
 * The actor in or behind a noun phrase: itself, the owner of an attack ("Israeli airstrikes"), or "by …" behind it. As an `agent`, behind
 * "by", any people act; as a `sender` any body does; else those who fight.
 */
export function agentOf(reading: Reading, noun: NounPhrase, as: 'subject' | 'sender' | 'agent' = 'subject'): Doer | null {
  const { doc, mentions } = reading;
  if (isAttack(doc, noun.head)) return ownerOf(reading, noun) ?? behind(reading, noun);
  const head = wordOf(doc, noun.head);
  const mention = mentionAt(mentions, noun.head);
  if (isWhereabouts(doc, noun)) return null;
  const actor = mention
    ? ACTORS.has(mention.type) || isState(mention)
    : classOf(doc, noun, mentions) === 'people' && (as === 'agent' || statusOf(doc, noun.first, noun.after, noun.head) === 'combatant');
  if (actor || (!mention && (BODIES.test(head) || (as === 'sender' && SENDERS.test(head))))) return phraseOf(doc, noun, mention);
  return null;
}

/** "in Aleppo", "near the border": said where, not who. */
function isWhereabouts(doc: Document, noun: NounPhrase): boolean {
  const before = doc.tokens[noun.first - 1];
  return (
    !!before &&
    before.sentence === doc.tokens[noun.first]!.sentence &&
    /^(?:in|at|near|on|across|outside|inside|around|for)$/.test(before.norm)
  );
}

function ownerOf({ doc, mentions }: Reading, noun: NounPhrase): Doer | null {
  for (let i = noun.first; i < noun.head; i++) {
    const mention = mentionAt(mentions, i);
    if (mention && (ACTORS.has(mention.type) || (mention.type === 'place' && isState(mention) && isOwner(doc, mention))))
      return { first: mention.first, after: Math.min(mention.after, noun.head), mention };
    if (SIDES.test(wordOf(doc, i))) return { first: i, after: i + 1, mention: null };
  }
  return null;
}

/** "Iran's strikes", "U.S. strikes": a state in full before "strikes" is where they fall ("Syria strikes"). */
const isOwner = (doc: Document, { after, text }: Mention) => doc.tokens[after]?.norm === "'s" || /^(?:\p{Lu}\.?){2,3}$/u.test(text);

/** The phrase without the figure before it: "three | gunmen". */
export function phraseOf(doc: Document, noun: NounPhrase, mention: Mention | null): Doer {
  let first = noun.first;
  while (
    first < noun.head &&
    (doc.tokens[first]!.pos === 'NUM' || /^(?:several|many|some|dozens|at|least|about)$/.test(doc.tokens[first]!.norm))
  )
    first++;
  return { first, after: noun.after, mention };
}

/** "settlers | and soldiers": joint doers are one. */
export function withPeers({ doc, mentions }: Reading, doer: Doer | null): Doer | null {
  if (!doer || doc.tokens[doer.after]?.norm !== 'and') return doer;
  const next = nounAt(doc, doer.after + 1);
  return next && next.first === doer.after + 1 && classOf(doc, next, mentions) === 'people' ? { ...doer, after: next.after } : doer;
}

const BATTLE = /^(?:clash|fighting|battle|war|combat|gunfight|firefight)$/;
const CARRIED = /^(?:conducted|carried|launched|mounted|staged|claimed|perpetrated|committed|blamed|led)$/;

/** "an attack | by gunmen", "clashes | with the army", "fire | from rebels", "a strike | carried out by the air force". */
function behind(reading: Reading, noun: NounPhrase): Doer | null {
  const { doc } = reading;
  const head = wordOf(doc, noun.head);
  let at = noun.after;
  for (let steps = 0; steps < 3; steps++) {
    while (CARRIED.test(doc.tokens[at]?.norm ?? '') || doc.tokens[at]?.norm === 'out') at++;
    const word = doc.tokens[at]?.norm ?? '';
    const next = nounAt(doc, at + 1);
    if (!next || next.first !== at + 1 || doc.tokens[at]!.pos !== 'ADP') return null;
    if (word === 'by' || (/^(?:with|against)$/.test(word) && BATTLE.test(head)) || (word === 'from' && head === 'fire'))
      return withPeers(reading, agentOf(reading, next, word === 'by' ? 'agent' : 'subject'));
    at = next.after;
  }
  return null;
}
