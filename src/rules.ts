import { attributionRules } from './extract/attribution/index.ts';
import { eventRules } from './extract/event/index.ts';
import { mentionRules } from './extract/mention/index.ts';
import { numeralRules } from './extract/numeral/index.ts';
import { quantityRules } from './extract/quantity/index.ts';
import { timeRules } from './extract/time/index.ts';
import type { AnyRule } from './model/rule.ts';

/** Rules that read one kind of thing, in the order in which they are tried. */
export interface Reading {
  readonly name: string;
  readonly rules: readonly AnyRule[];
}

/**
 * How a figure, or people without one, became a claim. These are the shapes of sentences that src/resolve/claims knows; they join what
 * the readings found, so they have no examples of their own.
 */
const CLAIM_SHAPES: Readonly<Record<string, string>> = {
  active: 'The object of a verb that counts: "killed 12 people", "shot down three drones".',
  passive: 'The subject of a passive verb that counts: "12 people were killed".',
  intransitive: 'The subject of "die", "flee" and their like: "12 people died".',
  lives: '"claimed 40 lives", "cost 12 lives".',
  left: '"left three dead and ten injured".',
  toll: 'A toll and its figure: "the death toll rose to 38".',
  noun: 'A noun that counts, with its figure: "14 deaths", "heavy casualties".',
  'noun-of': 'A noun that counts, with its people behind "of": "the deaths of 14 people".',
  adjective: 'People with "dead", "injured", "missing" and their like: "12 dead", "three are missing".',
  among: '"Two paramedics were among the dead": part of the claim before it.',
  including: 'A part that the text names: "including three children", "among them two officers".',
  attacks: 'A count of attacks: "two strikes", "563 strikes".',
  area: 'Ground in square kilometres, miles or hectares that is won or lost.',
  control: 'Towns and villages after "took control of".',
};

const claimRules: readonly AnyRule[] = Object.entries(CLAIM_SHAPES).map(([shape, about]) => ({ id: `claim/${shape}`, about, examples: [] }));

/** All rules of the program, in the order of reading. */
export const readings: readonly Reading[] = [
  { name: 'numeral', rules: numeralRules },
  { name: 'time', rules: timeRules },
  { name: 'quantity', rules: quantityRules },
  { name: 'mention', rules: mentionRules },
  { name: 'attribution', rules: attributionRules },
  { name: 'event', rules: eventRules },
  { name: 'claim', rules: claimRules },
];

export const allRules: readonly AnyRule[] = readings.flatMap((reading) => reading.rules);

/** The rule with this id; without one, all whose id begins with it up to a `/` (`quantity` gives every rule of that reading). */
export function findRules(id: string): readonly AnyRule[] {
  const exact = allRules.filter((rule) => rule.id === id);
  return exact.length > 0 ? exact : allRules.filter((rule) => rule.id.startsWith(id.endsWith('/') ? id : `${id}/`));
}
