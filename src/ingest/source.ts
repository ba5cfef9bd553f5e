import type { Note } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';

/** Bytes with a name. Reading starts when they are asked for, so that a thousand files are open one at a time. */
export interface Source {
  /** File path as the user named it, or `-` for standard input. */
  readonly name: string;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** An article with what was noticed on the way in, or the reason why there is none. */
export type Ingested =
  | { readonly article: Article; readonly notes: readonly Note[] }
  | { readonly article: null; readonly notes: readonly Note[] };

/** An input, or part of one, that can't be read: it becomes a line on stderr, and the rest goes on. */
export const failure = (code: string, args: Note['args']): Ingested => ({ article: null, notes: [{ code, severity: 'error', args }] });

/** Something that the reader of an analysis should know about how its text was read. */
export const warning = (code: string, args: Note['args']): Note => ({ code, severity: 'warning', args });

/** All bytes of a source. */
export async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
