import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { GlobOptions } from 'tinyglobby';
import { failure, type Ingested, type Source } from './source.ts';

/** What is read of a folder. */
const READABLE = '**/*.{txt,md,markdown,ndjson,jsonl}';

/**
 * Turns what the user named into sources, in that order: files, folders (with all below them, sorted by name, hidden ones left out),
 * globs, and `-` for standard input. What isn't there becomes a failure in its place.
 * @param names paths as typed
 * @param stdin the bytes behind `-`
 */
export async function findSources(names: readonly string[], stdin: AsyncIterable<Uint8Array>): Promise<(Source | Ingested)[]> {
  const out: (Source | Ingested)[] = [];
  for (const name of names) {
    if (name === '-') out.push({ name, bytes: () => stdin });
    else out.push(...(await findOne(name)));
  }
  return out;
}

const fileSource = (name: string): Source => ({ name, bytes: () => createReadStream(name) });

async function findOne(name: string): Promise<(Source | Ingested)[]> {
  const found = await stat(name).catch(() => null);
  if (found?.isDirectory()) {
    const files = await glob(READABLE, name, { caseSensitiveMatch: false });
    const folder = name.endsWith('/') ? name : `${name}/`;
    const paths = await eachOnce(files.map((file) => folder + file));
    return paths.length > 0 ? paths.map(fileSource) : [failure('empty-folder', { file: name })];
  }
  if (found) return [fileSource(name)];
  if (!/[*?[\]{}]/.test(name)) return [failure('no-such-file', { file: name })];
  const files = await glob(name, '.', { absolute: isAbsolute(name) });
  return files.length > 0 ? files.map(fileSource) : [failure('no-match', { file: name })];
}

/** Links may lead round in a circle: of several paths to one file the shortest stays. */
async function eachOnce(paths: readonly string[]): Promise<string[]> {
  const shortest = new Map<string, string>();
  for (const path of paths) {
    const real = await realpath(path).catch(() => path);
    const known = shortest.get(real);
    if (known === undefined || path.length < known.length) shortest.set(real, path);
  }
  return [...shortest.values()].sort();
}

/** Loaded when needed: most runs name a file or use a pipe. */
async function glob(pattern: string, cwd: string, options: GlobOptions): Promise<string[]> {
  const { glob: find } = await import('tinyglobby');
  const files = await find([pattern], { cwd, expandDirectories: false, ...options });
  return files.sort();
}
