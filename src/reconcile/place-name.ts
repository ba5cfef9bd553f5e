import { countries } from '../lexicon/countries.ts';
import { places } from '../lexicon/places.ts';
import { plain } from './words.ts';

/** What kind of area a name stands for: a region is wider than a district, a district than a settlement. */
export type Level = 'country' | 'region' | 'district' | 'site';

export interface PlaceName {
  /** The name as written, for people. */
  readonly name: string;
  /** Without accents, articles and words for kinds of places. */
  readonly core: string;
  /** Its consonants, in one spelling: what transliterations of a name share. */
  readonly skeleton: string;
  readonly level: Level;
}

const REGION = /\b(?:region|oblast|province|governorate|department|state|krai|republic|county|division)\b/;
const DISTRICT = /\b(?:district|raion|territory|subdistrict)\b/;
const KINDS =
  /\b(?:region|regions|oblast|province|governorate|department|state|district|raion|township|county|division|city|town|village|hamlet|municipality|commune|settlement|neighbou?rhood|suburb|territory|the|of|strip)\b/g;
const regionNames = new Set(
  Object.values(places)
    .flatMap(({ regions }) => regions.split(/[|=]/))
    .filter(Boolean)
    .map(plain),
);

const countryNames = new Set(countries.flatMap(({ name, aliases }) => [name, ...aliases]).map(plain));

/** Reads a place name. A bare name that the lexicon knows as a region (Cauca, Sagaing) is one. */
export function placeName(name: string): PlaceName {
  const lower = plain(name).replace(/[-–]/g, ' ').replace(/\s+/g, ' ').trim();
  const stripped = lower.replace(KINDS, ' ').replace(/\s+/g, ' ').trim();
  const core = (stripped || lower).replace(/^(?:al|el|as|an|ar|at|ash|ad|az) /, '');
  const level = countryNames.has(lower)
    ? 'country'
    : DISTRICT.test(lower)
      ? 'district'
      : REGION.test(lower) || regionNames.has(plain(name))
        ? 'region'
        : 'site';
  return { name, core, skeleton: skeletonOf(core, level), level };
}

/** "Kholodnohirskyi" and "Kholodna Hora", "Chuguev" and "Chuhuiv", "Khan Yunis" and "Khan Younis" have one skeleton. */
function skeletonOf(core: string, level: Level): string {
  const bare = level === 'district' ? core.replace(/(?:skyi|skyy|skyj|ska|ske|ski|skoye|sky)$/, '') : core;
  return bare
    .replace(/\b(?:al|el|ul|as|ar) /g, '')
    .replace(/\s+/g, '')
    .replace(/g(?!h)/g, 'h')
    .replace(/ck|q/g, 'k')
    .replace(/(.)\1+/g, '$1')
    .replace(/[aeiouy]/g, '')
    .replace(/w(?=$)/g, 'v')
    .replace(/(.)\1+/g, '$1');
}

/** Shorter skeletons are shared by places that have nothing in common. */
const SHORTEST = 3;

/**
 * True where two names are spellings of one place: equal cores, or equal skeletons of three consonants at least that begin alike and
 * differ in few letters. A name of another level (a city and its region) never is.
 */
export function sameName(a: PlaceName, b: PlaceName): boolean {
  if (a.level !== b.level) return false;
  if (a.core === b.core || a.core.replaceAll(' ', '') === b.core.replaceAll(' ', '')) return true;
  if (oneDoubled(a.core, b.core)) return true;
  if (a.skeleton !== b.skeleton || a.skeleton.length < SHORTEST) return false;
  if (a.level === 'district') return true;
  return distance(a.core, b.core) <= Math.ceil(Math.max(a.core.length, b.core.length) * 0.34);
}

/** Mach and Machh. */
const oneDoubled = (a: string, b: string): boolean => {
  const single = (text: string) => text.replace(/(.)\1+/g, '$1');
  return a.length > 3 && b.length > 3 && single(a) === single(b);
};

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
