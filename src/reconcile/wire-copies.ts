import { wordsOf } from './words.ts';

/** A text to compare. */
export interface Copyable {
  readonly id: string;
  readonly text: string;
}

/** Words in a shingle. */
const SHINGLE = 3;
/** Bands of rows: what shares a band is compared. Two texts that share a third of their shingles meet in 93 of 100 cases, half in 999 of 1000. */
const BANDS = 64;
const ROWS = 3;
/** Texts that share at least this much of their shingles (Jaccard) tell one story in the same words. */
export const COPY = 0.35;
/** Members of one group that a text is compared with in one band. */
const TRIES = 4;
/** Texts with fewer words than this are too short to call one the copy of the other. */
const SHORTEST = 20;

/**
 * Groups texts that are nearly word for word the same: one agency's report, whatever the outlet. Candidates come from MinHash signatures
 * over shingles of three words (192 hashes in 64 bands of three); every candidate pair is then checked exactly, by the Jaccard index of its
 * shingles, so that no pair below `threshold` is ever joined. A pair just above it can be missed (7 in 100 at 0.35, 3 in 1000 at
 * 0.45). Groups are joined through: A like B and B like C is one group. Deterministic; the time grows with the number of texts.
 * @returns groups of two or more ids, in the order of the input
 */
export function wireCopies(texts: readonly Copyable[], threshold = COPY): readonly (readonly string[])[] {
  const shingles = texts.map(({ text }) => shinglesOf(text));
  const parent = texts.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const buckets = new Map<number, number[]>();
  const signatures = shingles.map((set) => (set.size === 0 ? null : signatureOf(set)));
  for (let band = 0; band < BANDS; band++) {
    buckets.clear();
    signatures.forEach((signature, i) => {
      if (!signature) return;
      let key = 0;
      for (let row = 0; row < ROWS; row++) key = mix(key ^ signature[band * ROWS + row]!);
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [i]);
      else {
        // A few of each group that stands in the bucket already are enough.
        const tried = new Map<number, number>();
        for (const j of bucket) {
          const other = root(j);
          const times = tried.get(other) ?? 0;
          if (times >= TRIES || other === root(i)) continue;
          tried.set(other, times + 1);
          if (likeness(shingles[i]!, shingles[j]!) >= threshold) parent[Math.max(other, root(i))] = Math.min(other, root(i));
        }
        bucket.push(i);
      }
    });
  }
  const groups = new Map<number, string[]>();
  texts.forEach(({ id }, i) => {
    const at = root(i);
    const group = groups.get(at);
    if (group) group.push(id);
    else groups.set(at, [id]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The Jaccard index of two sets. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return shared / (a.size + b.size - shared);
}

/** Hashes of the runs of three words; empty for a text too short to judge. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = wordsOf(text);
  const set = new Set<number>();
  if (words.length < SHORTEST) return set;
  const hashes = words.map(hash);
  for (let i = 0; i + SHINGLE <= words.length; i++) set.add(mix(mix(mix(hashes[i]!) ^ hashes[i + 1]!) ^ hashes[i + 2]!));
  return set;
}

/** FNV-1a. */
function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The finalizer of MurmurHash3. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const HASHES = BANDS * ROWS;
const FACTORS = Uint32Array.from({ length: HASHES }, (_, i) => mix(i + 1) | 1);
const SUMMANDS = Uint32Array.from({ length: HASHES }, (_, i) => mix(i + 0x9e3779b9));

function signatureOf(set: ReadonlySet<number>): Uint32Array {
  const out = new Uint32Array(HASHES).fill(0xffffffff);
  const shingles = Uint32Array.from(set);
  for (let k = 0; k < HASHES; k++) {
    const factor = FACTORS[k]!;
    const summand = SUMMANDS[k]!;
    let least = 0xffffffff;
    for (let i = 0; i < shingles.length; i++) {
      let h = (Math.imul(shingles[i]!, factor) + summand) | 0;
      h = (h ^ (h >>> 15)) >>> 0;
      if (h < least) least = h;
    }
    out[k] = least;
  }
  return out;
}
