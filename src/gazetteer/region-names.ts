import { table } from '../lexicon/table.ts';
import { regionAliases } from './areas.ts';
import { foldName } from './format.ts';

/** What kind of division it is: "Kursk Oblast" and "Kursk" are one name. */
const KIND =
  /(?:^| )(?:province|oblast|region|governorate|state|district|department|county|division|krai|republic|prefecture|wilaya|emirate|voivodeship|municipality|regency|territory|muhafazat?|rayon)$/;
const OPENING = /^(?:province|region|state|republic|department|governorate|wilayat|gouvernorat|muhafazat?|district) (?:of |de )?(?:the )?/;
const WAYS = table({ northern: 'north', southern: 'south', eastern: 'east', western: 'west' });

/** A region's name without its kind and with plain directions: "Northern Darfur" and "North Darfur State" are both "north darfur". */
export function plainRegion(name: string): string {
  const folded = foldName(name).replace(OPENING, '').replace(KIND, '').trim() || foldName(name);
  const [way, ...rest] = folded.split(' ');
  return rest.length > 0 && WAYS[way!] ? [WAYS[way!], ...rest].join(' ') : folded;
}

/** All names under which a region is looked up, its kind left off. */
export function regionNames(name: string, code: string): readonly string[] {
  const more = regionAliases[code]?.split('|') ?? [];
  return [name, plainRegion(name), ...more, ...more.map(plainRegion)];
}
