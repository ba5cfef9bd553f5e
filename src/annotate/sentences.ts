import { closingAbbreviations, joiningAbbreviations, stateAbbreviations, titleAbbreviations } from '../lexicon/abbreviations.ts';
import type { Span } from '../model/span.ts';
import { ofWord } from '../model/word.ts';
import { type RawToken, tokenize } from './tokens.ts';

const CLOSERS = new Set(['"', '”', '’', "'", "''", '»', ')', ']', '}', '’’']);
const bound = new Set<string>([...titleAbbreviations, ...joiningAbbreviations]);
const mayEnd = new Set<string>([...closingAbbreviations, ...stateAbbreviations]);

/** Words that begin a sentence after "in the U.S." or "at 5 p.m.", and don't go on with a name. */
const STARTERS = new Set(
  'a after although an and another as at but by despite during even five for four from he her his however i if in it its many more most no not on one our she since six so some that the their then there these they this those three though thousands to two under we what when while who with you'.split(
    ' ',
  ),
);

const startsNew = ofWord((_, text) => /^[\p{Lu}\p{N}“"‘'«„([`•*-]/u.test(text));
const isCapitalised = ofWord((_, text) => /^\p{Lu}/u.test(text));

/** A mark that ends sentences, an abbreviation that may, or a word that never does: titles and ranks ("Lt-Col."), initials, months. */
const kindOf = ofWord((norm, text) => {
  if (/^(?:[.?!…]|\.{2,})$/.test(text)) return 'mark';
  const word = norm.slice(0, -1);
  return text.endsWith('.') && !bound.has(word) && (mayEnd.has(word) || word.includes('.')) ? 'abbreviation' : 'word';
});

/** Can a sentence end after this token, given the first token that is not a closing mark? */
function endsAfter(token: RawToken, next: RawToken, closed: boolean): boolean {
  const kind = kindOf(token);
  if (kind === 'mark') return startsNew(next);
  return kind === 'abbreviation' && isCapitalised(next) && (closed || STARTERS.has(next.norm));
}

/** The sentences of a paragraph, or of a part of one, as tokens: they end at marks and at abbreviations that may end one, closing quotes included. */
export function splitSentences(text: string, stretch: Span): RawToken[][] {
  const words = text.slice(stretch.start, stretch.end);
  const tokens = tokenize(words, stretch.start);
  const out: RawToken[][] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (kindOf(tokens[i]!) === 'word') continue;
    let after = i + 1;
    while (after < tokens.length && CLOSERS.has(tokens[after]!.text) && glued(text, tokens[after - 1]!, tokens[after]!)) after++;
    const next = tokens[after];
    if (!next) break;
    if (!endsAfter(tokens[i]!, next, after > i + 1)) continue;
    out.push(tokens.slice(first, after));
    first = after;
    i = after - 1;
  }
  if (first < tokens.length) out.push(tokens.slice(first));
  return out;
}

/** A closing mark stands against the word before it; a straight mark after a space opens the next sentence. */
const glued = (text: string, before: RawToken, mark: RawToken) => before.end === mark.start && !/\s/.test(text[mark.start - 1] ?? '');
