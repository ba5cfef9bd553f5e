import type { Note } from '../model/analysis.ts';
import type { ArticleInput } from './article.ts';
import { writtenDay } from './day.ts';
import type { Field } from './fields.ts';
import { type Draft, failure, type ReadOptions, warning } from './source.ts';

/** Where a record stands: `file`, and `line` where there are lines. */
export type Place = Note['args'];

/** The columns of a table that are taken for a field without `--map`, first found first taken. */
const ALIASES: Readonly<Record<Field, readonly string[]>> = {
  text: ['text'],
  id: ['id'],
  title: ['title', 'headline'],
  published: ['published', 'date'],
  outlet: ['outlet', 'publisher', 'source'],
  url: ['url', 'link'],
  byline: ['byline', 'author'],
  language: ['language', 'lang'],
};

/** Says where a record keeps a field. Of JSON only the names of the contract count; tables have headers of many makes. */
export type Names = (field: Field) => readonly string[];

export const namesOf =
  (map: ReadOptions['map'], lenient: boolean): Names =>
  (field) =>
    map[field] === undefined ? (lenient ? ALIASES[field] : [field]) : [map[field]];

/** The value under the first name that has one; `meta.date` looks into an object where no field is called so itself. */
export function fieldOf(record: Readonly<Record<string, unknown>>, names: readonly string[]): unknown {
  for (const name of names) {
    if (Object.hasOwn(record, name)) return record[name];
    let found: unknown = record;
    for (const part of name.split('.'))
      found =
        found !== null && typeof found === 'object' && Object.hasOwn(found, part) ? (found as Record<string, unknown>)[part] : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const said = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

/**
 * An article out of a flat record, of JSON or of a table.
 * @returns a failure where the record has no text
 */
export function articleOf(record: Readonly<Record<string, unknown>>, names: Names, at: Place, notes: readonly Note[] = []): Draft {
  const get = (field: Field) => fieldOf(record, names(field));
  const text = get('text');
  const key = get('id');
  const id = typeof key === 'number' ? String(key) : said(key);
  if (typeof text !== 'string') return failure('broken-line', { ...at, reason: `no string field "${names('text').join('" or "')}"` });
  if (text.trim() === '') return failure('empty-text', { ...at, id });
  const date = get('published') ?? null;
  const published = typeof date === 'string' ? writtenDay(date) : null;
  const article: ArticleInput = {
    ...(id !== null && { id }),
    text,
    title: said(get('title')),
    outlet: said(get('outlet')),
    url: said(get('url')),
    byline: said(get('byline')),
    language: said(get('language')),
    published,
  };
  const undated = date !== null && date !== '' && published === null;
  return { article, notes: undated ? [...notes, warning('bad-date', { ...at, value: String(date) })] : notes };
}
