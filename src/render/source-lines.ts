import { SAYINGS } from './content.ts';
import { claimNumbers } from './open-questions.ts';
import type { Pen } from './pen.ts';
import type { SourceBlock } from './sources.ts';
import { hang, shorten, widthOf, wrap } from './wrap.ts';

/** Who a source is, how it speaks and what rests on it: the words after its name. */
export const aboutSource = ({ role, kind, stances, claims, alone }: SourceBlock, times: string): string[] => [
  ...(role ? [role] : []),
  kind,
  stances.map(([stance, count]) => (count > 1 ? `${stance} ${count}${times}` : stance)).join(', '),
  ...(claims.length > 0 ? [`${alone.length === claims.length ? 'alone ' : ''}behind ${claimNumbers(claims)}`] : []),
  ...(alone.length > 0 && alone.length < claims.length ? [`alone behind ${claimNumbers(alone)}`] : []),
];

/** "and 2 more: lines 7, 9" for what a source said beyond the first few; null where that was all. */
export function moreSayings({ sayings }: SourceBlock): string | null {
  const rest = [...new Set(sayings.slice(SAYINGS).map(({ line }) => line))].sort((a, b) => a - b);
  return rest.length > 0 ? `and ${sayings.length - SAYINGS} more: ${rest.length === 1 ? 'line' : 'lines'} ${rest.join(', ')}` : null;
}

/** Lines for one source: who it is, then up to three of its sayings, two lines each, with their lines in the text. */
export function sourceLines(block: SourceBlock, { paint, marks, width }: Pen): string[] {
  const { name, doubtful, sayings } = block;
  const tone = doubtful ? paint.warn : (text: string) => text;
  const [first = '', ...rest] = wrap(`${name} ${marks.dash} ${aboutSource(block, marks.times).join(` ${marks.dot} `)}`, width - 2);
  const out = [
    first.startsWith(name) ? paint.strong(name) + tone(first.slice(name.length)) : paint.strong(first),
    ...rest.map((line) => tone(`  ${line}`)),
  ];
  const shown = sayings.slice(0, SAYINGS);
  const digits = Math.max(...shown.map(({ line }) => String(line).length));
  for (const { line, verb, words } of shown) {
    const label = `line ${String(line).padStart(digits)}`;
    const indent = widthOf(label) + 4;
    const [one = '', ...more] = wrap(words === '' ? verb : `${verb}: ${words}`, width - indent);
    out.push(`  ${paint.pointer(label)}  ${one}`);
    if (more.length > 0) out.push(' '.repeat(indent) + shorten(more.join(' '), width - indent, marks.ellipsis));
  }
  const more = moreSayings(block);
  return more ? [...out, ...hang('  ', more, width).map((line) => paint.faint(line))] : out;
}
