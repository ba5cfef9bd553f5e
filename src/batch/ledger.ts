import { open } from 'node:fs/promises';
import type { Analysis } from '../model/analysis.ts';
import { reconcile } from '../reconcile/index.ts';
import { ledgerCsv, ledgerNdjson } from '../render/ledger-data.ts';
import { toJson } from '../render/output.ts';
import { generator } from '../version.ts';
import type { Draft } from './durable.ts';
import type { Layout } from './layout.ts';
import { type Place, type Window, windowsOf } from './windows.ts';
import type { Stored } from './work.ts';

/** Bytes of stored reports that are compared at once; parsed they take some four times that. */
const MOST = 32_000_000;

/** How the ledger was made, for the manifest. */
export interface LedgerSummary {
  readonly policy: string;
  readonly groups: number;
  /** Parts that were compared each in itself, by publication day; one where the archive was small enough. */
  readonly windows: readonly { readonly from: string | null; readonly to: string | null; readonly articles: number }[];
  /** Articles that are copies of another. */
  readonly copies: number;
}

export interface LedgerDrafts {
  readonly ndjson: Draft;
  readonly csv: Draft;
  readonly copies: Draft;
  readonly notes: Draft;
}

const VIEW = { color: false, width: 100, unicode: true, only: null, text: true, offsets: 'utf16', generator } as const;

/**
 * Groups the claims of all articles and writes what they say together. Articles are held one window at a time.
 * @param places where the reports stand, in input order
 */
export async function writeLedger(
  at: Layout,
  places: readonly Place[],
  drafts: LedgerDrafts,
  keepDuplicates: boolean,
): Promise<{ readonly summary: LedgerSummary; readonly rows: Readonly<Record<keyof LedgerDrafts, number>> }> {
  const windows = windowsOf(places, MOST);
  const rows = { ndjson: 0, csv: 0, copies: 0, notes: 0 };
  let folded = 0;
  await drafts.csv.append(Buffer.from(ledgerCsv({ articles: [], ledger: [], wireCopies: [], notes: [] }, VIEW)));
  for (const window of windows) {
    const articles = await reportsOf(at, window);
    const { groups, wireCopies, notes } = reconcile(articles, { keepDuplicates });
    const report = { articles, ledger: groups, wireCopies, notes };
    await drafts.ndjson.append(Buffer.from(ledgerNdjson(report, VIEW)));
    const csv = ledgerCsv(report, VIEW);
    await drafts.csv.append(Buffer.from(csv.slice(csv.indexOf('\n') + 1)));
    const outlets = new Map(articles.map(({ article }) => [article.id, article.outlet]));
    for (const ids of wireCopies)
      await drafts.copies.append(line({ articles: ids, outlets: [...new Set(ids.flatMap((id) => outlets.get(id) ?? []))] }));
    for (const note of notes) await drafts.notes.append(line(note));
    rows.ndjson += groups.length;
    rows.csv += groups.reduce((sum, { claims }) => sum + claims.length, 0);
    rows.copies += wireCopies.length;
    rows.notes += notes.length;
    folded += wireCopies.reduce((sum, ids) => sum + ids.length - 1, 0);
  }
  const parts = windows.map(({ from, to, places: { length } }) => ({ from, to, articles: length }));
  return { summary: { policy: 'ucdp', groups: rows.ndjson, windows: parts, copies: folded }, rows };
}

const line = (value: unknown): Uint8Array => Buffer.from(`${toJson(value)}\n`);

async function reportsOf(at: Layout, { places }: Window): Promise<Analysis[]> {
  const files = new Map<number, Awaited<ReturnType<typeof open>>>();
  const articles: Analysis[] = [];
  try {
    for (const { k, offset, bytes } of places) {
      const file = files.get(k) ?? (await open(at.stored(k), 'r'));
      files.set(k, file);
      const buffer = Buffer.alloc(bytes);
      for (let done = 0; done < bytes; ) {
        const { bytesRead } = await file.read(buffer, done, bytes - done, offset + done);
        if (bytesRead === 0) throw new Error(`${at.stored(k)} ends too early`);
        done += bytesRead;
      }
      articles.push((JSON.parse(buffer.toString()) as Stored).report);
    }
  } finally {
    for (const file of files.values()) await file.close();
  }
  return articles;
}
