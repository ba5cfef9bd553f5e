import { readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Ingested, Source } from '../ingest/source.ts';
import { sourcesOf } from './articles.ts';
import type { Context } from './io.ts';

/** The inputs of a batch: those of the command line, then those of a list. */
export async function batchSources(
  inputs: readonly string[],
  filesFrom: string | undefined,
  context: Context,
): Promise<(Source | Ingested)[]> {
  const { io, fail } = context;
  if (filesFrom === '-' && inputs.includes('-'))
    fail('standard input can’t be both an article and --files-from; write one of them to a file');
  const listed = filesFrom === undefined ? [] : namesIn(await listText(filesFrom, context));
  if (filesFrom !== undefined && inputs.length + listed.length === 0) fail(`${filesFrom}: names no input; write one name a line`);
  if (inputs.length + listed.length === 0 && io.stdin.isTTY) fail('no inputs; name files, folders or globs, or use --files-from');
  const names = [...inputs, ...listed];
  return sourcesOf(names.length > 0 ? names : ['-'], context);
}

async function listText(file: string, { io, fail }: Context): Promise<string> {
  if (file !== '-')
    return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
      fail(
        `--files-from ${file}: ${error.code === 'ENOENT' ? 'no such file; check the path' : `can't be read (${error.code}); it must be a text file`}`,
      ),
    );
  const parts: Uint8Array[] = [];
  for await (const part of io.stdin) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** One a line, or ended by NUL as `find -print0` writes them. */
const namesIn = (text: string): string[] => text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((name) => name !== '');

/** Stops before a batch would read what it writes. */
export async function refuseOwnOutput(sources: readonly (Source | Ingested)[], out: string, { fail }: Context): Promise<void> {
  const folder = await realpath(out).catch(() => null);
  if (folder === null) return;
  for (const source of sources) {
    if ('notes' in source || source.name === '-') continue;
    const path = await realpath(source.name).catch(() => null);
    if (path?.startsWith(folder + sep)) fail(`${source.name}: lies in --out ${out}; choose a folder outside the inputs`);
  }
}
