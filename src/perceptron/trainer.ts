import { best, type Packed, unpack } from './perceptron.ts';

interface Row {
  readonly weight: Float64Array;
  readonly total: Float64Array;
  readonly stamp: Int32Array;
  updates: number;
}

/** The learning half of the perceptron: weights of every feature with their running totals, for averaging. */
export class Trainer {
  readonly rows = new Map<number, Row>();
  #time = 0;
  readonly #scores: Float64Array;

  constructor(readonly labels: number) {
    this.#scores = new Float64Array(labels);
  }

  /** One step: guesses the label, and where the guess is wrong moves the weights towards the right one. Returns the guess. */
  learn(features: Int32Array, count: number, gold: number): number {
    this.#time++;
    const scores = this.#scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = this.rows.get(features[f]!);
      if (row) for (let l = 0; l < this.labels; l++) scores[l]! += row.weight[l]!;
    }
    let guess = 0;
    for (let l = 1; l < this.labels; l++) if (scores[l]! > scores[guess]!) guess = l;
    if (guess !== gold) {
      for (let f = 0; f < count; f++) {
        this.#move(features[f]!, gold, 1);
        this.#move(features[f]!, guess, -1);
      }
    }
    return guess;
  }

  #move(feature: number, label: number, by: number): void {
    let row = this.rows.get(feature);
    if (!row) {
      row = { weight: new Float64Array(this.labels), total: new Float64Array(this.labels), stamp: new Int32Array(this.labels), updates: 0 };
      this.rows.set(feature, row);
    }
    row.total[label]! += (this.#time - row.stamp[label]!) * row.weight[label]!;
    row.stamp[label] = this.#time;
    row.weight[label]! += by;
    row.updates++;
  }

  /** The mean of the label's weight over all steps so far. */
  average(row: Row, label: number): number {
    return (row.total[label]! + (this.#time - row.stamp[label]!) * row.weight[label]!) / this.#time;
  }
}

/** Averages, drops features seldom updated and weights near zero, and packs the rest into bytes. */
export function pack(trainer: Trainer, labels: readonly string[], { minUpdates }: { minUpdates: number }) {
  const kept: { key: number; weights: [number, number][] }[] = [];
  let largest = 0;
  for (const [, row] of trainer.rows)
    for (let l = 0; l < labels.length; l++) largest = Math.max(largest, Math.abs(trainer.average(row, l)));
  const scale = 127 / Math.min(largest, 16);
  for (const [key, row] of trainer.rows) {
    if (row.updates < minUpdates) continue;
    const weights: [number, number][] = [];
    for (let l = 0; l < labels.length; l++) {
      const w = Math.max(-127, Math.min(127, Math.round(trainer.average(row, l) * scale)));
      if (w !== 0) weights.push([l, w]);
    }
    if (weights.length > 0) kept.push({ key, weights });
  }
  kept.sort((a, b) => a.key - b.key);
  const total = kept.reduce((n, k) => n + k.weights.length, 0);
  const bytes = Buffer.alloc(kept.length * 5 + total * 2);
  let at = 0;
  kept.forEach(({ key, weights }, f) => {
    bytes.writeInt32LE(key, f * 4);
    bytes.writeUInt8(weights.length, kept.length * 4 + f);
    for (const [l, w] of weights) {
      bytes.writeUInt8(l, kept.length * 5 + at);
      bytes.writeInt8(w, kept.length * 5 + total + at);
      at++;
    }
  });
  const packed: Packed = { labels, features: kept.length, weights: total, data: bytes.toString('base64') };
  const model = unpack(packed);
  const scores = new Int32Array(labels.length);
  return { packed, predict: (features: Int32Array, count: number) => best(model, features, count, scores) };
}
