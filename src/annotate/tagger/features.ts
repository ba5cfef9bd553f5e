import { hashWord, mix } from '../../perceptron/hash.ts';

/** What a token shows of itself, computed once and read by its neighbours too. */
export interface Look {
  readonly word: number;
  readonly suffix3: number;
  readonly suffix2: number;
  readonly shape: number;
}

const EDGE: Look = { word: 1, suffix3: 1, suffix2: 1, shape: 0 };

/** Shape classes: lower case, Capitalised, ALL CAPITALS, figure, word with figures, hyphenated, mark. */
export function shapeOf(text: string): number {
  const c = text.charCodeAt(0);
  const upper = text !== text.toLowerCase() && text[0] !== text[0]!.toLowerCase();
  if (c >= 48 && c <= 57) return /^[\d.,:/]+$/.test(text) ? 4 : 5;
  if (!/[\p{L}]/u.test(text)) return 7;
  const hyphen = text.includes('-') ? 8 : 0;
  if (/\d/.test(text)) return 6 + hyphen;
  if (upper && text.length > 1 && text === text.toUpperCase()) return 3 + hyphen;
  if (upper) return 2 + hyphen;
  return (text === text.toLowerCase() ? 1 : 9) + hyphen;
}

const looks = new Map<string, Look>();
const MOST_LOOKS = 50_000; // bounds the memory of a long batch; a look is a pure function of its word

/** @param text the token as written; @param norm its lower-case form */
export function lookOf(text: string, norm: string): Look {
  const known = looks.get(text);
  if (known) return known;
  const look: Look = {
    word: hashWord(norm),
    suffix3: hashWord(norm, Math.max(0, norm.length - 3)),
    suffix2: hashWord(norm, Math.max(0, norm.length - 2)),
    shape: shapeOf(text),
  };
  if (looks.size >= MOST_LOOKS) looks.clear();
  looks.set(text, look);
  return look;
}

export const POS_FEATURES = 19;

/** Fills `out` with the features of token `i` of a sentence; `p1` and `p2` are the labels of the two tokens before it. */
export function posFeatures(sentence: readonly Look[], i: number, p1: number, p2: number, out: Int32Array): number {
  const w = sentence[i]!;
  const b1 = sentence[i - 1] ?? EDGE;
  const b2 = sentence[i - 2] ?? EDGE;
  const a1 = sentence[i + 1] ?? EDGE;
  const a2 = sentence[i + 2] ?? EDGE;
  let n = 0;
  out[n++] = mix(1, w.word, i === 0 ? 1 : 0);
  out[n++] = mix(2, w.word);
  out[n++] = mix(3, w.suffix3);
  out[n++] = mix(4, w.suffix2);
  out[n++] = mix(5, w.shape, i === 0 ? 1 : 0);
  out[n++] = mix(6, b1.word);
  out[n++] = mix(7, a1.word);
  out[n++] = mix(8, b2.word);
  out[n++] = mix(9, a2.word);
  out[n++] = mix(10, a1.suffix3);
  out[n++] = mix(11, b1.suffix3, w.suffix2);
  out[n++] = mix(12, p1);
  out[n++] = mix(13, p1, p2);
  out[n++] = mix(14, w.word, p1);
  out[n++] = mix(15, a1.word, p1);
  out[n++] = mix(16, w.word, a1.word);
  out[n++] = mix(17, w.shape, a1.shape * 16 + b1.shape);
  out[n++] = mix(18, a1.suffix2, mix(19, p1, w.suffix2));
  out[n++] = mix(20, w.suffix3, a1.shape * 32 + p1);
  return n;
}
