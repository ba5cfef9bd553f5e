import type { VaguePolicy } from '../lexicon/policies.ts';
import type { View } from '../model/report.ts';
import { numberWords } from './claim-words.ts';
import { type Pen, penFor } from './pen.ts';
import { hang } from './wrap.ts';

/** What vague words promise under each policy, side by side, then what each policy is and where it comes from. */
export function renderPolicies(policies: Readonly<Record<string, VaguePolicy>>, view: View): string {
  const pen = penFor(view);
  const all = Object.values(policies);
  const words = [...new Set(all.flatMap(({ bounds }) => Object.keys(bounds)))];
  const rows = words.map((word) => [
    [{ text: word.replaceAll('-', ' '), paint: pen.paint.strong }],
    ...all.map(({ bounds }) => boundsWords(bounds[word], pen)),
  ]);
  const table = pen.grid([{ head: 'Word' }, ...all.map(({ name }) => ({ head: name }))], rows);
  const about = all.flatMap(({ name, about, source }) => [
    ...hang(`${name}: `, about, pen.width).map((line, i) => (i === 0 ? pen.paint.strong(`${name}:`) + line.slice(name.length + 1) : line)),
    ...hang('  Source: ', `${source}.`, pen.width),
  ]);
  return pen.finish([...table, '', ...about]);
}

function boundsWords(bounds: VaguePolicy['bounds'][string] | undefined, { marks }: Pen): string {
  if (!bounds || (bounds.low === null && bounds.high === null)) return 'open';
  const { low, high } = bounds;
  if (low === null) return `${marks.atMost}${numberWords(high!)}`;
  if (high === null) return `${marks.atLeast}${numberWords(low)}`;
  return low === high ? numberWords(low) : `${numberWords(low)}${marks.to}${numberWords(high)}`;
}
