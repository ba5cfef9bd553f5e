import type { Renderer } from '../model/report.ts';
import { outputOf, toJson } from './output.ts';

/** One article a line, without an envelope, so that the lines of several runs can be joined. Nothing for a report without articles. */
export const ndjson: Renderer = ({ articles }, view) => articles.map((analysis) => `${toJson(outputOf(analysis, view))}\n`).join('');
