import { fileURLToPath } from 'node:url';
import { inOrder } from './in-order.ts';
import type { Outcome } from './items.ts';
import type { StreamOptions } from './options.ts';
import { openPool, type Pool } from './pool.ts';
import type { Known } from './previous.ts';

/** Items in memory for each worker, so that one slow article leaves the others something to do. */
const WINDOW = 16;

/** Characters of text in memory at once. */
const WEIGHT = 16_000_000;

/** `dist/worker.js` beside the bundle. */
const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

/**
 * Has items analysed by worker threads and yields what became of them, in their order.
 * @throws Error when the workers can't be started
 */
export async function* analysed(items: AsyncIterable<Known>, options: StreamOptions, stop: AbortSignal): AsyncGenerator<Outcome> {
  const { workers, timeout, workerFile: file = WORKER } = options;
  const pool = openPool({ workers, timeout, file });
  try {
    const bounds = { running: workers, window: workers * WINDOW, weight: WEIGHT };
    yield* inOrder(items, weightOf, (item) => outcomeOf(item, pool, options), bounds, stop);
  } finally {
    await pool.close();
  }
}

const weightOf = (item: Known): number => (item.known ? 1_000 : 'article' in item ? item.article.text.length : 0);

async function outcomeOf(item: Known, pool: Pool, { work, worded }: StreamOptions): Promise<Outcome> {
  if (item.known) return item.known;
  if ('failure' in item) return item;
  const { n, key, article, notes } = item;
  const answer = await pool.run({ n, key, article, notes, ...work });
  if ('done' in answer) return { key, ...answer.done };
  const args = { file: article.source, id: article.id, reason: answer.failed };
  return { key, failure: worded({ code: 'article-failed', severity: 'error', args }) };
}
