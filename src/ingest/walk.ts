import { readdir, realpath, stat } from 'node:fs/promises';
import { leavingOut } from './names.ts';
import { type Failure, failure } from './source.ts';

/**
 * The files below a folder that have a reader, as paths that begin with the folder as named, in the order of their names. Hidden files are left
 * out; so are files of other kinds, and one line says how many. Links are followed, each file and each folder once, whichever way round they lead.
 */
export async function filesBelow(folder: string): Promise<{ readonly paths: readonly string[]; readonly notes: readonly Failure[] }> {
  const paths: string[] = [];
  const failures: Failure[] = [];
  const leaving = leavingOut({ bare: false });
  const seen = new Set<string>();
  const walk = async (path: string): Promise<void> => {
    const real = await realpath(path).catch(() => path);
    if (seen.has(real)) return;
    seen.add(real);
    const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      failures.push(failure('unreadable', { file: path, reason: error.code ?? error.message }));
      return [];
    });
    const inside = await Promise.all(
      entries.map(async (entry) => {
        const at = path + entry.name;
        const kind = entry.isSymbolicLink() ? await stat(at).catch(() => null) : entry;
        return { name: entry.name, at, folder: kind?.isDirectory() ?? false, file: kind?.isFile() ?? false };
      }),
    );
    // Folders sort as their paths do, with the slash.
    const key = (one: (typeof inside)[number]) => (one.folder ? `${one.name}/` : one.name);
    inside.sort((a, b) => (key(a) < key(b) ? -1 : 1));
    for (const one of inside) {
      if (one.folder && !one.name.startsWith('.')) await walk(`${one.at}/`);
      else if (one.file && !leaving.skips(one.name)) paths.push(one.at);
    }
  };
  await walk(folder.endsWith('/') ? folder : `${folder}/`);
  return { paths: await eachOnce(paths), notes: [...failures, ...leaving.report(folder)] };
}

/** Links may lead to files that are there anyway: of several paths to one file the shortest stays. */
export async function eachOnce(paths: readonly string[]): Promise<string[]> {
  const shortest = new Map<string, string>();
  for (const path of paths) {
    const real = await realpath(path).catch(() => path);
    const known = shortest.get(real);
    if (known === undefined || path.length < known.length) shortest.set(real, path);
  }
  return [...shortest.values()].sort();
}
