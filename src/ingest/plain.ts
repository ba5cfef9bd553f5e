import type { Note } from '../model/analysis.ts';
import { type ArticleInput, createArticle } from './article.ts';
import { type Decoded, decode } from './decode.ts';
import { failure, type Ingested, readAll, type Source, warning } from './source.ts';

/** A whole source as text, or why it is none. */
export type ReadText = { readonly text: string; readonly notes: readonly Note[] } | { readonly failed: Ingested };

/** Reads a source to its end and decodes it. */
export async function readText({ name, bytes }: Source): Promise<ReadText> {
  const raw = await readAll(bytes());
  if (raw.length === 0) return { failed: failure('empty-input', { file: name }) };
  const read = decode(raw);
  if (read.text === null) return { failed: failure('not-text', { file: name, looks: read.looks }) };
  if (read.text.trim() === '') return { failed: failure('empty-input', { file: name }) };
  // Read as text, the words of scripts and menus would turn up as findings.
  if (/^\s*<(?:!doctype html|html)\b/i.test(read.text)) return { failed: failure('not-text', { file: name, looks: 'HTML' }) };
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
export async function* readPlain(source: Source, known: Omit<ArticleInput, 'text'>): AsyncGenerator<Ingested> {
  const read = await readText(source);
  yield 'failed' in read ? read.failed : { article: createArticle({ ...known, text: read.text, source: source.name }), notes: read.notes };
}
