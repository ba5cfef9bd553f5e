import { createHash } from 'node:crypto';
import type { Ingested } from '../ingest/source.ts';
import type { Note } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';

/** What comes out of ingest, numbered: an article, or an input (or part of one) that can't be read. */
export type Item =
  | { readonly n: number; readonly key: string; readonly article: Article; readonly notes: readonly Note[] }
  | { readonly n: number; readonly key: string; readonly failure: Note };

/** What became of an item. */
export type Outcome =
  | { readonly key: string; readonly line: Uint8Array; readonly stored: Uint8Array; readonly counts: Readonly<Record<string, number>> }
  | { readonly key: string; readonly failure: Note };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One hash that stands for all items so far: the inputs are the same if it is. */
export const chained = (chain: string, key: string): string => sha256(chain + key);

/**
 * Numbers what ingest gives, and gives each a key made from everything that its analysis depends on.
 * @param worded puts a note's message in English
 */
export async function* itemsOf(ingested: AsyncIterable<Ingested>, worded: (note: Note) => Note): AsyncGenerator<Item> {
  let n = 0;
  for await (const found of ingested) {
    const notes = found.notes.map(worded);
    if (found.article) yield { n: n++, key: sha256(JSON.stringify([found.article, notes])), article: found.article, notes };
    else for (const failure of notes) yield { n: n++, key: sha256(JSON.stringify([null, failure])), failure };
  }
}

/** What is only left out (an attachment, a file of another kind) is told, but is no failure. */
export const isFailure = ({ severity }: Note): boolean => severity === 'error';

/** Can trying again help? What is wrong with the words of an input stays wrong. */
export const isWorthRetrying = ({ code }: Note): boolean => code === 'article-failed' || isInputGone(code);

/** Failures of an input that may be there the next time, with articles in it. */
export const isInputGone = (code: string): boolean => code === 'unreadable' || code === 'no-such-file';
