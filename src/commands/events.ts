import { analyses, type InputFlags, sourcesOf, type Tally } from './articles.ts';
import type { EventFormat, SchemeName } from './choices.ts';
import { type Context, EXIT, opener } from './io.ts';
import { refuseOverwriting } from './overwrite.ts';
import { type ViewFlags, viewOf } from './view.ts';

interface EventsFlags extends InputFlags, ViewFlags {
  readonly format: EventFormat;
  readonly scheme: SchemeName;
  readonly all?: boolean;
  readonly codebook?: boolean;
}

/** `sitrep events [files…]`: what happened, as rows in the columns of a scheme; or, with `--codebook`, what the columns mean. */
export async function eventsCommand(files: readonly string[], flags: EventsFlags, context: Context): Promise<number> {
  const { io, help } = context;
  const { format } = flags;
  const view = viewOf(flags, io);
  const { chosen, schemes } = await import('../render/events-table/schemes.ts');
  const scheme = schemes[flags.scheme];
  if (flags.codebook) {
    const { codebook } = await import('../render/events-table/codebook.ts');
    await refuseOverwriting([], flags.output, context);
    await opener(context, flags.output)(codebook(scheme, format, view));
    return EXIT.done;
  }
  if (files.length === 0 && io.stdin.isTTY) {
    help();
    return EXIT.unusable;
  }
  const inputs = await sourcesOf(files.length > 0 ? files : ['-'], context);
  await refuseOverwriting(inputs, flags.output, context);
  const [{ csv, csvHead, json, ndjson }, { rowsOf }] = await Promise.all([
    import('../render/events-table/formats.ts'),
    import('../render/events-table/rows.ts'),
  ]);
  const print = opener(context, flags.output);
  const tally: Tally = { read: 0, bugs: 0, failures: [] };
  const kept: ReturnType<typeof rowsOf> = [];
  for await (const analysis of analyses(inputs, flags, context, tally)) {
    const rows = chosen(rowsOf(analysis), scheme, flags.all ?? false);
    // What can be printed line by line is let go at once.
    if (format === 'csv') await print((tally.read === 1 ? csvHead(scheme) : '') + csv(rows, scheme));
    else if (format === 'ndjson') await print(ndjson(rows, scheme));
    else kept.push(...rows);
  }
  if (format === 'json') await print(json(kept, scheme, view, tally.failures));
  else if (tally.read > 0 && (format === 'table' || format === 'markdown')) {
    const { markdown, table } = await import('../render/events-table/table.ts');
    await print(format === 'table' ? table(kept, scheme, view) : markdown(kept, scheme, tally.failures));
  }
  if (tally.failures.length === 0) return EXIT.done;
  return tally.read > 0 || tally.bugs > 0 ? EXIT.partial : EXIT.unusable;
}
