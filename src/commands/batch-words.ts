import type { WriteError } from '../batch/durable.ts';
import { durationWords } from '../batch/progress.ts';

const REMEDY: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space',
  EDQUOT: 'the quota is used up; free some space',
  EFBIG: 'files may not grow further here (see ulimit -f)',
  EACCES: 'check the permissions of the folder',
  EPERM: 'check the permissions of the folder',
  EBUSY: 'something keeps writing this lock; delete it if no batch is at work',
  EROFS: 'the disk is read-only; choose another --out',
};

/** What stopped the writing, and that nothing is lost. */
export const writeErrorWords = ({ file, code }: WriteError, out: string): string =>
  `${file}: can't be written (${code}): ${REMEDY[code] ?? 'check the disk'}${out === '-' ? '' : ', then run the same command again: it goes on where it stopped'}`;

export interface Closing {
  readonly articles: number;
  readonly failures: number;
  /** Done in this run. */
  readonly items: number;
  readonly claims?: number;
  readonly status?: 'complete' | 'interrupted' | 'nothing to do';
  readonly interrupted?: boolean;
  readonly before?: number;
  readonly out?: string;
  readonly ms: number;
}

/** The line that closes a run. */
export function closing({ articles, failures, items, claims, status, interrupted, before = 0, out, ms }: Closing): string {
  const what = [
    counted(articles, 'article'),
    ...(claims === undefined ? [] : [counted(claims, 'claim')]),
    failures > 0
      ? `${counted(failures, 'failure')}${out === undefined || status === 'interrupted' ? '' : ` (see ${out}/failures.ndjson)`}`
      : 'no failures',
  ].join(', ');
  if (status === 'nothing to do') return `nothing to do: ${out} is finished, with ${what}`;
  const rate = `${durationWords(ms)}${ms > 0 && items > 0 ? `, ${((items / ms) * 1_000).toFixed(1)} articles/s` : ''}`;
  if (status === 'interrupted') return `interrupted after ${what}; run the same command again and it goes on from there`;
  if (interrupted) return `interrupted after ${what}`;
  return `${what}; ${rate}${before > 0 ? ` (${counted(before, 'article')} done before)` : ''}${out === undefined ? '' : `; written to ${out}`}`;
}

const counted = (n: number, noun: string): string => `${n.toLocaleString('en-US')} ${noun}${n === 1 ? '' : 's'}`;
