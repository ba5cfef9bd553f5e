import { csv } from '../render/csv.ts';
import { generator } from '../version.ts';
import { type Draft, openDraft, WriteError } from './durable.ts';
import type { Tracked } from './inputs.ts';
import type { Layout } from './layout.ts';
import { type LedgerOptions, type LedgerSummary, writeLedger } from './ledger.ts';
import { parquetTable } from './parquet.ts';
import { storedLines } from './previous.ts';
import type { OutputFile, State } from './state.ts';
import { TABLES } from './tables/index.ts';
import type { Place } from './windows.ts';

/** What was written, and how the ledger was made. */
export interface Finished {
  readonly files: readonly OutputFile[];
  readonly ledger: LedgerSummary | { readonly failed: string };
}

/**
 * Writes the files that tell of the whole run: claims.csv, the Parquet tables, the ledger, failures and inputs. Each is made from what was stored,
 * in input order, holds one row group in memory, and appears under its name when it is whole.
 * @returns null when it was stopped; what had been written then is written again by the next run
 * @throws WriteError
 */
export async function finish(
  at: Layout,
  state: State,
  inputs: Tracked,
  options: LedgerOptions,
  stop: AbortSignal,
): Promise<Finished | null> {
  const drafts: Draft[] = [];
  const open = async (name: string) => {
    const draft = await openDraft(at.draft(name), at.final(name));
    drafts.push(draft);
    return draft;
  };
  const files: OutputFile[] = [];
  const keep = async (file: string, draft: Draft, rows: number) => {
    files.push({ file, rows, ...(await draft.keep()) });
  };
  try {
    const claims = await open('claims.csv');
    const failures = await open('failures.ndjson');
    const tables = [];
    for (const table of TABLES) {
      const file = `${table.name}.parquet`;
      const draft = await open(file);
      tables.push({ file, draft, rows: 0, parquet: parquetTable(table, `${generator.name} ${generator.version}`, draft.append) });
    }
    await claims.append(Buffer.from(CSV_HEADER));
    let n = 0;
    let told = 0;
    const places: Place[] = [];
    for await (const { value, report } of storedLines(at, state)) {
      if (stop.aborted) return null;
      if ('failure' in value) {
        await failures.append(json({ item: n, ...value.failure }));
        told++;
      } else {
        places.push({ ...report, published: value.published });
        if (value.csv !== '') await claims.append(Buffer.from(value.csv));
        for (const [i, table] of tables.entries()) {
          await table.parquet.add(value.tables[i]!);
          table.rows += value.tables[i]!.length;
        }
      }
      n++;
    }
    await keep('claims.csv', claims, state.counts.claims ?? 0);
    for (const { file, draft, rows, parquet } of tables) {
      await parquet.end();
      await keep(file, draft, rows);
    }
    await keep('failures.ndjson', failures, told);
    const ledger = {
      ndjson: await open('ledger.ndjson'),
      csv: await open('ledger.csv'),
      copies: await open('wire-copies.ndjson'),
      notes: await open('ledger-notes.ndjson'),
    };
    // A bug here must not cost a night's work: the rest is whole without it.
    const made = await writeLedger(at, places, ledger, options, stop).catch((error: unknown) => {
      if (error instanceof WriteError) throw error;
      return { failed: String((error as Error).message) };
    });
    if (stop.aborted) return null;
    if ('rows' in made) {
      await keep('ledger.ndjson', ledger.ndjson, made.rows.ndjson);
      await keep('ledger.csv', ledger.csv, made.rows.csv);
      await keep('wire-copies.ndjson', ledger.copies, made.rows.copies);
      await keep('ledger-notes.ndjson', ledger.notes, made.rows.notes);
    }
    const list = await open('inputs.ndjson');
    let read = 0;
    for await (const record of inputs.records()) {
      await list.append(json(record));
      read++;
    }
    await keep('inputs.ndjson', list, read);
    return { files, ledger: 'rows' in made ? made.summary : made };
  } finally {
    for (const draft of drafts) await draft.drop().catch(() => undefined);
  }
}

const json = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value)}\n`);

const CSV_HEADER = csv(
  { articles: [], ledger: [], notes: [] },
  { color: false, width: 100, unicode: true, only: null, text: true, offsets: 'utf16', generator },
);
