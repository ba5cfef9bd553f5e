import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Ingested, Source } from '../ingest/source.ts';
import type { Context } from './io.ts';

/** Stops before `-o` would write over one of the articles, or into a folder that isn't there: better now than after an hour of reading. */
export async function refuseOverwriting(
  sources: readonly (Source | Ingested)[],
  output: string | undefined,
  { fail }: Context,
): Promise<void> {
  if (output === undefined) return;
  await realpath(dirname(output)).catch(() => fail(`${output}: no such folder; create ${dirname(output)} first`));
  const target = await realpath(output).catch(() => null);
  if (target === null) return;
  for (const source of sources) {
    if ('name' in source && source.name !== '-' && (await realpath(source.name).catch(() => null)) === target)
      fail(`${output}: is one of the inputs; choose another file for -o`);
  }
}
