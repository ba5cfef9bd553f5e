import type { Candidate } from '../gazetteer/find.ts';
import { plainName, type UserPlace } from '../lexicon/user.ts';
import type { Entity, Geo } from '../model/analysis.ts';

/** Where the user says that places of the article are, by entity id. */
export function userPins(entities: readonly Entity[], places: readonly UserPlace[]): ReadonlyMap<string, Geo> {
  const out = new Map<string, Geo>();
  if (places.length === 0) return out;
  const byName = new Map(places.flatMap((place) => [place.name, ...place.aliases].map((name) => [plainName(name), place] as const)));
  for (const { id, type, name } of entities) {
    const place = type === 'place' ? byName.get(plainName(name)) : undefined;
    if (!place) continue;
    const { lat, lon, geonames, admin1, country, precision } = place;
    out.set(id, { lat, lon, geonames, admin1, country, precision, rule: 'place/user-lexicon' });
  }
  return out;
}

/** A pin of the user's as a neighbour for other places; its region is not known to the gazetteer. */
export const candidateOf = ({ lat, lon, geonames, admin1, country }: Geo): Candidate => ({
  kind: 'place',
  index: -1,
  lat: lat!,
  lon: lon!,
  geonames,
  country: country!,
  region: -1,
  admin1,
  population: 0,
});
