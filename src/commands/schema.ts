import { z } from 'zod';
import { AnalysisSchema, ClaimSchema, EnvelopeSchema } from '../model/schema.ts';
import { schemaWords } from '../model/schema-words.ts';
import type { Part } from './choices.ts';
import { type Context, EXIT, write } from './io.ts';

const SCHEMAS = { envelope: EnvelopeSchema, analysis: AnalysisSchema, claim: ClaimSchema } as const;

/** The JSON Schema of a part of the output, made from the definition that types the program. */
export function schemaOf(part: Part): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(SCHEMAS[part], {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const words = schemaWords[z.globalRegistry.get(zodSchema)?.id ?? ''];
      if (!words) return;
      jsonSchema.description = words.about;
      describe(jsonSchema, words.fields, '');
    },
  });
  const file = part === 'envelope' ? 'sitrep-1' : `sitrep-1-${part}`;
  return { $schema, $id: `https://sitrep.invalid/schema/${file}.json`, ...rest };
}

/** `sitrep schema` */
export async function schemaCommand(_: readonly string[], { part }: { readonly part: Part }, { io }: Context): Promise<number> {
  await write(io.stdout, `${JSON.stringify(schemaOf(part), null, 2)}\n`);
  return EXIT.done;
}

type Node = z.core.JSONSchema.JSONSchema;

/** Puts words to the fields of an object, and to those of objects within it that have no name of their own. */
function describe(node: Node, words: Readonly<Record<string, string>>, path: string): void {
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const about = words[path + name];
    if (typeof field !== 'object') continue;
    if (about !== undefined) field.description = about;
    for (const inner of [field, ...(field.anyOf ?? []), ...[field.items ?? []].flat()])
      if (typeof inner === 'object') describe(inner as Node, words, `${path}${name}.`);
  }
}
