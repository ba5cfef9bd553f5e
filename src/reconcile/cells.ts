import type { Gazette } from './gazette.ts';
import { broadKind } from './people.ts';
import type { Statement } from './statement.ts';
import { LONGEST_INCIDENT, monthOf } from './time-base.ts';

/** Statements that agree in everything that decides what they are about. Only cells are compared, so a thousand reports of one toll cost one. */
export interface Cell {
  readonly i: number;
  readonly statements: Statement[];
  readonly like: Statement;
}

/** Puts statements that agree in every field that `sameThing` looks at into one cell, in the order of the input. */
export function cellsOf(statements: readonly Statement[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const statement of statements) {
    const key = signatureOf(statement);
    const cell = cells.get(key);
    if (cell) cell.statements.push(statement);
    else cells.set(key, { i: cells.size, statements: [statement], like: statement });
  }
  return [...cells.values()];
}

function signatureOf(s: Statement): string {
  const { kind, side, notSide } = s.counted;
  const parts: unknown[] = [s.claim.measure, s.mood, s.base, kind, side, notSide, s.place, s.from, s.to, s.settled.place, s.settled.day];
  if (s.place === null || s.from === null) parts.push(s.wire, s.source.key, s.claim.value, s.claim.figure, s.claim.who?.text);
  return JSON.stringify(parts);
}

/**
 * The keys under which a cell is filed and those under which it looks for others: measure, base, class and day (the month for running totals,
 * the window for periods), with its own place; it also looks under the places around its own. Two cells that can be the same thing share one.
 */
export function blockKeys({ like: s }: Cell, gazette: Gazette): { readonly own: readonly string[]; readonly around: readonly string[] } {
  const head = `${s.claim.measure}|${s.mood}|${s.base}|${broadKind(s.counted.kind, s.claim.measure)}`;
  if (s.place === null || s.from === null) {
    const base = s.base === 'cumulative' && s.place !== null && s.source.named ? `${s.place}|${s.source.key}` : s.wire;
    return { own: [`${head}|?|${base}|${s.place}|${s.from}`], around: [] };
  }
  const times = timesOf(s);
  const keys = (place: string) => times.map((time) => `${head}|${time}|${place}`);
  return { own: keys(s.place), around: gazette.around(s.place).flatMap(keys) };
}

function timesOf({ base, from, to }: Statement): readonly string[] {
  if (base === 'period') return [`${from}-${to}`];
  if (base === 'cumulative') return [`m${monthOf(from!)}`];
  const end = Math.min(to ?? from!, from! + LONGEST_INCIDENT);
  // A longer stretch is the same only as itself.
  if ((to ?? from!) - from! > LONGEST_INCIDENT) return [`${from}-${to}`];
  return Array.from({ length: end - from! + 1 }, (_, k) => `d${from! + k}`);
}
