import type { ArticleInput } from './article.ts';
import { utf16Of } from './decode.ts';
import type { InputFormat } from './formats.ts';
import { failure, type Ingested, type Source } from './source.ts';

/** What the caller says about the articles; it wins over what a file says of itself. */
export interface IngestOptions {
  readonly inputFormat: InputFormat;
  /** ISO 8601 day. */
  readonly published?: string;
  readonly title?: string;
  readonly outlet?: string;
}

/**
 * Reads sources one after another, each only when it is asked for, so that a long list needs the memory of one article. A source that
 * can't be read is a failure in its place, and an id that was used before gets `.2`, `.3` and so on.
 */
export async function* ingest(sources: Iterable<Source | Ingested>, options: IngestOptions): AsyncGenerator<Ingested> {
  const { inputFormat, ...known } = options;
  const unique = uniqueIds();
  for (const source of sources) {
    if ('notes' in source) {
      yield source;
      continue;
    }
    try {
      for await (const found of readSource(source, inputFormat, known)) {
        yield found.article ? { article: { ...found.article, id: unique(found.article.id) }, notes: found.notes } : found;
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (!code) throw error;
      yield failure('unreadable', { file: source.name, reason: code });
    }
  }
}

async function* readSource(source: Source, inputFormat: InputFormat, known: Omit<ArticleInput, 'text'>): AsyncGenerator<Ingested> {
  const named = inputFormat === 'auto' ? formatOfName(source.name) : inputFormat;
  const { format, bytes } = named ? { format: named, bytes: source.bytes } : await sniff(source);
  const opened = { name: source.name, bytes };
  if (format === 'ndjson') yield* (await import('./ndjson.ts')).readNdjson(opened, known);
  else if (format === 'markdown') yield* (await import('./markdown.ts')).readMarkdown(opened, known);
  else yield* (await import('./plain.ts')).readPlain(opened, known);
}

function formatOfName(name: string): Exclude<InputFormat, 'auto'> | null {
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return 'ndjson';
  return /\.txt$/i.test(name) ? 'text' : null;
}

/** Looks at the first bytes: no report begins with a brace, and `---` opens front matter. The bytes are handed on whole. */
async function sniff(source: Source): Promise<{ readonly format: Exclude<InputFormat, 'auto'>; readonly bytes: Source['bytes'] }> {
  const rest = source.bytes()[Symbol.asyncIterator]();
  const first = await rest.next();
  const head = first.done
    ? ''
    : new TextDecoder(utf16Of(first.value.subarray(0, 4096)) ?? 'utf-8').decode(first.value.subarray(0, 512)).trimStart();
  const format = head.startsWith('{') ? 'ndjson' : /^---[ \t]*\r?\n/.test(head) ? 'markdown' : 'text';
  const bytes = async function* () {
    if (first.done) return;
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => rest };
  };
  return { format, bytes };
}

function uniqueIds(): (id: string) => string {
  const used = new Map<string, number>();
  return (id) => {
    let count = used.get(id) ?? 0;
    let out = id;
    do out = ++count === 1 ? id : `${id}.${count}`;
    while (count > 1 && used.has(out));
    used.set(id, count);
    if (out !== id) used.set(out, 1);
    return out;
  };
}
