import { z } from 'zod';
import { AnalysisSchema, ClaimSchema, EnvelopeSchema } from '../model/schema.ts';
import type { Part } from './choices.ts';
import { type Context, EXIT, write } from './io.ts';

const SCHEMAS = { envelope: EnvelopeSchema, analysis: AnalysisSchema, claim: ClaimSchema } as const;

/** The JSON Schema of a part of the output, made from the definition that types the program. */
export function schemaOf(part: Part): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(SCHEMAS[part], { target: 'draft-2020-12' });
  const file = part === 'envelope' ? 'sitrep-1' : `sitrep-1-${part}`;
  return { $schema, $id: `https://sitrep.invalid/schema/${file}.json`, ...rest };
}

/** `sitrep schema` */
export async function schemaCommand(_: readonly string[], { part }: { readonly part: Part }, { io }: Context): Promise<number> {
  await write(io.stdout, `${JSON.stringify(schemaOf(part), null, 2)}\n`);
  return EXIT.done;
}
