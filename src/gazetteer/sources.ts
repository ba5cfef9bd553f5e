import { countries } from '../lexicon/countries.ts';

/** A populated place of the source, with the names under which English texts may know it. */
export interface City {
  readonly id: number;
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** GeoNames code of the region, as in "RU.41"; it may be unknown. */
  readonly region: string;
  readonly population: number;
}

const ISO3 = new Map(countries.map(({ iso, iso2 }) => [iso2, iso]));
export const iso3 = (iso2: string): string | undefined => ISO3.get(iso2);

/** Letters of Latin scripts and what stands between them; at least one capital ("ao er di nuo" only spells Chinese). */
const ENGLISH = /^(?=.*\p{Lu})[\p{Script=Latin}\p{M}\p{N} .,'’‘ʻʼ`()/&-]{3,40}$/u;
/** Codes of airports and the like. */
const CODE = /^[\p{Lu}\p{N}]{3,4}$/u;

/** Rows of a GeoNames dump (https://download.geonames.org/export/dump/readme.txt). Former places are left out. */
export function readCities(text: string): City[] {
  const out: City[] = [];
  for (const line of text.split('\n')) {
    const [id, name, ascii, others, lat, lon, , feature, iso2, , admin1, , , , population] = line.split('\t');
    const country = iso3(iso2 ?? '');
    if (!country || feature === 'PPLH' || feature === 'PPLCH') continue;
    const names = [name!, ascii!, ...others!.split(',').filter((n) => ENGLISH.test(n) && !CODE.test(n))];
    out.push({
      id: Number(id),
      names,
      lat: Number(lat),
      lon: Number(lon),
      country,
      region: `${iso2}.${admin1}`,
      population: Number(population),
    });
  }
  return out.sort((a, b) => a.id - b.id);
}

/** GeoNames code → name. */
export function readRegions(text: string): ReadonlyMap<string, string> {
  const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(rows.map((line) => line.split('\t') as [string, string]));
}
