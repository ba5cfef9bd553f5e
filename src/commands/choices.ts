// What options can be set to. Apart from the commands, so that --help needs nothing else of them.
export { INPUT_FORMATS } from '../ingest/formats.ts';

export const FORMATS = ['summary', 'table', 'json', 'ndjson', 'csv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export const CONDITIONS = ['unsourced', 'conflict', 'unverified'] as const;
/** What `--fail-on` can ask for. */
export type Condition = (typeof CONDITIONS)[number];

export const PARTS = ['envelope', 'analysis', 'claim'] as const;
export type Part = (typeof PARTS)[number];

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];
