import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A country of Natural Earth (public domain), by its English name. */
export type Country = Feature<Polygon | MultiPolygon, { readonly name: string }>;

/** A stretch of the earth in degrees; `east` may lie beyond 180. */
export interface Window {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const load = createRequire(import.meta.url);
const kept = new Map<string, readonly Country[]>();

/** All countries, at 1:50 million for regions or 1:110 million for the world. Read once. */
export function countries(scale: '50m' | '110m'): readonly Country[] {
  const known = kept.get(scale);
  if (known) return known;
  const world = load(`world-atlas/countries-${scale}.json`) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const { features } = feature(world, world.objects.countries) as FeatureCollection<Polygon | MultiPolygon, { name: string }>;
  kept.set(scale, features);
  return features;
}

/** Could any of a country's pieces be seen here? Pieces that cross the date line are cut there in the data. */
export function isNear({ geometry }: Country, { west, south, east, north }: Window): boolean {
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return pieces.some(([ring]) => {
    const lons = ring!.map(([lon]) => lon!);
    const lats = ring!.map(([, lat]) => lat!);
    const [left, right] = [Math.min(...lons), Math.max(...lons)];
    if (Math.max(...lats) < south || Math.min(...lats) > north) return false;
    return [-360, 0, 360].some((turn) => right + turn > west && left + turn < east);
  });
}
