import { irregularPlurals, people } from '../../lexicon/people.ts';
import { currencyWords, measureUnits, timeUnits } from '../../lexicon/units.ts';
import type { Document, NounPhrase } from '../../model/document.ts';
import type { Numeral } from '../../model/finding.ts';
import { singular } from '../../model/noun.ts';
import type { TextSpan } from '../../model/span.ts';
import { compoundUnit } from './measure.ts';

const STATES = new Set(['dead', 'wounded', 'injured', 'missing', 'detained', 'displaced', 'hurt', 'sick']);
const EMPTY = new Set(['more', 'others', 'other', 'additional', 'further', 'another', 'such']);

/** What a figure counts and in which unit. */
export interface Counted {
  readonly counted: TextSpan | null;
  readonly unit: string | null;
  /** Token after the counted words, or after the figure. */
  readonly after: number;
}

/**
 * Finds the counted noun: behind the figure in its own phrase ("12 wounded men"), or behind an "of" ("thousands of troops").
 * `from` is the token behind a hedge that follows the figure ("thirty or so men").
 */
export function countedBy(doc: Document, numeral: Numeral, from = numeral.after): Counted {
  const found = nounOf(doc, numeral, from);
  const measure = numeral.unit || numeral.currency ? null : compoundUnit(doc.tokens, from);
  if (!measure) return found.unit === 'GBP' && !numeral.currency && isWeight(doc, numeral, found) ? { ...found, unit: '[lb_av]' } : found;
  const after = Math.max(found.after, measure.after);
  const counted = found.counted && found.after >= measure.after ? found.counted : spanOf(doc, numeral.after, after);
  return { counted, unit: measure.unit, after };
}

/** "500 pounds of explosives", "weighs 190 pounds", "60 pounds (27 kg)": a weight, no money. */
function isWeight({ tokens }: Document, { first, scale }: Numeral, { after }: Counted): boolean {
  if (!/^(?:pounds?|lbs?)$/.test(tokens[after - 1]?.norm ?? '') || scale >= 1e6)
    return /^(?:explosives?|tnt)$/.test(tokens[after - 1]?.norm ?? '');
  const [next, then] = [tokens[after]?.norm ?? '', tokens[after + 1]?.norm ?? ''];
  if (next === 'of') return !MONEY_OF.test(then);
  if (/^(?:heavier|lighter|overweight|underweight)$/.test(next)) return true;
  if (next === '(' && /^(?:kg|kilos?|kilogram\w*|tons?|tonnes?)$/.test(tokens[after + 2]?.norm ?? '')) return true;
  return [1, 2, 3].some((back) => /^(?:weigh(?:s|ed|ing)?)$/.test(tokens[first - back]?.norm ?? ''));
}

const MONEY_OF =
  /^(?:damages?|compensation|debts?|aid|funding|funds|cash|investments?|cuts|savings|tax\w*|public|government|their|his|her|its|the|our|my|your|profits?|revenues?|spending|borrowing|income|losses|help|support|fines?|loans?|money)$/;

function nounOf(doc: Document, numeral: Numeral, from: number): Counted {
  const { tokens } = doc;
  if (numeral.currency) return { counted: null, unit: numeral.currency, after: numeral.after };
  if (numeral.unit === 'percent' || numeral.unit === 'share')
    return {
      counted: (ofPhrase(doc, from) ?? ratioOf(doc, numeral))?.counted ?? null,
      unit: numeral.unit === 'share' ? '1' : 'percent',
      after: numeral.after,
    };
  if (numeral.unit)
    return {
      counted: null,
      unit: numeral.unit === 'strong' ? 'person' : hyphened(numeral),
      after: numeral.after,
    };
  // "a number of | people": the figure has its "of" already.
  if (tokens[from - 1]!.norm === 'of') return ofPhrase(doc, from - 1) ?? { counted: null, unit: null, after: numeral.after };
  const own = nounAt(doc, from > numeral.after ? from : numeral.after - 1);
  if (own && own.after > from) {
    const start = skipEnd(tokens, isClosing(tokens[from]!.text) ? from + 1 : from);
    const words = spanOf(doc, start < own.after ? start : from, own.after);
    // A figure that is the head of its phrase: "3,000 dead", "224 kW".
    const last = tokens[own.after - 1]!.norm;
    const head = own.head < from ? last : tokens[own.head]!.norm;
    if (own.head < from && STATES.has(last)) return { counted: words, unit: 'person', after: own.after };
    if (EMPTY.has(head) && tokens[own.after]?.norm === 'of')
      return ofPhrase(doc, own.after) ?? { counted: words, unit: null, after: own.after };
    const measured = TALL.test(head) && own.head > from ? tokens[own.head - 1]!.norm : head;
    return { counted: words, unit: unitOf(measured), after: own.after };
  }
  const of = ofPhrase(doc, from);
  if (of) return of;
  const next = tokens[from];
  if (next && EMPTY.has(next.norm)) return { counted: spanOf(doc, from, from + 1), unit: null, after: from + 1 };
  const unit = next ? (measureUnits[next.norm] ?? measureUnits[next.norm.replace(/s$/, '')]) : undefined;
  if (unit && next!.pos !== 'ADP' && next!.norm !== 'm') return { counted: spanOf(doc, from, from + 1), unit, after: from + 1 };
  return { counted: null, unit: null, after: numeral.after };
}

/** The unit hyphened to a figure: "a 40-foot wall", "a 500-pound bomb", "a 12-million-dollar house". */
function hyphened({ unit, scale }: Numeral): string {
  const word = unit!.split('-')[0]!;
  const money = word !== 'pound' || scale >= 1e6 ? currencyWords[word] : undefined;
  return timeUnits[word] ?? money ?? measureUnits[word] ?? unit!;
}

/** "more than 30" rebels: the figure alone was quoted. */
const isClosing = (text: string) => /^(?:["”’»]|'')$/.test(text);

/** "2 inches tall": the unit stands before the direction. */
const TALL = /^(?:tall|long|wide|high|deep|thick|away|apart)$/;

/** "from 12 | to 38 people": the second amount is no part of what the first one counts. */
function skipEnd(tokens: Document['tokens'], from: number): number {
  if (tokens[from]!.norm !== 'to' || tokens[from + 1]?.pos !== 'NUM') return from;
  let at = from + 1;
  while (tokens[at]?.pos === 'NUM') at++;
  return at;
}

/** "One in five children", "four out of five clinics": the noun stands behind the second figure. */
function ratioOf(doc: Document, { after, unit }: Numeral): Counted | null {
  const own = unit === 'share' ? nounAt(doc, after - 1) : null;
  return own && own.after > after ? { counted: spanOf(doc, after, own.after), unit: null, after: own.after } : null;
}

function ofPhrase(doc: Document, at: number): Counted | null {
  const { tokens } = doc;
  if (tokens[at]?.norm !== 'of' || at + 1 >= tokens.length) return null;
  const phrase = nounAt(doc, at + 1);
  if (!phrase || tokens[phrase.head]!.pos === 'PRON') return null;
  // "31 of 38 drones": the thing counted stands behind the second figure.
  let first = phrase.first;
  while (first < phrase.head && (tokens[first]!.pos === 'NUM' || tokens[first]!.norm === 'the' || tokens[first]!.norm === 'its')) first++;
  return { counted: spanOf(doc, first, phrase.after), unit: unitOf(tokens[phrase.head]!.norm), after: phrase.after };
}

/** The noun phrase a token stands in, or null. */
function nounAt(doc: Document, i: number): NounPhrase | null {
  const phrase = doc.phrases[doc.phraseOf[i] ?? -1];
  return phrase?.kind === 'noun' ? phrase : null;
}

function spanOf(doc: Document, first: number, after: number): TextSpan {
  const start = doc.tokens[first]!.start;
  const end = doc.tokens[after - 1]!.end;
  return { start, end, text: doc.text.slice(start, end) };
}

const MEASURES = new Set([...Object.values(measureUnits), ...Object.values(timeUnits), 'percent', '1']);

/** Is this a unit of measure, money or share, whose amounts don't step by one? */
export const isMeasure = (unit: string): boolean => MEASURES.has(unit) || COMPOUND.test(unit) || /^[A-Z]{3}$/.test(unit);
const COMPOUND = /^(?:(?:[ckm]?m|\[(?:mi|ft|in|yd)_i\])[23]|[kMGT](?:t|W|By|J)|Cel|\[degF\])$/;

/** The unit a counted noun gives: person, an ISO 4217 or UCUM code, else the noun's singular. */
export function unitOf(head: string): string | null {
  const one = singular(head, irregularPlurals);
  if (people.has(one)) return 'person';
  return currencyWords[one] ?? timeUnits[one] ?? measureUnits[head] ?? measureUnits[one] ?? one;
}
