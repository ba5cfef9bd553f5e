import type { Analysis } from '../model/analysis.ts';
import type { Renderer, Section } from '../model/report.ts';
import { claimGrid } from './claim-grid.ts';
import { claimRows } from './claim-rows.ts';
import { cleanReport } from './clean.ts';
import type { Cell, Column } from './grid.ts';
import { listingColumns, listingOf } from './listings.ts';
import { type Pen, penFor } from './pen.ts';
import { linesOf } from './position.ts';
import { known } from './speakers.ts';

/**
 * Every claim of every article, or every finding of the list that `--only` asks for, as one table, fitted to the width, in the order of
 * the texts. With several articles the first column says which.
 */
export const table: Renderer = (report, view) => {
  const pen = penFor(view);
  const { articles } = cleanReport(report, view.unicode);
  const { columns, rows } = cellsOf(articles, view.only?.[0] ?? 'claims', pen);
  const cells = rows.flat();
  if (articles.length <= 1) return pen.finish(pen.grid(columns, cells));
  const names = rows.flatMap((list, i) => list.map(() => articles[i]!.article.source ?? articles[i]!.article.id));
  return pen.finish(
    pen.grid(
      [{ head: 'Article' }, ...columns],
      cells.map((row, i) => [names[i]!, ...row]),
    ),
  );
};

/** Columns, and the rows of each article under them. */
function cellsOf(
  articles: readonly Analysis[],
  section: Section,
  pen: Pen,
): { readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[][] } {
  const lists = articles.map((analysis) => listingOf(section, analysis, linesOf(analysis.article.text), pen.marks));
  if (lists[0]) return { columns: listingColumns(lists[0].heads), rows: lists.map((list) => [...list!.rows]) };
  const claims = articles.map((analysis) => {
    const { stated, apart } = claimRows({ analysis, lines: linesOf(analysis.article.text), of: known(analysis), marks: pen.marks });
    return [...stated, ...apart].sort((a, b) => a.n - b.n);
  });
  const { columns, rows } = claimGrid(claims.flat(), articles.length > 1 ? pen.width - 14 : pen.width, pen.paint);
  const own: (readonly Cell[])[][] = [];
  let at = 0;
  for (const list of claims) {
    own.push(rows.slice(at, at + list.length));
    at += list.length;
  }
  return { columns, rows: own };
}
