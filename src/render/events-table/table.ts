import type { Note } from '../../model/analysis.ts';
import type { View } from '../../model/report.ts';
import { numberWords } from '../claim-words.ts';
import { cleanDeep } from '../clean.ts';
import { intervalWords } from '../days.ts';
import type { Cell, Column } from '../grid.ts';
import { escaped } from '../markdown.ts';
import { type Marks, marksFor } from '../marks.ts';
import { penFor } from '../pen.ts';
import { modalityWords, wordNote } from '../wording.ts';
import type { Scheme } from './column.ts';
import type { EventRow, Toll } from './model.ts';
import { cellsOf } from './schemes.ts';

const HEADS = ['When', 'What', 'By whom', 'To whom', 'Where', 'Killed', 'Meant as', 'Line'] as const;
type Head = (typeof HEADS)[number];

/** The main columns of a scheme for people to read. The others are in csv and json. */
export function table(given: readonly EventRow[], scheme: Scheme, view: View): string {
  const pen = penFor(view);
  const rows = cleanDeep(given, view.unicode);
  if (rows.length === 0) return pen.finish(['No events.']);
  const many = new Set(rows.map(({ article }) => article)).size > 1;
  const heads = headsOf(rows);
  const columns: Column[] = [
    ...(many ? [{ head: 'Article' }] : []),
    ...heads.map((head) => ({ head, ...((head === 'Line' || head === 'Killed') && { align: 'right' as const }) })),
  ];
  const paints: Readonly<Partial<Record<Head, (text: string) => string>>> = {
    What: pen.paint.strong,
    Line: pen.paint.pointer,
    'Meant as': pen.paint.warn,
  };
  const files = fileNames(rows);
  const cells = rows.map((row): Cell[] => {
    const words = wordsOf(row, scheme, pen.marks);
    return [
      ...(many ? [files(row)] : []),
      ...heads.map((head): Cell => (paints[head] ? [{ text: words[head], paint: paints[head] }] : words[head])),
    ];
  });
  return pen.finish(pen.grid(columns, cells));
}

/** The same as Markdown. */
export function markdown(given: readonly EventRow[], scheme: Scheme, notes: readonly Note[]): string {
  const rows = cleanDeep(given, true);
  const marks = marksFor(true);
  const many = new Set(rows.map(({ article }) => article)).size > 1;
  const heads = headsOf(rows);
  const files = fileNames(rows);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const parts = [`# Events (${scheme.title})`];
  if (rows.length === 0) parts.push('No events.');
  else
    parts.push(
      [
        line([...(many ? ['Article'] : []), ...heads]),
        line([...(many ? ['---'] : []), ...heads.map(() => '---')]),
        ...rows.map((row) => {
          const words = wordsOf(row, scheme, marks);
          return line([...(many ? [files(row)] : []), ...heads.map((head) => words[head])].map(escaped));
        }),
      ].join('\n'),
    );
  if (notes.length > 0) parts.push(notes.map((note) => `- ${escaped(cleanDeep(wordNote(note), true))}`).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

/** "Meant as" only where some row needs it. */
const headsOf = (rows: readonly EventRow[]): readonly Head[] =>
  HEADS.filter((head) => head !== 'Meant as' || rows.some(({ modality, aggregate }) => modality !== 'actual' || aggregate));

/** File names without the folders that all share; ids where one file holds several articles. */
function fileNames(rows: readonly EventRow[]): (row: EventRow) => string {
  const articles = new Map<string, Set<string>>();
  for (const { file, article } of rows) if (file !== null) articles.set(file, (articles.get(file) ?? new Set()).add(article));
  const [first = [], ...others] = [...articles.keys()].map((file) => file.split('/').slice(0, -1));
  const differs = first.findIndex((folder, i) => others.some((path) => path[i] !== folder));
  const shared = others.length === 0 ? 0 : differs === -1 ? first.length : differs;
  return ({ file, article }) => (file === null || articles.get(file)!.size > 1 ? article : file.split('/').slice(shared).join('/'));
}

function wordsOf(row: EventRow, scheme: Scheme, marks: Marks): Readonly<Record<Head, string>> {
  const { actor, target, where, killed, modality, aggregate } = row;
  return {
    When: intervalWords(row.from, row.to, marks.to) ?? '',
    What: whatOf(row, scheme),
    'By whom': actor?.name ?? '',
    'To whom': target?.name ?? '',
    Where: [where?.location, where?.country].filter(Boolean).join(', '),
    Killed: tollWords(killed, marks),
    'Meant as': [
      modality === 'actual' ? null : modality === 'denied' ? 'denied' : modalityWords[modality],
      aggregate ? 'several together' : null,
    ]
      .filter((x) => x !== null)
      .join(', '),
    Line: String(row.line),
  };
}

const VIOLENCE: Readonly<Record<number, string>> = { 1: 'state-based', 2: 'non-state', 3: 'one-sided' };

function whatOf(row: EventRow, scheme: Scheme): string {
  if (scheme.name === 'plover') return row.mode ? `${row.type}, ${row.mode}` : row.type;
  if (scheme.name === 'acled') return row.acled ?? '';
  const type = cellsOf(row, scheme).type_of_violence;
  return `${row.acled ?? row.words}${typeof type === 'number' ? ` (${VIOLENCE[type]})` : ''}`;
}

/** Best, with low and high where they differ from it: "34 (34–51)". */
function tollWords({ low, best, high }: Toll, marks: Marks): string {
  const range = [low, high].filter((n) => n !== null);
  const words =
    range.length === 2 && low !== high
      ? `${numberWords(low!)}${marks.to}${numberWords(high!)}`
      : range.length > 0
        ? numberWords(range[0]!)
        : '';
  if (best === null) return words === '' ? '' : low === null ? `${marks.atMost}${words}` : words;
  return low === best && high === best ? numberWords(best) : `${numberWords(best)} (${words})`;
}
