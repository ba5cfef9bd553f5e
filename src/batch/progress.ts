import type { Note } from '../model/analysis.ts';
import type { Progress, Watch } from './options.ts';

export interface ProgressOptions {
  /** Writes to stderr. */
  readonly write: (text: string) => void;
  /** One line that is drawn again and again; false gives a plain line every `every` milliseconds. */
  readonly terminal: boolean;
  readonly every: number;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** The line for a failure. */
  readonly lineOf: (note: Note) => string;
}

/** Failures that are told one by one; an archive may have thousands, and they stand in failures.ndjson. */
const TOLD = 20;

/** How often a terminal's line is drawn, in milliseconds. */
const REDRAW = 200;

/** Tells on stderr how a run goes: done, rate, failures, time left. */
export function showProgress({ write, terminal, every, now, lineOf }: ProgressOptions): Watch & { end(): void } {
  const begun = now();
  let first: { readonly at: number; readonly share: number | null } | null = null;
  let last = terminal ? Number.NEGATIVE_INFINITY : begun;
  let told = 0;
  const clear = () => terminal && write('\r\u001b[K');
  return {
    progress(progress) {
      const at = now();
      // Time spent on reading again what was done before says nothing about the rest.
      if (progress.phase === 'articles') first ??= { at, share: progress.share };
      const due = at - last >= (terminal ? REDRAW : every);
      if (!due && progress.phase !== 'tables') return;
      if (!terminal && progress.phase === 'tables' && at - begun < every) return;
      last = at;
      const text = wordsOf(progress, first ? at - first.at : 0, first?.share ?? null);
      write(terminal ? `\r\u001b[K${text}` : `sitrep: ${text}\n`);
    },
    failed(note) {
      told++;
      if (told > TOLD + 1) return;
      clear();
      write(told > TOLD ? `sitrep: more failures follow, not shown here\n` : `sitrep: ${lineOf(note)}\n`);
    },
    end: () => void clear(),
  };
}

/** @param ms since the first article of this run was done */
export function wordsOf({ items, before, failures, share, phase }: Progress, ms: number, from: number | null): string {
  if (phase === 'checking') return `checking ${count(before)} done before`;
  if (phase === 'tables') return `${count(items)} done, writing tables`;
  // The first result starts the clock, so it is not part of the rate.
  const done = items - before - 1;
  const rate = ms > 0 && done > 0 ? (done / ms) * 1_000 : null;
  const left = share !== null && from !== null && share > from && ms > 5_000 ? (ms * (1 - share)) / (share - from) : null;
  return [
    `${count(items)} done${share === null ? '' : ` (${Math.floor(share * 100)}% of the input)`}`,
    ...(rate === null ? [] : [`${rate.toFixed(rate < 10 ? 1 : 0)}/s`]),
    ...(failures > 0 ? [`${count(failures)} failed`] : []),
    ...(left === null ? [] : [`${durationWords(left)} left`]),
  ].join(', ');
}

const count = (n: number): string => n.toLocaleString('en-US');

/** "8 s", "4 min 10 s", "3 h 20 min". */
export function durationWords(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
