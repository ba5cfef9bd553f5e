import { blockKeys, type Cell, cellsOf } from './cells.ts';
import type { Gazette } from './gazette.ts';
import { type SameRule, sameThing, type World } from './meet.ts';
import { apartIn, sitesOf } from './sites.ts';
import type { Statement } from './statement.ts';

/** Statements about the same thing. */
export interface Cluster {
  readonly cells: readonly Cell[];
  readonly statements: readonly Statement[];
}

/** Two clusters that a careful reader would suspect to be one. */
export interface Doubt {
  readonly a: Cell;
  readonly b: Cell;
}

export interface Clustering {
  readonly clusters: readonly Cluster[];
  /** Cells that meet, but whose clusters hold cells that do not. */
  readonly doubts: readonly Doubt[];
  readonly world: World;
}

/** Which rules join first where not all can. */
const STRENGTH: Readonly<Record<SameRule, number>> = {
  'ledger/same-words': 0,
  'ledger/same-place-and-day': 1,
  'ledger/same-window': 1,
  'ledger/same-running-total': 1,
  'ledger/one-report': 2,
  'ledger/one-place-in-another': 3,
  'ledger/place-of-the-report': 4,
};

/**
 * Groups statements about the same thing. Two groups are joined only where every cell of one meets every cell of the other, so that a
 * chain (one night, the day after it, the next night) never makes one of two; what is not joined for that reason is a doubt. Cells are
 * compared within their blocks only: the work grows with the number of claims, not with its square.
 */
export function cluster(statements: readonly Statement[], gazette: Gazette): Clustering {
  const cells = cellsOf(statements);
  const world: World = { gazette, sitesIn: sitesOf(statements, gazette), apart: apartIn(statements, gazette) };
  const pairs = pairsOf(cells, gazette).flatMap(([a, b]) => {
    const rule = sameThing(a.like, b.like, world);
    return rule === null ? [] : [{ a, b, rank: STRENGTH[rule] }];
  });
  pairs.sort((x, y) => x.rank - y.rank || x.a.i - y.a.i || x.b.i - y.b.i);
  const clusterOf = cells.map((cell) => [cell]);
  const doubts: Doubt[] = [];
  for (const { a, b } of pairs) {
    const [left, right] = [clusterOf[a.i]!, clusterOf[b.i]!];
    if (left === right) continue;
    if (isPartOf(left, right) || isPartOf(right, left)) continue;
    if (left.every((x) => right.every((y) => sameThing(x.like, y.like, world) !== null))) {
      left.push(...right);
      for (const cell of right) clusterOf[cell.i] = left;
    } else doubts.push({ a, b });
  }
  const clusters = [...new Set(clusterOf)].map((group) => ({ cells: group, statements: group.flatMap(({ statements }) => statements) }));
  return { clusters, doubts, world };
}

/** True where a text calls a claim of one group a part of a claim of the other: a part never meets its whole. */
function isPartOf(parts: readonly Cell[], wholes: readonly Cell[]): boolean {
  const of = new Set(parts.flatMap(({ statements }) => statements.flatMap(({ whole }) => whole ?? [])));
  return of.size > 0 && wholes.some(({ statements }) => statements.some(({ ref }) => of.has(ref)));
}

function pairsOf(cells: readonly Cell[], gazette: Gazette): readonly (readonly [Cell, Cell])[] {
  const blocks = new Map<string, Cell[]>();
  const keys = cells.map((cell) => blockKeys(cell, gazette));
  for (const cell of cells)
    for (const key of keys[cell.i]!.own) {
      const block = blocks.get(key);
      if (block) block.push(cell);
      else blocks.set(key, [cell]);
    }
  const pairs = new Map<number, readonly [Cell, Cell]>();
  for (const cell of cells) {
    const { own, around } = keys[cell.i]!;
    for (const key of [...own, ...around])
      for (const other of blocks.get(key) ?? [])
        if (other !== cell) {
          const [a, b] = other.i < cell.i ? [other, cell] : [cell, other];
          pairs.set(a.i * cells.length + b.i, [a, b]);
        }
  }
  return [...pairs.values()];
}
