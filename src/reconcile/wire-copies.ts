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
const COPY = 0.35;
/** Members of one group that a text is compared with in one band. */
const TRIES = 4;
/** Texts with fewer words than this are too short to call one the copy of the other. */
const SHORTEST = 20;
/** The end of a chain. */
const NONE = -1;

/**
 * Groups texts that are nearly word for word the same: one agency's report, whatever the outlet. Candidates come from MinHash signatures
 * over shingles of three words (192 hashes in 64 bands of three); every candidate pair is then checked exactly, by the Jaccard index of its
 * shingles, so that no pair below `COPY` is ever joined. A pair just above it can be missed (7 in 100 at 0.35, 3 in 1000 at
 * 0.45). Groups are joined through: A like B and B like C is one group. Deterministic; the time grows with the number of texts.
 * @returns groups of two or more ids, in the order of the input
 */
export function wireCopies(texts: readonly Copyable[]): readonly (readonly string[])[] {
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
  const signatures = shingles.map((set) => (set.length === 0 ? null : signatureOf(set)));
  // Texts of one bucket as a chain through the list: most buckets hold one, and an array for each would cost more than the comparing.
  const first = new Map<number, number>();
  const last = new Int32Array(texts.length);
  const next = new Int32Array(texts.length);
  for (let band = 0; band < BANDS; band++) {
    first.clear();
    for (let i = 0; i < texts.length; i++) {
      const signature = signatures[i];
      if (!signature) continue;
      let key = 0;
      for (let row = 0; row < ROWS; row++) key = mix(key ^ signature[band * ROWS + row]!);
      const head = first.get(key);
      next[i] = NONE;
      if (head === undefined) {
        first.set(key, i);
        last[i] = i;
        continue;
      }
      // A few of each group that stands in the bucket already are enough.
      let tried: Map<number, number> | null = null;
      for (let j = head; j !== NONE; j = next[j]!) {
        const other = root(j);
        const own = root(i);
        if (other === own) continue;
        const times = tried?.get(other) ?? 0;
        if (times >= TRIES) continue;
        tried ??= new Map();
        tried.set(other, times + 1);
        if (likeness(shingles[i]!, shingles[j]!) >= COPY) parent[Math.max(other, own)] = Math.min(other, own);
      }
      next[last[head]!] = i;
      last[head] = i;
    }
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

/** The Jaccard index of two sets, each as its numbers in order. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared / (a.length + b.length - shared);
}

/** Hashes of the runs of three words, each once and in order; empty for a text too short to judge. */
export function shinglesOf(text: string): Uint32Array {
  const words = wordsOf(text);
  if (words.length < SHORTEST) return new Uint32Array(0);
  const hashes = words.map(hash);
  const all = new Uint32Array(words.length - SHINGLE + 1);
  for (let i = 0; i < all.length; i++) all[i] = mix(mix(mix(hashes[i]!) ^ hashes[i + 1]!) ^ hashes[i + 2]!);
  all.sort();
  let n = 0;
  for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[n++] = all[i]!;
  return all.slice(0, n);
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

function signatureOf(shingles: Uint32Array): Uint32Array {
  const out = new Uint32Array(HASHES);
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
