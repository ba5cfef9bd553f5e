import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeWhole, writing } from './durable.ts';
import { makeFolder } from './folder.ts';
import { isOurs, type Layout, layout, WORK } from './layout.ts';
import { fresh, type Identity, loadState, type State } from './state.ts';

/**
 * The folder in which failures are tried again, inside the one they stand in: a run of its own, which a kill leaves resumable too.
 * The old output stays whole until the new one is.
 */
export async function openRetry(at: Layout, identity: Identity): Promise<{ readonly at: Layout; readonly state: State }> {
  const inner = layout(at.retry);
  const state = await loadState(inner).catch(() => null);
  const goesOn = state !== null && JSON.stringify(state.identity) === JSON.stringify(identity);
  if (!goesOn) await rm(at.retry, { recursive: true, force: true });
  await makeFolder(inner.out);
  await makeFolder(inner.work);
  return { at: inner, state: goesOn ? state : fresh(identity) };
}

/** Puts what the second run wrote in the place of the first. From the moment the list of moves is written, a kill can't stop it. */
export async function commitRetry(at: Layout): Promise<void> {
  const inner = layout(at.retry);
  const outputs = (await readdir(inner.out)).filter((name) => name !== WORK && isOurs(name));
  const work = (await readdir(inner.work)).filter((name) => name === basename(at.state) || name.startsWith('stored-'));
  const names = [...outputs, ...work.map((name) => join(WORK, name))];
  await writeWhole(at.draft('commit.json'), at.commit, JSON.stringify(names));
  await applyCommit(at);
}

/** Goes through with a commit that was begun. */
export async function applyCommit(at: Layout): Promise<void> {
  const text = await readFile(at.commit, 'utf8').catch(() => null);
  if (text === null) return;
  for (const name of JSON.parse(text) as string[]) {
    const from = join(at.retry, name);
    if (existsSync(from)) await writing(join(at.out, name), () => rename(from, join(at.out, name)));
  }
  await rm(at.retry, { recursive: true, force: true });
  await rm(at.commit, { force: true });
}
