import type { Span } from './span.ts';

/** Characters a bucket covers: about three sentences. */
const BLOCK = 512;

/** Items that can be asked what stands at a place without looking at all of them. */
export interface Near<T> {
  /** Those that share a character with the span, in the order of the list. */
  overlapping(span: Span): readonly T[];
}

type SpansOf<T> = (item: T) => readonly Span[];
const self = (item: Span): readonly Span[] => [item];
const known = new WeakMap<object, Map<unknown, Near<unknown>>>();

/**
 * An index of a list by place in the text. Made once for each list, which must not change afterwards: findings and zones never do.
 * Without it every question about an article of a megabyte would walk through all of it.
 *
 * @param spansOf where an item stands; a function that outlives the call, since the index is kept by it.
 */
export function near<T extends Span>(items: readonly T[]): Near<T>;
export function near<T>(items: readonly T[], spansOf: SpansOf<T>): Near<T>;
export function near<T>(items: readonly T[], spansOf: SpansOf<T> = self as unknown as SpansOf<T>): Near<T> {
  const byFunction = known.get(items) ?? new Map<unknown, Near<unknown>>();
  known.set(items, byFunction);
  const made = byFunction.get(spansOf) ?? build(items, spansOf);
  byFunction.set(spansOf, made);
  return made as Near<T>;
}

function build<T>(items: readonly T[], spansOf: SpansOf<T>): Near<T> {
  const blocks: number[][] = [];
  for (const [k, item] of items.entries()) {
    for (const { start, end } of spansOf(item)) {
      for (let b = Math.floor(start / BLOCK); b <= Math.floor(end / BLOCK); b++) {
        blocks[b] ??= [];
        if (blocks[b]!.at(-1) !== k) blocks[b]!.push(k);
      }
    }
  }
  const shares = (item: T, { start, end }: Span) => spansOf(item).some((s) => s.start < end && start < s.end);
  return {
    overlapping(span) {
      const [from, to] = [Math.floor(span.start / BLOCK), Math.floor(span.end / BLOCK)];
      if (from === to) return (blocks[from] ?? []).map((k) => items[k]!).filter((item) => shares(item, span));
      const found = new Set<number>();
      for (let b = from; b <= to; b++) for (const k of blocks[b] ?? []) if (shares(items[k]!, span)) found.add(k);
      return [...found].sort((a, b) => a - b).map((k) => items[k]!);
    },
  };
}
