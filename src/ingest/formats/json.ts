import { type Draft, failure, Problem, type ReadOptions, type Source } from '../source.ts';
import { articleOfJson } from './json-article.ts';
import { readText } from './plain.ts';

/** One JSON document: an article, an IPTC ninjs item, a JSON Feed, or a list of such. */
export async function* readJson(source: Source, options: ReadOptions): AsyncGenerator<Draft> {
  const read = await readText(source, options);
  if ('failed' in read) {
    yield read.failed;
    return;
  }
  const file = source.name;
  const value = parse(read.text);
  if (isObject(value) && typeof value.version === 'string' && value.version.includes('jsonfeed.org/version/')) {
    yield* (await import('./feed.ts')).articlesOfFeed(read.text, file, read.notes);
    return;
  }
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) yield failure('empty-input', { file });
  for (const [i, one] of list.entries()) {
    const at = { file, ...(Array.isArray(value) && { item: i + 1 }) };
    if (isObject(one)) yield await articleOfJson(one, options.map, at, read.notes);
    else yield failure('broken-line', { ...at, reason: 'not a JSON object' });
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem('broken-json', { reason: (error as Error).message.slice(0, 120) });
  }
}
