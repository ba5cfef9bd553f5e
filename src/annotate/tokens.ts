import { closingAbbreviations, joiningAbbreviations, stateAbbreviations, titleAbbreviations } from '../lexicon/abbreviations.ts';
import { opensUpper } from '../model/letters.ts';
import type { Span } from '../model/span.ts';
import { ofWord, type Word, wordOf } from '../model/word.ts';

/** A token before it is tagged: where it stands and its two forms. */
export interface RawToken extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes and hyphens. */
  readonly norm: string;
  readonly word: Word;
}

/**
 * One alternative a kind of token, most specific first: web addresses; figures with their separators and what is glued to them
 * (1,200.5, .5, 10:30, 93rd, 155mm, 20,000-strong, but 10-15 is three tokens); abbreviations with inner points (U.S., a.m.); words
 * with inner hyphens and apostrophes (al-Shabaab, F-16, O'Neill); runs of dots and dashes; any other single character.
 */
const tokenOf = (letter: string, mark: string) =>
  new RegExp(
    [
      // Most words, told without asking Unicode for every letter.
      '[A-Za-z]+(?=[ ,])',
      String.raw`https?:\/\/\S+|www\.\S+`,
      String.raw`\d+(?:[.,:\/⁄]\d+)*[${letter}]*(?:[-‐‑]\d*[${letter}][${letter}\d]*)*`,
      String.raw`(?<=[\s(]|^)\.\d+|minus(?=[-‐‑]\d)`,
      String.raw`(?:[${letter}]\.){2,}(?:[-‐‑][${letter}]+)*`,
      String.raw`[A-Z]{2,3}\d+(?:[.,]\d+)+[${letter}]*`,
      String.raw`[${letter}][${letter}${mark}\d]*(?:['’][${letter}][${letter}${mark}]*)*(?:[-‐‑&](?=[${letter}\d])[${letter}${mark}\d]+(?:['’][${letter}][${letter}${mark}]*)*)*`,
      "``|''|\\.{2,}|-{2,}",
      String.raw`\S`,
    ].join('|'),
    'gu',
  );
const TOKEN = tokenOf(String.raw`\p{L}`, String.raw`\p{M}`);
/** For text without letters beyond English ones, which is most: Unicode's classes are large and slow. */
const PLAIN_TOKEN = tokenOf('A-Za-z', '');
const NOT_PLAIN = /[^\0-\x7f\u2010-\u2027\u00a0]/;

/** Endings that are tokens of their own: Ukraine|’s, did|n't, they|'ve. */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

/** Where a word is cut in two, or 0. */
const cutOf = ofWord((_, text) => (text.length > 2 ? Math.max(0, text.search(CLITIC)) : 0));

const always = new Set<string>([...titleAbbreviations, ...joiningAbbreviations, ...closingAbbreviations]);
const states = new Set<string>(stateAbbreviations);

/** Does the full stop after this capitalised word belong to it? */
function isAbbreviation(word: string, before: string | undefined, after: string): boolean {
  const lower = word.toLowerCase();
  if (lower === 'no' || lower === 'nos') return /^\.\s*\d/.test(after);
  if (lower === 'vs' || lower === 'approx' || lower === 'est') return true;
  if (!opensUpper(word)) return false;
  if (word.length === 1) return /^\.\s+\p{Lu}/u.test(after) && word !== 'I';
  if (lower.includes('-')) return lower.split('-').every((part) => always.has(part)); // Maj.-Gen. without its inner stop
  return always.has(lower) || (before === ',' && states.has(lower));
}

/**
 * Cuts a stretch of text into tokens. Hyphenated words stay whole, abbreviations keep their full stop, possessive and contracted
 * endings stand alone, every other mark is a token of its own.
 *
 * @param base offset of `text` in the article: token positions count from there.
 */
export function tokenize(text: string, base: number): RawToken[] {
  const out: RawToken[] = [];
  const push = (start: number, word: Word) => {
    const from = base + start;
    out.push({ start: from, end: from + word.text.length, text: word.text, norm: word.norm, word });
  };
  const pattern = NOT_PLAIN.test(text) ? TOKEN : PLAIN_TOKEN;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const word = wordOf(match[0]);
    const end = start + word.text.length;
    if (text[end] === '.' && isAbbreviation(word.text, out.at(-1)?.text, text.slice(end, end + 8))) {
      pattern.lastIndex = end + 1;
      push(start, wordOf(text.slice(start, end + 1)));
      continue;
    }
    const cut = cutOf({ word });
    if (cut > 0) {
      push(start, wordOf(word.text.slice(0, cut)));
      push(start + cut, wordOf(word.text.slice(cut)));
    } else {
      push(start, word);
    }
  }
  return out;
}
