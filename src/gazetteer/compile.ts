import type { Area } from './areas.ts';
import { kilometres } from './distance.ts';
import { BUCKETS, foldName, type Header, hashOf, KEY_BYTES, MAGIC, PLACE_BYTES, type Region, withoutArticle } from './format.ts';
import type { Listed } from './listed.ts';
import { regionNames } from './region-names.ts';
import { type City, iso3 } from './sources.ts';

/** What the gazetteer is made of. */
export interface Sources {
  /** By ascending id. */
  readonly cities: readonly City[];
  /** GeoNames code → name. */
  readonly regions: ReadonlyMap<string, string>;
  readonly listed: readonly Listed[];
  /** GeoNames id → further names, joined by bars. */
  readonly spellings: Readonly<Record<number, string>>;
  readonly areas: readonly Area[];
  readonly notice: string;
  /** See `Header.own`. */
  readonly own: string;
}

/** The gazetteer file, laid out as format.ts says. The same sources give the same bytes. */
export function compile({ cities, regions, listed, spellings, areas, notice, own }: Sources): Uint8Array {
  const named = cities.map((city) => (spellings[city.id] ? { ...city, names: [...city.names, ...spellings[city.id]!.split('|')] } : city));
  const places = [...named, ...listed.map((place) => cityOf(place, cities))];
  const codes = [...new Set([...regions.keys(), ...places.map(({ region }) => region)])].filter((code) => iso3(code.slice(0, 2))).sort();
  const regionIndex = new Map(codes.map((code, i) => [code, i]));
  const byRegion: number[][] = codes.map(() => []);
  const byCountry: Record<string, number[]> = {};
  places.forEach(({ region, country }, i) => {
    byRegion[regionIndex.get(region)!]!.push(i);
    byCountry[country] ??= [];
    byCountry[country].push(i);
  });
  const header: Omit<Header, 'keys'> = {
    notice,
    own,
    places: places.length,
    regions: [
      ...codes.map((code, i): Region => {
        const country = iso3(code.slice(0, 2))!;
        return { country, name: regions.get(code) ?? null, code, centre: middle(places, byRegion[i]!) };
      }),
      ...areas.map(({ names, country, parts }): Region => {
        const indexes = parts.map((code) => known(regionIndex, code));
        const members = indexes.flatMap((i) => byRegion[i]!);
        return { country, name: names[0]!, code: '', centre: middle(places, members), parts: indexes };
      }),
    ],
    countries: Object.fromEntries(
      Object.keys(byCountry)
        .sort()
        .map((country) => [country, middle(places, byCountry[country]!)]),
    ),
  };
  const keys = keysOf(places, header.regions, areas);
  return join(header, places, regionIndex, keys);
}

function known(regions: ReadonlyMap<string, number>, code: string): number {
  const index = regions.get(code);
  if (index === undefined) throw new Error(`areas.ts: no region ${code}`);
  return index;
}

/** The place nearest to the median of these places, which far islands do not move; -1 where there is none. */
function middle(places: readonly City[], members: readonly number[]): number {
  const median = (of: (place: City) => number) => members.map((i) => of(places[i]!)).sort((a, b) => a - b)[members.length >> 1] ?? 0;
  const centre = { lat: median(({ lat }) => lat), lon: median(({ lon }) => lon) };
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const i of members) {
    const far = kilometres(places[i]!, centre);
    if (far < least) [best, least] = [i, far];
  }
  return best;
}

/** A listed place lies in the region of the next place of its country. */
function cityOf({ names, country, lat, lon }: Listed, cities: readonly City[]): City {
  let next: City | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const city of cities) {
    if (city.country !== country) continue;
    const far = kilometres(city, { lat, lon });
    if (far < least) [next, least] = [city, far];
  }
  return { id: 0, names, lat, lon, country, region: next!.region, population: 0 };
}

/** Each key once for each place or region: folded names, and without their Arabic article. */
function keysOf(
  places: readonly City[],
  regions: readonly Region[],
  areas: readonly Area[],
): { bucket: number; rest: number; target: number }[] {
  const out: { bucket: number; rest: number; target: number }[] = [];
  const add = (names: readonly string[], target: number) => {
    const folded = new Set<string>();
    for (const name of names) {
      const key = foldName(name);
      if (key.length < 2) continue;
      folded.add(key);
      const bare = withoutArticle(key);
      if (bare) folded.add(bare);
    }
    for (const key of folded) out.push({ ...hashOf(key), target });
  };
  places.forEach(({ names }, i) => {
    add(names, i);
  });
  regions.forEach(({ name, code, centre }, i) => {
    if (name !== null && centre >= 0 && code !== '') add(regionNames(name, code), places.length + i);
  });
  areas.forEach(({ names }, i) => {
    add(names, places.length + regions.length - areas.length + i);
  });
  return out.sort((a, b) => a.bucket - b.bucket || a.rest - b.rest || a.target - b.target);
}

function join(
  about: Omit<Header, 'keys'>,
  places: readonly City[],
  regions: ReadonlyMap<string, number>,
  keys: readonly { readonly bucket: number; readonly rest: number; readonly target: number }[],
): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify({ ...about, keys: keys.length } satisfies Header));
  const out = new Uint8Array(12 + header.length + places.length * PLACE_BYTES + (BUCKETS + 1) * 4 + keys.length * KEY_BYTES);
  let at = 0;
  const put = (value: number, size: number) => {
    for (let shift = size - 1; shift >= 0; shift--) out[at++] = Math.floor(value / 256 ** shift) & 0xff;
  };
  out.set(new TextEncoder().encode(MAGIC));
  at = 8;
  put(header.length, 4);
  out.set(header, at);
  at += header.length;
  for (const { id, lat, lon, region, population } of places) {
    put(Math.round((lat / 180 + 0.5) * 0xffffff), 3);
    put(Math.round((lon / 360 + 0.5) * 0xffffff), 3);
    put(id, 3);
    put(regions.get(region)!, 2);
    put(Math.min(255, Math.round(10 * Math.log2(population + 1))), 1);
  }
  let key = 0;
  for (let bucket = 0; bucket <= BUCKETS; bucket++) {
    while (key < keys.length && keys[key]!.bucket < bucket) key++;
    put(key, 4);
  }
  for (const { rest, target } of keys) {
    put(rest, 3);
    put(target, 3);
  }
  return out;
}
