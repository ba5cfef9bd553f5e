import type { IngestOptions } from '../ingest/index.ts';
import type { Ingested, Source } from '../ingest/source.ts';
import type { Note } from '../model/analysis.ts';
import type { Identity, State } from './state.ts';
import type { WorkOptions } from './work.ts';

/** What both kinds of run need. */
export interface StreamOptions {
  readonly sources: readonly (Source | Ingested)[];
  readonly ingest: IngestOptions;
  readonly work: WorkOptions;
  readonly workers: number;
  /** Milliseconds one article may take. */
  readonly timeout: number;
  /** Module that the worker threads run; tests put another in its place. */
  readonly workerFile?: string;
  /** Puts a note's message in English. */
  readonly worded: (note: Note) => Note;
}

export interface BatchOptions extends StreamOptions {
  /** The output folder. */
  readonly out: string;
  /** Options that decide the bytes of the output, by their names on the command line. */
  readonly identity: Identity['options'];
  /** Articles a shard. */
  readonly shardSize: number;
  readonly gzip: boolean;
  /** Forget what an earlier run did. */
  readonly restart: boolean;
  /** Take up the articles that failed, and nothing else. */
  readonly retryFailed: boolean;
  /** Do copies of an agency report count as reports of their own in the ledger? */
  readonly keepDuplicates: boolean;
  /** Module that compares reports; tests put another in its place. */
  readonly comparerFile?: string;
  /** Bytes of stored reports that are compared at once, in a test. */
  readonly most?: number;
}

/** How far a run is, for whoever looks on. */
export interface Progress {
  /** Items done, those of earlier runs too. */
  readonly items: number;
  /** How many of them this run found done. */
  readonly before: number;
  readonly failures: number;
  /** Part of the input's bytes that was read, 0 to 1; null where the size isn't known. */
  readonly share: number | null;
  /** `checking` reads again what an earlier run did; `tables` comes when all articles are done. */
  readonly phase: 'checking' | 'articles' | 'tables';
}

/** What a run tells while it goes. */
export interface Watch {
  progress(progress: Progress): void;
  failed(note: Note): void;
}

export interface BatchResult {
  readonly status: 'complete' | 'interrupted' | 'nothing to do';
  readonly state: State;
  /** Items that were done when this run began. */
  readonly before: number;
}
