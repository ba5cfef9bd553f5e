import { stringify } from 'csv-stringify/sync';
import type { Geo } from '../model/analysis.ts';
import { cleanDeep } from './clean.ts';
import { geoOf } from './geojson.ts';
import { type LedgerGroup, type LedgerRenderer, ledgerGroups } from './ledger-view.ts';
import { groupTitle, verdictWords } from './ledger-words.ts';
import { marksFor } from './marks.ts';

type Cell = string | number | null;
const marks = marksFor(true);

/**
 * Tolls of incidents in the columns of UCDP GED: one row for each group of dead that has a day, with its low, best and high. It is what is claimed,
 * not coded: no conflict, dyad or type of violence is assigned, and cells that cannot be told are empty, never 0.
 */
export const ucdpTolls: LedgerRenderer = (report) =>
  rows(
    tolls(report).map((of): Readonly<Record<string, Cell>> => {
      const { group, lines } = of;
      const geo = geoOfGroup(of);
      const doers = [...new Set(lines.flatMap(({ claim }) => claim.by?.text ?? []))];
      const first = lines[0];
      return {
        id: group.id,
        year: group.from!.slice(0, 4),
        side_a: doers.join('; ') || null,
        number_of_sources: new Set(lines.map(({ source }) => source)).size,
        source_article: lines.map(({ analysis }) => analysis.article.id).join(';'),
        source_office: [...new Set(lines.flatMap(({ analysis }) => analysis.article.outlet ?? []))].join(';') || null,
        source_date: first?.analysis.article.published ?? null,
        source_headline: first?.analysis.article.title ?? null,
        source_original: [...new Set(lines.map(({ source }) => source))].join(';'),
        where_prec: geo ? (WHERE[geo.precision ?? ''] ?? null) : null,
        where_coordinates: group.place,
        adm_1: geo?.admin1 ?? null,
        latitude: geo?.lat ?? null,
        longitude: geo?.lon ?? null,
        country: geo?.country ?? null,
        event_clarity: 1,
        date_prec: group.from === group.to ? 1 : 2,
        date_start: group.from,
        date_end: group.to ?? group.from,
        deaths_civilians: null,
        deaths_unknown: null,
        best: group.best,
        high: group.high,
        low: group.low,
        verdict: group.verdict,
        policy: group.policy,
        notes: notesOf(of),
      };
    }),
  );

/** The same in columns of ACLED. `fatalities` is the lowest figure claimed, as the codebook asks for where sources differ; unknown is empty here, where ACLED has 0. */
export const acledTolls: LedgerRenderer = (report) =>
  rows(
    tolls(report).map((of): Readonly<Record<string, Cell>> => {
      const { group, lines } = of;
      const geo = geoOfGroup(of);
      return {
        event_id_cnty: group.id,
        event_date: group.from,
        year: group.from!.slice(0, 4),
        time_precision: group.from === group.to ? 1 : 2,
        actor1: [...new Set(lines.flatMap(({ claim }) => claim.by?.text ?? []))].join('; ') || null,
        country: geo?.country ?? null,
        admin1: geo?.admin1 ?? null,
        location: group.place,
        latitude: geo?.lat ?? null,
        longitude: geo?.lon ?? null,
        geo_precision: geo ? (geo.precision === 'exact' ? 1 : geo.precision === 'admin2' ? 2 : 3) : null,
        source: [...new Set(lines.flatMap(({ analysis }) => analysis.article.outlet ?? []))].join('; ') || null,
        notes: notesOf(of),
        fatalities: group.low,
      };
    }),
  );

/** UCDP where_prec: 1 exact, 3 second-order division, 4 first-order division, 6 country. */
const WHERE: Readonly<Record<string, number>> = { exact: 1, admin2: 3, admin1: 4, country: 6 };

const tolls = (report: Parameters<LedgerRenderer>[0]): LedgerGroup[] =>
  ledgerGroups(report, marks).filter(
    ({ group }) =>
      group.measure === 'killed' &&
      (group.basis ?? 'incident') === 'incident' &&
      (group.modality ?? 'actual') === 'actual' &&
      group.from !== null &&
      !group.counted?.startsWith('part:'),
  );

const geoOfGroup = ({ group, lines }: LedgerGroup): Geo | null => {
  const all = lines.flatMap(({ analysis, claim }) => geoOf(analysis, claim.place?.entity) ?? []).filter(({ lat }) => lat !== null);
  return group.place === null ? null : (all[0] ?? null);
};

const notesOf = (of: LedgerGroup): string =>
  `${groupTitle(of.group, marks)}, ${verdictWords[of.group.verdict]}: ${of.lines.map(({ figure, source, entry }) => `${figure} (${source}${entry.standing === 'current' ? '' : `, ${entry.standing}`})`).join('; ')}`;

function rows(list: readonly Readonly<Record<string, Cell>>[]): string {
  if (list.length === 0) return '';
  return stringify(cleanDeep([...list], true), { header: true, columns: Object.keys(list[0]!), escape_formulas: true });
}
