// The ledger's part of the contract: claims of several reports about one thing, side by side.
import { z } from 'zod';
import { BASES, MEASURES, MODALITIES, RELATIONS, RESTS, STANDINGS, VERDICTS } from './vocabulary.ts';

const id = z.string().min(1);
/** A calendar day, 2024-12-27. */
export const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const LedgerEntrySchema = z
  .object({
    claim: id,
    reported: day.nullable().describe('Day of the report; of a wire copy the day of the first one.'),
    low: z.number().nullable(),
    point: z.number().nullable(),
    high: z.number().nullable(),
    voice: z.int().min(1).nullable().describe('Claims with the same number are one voice; null is silent.'),
    relation: z.enum(RELATIONS),
    standing: z.enum(STANDINGS),
    replacedBy: id.nullable(),
    rule: id.nullable().describe('What replaced it, else why it stands in this group; null for the claim others are compared with.'),
    joined: id.nullable(),
  })
  .meta({ id: 'LedgerEntry', description: 'A claim as it stands in its group; low, point and high as compared.' });

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
    counted: z.string().optional().describe('Class of people or things: general, soldiers, fighters, police, part:child, house…'),
    voices: z.int().min(0).optional().describe('Claims that count; copies of one wire story are one.'),
    bestOf: id.nullable().optional().describe('The claim whose figure best is.'),
    why: z
      .object({ rule: id, claims: z.array(id) })
      .optional()
      .describe('Why this verdict, and the claims that decide it.'),
    rests: z.array(z.enum(RESTS)).optional(),
    entries: z.array(LedgerEntrySchema).optional().describe('One for each of claims, in the same order.'),
    related: z
      .array(z.object({ group: id, claims: z.array(id), rule: id }))
      .optional()
      .describe('Groups that may count the same, by a claim of each, and why they stay apart.'),
  })
  .meta({ id: 'ClaimGroup' });
