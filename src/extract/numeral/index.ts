import type { Document } from '../../model/document.ts';
import type { Beaten, Numeral } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { keepLongest, seal } from '../seal.ts';
import { compound } from './compound.ts';
import { couple } from './couple.ts';
import { digits } from './digits.ts';
import { fraction } from './fraction.ts';
import { designator, model, onePronoun, score } from './not-a-count.ts';
import { vague } from './vague.ts';
import { words } from './words.ts';

/** In this order; where two overlap the longer wins, then the one named first. */
export const numeralRules: readonly Rule<Numeral>[] = [designator, model, score, onePronoun, fraction, couple, vague, words, digits, compound];

/** Every figure of the document. Vetoes win over what they cover and stay in the list, marked. */
export function readNumerals(doc: Document, beaten: Beaten[]): Numeral[] {
  return keepLongest(seal(doc, numeralRules, undefined, 'n'), beaten);
}
