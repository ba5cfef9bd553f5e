import type { Envelope } from '../model/analysis.ts';
import type { Renderer } from '../model/report.ts';
import { outputOf, toJson } from './output.ts';

/** The envelope of `sitrep/1`: all articles, the ledger and the notes as one object, indented by two spaces. */
export const json: Renderer = (report, view) => {
  const envelope: Envelope = {
    schema: 'sitrep/1',
    generator: view.generator,
    offsets: view.offsets,
    articles: report.articles.map((analysis) => outputOf(analysis, view)),
    ledger: report.ledger,
    notes: report.notes,
  };
  return `${toJson(envelope, 2)}\n`;
};
