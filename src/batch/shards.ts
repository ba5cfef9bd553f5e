import { createReadStream, existsSync } from 'node:fs';
import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Digest, digestOf, moveTo, openDraft, WriteError, writeAll, writing } from './durable.ts';
import { Refusal } from './folder.ts';
import { chained, isFailure, type Outcome } from './items.ts';
import { type Layout, shardName } from './layout.ts';
import { plus, type State, saveState } from './state.ts';

/** Work that a kill may cost: so many items, or so many milliseconds, whichever comes first. */
const CHECKPOINT = { items: 64, ms: 2_000 };

/** Takes results in input order and keeps them. */
export interface Shards {
  readonly state: State;
  /** @throws WriteError */
  append(outcome: Outcome): Promise<void>;
  /** Everything so far is on the disk and in the state. */
  checkpoint(): Promise<void>;
  /** Closes the last shard, however full. */
  end(): Promise<void>;
  /** Lets go of the files; what was not checkpointed is done again the next time. */
  drop(): Promise<void>;
}

export interface ShardOptions {
  /** Articles a shard. */
  readonly size: number;
  readonly gzip: boolean;
}

/**
 * Opens a folder's shards where its state left them: what was written behind the last checkpoint is cut off.
 * @throws Refusal when files that the state tells of are missing
 */
export async function openShards(at: Layout, begin: State, { size, gzip }: ShardOptions): Promise<Shards> {
  await settle(at, begin);
  let state = begin;
  let part = await openAt(at.part(state.shard), state.sizes.part);
  let stored = await openAt(at.stored(state.shard), state.sizes.stored);
  let unsaved = 0;
  let saved = Date.now();

  const write = async (name: string, file: FileHandle, bytes: Uint8Array) => {
    await writing(name, () => writeAll(file, bytes));
    return bytes.length;
  };
  const sync = async () => {
    await writing(at.part(state.shard), () => part.sync());
    await writing(at.stored(state.shard), () => stored.sync());
  };
  const save = async () => {
    await saveState(at, state);
    unsaved = 0;
    saved = Date.now();
  };
  const checkpoint = async () => {
    if (unsaved === 0 && state !== begin) return;
    await sync();
    await save();
  };
  const close = async () => {
    const k = state.shard;
    await sync();
    await part.close();
    await stored.close();
    const file = shardName(k, gzip);
    const digest = gzip ? await compress(at.part(k), at.draft(file)) : await digestOf(at.part(k));
    const shards = [...state.shards, { file, rows: (state.counts.articles ?? 0) - articlesIn(state), ...digest }];
    state = { ...state, shards, shard: k + 1, attempted: 0, sizes: { part: 0, stored: 0 } };
    await save();
    await settle(at, state);
    part = await openAt(at.part(k + 1), 0);
    stored = await openAt(at.stored(k + 1), 0);
  };

  return {
    get state() {
      return state;
    },
    async append(outcome) {
      const { shard, sizes } = state;
      const failure = 'failure' in outcome ? outcome.failure : null;
      const line = 'line' in outcome ? outcome.line : new Uint8Array();
      const record = 'line' in outcome ? outcome.stored : Buffer.from(`${JSON.stringify({ key: outcome.key, failure })}\n`);
      const written = {
        part: sizes.part + (await write(at.part(shard), part, line)),
        stored: sizes.stored + (await write(at.stored(shard), stored, record)),
      };
      state = {
        ...state,
        items: state.items + 1,
        chain: chained(state.chain, outcome.key),
        attempted: state.attempted + (!failure || failure.code === 'article-failed' ? 1 : 0),
        sizes: written,
        counts: 'line' in outcome ? plus(state.counts, { articles: 1, ...outcome.counts }) : state.counts,
        failed: failure && isFailure(failure) ? plus(state.failed, { [failure.code]: 1 }) : state.failed,
      };
      unsaved++;
      if (state.attempted === size) await close();
      else if (unsaved >= CHECKPOINT.items || Date.now() - saved >= CHECKPOINT.ms) await checkpoint();
    },
    checkpoint,
    async end() {
      if (state.attempted > 0) await close();
      else await checkpoint();
    },
    async drop() {
      await part.close();
      await stored.close();
    },
  };
}

const articlesIn = ({ shards }: State): number => shards.reduce((sum, { rows }) => sum + rows, 0);

/** A file for appending, cut to the size that is known to be right. */
async function openAt(path: string, size: number): Promise<FileHandle> {
  const there = await stat(path).catch(() => null);
  if ((there?.size ?? 0) < size) throw new Refusal(`${path}: is shorter than the run's state says; begin again with --restart`);
  return writing(path, async () => {
    const file = await open(path, 'a');
    await file.truncate(size);
    return file;
  });
}

/** Moves the last shard that the state counts as whole into its place, where a kill came between the two. */
async function settle(at: Layout, { shards }: State): Promise<void> {
  const last = shards.at(-1);
  if (!last) return;
  const part = at.part(shards.length);
  const ready = last.file.endsWith('.gz') ? at.draft(last.file) : part;
  if (existsSync(ready)) await moveTo(ready, at.final(last.file));
  if (!existsSync(at.final(last.file))) throw new Refusal(`${at.final(last.file)}: is missing; begin again with --restart`);
  await rm(part, { force: true });
}

/** The same lines compressed; Node writes no time into the header, so the bytes depend on the lines alone. */
async function compress(from: string, to: string): Promise<Digest> {
  const draft = await openDraft(to, to);
  try {
    await pipeline(createReadStream(from), createGzip(), async (chunks: AsyncIterable<Uint8Array>) => {
      for await (const chunk of chunks) await draft.append(chunk);
    });
    return await draft.close();
  } catch (error) {
    await draft.drop().catch(() => undefined);
    throw error instanceof WriteError ? error : new WriteError(to, (error as NodeJS.ErrnoException).code ?? 'EIO');
  }
}
