import type { Entity } from '../model/analysis.ts';
import { typeWords } from './wording.ts';

/** A person, body or place with what the text says of it beside the name. */
export interface Named {
  readonly name: string;
  /** Role, kind, country: in this order, those that are known. */
  readonly about: string;
  readonly aliases: readonly string[];
  readonly count: number;
}

const named = (e: Entity): Named => ({
  name: e.name,
  about: [
    e.role,
    e.type === 'person' || e.type === 'place' || e.type === 'organisation' ? null : typeWords[e.type],
    e.type === 'place' ? (e.place?.admin1 ?? null) : null,
    e.place?.country ?? e.country ?? e.side,
  ]
    .filter(Boolean)
    .join(', '),
  aliases: e.aliases,
  count: e.mentions.length,
});

/** The entities worth listing, in the order of the text. Nationalities are left to the claims. */
export const peopleAndGroups = (entities: readonly Entity[]) => ({
  people: entities.filter((e) => e.type === 'person').map(named),
  groups: entities.filter((e) => e.type === 'organisation' || e.type === 'armed-group' || e.type === 'military-unit').map(named),
  places: entities.filter((e) => e.type === 'place' || e.type === 'facility').map(named),
});

/** "Kyiv (UKR, 3×)", "John Kirby (White House spokesperson, also Kirby, 2×)". */
export function inBrackets({ name, about, aliases, count }: Named, times: string): string {
  const also = aliases.length > 0 ? `also ${aliases.join(', ')}` : '';
  const inside = [about, also, count > 1 ? `${count}${times}` : ''].filter(Boolean).join(', ');
  return inside ? `${name} (${inside})` : name;
}
