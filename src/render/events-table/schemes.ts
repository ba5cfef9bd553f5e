import { acled } from './acled.ts';
import type { Scheme } from './column.ts';
import type { EventRow } from './model.ts';
import { plover } from './plover.ts';
import { ucdp } from './ucdp.ts';

/** Every `--scheme`, by its name. */
export const schemes: Readonly<Record<Scheme['name'], Scheme>> = { acled, ucdp, plover };

/** Rows of a scheme: what has happened as one event, and for UCDP cost lives; with `all` everything it has columns for. */
export const chosen = (rows: readonly EventRow[], scheme: Scheme, all: boolean): EventRow[] =>
  rows.filter(
    (row) => scheme.keeps(row) && (all || (row.modality === 'actual' && !row.aggregate && (scheme.name !== 'ucdp' || row.deadly))),
  );

export type Cells = Readonly<Record<string, string | number | null>>;

/** A row in the columns of a scheme. */
export const cellsOf = (row: EventRow, { columns }: Scheme): Cells => Object.fromEntries(columns.map(({ name, of }) => [name, of(row)]));
