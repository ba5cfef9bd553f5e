import type { Analysis, ClaimGroup, Note } from './analysis.ts';

/** What renderers get: all analyses in input order, the ledger, and notes that belong to no single article (a file that failed). */
export interface Report {
  readonly articles: readonly Analysis[];
  readonly ledger: readonly ClaimGroup[];
  readonly notes: readonly Note[];
}

/** The lists of an analysis that `--only` can choose. */
export const SECTIONS = ['claims', 'attributions', 'entities', 'quantities', 'events', 'times', 'mentions'] as const;
/** One of these lists. */
export type Section = (typeof SECTIONS)[number];

/** How to draw: decided once in the command, so that renderers ask nobody anything. */
export interface View {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** False on terminals that can't show box-drawing characters and the like. */
  readonly unicode: boolean;
  /** Null: all sections. */
  readonly only: readonly Section[] | null;
  /** False leaves `article.text` out of JSON. */
  readonly text: boolean;
  /** What offsets in JSON count. */
  readonly offsets: 'utf16' | 'codepoint';
  /** Name and version of this program, for the envelope. */
  readonly generator: { readonly name: string; readonly version: string };
}

/** Makes a string of a report; deterministic, prints nothing, ends with a newline. */
export type Renderer = (report: Report, view: View) => string;
