import type { z } from 'zod';
import type { ClaimGroupSchema } from './ledger-schema.ts';
import type {
  AnalysisSchema,
  ArticleSchema,
  AttributionSchema,
  ClaimSchema,
  EntitySchema,
  EnvelopeSchema,
  EventSchema,
  GeoSchema,
  MentionSchema,
  NoteSchema,
  QuantitySchema,
  TimeSchema,
} from './schema.ts';

/** Everything of a type, all the way down, read-only. */
export type Frozen<T> = T extends readonly (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

type Of<S extends z.ZodType> = Frozen<z.infer<S>>;

/** The article as an analysis keeps it. `text` is there unless `--no-text` took it out of the output. */
export type AnalysedArticle = Of<typeof ArticleSchema> & { readonly text: string };
/** Words for an entity: offsets in UTF-16 units, entity id or null. */
export type OutMention = Of<typeof MentionSchema>;
/** Somebody or something that mentions stand for; country and side are ISO 3166-1 alpha-3, or a group's name. */
export type Entity = Of<typeof EntitySchema>;
/** Where a place lies: degrees (WGS 84), GeoNames id, first-level division; null where the text does not support one. */
export type Geo = Of<typeof GeoSchema>;
/** A time expression: `value` in ISO 8601 as TIMEX3 writes it, `from` and `to` as days, `to` inclusive. */
export type OutTime = Of<typeof TimeSchema>;
/** A figure: `low` and `high` are inclusive, null is open; `unit` is `person`, ISO 4217, UCUM, `percent` or the counted noun. */
export type OutQuantity = Of<typeof QuantitySchema>;
/** Who is reported to say what, after the PolNeAR guidelines; `via` holds the chain, nearest first. */
export type OutAttribution = Of<typeof AttributionSchema>;
/** What is told to happen: PLOVER type and mode in lower case, ACLED sub-event type or null. */
export type OutEvent = Of<typeof EventSchema>;
/** Who says how many, of whom, where and when. Unknown is null, and `why` says why: never 0, never an empty string. */
export type Claim = Of<typeof ClaimSchema>;
/** What a reader should know of the reading: a code with arguments, in words only where it is printed. */
export type Note = Of<typeof NoteSchema>;
/** Claims about the same thing, from one article or many, with their verdict. `claims` are `article id#claim id`. */
export type ClaimGroup = Of<typeof ClaimGroupSchema>;
/** What `--format json` prints. */
export type Envelope = Of<typeof EnvelopeSchema>;

/** One article, read and resolved: plain data that can cross a thread, a pipe or a year. */
export interface Analysis {
  readonly article: AnalysedArticle;
  readonly mentions: readonly OutMention[];
  readonly entities: readonly Entity[];
  readonly times: readonly OutTime[];
  readonly quantities: readonly OutQuantity[];
  readonly attributions: readonly OutAttribution[];
  readonly events: readonly OutEvent[];
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
  /** Readings that lost, for `explain`; never part of the output. */
  readonly beaten: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly rule: string;
    readonly by: string;
  }[];
}

export type { AnalysisSchema };
