import type { Document } from '../../model/document.ts';
import type { Beaten, Numeral } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { keepLongest, seal } from '../seal.ts';
import { address } from './address.ts';
import { age } from './age.ts';
import { compound } from './compound.ts';
import { couple } from './couple.ts';
import { designator } from './designator.ts';
import { digits } from './digits.ts';
import { fraction } from './fraction.ts';
import { mixed } from './mixed.ts';
import { model } from './model.ts';
import { nameNumber } from './name-number.ts';
import { onePronoun } from './one-pronoun.ts';
import { percentPart } from './percent-part.ts';
import { score } from './score.ts';
import { vague } from './vague.ts';
import { words } from './words.ts';
import { yearNumber } from './year-number.ts';

/** In this order; where two overlap the longer wins, then the one named first. */
export const numeralRules: readonly Rule<Numeral>[] = [
  designator,
  model,
  nameNumber,
  address,
  age,
  score,
  onePronoun,
  yearNumber,
  mixed,
  percentPart,
  fraction,
  couple,
  vague,
  words,
  digits,
  compound,
];

/** Every figure of the document. Vetoes win over what they cover and stay in the list, marked. */
export function readNumerals(doc: Document, beaten: Beaten[]): Numeral[] {
  return keepLongest(seal(doc, numeralRules, undefined, 'n'), beaten);
}
