interface Point {
  readonly lat: number;
  readonly lon: number;
}

const RADIUS = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two points in degrees, along a great circle (haversine, mean radius of the Earth). */
export function kilometres(a: Point, b: Point): number {
  const lat = Math.sin(radians(b.lat - a.lat) / 2);
  const lon = Math.sin(radians(b.lon - a.lon) / 2);
  return 2 * RADIUS * Math.asin(Math.sqrt(Math.min(1, lat * lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon * lon)));
}
