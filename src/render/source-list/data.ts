import { stringify } from 'csv-stringify/sync';
import type { View } from '../../model/report.ts';
import { cleanDeep } from '../clean.ts';
import { toJson } from '../output.ts';
import type { SourceList, SourceRecord } from './model.ts';

/** One object with articles, sources, warnings and notes. */
export const json = ({ articles, sources, warnings, notes }: SourceList, { generator }: View): string =>
  `${toJson({ schema: 'sitrep-sources/1', generator, articles, sources, warnings, notes }, 2)}\n`;

/** One source a line. */
export const ndjson = ({ sources }: SourceList): string => sources.map((source) => `${toJson(source)}\n`).join('');

const cell = {
  source: ({ source }: SourceRecord) => source,
  role: ({ role }: SourceRecord) => role,
  kind: ({ kind }: SourceRecord) => kind,
  identification: ({ identification }: SourceRecord) => identification,
  joined_by: ({ joinedBy }: SourceRecord) => joinedBy,
  articles: ({ articles }: SourceRecord) => articles.length,
  attributions: ({ attributions }: SourceRecord) => attributions,
  stances: ({ stances }: SourceRecord) => counted(stances.map(({ stance, count }) => [stance, count])),
  passes_on: ({ passesOn }: SourceRecord) => passesOn,
  via: ({ via }: SourceRecord) => via.join('; '),
  claims: ({ claims }: SourceRecord) => claims.length,
  measures: ({ measures }: SourceRecord) => counted(measures.map(({ measure, count }) => [measure, count])),
  alone: ({ alone }: SourceRecord) => alone,
  alone_claims: ({ claims }: SourceRecord) =>
    claims
      .filter(({ alone }) => alone)
      .map(({ article, claim }) => `${article}#${claim}`)
      .join('; '),
} as const;

/** "says 3; denies 1" */
const counted = (list: readonly (readonly [string, number])[]): string => list.map(([word, count]) => `${word} ${count}`).join('; ');

/** One source a row under a header; words safe for a spreadsheet. The counts are counts: 0 is none. */
export const csv = ({ sources }: SourceList): string =>
  stringify(
    sources.map((source) => Object.fromEntries(Object.entries(cell).map(([name, of]) => [name, of(cleanDeep(source, true))]))),
    { header: true, columns: Object.keys(cell), escape_formulas: true },
  );
