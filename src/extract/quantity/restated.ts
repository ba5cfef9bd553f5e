import type { Document } from '../../model/document.ts';
import type { Numeral } from '../../model/finding.ts';
import type { Qualifier, Trend } from '../../model/vocabulary.ts';
import { type Counted, countedBy, isMeasure } from './counted.ts';
import { hedgeBefore } from './hedge.ts';
import { trendOf } from './trend.ts';

/** What an amount in brackets takes over from the one it says again. */
export interface Restated {
  readonly hedge: Qualifier | null;
  readonly trend: Trend | null;
}

const LONGEST_CHAIN = 3;

/** "More than 20 miles (32 km)", "under 400 hp (298 kW / 405 PS)": measure `k` is an earlier one again, with its hedge and its direction. */
export function restated(doc: Document, numerals: readonly Numeral[], k: number, { unit }: Counted): Restated | null {
  const { tokens } = doc;
  if (!unit || !isMeasure(unit)) return null;
  for (let at = k; at > Math.max(0, k - LONGEST_CHAIN); at--) {
    const sign = tokens[numerals[at]!.first - 1]?.norm;
    const before = numerals[at - 1]!;
    if ((sign !== '(' && sign !== '/') || before.value === null) return null;
    const said = countedBy(doc, before);
    if (!said.unit || !isMeasure(said.unit) || Math.max(said.after, before.after) !== numerals[at]!.first - 1) return null;
    if (sign === '/') continue;
    const joint = numerals[at - 2];
    const start = joint && isLowEnd(tokens, joint, before) ? joint : before;
    const hedge = hedgeBefore(tokens, start.first, doc.sentences[tokens[start.first]!.sentence]!.first);
    return { hedge: hedge?.qualifier ?? null, trend: trendOf(doc, hedge?.first ?? start.first, before.after) };
  }
  return null;
}

const isLowEnd = (tokens: Document['tokens'], a: Numeral, b: Numeral): boolean =>
  b.first - a.after === 1 &&
  /^(?:to|-|–)$/.test(tokens[a.after]!.norm) &&
  (a.unit === null || a.unit === b.unit) &&
  (a.currency === null || a.currency === b.currency) &&
  (a.value ?? Infinity) < (b.value ?? 0);
