// What options can be set to. Apart from the commands, so that --help needs nothing else of them.
export { INPUT_FORMATS } from '../ingest/formats.ts';

export const FORMATS = ['summary', 'table', 'json', 'ndjson', 'csv', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** `sitrep sources` has no page. */
export const SOURCE_FORMATS = ['summary', 'table', 'json', 'ndjson', 'csv', 'markdown'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

export const EVENT_FORMATS = ['table', 'csv', 'json', 'ndjson', 'markdown'] as const;
export type EventFormat = (typeof EVENT_FORMATS)[number];

export const LEDGER_FORMATS = ['summary', 'table', 'json', 'ndjson', 'csv', 'markdown', 'html', 'geojson', 'ftm', 'ucdp', 'acled'] as const;
export type LedgerFormat = (typeof LEDGER_FORMATS)[number];

export const SCHEMES = ['acled', 'ucdp', 'plover'] as const;
export type SchemeName = (typeof SCHEMES)[number];

export const CONDITIONS = ['unsourced', 'anonymous', 'unverified', 'conflict'] as const;
/** What `--fail-on` can ask for. */
export type Condition = (typeof CONDITIONS)[number];

export const PARTS = ['envelope', 'analysis', 'claim'] as const;
export type Part = (typeof PARTS)[number];

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];
