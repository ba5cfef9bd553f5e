import { POS, type Pos } from '../../model/document.ts';
import { addScores, highest, type Model, unpack } from '../../perceptron/perceptron.ts';
import type { RawToken } from '../tokens.ts';
import {
  AFTER,
  BEFORE,
  EDGE,
  jointFeatures,
  type Look,
  labelFeatures,
  loneFeatures,
  lookOf,
  OPENING,
  OWN,
  PLACES,
  POS_FEATURES,
  SECOND_AFTER,
  SECOND_BEFORE,
  shapeFeatures,
} from './features.ts';
import { repair } from './repair.ts';
import { packed } from './weights.ts';

const LABELS = POS.length;
const features = new Int32Array(POS_FEATURES);
const scores = new Int32Array(LABELS);
let model: Model | undefined;

/*
 * Two thirds of the features hang on one word alone, on two labels or on three shapes, of which there are few: what they say for
 * each label is added up once and kept, as a row of scores.
 */
const byLabels = new Array<Int16Array | undefined>(32 ** 2);
const byShapes = new Array<Int16Array | undefined>(32 ** 3);

/** Part of speech of each token of one sentence. Deterministic; reads nothing but the tokens. */
export function tagSentence(tokens: readonly RawToken[]): Pos[] {
  model ??= unpack(packed);
  const looks = tokens.map(lookOf);
  const out: Pos[] = [];
  let p1: number = LABELS;
  let p2: number = LABELS;
  for (let i = 0; i < tokens.length; i++) {
    addRows(looks, i, p1, p2);
    addScores(model, features, jointFeatures(looks, i, p1, features), scores);
    p2 = p1;
    p1 = highest(scores);
    out.push(POS[p1]!);
  }
  return repair(tokens, out);
}

/** Sets `scores` to what the words around token `i` say each for itself, the shapes of three of them, and the labels before. */
function addRows(looks: readonly Look[], i: number, p1: number, p2: number): void {
  const w = looks[i]!;
  const b1 = i > 0 ? looks[i - 1]! : EDGE;
  const a1 = i + 1 < looks.length ? looks[i + 1]! : EDGE;
  const own = loneScores(w);
  const before = loneScores(b1);
  const second = loneScores(i > 1 ? looks[i - 2]! : EDGE);
  const after = loneScores(a1);
  const later = loneScores(i + 2 < looks.length ? looks[i + 2]! : EDGE);
  const labels = byLabels[p1 * 32 + p2] ?? labelScores(p1, p2);
  const shapes = byShapes[(w.shape * 32 + b1.shape) * 32 + a1.shape] ?? shapeScores(w.shape, b1.shape, a1.shape);
  const place = LABELS * (i === 0 ? OPENING : OWN);
  for (let l = 0; l < LABELS; l++)
    scores[l] =
      own[place + l]! +
      before[LABELS * BEFORE + l]! +
      second[LABELS * SECOND_BEFORE + l]! +
      after[LABELS * AFTER + l]! +
      later[LABELS * SECOND_AFTER + l]! +
      labels[l]! +
      shapes[l]!;
}

/** What a word says at each place. */
function loneScores(w: Look): Int16Array {
  if (w.scores) return w.scores;
  const out = new Int16Array(PLACES * LABELS);
  for (let place = 0; place < PLACES; place++) addScores(model!, features, loneFeatures(w, place, features), out, place * LABELS);
  w.scores = out;
  return out;
}

function labelScores(p1: number, p2: number): Int16Array {
  const row = rowOf(labelFeatures(p1, p2, features));
  byLabels[p1 * 32 + p2] = row;
  return row;
}

function shapeScores(own: number, before: number, after: number): Int16Array {
  const row = rowOf(shapeFeatures(own, before, after, features));
  byShapes[(own * 32 + before) * 32 + after] = row;
  return row;
}

function rowOf(count: number): Int16Array {
  const out = new Int16Array(LABELS);
  addScores(model!, features, count, out);
  return out;
}
