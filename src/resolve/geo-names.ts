import { countries } from '../lexicon/countries.ts';
import { places, widePlaces } from '../lexicon/places.ts';

/** What the built-in lexicon says of a place's name. */
export interface Listing {
  readonly kind: 'country' | 'capital' | 'city' | 'region' | 'wide';
  /** ISO 3166-1 alpha-3; null for seas and the like. */
  readonly country: string | null;
  /** All spellings, the canonical one first. */
  readonly names: readonly string[];
}

/** Canonical name, and the country where one name stands in several → listing. Made once a process. */
let made: ReadonlyMap<string, Listing> | undefined;

/** The listing of an entity by its canonical name and country; null for names that only the text gives. */
export function listingOf(name: string, country: string | null): Listing | null {
  made ??= new Map(listings());
  return made.get(`${country ?? ''}:${name}`) ?? null;
}

function* listings(): Generator<[string, Listing]> {
  for (const name of widePlaces.split('|')) yield [`:${name}`, { kind: 'wide', country: null, names: [name] }];
  for (const [country, { cities, regions }] of Object.entries(places))
    for (const [kind, list] of [
      ['region', regions],
      ['city', cities],
    ] as const)
      for (const spellings of list.split('|').filter(Boolean)) {
        const names = spellings.split('=');
        yield [`${country}:${names[0]}`, { kind, country, names }];
      }
  for (const { iso, name, aliases, capitals } of countries) {
    if (capitals[0]) yield [`${iso}:${capitals[0]}`, { kind: 'capital', country: iso, names: capitals }];
    yield [`${iso}:${name}`, { kind: 'country', country: iso, names: [name, ...aliases] }];
  }
}

/** A country by any of its names. */
export function countryNamed(name: string): Listing | null {
  const found = countries.find((c) => c.name === name || c.aliases.includes(name));
  return found ? listingOf(found.name, found.iso) : null;
}
