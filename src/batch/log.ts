import { appendFile } from 'node:fs/promises';
import { writing } from './durable.ts';
import type { Layout } from './layout.ts';

/** Keeps the times, which the output itself must not have: a line for each begin and end, apart in the work folder. */
export const keepLog =
  ({ log }: Layout) =>
  (event: string, more: Readonly<Record<string, string | number | boolean>>): Promise<void> =>
    writing(log, () => appendFile(log, `${JSON.stringify({ time: new Date().toISOString(), pid: process.pid, event, ...more })}\n`));
