import { type GeoProjection, geoEqualEarth, geoMercator } from 'd3-geo';
import type { Window } from './outlines.ts';

/** Size of the drawing, in its own units. */
export const WIDTH = 480;
export const HEIGHT = 330;

/** Degrees that a map shows at least, so that the surroundings of a single town can be made out. */
const LEAST = 5;

/** Wider than this (degrees), the map is one of the world, in true areas. */
const REGION = 100;

export interface Frame {
  readonly projection: GeoProjection;
  readonly scale: '50m' | '110m';
  /** What can be seen; null: everything. */
  readonly window: Window | null;
}

/** Where to look from so that all these points are seen, on whichever side of the date line. */
export function frameOf(points: readonly { readonly lat: number; readonly lon: number }[]): Frame {
  const middle = middleOf(points.map(({ lon }) => lon));
  const away = points.map(({ lon }) => ((lon - middle + 540) % 360) - 180);
  const [west, east] = [Math.min(...away), Math.max(...away)];
  const lats = points.map(({ lat }) => Math.min(78, Math.max(-70, lat)));
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const box: [[number, number], [number, number]] = [
    [0, 0],
    [WIDTH, HEIGHT],
  ];
  const around = (from: number, to: number): [number, number] => {
    const pad = Math.max((LEAST - (to - from)) / 2, (to - from) * 0.22, 1);
    return [from - pad, to + pad];
  };
  const [w, e] = around(west, east);
  const [s, n] = around(south, north);
  const center = middle + (west + east) / 2;
  const isWide = east - west > REGION || north - south > REGION;
  const half = Math.min(180, (e - w) / 2);
  const corners = [center - half, center + half].flatMap((lon) => [s, n].map((lat) => [lon, Math.max(-82, Math.min(82, lat))]));
  const flat = isWide ? geoEqualEarth() : geoMercator();
  const projection = flat.rotate([-center, 0]).fitExtent(box, { type: 'MultiPoint', coordinates: corners }).clipExtent(box);
  if (isWide) return { projection, scale: '110m', window: null };
  // The frame is wider or higher than the points need: ask it for its own corners.
  const [left, top] = projection.invert!([0, 0])!;
  const [, bottom] = projection.invert!([0, HEIGHT])!;
  const reach = Math.abs(((left - center + 540) % 360) - 180);
  return { projection, scale: '50m', window: { west: center - reach, east: center + reach, south: bottom, north: top } };
}

/** The middle of the arc that leaves out the widest gap between longitudes (degrees). */
function middleOf(lons: readonly number[]): number {
  const sorted = [...new Set(lons)].sort((a, b) => a - b);
  let widest = -1;
  let start = sorted[0]!;
  for (const [i, lon] of sorted.entries()) {
    const after = sorted[i + 1] ?? sorted[0]! + 360;
    if (after - lon > widest) {
      widest = after - lon;
      start = after;
    }
  }
  return start + (360 - widest) / 2;
}
