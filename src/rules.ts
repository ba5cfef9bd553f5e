import { attributionRules } from './extract/attribution/index.ts';
import { eventRules } from './extract/event/index.ts';
import { allMentionRules } from './extract/mention/index.ts';
import { numeralRules } from './extract/numeral/index.ts';
import { quantityRules } from './extract/quantity/index.ts';
import { timeRules } from './extract/time/index.ts';
import type { AnyRule } from './model/rule.ts';
import { ledgerRules } from './reconcile/rules.ts';
import { claimRules } from './resolve/claims/rules.ts';
import { placeRules } from './resolve/geo-rules.ts';

/** Rules that read one kind of thing, in the order in which they are tried. */
export interface Reading {
  readonly name: string;
  readonly rules: readonly AnyRule[];
}

/** All rules of the program, in the order of reading. */
export const readings: readonly Reading[] = [
  { name: 'numeral', rules: numeralRules },
  { name: 'time', rules: timeRules },
  { name: 'quantity', rules: quantityRules },
  { name: 'mention', rules: allMentionRules },
  { name: 'attribution', rules: attributionRules },
  { name: 'event', rules: eventRules },
  { name: 'claim', rules: claimRules },
  { name: 'place', rules: placeRules },
];

export const allRules: readonly AnyRule[] = [...readings.flatMap((reading) => reading.rules), ...ledgerRules];

/** The rule with this id; without one, all whose id begins with it up to a `/` (`quantity` gives every rule of that reading). */
export function findRules(id: string): readonly AnyRule[] {
  const exact = allRules.filter((rule) => rule.id === id);
  return exact.length > 0 ? exact : allRules.filter((rule) => rule.id.startsWith(id.endsWith('/') ? id : `${id}/`));
}

/** What a rule reads, in one sentence; null for an id that no rule has. */
export const aboutRule = (id: string): string | null => allRules.find((rule) => rule.id === id)?.about ?? null;
