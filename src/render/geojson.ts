import type { Analysis, Entity, Geo } from '../model/analysis.ts';
import { cleanDeep } from './clean.ts';
import { type LedgerRenderer, ledgerGroups } from './ledger-view.ts';
import { groupTitle } from './ledger-words.ts';
import { marksFor } from './marks.ts';
import { toJson } from './output.ts';

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [lon: number, lat: number] };
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Claims and events as a GeoJSON FeatureCollection (RFC 7946, longitude first). Only what has coordinates is a feature; `unlocated` says how
 * many claims and events have none. A point is where the named place is, no more precise than `precision` says.
 */
export const geojson: LedgerRenderer = (report) => {
  const groups = ledgerGroups(report, marksFor(true));
  let unlocated = 0;
  const features: Feature[] = [];
  const put = (id: string, geo: Geo | null, properties: Readonly<Record<string, unknown>>) => {
    const geometry = pointOf(geo);
    if (geometry) features.push({ type: 'Feature', id, geometry, properties: { ...properties, precision: geo!.precision } });
    else unlocated++;
  };
  for (const { group, lines } of groups)
    for (const { claim, analysis, entry, source } of lines)
      put(entry.claim, geoOf(analysis, claim.place?.entity), {
        kind: 'claim',
        group: group.id,
        title: groupTitle(group, marksFor(true)),
        verdict: group.verdict,
        measure: claim.measure,
        figure: claim.figure,
        value: claim.value,
        low: claim.low,
        high: claim.high,
        place: claim.place?.text ?? null,
        from: claim.when.from,
        to: claim.when.to,
        source,
        outlet: analysis.article.outlet,
        reported: entry.reported,
        standing: entry.standing,
        modality: claim.modality,
        article: analysis.article.id,
      });
  for (const analysis of report.articles)
    for (const event of analysis.events) {
      const place = event.places.map((span) => entityAt(analysis, span)).find((entity) => pointOf(entity?.place ?? null) !== null);
      put(`${analysis.article.id}#${event.id}`, place?.place ?? null, {
        kind: 'event',
        type: event.type,
        mode: event.mode,
        acled: event.acled,
        words: event.text,
        place: place?.name ?? null,
        from: event.when?.from ?? null,
        to: event.when?.to ?? null,
        actors: event.actors.map(({ text }) => text),
        targets: event.targets.map(({ text }) => text),
        modality: event.modality,
        article: analysis.article.id,
        outlet: analysis.article.outlet,
      });
    }
  return `${toJson(cleanDeep({ type: 'FeatureCollection', features, unlocated }, true), 1)}\n`;
};

const pointOf = (geo: Geo | null): Feature['geometry'] | null =>
  geo && geo.lat !== null && geo.lon !== null ? { type: 'Point', coordinates: [geo.lon, geo.lat] } : null;

export const geoOf = ({ entities }: Analysis, entity: string | null | undefined): Geo | null =>
  (entity && entities.find(({ id }) => id === entity)?.place) || null;

const entityAt = (
  { mentions, entities }: Analysis,
  { start, end }: { readonly start: number; readonly end: number },
): Entity | undefined => {
  const mention = mentions.find((m) => m.entity !== null && m.start < end && start < m.end);
  return entities.find(({ id }) => id === mention?.entity);
};
