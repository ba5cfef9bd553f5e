import type { Geo } from '../model/analysis.ts';
import { type Level, type PlaceName, placeName, sameName } from './place-name.ts';

/** A name with what the gazetteer knows of it. */
export interface NamedPlace {
  readonly name: string;
  readonly geo: Geo | null;
}

interface Known {
  readonly read: PlaceName;
  readonly geo: Geo | null;
  readonly place: string;
}

/** Gives spellings of one place one id. */
export interface PlaceRegistry {
  readonly add: (named: NamedPlace) => string;
  /** The settlement that has a district's bare name ("Saltivka", of "Saltivka district"), where one was met and the gazetteer knows neither. */
  readonly bare: (district: string) => string | null;
  readonly level: (place: string) => Level;
  readonly name: (place: string) => string;
  readonly geo: (place: string) => Geo | null;
}

const LEVELS: Readonly<Record<string, Level>> = { country: 'country', admin1: 'region', admin2: 'district' };

/**
 * Names of one place get one id, made of the name met first. Places that the gazetteer knows are told apart by it (two towns called Beni); others by
 * their spelling. A name is compared only with names of the same skeleton or core.
 */
export function placeRegistry(): PlaceRegistry {
  const byName = new Map<string, Known>();
  const buckets = new Map<string, Known[]>();
  const places = new Map<string, { readonly name: string; readonly level: Level; geo: Geo | null }>();
  const add = ({ name, geo }: NamedPlace): string => {
    const key = `${name}|${geo?.geonames ?? ''}`;
    const before = byName.get(key);
    if (before) return before.place;
    const plainName = placeName(name);
    // "Kharkiv region" of the city's entity is the region, whatever the gazetteer says of the city.
    const read =
      plainName.level === 'site' && geo?.precision ? { ...plainName, level: LEVELS[geo.precision] ?? plainName.level } : plainName;
    const own = read.level === plainName.level && plainName.level !== 'site' && geo?.precision === 'exact' ? null : geo;
    const keys = [...new Set([`${read.level}|s|${read.skeleton}`, bucketOf(read)])];
    const same = keys.flatMap((bucket) => buckets.get(bucket) ?? []).find((known) => isSame(known, read, own));
    const known: Known = { read, geo: own, place: same?.place ?? (places.has(name) ? key : name) };
    byName.set(key, known);
    for (const bucket of keys) {
      const list = buckets.get(bucket);
      if (list) list.push(known);
      else buckets.set(bucket, [known]);
    }
    const entry = places.get(known.place);
    if (!entry) places.set(known.place, { name, level: read.level, geo: own });
    else entry.geo ??= own;
    return known.place;
  };
  const bare = (district: string): string | null => {
    const place = places.get(district);
    if (place?.level !== 'district' || place.geo) return null;
    const { core } = placeName(place.name);
    const known = (buckets.get(bucketOf({ level: 'site', core })) ?? []).find(({ read, geo }) => geo === null && read.core === core);
    return known?.place ?? null;
  };
  return {
    add,
    bare,
    level: (place) => places.get(place)?.level ?? 'site',
    name: (place) => places.get(place)?.name ?? place,
    geo: (place) => places.get(place)?.geo ?? null,
  };
}

const bucketOf = ({ level, core }: Pick<PlaceName, 'level' | 'core'>): string => `${level}|c|${core.replace(/(.)\1+| /g, '$1')}`;

const isSame = (known: Known, read: PlaceName, geo: Geo | null): boolean =>
  known.geo?.geonames && geo?.geonames ? known.geo.geonames === geo.geonames : sameName(known.read, read);
