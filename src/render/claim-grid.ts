import type { ClaimRow } from './claim-rows.ts';
import type { Cell, Column, Part } from './grid.ts';
import type { Paint } from './paint.ts';

/** A table of claims, ready for grid(). */
export interface ClaimGrid {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** From this width on each fact has a column of its own; below, they share five. */
const WIDE = 118;

const INDENT = 2;

/** "A (1)" tells something in a column of figures, "a soldier killed (1)" does not. */
const ARTICLE = /^(?:an?|another)$/i;

/** Lays claims out for a width. What is not said to have happened says first how it is meant: planned, background. */
export function claimGrid(rows: readonly ClaimRow[], width: number, paint: Paint): ClaimGrid {
  return width >= WIDE ? wide(rows, paint) : narrow(rows, paint);
}

const parts = (...list: readonly (Part | null | false)[]): Part[] => {
  const kept = list.filter((part): part is Part => !!part && part.text !== '');
  return kept.length > 0 ? kept : [{ text: '' }];
};

const meant = ({ modality }: ClaimRow, paint: Paint, colon = ''): Part | null =>
  modality ? { text: `${modality}${colon}`, paint: paint.warn } : null;

/** "including" before a part, so that nobody adds it to its whole. */
const share = (row: ClaimRow): string => (row.depth > 0 ? 'incl. ' : '');

const wholeOf = ({ partOf }: ClaimRow, paint: Paint): Part | null =>
  partOf === null ? null : { text: `part of claim ${partOf}`, paint: paint.faint };

function sourceParts(row: ClaimRow, paint: Paint): Part[] {
  const { identification } = row.claim.source;
  const doubt = identification === 'anonymous' || (identification === 'none' && row.kind !== null);
  return parts(
    { text: row.source, paint: paint.strong },
    row.via ? { text: row.via } : null,
    row.kind ? { text: row.kind, paint: doubt ? paint.warn : paint.faint } : null,
    row.verification
      ? {
          text: row.verification,
          paint: row.claim.verification === 'denied' || row.claim.verification === 'disputed' ? paint.bad : paint.warn,
        }
      : null,
  );
}

function wide(rows: readonly ClaimRow[], paint: Paint): ClaimGrid {
  const apart = rows.some(({ modality }) => modality !== null);
  const columns: Column[] = [
    { head: '#', align: 'right' },
    ...(apart ? [{ head: 'Meant as' }] : []),
    { head: 'How many' },
    { head: 'Who' },
    { head: 'What' },
    { head: 'By whom' },
    { head: 'Where' },
    { head: 'When' },
    { head: 'Source' },
    { head: 'Line', align: 'right' },
  ];
  return {
    columns,
    rows: rows.map((row) => {
      const indent = row.depth * INDENT;
      return [
        [{ text: String(row.n), paint: paint.pointer }],
        ...(apart ? [parts(meant(row, paint))] : []),
        parts(
          { text: `${share(row)}${row.figure}${row.bounds ? ` (${row.bounds})` : ''}`, paint: paint.strong, indent },
          wholeOf(row, paint),
        ),
        `${row.who}${row.status ? ` (${row.status})` : ''}`,
        row.measure,
        row.by,
        row.where,
        row.when,
        sourceParts(row, paint),
        [{ text: String(row.line), paint: paint.pointer }],
      ];
    }),
  };
}

function narrow(rows: readonly ClaimRow[], paint: Paint): ClaimGrid {
  const columns: Column[] = [
    { head: '#', align: 'right' },
    { head: 'Claim' },
    { head: 'Where, when' },
    { head: 'Source' },
    { head: 'Line', align: 'right' },
  ];
  return {
    columns,
    rows: rows.map((row) => {
      const indent = row.depth * INDENT;
      return [
        [{ text: String(row.n), paint: paint.pointer }],
        parts(
          meant(row, paint, ':'),
          {
            text: `${share(row)}${row.core}${row.bounds && !ARTICLE.test(row.figure) ? ` (${row.bounds})` : ''}${row.uncounted ? ', no figure given' : ''}`,
            paint: paint.strong,
            indent,
          },
          row.by ? { text: `by ${row.by}`, indent } : null,
          wholeOf(row, paint),
        ),
        parts({ text: row.where }, { text: row.when }),
        sourceParts(row, paint),
        [{ text: String(row.line), paint: paint.pointer }],
      ];
    }),
  };
}
