import type { MentionType, Precision } from '../model/vocabulary.ts';
import type { ReportingVerb } from './reporting.ts';

/** A name of the user's: what it is, and for whom it stands. */
export interface UserActor {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: MentionType;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  /** Country code, or the name of a group. */
  readonly side: string | null;
}

/** A place of the user's. */
export interface UserPlace {
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** WGS 84 degrees. */
  readonly lat: number;
  readonly lon: number;
  readonly admin1: string | null;
  readonly geonames: number | null;
  readonly precision: Precision;
}

/**
 * What a user knows and the built-in lexicon does not: plain data, made from a file by user-read.ts, handed to `analyze`. It wins over
 * the built-in lexicon.
 */
export interface UserLexicon {
  readonly actors: readonly UserActor[];
  readonly places: readonly UserPlace[];
  /** Further names of what the built-in lexicon has: its name there → other names. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** Verbs that report, by lemma. */
  readonly verbs: Readonly<Record<string, ReportingVerb>>;
  /** Names of one thing each; the first is what it is called. */
  readonly merge: readonly (readonly string[])[];
  /** Names that are no people, bodies or places. */
  readonly exclude: readonly string[];
}

/** A name as names of the user's are compared: small letters, straight apostrophes, no leading article, single spaces. */
export const plainName = (name: string): string =>
  name.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').replace(/^the /, '').replace(/'s$/, '').trim();
