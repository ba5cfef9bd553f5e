import { closingAbbreviations, joiningAbbreviations, stateAbbreviations, titleAbbreviations } from '../lexicon/abbreviations.ts';
import type { Span } from '../model/span.ts';
import { splitParagraph } from './compromise.ts';
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

const startsNew = (text: string) => /^[\p{Lu}\p{N}“"‘'«„([`•*-]/u.test(text);

/** Can a sentence end after this token, given the first token that is not a closing mark? */
function endsAfter(token: RawToken, next: RawToken, closed: boolean, theirs: boolean): boolean {
  const { text } = token;
  if (text === '?' || text === '!' || text === '.' || text === '…' || /^\.{2,}$/.test(text)) {
    if (!startsNew(next.text)) return false;
    return true;
  }
  if (!text.endsWith('.') || text.length < 2) return false;
  const word = text.slice(0, -1).toLowerCase();
  if (bound.has(word)) return false;
  if (mayEnd.has(word) || word.includes('.')) return /^\p{Lu}/u.test(next.text) && (closed || STARTERS.has(next.norm));
  return theirs && startsNew(next.text) && word.length > 1;
}

/** The sentences of a paragraph, or of a part of one, as tokens. compromise's borders are the ground; ours repair them at abbreviations and quotes. */
export function splitSentences(text: string, stretch: Span): RawToken[][] {
  const words = text.slice(stretch.start, stretch.end);
  const theirs = new Set<number>();
  let at = stretch.start;
  for (const length of splitParagraph(words.replace(/[\r\n\u2028\u2029]/g, ' '))) {
    at += length;
    theirs.add(at);
  }
  const tokens = tokenize(words, stretch.start);
  const out: RawToken[][] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    let after = i + 1;
    while (after < tokens.length && CLOSERS.has(tokens[after]!.text) && glued(text, tokens[after - 1]!, tokens[after]!)) after++;
    const next = tokens[after];
    if (!next) break;
    const end = tokens[after - 1]!.end;
    if (!endsAfter(tokens[i]!, next, after > i + 1, theirs.has(end) || theirs.has(next.start))) continue;
    out.push(tokens.slice(first, after));
    first = after;
    i = after - 1;
  }
  if (first < tokens.length) out.push(tokens.slice(first));
  return out;
}

/** A closing mark stands against the word before it; a straight mark after a space opens the next sentence. */
const glued = (text: string, before: RawToken, mark: RawToken) => before.end === mark.start && !/\s/.test(text[mark.start - 1] ?? '');
