import { civilians, combatants, manyInOne, persons as personWords } from '../../lexicon/people.ts';
import type { Document, NounPhrase } from '../../model/document.ts';
import type { Quantity } from '../../model/finding.ts';
import type { Qualifier } from '../../model/vocabulary.ts';
import { portionOf } from './portions.ts';
import { ORDINAL, wordOf } from './things.ts';

/** One counted thing of a predicate: its figure, and the noun phrase without it. */
export interface Theme {
  readonly figure: Figure | null;
  readonly who: { readonly first: number; readonly after: number; readonly head: number } | null;
  /** Tokens it covers, figure and noun phrase. */
  readonly first: number;
  readonly after: number;
}

export interface Figure {
  readonly quantity: Quantity | null;
  readonly text: string;
  readonly first: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier | null;
}

const ELIDED = new Set(['more', 'others', 'other', 'additional', 'further', 'dead', 'killed', 'wounded', 'injured', 'missing']);
const NOBODY = new Set(['nobody', 'none', 'no-one']);

/** Looks up the quantity whose tokens begin or end inside a phrase: made once an article. */
export function quantityIndex(quantities: readonly Quantity[]): ReadonlyMap<number, Quantity> {
  const map = new Map<number, Quantity>();
  for (const q of quantities) for (let i = q.first; i < q.after; i++) map.set(i, q);
  return map;
}

/** Reads a noun phrase as a counted thing: a figure and the rest, an article that means one, a name, or people without a figure. */
export function themeOf(doc: Document, phrase: NounPhrase, quantities: ReadonlyMap<number, Quantity>): Theme {
  const { tokens } = doc;
  const portion = portionOf(doc, phrase, quantities);
  if (portion) return portion;
  let quantity: Quantity | null = null;
  for (let i = phrase.first; i < phrase.after && !quantity; i++) {
    const found = quantities.get(i) ?? null;
    quantity = found && !isSize(doc, phrase, found) ? found : null;
  }
  if (quantity) {
    const counted = quantity.counted;
    const figure: Figure = {
      quantity,
      text: quantity.text,
      first: quantity.first,
      ...(isFraction(quantity)
        ? UNCOUNTED
        : { value: quantity.value, low: quantity.low, high: quantity.high, qualifier: quantity.qualifier }),
    };
    const after = counted ? tokenAfter(doc, counted.end, phrase.after) : Math.max(quantity.after, phrase.after);
    const who = rest(doc, quantity.after, counted ? after : phrase.after);
    return { figure, who, first: Math.min(phrase.first, quantity.first), after: Math.max(after, quantity.after) };
  }
  const opening = tokens[phrase.first]!;
  const end = extendOf(doc, phrase);
  const head = ownerOf(doc, phrase);
  if (/^(?:a|an|another|one)$/.test(opening.norm) && isSingular(doc, head)) {
    const two = /^(?:couple|pair|duo)$/.test(tokens[phrase.head]!.norm);
    const one = two ? 2 : 1;
    const text = two ? doc.text.slice(opening.start, tokens[phrase.head]!.end) : opening.text;
    const figure: Figure = { quantity: null, text, first: phrase.first, value: one, low: one, high: one, qualifier: 'exact' };
    // "a fourth was wounded": of those told before.
    const who =
      !two && phrase.after > phrase.first + 1 && !ORDINAL.test(tokens[head]!.norm) ? { first: phrase.first + 1, after: end, head } : null;
    return { figure, who, first: phrase.first, after: end };
  }
  const named = tokens[phrase.head]!.pos === 'PROPN' && !/s$/.test(tokens[phrase.head]!.norm) && !MANY.has(tokens[phrase.head]!.norm);
  const definite = /^(?:the|his|her|its|their|this|that)$/.test(opening.norm) && isSingular(doc, head);
  // "Rebel leader detained", "killed militia commander, X": a bare singular is one.
  const bare =
    tokens[phrase.head]!.pos === 'NOUN' &&
    isSingular(doc, phrase.head) &&
    persons.has(wordOf(doc, phrase.head)) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(opening.pos) &&
    !/^(?:no|some|any|other|such|all|many|more)$/.test(opening.norm);
  const pronoun = /^(?:he|she|him|her)$/.test(tokens[phrase.head]!.norm);
  const figure: Figure | null =
    named || definite || bare || pronoun ? { quantity: null, text: '', first: -1, value: 1, low: 1, high: 1, qualifier: 'exact' } : null;
  return { figure, who: { first: phrase.first, after: end, head }, first: phrase.first, after: end };
}

/** "a third", "60 per cent": how large a part, not how many. */
const isFraction = ({ unit }: Quantity) => unit === '1' || unit === 'percent';
const UNCOUNTED = { value: null, low: null, high: null, qualifier: 'vague' } as const;

const WEIGHT = /^(?:kg|kilos?|kilograms?|kilogrammes?|lbs?|pounds?|tons?|tonnes?)$/;

/** "a 500kg bomb", "1,000-pound bombs": how heavy, not how many. */
function isSize({ tokens }: Document, { head }: NounPhrase, { unit, counted, after, first }: Quantity): boolean {
  const weighs = /^(?:k?g|t|\[[sl]?(?:lb|ton)_av\])$/.test(unit ?? '') || WEIGHT.test(counted?.text.split(' ')[0] ?? '');
  return weighs && head > first && !WEIGHT.test(tokens[head]!.norm) && tokens[after]?.norm !== 'of' && tokens[after + 1]?.norm !== 'of';
}

/** The counted words behind a figure; null where they are only "others" or "more" that stand for what was said before. */
function rest(doc: Document, from: number, to: number): Theme['who'] {
  const { tokens } = doc;
  let first = from;
  while (
    first < to &&
    (/^(?:["”’“‘»]|'')$/.test(tokens[first]!.text) ||
      tokens[first]!.norm === 'of' ||
      tokens[first]!.norm === 'the' ||
      tokens[first]!.norm === 'or' ||
      tokens[first]!.norm === 'so')
  )
    first++;
  let after = to;
  while (after > first && /^(?:killed|wounded|injured|,)$/.test(tokens[after - 1]!.norm)) after--;
  if (after - first > 1 && /^(?:hostage|captive|prisoner)$/.test(tokens[after - 1]!.norm) && tokens[after - 2]!.pos === 'NOUN') after--;
  if (first >= after) return null;
  let head = after - 1;
  for (let i = after - 1; i >= first; i--) {
    if (/^(?:NOUN|PROPN|PRON)$/.test(tokens[i]!.pos)) {
      head = i;
      break;
    }
  }
  if (after - first === 1 && ELIDED.has(tokens[first]!.norm) && tokens[first]!.norm !== 'others') return null;
  return { first, after, head };
}

const MANY = new Set(manyInOne);
const persons = new Set([...personWords, ...combatants, ...civilians]);

/** A singular head: no plural ending, not a word that is plural by nature. */
function isSingular({ tokens }: Document, head: number): boolean {
  const { norm } = tokens[head]!;
  if (MANY.has(norm)) return false;
  return !/[^s]s$/.test(norm) || /(?:us|is|ss)$/.test(norm);
}

/** "an Army of Conquest | commander": behind a name with "of" in it the noun after that is the head. */
function ownerOf({ tokens, phrases, phraseOf }: Document, phrase: NounPhrase): number {
  if (tokens[phrase.head]!.pos !== 'PROPN' || tokens[phrase.after]?.norm !== 'of') return phrase.head;
  const inner = phrases[phraseOf[phrase.after + 1] ?? -1];
  return inner?.kind === 'noun' && tokens[inner.first]!.pos === 'PROPN' && tokens[inner.head]!.pos === 'NOUN' ? inner.head : phrase.head;
}

/** Takes in "of …" behind a phrase: "elements | of the terrorist group". */
function extendOf(doc: Document, phrase: NounPhrase): number {
  const { tokens } = doc;
  let { after } = phrase;
  // "him | for further questioning": nothing belongs to a pronoun.
  if (
    tokens[phrase.head]!.pos === 'PRON' &&
    after === phrase.first + 1 &&
    !/^(?:those|all|some|one|many|most)$/.test(tokens[phrase.head]!.norm)
  )
    return after;
  while (tokens[after]?.norm === 'of' || tokens[after]?.norm === 'for') {
    const next = doc.phrases[doc.phraseOf[after + 1] ?? -1];
    if (next?.kind !== 'noun' || next.first !== after + 1) break;
    after = next.after;
  }
  return after;
}

function tokenAfter(doc: Document, end: number, from: number): number {
  let i = from;
  while (i > 0 && doc.tokens[i - 1]!.end > end) i--;
  while (i < doc.tokens.length && doc.tokens[i]!.end <= end) i++;
  return i;
}

/** "how many people": asked, not told. */
export function isAsked({ tokens }: Document, { first, after }: Theme): boolean {
  for (let i = Math.max(1, first); i < Math.min(after, first + 4); i++)
    if (/^(?:many|much)$/.test(tokens[i]!.norm) && tokens[i - 1]!.norm === 'how') return true;
  return false;
}

/** "nobody", "no one", "no casualties": said of none. */
export function isNone(doc: Document, phrase: { readonly first: number }): boolean {
  const { norm } = doc.tokens[phrase.first]!;
  const notOne = (norm === 'not' ? doc.tokens[phrase.first + 1]?.norm : doc.tokens[phrase.first - 1]?.norm === 'not' ? norm : '') ?? '';
  // "no fewer than 15", "no more than 15"
  if (norm === 'no' && doc.tokens[phrase.first + 2]?.norm === 'than') return false;
  return norm === 'no' || norm === 'zero' || norm === '0' || NOBODY.has(norm) || norm === 'neither' || /^(?:one|a)$/.test(notOne);
}
