import { gather } from '../model/gather.ts';
import type { Gazette } from './gazette.ts';
import { ofThings } from './people.ts';
import type { Statement } from './statement.ts';
import { LONGEST_INCIDENT } from './time-base.ts';

/** Days before its report in which an undated claim is looked for. */
const LOOK_BACK = 3;

/**
 * Gives an undated claim of an incident the day of the only incident that any report knows at that site in the three days before its own
 * publication. Where reports know two days there, nothing is assumed.
 */
export function settleDays(statements: readonly Statement[], gazette: Gazette): Statement[] {
  const dated = statements.filter(
    (s) =>
      isIncident(s) &&
      s.place !== null &&
      s.from !== null &&
      (s.to ?? s.from) - s.from < LONGEST_INCIDENT &&
      !ofThings.has(s.claim.measure),
  );
  const sites = new Map(
    [...gather(dated, ({ place }) => place!)].map(([place, list]) => [
      place,
      [...new Map(list.map((s) => [`${s.from} ${s.to}`, { from: s.from!, to: s.to ?? s.from! }])).values()],
    ]),
  );
  return statements.map((statement) => {
    const { place, from, reported } = statement;
    if (!isIncident(statement) || place === null || from !== null || reported === null || gazette.level(place) !== 'site') return statement;
    const near = (sites.get(place) ?? []).filter((days) => days.to <= reported && days.from >= reported - LOOK_BACK);
    const first = near.reduce((n, days) => Math.max(n, days.from), Number.NEGATIVE_INFINITY);
    const last = near.reduce((n, days) => Math.min(n, days.to), Number.POSITIVE_INFINITY);
    if (near.length === 0 || first > last) return statement;
    return { ...statement, from: first, to: last, settled: { ...statement.settled, day: true } };
  });
}

const isIncident = ({ base, mood }: Statement): boolean => (base === 'incident' || base === 'increment') && mood === 'actual';
