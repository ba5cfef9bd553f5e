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
export type OutMention = Of<typeof MentionSchema>;
export type Entity = Of<typeof EntitySchema>;
export type Geo = Of<typeof GeoSchema>;
export type OutTime = Of<typeof TimeSchema>;
export type OutQuantity = Of<typeof QuantitySchema>;
export type OutAttribution = Of<typeof AttributionSchema>;
export type OutEvent = Of<typeof EventSchema>;
export type Claim = Of<typeof ClaimSchema>;
export type Note = Of<typeof NoteSchema>;
export type ClaimGroup = Of<typeof ClaimGroupSchema>;
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
