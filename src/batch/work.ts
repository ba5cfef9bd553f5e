import { analyze } from '../analyze.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import type { UserLexicon } from '../lexicon/user.ts';
import type { Analysis, Note } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Section } from '../model/report.ts';
import { neededOf } from '../reconcile/needed.ts';
import { csv } from '../render/csv.ts';
import { outputOf, toJson } from '../render/output.ts';
import { generator } from '../version.ts';
import { type Cell, TABLES, type Whole } from './tables/index.ts';

/** What decides the bytes of an analysis beside the article. */
export interface WorkOptions {
  readonly vaguePolicy: string;
  /** Are places looked up? */
  readonly gazetteer: boolean;
  /** The user's, as plain data. */
  readonly lexicon: UserLexicon | null;
  readonly only: readonly Section[] | null;
  readonly text: boolean;
  readonly offsets: 'utf16' | 'codepoint';
}

/** One article for a worker. */
export interface Task extends WorkOptions {
  /** Place in the input, from 0. */
  readonly n: number;
  /** What the article is known by when a run is taken up again. */
  readonly key: string;
  readonly article: Article;
  /** What ingest noticed, worded. */
  readonly notes: readonly Note[];
}

/** What a worker makes of an article: bytes, so that the main thread only has to append them. */
export interface Done {
  /** The analysis as one line of NDJSON. */
  readonly line: Uint8Array;
  /** A `Stored` and, behind a tab, the report for the ledger: one line. */
  readonly stored: Uint8Array;
  readonly counts: Counts;
}

export type Counts = Readonly<Record<'claims' | 'attributions' | 'entities' | 'events', number>>;

/** What the finished tables are made from, kept beside the analyses until then. */
export interface Stored {
  readonly key: string;
  /** Day of publication, ISO 8601. */
  readonly published: string | null;
  /** Rows of claims.csv, without a header. */
  readonly csv: string;
  /** Rows for each table, in the order of `TABLES`. */
  readonly tables: readonly (readonly (readonly Cell[])[])[];
  readonly counts: Counts;
}

let known: { readonly json: string; readonly lexicon: UserLexicon } | null = null;

/** Every task brings a copy of the lexicon; the first one stays, because what is made from it is kept by object. */
function sameObject(lexicon: UserLexicon): UserLexicon {
  const json = JSON.stringify(lexicon);
  if (known?.json !== json) known = { json, lexicon };
  return known.lexicon;
}

const bytes = new TextEncoder();

/**
 * Analyses one article and renders everything that depends on it alone.
 * @throws what `analyze` throws; the caller makes a failure of it
 */
export function work(task: Task): Done {
  const { key, article, notes, vaguePolicy, only, text, offsets } = task;
  const lexicon = task.lexicon && sameObject(task.lexicon);
  const read = analyze(article, { vaguePolicy, ...(task.gazetteer && { gazetteer: loadGazetteer() }), ...(lexicon && { lexicon }) });
  const analysis: Analysis = notes.length > 0 ? { ...read, notes: [...notes, ...read.notes] } : read;
  const drawn = { color: false, width: 100, unicode: true, generator, only, text, offsets };
  const whole = outputOf(analysis, { ...drawn, only: null, text: true }) as Whole;
  const { claims, attributions, entities, events } = analysis;
  const counts = { claims: claims.length, attributions: attributions.length, entities: entities.length, events: events.length };
  const rows = csv({ articles: [analysis], ledger: [], notes: [] }, drawn);
  const stored: Stored = {
    key,
    published: article.published,
    csv: rows.slice(rows.indexOf('\n') + 1),
    tables: TABLES.map((table) => table.rows(whole)),
    counts,
  };
  return {
    line: bytes.encode(`${toJson(outputOf(analysis, drawn))}\n`),
    stored: bytes.encode(`${JSON.stringify(stored)}\t${JSON.stringify(neededOf(analysis))}\n`),
    counts,
  };
}
