import type { Span } from './span.ts';

/** Characters a bucket covers: about three sentences. */
const BLOCK = 512;
const NONE: readonly number[] = [];

/** Items that can be asked what stands at a place without looking at all of them. */
export interface Near<T> {
  /** Those that share a character with the span, in the order of the list. */
  overlapping(span: Span): readonly T[];
}

type SpansOf<T> = (item: T) => readonly Span[];
const known = new WeakMap<object, Map<unknown, Near<unknown>>>();

/**
 * An index of a list by place in the text. Made once for each list, which must not change afterwards: findings and zones never do.
 * Without it every question about an article of a megabyte would walk through all of it.
 *
 * @param spansOf where an item stands; a function that outlives the call, since the index is kept by it.
 */
export function near<T extends Span>(items: readonly T[]): Near<T>;
export function near<T>(items: readonly T[], spansOf: SpansOf<T>): Near<T>;
export function near<T>(items: readonly T[], spansOf?: SpansOf<T>): Near<T> {
  let byFunction = known.get(items);
  if (!byFunction) {
    byFunction = new Map();
    known.set(items, byFunction);
  }
  let made = byFunction.get(spansOf);
  if (!made) {
    made = build(items, spansOf);
    byFunction.set(spansOf, made);
  }
  return made as Near<T>;
}

/** Where an attribution's words stand. One function for all, since `near` keeps its index by the function. */
export const contentsOf = ({ contents }: { readonly contents: readonly Span[] }): readonly Span[] => contents;

function build<T>(items: readonly T[], spansOf: SpansOf<T> | undefined): Near<T> {
  const blocks: number[][] = [];
  const enter = ({ start, end }: Span, k: number) => {
    for (let b = Math.floor(start / BLOCK); b <= Math.floor(end / BLOCK); b++) {
      blocks[b] ??= [];
      if (blocks[b]!.at(-1) !== k) blocks[b]!.push(k);
    }
  };
  for (let k = 0; k < items.length; k++) {
    if (spansOf) for (const span of spansOf(items[k]!)) enter(span, k);
    else enter(items[k] as Span, k);
  }
  const shares = (item: T, { start, end }: Span): boolean => {
    if (!spansOf) return (item as Span).start < end && start < (item as Span).end;
    for (const s of spansOf(item)) if (s.start < end && start < s.end) return true;
    return false;
  };
  return {
    overlapping(span) {
      const [from, to] = [Math.floor(span.start / BLOCK), Math.floor(span.end / BLOCK)];
      if (from === to) {
        const here: T[] = [];
        for (const k of blocks[from] ?? NONE) if (shares(items[k]!, span)) here.push(items[k]!);
        return here;
      }
      const found: number[] = [];
      for (let b = from; b <= to; b++) for (const k of blocks[b] ?? NONE) if (shares(items[k]!, span)) found.push(k);
      // An item that reaches over the border of two blocks stands in both.
      found.sort((a, b) => a - b);
      return found.filter((k, i) => k !== found[i - 1]).map((k) => items[k]!);
    },
  };
}
