import Table from 'cli-table3';
import { widthOf, wrap } from './wrap.ts';

/** A column: its heading and how it is drawn. */
export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
}

/** A cell: text, each of its lines painted after it is wrapped; several parts stand on lines of their own. */
export type Cell = string | readonly Part[];
export interface Part {
  readonly text: string;
  readonly paint?: (line: string) => string;
  /** Columns to indent by. */
  readonly indent?: number;
}

export interface GridStyle {
  /** Columns of the terminal; the grid is never wider. */
  readonly width: number;
  /** Sign that rules are drawn with. */
  readonly rule: string;
  readonly head: (text: string) => string;
  readonly faint: (text: string) => string;
  /** Rules between rows as soon as one of them takes two lines. */
  readonly ruled: boolean;
}

const GAP = 2;
const NO_BORDER = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
};

const partsOf = (cell: Cell): readonly Part[] => (typeof cell === 'string' ? [{ text: cell }] : cell);

/** Rows drawn at a time: cli-table3 compares every row with every other. */
const CHUNK = 50;

/**
 * Lines of a borderless table, columns fitted to the width. Cells are wrapped here, not by cli-table3, which would cut
 * long words.
 */
export function grid(columns: readonly Column[], rows: readonly (readonly Cell[])[], style: GridStyle): string[] {
  if (columns.length > 1 && !fits(columns, rows, style.width)) return stacked(columns, rows, style);
  const widths = widthsFor(columns, rows, style.width - GAP * (columns.length - 1));
  const heads = columns.map(({ head }, i) => draw([{ text: head, paint: style.head }], widths[i]!));
  const drawn = rows.map((row) => row.map((cell, i) => draw(cell, widths[i]!)));
  const ruled = style.ruled && drawn.some((row) => row.some((cell) => cell.includes('\n')));
  const full = style.rule.repeat(widths.reduce((a, b) => a + b, GAP * (columns.length - 1)));
  const out = linesOf([heads], columns, widths, style.rule, false);
  for (let i = 0; i < drawn.length; i += CHUNK) {
    if (i === 0 || ruled) out.push(full);
    out.push(...linesOf(drawn.slice(i, i + CHUNK), columns, widths, style.rule, ruled));
  }
  return out.map((line) => (line === full ? style.faint(line) : line.trimEnd()));
}

/** Words longer than this (paths, addresses) are broken; for shorter ones there is room or the table is stacked. */
const LONG = 20;

/** Is there a column for the longest word of each? */
function fits(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): boolean {
  const longest = columns.map(({ head }, i) =>
    most([{ text: head }, ...rows.flatMap((row) => partsOf(row[i]!))].map(({ text, indent = 0 }: Part) => longestWord(text) + indent)),
  );
  return longest.reduce((sum, n) => sum + Math.min(n, LONG), GAP * (columns.length - 1)) <= width;
}

/** Where columns would cut words in two: the cells of a row one below the other, each behind its heading, empty ones left out. */
function stacked(columns: readonly Column[], rows: readonly (readonly Cell[])[], { width, rule, head, faint }: GridStyle): string[] {
  const side = most(columns.map((column) => widthOf(column.head))) + GAP;
  const heading = (i: number) => head(columns[i]!.head) + ' '.repeat(side - widthOf(columns[i]!.head));
  return rows.flatMap((row) => [
    faint(rule.repeat(width)),
    ...row.flatMap((cell, i) =>
      partsOf(cell).every(({ text }) => text === '')
        ? []
        : draw(cell, width - side)
            .split('\n')
            .map((line, k) => (k === 0 ? heading(i) : ' '.repeat(side)) + line),
    ),
  ]);
}

function linesOf(rows: readonly string[][], columns: readonly Column[], colWidths: number[], rule: string, ruled: boolean): string[] {
  const table = new Table({
    colWidths,
    colAligns: columns.map(({ align }) => align ?? 'left'),
    chars: { ...NO_BORDER, mid: rule, 'mid-mid': rule.repeat(GAP) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: !ruled },
  });
  table.push(...rows);
  return table.toString().split('\n');
}

function draw(cell: Cell, width: number): string {
  return partsOf(cell)
    .flatMap(({ text, paint, indent = 0 }) => {
      const room = Math.max(width - indent, 1);
      return wrap(text, room).map((line) => ' '.repeat(Math.min(indent, width - 1)) + (paint ? paint(line) : line));
    })
    .join('\n');
}

/** Not Math.max(...list): a long table has more cells than a call can have arguments. */
const most = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b), 1);

const longestWord = (text: string): number => most(text.split(' ').map(widthOf));

/** Widths that fill the room at most: every column gets its longest word where that is possible; the rest goes where most lines are broken. */
function widthsFor(columns: readonly Column[], rows: readonly (readonly Cell[])[], room: number): number[] {
  const parts = columns.map(({ head }, i): readonly Part[] => [{ text: head }, ...rows.flatMap((row) => partsOf(row[i]!))]);
  const sizes = parts.map((list) => list.map(({ text, indent = 0 }) => widthOf(text) + indent));
  const natural = sizes.map(most);
  const widths = parts.map((list) => most(list.map(({ text, indent = 0 }) => longestWord(text) + indent)));
  const total = () => widths.reduce((a, b) => a + b, 0);
  while (total() > room && most(widths) > 1) widths[widths.indexOf(most(widths))]!--;
  const brokenLines = (i: number) => sizes[i]!.reduce((n, size) => n + Math.ceil(Math.max(size, 1) / widths[i]!) - 1, 0);
  // Equal need goes to the column that is further from its full width.
  const need = (i: number) => (widths[i]! < natural[i]! ? brokenLines(i) + natural[i]! / widths[i]! / 1000 : 0);
  const needs = columns.map((_, i) => need(i));
  for (let spare = room - total(); spare > 0; spare--) {
    const i = needs.indexOf(Math.max(...needs));
    if (needs[i] === 0) break;
    widths[i]!++;
    needs[i] = need(i);
  }
  return widths;
}
