/**
 * A trained averaged perceptron (Collins 2002): for each feature the weights of the labels it speaks for or against. Read-only;
 * `train.ts` makes one, `unpack` reads it back. Labels are chosen greedily from left to right, so the same text always gives the
 * same labels.
 *
 * Looking a feature up takes longest where it waits for memory, so what is read together lies together.
 */
export interface Model {
  readonly labels: readonly string[];
  /** Open-addressing table of pairs: a feature's number, and where its weights begin in `votes`, times 32, plus how many; 0 is empty. */
  readonly slots: Int32Array;
  readonly mask: number;
  /** Pairs: label and weight. */
  readonly votes: Int8Array;
}

/** The packed form: a header line of JSON (labels, counts), then the numbers in base64. */
export interface Packed {
  readonly labels: readonly string[];
  readonly features: number;
  readonly weights: number;
  readonly data: string;
}

/** Reads the packed numbers: for each feature its key (4 bytes) and count (1 byte), then its labels and weights (1 byte each). */
export function unpack(packed: Packed): Model {
  const bytes = Buffer.from(packed.data, 'base64');
  const { features, weights } = packed;
  const labelAt = features * 5;
  const weightAt = labelAt + weights;
  if (bytes.length !== weightAt + weights)
    throw new Error(`tagger weights are damaged: ${bytes.length} bytes, ${weightAt + weights} expected`);
  let size = 1;
  while (size < features * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  let next = 0;
  for (let f = 0; f < features; f++) {
    const key = bytes.readInt32LE(f * 4);
    const count = bytes[features * 4 + f]!;
    let at = key & (size - 1);
    while (slots[2 * at + 1] !== 0) at = (at + 1) & (size - 1);
    slots[2 * at] = key;
    slots[2 * at + 1] = next * 32 + count;
    next += count;
  }
  const votes = new Int8Array(weights * 2);
  for (let w = 0; w < weights; w++) {
    votes[2 * w] = bytes[labelAt + w]!;
    votes[2 * w + 1] = bytes[weightAt + w]!;
  }
  return { labels: packed.labels, slots, mask: size - 1, votes };
}

/** Where a feature's weights stand, as in `slots`; 0 where the model has none. */
function find({ slots, mask }: Model, key: number): number {
  let at = key & mask;
  let where = slots[2 * at + 1]!;
  while (where !== 0 && slots[2 * at] !== key) {
    at = (at + 1) & mask;
    where = slots[2 * at + 1]!;
  }
  return where;
}

const begin = (where: number) => (where >> 5) * 2;
const end = (where: number) => ((where >> 5) + (where & 31)) * 2;

/** Adds the weights of these features to `scores`, one number a label, from `offset` on. */
export function addScores(model: Model, features: Int32Array, count: number, scores: Int32Array | Int16Array, offset = 0): void {
  const { votes } = model;
  for (let f = 0; f < count; f++) {
    const where = find(model, features[f]!);
    const after = end(where);
    for (let v = begin(where); v < after; v += 2) scores[offset + votes[v]!]! += votes[v + 1]!;
  }
}

/** The best label's index; of equals the first. */
export function highest(scores: Int32Array): number {
  let top = 0;
  for (let l = 1; l < scores.length; l++) if (scores[l]! > scores[top]!) top = l;
  return top;
}

/** Fills `scores` (one number a label) with what these features say and returns the best label's index. */
export function best(model: Model, features: Int32Array, count: number, scores: Int32Array): number {
  scores.fill(0);
  addScores(model, features, count, scores);
  return highest(scores);
}

/** The weight of one feature for one label. */
export function weightOf(model: Model, key: number, label: number): number {
  const where = find(model, key);
  for (let v = begin(where); v < end(where); v += 2) if (model.votes[v] === label) return model.votes[v + 1]!;
  return 0;
}
