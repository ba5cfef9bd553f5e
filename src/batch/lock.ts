import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { WriteError, writing } from './durable.ts';

/** A process that was just killed may still be on its way out. */
const TRIES = 10;
/** Milliseconds between two looks; longer than another process needs between reading a lock and moving it away. */
const PAUSE = 200;
/** So many dead locks in a row are no dead locks: something else writes them. */
const MOST_DEAD = 50;

/**
 * Makes this process the only one that works in a folder.
 * @returns the number of the process that holds the lock, where that is still alive; null when the lock is ours
 * @throws WriteError where the lock can be neither taken nor read
 */
export async function takeLock(path: string): Promise<number | null> {
  const own = `${process.pid} ${(await statusOf(process.pid)) ?? ''} ${randomUUID()}`;
  let tries = 0;
  let dead = 0;
  while (dead < MOST_DEAD) {
    if (await writing(path, () => put(path, own))) {
      if (dead === 0) return null;
      // Two may have seen the same dead lock: whose stands after a while has it.
      await wait(PAUSE);
      if ((await contentOf(path)) === own) return null;
    }
    const there = await contentOf(path);
    if (there === null) continue;
    const [pid, status] = there.split(' ');
    if (!(await isAlive(Number(pid), status ?? ''))) {
      dead++;
      await writing(path, () => bury(path, there));
    } else if (++tries === TRIES) return Number(pid);
    else await wait(PAUSE);
  }
  throw new WriteError(path, 'EBUSY');
}

/** Puts a lock where none is, with all its words at once: nobody ever reads half of one. */
async function put(path: string, own: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, own);
    await link(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error;
    // No hard links here (FAT, some network drives).
    return await writeFile(path, own, { flag: 'wx' }).then(
      () => true,
      (late: NodeJS.ErrnoException) => {
        if (late.code === 'EEXIST') return false;
        throw late;
      },
    );
  } finally {
    await rm(draft, { force: true });
  }
}

/** Takes a dead lock away; what turns out to be somebody's fresh one is put back. */
async function bury(path: string, dead: string): Promise<void> {
  const grave = `${path}.${randomUUID()}`;
  try {
    await rename(path, grave);
  } catch (error) {
    // Another process was faster.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = await contentOf(grave);
  if (moved !== null && moved !== dead) await put(path, moved);
  await rm(grave, { force: true });
}

/** Null where there is no lock. */
const contentOf = (path: string): Promise<string | null> =>
  writing(path, () =>
    readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    }),
  );

/** A lock with our own number is a dead one's: containers give every process the same. */
async function isAlive(pid: number, status: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = await statusOf(pid);
  // The number may have gone to another process since, or belong to a dead one that nobody has collected.
  return now === undefined || (now !== null && (status === '' || now === status));
}

/** When a process was started, in the system's ticks; null for a dead one, undefined where there is no /proc. */
async function statusOf(pid: number): Promise<string | null | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // The name in brackets may hold anything, so fields count from behind it (proc(5): state is field 3, start time 22).
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields && (fields[0] === 'Z' || fields[0] === 'X' ? null : fields[19]);
}
