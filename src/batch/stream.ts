import { ingest } from '../ingest/index.ts';
import { analysed } from './analysts.ts';
import { track } from './inputs.ts';
import { isFailure, itemsOf } from './items.ts';
import type { StreamOptions, Watch } from './options.ts';

/** How a stream ended. */
export interface Streamed {
  readonly articles: number;
  readonly failures: number;
  readonly interrupted: boolean;
}

/**
 * Analyses articles on all workers and hands over each line of NDJSON in input order. Nothing is kept, so nothing can be taken up again.
 * @param print waits until the reader wants more
 * @param total bytes of all inputs together; null where that isn't known
 */
export async function streamBatch(
  options: StreamOptions,
  watch: Watch,
  stop: AbortSignal,
  print: (line: Uint8Array) => Promise<void>,
  total: number | null,
): Promise<Streamed> {
  const inputs = track(options.sources);
  let articles = 0;
  let failures = 0;
  for await (const outcome of analysed(itemsOf(ingest(inputs.sources, options.ingest), options.worded), options, stop)) {
    if ('failure' in outcome) {
      if (isFailure(outcome.failure)) failures++;
      watch.failed(outcome.failure);
    } else {
      articles++;
      await print(outcome.line);
    }
    const share = total ? Math.min(1, inputs.read() / total) : null;
    watch.progress({ items: articles + failures, before: 0, failures, share, phase: 'articles' });
  }
  return { articles, failures, interrupted: stop.aborted };
}
