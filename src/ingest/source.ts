import type { Note } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { ArticleInput } from './article.ts';

/** Bytes with a name. Reading starts when they are asked for, so that a thousand files are open one at a time. */
export interface Source {
  /** File path as the user named it, or `-` for standard input; inside a container `archive.zip!inner/a.html`. */
  readonly name: string;
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** Where the bytes lie on disk, for what must be read out of order (ZIP keeps its list at the end). */
  readonly path?: string;
  /** The name to tell the kind by, where the bytes are not the file's own: `a.ndjson` inside `a.ndjson.gz`. */
  readonly as?: string;
  /** For members whose name says nothing: called when the content doesn't tell a kind either, and the source is left out. */
  readonly orLeave?: () => void;
  /** What the surroundings say of it; what the file says itself wins. */
  readonly hints?: { readonly fields?: Omit<ArticleInput, 'text'>; readonly charset?: string };
}

/** An article with what was noticed on the way in, or the reason why there is none. */
export type Ingested =
  | { readonly article: Article; readonly notes: readonly Note[] }
  | { readonly article: null; readonly notes: readonly Note[] };

/** What a format yields: an article as its file has it, or a failure. */
export type Draft = { readonly article: ArticleInput | null; readonly notes: readonly Note[] };

/** What every reader is told. */
export interface ReadOptions {
  /** Most bytes that one article, line or record may have. */
  readonly maxBytes: number;
  /** Fields of an article by the names that JSON or a table has for them: `{ text: 'body' }`. */
  readonly map: Readonly<Record<string, string>>;
}

/** Reads a source of one format. What it throws by `problem()` becomes a failure of the source, and the rest goes on. */
export type Reader = (source: Source, options: ReadOptions) => AsyncGenerator<Draft>;

/** Opens a container: its members one after another, each to be read, or not, before the next is asked for. */
export type Unpacker = (source: Source, options: ReadOptions) => AsyncGenerator<Source | Failure>;

export type Failure = { readonly article: null; readonly notes: readonly Note[] };

/** An input, or part of one, that can't be read: it becomes a line on stderr, and the rest goes on. */
export const failure = (code: string, args: Note['args']): Failure => ({ article: null, notes: [{ code, severity: 'error', args }] });

/** Something that the reader of an analysis should know about how its text was read. */
export const warning = (code: string, args: Note['args']): Note => ({ code, severity: 'warning', args });

/** An error with a code that has words: `code` and `args` of the failure it becomes. The file's name is added where it is caught. */
export class Problem extends Error {
  readonly args: Note['args'];
  readonly problem: string;
  constructor(problem: string, args: Note['args'] = {}) {
    super(`${problem} ${JSON.stringify(args)}`);
    this.problem = problem;
    this.args = args;
  }
}

/** What a library says went wrong, in one short line. */
export const reasonOf = (error: unknown): string =>
  String((error as Error | null)?.message ?? error)
    .split('\n')[0]!
    .slice(0, 200);

/** Runs a library over bytes that may be hostile: whatever it throws is the file's fault, and no bug of ours. */
export async function trusting<T>(what: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (error instanceof RangeError && /call stack/i.test(error.message)) throw new Problem('too-deep', { what });
    throw new Problem('corrupt', { what, reason: reasonOf(error) });
  }
}

/**
 * All bytes of a source, as one.
 * @throws Problem `too-large` as soon as there are more than `maxBytes`; what is left is not read
 */
export async function readAll(bytes: AsyncIterable<Uint8Array>, maxBytes = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > maxBytes) throw new Problem('too-large', { limit: maxBytes });
    parts.push(part);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts, size);
}
