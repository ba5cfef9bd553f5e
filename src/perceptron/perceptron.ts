/**
 * A trained averaged perceptron (Collins 2002): for each feature the weights of the labels it speaks for or against. Read-only;
 * `train.ts` makes one, `unpack` reads it back. Labels are chosen greedily from left to right, so the same text always gives the
 * same labels.
 */
export interface Model {
  readonly labels: readonly string[];
  /**
   * Open-addressing table: feature number and its index into `first`, side by side, since a look-up waits for memory once for both.
   * Index 0 is empty, so indexes start at 1.
   */
  readonly slots: Int32Array;
  readonly mask: number;
  readonly first: Uint32Array;
  readonly label: Uint8Array;
  readonly weight: Int8Array;
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
  const first = new Uint32Array(features + 2);
  let next = 0;
  for (let f = 0; f < features; f++) {
    const key = bytes.readInt32LE(f * 4);
    let at = key & (size - 1);
    while (slots[2 * at + 1] !== 0) at = (at + 1) & (size - 1);
    slots[2 * at] = key;
    slots[2 * at + 1] = f + 1;
    first[f + 1] = next;
    next += bytes[features * 4 + f]!;
  }
  first[features + 1] = next;
  return {
    labels: packed.labels,
    slots,
    mask: size - 1,
    first,
    label: new Uint8Array(bytes.subarray(labelAt, weightAt)),
    weight: new Int8Array(bytes.buffer.slice(bytes.byteOffset + weightAt, bytes.byteOffset + weightAt + weights)),
  };
}

/** The index of a feature into `first`, or 0. */
function find({ slots, mask }: Model, key: number): number {
  let at = key & mask;
  let slot = slots[2 * at + 1]!;
  while (slot !== 0 && slots[2 * at] !== key) {
    at = (at + 1) & mask;
    slot = slots[2 * at + 1]!;
  }
  return slot;
}

/** Adds the weights of these features to `scores`, one number a label, from `offset` on. */
export function addScores(model: Model, features: Int32Array, count: number, scores: Int32Array | Int16Array, offset = 0): void {
  const { first, label, weight } = model;
  for (let f = 0; f < count; f++) {
    const slot = find(model, features[f]!);
    if (slot === 0) continue;
    const end = first[slot + 1]!;
    for (let w = first[slot]!; w < end; w++) scores[offset + label[w]!]! += weight[w]!;
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

/** The weights of one feature by label; labels it says nothing of are left out. For explanations. */
export function weightsOf(model: Model, key: number): Readonly<Record<number, number>> {
  const out: Record<number, number> = {};
  const slot = find(model, key);
  if (slot === 0) return out;
  for (let w = model.first[slot]!; w < model.first[slot + 1]!; w++) out[model.label[w]!] = model.weight[w]!;
  return out;
}
