import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writing } from './durable.ts';
import { isOurs, type Layout } from './layout.ts';
import { takeLock } from './lock.ts';
import { fresh, type Identity, loadState, type State } from './state.ts';

/** A run that can't begin, in one line with its remedy. */
export class Refusal extends Error {}

/**
 * Makes sure that a folder is there, is ours, and that nobody else writes into it.
 * @returns what gives it free again
 * @throws Refusal when it holds other files, or another process works in it
 */
export async function claimFolder({ out, work, lock }: Layout, restart: boolean): Promise<() => Promise<void>> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') throw new Refusal(`${out}: is a file; give --out a folder`);
    throw new Refusal(`${out}: can't be opened (${error.code}); check its permissions`);
  });
  const foreign = names.find((name) => !isOurs(name));
  if (foreign !== undefined)
    throw new Refusal(`${out}: holds ${printable(foreign)}, which no batch wrote; give --out an empty or a new folder`);
  await makeFolder(out);
  await makeFolder(work);
  const holder = await takeLock(lock);
  if (holder !== null) throw new Refusal(`${out}: process ${holder} is at work here; wait for it, or delete ${lock} if it is no batch`);
  if (restart) {
    for (const name of names.filter((n) => n !== '.sitrep')) await rm(join(out, name), { force: true });
    for (const name of await readdir(work)) if (join(work, name) !== lock) await rm(join(work, name), { recursive: true, force: true });
  }
  return () => rm(lock, { force: true });
}

/** Not `recursive`: that loops for ever where a parent can't be made, as below /proc. */
export async function makeFolder(path: string): Promise<void> {
  await writing(path, () => mkdir(path)).catch((error: unknown) => {
    const { code } = error as { code?: string };
    if (code === 'ENOENT') throw new Refusal(`${path}: can't be made; create ${dirname(path)} first`);
    if (code !== 'EEXIST') throw error;
  });
}

/**
 * The state to go on from.
 * @param sameInputs must the list of inputs be the same too?
 * @throws Refusal when the folder holds a run with other options or inputs
 */
export async function resumable(at: Layout, identity: Identity, sameInputs: boolean): Promise<State> {
  const state = await loadState(at).catch(() => {
    throw new Refusal(`${at.out}: its state can't be read; begin again with --restart`);
  });
  if (!state) {
    const names = (await readdir(at.out)).filter((name) => name !== '.sitrep');
    if (names.length > 0) throw new Refusal(`${at.out}: holds files of a batch but not its state; begin again with --restart`);
    return fresh(identity);
  }
  const { identity: was } = state;
  const refuse = (what: string): never => {
    throw new Refusal(`${at.out}: was begun with ${what}; use the same, another --out, or begin again with --restart`);
  };
  if (was.version !== identity.version) refuse(`sitrep ${was.version}, this is ${identity.version}`);
  const names = [...new Set([...Object.keys(was.options), ...Object.keys(identity.options)])];
  const other = names.find((name) => was.options[name] !== identity.options[name]);
  if (other !== undefined) refuse(`--${other} ${shown(was.options[other])}, now ${shown(identity.options[other])}`);
  if (sameInputs && was.inputs.count !== identity.inputs.count) refuse(`${was.inputs.count} inputs, now ${identity.inputs.count}`);
  if (sameInputs && was.inputs.sha256 !== identity.inputs.sha256) refuse('inputs of other names or sizes');
  return state;
}

const shown = (value: unknown): string => (value === null || value === undefined || value === '' ? 'not set' : String(value));
const printable = (name: string): string => JSON.stringify(name);
