import type { Renderer } from '../model/report.ts';
import { htmlPage } from './html/index.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { sectionCsv } from './sections-csv.ts';
import { summary } from './summary.ts';
import { table } from './table.ts';

/** Every `--format`, by its name. */
export const renderers = { summary, table, json, ndjson, csv: sectionCsv, markdown, html: htmlPage } as const satisfies Record<
  string,
  Renderer
>;

export { renderExplain } from './explain.ts';
export { renderPolicies } from './policies.ts';
export { linesOf, type Position } from './position.ts';
export { renderRule, renderRules } from './rules.ts';
export { wordNote } from './wording.ts';
