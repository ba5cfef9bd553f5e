// The output contract `sitrep/1` as zod schemas: `sitrep schema` prints them as JSON Schema 2020-12, and model/analysis.ts reads its
// types off them; schema-words.ts says what each field is. Only the schema command and the tests load this file; the program itself needs the types alone.
import { z } from 'zod';
import { ClaimGroupSchema, day } from './ledger-schema.ts';
import {
  ACLED_TYPES,
  ATTRIBUTION_MODES,
  BASES,
  EVENT_TYPES,
  IDENTIFICATIONS,
  MEASURES,
  MENTION_FORMS,
  MENTION_TYPES,
  MODALITIES,
  PRECISIONS,
  QUALIFIERS,
  RELATIONS,
  SEVERITIES,
  SOURCE_KINDS,
  STANCES,
  STATUSES,
  TIME_TYPES,
  TRENDS,
  VERIFICATIONS,
} from './vocabulary.ts';

const offset = z.int().min(0);
const id = z.string().min(1);
const span = { start: offset, end: offset, text: z.string() };
export const SpanSchema = z.object(span).meta({ id: 'Span' });
const why = z.record(z.string(), z.string());

export const MentionSchema = z
  .object({
    id,
    ...span,
    type: z.enum(MENTION_TYPES),
    form: z.enum(MENTION_FORMS),
    entity: id.nullable(),
    rule: id,
    evidence: z.string().optional(),
  })
  .meta({ id: 'Mention' });

export const GeoSchema = z
  .object({
    lat: z.number().min(-90).max(90).nullable(),
    lon: z.number().min(-180).max(180).nullable(),
    geonames: z.int().nullable(),
    admin1: z.string().nullable(),
    country: z.string().nullable(),
    precision: z.enum(PRECISIONS).nullable(),
    rule: id.optional(),
    why: z.string().optional(),
  })
  .meta({ id: 'Geo' });

export const EntitySchema = z
  .object({
    id,
    type: z.enum(MENTION_TYPES),
    name: z.string().min(1),
    aliases: z.array(z.string()),
    role: z.string().nullable(),
    country: z.string().nullable(),
    side: z.string().nullable(),
    place: GeoSchema.nullable(),
    mentions: z.array(id),
  })
  .meta({ id: 'Entity' });

export const TimeSchema = z
  .object({
    id,
    ...span,
    type: z.enum(TIME_TYPES),
    value: z.string().nullable(),
    from: day.nullable(),
    to: day.nullable(),
    rule: id,
    why: why.optional(),
  })
  .meta({ id: 'Time' });

export const QuantitySchema = z
  .object({
    id,
    ...span,
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    qualifier: z.enum(QUALIFIERS),
    trend: z.enum(TRENDS).nullable(),
    unit: z.string().nullable(),
    counted: SpanSchema.nullable(),
    rule: id,
  })
  .meta({ id: 'Quantity' });

export const AttributionSchema = z
  .object({
    id,
    mode: z.enum(ATTRIBUTION_MODES),
    stance: z.enum(STANCES),
    cue: SpanSchema.nullable(),
    sources: z.array(z.object({ ...span, entity: id.nullable() })),
    contents: z.array(SpanSchema),
    name: z.string().nullable(),
    sourceKind: z.enum(SOURCE_KINDS),
    identification: z.enum(IDENTIFICATIONS),
    via: z.array(id),
    rule: id,
    why: why.optional(),
  })
  .meta({ id: 'Attribution' });

const WhenSchema = z.object({ span: SpanSchema.nullable(), from: day.nullable(), to: day.nullable() });

export const EventSchema = z
  .object({
    id,
    ...span,
    type: z.enum(EVENT_TYPES),
    mode: z.string().nullable(),
    acled: z.enum(ACLED_TYPES).nullable(),
    actors: z.array(SpanSchema),
    targets: z.array(SpanSchema),
    places: z.array(SpanSchema),
    when: WhenSchema.nullable(),
    modality: z.enum(MODALITIES),
    rule: id,
  })
  .meta({ id: 'Event' });

const party = { ...span, entity: id.nullable(), side: z.string().nullable() };

export const ClaimSchema = z
  .object({
    id,
    measure: z.enum(MEASURES),
    quantity: id.nullable(),
    figure: z.string().nullable(),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    qualifier: z.enum(QUALIFIERS).nullable(),
    who: z.object({ ...party, status: z.enum(STATUSES) }).nullable(),
    by: z.object(party).nullable(),
    place: z.object({ ...span, entity: id.nullable() }).nullable(),
    when: WhenSchema.extend({ basis: z.enum(BASES) }),
    source: z.object({
      voice: z.enum(['attributed', 'reporter']),
      attribution: id.nullable(),
      entity: id.nullable(),
      name: z.string().nullable(),
      kind: z.enum(SOURCE_KINDS),
      identification: z.enum(IDENTIFICATIONS),
      relation: z.enum(RELATIONS),
    }),
    verification: z.enum(VERIFICATIONS),
    modality: z.enum(MODALITIES),
    partOf: id.nullable(),
    evidence: z.array(SpanSchema).min(1),
    rule: id,
    from: z.array(id),
    why,
  })
  .meta({ id: 'Claim' });

export const NoteSchema = z
  .object({
    code: z.string().min(1),
    severity: z.enum(SEVERITIES),
    span: SpanSchema.optional(),
    args: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  })
  .meta({ id: 'Note' });

export const ArticleSchema = z
  .object({
    id,
    source: z.string().nullable(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    byline: z.string().optional(),
    published: day.nullable(),
    language: z.string().nullable(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    mainEvent: id.nullable(),
    text: z.string().optional(),
  })
  .meta({ id: 'Article' });

/** One article, read. Lists that `--only` leaves out are absent. */
export const AnalysisSchema = z
  .object({
    article: ArticleSchema,
    mentions: z.array(MentionSchema).optional(),
    entities: z.array(EntitySchema).optional(),
    times: z.array(TimeSchema).optional(),
    quantities: z.array(QuantitySchema).optional(),
    attributions: z.array(AttributionSchema).optional(),
    events: z.array(EventSchema).optional(),
    claims: z.array(ClaimSchema).optional(),
    notes: z.array(NoteSchema),
  })
  .meta({ id: 'Analysis' });

export const EnvelopeSchema = z
  .object({
    schema: z.literal('sitrep/1'),
    generator: z.object({ name: z.string(), version: z.string() }),
    offsets: z.enum(['utf16', 'codepoint']),
    articles: z.array(AnalysisSchema),
    ledger: z.array(ClaimGroupSchema),
    notes: z.array(NoteSchema),
  })
  .meta({ id: 'Envelope', title: 'sitrep/1' });
