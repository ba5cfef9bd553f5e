import { actorLists } from './actors.ts';
import { countries } from './countries.ts';
import { places, widePlaces } from './places.ts';
import { plainName } from './user.ts';
import { vehicleNames, weaponNames } from './weapons.ts';

let made: ReadonlySet<string> | undefined;

/** All names of the built-in lexicon, as `plainName` makes them: what a user may give further names to. */
export function knownNames(): ReadonlySet<string> {
  made ??= new Set(
    [
      ...countries.flatMap(({ name, aliases, capitals }) => [name, ...aliases, ...capitals]),
      ...Object.values(places).flatMap(({ cities, regions }) => `${cities}|${regions}`.split(/[|=]/)),
      ...widePlaces.split('|'),
      ...actorLists.flatMap(([, actors]) => actors.flatMap(({ names }) => names.split('|'))),
      ...weaponNames,
      ...vehicleNames,
    ].map(plainName),
  );
  return made;
}
