import type { Document } from '../../../model/document.ts';
import type { Mention } from '../../../model/finding.ts';
import { near } from '../../../model/near.ts';
import type { Rule } from '../../../model/rule.ts';
import { keepLongest, seal } from '../../seal.ts';
import type { MentionInput } from '../index.ts';
import { area } from './area.ts';
import { inner } from './inner.ts';
import { metonym } from './metonym.ts';
import { nominal } from './nominal.ts';
import { office } from './office.ts';

/** What an aside is read from: the mentions that stand. */
export interface AsideInput extends MentionInput {
  readonly mentions: readonly Mention[];
}

export const innerRules: readonly Rule<Mention, AsideInput>[] = [inner];
/** The second reading of a span that has one already. */
export const metonymRules: readonly Rule<Mention, AsideInput>[] = [metonym];
export const areaRules: readonly Rule<Mention, AsideInput>[] = [area];
export const nominalRules: readonly Rule<Mention, AsideInput>[] = [office, nominal];

/**
 * Mentions that stand beside the others and take no part in resolution: names inside longer mentions ("Iraqi" in "Iraqi forces"),
 * offices and common nouns ("the foreign minister", "a hospital"). Sorted by place.
 */
export function readAsides(doc: Document, input: AsideInput): Mention[] {
  const spans = new Set(input.mentions.map((m) => `${m.start}-${m.end}`));
  const free = (m: Mention) => !spans.has(`${m.start}-${m.end}`);
  const nested = keepLongest(seal(doc, innerRules, input, 'mi'), []).filter(free);
  const areas = keepLongest(seal(doc, areaRules, input, 'ma'), []).filter(free);
  const named = near(areas);
  const nominals = keepLongest(seal(doc, nominalRules, input, 'mo'), []).filter((m) => free(m) && named.overlapping(m).length === 0);
  const metonyms = seal(doc, metonymRules, input, 'mg');
  return [...metonyms, ...nested, ...areas, ...nominals].sort((a, b) => a.start - b.start || b.end - a.end);
}
