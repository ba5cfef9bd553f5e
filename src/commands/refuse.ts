import type { Ingested, Source } from '../ingest/source.ts';
import type { Context } from './io.ts';
import type { ViewFlags } from './view.ts';

/** Stops where a format can't show all that `--only` asks for: better than to print something else. */
export function refuseParts({ format, only }: ViewFlags & { readonly format: string }, { fail }: Context): void {
  if ((format === 'csv' || format === 'table') && (only?.length ?? 0) > 1)
    fail(`--only ${only!.join(',')}: ${format} prints one part at a time; name one, or use -f json`);
}

/** Stops before `--title` gives several articles one headline. */
export function refuseOneTitle(inputs: readonly (Source | Ingested)[], title: string | undefined, { fail }: Context): void {
  if (title !== undefined && inputs.length > 1)
    fail(`--title: ${inputs.length} inputs can’t have one headline; read them one by one, or give NDJSON with a title each`);
}
