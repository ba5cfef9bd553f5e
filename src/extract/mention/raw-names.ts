import { actorLists } from '../../lexicon/actors.ts';
import { countries } from '../../lexicon/countries.ts';
import { peoples } from '../../lexicon/peoples.ts';
import { places, widePlaces } from '../../lexicon/places.ts';
import { vehicleNames, vehicles, weaponNames, weapons } from '../../lexicon/weapons.ts';
import type { MentionForm, MentionType } from '../../model/vocabulary.ts';

/** A name as the lexicon gives it, or a user's. */
export interface Raw {
  readonly name: string;
  readonly type: MentionType;
  readonly form?: MentionForm;
  readonly canonical?: string;
  readonly country?: string | null;
  readonly side?: string | null;
  readonly capital?: boolean;
}

/** Every name of the built-in lexicon. */
export function* raws(): Generator<Raw> {
  for (const c of countries) {
    for (const name of [c.name, ...c.aliases]) yield { name, type: 'place', canonical: c.name, country: c.iso };
    for (const name of c.capitals) yield { name, type: 'place', canonical: c.capitals[0]!, country: c.iso, capital: true };
    for (const name of c.demonyms) {
      yield { name, type: 'nationality', form: 'adjective', canonical: c.name, country: c.iso };
      if (/(?:an|i|ian|er|ish)$/.test(name) && !/(?:ish|sh)$/.test(name))
        yield { name: `${name}s`, type: 'nationality', form: 'name', canonical: c.name, country: c.iso };
      else if (/(?:k|ane|ole|inn|wede|ard|urk|roat|rb|ton|rit|lene|zech|ajik|hai)$/.test(name))
        yield { name: `${name}s`, type: 'nationality', form: 'name', canonical: c.name, country: c.iso };
    }
  }
  for (const name of peoples) yield { name, type: 'nationality', form: 'adjective' };
  for (const [country, { cities, regions }] of Object.entries(places)) {
    for (const spellings of `${cities}|${regions}`.split('|').filter(Boolean)) {
      const names = spellings.split('=');
      for (const name of names) yield { name, type: 'place', canonical: names[0]!, country };
    }
  }
  for (const name of widePlaces.split('|')) yield { name, type: 'place', country: null };
  for (const [type, actors] of actorLists) {
    for (const { names, country, side } of actors) {
      const all = names.split('|');
      for (const name of all)
        yield { name, type, canonical: all[0]!, country: country ?? null, side: side ?? (type === 'armed-group' ? all[0]! : null) };
    }
  }
  for (const name of weapons) yield { name, type: 'weapon', form: 'description' };
  for (const name of vehicles) yield { name, type: 'vehicle', form: 'description' };
  for (const name of weaponNames) yield { name, type: 'weapon' };
  for (const name of vehicleNames) yield { name, type: 'vehicle' };
}
