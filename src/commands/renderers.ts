import type { Renderer } from '../model/report.ts';
import type { Format } from './choices.ts';

/** One renderer is loaded, not all: tables and CSV bring libraries that JSON can do without. */
const LOAD: Readonly<Record<Format, () => Promise<Renderer>>> = {
  summary: async () => (await import('../render/summary.ts')).summary,
  table: async () => (await import('../render/table.ts')).table,
  json: async () => (await import('../render/json.ts')).json,
  ndjson: async () => (await import('../render/ndjson.ts')).ndjson,
  csv: async () => (await import('../render/sections-csv.ts')).sectionCsv,
  markdown: async () => (await import('../render/markdown.ts')).markdown,
  html: async () => (await import('../render/html/index.ts')).htmlPage,
};

export const rendererOf = (format: Format): Promise<Renderer> => LOAD[format]();
