import type { LedgerRenderer } from '../render/ledger-view.ts';
import type { LedgerFormat } from './choices.ts';

/** One renderer is loaded, not all. */
const LOAD: Readonly<Record<LedgerFormat, () => Promise<LedgerRenderer>>> = {
  summary: async () => (await import('../render/ledger-summary.ts')).ledgerSummary,
  table: async () => (await import('../render/ledger-table.ts')).ledgerTable,
  json: async () => (await import('../render/json.ts')).json,
  ndjson: async () => (await import('../render/ledger-data.ts')).ledgerNdjson,
  csv: async () => (await import('../render/ledger-data.ts')).ledgerCsv,
  markdown: async () => (await import('../render/ledger-markdown.ts')).ledgerMarkdown,
  html: async () => (await import('../render/html/index.ts')).htmlPage,
  geojson: async () => (await import('../render/geojson.ts')).geojson,
  ftm: async () => (await import('../render/ftm.ts')).ftm,
  ucdp: async () => (await import('../render/ledger-tolls.ts')).ucdpTolls,
  acled: async () => (await import('../render/ledger-tolls.ts')).acledTolls,
};

export const ledgerRendererOf = (format: LedgerFormat): Promise<LedgerRenderer> => LOAD[format]();
