import type { Analysis } from '../model/analysis.ts';
import type { Section, View } from '../model/report.ts';
import { type ClaimRow, claimRows, type RowContext } from './claim-rows.ts';
import { cleanDeep } from './clean.ts';
import { dayWords } from './days.ts';
import { happened } from './happened.ts';
import { type Listing, listings } from './listings.ts';
import { marksFor } from './marks.ts';
import { type Question, questions } from './open-questions.ts';
import { type Named, peopleAndGroups } from './people.ts';
import { linesOf } from './position.ts';
import { type SourceBlock, sourceBlocks } from './sources.ts';
import { known } from './speakers.ts';

/** What a summary says of one article, in words and in order, whatever it is drawn on. Null: not asked for. */
export interface Content {
  /** The title, else the first line of the text in quotation marks. */
  readonly title: string;
  /** Outlet and day. */
  readonly about: string;
  readonly happened: readonly string[];
  readonly claims: { readonly stated: readonly ClaimRow[]; readonly apart: readonly ClaimRow[] } | null;
  readonly sources: readonly SourceBlock[] | null;
  readonly named: { readonly people: readonly Named[]; readonly groups: readonly Named[]; readonly places: readonly Named[] } | null;
  readonly listings: readonly Listing[];
  readonly warnings: readonly Question[];
  readonly open: readonly Question[];
}

/** Lines that the main claims may take: with the title five. */
const MAIN = 4;

/** How many of the things a source said are shown. */
export const SAYINGS = 3;

/**
 * Gathers what a summary says of an article whose strings are clean.
 * @param width columns for each line of the main claims
 */
export function contentOf(analysis: Analysis, { only, unicode }: Pick<View, 'only' | 'unicode'>, width: number): Content {
  const marks = marksFor(unicode);
  const context: RowContext = { analysis, lines: linesOf(analysis.article.text), of: known(analysis), marks };
  const shows = (section: Section) => only === null || only.includes(section);
  const claims = claimRows(context);
  const rows = [...claims.stated, ...claims.apart];
  const asked = shows('claims') || shows('attributions') ? questions(context, rows) : [];
  const { title, outlet, published, text } = analysis.article;
  return {
    title: title ?? `${marks.open}${cleanDeep(/\S.*/.exec(text)?.[0].slice(0, 200) ?? '', unicode)}${marks.close}`,
    about: [outlet, published === null ? 'publication date not known' : dayWords(published)].filter((x) => x !== null).join(', '),
    happened: shows('claims') ? happened(claims.stated, claims.apart, context, MAIN, width) : [],
    claims: shows('claims') ? claims : null,
    sources: shows('attributions') ? sourceBlocks(context, rows) : null,
    named: shows('entities') ? peopleAndGroups(analysis.entities) : null,
    listings: listings(analysis, only, context.lines, marks),
    warnings: asked.filter(({ kind }) => kind === 'warning'),
    open: asked.filter(({ kind }) => kind !== 'warning'),
  };
}

/** The line that closes a report on several articles. */
export function totals(articles: readonly Analysis[]): string {
  const sum = (of: (analysis: Analysis) => number) => articles.reduce((n, analysis) => n + of(analysis), 0);
  const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  const apart = sum(({ claims }) => claims.filter(({ modality }) => modality !== 'actual').length);
  return [
    counted(articles.length, 'article'),
    `${counted(
      sum(({ claims }) => claims.length),
      'claim',
    )}${apart > 0 ? ` (${apart} negated, planned or background)` : ''}`,
    counted(
      sum(({ attributions }) => attributions.length),
      'attribution',
    ),
    `${counted(
      sum(({ notes }) => notes.length),
      'note',
    )}.`,
  ].join(', ');
}
