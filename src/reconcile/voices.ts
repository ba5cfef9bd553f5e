import type { Statement } from './statement.ts';

/** Statements that count as one: a source that repeats its figure in one report, or in the copies of one wire story. */
export type Voice = readonly Statement[];

/** A figure as far as it tells voices apart. */
export const figureKey = ({ point, bounds }: Statement): string =>
  point !== null ? `${point}` : bounds ? `${bounds.low}-${bounds.high}` : '';

/** The voices of a group. Claims without a figure are silent and no voice, unless they deny; a group of silent claims only counts each. */
export function voicesOf(statements: readonly Statement[]): readonly Voice[] {
  const heard = statements.filter(({ silent }) => !silent);
  const voices = new Map<string, Statement[]>();
  for (const statement of heard.length > 0 ? heard : statements) {
    // In one story "the mayor" and "the city's mayor" are one.
    const { core, key: name } = statement.source;
    const who = core.size > 0 ? [...core].sort().join(' ') : name;
    const key = `${statement.wire}|${who}|${figureKey(statement)}|${statement.denied}`;
    const voice = voices.get(key);
    if (voice) voice.push(statement);
    else voices.set(key, [statement]);
  }
  return [...voices.values()];
}
