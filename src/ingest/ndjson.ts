import type { Note } from '../model/analysis.ts';
import { type ArticleInput, createArticle } from './article.ts';
import { parseDay } from './day.ts';
import { decode } from './decode.ts';
import { readLines } from './lines.ts';
import { encodingNotes } from './plain.ts';
import { failure, type Ingested, type Source, warning } from './source.ts';

/**
 * One article a line: `{ "text": "…", "id"?, "title"?, "published"?, "outlet"?, "url"? }`. Other fields are ignored, empty lines
 * skipped. A line that is no such object is a failure with its number, and the next line is read.
 */
export async function* readNdjson(source: Source, known: Omit<ArticleInput, 'text'>): AsyncGenerator<Ingested> {
  const file = source.name;
  let line = 0;
  let seen = 0;
  for await (const bytes of readLines(source.bytes())) {
    line++;
    const read = decode(bytes);
    if (read.text === null && line === 1) {
      yield failure('not-text', { file, looks: read.looks });
      return;
    }
    if (read.text?.trim() === '') continue;
    seen++;
    const value = read.text === null ? 'binary data' : parse(read.text);
    if (typeof value === 'string') yield failure('broken-line', { file, line, reason: value });
    else if (value.text.trim() === '') yield failure('empty-text', { file, line, id: idOf(value) });
    else yield articleOf(value, known, { file, line }, encodingNotes(read, { file, line }));
  }
  if (seen === 0) yield failure('empty-input', { file });
}

interface InputLine extends Record<string, unknown> {
  readonly text: string;
}

/** The object on a line, or what is wrong with it. */
function parse(line: string): InputLine | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return 'not a JSON object';
  return typeof (value as Record<string, unknown>).text === 'string' ? (value as InputLine) : 'no string field "text"';
}

const said = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
const idOf = ({ id }: InputLine): string | null => (typeof id === 'number' ? String(id) : said(id));

function articleOf(
  value: InputLine,
  known: Omit<ArticleInput, 'text'>,
  at: { file: string; line: number },
  notes: readonly Note[],
): Ingested {
  const id = idOf(value);
  const date = value.published ?? null;
  const published = typeof date === 'string' ? parseDay(date) : null;
  const fields = { ...(id !== null && { id }), title: said(value.title), outlet: said(value.outlet), url: said(value.url), published };
  const article = createArticle({ ...fields, ...known, text: value.text, source: at.file });
  return { article, notes: date !== null && published === null ? [...notes, warning('bad-date', { ...at, value: String(date) })] : notes };
}
