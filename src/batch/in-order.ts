/** How much may be under way. */
export interface Bounds {
  /** Tasks that run at the same time. */
  readonly running: number;
  /** Items between the one that is waited for and the last one taken in. */
  readonly window: number;
  /** Weight of those together; a single item may be heavier. */
  readonly weight: number;
}

/** Runs at most `count` tasks at a time, first come, first served. */
function gate(count: number): <T>(task: () => Promise<T>) => Promise<T> {
  let free = count;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

/**
 * Runs a task for each item, several at a time, and yields the results in the order of the items. Takes in no more than the bounds
 * allow, so that a slow article holds the input back instead of filling the memory.
 * @param stop once aborted, nothing more is begun: what runs is finished and yielded, and the generator ends
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  weigh: (item: T) => number,
  task: (item: T) => Promise<R>,
  { running, window, weight }: Bounds,
  stop: AbortSignal,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const gated = gate(running);
  const queue: Entry<R>[] = [];
  let held = 0;
  let ended = false;
  let broken: { readonly error: unknown } | null = null;
  let taking: Promise<void> | null = null;
  const stopped = new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', () => resolve(), { once: true });
  });

  const take = async () => {
    try {
      const next = await source.next();
      if (next.done) ended = true;
      else {
        const item = next.value;
        const entry: Entry<R> = { weight: weigh(item), outcome: null, settled: Promise.resolve() };
        entry.settled = gated(async () => {
          if (!stop.aborted) entry.outcome = { value: await task(item) };
        }).catch((error: unknown) => {
          entry.outcome = { error };
        });
        entry.settled = entry.settled.then(() => {
          entry.isSettled = true;
        });
        held += entry.weight;
        queue.push(entry);
      }
    } catch (error) {
      broken = { error };
      ended = true;
    }
    taking = null;
  };

  try {
    while (true) {
      const room = queue.length < window && (held < weight || queue.length === 0);
      if (!ended && !stop.aborted && !taking && room) taking = take();
      const head = queue[0];
      if (head?.isSettled) {
        queue.shift();
        held -= head.weight;
        if (!head.outcome) return;
        if ('error' in head.outcome) throw head.outcome.error;
        yield head.outcome.value;
      } else if (head) await Promise.race(taking ? [head.settled, taking] : [head.settled]);
      // With nothing in hand, an input that waits (a pipe) must not keep us from stopping.
      else if (stop.aborted) return;
      else if (taking) await Promise.race([stopped, taking]);
      else {
        if (broken) throw (broken as { error: unknown }).error;
        return;
      }
    }
  } finally {
    // Not awaited: a pipe that says nothing would never let us go.
    source.return?.()?.catch(() => undefined);
  }
}

interface Entry<R> {
  readonly weight: number;
  /** Null when it was stopped before it began. */
  outcome: { readonly value: R } | { readonly error: unknown } | null;
  settled: Promise<void>;
  isSettled?: boolean;
}
