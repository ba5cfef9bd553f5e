import { agentEnding, animals, killedThings, notAgents } from '../../lexicon/agents.ts';
import {
  aircraftNouns,
  attackNouns,
  buildingNouns,
  projectileNouns,
  settlementNouns,
  type ThingClass,
  targetNouns,
  vehicleNouns,
  weaponNouns,
} from '../../lexicon/measures.ts';
import { civilians, combatants, irregularPlurals, persons } from '../../lexicon/people.ts';
import { singularOf } from '../../lexicon/singular.ts';
import type { Document, NounPhrase } from '../../model/document.ts';
import type { Mention, Quantity } from '../../model/finding.ts';
import { opensTitle } from '../../model/letters.ts';
import { singular } from '../../model/noun.ts';
import type { Measure, Status } from '../../model/vocabulary.ts';
import { ofWord } from '../../model/word.ts';

const sets: readonly (readonly [ThingClass, ReadonlySet<string>])[] = [
  ['people', new Set([...combatants, ...civilians, ...persons])],
  ['attack', new Set(attackNouns)],
  ['aircraft', new Set(aircraftNouns)],
  ['projectile', new Set(projectileNouns)],
  ['vehicle', new Set(vehicleNouns)],
  ['building', new Set(buildingNouns)],
  ['settlement', new Set(settlementNouns)],
  ['weapon', new Set(weaponNouns)],
  ['target', new Set(targetNouns)],
];
const COMBATANT = new Set(combatants);
const CIVILIAN = new Set(civilians);

/** The mention that covers a token, or null: looked up by bisection in mentions sorted by start. */
export function mentionAt(mentions: readonly Mention[], token: number): Mention | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (mentions[mid]!.first <= token) low = mid + 1;
    else high = mid;
  }
  for (let i = low - 1; i >= Math.max(0, low - 3); i--) if (mentions[i]!.after > token) return mentions[i]!;
  return null;
}

const PARTITIVE = new Set([
  'number',
  'group',
  'handful',
  'majority',
  'couple',
  'pair',
  'dozen',
  'score',
  'hundred',
  'thousand',
  'million',
  'ten',
  'total',
  'half',
  'third',
  'quarter',
  'rest',
  'most',
  'some',
  'many',
  'several',
  'all',
  'one',
  'two',
  'three',
  'member',
  'part',
  'few',
  'more',
  'least',
  'percent',
  '%',
  'cache',
  'quantity',
  'amount',
  'type',
  'kind',
  'series',
]);

/** The word behind the last hyphen: "ex-soldier" is a soldier. */
const lastOf = ofWord((norm) => singular(norm, irregularPlurals).split('-').at(-1)!);
const thingOf = ofWord((norm): ThingClass | null => {
  const one = singular(norm, irregularPlurals);
  for (const word of [one, one.split('-').at(-1)!]) for (const [name, words] of sets) if (words.has(word)) return name;
  return null;
});

const NOT_AGENTS = new Set([...notAgents, ...animals]);
/** "gravediggers", "churchgoer", "cameramen": told by the ending, where no list knows the word. */
const isAgent = ofWord((norm) => {
  const one = norm.endsWith('men') ? norm.replace(/en$/, 'an') : singular(norm, irregularPlurals).split('-').at(-1)!;
  return agentEnding.test(one) && !NOT_AGENTS.has(one);
});

/** What a noun phrase stands for, from its head noun, else from the name it is; "a number of men" are men. */
export function classOf(doc: Document, phrase: NounPhrase, mentions: readonly Mention[]): ThingClass {
  const inner = doc.tokens[phrase.after]?.norm === 'of' ? doc.phrases[doc.phraseOf[phrase.after + 1] ?? -1] : undefined;
  if (inner?.kind === 'noun' && (PARTITIVE.has(singularOf(doc.tokens[phrase.head]!)) || doc.tokens[phrase.head]!.pos === 'NUM'))
    return classOf(doc, inner, mentions);
  const head = doc.tokens[phrase.head]!;
  const one = singularOf(head);
  // "a MiG-29 fighter"
  if (one === 'fighter' && mentionAt(mentions, phrase.head - 1)?.type === 'vehicle') return 'aircraft';
  const known = thingOf(head);
  if (known) return known;
  const mention = mentionAt(mentions, phrase.head);
  if (mention) {
    if (mention.type === 'person' || mention.type === 'nationality' || mention.type === 'armed-group' || mention.type === 'military-unit')
      return 'people';
    if (mention.type === 'place') return 'place-name';
    if (mention.type === 'facility') return 'building';
    if (mention.type === 'weapon') return 'projectile';
    if (mention.type === 'vehicle') return 'vehicle';
  }
  if (!mention && head.pos === 'PROPN' && opensTitle(head.text)) return 'people';
  if (
    /^(?:other|another|more|many|some|most|several|both|all|them|they|him|her|he|she|who|those|one|dozen|hundred|thousand|score|ten|couple|pair|trio|nobody|none|anybody|anyone|everybody|everyone|somebody|someone)$/.test(
      one,
    ) ||
    head.pos === 'NUM'
  )
    return 'people';
  return head.pos === 'NOUN' && isAgent(head) ? 'people' : 'other';
}

/** In "a third man": one more, not a part. */
export const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

const UNFATED = new Set([...NOT_AGENTS, ...killedThings]);
/** Fates of the living; of things one hardly says them. */
const FATAL: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'abducted', 'detained']);

/**
 * What a phrase stands for that suffers a fate: counted ones with a plural are people when they are killed, wounded or abducted, whatever
 * they are called, unless they are known as animals or things.
 */
export function fatedClass(
  doc: Document,
  phrase: NounPhrase,
  mentions: readonly Mention[],
  measure: Measure,
  quantities: ReadonlyMap<number, Quantity>,
): ThingClass {
  const known = classOf(doc, phrase, mentions);
  if (known !== 'other' || !FATAL.has(measure)) return known;
  const head = doc.tokens[phrase.head]!;
  const one = singularOf(head);
  // "and a fourth was wounded"
  if (/^an?$/.test(doc.tokens[phrase.first]!.norm) && ORDINAL.test(head.norm) && !quantities.has(phrase.first)) return 'people';
  const counts = quantities.get(phrase.first)?.unit === one && one !== head.norm && head.pos === 'NOUN';
  return counts && !UNFATED.has(lastOf(head)) ? 'people' : known;
}

/** Fighter or civilian, from the words of the phrase alone: its head, then its modifiers. */
export function statusOf(doc: Document, first: number, after: number, head: number): Status {
  const one = (i: number) => lastOf(doc.tokens[i]!);
  const words: string[] = [];
  for (let i = first; i < after; i++) words.push(one(i));
  const main = one(head);
  const fighter =
    COMBATANT.has(main) ||
    (words.some((w) =>
      /^(?:militant|insurgent|rebel|soldier|fighter|terrorist|jihadist|taliban|isis|isil|daesh|gunman|military|army)$/.test(w),
    ) &&
      /^(?:member|leader|commander|element|suspect|men|man|figure|chief|operative|force|unit)$/.test(main));
  const civil = CIVILIAN.has(main) || words.includes('civilian');
  if (fighter && civil) return 'mixed';
  if (fighter) return 'combatant';
  if (civil) return 'civilian';
  if (/^(?:force|unit|personnel|element|army|militia|commander)$/.test(main)) return 'combatant';
  return 'unknown';
}

export const wordOf = (doc: Document, token: number): string => singularOf(doc.tokens[token]!);
/** The same without what stands before its hyphen. */
export const lastWordOf = (doc: Document, token: number): string => lastOf(doc.tokens[token]!);
