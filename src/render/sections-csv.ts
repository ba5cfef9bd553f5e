import { stringify } from 'csv-stringify/sync';
import type { Analysis } from '../model/analysis.ts';
import type { Renderer, Section } from '../model/report.ts';
import type { TextSpan } from '../model/span.ts';
import { cleanAnalysis } from './clean.ts';
import { csv } from './csv.ts';
import { type Lines, linesOf } from './position.ts';

type Cell = string | number | null;
/** A column: its heading and what stands under it. */
type Columns<T> = readonly (readonly [name: string, cell: (item: T, context: Context) => Cell])[];

interface Context {
  readonly analysis: Analysis;
  readonly lines: Lines;
  /** Names of entities by id. */
  readonly names: ReadonlyMap<string, string>;
}

const words = (spans: readonly TextSpan[]): string => spans.map(({ text }) => text).join('; ');
const lineAt = (start: number | undefined, { lines }: Context): Cell => (start === undefined ? null : lines.at(start).line);

const located = <T extends { readonly start: number; readonly rule: string }>(): Columns<T> => [
  ['line', ({ start }, context) => lineAt(start, context)],
  ['rule', ({ rule }) => rule],
];

const entities: Columns<Analysis['entities'][number]> = [
  ['entity', (e) => e.id],
  ['type', (e) => e.type],
  ['name', (e) => e.name],
  ['aliases', (e) => e.aliases.join('; ')],
  ['role', (e) => e.role],
  ['country', (e) => e.place?.country ?? e.country],
  ['side', (e) => e.side],
  ['admin1', (e) => e.place?.admin1 ?? null],
  ['lat', (e) => e.place?.lat ?? null],
  ['lon', (e) => e.place?.lon ?? null],
  ['geonames', (e) => e.place?.geonames ?? null],
  ['precision', (e) => e.place?.precision ?? null],
  ['mentions', (e) => e.mentions.length],
  ['line', (e, context) => lineAt(context.analysis.mentions.find(({ id }) => id === e.mentions[0])?.start, context)],
];

const attributions: Columns<Analysis['attributions'][number]> = [
  ['attribution', (a) => a.id],
  ['source', (a) => a.name],
  ['source_words', (a) => words(a.sources)],
  ['source_kind', (a) => a.sourceKind],
  ['identification', (a) => a.identification],
  ['mode', (a) => a.mode],
  ['stance', (a) => a.stance],
  ['cue', (a) => a.cue?.text ?? null],
  ['content', (a) => a.contents.map(({ text }) => text).join(' … ')],
  ['via', (a) => a.via.join('; ')],
  ['line', (a, context) => lineAt((a.contents[0] ?? a.cue ?? a.sources[0])?.start, context)],
  ['rule', (a) => a.rule],
];

const quantities: Columns<Analysis['quantities'][number]> = [
  ['quantity', (q) => q.id],
  ['words', (q) => q.text],
  ['value', (q) => q.value],
  ['low', (q) => q.low],
  ['high', (q) => q.high],
  ['qualifier', (q) => q.qualifier],
  ['trend', (q) => q.trend],
  ['unit', (q) => q.unit],
  ['counted', (q) => q.counted?.text ?? null],
  ...located<Analysis['quantities'][number]>(),
];

const events: Columns<Analysis['events'][number]> = [
  ['event', (e) => e.id],
  ['words', (e) => e.text],
  ['type', (e) => e.type],
  ['mode', (e) => e.mode],
  ['acled', (e) => e.acled],
  ['actors', (e) => words(e.actors)],
  ['targets', (e) => words(e.targets)],
  ['places', (e) => words(e.places)],
  ['from', (e) => e.when?.from ?? null],
  ['to', (e) => e.when?.to ?? null],
  ['modality', (e) => e.modality],
  ...located<Analysis['events'][number]>(),
];

const times: Columns<Analysis['times'][number]> = [
  ['time', (t) => t.id],
  ['words', (t) => t.text],
  ['type', (t) => t.type],
  ['value', (t) => t.value],
  ['from', (t) => t.from],
  ['to', (t) => t.to],
  ...located<Analysis['times'][number]>(),
];

const mentions: Columns<Analysis['mentions'][number]> = [
  ['mention', (m) => m.id],
  ['words', (m) => m.text],
  ['type', (m) => m.type],
  ['form', (m) => m.form],
  ['entity', (m) => m.entity],
  ['name', (m, { names }) => (m.entity === null ? null : (names.get(m.entity) ?? null))],
  ...located<Analysis['mentions'][number]>(),
];

/**
 * A renderer that prints one list of each article, a finding a row, under the article's id. Unknown is an empty cell, never 0; several
 * things in one cell are parted by semicolons.
 */
const rowsOf =
  <T>(columns: Columns<T>, list: (analysis: Analysis) => readonly T[]): Renderer =>
  ({ articles }) => {
    const rows = articles.flatMap((raw) => {
      const analysis = cleanAnalysis(raw, true);
      const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
      const context: Context = { analysis, lines: linesOf(analysis.article.text), names };
      return list(analysis).map((item) => [analysis.article.id, ...columns.map(([, cell]) => cell(item, context))]);
    });
    // Numbers stay numbers: a longitude's minus is no formula.
    return stringify([['article', ...columns.map(([name]) => name)], ...rows], {
      escape_formulas: true,
      cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
    });
  };

/** CSV of each list that `--only` can choose. */
const SECTION_CSV: Readonly<Record<Section, Renderer>> = {
  claims: csv,
  entities: rowsOf(entities, (analysis) => analysis.entities),
  attributions: rowsOf(attributions, (analysis) => analysis.attributions),
  quantities: rowsOf(quantities, (analysis) => analysis.quantities),
  events: rowsOf(events, (analysis) => analysis.events),
  times: rowsOf(times, (analysis) => analysis.times),
  mentions: rowsOf(mentions, (analysis) => analysis.mentions),
};

/** CSV of the one list that `--only` asks for, of the claims where it does not ask. */
export const sectionCsv: Renderer = (report, view) => SECTION_CSV[view.only?.[0] ?? 'claims'](report, view);
