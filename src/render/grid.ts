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

/**
 * Lines of a borderless table, columns fitted to the width. Cells are wrapped here, not by cli-table3, which would cut long words; rules
 * part the rows as soon as one of them takes two lines.
 */
export function grid(columns: readonly Column[], rows: readonly (readonly Cell[])[], style: GridStyle): string[] {
  const widths = widthsFor(columns, rows, style.width - GAP * (columns.length - 1));
  const drawn = rows.map((row) => row.map((cell, i) => draw(cell, widths[i]!)));
  const tall = drawn.some((row) => row.some((cell) => cell.includes('\n')));
  const table = new Table({
    head: columns.map(({ head }, i) =>
      wrap(head, widths[i]!)
        .map((line) => style.head(line))
        .join('\n'),
    ),
    colWidths: widths,
    colAligns: columns.map(({ align }) => align ?? 'left'),
    chars: { ...NO_BORDER, mid: style.rule, 'mid-mid': style.rule.repeat(GAP) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: !tall },
  });
  table.push(...drawn);
  const full = style.rule.repeat(widths.reduce((a, b) => a + b, GAP * (columns.length - 1)));
  return table
    .toString()
    .split('\n')
    .map((line) => (line === full ? style.faint(line) : line.trimEnd()));
}

function draw(cell: Cell, width: number): string {
  return partsOf(cell)
    .flatMap(({ text, paint, indent = 0 }) => {
      const room = Math.max(width - indent, 1);
      return wrap(text, room).map((line) => ' '.repeat(Math.min(indent, width - 1)) + (paint ? paint(line) : line));
    })
    .join('\n');
}

/** Widths that fill the room at most: every column gets its longest word where that is possible; the rest goes where most lines are broken. */
function widthsFor(columns: readonly Column[], rows: readonly (readonly Cell[])[], room: number): number[] {
  const sizes = columns.map(({ head }, i) => [
    widthOf(head),
    ...rows.flatMap((row) => partsOf(row[i]!).map(({ text, indent = 0 }) => widthOf(text) + indent)),
  ]);
  const natural = sizes.map((list) => Math.max(1, ...list));
  const widths = columns.map(({ head }, i) =>
    Math.max(
      1,
      widthOf(head),
      ...rows.flatMap((row) => partsOf(row[i]!).flatMap(({ text, indent = 0 }) => text.split(' ').map((word) => widthOf(word) + indent))),
    ),
  );
  const total = () => widths.reduce((a, b) => a + b, 0);
  while (total() > room && Math.max(...widths) > 1) widths[widths.indexOf(Math.max(...widths))]!--;
  const excess = (i: number) =>
    sizes[i]!.reduce((n, size) => n + Math.ceil(size / widths[i]!) - 1, 0) +
    (widths[i]! < natural[i]! ? natural[i]! / widths[i]! / 1000 : 0);
  const need = columns.map((_, i) => excess(i));
  for (let spare = room - total(); spare > 0; spare--) {
    const most = Math.max(...need);
    if (most === 0) break;
    const i = need.indexOf(most);
    widths[i]!++;
    need[i] = excess(i);
  }
  return widths;
}
