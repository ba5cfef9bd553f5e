import { BUCKETS, foldName, type Header, hashOf, KEY_BYTES, MAGIC, PLACE_BYTES, withoutArticle } from './format.ts';

/** A gazetteer in memory: plain data that can be handed to a worker. `readGazetteer` makes it. */
export interface Gazetteer {
  readonly header: Header;
  readonly bytes: Uint8Array;
  /** Where the three lists begin in `bytes`. */
  readonly placesAt: number;
  readonly bucketsAt: number;
  readonly keysAt: number;
}

/** A place or a region that bears a name. */
export interface Candidate {
  readonly kind: 'place' | 'region' | 'country';
  /** Index in the gazetteer: of a place, or of a region. */
  readonly index: number;
  /** WGS 84 degrees; of a region or country: of the place nearest to its middle. */
  readonly lat: number;
  readonly lon: number;
  /** GeoNames id; null for regions, countries and places that GeoNames does not have. */
  readonly geonames: number | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** Index of the region; its name. */
  readonly region: number;
  readonly admin1: string | null;
  /** To about 7 in 100; 0 where nobody counted. */
  readonly population: number;
}

/** @throws Error when the bytes are no gazetteer of this version */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const text = (from: number, to: number) => new TextDecoder().decode(bytes.subarray(from, to));
  if (bytes.length < 12 || text(0, 8) !== MAGIC) throw new Error(`no gazetteer: the file does not begin with ${MAGIC}`);
  const length = u32(bytes, 8);
  const header = JSON.parse(text(12, 12 + length)) as Header;
  const placesAt = 12 + length;
  const bucketsAt = placesAt + header.places * PLACE_BYTES;
  const keysAt = bucketsAt + (BUCKETS + 1) * 4;
  const size = keysAt + header.keys * KEY_BYTES;
  if (bytes.length !== size) throw new Error(`broken gazetteer: ${bytes.length} bytes instead of ${size}`);
  return { header, bytes, placesAt, bucketsAt, keysAt };
}

/**
 * The places and regions that bear this name, in the order of the file. Accents, hyphens, capitals and apostrophes don't matter;
 * an Arabic article does only while it finds something.
 */
export function findPlaces(gazetteer: Gazetteer, name: string): readonly Candidate[] {
  const folded = foldName(name);
  if (folded === '') return [];
  const found = targets(gazetteer, folded);
  const bare = found.length > 0 ? null : withoutArticle(folded);
  return (bare ? targets(gazetteer, bare) : found).map((target) => candidateAt(gazetteer, target));
}

/** The country's pin; null for countries without a place. */
export function findCountry(gazetteer: Gazetteer, iso: string): Candidate | null {
  const { countries } = gazetteer.header;
  const index = Object.hasOwn(countries, iso) ? countries[iso] : undefined;
  return index === undefined ? null : { ...placeAt(gazetteer, index), kind: 'country', geonames: null, region: -1, admin1: null };
}

/** The region's pin; null for regions without a place. */
export function regionAt(gazetteer: Gazetteer, region: number): Candidate | null {
  const { centre, name, country } = gazetteer.header.regions[region]!;
  if (centre < 0) return null;
  return { ...placeAt(gazetteer, centre), kind: 'region', index: region, geonames: null, region, admin1: name, country };
}

const candidateAt = (gazetteer: Gazetteer, target: number): Candidate => {
  const { places } = gazetteer.header;
  return target < places ? placeAt(gazetteer, target) : regionAt(gazetteer, target - places)!;
};

/** Places, and regions behind them, whose key has this hash. */
function targets({ bytes, bucketsAt, keysAt }: Gazetteer, folded: string): number[] {
  const { bucket, rest } = hashOf(folded);
  const end = u32(bytes, bucketsAt + (bucket + 1) * 4);
  const out: number[] = [];
  for (let key = u32(bytes, bucketsAt + bucket * 4); key < end; key++) {
    const at = keysAt + key * KEY_BYTES;
    if (u24(bytes, at) === rest) out.push(u24(bytes, at + 3));
  }
  return out;
}

function placeAt({ bytes, placesAt, header }: Gazetteer, index: number): Candidate {
  const at = placesAt + index * PLACE_BYTES;
  const region = (bytes[at + 9]! << 8) | bytes[at + 10]!;
  const { country, name } = header.regions[region]!;
  const id = u24(bytes, at + 6);
  return {
    kind: 'place',
    index,
    lat: degrees(u24(bytes, at), 180),
    lon: degrees(u24(bytes, at + 3), 360),
    geonames: id === 0 ? null : id,
    country,
    region,
    admin1: name,
    population: Math.round(2 ** (bytes[at + 11]! / 10) - 1),
  };
}

/** 24 bits over the whole range are finer than two metres; four decimals, about ten metres, are what is printed. */
const degrees = (value: number, range: number): number => Math.round((value / 0xffffff - 0.5) * range * 1e4) / 1e4;
const u24 = (b: Uint8Array, i: number): number => (b[i]! << 16) | (b[i + 1]! << 8) | b[i + 2]!;
const u32 = (b: Uint8Array, i: number): number => b[i]! * 0x1000000 + u24(b, i + 1);
