import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isWorthRetrying } from './items.ts';
import { isOurs, type Layout, WORK } from './layout.ts';
import type { State } from './state.ts';

/** Clears up after a finished run. What tables are made from stays only while there are failures that can be tried again. */
export async function tidy(at: Layout, { failed, shards }: State): Promise<void> {
  const again = Object.keys(failed).some((code) => isWorthRetrying({ code, severity: 'error', args: {} }));
  for (const name of await readdir(at.work)) {
    if (/\.(?:draft|part)$/.test(name) || (!again && name.startsWith('stored-'))) await rm(join(at.work, name), { force: true });
  }
  // A second run may end with fewer shards than the first.
  const kept = new Set(shards.map(({ file }) => file));
  for (const name of await readdir(at.out)) {
    if (name !== WORK && isOurs(name) && name.startsWith('analyses-') && !kept.has(name)) await rm(join(at.out, name), { force: true });
  }
}
