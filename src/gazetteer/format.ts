// The gazetteer file: how it is laid out, and nothing about how it is made or asked. All numbers are big-endian.
//
//   8 bytes   "SITREPG1"
//   4 bytes   length of the header
//   header    JSON in UTF-8 (`Header`), padded with spaces
//   places    12 bytes each: latitude 3, longitude 3, GeoNames id 3, region 2, inhabitants 1
//   buckets   4 bytes each, 2^14 + 1 of them: where the keys of a bucket begin
//   keys      6 bytes each: rest of the hash 3, place or region 3 (regions count on from the last place)
//
// Names are kept as hashes of 38 bits: a lookup costs the same however long the list is, and the file stays small. Two different
// names share one in about one lookup of 500,000.

export const MAGIC = 'SITREPG1';
export const PLACE_BYTES = 12;
export const KEY_BYTES = 6;
const BUCKET_BITS = 14;
export const BUCKETS = 1 << BUCKET_BITS;

/** A first-order division of a country, or (with `name` null) the places of a country whose division is not known. */
export interface Region {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly name: string | null;
  /** GeoNames code, as in "RU.41"; empty for a stretch of land that is no division. */
  readonly code: string;
  /** Index of the place that lies nearest to the middle of its places: a pin that is sure to lie inside. -1: it has none. */
  readonly centre: number;
  /** Of a stretch of land that is no division (Darfur, Donbas): the divisions it extends over. */
  readonly parts?: readonly number[];
}

export interface Header {
  /** Licence and origin, to be passed on with the data. */
  readonly notice: string;
  /** SHA-256 of what this repository adds to the sources; a test tells by it when the file must be made again. */
  readonly own: string;
  readonly places: number;
  readonly keys: number;
  readonly regions: readonly Region[];
  /** ISO 3166-1 alpha-3 → index of the place nearest to the middle of the country's places. */
  readonly countries: Readonly<Record<string, number>>;
}

/** Letters that NFD leaves whole. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/[đð]/g, 'd'],
  [/þ/g, 'th'],
  [/ı/g, 'i'],
  [/[əǝ]/g, 'e'],
];

/** A name as it is looked up: small letters without accents and apostrophes; anything else but letters and digits is a space. */
export function foldName(name: string): string {
  let folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [letter, plain] of LETTERS) folded = folded.replace(letter, plain);
  return folded
    .replace(/['’‘ʻʼʽ`´ʿʾ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^st /, 'saint ')
    .trim();
}

/** The name without its Arabic article ("al-Bab": bab); null where it has none. */
export const withoutArticle = (folded: string): string | null =>
  /^(?:al|el|ad|ar|as|ash|at|az|an|ed|ez) (.{3,})$/.exec(folded)?.[1] ?? null;

/** The hash of a folded name: bucket (14 bits) and rest (24 bits). cyrb53 by bryc (public domain), on UTF-16 units. */
export function hashOf(folded: string): { readonly bucket: number; readonly rest: number } {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return { bucket: (a >>> 0) >>> (32 - BUCKET_BITS), rest: b & 0xffffff };
}
