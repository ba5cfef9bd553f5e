import type { Analysis, Note } from '../model/analysis.ts';
import type { Report } from '../model/report.ts';
import { analyses, type InputFlags, type Tally } from './articles.ts';
import { batchSources } from './batch-inputs.ts';
import type { Condition, Format } from './choices.ts';
import { countClaims, countConflicts, type Met } from './conditions.ts';
import { type Context, complain, EXIT, opener } from './io.ts';
import { refuseOverwriting } from './overwrite.ts';
import { refuseParts } from './refuse.ts';
import { rendererOf } from './renderers.ts';
import { type ViewFlags, viewOf } from './view.ts';

export interface AnalyzeFlags extends InputFlags, ViewFlags {
  readonly format: Format;
  readonly failOn?: readonly Condition[];
  readonly filesFrom?: string;
}

/** Formats that tell what failed. */
const WITH_NOTES: ReadonlySet<Format> = new Set(['json', 'markdown', 'html']);

/** `sitrep [files…]`: reads articles, prints what they claim, and answers with the exit code. */
export async function analyzeCommand(files: readonly string[], flags: AnalyzeFlags, context: Context): Promise<number> {
  const { io, help } = context;
  refuseParts(flags, context);
  if (files.length === 0 && flags.filesFrom === undefined && io.stdin.isTTY) {
    help();
    return EXIT.unusable;
  }
  const sources = await batchSources(files, flags.filesFrom, context);
  await refuseOverwriting(sources, flags.output, context);
  const render = await rendererOf(flags.format);
  const view = viewOf(flags, io);
  const print = opener(context, flags.output);
  const tally: Tally = { read: 0, bugs: 0, failures: [] };
  const met = new Map<Condition, Met>(flags.failOn?.map((condition) => [condition, { count: 0, first: null }]));
  const kept: Analysis[] = [];
  const compares = LEDGERS.has(flags.format) || met.has('conflict');
  for await (const analysis of analyses(sources, flags, context, tally)) {
    countClaims(met, analysis);
    if (flags.format === 'ndjson') await print(render(reportOf([analysis]), view));
    if (flags.format !== 'ndjson' || compares) kept.push(analysis);
  }
  // On a terminal the failures stand on stderr already.
  const ledger = compares ? (await import('../reconcile/index.ts')).reconcile(kept).groups : [];
  const report = { ...reportOf(kept, WITH_NOTES.has(flags.format) ? tally.failures : []), ledger };
  countConflicts(met, report.ledger);
  if (flags.format !== 'ndjson' && (kept.length > 0 || flags.format === 'json')) await print(render(report, view));
  for (const [condition, { count, first }] of met)
    if (count > 0) await complain(io, `--fail-on ${condition}: ${count === 1 ? 'met once' : `met ${count} times, first`} by ${first}`);
  return codeOf(tally, [...met.values()]);
}

/** Formats that show what the articles say together. */
const LEDGERS: ReadonlySet<Format> = new Set(['json', 'html']);

const reportOf = (articles: readonly Analysis[], notes: readonly Note[] = []): Report => ({ articles, ledger: [], notes });

/** What failed counts more than a condition that was met: the answer may be incomplete. */
function codeOf({ read, bugs, failures }: Tally, met: readonly Met[]): number {
  if (failures.length > 0) return read > 0 || bugs > 0 ? EXIT.partial : EXIT.unusable;
  return met.some(({ count }) => count > 0) ? EXIT.condition : EXIT.done;
}
