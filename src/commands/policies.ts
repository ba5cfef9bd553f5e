import { policies, VAGUE_KEYS, type VagueBounds, type VaguePolicy } from '../lexicon/policies.ts';
import { type Context, EXIT, write } from './io.ts';

/** `sitrep policies` */
export async function policiesCommand(_: readonly string[], { format }: { readonly format: 'text' | 'json' }, { io }: Context): Promise<number> {
  await write(io.stdout, format === 'json' ? `${JSON.stringify(policies, null, 2)}\n` : describe(Object.values(policies)));
  return EXIT.done;
}

function describe(all: readonly VaguePolicy[]): string {
  const rows = [['', ...all.map(({ name }) => name)], ...VAGUE_KEYS.map((key) => [key, ...all.map(({ bounds }) => rangeOf(bounds[key]))])];
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const table = rows.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '));
  const about = all.map(({ name, about, source }) => `${name}: ${about}\n  Source: ${source}.`);
  return `${[...table, '', ...about].join('\n')}\n`;
}

/** "2..6", "24.." for no upper bound, "-" for no bounds at all. */
function rangeOf(bounds: VagueBounds | undefined): string {
  if (!bounds || (bounds.low === null && bounds.high === null)) return '-';
  const figure = (n: number | null) => (n === null ? '' : n.toLocaleString('en-US'));
  return bounds.low === bounds.high ? figure(bounds.low) : `${figure(bounds.low)}..${figure(bounds.high)}`;
}
