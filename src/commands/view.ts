import type { Section, View } from '../model/report.ts';
import { generator } from '../version.ts';
import type { Io } from './io.ts';

/** Options that decide how output looks. */
export interface ViewFlags {
  readonly color?: 'auto' | 'always' | 'never';
  readonly width?: number;
  readonly only?: readonly Section[];
  readonly text?: boolean;
  readonly offsets?: 'utf16' | 'codepoint';
  readonly output?: string;
}

/** Columns where nobody says: wide enough for the claims table, and the same on every machine. */
const DEFAULT_WIDTH = 100;

/** Everything that renderers need to know of the terminal, decided once. */
export function viewOf(flags: ViewFlags, { stdout, env }: Pick<Io, 'stdout' | 'env'>): View {
  const terminal = stdout.isTTY === true && flags.output === undefined;
  return {
    color: hasColor(flags, terminal, env),
    width: flags.width ?? (terminal && stdout.columns ? stdout.columns : DEFAULT_WIDTH),
    unicode: !terminal || showsUnicode(env),
    only: flags.only ?? null,
    text: flags.text ?? true,
    offsets: flags.offsets ?? 'utf16',
    generator,
  };
}

/** `--color` first, then FORCE_COLOR, then NO_COLOR (https://no-color.org), then whether somebody is looking. */
function hasColor({ color = 'auto', output }: ViewFlags, terminal: boolean, env: Io['env']): boolean {
  if (color !== 'auto') return color === 'always';
  if (output !== undefined) return false;
  const { FORCE_COLOR: force, NO_COLOR: no, TERM } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return !no && terminal && TERM !== 'dumb';
}

/** A terminal whose locale is not UTF-8, the Linux console and the old Windows console lack box-drawing characters. */
function showsUnicode(env: Io['env']): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  if (env.OS === 'Windows_NT') return Boolean(env.WT_SESSION || env.TERM_PROGRAM || env.TERM);
  return env.TERM !== 'linux' && (!locale || /utf-?8/i.test(locale));
}
