import type { Document } from '../model/document.ts';
import type { Beaten, Finding } from '../model/finding.ts';
import type { Draft, Rule } from '../model/rule.ts';
import { overlaps, type Span } from '../model/span.ts';

/** Runs a reading's rules and gives each draft its id, words and rule. The only place where findings are made. */
export function seal<T extends Finding, Earlier>(doc: Document, rules: readonly Rule<T, Earlier>[], earlier: Earlier, letter: string): T[] {
  const out: T[] = [];
  const seen = new Map<string, number>();
  for (const rule of rules) {
    for (const draft of rule.find(doc, earlier)) out.push(finish(doc, draft, rule.id, letter, seen));
  }
  return out;
}

function finish<T extends Finding>(doc: Document, draft: Draft<T>, rule: string, letter: string, seen: Map<string, number>): T {
  const { start, end } = draft as unknown as { start: number; end: number };
  const place = `${letter}${start}-${end}`;
  const count = seen.get(place) ?? 0;
  seen.set(place, count + 1);
  const id = count === 0 ? place : `${place}.${count + 1}`;
  return Object.assign(draft, { from: draft.from ?? [], id, text: doc.text.slice(start, end), rule }) as unknown as T;
}

const longestFirst = (a: Span, b: Span): number => b.end - b.start - (a.end - a.start) || a.start - b.start;

/**
 * Of overlapping findings keeps the longest, then the leftmost, then the one whose rule stands first in the list. The losers go to
 * `beaten`, each with what beat it.
 */
export function keepLongest<T extends Finding>(found: readonly T[], beaten: Beaten[]): T[] {
  const order = [...found].sort((a, b) => a.start - b.start);
  const kept: T[] = [];
  const lost: Beaten[] = [];
  // Most findings overlap no other: only those that do are weighed, stretch by stretch.
  for (let first = 0, after = 1; first < order.length; first = after++) {
    let { end } = order[first]!;
    for (; after < order.length && order[after]!.start < end; after++) end = Math.max(end, order[after]!.end);
    if (after === first + 1) kept.push(order[first]!);
    else for (const winner of weigh(order.slice(first, after), lost)) kept.push(winner);
  }
  for (const loser of lost.sort(longestFirst)) beaten.push(loser);
  return kept;
}

function weigh<T extends Finding>(found: T[], lost: Beaten[]): readonly T[] {
  const kept: T[] = [];
  // Winners sorted by start, so that a loser finds its neighbour by bisection.
  for (const finding of found.sort(longestFirst)) {
    const at = bisect(kept, finding.start);
    const [before, behind] = [kept[at - 1], kept[at]];
    const rival = before && overlaps(before, finding) ? before : behind && overlaps(behind, finding) ? behind : undefined;
    if (rival) lost.push({ start: finding.start, end: finding.end, text: finding.text, rule: finding.rule, by: rival.id });
    else kept.splice(at, 0, finding);
  }
  return kept;
}

/** Index of the first finding that starts after `start`. */
function bisect(list: readonly Finding[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (list[mid]!.start <= start) low = mid + 1;
    else high = mid;
  }
  return low;
}
