import type { Analysis } from '../model/analysis.ts';
import type { Renderer, Section, View } from '../model/report.ts';
import { claimGrid } from './claim-grid.ts';
import { type ClaimRow, claimRows, type RowContext } from './claim-rows.ts';
import { clean, cleanReport, toAscii } from './clean.ts';
import { dayWords } from './days.ts';
import { grid } from './grid.ts';
import { happened } from './happened.ts';
import { type Marks, marksFor } from './marks.ts';
import { claimNumbers, type Question, questions } from './open-questions.ts';
import { type Paint, paintFor } from './paint.ts';
import { inBrackets, type Named, peopleAndGroups } from './people.ts';
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
    if (articles.length > 1)
      out.push(
        ...(i > 0 ? [''] : []),
        pen.paint.faint(ruled(`${i + 1} of ${articles.length}${analysis.article.source ? `: ${analysis.article.source}` : ''}`, pen)),
        '',
      );
    out.push(...section(analysis, pen));
  });
  if (articles.length !== 1) out.push('', pen.paint.faint(pen.marks.rule.repeat(pen.width)), ...wrap(totals(articles), pen.width));
  if (notes.length > 0) out.push('', ...notes.flatMap((note) => hang('! ', wordNote(note), pen.width).map((line) => pen.paint.bad(line))));
  const text = `${out
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '')}\n`;
  return view.unicode ? text : toAscii(text);
};

const penFor = ({ color, unicode, width, only }: View): Pen => ({
  paint: paintFor(color),
  marks: marksFor(unicode),
  width: Math.max(width, NARROWEST),
  shows: (name) => only === null || only.includes(name),
});

const ruled = (text: string, { marks, width }: Pen): string => {
  const start = `${marks.rule.repeat(2)} ${shorten(text, width - 6, marks.ellipsis)} `;
  return start + marks.rule.repeat(Math.max(width - widthOf(start), 0));
};

function totals(articles: readonly Analysis[]): string {
  const sum = (of: (analysis: Analysis) => number) => articles.reduce((n, analysis) => n + of(analysis), 0);
  const claims = sum((a) => a.claims.length);
  const stated = sum((a) => a.claims.filter(({ modality }) => modality === 'actual').length);
  return `${plural(articles.length, 'article')}, ${plural(claims, 'claim')} (${stated} stated as fact), ${plural(
    sum((a) => a.attributions.length),
    'attribution',
  )}, ${plural(
    sum((a) => a.notes.length),
    'note',
  )}.`;
}

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

function section(analysis: Analysis, pen: Pen): string[] {
  const context: RowContext = { analysis, lines: linesOf(analysis.article.text), of: known(analysis), marks: pen.marks };
  const { stated, apart } = claimRows(context);
  const rows = [...stated, ...apart];
  const blocks: string[][] = [[heading(analysis, pen), ...happened(stated, apart, context, 4, pen.width)]];
  if (pen.shows('claims'))
    blocks.push(claims('Claims', stated, pen), apart.length > 0 ? claims('Not stated as fact, or background', apart, pen) : []);
  if (pen.shows('attributions')) blocks.push(sources(sourceBlocks(context, rows), pen));
  if (pen.shows('entities')) blocks.push(...entities(analysis, pen));
  blocks.push(...open(context, rows, pen));
  return blocks.filter((block) => block.length > 0).flatMap((block, i) => (i === 0 ? block : ['', ...block]));
}

function heading({ article }: Analysis, { paint, marks, width }: Pen): string {
  const about = [article.outlet, article.published === null ? 'publication date not known' : dayWords(article.published)]
    .filter((x) => x !== null)
    .join(', ');
  const room = width - widthOf(about) - 3;
  const title = article.title ?? `${marks.open}${shorten(firstLine(article.text), Math.max(room, 20) - 2, marks.ellipsis)}${marks.close}`;
  if (room < 12) return paint.strong(shorten(`${title} ${marks.dash} ${about}`, width, marks.ellipsis));
  return `${paint.strong(shorten(title, room, marks.ellipsis))} ${marks.dash} ${about}`;
}

const firstLine = (text: string): string => clean(/\S.*/.exec(text)?.[0].slice(0, 300) ?? '');

function claims(title: string, rows: readonly ClaimRow[], pen: Pen): string[] {
  if (rows.length === 0) return [pen.paint.heading(title), 'None found.'];
  const { columns, rows: cells } = claimGrid(rows, pen.width, pen.paint);
  return [
    pen.paint.heading(title),
    ...grid(columns, cells, { width: pen.width, rule: pen.marks.rule, head: pen.paint.strong, faint: pen.paint.faint }),
  ];
}

function sources(blocks: readonly SourceBlock[], pen: Pen): string[] {
  if (blocks.length === 0) return [];
  return [pen.paint.heading('Sources'), ...blocks.flatMap((block) => source(block, pen))];
}

/** Who it is and how it spoke, then up to three of its sayings, two lines each, with their lines in the text. */
function source({ name, role, kind, doubtful, stances, sayings, claims: numbers }: SourceBlock, { paint, marks, width }: Pen): string[] {
  const verbs = stances.map(([stance, count]) => (count > 1 ? `${stance} ${count}${marks.times}` : stance)).join(', ');
  const about = [role, kind, verbs, numbers.length > 0 ? claimNumbers(numbers) : null].filter(Boolean).join(` ${marks.dot} `);
  const [first = '', ...rest] = hang('', `${name} ${marks.dash} ${about}`, width - 2);
  const tone = doubtful ? paint.warn : (text: string) => text;
  const out = [
    first.startsWith(name) ? paint.strong(name) + tone(first.slice(name.length)) : paint.strong(first),
    ...rest.map((line) => tone(`  ${line}`)),
  ];
  const shown = sayings.slice(0, SAYINGS);
  const digits = Math.max(...shown.map(({ line }) => String(line).length));
  for (const { line, verb, words } of shown) {
    const label = `  line ${String(line).padStart(digits)}  `;
    const [one = '', ...more] = wrap(words === '' ? verb : `${verb}: ${words}`, width - label.length);
    out.push(`  ${paint.pointer(label.trim())}  ${one}`);
    if (more.length > 0) out.push(' '.repeat(label.length) + shorten(more.join(' '), width - label.length, marks.ellipsis));
  }
  if (sayings.length > SAYINGS)
    out.push(
      ...hang('  ', `and ${sayings.length - SAYINGS} more: ${lineList(sayings.slice(SAYINGS).map(({ line }) => line))}`, width).map(
        (line) => paint.faint(line),
      ),
    );
  return out;
}

function lineList(lines: readonly number[]): string {
  const unique = [...new Set(lines)].sort((a, b) => a - b);
  return `${unique.length === 1 ? 'line' : 'lines'} ${unique.join(', ')}`;
}

function entities({ entities: all }: Analysis, { paint, marks, width }: Pen): string[][] {
  const { people, groups, places } = peopleAndGroups(all);
  const block = (title: string, list: readonly Named[]) =>
    list.length === 0 ? [] : [paint.heading(title), ...wrap(list.map((one) => inBrackets(one, marks.times)).join('; '), width)];
  return [
    people.length === 0
      ? []
      : [
          paint.heading('People'),
          ...people.flatMap((one) => hang('  ', inBrackets(one, marks.times), width).map((line, i) => (i === 0 ? line.slice(2) : line))),
        ],
    block('Groups', groups),
    block('Places', places),
  ];
}

function open(context: RowContext, rows: readonly ClaimRow[], { paint, width }: Pen): string[][] {
  const all = questions(context, rows);
  const block = (title: string, list: readonly Question[], mark: string, tone: (line: string) => string) =>
    list.length === 0 ? [] : [paint.heading(title), ...list.flatMap(({ words }) => hang(mark, words, width).map((line) => tone(line)))];
  return [
    block(
      'Take care',
      all.filter(({ kind }) => kind === 'warning'),
      '! ',
      paint.warn,
    ),
    block(
      'Not resolved',
      all.filter(({ kind }) => kind !== 'warning'),
      '- ',
      (line) => line,
    ),
  ];
}
