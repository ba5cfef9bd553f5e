import type { OutputAnalysis } from '../../render/output.ts';

/** What a cell can be. Days are ISO 8601 strings until they are written. */
export type Cell = string | number | readonly string[] | null;

/** `day` is a Parquet DATE, `number` a DOUBLE, `count` an INT32, `texts` a LIST of strings. */
export type Kind = 'text' | 'texts' | 'number' | 'count' | 'day';

/** An analysis with all its lists, as the tables read it. */
export type Whole = { readonly [K in keyof OutputAnalysis]-?: NonNullable<OutputAnalysis[K]> };

/** A table of the archive: names and kinds of its columns, and the rows that one analysis adds. */
export interface Table {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, kind: Kind])[];
  readonly rows: (analysis: Whole) => readonly (readonly Cell[])[];
}

/**
 * A table from its columns: each says its name, its kind and how it reads a row.
 * @param of the things that become rows
 */
export function tableOf<T>(
  name: string,
  of: (analysis: Whole) => readonly T[],
  columns: readonly (readonly [name: string, kind: Kind, read: (row: T, analysis: Whole) => Cell])[],
): Table {
  return {
    name,
    columns: columns.map(([title, kind]) => [title, kind]),
    rows: (analysis) => of(analysis).map((row) => columns.map(([, , read]) => read(row, analysis))),
  };
}
