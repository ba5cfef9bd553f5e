import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { WriteError } from '../batch/durable.ts';
import { Refusal } from '../batch/folder.ts';
import { listInputs } from '../batch/inputs.ts';
import type { StreamOptions, Watch } from '../batch/options.ts';
import { showProgress } from '../batch/progress.ts';
import { runBatch } from '../batch/run.ts';
import { streamBatch } from '../batch/stream.ts';
import type { Section } from '../model/report.ts';
import { type InputFlags, ingestOptions } from './articles.ts';
import { batchSources, refuseOwnOutput } from './batch-inputs.ts';
import { closing, writeErrorWords } from './batch-words.ts';
import { untilInterrupted } from './interrupt.ts';
import { type Context, complain, EXIT, write } from './io.ts';
import { lineOf, worded } from './problems.ts';
import { readingOptions } from './reading.ts';
import { refuseOneTitle } from './refuse.ts';

export interface BatchFlags extends InputFlags {
  readonly out?: string;
  readonly filesFrom?: string;
  readonly workers?: number;
  readonly articleTimeout: number;
  readonly shardSize: number;
  readonly gzip?: true;
  readonly restart?: true;
  readonly retryFailed?: true;
  readonly keepDuplicates?: true;
  readonly progress: number;
  readonly quiet?: true;
  readonly only?: readonly Section[];
  readonly text: boolean;
  readonly offsets: 'utf16' | 'codepoint';
}

/** `sitrep batch inputs… --out folder`: reads an archive on all cores into files, and can be stopped and started at any time. */
export async function batchCommand(inputs: readonly string[], flags: BatchFlags, context: Context): Promise<number> {
  const { io, fail } = context;
  const { out } = flags;
  if (out === undefined || out === '') fail('--out is missing; name a folder, or "-" for NDJSON on stdout');
  const sources = await batchSources(inputs, flags.filesFrom, context);
  refuseOneTitle(sources, flags.title, context);
  const reading = await readingOptions(flags, context);
  const common: StreamOptions = {
    sources,
    ingest: ingestOptions(flags, context),
    work: {
      vaguePolicy: flags.vaguePolicy,
      gazetteer: reading.gazetteer !== undefined,
      lexicon: reading.lexicon ?? null,
      only: flags.only ?? null,
      text: flags.text,
      offsets: flags.offsets,
    },
    workers: flags.workers ?? availableParallelism(),
    timeout: flags.articleTimeout,
    worded,
  };
  const progress = showProgress({
    write: (text) => io.stderr.write(text),
    terminal: io.stderr.isTTY === true,
    every: flags.progress,
    now: () => performance.now(),
    lineOf,
  });
  const watch: Watch = flags.quiet ? { progress: () => undefined, failed: () => undefined } : progress;
  const say = async (line: string) => {
    if (!flags.quiet) await complain(io, line);
  };
  const { signal, release } = untilInterrupted();
  const begun = performance.now();
  try {
    if (out === '-') {
      const { bytes } = await listInputs(sources);
      const done = await streamBatch(common, watch, signal, (line) => write(io.stdout, line), bytes);
      progress.end();
      if (done.interrupted) io.stdin.destroy?.();
      await say(closing({ ...done, items: done.articles + done.failures, ms: performance.now() - begun }));
      return done.interrupted ? EXIT.interrupted : codeOf(done.articles, done.failures);
    }
    await refuseOwnOutput(sources, out!, context);
    const result = await runBatch({ ...common, ...folderOptions(out!, flags, common) }, watch, signal);
    progress.end();
    if (result.status === 'interrupted') io.stdin.destroy?.();
    const { counts, failed, items } = result.state;
    const failures = Object.values(failed).reduce((a, b) => a + b, 0);
    const articles = counts.articles ?? 0;
    const { status, before } = result;
    await say(
      closing({
        articles,
        failures,
        items: items - before,
        claims: counts.claims ?? 0,
        status,
        before,
        out: out!,
        ms: performance.now() - begun,
      }),
    );
    return status === 'interrupted' ? EXIT.interrupted : codeOf(articles, failures);
  } catch (error) {
    progress.end();
    if (error instanceof Refusal) fail(error.message);
    if (error instanceof WriteError) fail(writeErrorWords(error, out!));
    throw error;
  } finally {
    release();
  }
}

function folderOptions(out: string, flags: BatchFlags, { ingest, work }: StreamOptions) {
  const { shardSize, gzip = false, restart = false, retryFailed = false, keepDuplicates = false } = flags;
  const options = {
    'input-format': ingest.inputFormat,
    published: ingest.published,
    title: ingest.title,
    outlet: ingest.outlet,
    language: ingest.language,
    map: ingest.map && JSON.stringify(ingest.map),
    'max-article-bytes': ingest.maxArticleBytes,
    'vague-policy': work.vaguePolicy,
    gazetteer: work.gazetteer,
    lexicon: work.lexicon && createHash('sha256').update(JSON.stringify(work.lexicon)).digest('hex'),
    only: work.only?.join(','),
    text: work.text,
    offsets: work.offsets,
    'shard-size': shardSize,
    gzip,
    'keep-duplicates': keepDuplicates,
  };
  const identity = Object.fromEntries(Object.entries(options).map(([name, value]) => [name, value ?? null]));
  return { out, shardSize, gzip, restart, retryFailed, keepDuplicates, identity };
}

const codeOf = (articles: number, failures: number): number => (failures === 0 ? EXIT.done : articles > 0 ? EXIT.partial : EXIT.unusable);
