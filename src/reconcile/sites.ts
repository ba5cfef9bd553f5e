import { gather } from '../model/gather.ts';
import type { Gazette } from './gazette.ts';
import type { World } from './meet.ts';
import { ofThings } from './people.ts';
import type { Statement } from './statement.ts';
import { LONGEST_INCIDENT } from './time-base.ts';

/** For a place and some days, the places inside it of which incidents with people hurt are told; of nested places only the inmost. */
export function sitesOf(statements: readonly Statement[], gazette: Gazette): World['sitesIn'] {
  const told = new Map<string, Set<string>>();
  for (const { base, mood, place, from, to, claim, settled } of statements) {
    if (place === null || from === null || base !== 'incident' || mood !== 'actual' || settled.place) continue;
    if (ofThings.has(claim.measure) || (to ?? from) - from > LONGEST_INCIDENT) continue;
    for (const wide of gazette.around(place))
      for (let day = from; day <= (to ?? from); day++) {
        const key = `${wide}|${day}`;
        const set = told.get(key);
        if (set) set.add(place);
        else told.set(key, new Set([place]));
      }
  }
  return (place, from, to) => {
    const all = new Set<string>();
    for (let day = from; day <= to; day++) for (const site of told.get(`${place}|${day}`) ?? []) all.add(site);
    const wider = new Set([...all].flatMap((site) => gazette.around(site)));
    return new Set([...all].filter((site) => !wider.has(site)));
  };
}

/** "Six died in Saltivka, seven in the whole city": where one source of one report gives two figures, the wider place is not only the narrow one. */
export function apartIn(statements: readonly Statement[], gazette: Gazette): World['apart'] {
  const apart = new Set<string>();
  const placed = statements.filter(
    (s) => s.place !== null && s.from !== null && s.base === 'incident' && s.whole === null && s.point !== null,
  );
  for (const list of gather(placed, (s) => `${s.wire}|${s.source.key}|${s.claim.measure}|${s.counted.kind}`).values()) {
    if (list.length < 2) continue;
    for (const a of list)
      for (const b of list.slice(0, MOST_COMPARED))
        if (a.point !== b.point && a.place !== b.place && gazette.around(a.place!).includes(b.place!))
          for (let day = Math.max(a.from!, b.from!); day <= Math.min(a.to ?? a.from!, b.to ?? b.from!); day++)
            apart.add(`${a.place}|${b.place}|${day}`);
  }
  return (narrow, wide, from, to) => {
    if (apart.size === 0) return false;
    for (let day = from; day <= to; day++) if (apart.has(`${narrow}|${wide}|${day}`)) return true;
    return false;
  };
}

/** Figures that one source gives in one report that are looked at. */
const MOST_COMPARED = 50;
