import type { Cluster } from './cluster.ts';
import type { Statement } from './statement.ts';

/** Groups larger than this join no stories: everybody repeats the toll of a war. */
const LARGEST = 200;

/** Which story a statement's report belongs to: reports that share a group of an incident tell one story. */
export function story(clusters: readonly Cluster[]): (statement: Statement) => string {
  const parent = new Map<string, string>();
  const root = (wire: string): string => {
    let at = wire;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(wire, at);
    return at;
  };
  for (const { statements } of clusters) {
    if (statements.length > LARGEST || statements[0]!.base === 'cumulative') continue;
    const first = root(statements[0]!.wire);
    for (const { wire } of statements) parent.set(root(wire), first);
  }
  return ({ wire }) => root(wire);
}
