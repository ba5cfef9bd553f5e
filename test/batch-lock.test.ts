import { AsyncLocalStorage } from 'node:async_hooks';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { takeLock } from '../src/batch/lock.ts';
import { folderOf } from './support.ts';

// No process has this number: the kernel's limit is 2^22.
const DEAD = '4194999 1 x';

test('a free folder is locked with our number, and nothing else is left in it', async () => {
  const folder = folderOf({});
  expect(await takeLock(join(folder, 'lock'))).toBeNull();
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  expect(readdirSync(folder)).toEqual(['lock']);
});

test('a dead lock is taken over', async () => {
  const folder = folderOf({ lock: DEAD });
  expect(await takeLock(join(folder, 'lock'))).toBeNull();
  expect(readdirSync(folder)).toEqual(['lock']);
});

test('of several that see the same dead lock one alone gets it, and the others name it', async () => {
  const path = join(folderOf({ lock: DEAD }), 'lock');
  // Three living processes, played in this one.
  const pids = [process.pid, process.ppid, 1];
  const played = new AsyncLocalStorage<number>();
  vi.spyOn(process, 'pid', 'get').mockImplementation(() => played.getStore() ?? pids[0]!);
  const won = await Promise.all(pids.map((pid) => played.run(pid, () => takeLock(path))));
  vi.restoreAllMocks();
  const winner = pids[won.indexOf(null)]!;
  expect(won).toEqual(pids.map((pid) => (pid === winner ? null : winner)));
});

test('the lock of a living process is respected, and named', async () => {
  const path = join(folderOf({}), 'lock');
  writeFileSync(path, `${process.ppid} `);
  expect(await takeLock(path)).toBe(process.ppid);
  expect(readFileSync(path, 'utf8')).toBe(`${process.ppid} `);
});
