import type { AnalyzeOptions } from '../analyze.ts';
import type { Gazetteer } from '../gazetteer/find.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { type Context, complain } from './io.ts';
import { lexiconOf } from './lexicon.ts';

/** What articles are read with beside the rules: the gazetteer, and the user's lexicon. A missing gazetteer is said and done without. */
export async function readingOptions(
  { vaguePolicy, lexicon: file }: { readonly vaguePolicy: string; readonly lexicon?: string },
  context: Context,
): Promise<AnalyzeOptions> {
  const lexicon = await lexiconOf(file, context);
  let gazetteer: Gazetteer | undefined;
  try {
    gazetteer = loadGazetteer();
  } catch (error) {
    await complain(context.io, `${(error as Error).message}; places get no coordinates`);
  }
  return { vaguePolicy, ...(gazetteer && { gazetteer }), ...(lexicon && { lexicon }) };
}
