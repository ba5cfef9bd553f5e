import { existsSync } from 'node:fs';
import { Piscina } from 'piscina';
import type { Done, Task } from './work.ts';

export interface PoolOptions {
  readonly workers: number;
  /** How long one article may take, in milliseconds, counted from when a worker begins with it. */
  readonly timeout: number;
  /** Module whose default export does the work. */
  readonly file: string;
}

/** What became of a task: the work, or in words why there is none. */
export type Answer = { readonly done: Done } | { readonly failed: string };

export interface Pool {
  /** Gives a task to an idle worker. Resolves whatever the article does to it; the next task gets a fresh worker where need be. */
  run(task: Task): Promise<Answer>;
  close(): Promise<void>;
}

/** Heap of a worker in MB. An article that needs more fails alone, instead of taking the process with it. */
const HEAP = 1_024;

/** A worker that has not begun after so many milliseconds never will. */
const START = 120_000;

/**
 * Worker threads, each with one article at a time. The caller never hands over more tasks than there are workers, so nothing queues here.
 * @throws Error from `run`, when workers can't be started at all
 */
export function openPool({ workers, timeout, file }: PoolOptions): Pool {
  if (!existsSync(file)) throw new Error(`${file} is missing; install sitrep again`);
  const piscina = new Piscina({
    filename: file,
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    recordTiming: false,
  });
  const begun = new Map<number, () => void>();
  piscina.on('message', ({ started }: { started: number }) => begun.get(started)?.());
  // A worker that fails between two articles is replaced; one that can't be started shows in the time limit below.
  piscina.on('error', () => undefined);

  return {
    async run(task) {
      const stop = new AbortController();
      let stuck: 'never began' | 'too long' | null = null;
      const end = (why: typeof stuck) => () => {
        stuck = why;
        stop.abort();
      };
      let timer = setTimeout(end('never began'), START);
      begun.set(task.n, () => {
        clearTimeout(timer);
        timer = setTimeout(end('too long'), timeout);
      });
      try {
        return { done: (await piscina.run(task, { signal: stop.signal })) as Done };
      } catch (error) {
        if (stuck === 'never began') throw new Error('no worker thread could be started');
        return { failed: stuck ? `took longer than ${timeout / 1_000} s and was stopped` : reasonOf(error as NodeJS.ErrnoException) };
      } finally {
        clearTimeout(timer);
        begun.delete(task.n);
      }
    },
    close: () => piscina.destroy(),
  };
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return `needed more than ${HEAP} MB of memory`;
  return message.replace(/\s+/g, ' ').replace(/^worker exited with code: /, 'its worker died with code ');
}
