import type { Analysis } from '../model/analysis.ts';
import { type Ledger, reconcile } from '../reconcile/index.ts';
import { analyses, type InputFlags, sourcesOf, type Tally } from './articles.ts';
import type { LedgerFormat } from './choices.ts';
import { countConflicts, type Met } from './conditions.ts';
import { type Context, complain, EXIT, opener } from './io.ts';
import { chosen, type LedgerFilters } from './ledger-filters.ts';
import { ledgerRendererOf } from './ledger-renderers.ts';
import { refuseOverwriting } from './overwrite.ts';
import { type ViewFlags, viewOf } from './view.ts';

export interface CompareFlags extends InputFlags, ViewFlags, LedgerFilters {
  readonly format: LedgerFormat;
  readonly ledgerPolicy: string;
  readonly failOn?: readonly 'conflict'[];
  readonly explain?: string;
}

/** `sitrep compare [files…]`: reads articles, groups what they claim, and says whether they agree. */
export async function compareCommand(files: readonly string[], flags: CompareFlags, context: Context): Promise<number> {
  const { io, help, fail } = context;
  if (files.length === 0 && io.stdin.isTTY) {
    help();
    return EXIT.unusable;
  }
  const filter = chosen(flags, fail);
  const sources = await sourcesOf(files.length > 0 ? files : ['-'], context);
  await refuseOverwriting(sources, flags.output, context);
  const tally: Tally = { read: 0, bugs: 0, failures: [] };
  const read: Analysis[] = [];
  for await (const analysis of analyses(sources, flags, context, tally)) read.push(analysis);
  const ledger: Ledger = reconcile(read, { policy: flags.ledgerPolicy });
  const groups = filter(ledger.groups, read);
  const view = viewOf(flags, io);
  const print = opener(context, flags.output);
  const report = { articles: read, ledger: groups, wireCopies: ledger.wireCopies, notes: [...ledger.notes, ...tally.failures] };
  if (flags.explain !== undefined) {
    const { aboutLedgerRule } = await import('../reconcile/rules.ts');
    const { explainGroups } = await import('../render/ledger-explain.ts');
    const found = groups.filter(({ id }) => id.startsWith(flags.explain!));
    if (found.length === 0) fail(`--explain ${flags.explain}: no such group; sitrep compare prints their ids in brackets`);
    await print(explainGroups({ ...report, ledger: found }, view, aboutLedgerRule));
  } else if (read.length > 0 || flags.format === 'json') await print((await ledgerRendererOf(flags.format))(report, view));
  const met: Met = { count: 0, first: null };
  if (flags.failOn) countConflicts(new Map([['conflict', met]]), groups);
  if (met.count > 0)
    await complain(io, `--fail-on conflict: ${met.count === 1 ? 'met once' : `met ${met.count} times, first`} by ${met.first}`);
  if (tally.failures.length > 0) return read.length > 0 || tally.bugs > 0 ? EXIT.partial : EXIT.unusable;
  return met.count > 0 ? EXIT.condition : EXIT.done;
}
