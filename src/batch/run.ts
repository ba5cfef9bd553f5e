import { ingest } from '../ingest/index.ts';
import { generator } from '../version.ts';
import { analysed } from './analysts.ts';
import { type Finished, finish } from './finish.ts';
import { claimFolder, Refusal, resumable } from './folder.ts';
import { type Listing, listInputs, track } from './inputs.ts';
import { chained, isWorthRetrying, itemsOf } from './items.ts';
import { type Layout, layout } from './layout.ts';
import { keepLog } from './log.ts';
import { writeManifest } from './manifest.ts';
import type { BatchOptions, BatchResult, Watch } from './options.ts';
import { type Known, previousOutcomes, recall } from './previous.ts';
import { applyCommit, commitRetry, openRetry } from './retry.ts';
import { openShards } from './shards.ts';
import { type Identity, type State, saveState, sum } from './state.ts';
import { tidy } from './tidy.ts';

/**
 * Analyses an archive into a folder, or goes on where an earlier run over the same inputs stopped. However often it was stopped, the
 * files are the same, byte for byte, and so they are with any number of workers.
 * @param stop aborted: the articles in hand are finished, the manifest is written, and the result says `interrupted`
 * @throws Refusal when the folder, or what it holds, doesn't fit; WriteError when the disk says no
 */
export async function runBatch(options: BatchOptions, watch: Watch, stop: AbortSignal): Promise<BatchResult> {
  const at = layout(options.out);
  const release = await claimFolder(at, options.restart);
  try {
    await applyCommit(at);
    const listing = await listInputs(options.sources);
    const { count, sha256 } = listing;
    const identity: Identity = { version: generator.version, options: options.identity, inputs: { count, sha256 } };
    // What was missing may be there now, so a retry compares the inputs one by one instead of as a list.
    const state = await resumable(at, identity, !options.retryFailed);
    const log = keepLog(at);
    await log('begin', { items: state.items, workers: options.workers, retryFailed: options.retryFailed });
    const result = await (options.retryFailed ? retry : first)({ at, state, identity, listing, options, watch, stop });
    await log(result.status, { items: result.state.items, failures: sum(result.state.failed) });
    return result;
  } finally {
    await release();
  }
}

interface Run {
  readonly at: Layout;
  readonly state: State;
  readonly identity: Identity;
  readonly listing: Listing;
  readonly options: BatchOptions;
  readonly watch: Watch;
  readonly stop: AbortSignal;
}

async function first(run: Run): Promise<BatchResult> {
  const { at, state } = run;
  if (state.complete) return { status: 'nothing to do', state, before: state.items };
  const result = await writeInto(run, (items) => items);
  if (result.status === 'complete') await tidy(at, result.state);
  return result;
}

async function retry(run: Run): Promise<BatchResult> {
  const { at, state, identity, options } = run;
  if (!state.complete) throw new Refusal(`${at.out}: is not finished; run the command without --retry-failed first`);
  if (!Object.keys(state.failed).some((code) => isWorthRetrying({ code, severity: 'error', args: {} })))
    return { status: 'nothing to do', state, before: state.items };
  const inner = await openRetry(at, identity);
  const result = await writeInto({ ...run, ...inner }, (items) => recall(items, previousOutcomes(at, state, options.gzip)));
  if (result.status !== 'complete') return result;
  await commitRetry(at);
  await tidy(at, result.state);
  return result;
}

async function writeInto(
  { at, state: begin, listing, options, watch, stop }: Run,
  known: (items: ReturnType<typeof itemsOf>) => AsyncIterable<Known>,
): Promise<BatchResult> {
  const shards = await openShards(at, begin, { size: options.shardSize, gzip: options.gzip });
  const inputs = track(options.sources);
  const report = (phase: 'checking' | 'articles' | 'tables') => {
    const { items, failed } = shards.state;
    const share = listing.bytes ? Math.min(1, inputs.read() / listing.bytes) : null;
    watch.progress({ items, before: begin.items, failures: sum(failed), share, phase });
  };
  try {
    await shards.checkpoint();
    const items = known(itemsOf(ingest(inputs.sources, options.ingest), options.worded));
    const rest = behind(items, begin, stop, () => report('checking'));
    for await (const outcome of analysed(rest, options, stop)) {
      await shards.append(outcome);
      if ('failure' in outcome) watch.failed(outcome.failure);
      report('articles');
    }
    let finished: Finished | null = null;
    if (stop.aborted) await shards.checkpoint();
    else {
      await shards.end();
      report('tables');
      finished = await finish(at, shards.state, inputs, options, stop);
    }
    await writeManifest(at, shards.state, finished);
    if (!finished) return { status: 'interrupted', state: shards.state, before: begin.items };
    const state = { ...shards.state, complete: true };
    await saveState(at, state);
    return { status: 'complete', state, before: begin.items };
  } finally {
    await shards.drop();
  }
}

/** The items that a run has not done yet. Those before them are read again, and have to be the same. */
async function* behind(
  items: AsyncIterable<Known>,
  { items: done, chain: was }: State,
  stop: AbortSignal,
  tick: () => void,
): AsyncGenerator<Known> {
  let chain = '';
  let seen = 0;
  const refuse = () => {
    throw new Refusal('the inputs have changed since this run began; give the same, or begin again with --restart');
  };
  for await (const item of items) {
    if (stop.aborted) return;
    if (seen < done) {
      chain = chained(chain, item.key);
      seen++;
      if (seen === done && chain !== was) refuse();
      tick();
      continue;
    }
    yield item;
  }
  if (seen < done) refuse();
}
