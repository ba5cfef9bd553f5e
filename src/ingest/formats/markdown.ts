import { parseDocument, YAMLParseError } from 'yaml';
import type { Note } from '../../model/analysis.ts';
import type { ArticleInput } from '../article.ts';
import { parseDay } from '../day.ts';
import { type Draft, failure, type ReadOptions, type Source, warning } from '../source.ts';
import { blankMarks } from './markdown-marks.ts';
import { readText } from './plain.ts';

/** The first line of a front matter, its YAML, and the line that closes it. */
const FRONT = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

/**
 * Markdown with or without YAML front matter. `title`, `published` or `date`, `outlet` or `publisher` or `source`, `id`, `url`, `byline` or
 * `author` and `language` are read from it; the text is what stands behind it, with blanks for the marks of Markdown.
 */
export async function* readMarkdown(source: Source, options: ReadOptions): AsyncGenerator<Draft> {
  const read = await readText(source, options);
  if ('failed' in read) {
    yield read.failed;
    return;
  }
  const front = read.text.startsWith('---') ? FRONT.exec(read.text) : null;
  const text = blankMarks(front ? read.text.slice(front[0].length) : read.text);
  if (text.trim() === '') {
    yield failure('empty-input', { file: source.name });
    return;
  }
  const { fields, notes } = front ? fieldsOf(front[1]!, source.name) : { fields: {}, notes: [] };
  yield { article: { ...fields, text }, notes: [...read.notes, ...notes] };
}

interface Front {
  readonly fields: Omit<ArticleInput, 'text'>;
  readonly notes: readonly Note[];
}

/** Front matter that is no YAML, or holds a date that is none, costs the article its fields but not its text. */
function fieldsOf(yaml: string, file: string): Front {
  let data: unknown;
  try {
    const doc = parseDocument(yaml);
    if (doc.errors[0]) throw doc.errors[0];
    data = doc.toJS();
  } catch (error) {
    // The parser counts lines of the YAML alone; one more stands above it.
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) + 1 : 1;
    return {
      fields: {},
      notes: [warning('broken-front-matter', { file, line, reason: (error as Error).message.split(/ at line |\n/)[0]! })],
    };
  }
  if (data === null || typeof data !== 'object') return { fields: {}, notes: [] };
  const say = (...names: string[]): string | null => {
    for (const name of names) {
      const value = (data as Record<string, unknown>)[name];
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
      if (typeof value === 'number') return String(value);
    }
    return null;
  };
  const date = say('published', 'date');
  const published = date === null ? null : parseDay(date);
  const fields = {
    ...optional('id', say('id')),
    title: say('title'),
    outlet: say('outlet', 'publisher', 'source'),
    url: say('url'),
    byline: say('byline', 'author'),
    language: say('language', 'lang'),
    published,
  };
  return { fields, notes: date !== null && published === null ? [warning('bad-date', { file, value: date })] : [] };
}

const optional = (name: 'id', value: string | null) => (value === null ? {} : { [name]: value });
