import { analyze } from '../analyze.ts';
import { parseDay } from '../ingest/day.ts';
import { findSources } from '../ingest/find.ts';
import type { InputFormat } from '../ingest/formats.ts';
import { type IngestOptions, ingest } from '../ingest/index.ts';
import type { Ingested, Source } from '../ingest/source.ts';
import type { Analysis, Note } from '../model/analysis.ts';
import { type Context, complain } from './io.ts';
import { lineOf, worded } from './problems.ts';
import { readingOptions } from './reading.ts';
import { refuseOneTitle } from './refuse.ts';

/** Options of every command that reads articles. */
export interface InputFlags {
  readonly inputFormat: InputFormat;
  readonly published?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly vaguePolicy: string;
  readonly lexicon?: string;
  readonly language?: 'auto' | 'en';
  readonly map?: Readonly<Record<string, string>>;
  readonly maxArticleBytes?: number;
}

/** What became of the inputs so far: how many articles were read, what failed, and how many failed by a bug of ours. */
export interface Tally {
  read: number;
  bugs: number;
  readonly failures: Note[];
}

/** Files, folders and globs as sources, in the order given. Nothing is opened yet. */
export const sourcesOf = (names: readonly string[], { io }: Context): Promise<(Source | Ingested)[]> => findSources(names, io.stdin);

/**
 * Reads and analyses articles one at a time, in input order. What fails is said on stderr and kept in the tally; the rest goes on.
 * @throws what `analyze` throws, but only when SITREP_DEBUG is set
 */
export async function* analyses(
  sources: readonly (Source | Ingested)[],
  flags: InputFlags,
  context: Context,
  tally: Tally,
): AsyncGenerator<Analysis> {
  refuseOneTitle(sources, flags.title, context);
  const options = await readingOptions(flags, context);
  const failed = async (note: Note) => {
    tally.failures.push(worded(note));
    await complain(context.io, lineOf(note));
  };
  for await (const { article, notes } of ingest(sources, ingestOptions(flags, context))) {
    if (article && flags.title !== undefined && tally.read > 0)
      context.fail(`--title: ${article.source ?? 'the input'} holds several articles, which can’t have one headline`);
    // A pause in which Ctrl-C and closed pipes are noticed: the analysis itself never waits.
    await new Promise(setImmediate);
    if (!article) {
      for (const note of notes) await (note.severity === 'error' ? failed(note) : complain(context.io, lineOf(note)));
      continue;
    }
    let analysis: Analysis;
    try {
      analysis = analyze(article, options);
    } catch (error) {
      if (context.io.env.SITREP_DEBUG) throw error;
      tally.bugs++;
      await failed({
        code: 'article-failed',
        severity: 'error',
        args: { file: article.source, id: article.id, reason: (error as Error).message },
      });
      continue;
    }
    tally.read++;
    yield notes.length > 0 ? { ...analysis, notes: [...notes.map(worded), ...analysis.notes] } : analysis;
  }
}

/** What the caller says about the articles. */
export function ingestOptions(flags: InputFlags, context: Context): IngestOptions {
  const { inputFormat, title, outlet, language, map, maxArticleBytes } = flags;
  const published = dayOf(flags, context);
  return {
    inputFormat,
    ...(published && { published }),
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(language !== undefined && { language }),
    ...(map !== undefined && { map }),
    ...(maxArticleBytes !== undefined && { maxArticleBytes }),
  };
}

function dayOf({ published }: InputFlags, { fail }: Context): string | null {
  if (published === undefined) return null;
  return parseDay(published) ?? fail(`--published ${published}: no such day; write it as 2024-12-27`);
}
