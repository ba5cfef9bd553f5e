import type { View } from '../model/report.ts';
import { toAscii } from './clean.ts';
import { type Cell, type Column, grid } from './grid.ts';
import { type Marks, marksFor } from './marks.ts';
import { type Paint, paintFor } from './paint.ts';

/** What everything for a terminal is drawn with. */
export interface Pen {
  readonly paint: Paint;
  readonly marks: Marks;
  /** Columns, 40 at least: below that words would stand letter under letter. */
  readonly width: number;
  /** Lines of a table, fitted to the width; rules part its rows where some are tall, unless `ruled` is false. */
  readonly grid: (columns: readonly Column[], rows: readonly (readonly Cell[])[], ruled?: boolean) => string[];
  /** The lines as one text that ends with a newline, without trailing blanks and, where the terminal has no Unicode, in ASCII. */
  readonly finish: (lines: readonly string[]) => string;
}

const NARROWEST = 40;

/** The pen for a view. */
export function penFor({ color, unicode, width: columns }: View): Pen {
  const paint = paintFor(color);
  const marks = marksFor(unicode);
  const width = Math.max(columns, NARROWEST);
  return {
    paint,
    marks,
    width,
    grid: (heads, rows, ruled = true) => grid(heads, rows, { width, rule: marks.rule, head: paint.strong, faint: paint.faint, ruled }),
    finish(lines) {
      const text = `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
      return unicode ? text : toAscii(text);
    },
  };
}
