import type { Renderer } from '../model/report.ts';
import { claimGrid } from './claim-grid.ts';
import type { ClaimRow } from './claim-rows.ts';
import { cleanReport } from './clean.ts';
import { type Content, contentOf, totals } from './content.ts';
import { type Listing, listingColumns } from './listings.ts';
import type { Question } from './open-questions.ts';
import { type Pen, penFor } from './pen.ts';
import { inBrackets, type Named } from './people.ts';
import { sourceLines } from './source-lines.ts';
import { wordNote } from './wording.ts';
import { hang, shorten, widthOf, wrap } from './wrap.ts';

/**
 * What a journalist reads first: what happened in five lines, the claims with their lines in the text, who said what, who and where, and
 * what stayed open. Never wider than the view (40 columns at least).
 */
export const summary: Renderer = (report, view) => {
  const pen = penFor(view);
  const { articles, notes } = cleanReport(report, view.unicode);
  const blocks: string[][] = [];
  articles.forEach((analysis, i) => {
    if (articles.length > 1)
      blocks.push([divider(`${i + 1} of ${articles.length}: ${analysis.article.source ?? analysis.article.id}`, pen)]);
    blocks.push(...sections(contentOf(analysis, view, pen.width), pen));
  });
  if (articles.length !== 1)
    blocks.push([
      ...(articles.length > 0 ? [pen.paint.faint(pen.marks.rule.repeat(pen.width))] : []),
      ...wrap(totals(articles), pen.width),
    ]);
  blocks.push(notes.flatMap((note) => hang('! ', wordNote(note), pen.width).map((line) => pen.paint.bad(line))));
  return pen.finish(blocks.filter((block) => block.length > 0).flatMap((block, i) => (i === 0 ? block : ['', ...block])));
};

function divider(text: string, { marks, width, paint }: Pen): string {
  const start = `${marks.rule.repeat(2)} ${shorten(text, width - 6, marks.ellipsis)} `;
  return paint.faint(start + marks.rule.repeat(Math.max(width - widthOf(start), 0)));
}

function sections(content: Content, pen: Pen): string[][] {
  const { paint, marks, width } = pen;
  const { claims, sources, named, warnings, open } = content;
  const titled = (title: string, lines: readonly string[]) => (lines.length > 0 ? [paint.heading(title), ...lines] : []);
  const inline = (list: readonly Named[]) =>
    list.length > 0 ? wrap(list.map((one) => inBrackets(one, marks.times)).join('; '), width) : [];
  return [
    [heading(content, pen), ...content.happened],
    ...(claims
      ? [
          titled('Claims', claimLines(claims.stated, pen)),
          claims.apart.length > 0 ? titled('Negated, planned or background', claimLines(claims.apart, pen)) : [],
        ]
      : []),
    titled('Sources', sources?.flatMap((source) => sourceLines(source, pen)) ?? []),
    ...(named
      ? [
          titled(
            'People',
            named.people.flatMap((one) => hanging(inBrackets(one, marks.times), width)),
          ),
          titled('Groups', inline(named.groups)),
          titled('Places', inline(named.places)),
        ]
      : []),
    ...content.listings.map((listing) => titled(listing.title, listingLines(listing, pen))),
    titled(
      'Take care',
      bullets(warnings, '! ', width).map((line) => paint.warn(line)),
    ),
    titled('Not resolved', bullets(open, '- ', width)),
  ];
}

/** Title, outlet and day on one line; the title gives way. */
function heading({ title, about }: Content, { paint, marks, width }: Pen): string {
  const room = width - widthOf(about) - 3;
  if (room < 12) return paint.strong(shorten(`${title} ${marks.dash} ${about}`, width, marks.ellipsis));
  const quoted = title.startsWith(marks.open) && title.endsWith(marks.close) && widthOf(title) > room;
  return `${paint.strong(quoted ? `${shorten(title.slice(0, -1), room - 1, marks.ellipsis)}${marks.close}` : shorten(title, room, marks.ellipsis))} ${marks.dash} ${about}`;
}

function claimLines(rows: readonly ClaimRow[], pen: Pen): string[] {
  if (rows.length === 0) return ['None found.'];
  const { columns, rows: cells } = claimGrid(rows, pen.width, pen.paint);
  return pen.grid(columns, cells);
}

function listingLines({ heads, rows }: Listing, pen: Pen): string[] {
  if (rows.length === 0) return ['None found.'];
  return pen.grid(listingColumns(heads), rows);
}

const hanging = (text: string, width: number): string[] => wrap(text, width - 2).map((line, i) => (i === 0 ? line : `  ${line}`));

const bullets = (list: readonly Question[], mark: string, width: number): string[] => list.flatMap(({ words }) => hang(mark, words, width));
