import { POS, type Pos } from '../../model/document.ts';
import { addScores, highest, type Model, unpack } from '../../perceptron/perceptron.ts';
import type { RawToken } from '../tokens.ts';
import { eachPlace, jointFeatures, type Look, loneFeatures, lookOf, PLACES, POS_FEATURES } from './features.ts';
import { repair } from './repair.ts';
import { packed } from './weights.ts';

const LABELS = POS.length;
const features = new Int32Array(POS_FEATURES);
const scores = new Int32Array(LABELS);
let model: Model | undefined;

/** Part of speech of each token of one sentence. Deterministic; reads nothing but the tokens. */
export function tagSentence(tokens: readonly RawToken[]): Pos[] {
  model ??= unpack(packed);
  const looks = tokens.map(lookOf);
  const out: Pos[] = [];
  let p1: number = LABELS;
  let p2: number = LABELS;
  for (let i = 0; i < tokens.length; i++) {
    scores.fill(0);
    eachPlace(looks, i, addLone);
    addScores(model, features, jointFeatures(looks, i, p1, p2, features), scores);
    p2 = p1;
    p1 = highest(scores);
    out.push(POS[p1]!);
  }
  return repair(tokens, out);
}

/** Half of the features hang on one word alone: their weights are looked up once a word, not once a token. */
function addLone(w: Look, place: number): void {
  w.scores ??= loneScores(w);
  const from = place * LABELS;
  for (let l = 0; l < LABELS; l++) scores[l]! += w.scores[from + l]!;
}

function loneScores(w: Look): Int16Array {
  const out = new Int16Array(PLACES * LABELS);
  for (let place = 0; place < PLACES; place++) addScores(model!, features, loneFeatures(w, place, features), out, place * LABELS);
  return out;
}
