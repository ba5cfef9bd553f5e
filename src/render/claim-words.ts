import type { Analysis, Claim } from '../model/analysis.ts';
import type { Measure } from '../model/vocabulary.ts';
import { intervalWords } from './days.ts';
import { inside } from './grammar.ts';
import type { Marks } from './marks.ts';
import type { Known } from './speakers.ts';
import { basisWords, measureWords, unnamedCounted } from './wording.ts';

/** A number as English newsrooms write it: 12,000. */
export const numberWords = (value: number): string =>
  String(value).replace(/^-?\d+/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));

/** The figure as written; what it counts alone says "one". Null: no figure. */
export function figureWords(claim: Claim): string | null {
  return claim.figure ?? (claim.value === null ? null : numberWords(claim.value));
}

const SMALL = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;

/** The bounds that a hedged or vague figure states, an open one left out; the number behind a word. Null where the words say it all. */
export function boundWords({ figure, value, low, high, qualifier }: Claim, marks: Marks): string | null {
  if (qualifier === null || figure === null || SMALL.test(figure)) return null;
  const digits = figure.replace(/[,\s]/g, '');
  const says = (n: number) => new RegExp(`(?<!\\d)${n}(?!\\d)`).test(digits);
  if (qualifier === 'exact' || qualifier === 'about') return value === null || says(value) ? null : numberWords(value);
  if (low !== null && high !== null) return says(low) && says(high) ? null : `${numberWords(low)}${marks.to}${numberWords(high)}`;
  if (low !== null) return qualifier === 'at-least' && says(low) ? null : `${marks.atLeast}${numberWords(low)}`;
  if (high !== null) return (qualifier === 'at-most' || qualifier === 'up-to') && says(high) ? null : `${marks.atMost}${numberWords(high)}`;
  return null;
}

const NONE = /^(?:no|zero|none|nobody|neither)\b/i;

/** What happened, where it is no participle that can follow the people. */
const HAPPENED: Readonly<Partial<Record<Measure, string>>> = {
  attacks: '',
  settlements: 'taken',
  strength: '(strength)',
  area: '(territory)',
};

const OF = /\bof(?:\s+(?:the|its|their|his|her|our|these|those|all))?\s+$/i;

/** "of" and what follows it up to the counted noun, as the text has it: thousands *of* troops, three *of its* soldiers. */
const ofWords = ({ who }: Claim, text: string): string | null =>
  (who &&
    OF.exec(text.slice(Math.max(0, who.start - 12), who.start))?.[0]
      .replace(/\s+/g, ' ')
      .trim()) ??
  null;

/** Nouns that say themselves what happened: nobody writes "five bodies killed". */
const SAYS_IT: Readonly<Partial<Record<Measure, RegExp>>> = {
  killed: /\b(?:bod(?:y|ies)|corpses?|deaths?|dead|fatalit(?:y|ies)|remains)(?:\s+of\b.*)?$/i,
  wounded: /\b(?:injur(?:y|ies)|wounds?|injured|wounded)(?:\s+of\b.*)?$/i,
  'killed-or-wounded': /\bcasualt(?:y|ies)(?:\s+of\b.*)?$/i,
};

/** Figure and people: "nearly 3,000 North Korean soldiers", "three of its soldiers". Null where the text has neither. */
export function countedWords(claim: Claim, text: string): string | null {
  const figure = figureWords(claim);
  const who = claim.who ? inside(claim.who.text) : (unnamedCounted[claim.measure] ?? null);
  // A named person counts as one, but nobody writes "1 John Kirby".
  return figure === null || (claim.figure === null && claim.value === 1 && who)
    ? who
    : [sentenceInner(figure), ofWords(claim, text), who].filter(Boolean).join(' ');
}

/** Figure, people and what happened to them: "nearly 3,000 North Korean soldiers killed or wounded", "12 wounded", "none killed". */
export function coreWords(claim: Claim, text: string): string {
  const counted = countedWords(claim, text);
  const { measure } = claim;
  const happened = counted !== null && SAYS_IT[measure]?.test(counted) ? '' : (HAPPENED[measure] ?? measureWords[measure]);
  if (claim.modality === 'negated')
    return NONE.test(counted ?? 'no')
      ? `${counted ?? 'none'} ${happened}`.trim()
      : `${counted} not ${happened || (measure === 'attacks' ? 'made' : measureWords[measure])}`;
  return [counted, happened].filter(Boolean).join(' ');
}

/** A figure that opened its sentence, for the middle of one: "A" → "a". */
const sentenceInner = (figure: string): string =>
  /^[A-Z][a-z]*(?:\s|$)/.test(figure) ? figure.charAt(0).toLowerCase() + figure.slice(1) : figure;

/** What the text puts right before a place ("near the"), where that says how it lies to the place; null elsewhere. */
export function nearness(place: NonNullable<Claim['place']>, text: string): string | null {
  const before = /\b(?:near|outside|around|off|in|inside|across)\s+(?:the\s+)?$/i.exec(
    text.slice(Math.max(0, place.start - 16), place.start),
  );
  return before ? before[0].replace(/\s+/g, ' ').trim().toLowerCase() : null;
}

/** The place for a table: its words, and how near only where that matters. */
export function whereWords({ place }: Claim, analysis: Analysis): string {
  if (!place) return '';
  const near = nearness(place, analysis.article.text);
  return near && /^(?:near|outside|around|off)/.test(near) ? `${near} ${place.text}` : place.text;
}

/** The days, else the words that name no day; then the basis where it is not one incident. */
export function whenWords({ when }: Claim, marks: Marks): string {
  const days = intervalWords(when.from, when.to, marks.to);
  const undated = when.span && days === null ? `${marks.open}${when.span.text}${marks.close} (no date)` : null;
  return [days ?? undated, when.basis === 'incident' ? null : basisWords[when.basis]].filter((x) => x !== null).join(', ');
}

/** The doer; a nationality ("Israeli" in "an Israeli airstrike") by its country's name. */
export function doerWords({ by }: Claim, { entities }: Known): string | null {
  if (!by) return null;
  const entity = by.entity === null ? undefined : entities.get(by.entity);
  if (entity?.type === 'nationality' && by.text !== entity.name && !by.text.includes(' ')) return entity.name;
  // "The Hague" is a name with its article.
  return entity?.name.startsWith(by.text) ? by.text : inside(by.text);
}
