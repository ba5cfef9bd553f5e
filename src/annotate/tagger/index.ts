import { POS, type Pos } from '../../model/document.ts';
import { best, type Model, unpack } from '../../perceptron/perceptron.ts';
import type { RawToken } from '../tokens.ts';
import { lookOf, POS_FEATURES, posFeatures } from './features.ts';
import { repair } from './repair.ts';
import { packed } from './weights.ts';

let model: Model | undefined;

/** Part of speech of each token of one sentence. Deterministic; reads nothing but the tokens. */
export function tagSentence(tokens: readonly RawToken[]): Pos[] {
  model ??= unpack(packed);
  const looks = tokens.map((t) => lookOf(t.text, t.norm));
  const features = new Int32Array(POS_FEATURES);
  const scores = new Int32Array(POS.length);
  const out: Pos[] = [];
  let p1: number = POS.length;
  let p2: number = POS.length;
  for (let i = 0; i < tokens.length; i++) {
    const count = posFeatures(looks, i, p1, p2, features);
    const label = best(model, features, count, scores);
    out.push(POS[label]!);
    p2 = p1;
    p1 = label;
  }
  return repair(tokens, out);
}
