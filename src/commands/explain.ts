import type { Analysis } from '../model/analysis.ts';
import { analyses, type InputFlags, sourcesOf, type Tally } from './articles.ts';
import { type Context, EXIT, write } from './io.ts';
import { isPlace, pointedAt } from './point.ts';
import { type ViewFlags, viewOf } from './view.ts';

/** Ids of groups are made like no id of a finding. */
const isGroup = (pointer: string | undefined): boolean => /^g[0-9a-z]{12}$/.test(pointer ?? '');

interface ExplainFlags extends InputFlags, ViewFlags {
  readonly format: 'text' | 'json';
}

/** `sitrep explain FILE [id|line:col]`: reads the file again and says where a finding comes from; without one, lists the claims. */
export async function explainCommand([file, pointer]: readonly string[], flags: ExplainFlags, context: Context): Promise<number> {
  const { renderExplain } = await import('../render/explain.ts');
  const { explanationsOf } = await import('./explanation.ts');
  const { aboutRule } = await import('../rules.ts');
  const view = viewOf(flags, context.io);
  const tally: Tally = { read: 0, bugs: 0, failures: [] };
  const texts: string[] = [];
  const data: unknown[] = [];
  let there = false;
  const read: Analysis[] = [];
  for await (const analysis of analyses(await sourcesOf([file!], context), flags, context, tally)) {
    if (isGroup(pointer)) read.push(analysis);
    const ids = pointer === undefined ? analysis.claims.map(({ id }) => id) : pointedAt(analysis, pointer);
    if (ids === null) continue;
    there = true;
    data.push(...explanationsOf(analysis, ids));
    if (pointer === undefined || ids.length > 0) texts.push(renderExplain(analysis, pointer === undefined ? [] : ids, view, aboutRule));
  }
  if (isGroup(pointer)) {
    const { reconcile } = await import('../reconcile/index.ts');
    const { explainGroups } = await import('../render/ledger-explain.ts');
    const { groups, wireCopies, notes } = reconcile(read);
    const ledger = groups.filter(({ id }) => id === pointer);
    data.push(...ledger);
    if (ledger.length > 0) texts.push(explainGroups({ articles: read, ledger, wireCopies, notes }, view, aboutRule));
  }
  if (tally.read === 0) return tally.bugs > 0 ? EXIT.partial : EXIT.unusable;
  if (pointer !== undefined && data.length === 0) {
    const what = !isPlace(pointer)
      ? `no finding ${pointer}`
      : there
        ? `nothing was found at ${pointer}`
        : `no line ${pointer.split(':')[0]}`;
    context.fail(`${file}: ${what}; sitrep explain ${file} lists the claims with their ids`);
  }
  await write(context.io.stdout, flags.format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : texts.join('\n'));
  return tally.failures.length > 0 ? EXIT.partial : EXIT.done;
}
