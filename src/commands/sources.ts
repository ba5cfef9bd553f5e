import type { View } from '../model/report.ts';
import type { SourceList } from '../render/source-list/model.ts';
import type { ReadArticle } from '../render/source-list/read-article.ts';
import { analyses, type InputFlags, sourcesOf, type Tally } from './articles.ts';
import type { SourceFormat } from './choices.ts';
import { type Context, EXIT, opener } from './io.ts';
import { refuseOverwriting } from './overwrite.ts';
import { type ViewFlags, viewOf } from './view.ts';

interface SourcesFlags extends InputFlags, ViewFlags {
  readonly format: SourceFormat;
}

const LOAD: Readonly<Record<SourceFormat, () => Promise<(list: SourceList, view: View) => string>>> = {
  summary: async () => (await import('../render/source-list/summary.ts')).summary,
  table: async () => (await import('../render/source-list/table.ts')).table,
  json: async () => (await import('../render/source-list/data.ts')).json,
  ndjson: async () => (await import('../render/source-list/data.ts')).ndjson,
  csv: async () => (await import('../render/source-list/data.ts')).csv,
  markdown: async () => (await import('../render/source-list/markdown.ts')).markdown,
};

/** `sitrep sources [files…]`: every source of all articles, what it says and what rests on it alone. */
export async function sourcesCommand(files: readonly string[], flags: SourcesFlags, context: Context): Promise<number> {
  const { io, help } = context;
  if (files.length === 0 && io.stdin.isTTY) {
    help();
    return EXIT.unusable;
  }
  const inputs = await sourcesOf(files.length > 0 ? files : ['-'], context);
  await refuseOverwriting(inputs, flags.output, context);
  const [render, { readArticle }, { sourceList }] = await Promise.all([
    LOAD[flags.format](),
    import('../render/source-list/read-article.ts'),
    import('../render/source-list/list.ts'),
  ]);
  const print = opener(context, flags.output);
  const tally: Tally = { read: 0, bugs: 0, failures: [] };
  const read: ReadArticle[] = [];
  for await (const analysis of analyses(inputs, flags, context, tally)) read.push(readArticle(analysis));
  const list = sourceList(read, flags.format === 'json' || flags.format === 'markdown' ? tally.failures : []);
  if (read.length > 0 || flags.format === 'json') await print(render(list, viewOf(flags, io)));
  if (tally.failures.length === 0) return EXIT.done;
  return tally.read > 0 || tally.bugs > 0 ? EXIT.partial : EXIT.unusable;
}
