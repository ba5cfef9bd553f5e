import { closingAbbreviations, neverEnding, stateAbbreviations } from '../lexicon/abbreviations.ts';
import { opensUpper } from '../model/letters.ts';
import type { Span } from '../model/span.ts';
import { ofWord } from '../model/word.ts';
import { splitParagraph } from './compromise.ts';
import { type RawToken, tokenize } from './tokens.ts';

const CLOSERS = new Set(['"', '”', '’', "'", "''", '»', ')', ']', '}', '’’']);
const mayEnd = new Set<string>([...closingAbbreviations, ...stateAbbreviations]);

/** Words that begin a sentence after "in the U.S." or "at 5 p.m.", and don't go on with a name. */
const STARTERS = new Set(
  'a after although an and another as at but by despite during even five for four from he her his however i if in it its many more most no not on one our she since six so some that the their then there these they this those three though thousands to two under we what when while who with you'.split(
    ' ',
  ),
);

const startsNew = ofWord((_, text) => /^[\p{Lu}\p{N}“"‘'«„([`•*-]/u.test(text));
const isCapitalised = ofWord((_, text) => opensUpper(text));

/** A mark that ends sentences, an abbreviation that may, a word that never does (titles, ranks, initials, months), or a short form no list knows. */
const kindOf = ofWord((norm, text) => {
  if (/^(?:[.?!…]|\.{2,})$/.test(text)) return 'mark';
  const word = norm.slice(0, -1);
  if (!text.endsWith('.') || neverEnding.has(word)) return 'word';
  if (mayEnd.has(word) || word.includes('.')) return 'abbreviation';
  return word.length > 1 ? 'unknown' : 'word';
});

/** Can a sentence end after this token, given the first token that is not a closing mark? */
function endsAfter(token: RawToken, next: RawToken, closed: boolean, theirs: () => boolean): boolean {
  const kind = kindOf(token);
  if (kind === 'mark') return startsNew(next);
  if (kind === 'unknown') return startsNew(next) && theirs();
  return kind === 'abbreviation' && isCapitalised(next) && (closed || STARTERS.has(next.norm));
}

/** Where compromise ends sentences: asked only of short forms that no list of ours knows. */
function bordersOf(words: string, start: number): ReadonlySet<number> {
  const out = new Set<number>();
  let at = start;
  for (const length of splitParagraph(words.replace(/[\r\n\u2028\u2029]/g, ' '))) {
    at += length;
    out.add(at);
  }
  return out;
}

/** The sentences of a paragraph, or of a part of one, as tokens: they end at marks and at abbreviations that may end one, closing quotes included. */
export function splitSentences(text: string, stretch: Span): RawToken[][] {
  const words = text.slice(stretch.start, stretch.end);
  let theirs: ReadonlySet<number> | null = null;
  const tokens = tokenize(words, stretch.start);
  const out: RawToken[][] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (kindOf(tokens[i]!) === 'word') continue;
    let after = i + 1;
    while (after < tokens.length && CLOSERS.has(tokens[after]!.text) && glued(text, tokens[after - 1]!, tokens[after]!)) after++;
    const next = tokens[after];
    if (!next) break;
    const asked = () => {
      theirs ??= bordersOf(words, stretch.start);
      return theirs.has(tokens[after - 1]!.end) || theirs.has(next.start);
    };
    if (!endsAfter(tokens[i]!, next, after > i + 1, asked)) continue;
    out.push(tokens.slice(first, after));
    first = after;
    i = after - 1;
  }
  if (first < tokens.length) out.push(tokens.slice(first));
  return out;
}

/** A closing mark stands against the word before it; a straight mark after a space opens the next sentence. */
const glued = (text: string, before: RawToken, mark: RawToken) => before.end === mark.start && !/\s/.test(text[mark.start - 1] ?? '');
