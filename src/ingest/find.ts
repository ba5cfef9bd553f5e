import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { failure, type Ingested, type Source } from './source.ts';
import { eachOnce, filesBelow } from './walk.ts';

/**
 * Turns what the user named into sources, in that order: files, folders (with all below them that has a reader, sorted by name, hidden ones
 * left out), globs, and `-` for standard input. What isn't there becomes a failure in its place.
 * @param names paths as typed
 * @param stdin the bytes behind `-`
 */
export async function findSources(names: readonly string[], stdin: AsyncIterable<Uint8Array>): Promise<(Source | Ingested)[]> {
  const out: (Source | Ingested)[] = [];
  for (const name of names) {
    if (name === '-') out.push({ name, bytes: () => stdin });
    else for (const found of await findOne(name)) out.push(found);
  }
  return out;
}

const fileSource = (name: string): Source => ({ name, bytes: () => createReadStream(name), path: name });

async function findThere(name: string): Promise<readonly (Source | Ingested)[]> {
  let found: Awaited<ReturnType<typeof stat>>;
  try {
    found = await stat(name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return [
      code === 'ENOENT' || code === 'ENOTDIR'
        ? failure('no-such-file', { file: name })
        : failure('unreadable', { file: name, reason: code ?? null }),
    ];
  }
  if (!found.isDirectory()) return [fileSource(name)];
  const { paths, notes } = await filesBelow(name);
  const broken = notes.some(({ notes: [note] }) => note?.severity === 'error');
  return paths.length > 0 || broken ? [...paths.map(fileSource), ...notes] : [failure('empty-folder', { file: name })];
}

async function findOne(name: string): Promise<readonly (Source | Ingested)[]> {
  const there = await findThere(name);
  const missing = there.length === 1 && 'notes' in there[0]! && there[0].notes[0]?.code === 'no-such-file';
  if (!missing || !/[*?[\]{}]/.test(name)) return there;
  const { glob } = await import('tinyglobby');
  const files = await glob([name], { cwd: '.', expandDirectories: false, absolute: isAbsolute(name) });
  return files.length > 0 ? (await eachOnce(files)).map(fileSource) : [failure('no-match', { file: name })];
}
