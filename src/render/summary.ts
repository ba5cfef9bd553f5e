import type { Analysis } from '../model/analysis.ts';
import type { Renderer, Section, View } from '../model/report.ts';
import { claimGrid } from './claim-grid.ts';
import { type ClaimRow, claimRows, type RowContext } from './claim-rows.ts';
import { cleanReport, toAscii } from './clean.ts';
import { dayWords } from './days.ts';
import { grid } from './grid.ts';
import { happened } from './happened.ts';
import { type Marks, marksFor } from './marks.ts';
import { questions } from './open-questions.ts';
import { type Paint, paintFor } from './paint.ts';
import { inBrackets, peopleAndGroups } from './people.ts';
import { linesOf } from './position.ts';
import { type SourceBlock, sourceBlocks } from './sources.ts';
import { known } from './speakers.ts';
import { wordNote } from './wording.ts';
import { hang, shorten, widthOf, wrap } from './wrap.ts';

/** What one article is drawn with. */
interface Pen {
  readonly paint: Paint;
  readonly marks: Marks;
  readonly width: number;
  readonly shows: (section: Section) => boolean;
}

const SAYINGS = 3;
const NARROWEST = 40;

/**
 * What a journalist reads first: what happened in five lines, the claims with their lines in the text, who said what, who and where, and
 * what stayed open. Never wider than the view (40 columns at least).
 */
export const summary: Renderer = (report, view) => {
  const pen = penFor(view);
  const { articles, notes } = cleanReport(report, view.unicode);
  const out: string[] = [];
  articles.forEach((analysis, i) => {
    if (articles.length > 1) out.push(...(i > 0 ? [''] : []), pen.paint.faint(ruled(`${i + 1} of ${articles.length}${analysis.article.source ? `: ${analysis.article.source}` : ''}`, pen)), '');
    out.push(...section(analysis, pen));
  });
  if (articles.length !== 1) out.push('', pen.paint.faint(pen.marks.rule.repeat(pen.width)), ...wrap(totals(articles), pen.width));
  if (notes.length > 0) out.push('', ...notes.flatMap((note) => hang('! ', wordNote(note), pen.width).map(pen.paint.bad)));
  const text = `${out.map((line) => line.trimEnd()).join('\n').replace(/^\n+|\n+$/g, '')}\n`;
  return view.unicode ? text : toAscii(text);
};

const penFor = ({ color, unicode, width, only }: View): Pen => ({ paint: paintFor(color), marks: marksFor(unicode), width: Math.max(width, NARROWEST), shows: (name) => only === null || only.includes(name) });

const ruled = (text: string, { marks, width }: Pen): string => {
  const start = `${marks.rule.repeat(2)} ${shorten(text, width - 6, marks.ellipsis)} `;
  return start + marks.rule.repeat(Math.max(width - widthOf(start), 0));
};

function totals(articles: readonly Analysis[]): string {
  const sum = (of: (analysis: Analysis) => number) => articles.reduce((n, analysis) => n + of(analysis), 0);
  const claims = sum((a) => a.claims.length);
  const stated = sum((a) => a.claims.filter(({ modality }) => modality === 'actual').length);
  return `${plural(articles.length, 'article')}, ${plural(claims, 'claim')} (${stated} stated as fact), ${plural(sum((a) => a.attributions.length), 'attribution')}, ${plural(sum((a) => a.notes.length), 'note')}.`;
}

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

function section(analysis: Analysis, pen: Pen): string[] {
  const context: RowContext = { analysis, lines: linesOf(analysis.article.text), of: known(analysis), marks: pen.marks };
  const { stated, apart } = claimRows(context);
  const rows = [...stated, ...apart];
  const blocks: string[][] = [[heading(analysis, pen), ...happened(stated, apart, context, 4, pen.width)]];
  if (pen.shows('claims')) blocks.push(claims('Claims', stated, pen), apart.length > 0 ? claims('Not stated as fact, or background', apart, pen) : []);
  if (pen.shows('attributions')) blocks.push(sources(sourceBlocks(context, rows), pen));
  if (pen.shows('entities')) blocks.push(...entities(analysis, pen));
  blocks.push(open(context, rows, pen));
  return blocks.filter((block) => block.length > 0).flatMap((block, i) => (i === 0 ? block : ['', ...block]));
}

function heading({ article }: Analysis, { paint, marks, width }: Pen): string {
  const about = [article.outlet, article.published === null ? 'publication date not known' : dayWords(article.published)].filter((x) => x !== null).join(', ');
  const room = width - widthOf(about) - 3;
  const title = article.title ?? article.source ?? article.id;
  if (room < 12) return paint.strong(shorten(`${title} ${marks.dash} ${about}`, width, marks.ellipsis));
  return `${paint.strong(shorten(title, room, marks.ellipsis))} ${marks.dash} ${about}`;
}

function claims(title: string, rows: readonly ClaimRow[], pen: Pen): string[] {
  if (rows.length === 0) return [pen.paint.heading(title), 'None found.'];
  const { columns, rows: cells } = claimGrid(rows, pen.width, pen.paint);
  return [pen.paint.heading(title), ...grid(columns, cells, { width: pen.width, rule: pen.marks.rule, head: pen.paint.strong })];
}

function sources(blocks: readonly SourceBlock[], pen: Pen): string[] {
  if (blocks.length === 0) return [];
  const out = [pen.paint.heading('Sources')];
  for (const block of blocks) {
    const { paint, marks, width } = pen;
    const stances = block.stances.map(([stance, count]) => (count > 1 ? `${stance} ${count}${marks.times}` : stance)).join(', ');
    const about = [block.role, block.kind, stances, block.claims.length > 0 ? `${block.claims.length === 1 ? 'claim' : 'claims'} ${block.claims.join(', ')}` : null].filter(Boolean).join(` ${marks.dot} `);
    const [first = '', ...rest] = hang('', `${block.name} ${marks.dash} ${about}`, width);
    out.push(first.startsWith(block.name) ? paint.strong(block.name) + (block.doubtful ? paint.warn : (x: string) => x)(first.slice(block.name.length)) : first, ...rest.map((line) => `  ${line}`));
    for (const saying of block.sayings.slice(0, SAYINGS)) {
      const label = `  ${String(saying.line).padStart(4)}  `;
      const lines = hang(label, saying.words === '' ? saying.verb : `${saying.verb}: ${saying.words}`, width);
      const shown = lines.length > 2 ? [lines[0]!, `${' '.repeat(label.length)}${shorten(`${lines.slice(1).join(' ').replace(/\s+/g, ' ').trim()}`, width - label.length, marks.ellipsis)}`] : lines;
      out.push(...shown.map((line, i) => (i === 0 ? `  ${paint.pointer(label.slice(2))}${line.slice(label.length)}` : line)));
    }
    if (block.sayings.length > SAYINGS) out.push(paint.faint(`        and ${block.sayings.length - SAYINGS} more on ${lineList(block.sayings.slice(SAYINGS).map(({ line }) => line))}`));
  }
  return out;
}

function lineList(lines: readonly number[]): string {
  const unique = [...new Set(lines)].sort((a, b) => a - b);
  return `${unique.length === 1 ? 'line' : 'lines'} ${unique.join(', ')}`;
}

function entities({ entities: all }: Analysis, { paint, marks, width }: Pen): string[][] {
  const { people, groups, places } = peopleAndGroups(all);
  const block = (title: string, list: ReturnType<typeof peopleAndGroups>['people']) =>
    list.length === 0 ? [] : [paint.heading(title), ...list.flatMap((one) => hang('', inBrackets(one, marks.times), width - 2).map((line, i) => (i === 0 ? line : `  ${line}`)))];
  return [block('People', people), block('Groups', groups), places.length === 0 ? [] : [paint.heading('Places'), ...wrap(places.map((place) => inBrackets(place, marks.times)).join(', '), width)]];
}

function open(context: RowContext, rows: readonly ClaimRow[], { paint, width }: Pen): string[] {
  const all = questions(context, rows);
  if (all.length === 0) return [];
  return [paint.heading('To check'), ...all.flatMap(({ kind, words }) => hang(kind === 'warning' ? '! ' : '- ', words, width).map((line) => (kind === 'warning' ? paint.warn(line) : line)))];
}
