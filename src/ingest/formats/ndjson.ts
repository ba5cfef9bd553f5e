import { decode } from '../decode.ts';
import { numberedLines } from '../lines.ts';
import { type Draft, failure, Problem, type ReadOptions, type Source } from '../source.ts';
import { articleOfJson } from './json-article.ts';
import { encodingNotes } from './plain.ts';

/**
 * One article a line: `{ "text": "…", "id"?, "title"?, "published"?, "outlet"?, "url"?, "byline"?, "language"? }`, with other names for
 * them by `--map`, or an IPTC ninjs item. Other fields are ignored, empty lines skipped. A line that is no such object is a failure with its
 * number, and the next line is read.
 */
export async function* readNdjson(source: Source, { maxBytes, map }: ReadOptions): AsyncGenerator<Draft> {
  const file = source.name;
  let seen = 0;
  let broken = 0;
  for await (const { line: bytes, number: line } of numberedLines(source.bytes(), maxBytes, false)) {
    const read = bytes === null ? null : decode(bytes);
    if (read?.text === null && line === 1) {
      yield failure('not-text', { file, looks: read.looks });
      return;
    }
    if (read?.text?.trim() === '') continue;
    const value = read === null ? null : read.text === null ? 'binary data' : parse(read.text);
    if (value === null) yield failure('too-large', { file, line, limit: maxBytes });
    else if (typeof value === 'string') yield failure('broken-line', { file, line, reason: value });
    else yield await articleOfJson(value, map, { file, line }, encodingNotes(read!, { file, line }));
    seen++;
    if (value === null || typeof value === 'string') broken++;
    if (broken === HOPELESS && seen === broken) throw new Problem('no-lines', { lines: HOPELESS });
  }
  if (seen === 0) yield failure('empty-input', { file });
}

/** When as many lines as this hold no object, and none does, the file is of another kind. */
const HOPELESS = 1000;

/** The object on a line, or what is wrong with it. */
function parse(line: string): Readonly<Record<string, unknown>> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  return value === null || typeof value !== 'object' || Array.isArray(value) ? 'not a JSON object' : (value as Record<string, unknown>);
}
