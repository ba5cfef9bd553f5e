import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { type Compared, type ComparingTask, LEDGER_HEADER } from './comparing.ts';
import type { Draft } from './durable.ts';
import { inOrder } from './in-order.ts';
import type { Layout } from './layout.ts';
import { type Place, type Window, windowsOf } from './windows.ts';

/** Bytes of stored reports that are compared at once; parsed they take some four times that. */
const MOST = 32_000_000;

/** Heap of a thread for each byte of the heaviest part that it is to compare; 8 were enough for all that was tried. */
const HEAP_PER_BYTE = 10;

/** How much more a part gets that was too much for a thread. */
const LARGE = 5;

/** `dist/comparer.js` beside the bundle. */
const COMPARER = fileURLToPath(new URL('./comparer.js', import.meta.url));

/** How the ledger was made, for the manifest. */
export interface LedgerSummary {
  readonly policy: string;
  readonly groups: number;
  /** Parts that were compared each in itself, by publication day; one where the archive was small enough. */
  readonly windows: readonly { readonly from: string | null; readonly to: string | null; readonly articles: number }[];
  /** Articles that are copies of another. */
  readonly copies: number;
}

export type LedgerDrafts = Readonly<Record<(typeof FILES)[number], Draft>>;

const FILES = ['ndjson', 'csv', 'copies', 'notes'] as const;

export interface LedgerOptions {
  readonly keepDuplicates: boolean;
  /** How many threads analyse articles. Half as many compare, since a part weighs more than an article. */
  readonly workers: number;
  /** Module that the threads run; tests put another in its place. */
  readonly comparerFile?: string;
  /** Bytes of stored reports that are compared at once, in a test. */
  readonly most?: number;
}

/**
 * Groups the claims of all articles and writes what they say together, part by part, in threads whose heap is bounded.
 * @param places where the reports stand, in input order
 * @param stop once aborted, the parts in hand are finished and the rest is left
 * @throws WriteError; Error when a part can't be compared
 */
export async function writeLedger(
  at: Layout,
  places: readonly Place[],
  drafts: LedgerDrafts,
  { keepDuplicates, workers, comparerFile: file = COMPARER, most = MOST }: LedgerOptions,
  stop: AbortSignal,
): Promise<{ readonly summary: LedgerSummary; readonly rows: Compared['rows'] }> {
  const windows = windowsOf(places, most);
  const rows = { ndjson: 0, csv: 0, copies: 0, notes: 0 };
  let folded = 0;
  await drafts.csv.append(Buffer.from(LEDGER_HEADER));
  const threads = Math.min(Math.ceil(workers / 2), windows.length);
  if (threads > 0) {
    if (!existsSync(file)) throw new Error(`${file} is missing; install sitrep again`);
    const heaviest = Math.max(MOST, ...windows.map(({ places }) => places.reduce((sum, { bytes }) => sum + bytes, 0)));
    const heap = Math.ceil((heaviest * HEAP_PER_BYTE) / 1e6);
    const pool = openPool(file, threads, heap);
    const compare = async ({ places }: Window): Promise<Compared> => {
      const task: ComparingTask = { places: places.map((place) => ({ ...place, file: at.stored(place.k) })), keepDuplicates };
      try {
        return await pool.run(task);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
        const large = openPool(file, 1, heap * LARGE);
        return await large.run(task).finally(() => large.destroy());
      }
    };
    try {
      const bounds = { running: threads, window: threads * 2, weight: Number.POSITIVE_INFINITY };
      for await (const part of inOrder(oneByOne(windows), () => 1, compare, bounds, stop)) {
        for (const name of FILES) {
          await drafts[name].append(part[name]);
          rows[name] += part.rows[name];
        }
        folded += part.folded;
      }
    } finally {
      await pool.destroy();
    }
  }
  const parts = windows.map(({ from, to, places: { length } }) => ({ from, to, articles: length }));
  return { summary: { policy: 'ucdp', groups: rows.ndjson, windows: parts, copies: folded }, rows };
}

const openPool = (filename: string, threads: number, heap: number): Piscina<ComparingTask, Compared> =>
  new Piscina({
    filename,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: heap },
    recordTiming: false,
  }).on('error', () => undefined);

async function* oneByOne<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}
