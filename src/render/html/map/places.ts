import type { Analysis } from '../../../model/analysis.ts';
import type { Precision } from '../../../model/vocabulary.ts';

/** A place with coordinates, and the claims that stand there. */
export interface MapPlace {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: Precision | null;
  /** District and country. */
  readonly within: string;
  readonly claims: readonly { readonly href: string; readonly words: string }[];
}

/** An analysis with the id that its elements have in the page. */
export interface Placed {
  readonly analysis: Analysis;
  readonly id: string;
}

/** Places of all articles, the same ones as one; those with most claims first. */
export function placesOf(articles: readonly Placed[]): MapPlace[] {
  const places = new Map<string, MapPlace & { readonly claims: { href: string; words: string }[] }>();
  for (const [a, { analysis, id }] of articles.entries()) {
    const keys = new Map<string, string>();
    for (const { id: entity, name, place } of analysis.entities) {
      if (!place || place.lat === null || place.lon === null) continue;
      const key = `${place.geonames ?? name} ${place.lat} ${place.lon}`;
      keys.set(entity, key);
      const within = [place.admin1, place.country].filter((words) => words && words !== name).join(', ');
      if (!places.has(key)) places.set(key, { name, lat: place.lat, lon: place.lon, precision: place.precision, within, claims: [] });
    }
    for (const [i, { place }] of analysis.claims.entries()) {
      const key = place?.entity ? keys.get(place.entity) : undefined;
      const words = articles.length > 1 ? `${a + 1}/${i + 1}` : String(i + 1);
      if (key) places.get(key)!.claims.push({ href: `${id}-c${i + 1}`, words });
    }
  }
  return [...places.values()].sort((a, b) => b.claims.length - a.claims.length);
}
