import { type Look, readLook } from './tagger/features.ts';

/** A word as written, with all that follows from its letters alone. */
export interface Word {
  readonly text: string;
  /** Lower case, straight apostrophes and hyphens. */
  readonly norm: string;
  readonly look: Look;
}

const words = new Map<string, Word>();
/** Bounds the memory of a long batch: an archive of news has some hundred thousand words, most of them once. */
const MOST_WORDS = 50_000;

/**
 * The word for a stretch of text. Each is read once a process, so its tokens share one string: tables and sets find a string they
 * have met before without reading its letters.
 */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const own = ownCopy(text);
  const norm = ownCopy(normalize(text));
  const word: Word = { text: own, norm, look: readLook(own, norm) };
  if (words.size >= MOST_WORDS) words.clear();
  words.set(own, word);
  return word;
}

/**
 * The same letters as the name of a property, of which the engine keeps one copy: quick to look up in tables, and not a slice that
 * would hold its whole article in memory.
 */
const ownCopy = (text: string): string => Object.keys({ [text]: 0 })[0]!;

/** Lower case, straight apostrophes, plain hyphens: the form that rules and lexicons compare. */
export function normalize(words: string): string {
  const lower = words.toLowerCase();
  return /[’‘‐‑]/.test(lower) ? lower.replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-') : lower;
}
