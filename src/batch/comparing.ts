import { open } from 'node:fs/promises';
import type { Analysis } from '../model/analysis.ts';
import { reconcile } from '../reconcile/index.ts';
import { ledgerCsv, ledgerNdjson } from '../render/ledger-data.ts';
import { toJson } from '../render/output.ts';
import { generator } from '../version.ts';
import type { Place } from './windows.ts';

/** Reports to compare with each other. */
export interface ComparingTask {
  readonly places: readonly (Place & { readonly file: string })[];
  /** Do copies of an agency report count as reports of their own? */
  readonly keepDuplicates: boolean;
}

/** What they say together: bytes for each file of the ledger, so that the main thread only has to append them. */
export interface Compared {
  readonly ndjson: Uint8Array;
  /** Without a header. */
  readonly csv: Uint8Array;
  readonly copies: Uint8Array;
  readonly notes: Uint8Array;
  readonly rows: Readonly<Record<'ndjson' | 'csv' | 'copies' | 'notes', number>>;
  /** Articles that are copies of another. */
  readonly folded: number;
}

const VIEW = { color: false, width: 100, unicode: true, only: null, text: true, offsets: 'utf16', generator } as const;

/** The first line of ledger.csv. */
export const LEDGER_HEADER = ledgerCsv({ articles: [], ledger: [], wireCopies: [], notes: [] }, VIEW);

/**
 * Groups the claims of some articles.
 * @throws Error when a stored report can't be read
 */
export async function compareStored({ places, keepDuplicates }: ComparingTask): Promise<Compared> {
  const articles = await reportsAt(places);
  const { groups, wireCopies, notes } = reconcile(articles, { keepDuplicates });
  const report = { articles, ledger: groups, wireCopies, notes };
  const outlets = new Map(articles.map(({ article }) => [article.id, article.outlet]));
  const copies = wireCopies.map((ids) => ({ articles: ids, outlets: [...new Set(ids.flatMap((id) => outlets.get(id) ?? []))] }));
  return {
    ndjson: bytes.encode(ledgerNdjson(report, VIEW)),
    csv: bytes.encode(ledgerCsv(report, VIEW).slice(LEDGER_HEADER.length)),
    copies: linesOf(copies),
    notes: linesOf(notes),
    rows: {
      ndjson: groups.length,
      csv: groups.reduce((sum, { claims }) => sum + claims.length, 0),
      copies: copies.length,
      notes: notes.length,
    },
    folded: wireCopies.reduce((sum, ids) => sum + ids.length - 1, 0),
  };
}

const bytes = new TextEncoder();

const linesOf = (values: readonly unknown[]): Uint8Array => bytes.encode(values.map((value) => `${toJson(value)}\n`).join(''));

async function reportsAt(places: ComparingTask['places']): Promise<Analysis[]> {
  const files = new Map<string, Awaited<ReturnType<typeof open>>>();
  const articles: Analysis[] = [];
  try {
    for (const { file: name, offset, bytes } of places) {
      const file = files.get(name) ?? (await open(name, 'r'));
      files.set(name, file);
      const buffer = Buffer.alloc(bytes);
      for (let done = 0; done < bytes; ) {
        const { bytesRead } = await file.read(buffer, done, bytes - done, offset + done);
        if (bytesRead === 0) throw new Error(`${name} ends too early`);
        done += bytesRead;
      }
      articles.push(JSON.parse(buffer.toString()) as Analysis);
    }
  } finally {
    for (const file of files.values()) await file.close();
  }
  return articles;
}
