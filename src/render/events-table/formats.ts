import { stringify } from 'csv-stringify/sync';
import type { Note } from '../../model/analysis.ts';
import type { View } from '../../model/report.ts';
import { cleanDeep } from '../clean.ts';
import { toJson } from '../output.ts';
import type { Scheme } from './column.ts';
import type { EventRow } from './model.ts';
import { cellsOf } from './schemes.ts';

/** One object: the scheme, the rows with null for what is not told, and notes on what could not be read. */
export function json(rows: readonly EventRow[], scheme: Scheme, { generator }: View, notes: readonly Note[]): string {
  const out = { schema: 'sitrep-events/1', scheme: scheme.name, generator, rows: rows.map((row) => cellsOf(row, scheme)), notes };
  return `${toJson(out, 2)}\n`;
}

/** One row a line. */
export const ndjson = (rows: readonly EventRow[], scheme: Scheme): string =>
  rows.map((row) => `${toJson(cellsOf(row, scheme))}\n`).join('');

/** The header of the CSV. */
export const csvHead = ({ columns }: Scheme): string => stringify([columns.map(({ name }) => name)]);

/**
 * Rows without a header (RFC 4180, lines end with LF). Not told is an empty cell, never 0. Cells are one line each; words that a
 * spreadsheet would run as a formula get an apostrophe in front, numbers stay numbers.
 */
export const csv = (rows: readonly EventRow[], scheme: Scheme): string =>
  stringify(
    rows.map((row) => scheme.columns.map(({ of }) => cleanDeep(of(row), true))),
    { escape_formulas: true, cast: { number: (value) => ({ value: String(value), escape_formulas: false }) } },
  );
