import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Ingested, Source } from '../ingest/source.ts';
import { digestOf } from './durable.ts';

/** The inputs of a run as far as they are known before the first is opened. */
export interface Listing {
  readonly count: number;
  /** Sum of the sizes of files; null where one has none, such as a pipe. */
  readonly bytes: number | null;
  /** SHA-256 over names and sizes. */
  readonly sha256: string;
}

/** Looks at all inputs without opening them. */
export async function listInputs(sources: readonly (Source | Ingested)[]): Promise<Listing> {
  const hash = createHash('sha256');
  let bytes: number | null = 0;
  for (const source of sources) {
    const found = 'notes' in source ? null : await stat(source.name).catch(() => null);
    const size = found?.isFile() ? found.size : null;
    hash.update(`${JSON.stringify('notes' in source ? source.notes.map(({ code, args }) => [code, args.file]) : [source.name, size])}\n`);
    if ('notes' in source) continue;
    bytes = size === null || bytes === null ? null : bytes + size;
  }
  return { count: sources.length, bytes, sha256: hash.digest('hex') };
}

/** What was read of an input, a line of inputs.ndjson. */
export interface InputRecord {
  readonly file: string | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
}

/** Sources that are hashed while they are read. */
export interface Tracked {
  readonly sources: Iterable<Source | Ingested>;
  /** Bytes read so far, of all of them. */
  read(): number;
  /** One record a source, in order; those that weren't read to their end by now are hashed here. */
  records(): AsyncGenerator<InputRecord>;
}

export function track(sources: readonly (Source | Ingested)[]): Tracked {
  // A line each instead of an object: a hundred thousand inputs stay small.
  const records: string[] = [];
  let total = 0;
  function* tracked(): Generator<Source | Ingested> {
    for (const source of sources) {
      let record: InputRecord = { file: nameOf(source), bytes: null, sha256: null };
      const hashed = async function* (bytes: AsyncIterable<Uint8Array>) {
        const hash = createHash('sha256');
        let size = 0;
        for await (const chunk of bytes) {
          hash.update(chunk);
          size += chunk.length;
          total += chunk.length;
          yield chunk;
        }
        record = { ...record, bytes: size, sha256: hash.digest('hex') };
      };
      yield 'notes' in source ? source : { ...source, bytes: () => hashed(source.bytes()) };
      records.push(JSON.stringify(record));
    }
  }
  return {
    sources: tracked(),
    read: () => total,
    async *records() {
      for (const [i, line] of records.entries()) {
        const record = JSON.parse(line) as InputRecord;
        const source = sources[i]!;
        const half = record.sha256 === null && !('notes' in source) && source.name !== '-';
        yield half ? { ...record, ...(await digestOf(source.name).catch(() => null)) } : record;
      }
    },
  };
}

const nameOf = (source: Source | Ingested): string | null =>
  'notes' in source ? ((source.notes[0]?.args.file as string | undefined) ?? null) : source.name;
