import type { Renderer } from '../model/report.ts';
import { claimGrid } from './claim-grid.ts';
import { claimRows } from './claim-rows.ts';
import { cleanReport, toAscii } from './clean.ts';
import type { Cell, Column } from './grid.ts';
import { grid } from './grid.ts';
import { marksFor } from './marks.ts';
import { paintFor } from './paint.ts';
import { linesOf } from './position.ts';
import { known } from './speakers.ts';

/** Narrower than this the table would be letters under letters; it is drawn this wide all the same. */
const NARROWEST = 40;

/** Every claim of every article as one table, fitted to the width. With several articles the first column says which. */
export const table: Renderer = (report, view) => {
  const paint = paintFor(view.color);
  const marks = marksFor(view.unicode);
  const width = Math.max(view.width, NARROWEST);
  const { articles } = cleanReport(report, view.unicode);
  const rows = articles.map((analysis) => {
    const { stated, apart } = claimRows({ analysis, lines: linesOf(analysis.article.text), of: known(analysis), marks });
    return [...stated, ...apart].sort((a, b) => a.n - b.n);
  });
  const { columns, rows: cells } = claimGrid(rows.flat(), width, paint);
  const names = rows.flatMap((list, i) => list.map(() => articles[i]!.article.source ?? articles[i]!.article.id));
  const several = articles.length > 1;
  const heads: readonly Column[] = several ? [{ head: 'Article' }, ...columns] : columns;
  const body: readonly (readonly Cell[])[] = several ? cells.map((row, i) => [names[i]!, ...row]) : cells;
  const text = `${grid(heads, body, { width, rule: marks.rule, head: paint.strong, faint: paint.faint }).join('\n')}\n`;
  return view.unicode ? text : toAscii(text);
};
