import { gather } from '../model/gather.ts';
import type { Statement } from './statement.ts';

/**
 * A copy of a wire story says what the first print of it says: its claims take place, days and base from the same claim there. Without
 * this "overnight" would be another night in a paper that prints the story a day later.
 */
export function alignCopies(statements: readonly Statement[]): Statement[] {
  const stories = gather(statements, ({ wire }) => wire);
  const first = new Map<string, Statement>();
  const copied = new Set<string>();
  for (const [wire, story] of stories) {
    if (story.every(({ analysis }) => analysis === story[0]!.analysis)) continue;
    copied.add(wire);
    for (const statement of story) {
      const key = `${wire}|${wordsKey(statement)}`;
      const known = first.get(key);
      if (!known || said(statement) > said(known)) first.set(key, statement);
    }
  }
  return statements.map((statement) => {
    if (!copied.has(statement.wire)) return statement;
    const model = first.get(`${statement.wire}|${wordsKey(statement)}`);
    if (!model || model === statement) return statement;
    const { place, from, to, base, settled } = model;
    return { ...statement, place, from, to, base, settled };
  });
}

/** How much of place and day a claim states; of equals the first print is the model. */
const said = ({ place, from, settled }: Statement): number =>
  (place === null ? 0 : settled.place ? 1 : 2) + (from === null ? 0 : settled.day ? 1 : 2);

const wordsKey = ({ claim, mood, source }: Statement): string =>
  JSON.stringify([
    claim.measure,
    claim.figure?.toLowerCase(),
    claim.value,
    claim.who?.text.toLowerCase(),
    mood,
    claim.partOf !== null,
    source.kind,
  ]);
