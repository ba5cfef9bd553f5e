import { Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import type { Note } from '../../model/analysis.ts';
import { decode } from '../decode.ts';
import { asUtf8 } from '../lines.ts';
import { peek } from '../peek.ts';
import { articleOf, namesOf } from '../record.ts';
import { type Draft, failure, Problem, type ReadOptions, type Source } from '../source.ts';
import { encodingNotes } from './plain.ts';

/** A table with a header line, one article a row; the commonest of `,` `;` and tab in the header stands between the columns. */
export async function* readCsv(source: Source, options: ReadOptions): AsyncGenerator<Draft> {
  const { head, bytes } = await peek(asUtf8(source.bytes()), 4096);
  const header = /^[^\r\n]*/.exec(decode(head).text ?? '')![0].replace(/"[^"]*"/g, '');
  const [delimiter] = [',', ';', '\t'].sort((a, b) => header.split(b).length - header.split(a).length);
  yield* readTable({ ...source, bytes }, options, delimiter!);
}

/** The same with tabs. */
export const readTsv = (source: Source, options: ReadOptions): AsyncGenerator<Draft> =>
  readTable({ ...source, bytes: () => asUtf8(source.bytes()) }, options, '\t');

interface Row {
  readonly record: readonly Uint8Array[];
  readonly info: Info;
}

async function* readTable(source: Source, { maxBytes, map }: ReadOptions, delimiter: string): AsyncGenerator<Draft> {
  const file = source.name;
  const broken: { readonly line: number; readonly reason: string }[] = [];
  // The parser runs ahead of its reader, so a broken row waits for its place.
  const upTo = (line: number) => {
    const later = broken.findIndex((row) => row.line > line);
    return broken.splice(0, later < 0 ? broken.length : later).map((row) => failure('broken-row', { file, ...row }));
  };
  const parser = parse({
    delimiter,
    // Fields come as bytes and are decoded one by one: a table may be of several hands.
    encoding: null,
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      // A row with two mistakes is reported twice.
      if (error && broken.at(-1)?.line !== Number(error.lines)) broken.push({ line: Number(error.lines), reason: reasonFor(error) });
    },
  });
  const input = Readable.from(bounded(source.bytes(), delimiter, maxBytes, () => parser.info));
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  let columns: readonly string[] | null = null;
  const names = namesOf(map, true);
  try {
    for await (const { record, info } of parser as AsyncIterable<Row>) {
      const line = info.lines;
      yield* upTo(line);
      const cells = record.map((cell) => (cell.length === 0 ? { text: '', encoding: 'utf-8' as const } : decode(cell)));
      if (columns === null) {
        columns = cells.map(({ text }) => (text ?? '').trim());
        refuseHeader(columns, names('text'));
        continue;
      }
      const notes: Note[] = [];
      const row: Record<string, string> = Object.create(null);
      for (const [i, cell] of cells.entries()) {
        const name = columns[i];
        if (name === undefined || name === '' || cell.text === null || cell.text === '') continue;
        if (notes.length === 0) notes.push(...encodingNotes(cell, { file, line }));
        row[name] ??= cell.text;
      }
      // An empty cell is an empty text, not a missing column.
      for (const name of names('text')) if (columns.includes(name)) row[name] ??= '';
      yield articleOf(row, names, { file, line }, notes);
    }
    yield* upTo(Number.POSITIVE_INFINITY);
  } catch (error) {
    yield* upTo(Number.POSITIVE_INFINITY);
    const { code, lines } = error as CsvError;
    if (error instanceof Problem || !code?.startsWith('CSV_')) throw error;
    throw new Problem('broken-table', { line: Number(lines), reason: reasonFor(error as CsvError) });
  } finally {
    input.destroy();
    parser.destroy();
  }
  if (columns === null) yield failure('empty-input', { file });
}

/** More columns than any table has, in one line: each would be an object in memory. */
const MAX_DELIMITERS = 1_000_000;

/** The bytes as they pass, as long as the row they belong to stays within bounds: the parser itself holds a row however long it gets. */
async function* bounded(
  bytes: AsyncIterable<Uint8Array>,
  delimiter: string,
  maxBytes: number,
  info: () => Info,
): AsyncGenerator<Uint8Array> {
  const mark = delimiter.charCodeAt(0);
  let passed = 0;
  let delimiters = 0;
  for await (const chunk of bytes) {
    const { bytes_records: done, lines } = info();
    if (passed - done <= 1024 * 1024) delimiters = 0;
    else for (const byte of chunk) if (byte === mark) delimiters++;
    passed += chunk.length;
    if (delimiters > MAX_DELIMITERS || passed - done - chunk.length > maxBytes)
      throw new Problem('too-large', { line: lines, limit: maxBytes });
    yield chunk;
  }
}

function refuseHeader(columns: readonly string[], wanted: readonly string[]): void {
  if (wanted.some((name) => columns.includes(name))) return;
  const there = columns.slice(0, 8).join(', ').slice(0, 200);
  throw new Problem('no-column', { column: wanted.join(' or '), columns: there });
}

const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'a quotation mark stands in the middle of a field',
  INVALID_OPENING_QUOTE: 'a quotation mark stands in the middle of a field',
};

const reasonFor = ({ code }: CsvError): string => REASONS[code] ?? `not a row (${code})`;
