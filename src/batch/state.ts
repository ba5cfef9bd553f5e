import { readFile } from 'node:fs/promises';
import { type Digest, writeWhole } from './durable.ts';
import type { Layout } from './layout.ts';

/** A file of the finished output. */
export interface OutputFile extends Digest {
  readonly file: string;
  /** Articles, or rows of a table. */
  readonly rows: number;
}

/** What decides the bytes of the output. Two runs with the same identity write the same. */
export interface Identity {
  readonly version: string;
  /** Options by their names on the command line. */
  readonly options: Readonly<Record<string, string | number | boolean | null>>;
  readonly inputs: { readonly count: number; readonly sha256: string };
}

/** How far a run has come. Replaced as a whole at every checkpoint, so that a kill at any moment leaves one that is true. */
export interface State {
  readonly schema: 'sitrep-batch-state/1';
  readonly identity: Identity;
  /** Items done, failed ones too. */
  readonly items: number;
  /** One hash over the keys of those items. */
  readonly chain: string;
  /** The shard that is being written, from 1, and how many articles it has had, failed ones too. */
  readonly shard: number;
  readonly attempted: number;
  /** Sizes of the two files of that shard that are safely on the disk; what comes behind was not finished. */
  readonly sizes: { readonly part: number; readonly stored: number };
  readonly shards: readonly OutputFile[];
  readonly counts: Readonly<Record<string, number>>;
  /** Failures by their code. */
  readonly failed: Readonly<Record<string, number>>;
  /** Has everything been written? */
  readonly complete: boolean;
}

export const fresh = (identity: Identity): State => ({
  schema: 'sitrep-batch-state/1',
  identity,
  items: 0,
  chain: '',
  shard: 1,
  attempted: 0,
  sizes: { part: 0, stored: 0 },
  shards: [],
  counts: {},
  failed: {},
  complete: false,
});

export const saveState = ({ draft, state }: Layout, value: State): Promise<Digest> =>
  writeWhole(draft('state.json'), state, `${JSON.stringify(value)}\n`);

/** The state of a folder; null where no run was begun. */
export async function loadState({ state }: Layout): Promise<State | null> {
  const text = await readFile(state, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : (JSON.parse(text) as State);
}

export const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);

/** Counts added up, name by name. */
export function plus(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const out: Record<string, number> = { ...a };
  for (const [name, count] of Object.entries(b)) out[name] = (out[name] ?? 0) + count;
  return out;
}
