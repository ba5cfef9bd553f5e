import type { Analysis } from '../model/analysis.ts';
import { linesOf } from '../render/position.ts';
import { analyses, type InputFlags, sourcesOf, type Tally } from './articles.ts';
import { type Found, findAt, findById } from './findings.ts';
import { type Context, EXIT, write } from './io.ts';
import { type ViewFlags, viewOf } from './view.ts';

interface ExplainFlags extends InputFlags, ViewFlags {
  readonly format: 'text' | 'json';
}

/** `sitrep explain FILE [id|line:col]`: reads the file again and says where a finding comes from; without one, lists the claims. */
export async function explainCommand([file, finding]: readonly string[], flags: ExplainFlags, context: Context): Promise<number> {
  const tally: Tally = { read: 0, bugs: 0, failures: [] };
  const wanted: [Analysis, Found][] = [];
  let known = false;
  for await (const analysis of analyses(await sourcesOf([file!], context), flags, context, tally)) {
    const found = finding === undefined ? analysis.claims.map((item) => ({ kind: 'claim' as const, item })) : look(analysis, finding);
    known ||= found !== null;
    for (const f of found ?? []) wanted.push([analysis, f]);
  }
  if (tally.read === 0) return tally.bugs > 0 ? EXIT.partial : EXIT.unusable;
  if (!known || (wanted.length === 0 && finding !== undefined && !isPlace(finding))) context.fail(`${file}: no finding ${finding}; sitrep explain ${file} lists the claims with their ids`);
  await write(context.io.stdout, await draw(wanted, finding, flags, context));
  return tally.failures.length > 0 ? EXIT.partial : EXIT.done;
}

const isPlace = (finding: string): boolean => /^\d+:\d+$/.test(finding);

/** What the user points to; null where this article has no such line, or is not the one named in front of `#`. */
function look(analysis: Analysis, finding: string): Found[] | null {
  if (isPlace(finding)) {
    const [line, column] = finding.split(':').map(Number) as [number, number];
    const offset = linesOf(analysis.article.text).offset({ line, column });
    return offset === null ? null : findAt(analysis, offset);
  }
  const at = finding.lastIndexOf('#');
  if (at > 0) return finding.slice(0, at) === analysis.article.id ? findById(analysis, finding.slice(at + 1)) : null;
  return findById(analysis, finding);
}

async function draw(wanted: readonly (readonly [Analysis, Found])[], finding: string | undefined, flags: ExplainFlags, { io }: Context): Promise<string> {
  if (flags.format === 'json') {
    const { explanationOf } = await import('./explanation.ts');
    return `${JSON.stringify(wanted.map(([analysis, found]) => explanationOf(analysis, found)), null, 2)}\n`;
  }
  const { renderExplain } = await import('../render/index.ts');
  const view = viewOf(flags, io);
  return wanted.map(([analysis, { item }]) => renderExplain(analysis, item, view)).join('\n');
}
