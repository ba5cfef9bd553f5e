import type { Renderer } from '../model/report.ts';
import { claimGrid } from './claim-grid.ts';
import { claimRows } from './claim-rows.ts';
import { cleanReport } from './clean.ts';
import { penFor } from './pen.ts';
import { linesOf } from './position.ts';
import { known } from './speakers.ts';

/** Every claim of every article as one table, fitted to the width, in the order of the texts. With several articles the first column says which. */
export const table: Renderer = (report, view) => {
  const pen = penFor(view);
  const { articles } = cleanReport(report, view.unicode);
  const rows = articles.map((analysis) => {
    const { stated, apart } = claimRows({ analysis, lines: linesOf(analysis.article.text), of: known(analysis), marks: pen.marks });
    return [...stated, ...apart].sort((a, b) => a.n - b.n);
  });
  const { columns, rows: cells } = claimGrid(rows.flat(), articles.length > 1 ? pen.width - 14 : pen.width, pen.paint);
  if (articles.length <= 1) return pen.finish(pen.grid(columns, cells));
  const names = rows.flatMap((list, i) => list.map(() => articles[i]!.article.source ?? articles[i]!.article.id));
  return pen.finish(
    pen.grid(
      [{ head: 'Article' }, ...columns],
      cells.map((row, i) => [names[i]!, ...row]),
    ),
  );
};
