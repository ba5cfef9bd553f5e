// The ledger's part of the contract: claims of several reports about one thing, side by side.
import { z } from 'zod';
import { BASES, MEASURES, MODALITIES, RELATIONS, RESTS, STANDINGS, VERDICTS } from './vocabulary.ts';

const id = z.string().min(1);
/** A calendar day, 2024-12-27. */
export const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const LedgerEntrySchema = z
  .object({
    claim: id,
    reported: day.nullable(),
    low: z.number().nullable(),
    point: z.number().nullable(),
    high: z.number().nullable(),
    voice: z.int().min(1).nullable(),
    relation: z.enum(RELATIONS),
    standing: z.enum(STANDINGS),
    replacedBy: id.nullable(),
    rule: id.nullable(),
    joined: id.nullable(),
  })
  .meta({ id: 'LedgerEntry' });

export const ClaimGroupSchema = z
  .object({
    id,
    measure: z.enum(MEASURES),
    who: z.string().nullable(),
    place: z.string().nullable(),
    from: day.nullable(),
    to: day.nullable(),
    claims: z.array(id),
    verdict: z.enum(VERDICTS),
    low: z.number().nullable(),
    best: z.number().nullable(),
    high: z.number().nullable(),
    policy: z.string(),
    basis: z.enum(BASES).optional(),
    modality: z.enum(MODALITIES).optional(),
    counted: z.string().optional(),
    voices: z.int().min(0).optional(),
    bestOf: id.nullable().optional(),
    why: z.object({ rule: id, claims: z.array(id) }).optional(),
    rests: z.array(z.enum(RESTS)).optional(),
    entries: z.array(LedgerEntrySchema).optional(),
    related: z.array(z.object({ group: id, claims: z.array(id), rule: id })).optional(),
  })
  .meta({ id: 'ClaimGroup' });
