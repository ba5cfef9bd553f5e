import { countries } from '../lexicon/countries.ts';
import { peoples } from '../lexicon/peoples.ts';
import type { NounPhrase, Token } from '../model/document.ts';
import { opensUpper } from '../model/letters.ts';
import { isNominal, isPossessive, isQuoteMark } from './marks.ts';
import { isPremodifier, LINKED, POSSESSIVE_PRONOUNS } from './premodifier.ts';

const PREDETERMINERS = new Set(['all', 'both', 'half', 'such', 'not', 'even', 'only', 'just']);

/** What may stand before a figure inside a noun phrase: "at least 12", "as many as 40", "up to 3". */
const HEDGE_WORDS = new Set([
  'at',
  'least',
  'most',
  'more',
  'less',
  'fewer',
  'than',
  'as',
  'many',
  'few',
  'up',
  'to',
  'about',
  'around',
  'over',
  'under',
  'nearly',
  'almost',
  'some',
  'roughly',
  'approximately',
  'close',
  'upwards',
  'of',
  'no',
  'well',
  'possibly',
  'perhaps',
  'only',
  'another',
  'between',
  'or',
  'an',
  'estimated',
  'reportedly',
  'just',
  'exactly',
  'further',
]);

const TIME_NOUNS = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
  'tomorrow',
  'overnight',
  'tonight',
]);

/** First words of a hedge; the others of HEDGE_WORDS only go on. */
const NOT_FIRST = new Set(['to', 'of', 'than', 'or', 'most', 'least', 'many', 'few', 'as', 'an']);

const isModifier = (t: Token) => t.pos === 'ADJ' || t.pos === 'DET' || (t.pos === 'PRON' && POSSESSIVE_PRONOUNS.has(t.norm));

const DEMONYMS = new Set(
  [...countries.flatMap((c) => c.demonyms), ...peoples]
    .flatMap((name) => name.toLowerCase().split(' ').slice(-1))
    .filter((word) => !word.endsWith('s') || word.endsWith('us')),
);

/** Words of nations stand before nouns as adjectives do: "North Korean military leaders". */
const isDemonym = (t: Token) => (t.pos === 'PROPN' || t.pos === 'ADJ') && DEMONYMS.has(t.norm);

/** "the UN | human rights office": an adjective between an acronym and a noun names a part of that body. */
const isBodyOf = (tokens: readonly Token[], i: number) =>
  /^(?:\p{Lu}\.?){2,5}$/u.test(tokens[i - 1]!.text) &&
  tokens[i + 1]?.pos === 'NOUN' &&
  !/^(?:last|next|late|early|new|more|other)$/.test(tokens[i]!.norm);

/** "the Taliban | military leader", "Hamas | political chief": words of rank and branch between a name and a noun. */
const isBranch = (tokens: readonly Token[], i: number, from: number) =>
  tokens[i - 1]!.pos === 'PROPN' &&
  (BRANCHES.has(tokens[i]!.norm) ? tokens[i + 1]?.pos === 'NOUN' : isHyphened(tokens, i)) &&
  !/^(?:in|at|near|from|around|across|on)$/.test(tokens[from - 1]?.norm ?? '');

/** "Taliban | vehicle-borne bomb makers" */
const isHyphened = (tokens: readonly Token[], i: number) =>
  /^\p{L}+-\p{L}+(?:ed|en|ne)$/u.test(tokens[i]!.norm) && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(tokens[i + 1]?.pos ?? '');

const BRANCHES = new Set(['senior', 'military', 'political', 'regional', 'local', 'provincial', 'financial', 'naval']);

/**
 * Reads a base noun phrase from token `from`. A phrase is open while modifiers may follow (after determiners, adjectives, figures,
 * possessors, words of nations) and closed by a common noun or a name, after which only more nouns belong to it.
 */
export function nounPhrase(tokens: readonly Token[], from: number, to: number, index: number): NounPhrase | null {
  const start = tokens[from]!;
  if (start.pos === 'PRON' && !POSSESSIVE_PRONOUNS.has(start.norm)) {
    return RELATIVES.has(start.norm) ? null : { kind: 'noun', i: index, first: from, after: from + 1, head: from };
  }
  // "shot dead | two guards"
  if (start.norm === 'dead' && /^(?:shot|shoot|shoots|shooting)$/.test(tokens[from - 1]?.norm ?? '')) return null;
  const hedged = hedgeEnd(tokens, from, to);
  let i = hedged;
  let head = -1;
  let open = true;
  let time = false;
  for (; i < to; i++) {
    const t = tokens[i]!;
    const next = i + 1 < to ? tokens[i + 1]! : undefined;
    if (isNominal(t)) {
      if (!open && TIME_NOUNS.has(t.norm) && !time && next?.pos !== 'NOUN') break;
      if (!open && t.pos === 'NUM' && tokens[head]!.pos === 'NOUN' && !opensUpper(tokens[head]!.text)) break;
      if (!open && i > hedged && closesClock(tokens, i, from)) break;
      time ||= TIME_NOUNS.has(t.norm);
      head = i;
      open = t.pos === 'NUM' || isDemonym(t);
    } else if (isPossessive(tokens, i) && head >= 0) {
      if (!next) break;
      head = -1;
      open = true;
    } else if (!open && t.pos === 'VERB' && LINKED.has(t.norm) && isPremodifier(tokens, i, true)) {
      open = true;
    } else if (!open && !(t.pos === 'ADJ' && (isDemonym(tokens[i - 1]!) || isBodyOf(tokens, i) || isBranch(tokens, i, from)))) {
      break;
    } else if (isModifier(t)) {
      const before = tokens[i - 1];
      if (
        t.pos === 'DET' &&
        i > hedged &&
        before?.pos === 'DET' &&
        !PREDETERMINERS.has(before.norm) &&
        before.norm !== t.norm &&
        t.norm !== 'the' &&
        t.norm !== 'other'
      )
        break;
      if (t.pos === 'DET' && head >= 0) break;
      if (isDemonym(t)) head = i;
      else if (head >= 0 && tokens[head]!.pos !== 'NUM' && next && !(isNominal(next) || next.pos === 'ADJ' || next.pos === 'VERB')) break;
      open = true;
    } else if (t.pos === 'VERB' && isPremodifier(tokens, i, i > from)) {
      open = true;
    } else if (
      t.pos === 'ADV' &&
      next &&
      /^(?:ADJ|NUM|VERB|ADV)$/.test(next.pos) &&
      (next.pos !== 'VERB' || isPremodifier(tokens, i + 1, true)) &&
      (head < 0 || next.pos === 'ADJ')
    ) {
      if (i === from && !/^(?:ADJ|NUM)$/.test(next.pos)) return null;
    } else if (
      isQuoteMark(t) &&
      i > from &&
      next &&
      (head < 0 || tokens[i - 1]!.pos === 'NUM') &&
      (isNominal(next) || next.pos === 'ADJ')
    ) {
      open = true;
    } else if (t.norm === 'off' && next?.norm === 'duty' && i > from && i + 2 < to && /^(?:NOUN|PROPN)$/.test(tokens[i + 2]!.pos)) {
      open = true;
    } else if (
      RANGE_WORDS.has(t.norm) &&
      tokens[i - 1]?.pos === 'NUM' &&
      i > from &&
      next?.pos === 'NUM' &&
      (t.norm !== 'and' || between(tokens, from, i))
    ) {
      open = true;
    } else if (t.pos === 'CCONJ' && i > from && next && joinsModifiers(tokens, i, to)) {
      open = true;
    } else {
      break;
    }
  }
  if (head < 0) return headless(tokens, from, i, hedged, index);
  if (i > head + 1 && tokens[i - 1]!.pos === 'CCONJ') i--;
  return { kind: 'noun', i: index, first: from, after: i, head };
}

/** "At 3 p.m. | gunmen attacked": behind a preposition an hour is whole with its half of the day, but for a zone ("GMT"). */
const closesClock = (tokens: readonly Token[], i: number, from: number) =>
  /^[ap]\.?m\.?$/.test(tokens[i - 1]!.norm) &&
  !/^\p{Lu}{3,4}$/u.test(tokens[i]!.text) &&
  [tokens[from], tokens[from - 1]].some((t) => t && /^(?:at|about|around|after|before|by|from|since|to|until)$/.test(t.norm));

/** "old and new", "Afghan and coalition forces": a conjunction inside a phrase, whose noun is still to come. */
function joinsModifiers(tokens: readonly Token[], i: number, to: number): boolean {
  const [before, next, far] = [tokens[i - 1]!, tokens[i + 1]!, i + 2 < to ? tokens[i + 2] : undefined];
  if (before.pos === 'ADJ' && next.pos === 'ADJ' && !isDemonym(before)) return true;
  if (!isDemonym(before) || !far) return false;
  const modifier = isDemonym(next) || next.pos === 'ADJ' || next.pos === 'NOUN' || next.pos === 'PROPN';
  return (
    modifier &&
    next.pos !== 'DET' &&
    (far.pos === 'NOUN' || (far.pos === 'ADJ' && tokens[i + 3]?.pos === 'NOUN') || (far.pos === 'PROPN' && isDemonym(far)))
  );
}

/** Phrases without a noun: "the wounded", "those", "several", "the missing". */
function headless(tokens: readonly Token[], from: number, after: number, hedged: number, index: number): NounPhrase | null {
  const start = tokens[from]!;
  const last = tokens[after - 1];
  if (
    after > from &&
    last &&
    /^(?:DET|ADJ|NUM)$/.test(last.pos) &&
    (start.pos === 'DET' ||
      start.pos === 'NUM' ||
      POSSESSIVE_PRONOUNS.has(start.norm) ||
      hedged > from ||
      // "killing several of them", "many were hurt"
      (after === from + 1 && /^(?:several|many)$/.test(start.norm) && /^(?:of|was|were|are|have|had)$/.test(tokens[after]?.norm ?? '')))
  ) {
    if (start.pos === 'DET' && after === from + 1 && /^(?:the|a|an|no|every)$/.test(start.norm)) return null;
    return { kind: 'noun', i: index, first: from, after, head: after - 1 };
  }
  if (start.pos === 'DET' && tokens[from + 1]?.pos === 'VERB' && /(?:ed|en|ing)$/.test(tokens[from + 1]!.norm))
    return { kind: 'noun', i: index, first: from, after: from + 2, head: from + 1 };
  return null;
}

const RANGE_WORDS = new Set(['to', '-', '–', '—', 'or', 'and']);

const between = (tokens: readonly Token[], from: number, i: number) => tokens.slice(from, i).some((t) => t.norm === 'between');

const RELATIVES = new Set(['who', 'whom', 'which', 'that', 'what', 'whose']);

/** Skips "at least", "more than", "as many as" and the like before a figure; `from` where there is none. */
function hedgeEnd(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  const { norm } = tokens[from]!;
  if (
    NOT_FIRST.has(norm) &&
    !(norm === 'as' && /^(?:many|few)$/.test(tokens[from + 1]?.norm ?? '')) &&
    !(norm === 'an' && tokens[from + 1]?.norm === 'estimated')
  )
    return from;
  while (i < to && i - from < 5 && HEDGE_WORDS.has(tokens[i]!.norm)) i++;
  const scale = tokens[i]?.norm === 'a' && /^(?:dozen|hundred|thousand|score|million|couple|handful)$/.test(tokens[i + 1]?.norm ?? '');
  return i > from && i < to && (scale || tokens[i]!.pos === 'NUM' || tokens[i]!.pos === 'SYM') ? i : from;
}
