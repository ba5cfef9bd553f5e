import { boundVerbs, doubts, figureNouns, hedgesAfter, hedgesBefore, hedgesGlued, passingVerbs } from '../../lexicon/hedges.ts';
import { table } from '../../lexicon/table.ts';
import type { Token } from '../../model/document.ts';
import type { Qualifier } from '../../model/vocabulary.ts';
import { ofWord } from '../../model/word.ts';

/** The words around a figure that bear on it. */
export interface Hedge {
  readonly first: number;
  readonly after: number;
  readonly qualifier: Qualifier;
}

const LONGEST = 5;
const DOUBTS = new Set(doubts);
const BOUND = new Set(boundVerbs);
const PASSING = new Set(passingVerbs);
const FIGURES = new Set(figureNouns);
const SUBJECT_REACH = 8;
/** Bounds say more than "about": in "at least some 40" the floor counts. */
const STRENGTH: Readonly<Record<Qualifier, number>> = {
  exact: 0,
  about: 1,
  nearly: 2,
  'up-to': 3,
  'at-most': 3,
  'at-least': 3,
  'more-than': 3,
  'less-than': 3,
  range: 4,
  vague: 4,
};

/** Prepositions that look like hedges: "flew over 12 districts", "buried under two floors", "talked about three men". */
const PREPOSITION_AFTER: Readonly<Record<string, RegExp>> = table({
  over: /^(?:fl(?:y|ies|ew|own|ying)|pass(?:ed|ing)?|circl\w+|hover\w*|control|authority|sovereignty|rule|power|talks?|disputes?|concerns?|row|skies|airspace|jurisdiction|fears?|anger|outrage|debate|fired|tensions?|clash\w*|charges?|arrested|went|taken|took|take|takes|taking|hand(?:ed|ing)?|turn(?:ed|ing)?|won|carri\w+|spread|protest\w*|feud|fight\w*|fought|war|victory|spilled|boil\w*|running|ran|looking|look|watch|vote|conflict|disagreement\w*|divided|questions?|doubts?|shot|down)$/,
  under:
    /^(?:buried|trapped|hid(?:den|ing)?|fell|came|come|live[sd]?|living|held|detained|charged|arrested|banned|operat\w+|placed|remain\w*|lies|lay|rule|went|is|are|was|were|found)$/,
  about:
    /^(?:talk\w*|sp(?:eak|oke|oken|eaking)|concern\w*|worr\w+|inform\w*|know|knew|think|thought|report\w*|stor(?:y|ies)|questions?|ask\w*|details?|hear\w*|complain\w*|told|tell|wr(?:ite|ote|itten|iting)|news|film|book|something|nothing|anything|all|much|what|how|learn\w*|care|debate|joke\w*|true|rumors?|rumours?|claims?|doubts?|fears?|data|evidence|certain|sure|warn\w*|brought|bring|come|came)$/,
  around: /^(?:gather\w*|turn\w*|walk\w*|built|all|way|mov\w+|look\w*|revolv\w*|wrapped|centered|centred|clashes|fighting)$/,
  above: /^(?:fl(?:y|ew|ying)|hover\w*|rise\w*|rose|smoke|skies|sky|circl\w+)$/,
  below: /^(?:from|floors?|see|described|listed)$/,
  near: /^.*$/,
  within: /^.*$/,
  beyond: /^.*$/,
  just: /^(?:not|is|are|was|were|'s)$/,
  close: /^.*$/,
});
const MEASURED_WITH_OVER = /^(?:days?|weeks?|months?|years?|hours?|nights?|decades?)$/;

/** The hedge before a figure that begins at token `first`; null where nothing bears on it. */
export function hedgeBefore(tokens: readonly Token[], first: number, floor: number): Hedge | null {
  const circa = circaAt(tokens, first);
  if (circa !== null) return { first: circa, after: first, qualifier: 'about' };
  let at = first;
  let found: Hedge | null = null as Hedge | null;
  for (;;) {
    const next = longestBefore(tokens, at, floor);
    if (!next || isPreposition(tokens, next, first)) break;
    if (!found || STRENGTH[next.qualifier] > STRENGTH[found.qualifier])
      found = { first: next.first, after: first, qualifier: next.qualifier };
    else found = { ...found, first: next.first };
    at = next.first;
  }
  if ((!found || STRENGTH[found.qualifier] < STRENGTH['more-than']) && at > floor && isExceeded(tokens, at - 1, floor))
    return { first: at, after: first, qualifier: 'more-than' };
  if (found && at > floor && DOUBTS.has(tokens[at - 1]!.norm)) found = { ...found, first: at - 1 };
  return found;
}

/** "c. 200 men": the full stop of the short form may have been taken for the end of a sentence. */
function circaAt(tokens: readonly Token[], first: number): number | null {
  const word = tokens[first - 2];
  const stop = tokens[first - 1];
  return word && stop?.text === '.' && word.end === stop.start && /^(?:c|ca|approx)$/.test(word.text) ? first - 2 : null;
}

/** "The toll has surpassed 40": the verb bounds the figure and stays out of it. */
function isExceeded(tokens: readonly Token[], i: number, floor: number): boolean {
  const { norm } = tokens[i]!;
  if (BOUND.has(norm)) return true;
  if (!PASSING.has(norm)) return false;
  for (let k = i - 1; k >= Math.max(floor, i - SUBJECT_REACH); k--) {
    if (FIGURES.has(tokens[k]!.norm)) return true;
    if (tokens[k]!.pos === 'VERB' || tokens[k]!.pos === 'PUNCT') return false;
  }
  return false;
}

const LAST_WORDS = new Set(Object.keys(hedgesBefore).map((words) => words.split(' ').at(-1)!));
const endsHedge = ofWord((norm) => LAST_WORDS.has(norm));

function longestBefore(tokens: readonly Token[], at: number, floor: number): Hedge | null {
  if (at <= floor || !endsHedge(tokens[at - 1]!)) return null;
  for (let first = Math.max(floor, at - LONGEST); first < at; first++) {
    const words = phrase(tokens, first, at);
    const qualifier = hedgesBefore[words];
    if (qualifier) return { first, after: at, qualifier };
  }
  return null;
}

function isPreposition(tokens: readonly Token[], hedge: Hedge, figure: number): boolean {
  if (hedge.after - hedge.first !== 1) return false;
  const word = tokens[hedge.first]!.norm;
  const pattern = PREPOSITION_AFTER[word];
  const before = tokens[hedge.first - 1];
  if (!pattern || !before) return false;
  if (pattern.test(before.norm)) return true;
  // "over two days" says how long it took, unless an amount is awaited: "for over two days", "lasted over two days".
  let unit = figure + 1;
  while (tokens[unit]?.pos === 'ADJ') unit++;
  if (word === 'over' && MEASURED_WITH_OVER.test(tokens[unit]?.norm ?? ''))
    return !/^(?:for|of|in|after|by|than|to|is|was|lasted|lasting|last|took|takes|spent|with|and|at|from|,)$/.test(before.norm);
  return false;
}

/** The hedge hyphened to a figure of tokens `first` to `last`: "forty-odd", "30-plus". */
export function hedgeGlued(tokens: readonly Token[], first: number, last: number): Hedge | null {
  for (let i = last; i >= first; i--) {
    const { norm } = tokens[i]!;
    const qualifier = hedgesGlued[norm.slice(norm.lastIndexOf('-') + 1)];
    if (qualifier && norm.includes('-')) return { first: last + 1, after: last + 1, qualifier };
  }
  return null;
}

/** The one that says more of two hedges on the same figure. */
export const stronger = (a: Hedge | null, b: Hedge | null): Hedge | null =>
  !a || (b && STRENGTH[b.qualifier] > STRENGTH[a.qualifier]) ? b : a;

const FIRST_WORDS = new Set(Object.keys(hedgesAfter).map((words) => words.split(' ')[0]!));
const opensHedge = ofWord((norm) => FIRST_WORDS.has(norm));

/** The hedge behind a figure or behind what it counts: "12 or more", "50 people at least", "40-odd". */
export function hedgeAfter(tokens: readonly Token[], after: number): Hedge | null {
  if (after >= tokens.length || !opensHedge(tokens[after]!)) return null;
  for (let length = 3; length > 0; length--) {
    if (after + length > tokens.length) continue;
    const words = phrase(tokens, after, after + length);
    const qualifier = hedgesAfter[words];
    if (!qualifier) continue;
    // "at least" before another figure belongs to that one; "plus" before a noun adds it.
    if (/^(?:at |plus|\+|max|min)/.test(words) && /^(?:NUM|DET|NOUN|PROPN|ADJ)$/.test(tokens[after + length]?.pos ?? '') && words !== '+')
      continue;
    if (tokens[after]!.sentence !== tokens[after - 1]!.sentence) continue;
    return { first: after, after: after + length, qualifier };
  }
  return null;
}

const phrase = (tokens: readonly Token[], first: number, after: number) => {
  let out = tokens[first]!.norm;
  for (let i = first + 1; i < after; i++) out += ` ${tokens[i]!.norm}`;
  return out;
};

/** Bounds that a hedge puts on a value. Things counted step by one; measures don't. */
export function boundsOf(
  qualifier: Qualifier,
  value: number,
  whole: boolean,
): { readonly low: number | null; readonly high: number | null } {
  const step = whole ? 1 : 0;
  switch (qualifier) {
    case 'exact':
      return { low: value, high: value };
    case 'nearly':
    case 'less-than':
      return { low: null, high: value - step };
    case 'at-least':
      return { low: value, high: null };
    case 'more-than':
      return { low: value + step, high: null };
    case 'at-most':
    case 'up-to':
      return { low: null, high: value };
    default:
      return { low: null, high: null };
  }
}
