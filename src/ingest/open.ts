import { beginsWithLine, detect, HEAD_BYTES } from './detect.ts';
import { type InputFormat, isContainer } from './formats.ts';
import { MAX_DEPTH } from './limits.ts';
import { kindOfName } from './names.ts';
import { peek } from './peek.ts';
import { readerOf, unpackerOf } from './readers.ts';
import { type Draft, failure, Problem, type ReadOptions, type Source } from './source.ts';

export interface OpenOptions extends ReadOptions {
  /** How to read what is no container. */
  readonly inputFormat: InputFormat;
}

/**
 * The articles of a source, whatever it is, down into containers. What can't be read is a failure in its place that names the innermost file,
 * and the rest goes on. Holds one article at a time.
 */
export async function* open(source: Source, options: OpenOptions): AsyncGenerator<Draft> {
  yield* openAt(source, options, 0, new WeakSet());
}

/** @param said errors that were reported: what breaks a member off often ends its container too */
async function* openAt(source: Source, options: OpenOptions, depth: number, said: WeakSet<object>): AsyncGenerator<Draft> {
  try {
    yield* within(source, options, depth, said);
  } catch (error) {
    const found = failureOf(error, source.name);
    if (!found) throw error;
    if (said.has(error as object)) return;
    said.add(error as object);
    yield found;
  }
}

/** The failure that an error stands for; null for an error that is a bug. */
function failureOf(error: unknown, file: string): Draft | null {
  if (error instanceof Problem) return failure(error.problem, { file, ...error.args });
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code && (syscall !== undefined || /^E[A-Z]+$/.test(code)) ? failure('unreadable', { file, reason: code }) : null;
}

async function* within(source: Source, options: OpenOptions, depth: number, said: WeakSet<object>): AsyncGenerator<Draft> {
  const { head, bytes, close } = await peek(source.bytes(), HEAD_BYTES, beginsWithLine);
  try {
    if (head.length === 0) {
      yield failure('empty-input', { file: source.name });
      return;
    }
    const found = detect(source.as ?? source.name, head, options.map);
    const opened = { ...source, bytes };
    if (found.kind !== null && isContainer(found.kind)) {
      if (depth === MAX_DEPTH) throw new Problem('too-nested', { depth: MAX_DEPTH });
      for await (const member of (await unpackerOf(found.kind))(opened, options)) {
        if ('notes' in member) yield member;
        else yield* openAt(member, options, depth + 1, said);
      }
      return;
    }
    if (options.inputFormat === 'auto' && source.orLeave && !(found.kind && found.told) && kindOfName(source.as ?? source.name) === null) {
      source.orLeave();
      return;
    }
    const kind = options.inputFormat === 'auto' ? found.kind : options.inputFormat;
    if (kind === null || kind === 'xml' || isContainer(kind)) {
      yield failure('not-text', { file: source.name, looks: 'looks' in found ? found.looks : 'XML' });
      return;
    }
    for await (const draft of (await readerOf(kind))(opened, options)) yield withSurroundings(draft, source);
  } finally {
    await close();
  }
}

/** What the container says of an article fills what the article leaves open. */
function withSurroundings({ article, notes }: Draft, { name, hints }: Source): Draft {
  if (!article) return { article, notes };
  const known = Object.fromEntries(Object.entries(article).filter(([, value]) => value !== null && value !== undefined));
  return { article: { ...hints?.fields, ...known, text: article.text, source: name }, notes };
}
