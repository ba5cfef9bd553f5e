import { join } from 'node:path';

/** Names inside the output folder. Nothing from an input ever becomes part of a path. */
const five = (k: number): string => String(k).padStart(5, '0');

/** Where a run keeps what it needs to be taken up again. */
export const WORK = '.sitrep';

export const shardName = (k: number, gzip: boolean): string => `analyses-${five(k)}.ndjson${gzip ? '.gz' : ''}`;

/** Files of a run, by what they are for. */
export const layout = (out: string) => ({
  out,
  work: join(out, WORK),
  state: join(out, WORK, 'state.json'),
  lock: join(out, WORK, 'lock'),
  log: join(out, WORK, 'log.ndjson'),
  commit: join(out, WORK, 'commit.json'),
  retry: join(out, WORK, 'retry'),
  draft: (name: string) => join(out, WORK, `${name}.draft`),
  /** Lines of the shard that is being written. */
  part: (k: number) => join(out, WORK, `analyses-${five(k)}.part`),
  stored: (k: number) => join(out, WORK, `stored-${five(k)}.ndjson`),
  final: (name: string) => join(out, name),
});
export type Layout = ReturnType<typeof layout>;

/** Is this a file that a batch writes into its folder? */
export const isOurs = (name: string): boolean =>
  name === WORK ||
  /^analyses-\d{5,}\.ndjson(?:\.gz)?$/.test(name) ||
  /^(?:articles|claims|attributions|entities|events)\.parquet$/.test(name) ||
  [
    'claims.csv',
    'failures.ndjson',
    'inputs.ndjson',
    'manifest.json',
    'ledger.ndjson',
    'ledger.csv',
    'ledger-notes.ndjson',
    'wire-copies.ndjson',
  ].includes(name);
