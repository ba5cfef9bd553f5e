import type { Note } from '../../model/analysis.ts';
import { type Decoded, decode } from '../decode.ts';
import { type Draft, failure, type ReadOptions, readAll, type Source, warning } from '../source.ts';

/** A whole source as text, or why it is none. */
export type ReadText = { readonly text: string; readonly notes: readonly Note[] } | { readonly failed: Draft };

/**
 * Reads a source to its end and decodes it.
 * @param decoder how bytes become text
 * @throws Problem `too-large`
 */
export async function readText({ name, bytes }: Source, { maxBytes }: ReadOptions, decoder = decode): Promise<ReadText> {
  const raw = await readAll(bytes(), maxBytes);
  const read = decoder(raw);
  if (read.text === null) return { failed: failure('not-text', { file: name, looks: read.looks }) };
  if (read.text.trim() === '') return { failed: failure('empty-input', { file: name }) };
  return { text: read.text, notes: encodingNotes(read, { file: name }) };
}

/** A guessed encoding can be wrong, so the reader is told. */
export function encodingNotes(read: Decoded, at: Note['args']): readonly Note[] {
  if (read.text === null) return [];
  if (read.encoding === 'windows-1252') return [warning('decoded-as-windows-1252', at)];
  if (read.encoding === 'damaged-utf-8') return [warning('damaged-utf-8', { ...at, characters: read.text.match(/\ufffd/g)?.length ?? 0 })];
  return [];
}

/** Plain text: the decoded file is the article's text, unchanged. */
export async function* readPlain(source: Source, options: ReadOptions): AsyncGenerator<Draft> {
  const read = await readText(source, options);
  yield 'failed' in read ? read.failed : { article: { text: read.text }, notes: read.notes };
}
