import type { VaguePolicy } from '../../lexicon/policies.ts';
import type { Document } from '../../model/document.ts';
import type { Beaten, Numeral, Quantity, Time } from '../../model/finding.ts';
import { near } from '../../model/near.ts';
import type { Rule } from '../../model/rule.ts';
import { keepLongest, seal } from '../seal.ts';
import { hedgedRules } from './hedged.ts';
import { plain } from './plain.ts';
import { range } from './range.ts';
import { vagueAmount } from './vague-amount.ts';

/** What quantity rules read beside the document. */
export interface QuantityInput {
  readonly numerals: readonly Numeral[];
  readonly times: readonly Time[];
  readonly policy: VaguePolicy;
}

/** Ranges and hedges are longer than the plain figures in them, so the list only breaks ties. */
export const quantityRules: readonly Rule<Quantity, QuantityInput>[] = [range, ...hedgedRules, vagueAmount, plain];

/** Figures that can count, in order: no vetoes, no unreadable ones, nothing that is part of a date or a clock time. */
export function readQuantities(doc: Document, input: QuantityInput, beaten: Beaten[]): Quantity[] {
  const usable = input.numerals.filter(
    (n, k) => !n.veto && !n.trouble && !inDate(n, input.times) && !isYear(doc, n, input.numerals[k + 1], input.times),
  );
  return keepLongest(seal(doc, quantityRules, { ...input, numerals: usable }, 'q'), beaten);
}

function inDate(numeral: Numeral, times: readonly Time[]): boolean {
  return near(times)
    .overlapping(numeral)
    .some((t) => t.start < numeral.end && numeral.start < t.end && !countsTime(t));
}

/** "A two-day truce", "nine days later": the figure counts days. A window ("in the past 24 hours") dates what happened in it. */
const countsTime = ({ type, says }: Time): boolean =>
  says.is === 'shift' ? says.count !== null : type === 'duration' && says.is !== 'past-window' && says.is !== 'set';

/** "Between 1600 and 1900": where the second is a year, so is the first. */
function isYear(doc: Document, a: Numeral, b: Numeral | undefined, times: readonly Time[]): boolean {
  if (!b || !/^1\d{3}$|^20\d\d$/.test(a.text) || !/^\d{4}$/.test(b.text) || b.first - a.after !== 1) return false;
  return /^(?:and|to|until|till|or|-|–)$/.test(doc.tokens[a.after]!.norm) && inDate(b, times);
}
