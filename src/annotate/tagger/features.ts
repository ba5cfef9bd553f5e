import { hasLetter } from '../../model/letters.ts';
import { ofWord } from '../../model/word.ts';
import { hashWord, mix } from '../../perceptron/hash.ts';

/** What a word shows of itself, computed once and read by its neighbours too. */
export interface Look {
  readonly word: number;
  readonly suffix3: number;
  readonly suffix2: number;
  readonly shape: number;
  /** What it says alone at each place, as scores of the labels: filled by the tagger when the word is first met. */
  scores: Int16Array | null;
}

/** Stands beyond the ends of a sentence. */
export const EDGE: Look = { word: 1, suffix3: 1, suffix2: 1, shape: 0, scores: null };

/** Shape classes: lower case, Capitalised, ALL CAPITALS, figure, word with figures, hyphenated, mark. */
export function shapeOf(text: string): number {
  const c = text.charCodeAt(0);
  const upper = text !== text.toLowerCase() && text[0] !== text[0]!.toLowerCase();
  if (c >= 48 && c <= 57) return /^[\d.,:/]+$/.test(text) ? 4 : 5;
  if (!hasLetter(text)) return 7;
  const hyphen = text.includes('-') ? 8 : 0;
  if (/\d/.test(text)) return 6 + hyphen;
  if (upper && text.length > 1 && text === text.toUpperCase()) return 3 + hyphen;
  if (upper) return 2 + hyphen;
  return (text === text.toLowerCase() ? 1 : 9) + hyphen;
}

export const lookOf = ofWord(
  (norm, text): Look => ({
    word: hashWord(norm),
    suffix3: hashWord(norm, Math.max(0, norm.length - 3)),
    suffix2: hashWord(norm, Math.max(0, norm.length - 2)),
    shape: shapeOf(text),
    scores: null,
  }),
);

export const POS_FEATURES = 19;

/** Where a word can stand, seen from the token that is tagged: the token itself (opening its sentence or not), its neighbours. */
export const PLACES = 6;
export const [OWN, OPENING, BEFORE, SECOND_BEFORE, AFTER, SECOND_AFTER] = [0, 1, 2, 3, 4, 5] as const;

/** Fills `out` from `n` on with what a word says alone, by its place; returns the number of features. */
export function loneFeatures(w: Look, place: number, out: Int32Array, n = 0): number {
  if (place === BEFORE) out[n++] = mix(6, w.word);
  else if (place === SECOND_BEFORE) out[n++] = mix(8, w.word);
  else if (place === SECOND_AFTER) out[n++] = mix(9, w.word);
  else if (place === AFTER) {
    out[n++] = mix(7, w.word);
    out[n++] = mix(10, w.suffix3);
  } else {
    const opens = place === OPENING ? 1 : 0;
    out[n++] = mix(1, w.word, opens);
    out[n++] = mix(2, w.word);
    out[n++] = mix(3, w.suffix3);
    out[n++] = mix(4, w.suffix2);
    out[n++] = mix(5, w.shape, opens);
  }
  return n;
}

/** Fills `out` from `n` on with what the labels `p1` and `p2` of the two tokens before say. */
export function labelFeatures(p1: number, p2: number, out: Int32Array, n = 0): number {
  out[n++] = mix(12, p1);
  out[n++] = mix(13, p1, p2);
  return n;
}

/** Fills `out` from `n` on with what the shapes of a token and its neighbours say. */
export function shapeFeatures(own: number, before: number, after: number, out: Int32Array, n = 0): number {
  out[n++] = mix(17, own, after * 16 + before);
  return n;
}

/** Fills `out` from `n` on with what token `i` says together with its neighbours and with the label before it. */
export function jointFeatures(sentence: readonly Look[], i: number, p1: number, out: Int32Array, n = 0): number {
  const w = sentence[i]!;
  const b1 = i > 0 ? sentence[i - 1]! : EDGE;
  const a1 = i + 1 < sentence.length ? sentence[i + 1]! : EDGE;
  out[n++] = mix(11, b1.suffix3, w.suffix2);
  out[n++] = mix(14, w.word, p1);
  out[n++] = mix(15, a1.word, p1);
  out[n++] = mix(16, w.word, a1.word);
  out[n++] = mix(18, a1.suffix2, mix(19, p1, w.suffix2));
  out[n++] = mix(20, w.suffix3, a1.shape * 32 + p1);
  return n;
}

/** All features of token `i`, as the model is trained on them. */
export function posFeatures(sentence: readonly Look[], i: number, p1: number, p2: number, out: Int32Array): number {
  const at = (k: number) => sentence[k] ?? EDGE;
  let n = loneFeatures(at(i), i === 0 ? OPENING : OWN, out);
  n = loneFeatures(at(i - 1), BEFORE, out, n);
  n = loneFeatures(at(i - 2), SECOND_BEFORE, out, n);
  n = loneFeatures(at(i + 1), AFTER, out, n);
  n = loneFeatures(at(i + 2), SECOND_AFTER, out, n);
  n = labelFeatures(p1, p2, out, n);
  n = shapeFeatures(at(i).shape, at(i - 1).shape, at(i + 1).shape, out, n);
  return jointFeatures(sentence, i, p1, out, n);
}
