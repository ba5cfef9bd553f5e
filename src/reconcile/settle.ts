import type { Measure } from '../model/vocabulary.ts';
import { dayNumber } from './day-number.ts';
import type { Gazette } from './gazette.ts';
import { ofThings } from './people.ts';
import type { Statement } from './statement.ts';
import { LONGEST_INCIDENT } from './time-base.ts';

/** Where and when something happened, as a claim or an event of a report has it. */
interface Scene {
  /** What is counted there; null for events and for places that are only named. */
  readonly measure: Measure | null;
  readonly place: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Gives a claim of a report that names no place or no day those of the report's incident, where all that the report tells of the same day (or
 * place) agrees: claims and events with one place, or one inside all others, and with one day in common. A country is no place for people
 * hurt in an incident; it gives way to the one place that the report names in it. Where the report knows two nothing is assumed. Running totals, periods and claims
 * whose time is unstated stay as they are; so do families and named people, who may be anybody's dead.
 */
export function settle(statements: readonly Statement[], gazette: Gazette): Statement[] {
  const claimed: readonly Scene[] = statements
    .filter(isOfIncident)
    .map((s) => ({ measure: s.claim.measure, place: sited(s, gazette), from: s.from, to: s.to }));
  const told = [...claimed, ...namedBeside(statements, gazette), ...eventsOf(statements[0], gazette)];
  return statements.map((statement) => {
    if (!isOfIncident(statement) || WIDE.has(statement.claim.measure) || /^(?:family|one):/.test(statement.counted.kind)) return statement;
    const place = sited(statement, gazette);
    if (place !== null && statement.from !== null) return statement;
    const { measure } = statement.claim;
    const own = { measure, place, from: statement.from, to: statement.to };
    const same = claimed.filter((scene) => scene.measure === measure && scene.place !== null && scene.from !== null);
    // What else was counted in the same way comes first: "the operation" in which three were held is that in which two were.
    const near = (
      same.length > 0
        ? [
            ...same,
            ...namedBeside(
              statements.filter((s) => s.claim.measure === measure),
              gazette,
            ),
          ]
        : told
    ).filter((scene) => couldBe(own, scene, gazette));
    const where = place ?? onlyPlace(near, gazette);
    const days = statement.from === null ? onlyDays(near) : null;
    return {
      ...statement,
      ...(where !== null && { place: where }),
      ...(days && { from: days.from, to: days.to }),
      settled: { place: place === null && where !== null, day: days !== null },
    };
  });
}

/** What is counted over a front or a country, and not where something fell. */
const WIDE: ReadonlySet<Measure> = new Set(['launched', 'intercepted', 'deployed', 'strength', 'recruited', 'supplied']);

const isOfIncident = ({ base, mood, from, to }: Statement): boolean =>
  (base === 'incident' || base === 'increment') && mood === 'actual' && isShort({ from, to });

const isShort = ({ from, to }: Pick<Scene, 'from' | 'to'>): boolean => from === null || (to ?? from) - from <= LONGEST_INCIDENT;

/** The claim's place, unless that is a whole country. */
const sited = ({ place, claim }: Statement, gazette: Gazette): string | null =>
  place !== null && gazette.level(place) === 'country' && !ofThings.has(claim.measure) ? null : place;

/** Sites that stand beside a claim of an incident, in its own sentence: a report that names two knows two. */
function namedBeside(statements: readonly Statement[], gazette: Gazette): readonly Scene[] {
  return statements.filter(isOfIncident).flatMap(({ analysis, claim }) =>
    claim.evidence.flatMap((span) =>
      analysis.mentions
        .filter(
          ({ type, form, start, end }) =>
            type === 'place' && form === 'name' && start >= span.start && end <= span.end && !isDateline(analysis, start),
        )
        .map((mention) => ({ measure: null, place: gazette.named(analysis, mention), from: null, to: null }))
        .filter(({ place }) => gazette.level(place) === 'site'),
    ),
  );
}

/** "POPAYAN, Colombia, May 14 (Andes Dispatch) -": where the report was filed, in capitals at its start. */
const isDateline = ({ article, mentions }: Statement['analysis'], start: number): boolean =>
  start < 60 &&
  mentions.some((m) => m.start === start && article.text.slice(m.start, m.end) === article.text.slice(m.start, m.end).toUpperCase());

/** Attacks of which the report tells, each of their places apart. */
function eventsOf(statement: Statement | undefined, gazette: Gazette): readonly Scene[] {
  if (!statement) return [];
  const { analysis } = statement;
  return analysis.events.flatMap(({ type, modality, places, when }): Scene[] => {
    const [from, to] = [dayNumber(when?.from ?? null), dayNumber(when?.to ?? null)];
    if (type !== 'assault' || modality !== 'actual' || !isShort({ from, to })) return [];
    const sites = places.map((place) => gazette.named(analysis, place)).filter((place) => gazette.level(place) !== 'country');
    return sites.length === 0 ? [{ measure: null, place: null, from, to }] : sites.map((place) => ({ measure: null, place, from, to }));
  });
}

/** True where nothing that both say keeps them apart. */
function couldBe(own: Scene, { place, from, to }: Scene, gazette: Gazette): boolean {
  if (
    own.place !== null &&
    place !== null &&
    own.place !== place &&
    !gazette.around(place).includes(own.place) &&
    !gazette.around(own.place).includes(place)
  )
    return false;
  return own.from === null || from === null || (own.from <= (to ?? from) && from <= (own.to ?? own.from));
}

/** The one place that all name, or that lies in all others. */
function onlyPlace(near: readonly Scene[], gazette: Gazette): string | null {
  const places = [...new Set(near.flatMap(({ place }) => place ?? []))];
  const narrow = places.filter((p) => places.every((q) => q === p || gazette.around(p).includes(q)));
  return narrow.length === 1 ? narrow[0]! : null;
}

/** The days that all have in common; null where there are none. */
function onlyDays(near: readonly Scene[]): { readonly from: number; readonly to: number } | null {
  let shared: { from: number; to: number } | null = null;
  for (const { from, to } of near) {
    if (from === null) continue;
    const end = to ?? from;
    shared = shared === null ? { from, to: end } : { from: Math.max(shared.from, from), to: Math.min(shared.to, end) };
    if (shared.from > shared.to) return null;
  }
  return shared;
}
