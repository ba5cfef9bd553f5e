import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { writing } from './durable.ts';

/** A process that was just killed may still be on its way out. */
const TRIES = 10;
const PAUSE = 200;

/**
 * Makes this process the only one that works in a folder.
 * @returns the number of the process that holds the lock, where that is still alive; null when the lock is ours
 */
export async function takeLock(path: string): Promise<number | null> {
  for (let i = 0; i < TRIES; i++) {
    try {
      await writing(path, async () => writeFile(path, `${process.pid} ${(await statusOf(process.pid)) ?? ''}`, { flag: 'wx' }));
      return null;
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
    }
    const [pid, status] = (await readFile(path, 'utf8').catch(() => '')).split(' ');
    if (!(await isAlive(Number(pid), status ?? ''))) await rm(path, { force: true });
    else if (i === TRIES - 1) return Number(pid);
    else await wait(PAUSE);
  }
  return 0;
}

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
