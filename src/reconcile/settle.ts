import type { Measure } from '../model/vocabulary.ts';
import type { Gazette } from './gazette.ts';
import { ofThings } from './people.ts';
import { isOfIncident, type Scene, scenesOf, sited, startOf, toldIn } from './scenes.ts';
import type { Statement } from './statement.ts';

/**
 * Gives a claim of a report that names no place or no day those of the report's incident. What stands nearest decides: what else its paragraph
 * counts in the same way or at all, then what the report counts in the same way, then all that the paragraph and the report tell. There all that fits
 * the claim must agree: claims and events with one place, or one inside all others, and with one day in common. Where two are known nothing
 * is assumed, and what the report itself sets apart ("in a separate attack") is never mixed. A country is no place for people hurt in an
 * incident; it gives way to the one place that the report names in it. Running totals, periods and claims whose time is unstated stay as
 * they are; so do families and named people, who may be anybody's dead.
 */
export function settle(all: readonly Statement[], gazette: Gazette): Statement[] {
  const statements = all.map((statement) => inOwnTown(inOwnArea(statement, gazette), gazette));
  const open = statements.filter((s) => isOpen(s, gazette));
  if (open.length === 0) return statements;
  const told = toldIn(statements[0]!.analysis.article.text);
  const scenes = [...scenesOf(statements, gazette, told)];
  const settled = new Map<Statement, Statement>();
  for (const statement of [...open].sort((a, b) => startOf(a) - startOf(b))) {
    const found = settleOne(statement, scenes, { ...told(startOf(statement)), measure: statement.claim.measure, of: statement }, gazette);
    settled.set(statement, found);
    // What follows in its paragraph may go by it.
    if (found.settled.place && found.base === 'incident')
      scenes.push({
        ...told(startOf(statement)),
        measure: found.claim.measure,
        place: found.place,
        from: found.from,
        to: found.to,
        of: found,
      });
  }
  return statements.map((statement) => settled.get(statement) ?? statement);
}

type Telling = Pick<Scene, 'measure' | 'of' | 'paragraph' | 'part'>;

/** The day first: it may tell which of the report's places can be meant. */
function settleOne(statement: Statement, scenes: readonly Scene[], telling: Telling, gazette: Gazette): Statement {
  const place = sited(statement, gazette);
  const own: Scene = { ...telling, place, from: statement.from, to: statement.to };
  const fitting = scenes.filter((scene) => couldBe(own, scene, gazette));
  const days = own.from === null ? daysOf([...ringsAround(own, fitting), fitting]) : null;
  const dated = days ? { ...own, ...days } : own;
  const near = days ? fitting.filter((scene) => couldBe(dated, scene, gazette)) : fitting;
  const where = place ?? placeOf(statement, ringsAround(dated, near), near, gazette);
  return {
    ...statement,
    ...(where !== null && { place: where }),
    ...days,
    settled: { place: place === null && where !== null, day: days !== null },
  };
}

/**
 * "Gaza's health ministry said 900 people had been killed since October": what an authority counts over a stretch of time, it counts where it
 * is one, unless it says otherwise.
 */
function inOwnArea(statement: Statement, gazette: Gazette): Statement {
  const { analysis, claim, base, place, settled } = statement;
  // "Ukraine's air force said 71 drones had been shot down": over Ukraine.
  const skies = claim.measure === 'intercepted' && claim.source.kind === 'military';
  const counts = (base === 'cumulative' || base === 'period') && /^(?:medical|government)$/.test(claim.source.kind);
  if (place !== null || !(skies || counts)) return statement;
  if (!skies && (WIDE.has(claim.measure) || ofThings.has(claim.measure))) return statement;
  const owner = /^(?:the )?(\p{Lu}[\p{L} -]*?)['’]s? \p{L}/u.exec(claim.source.name ?? '')?.[1];
  const mention = owner && analysis.mentions.find(({ type, form, text }) => type === 'place' && form === 'name' && text === owner);
  if (!mention) return statement;
  const area = gazette.named(analysis, mention);
  return gazette.level(area) === 'country' && !skies ? statement : { ...statement, place: area, settled: { ...settled, place: true } };
}

const LOCAL = /\b(?:mayor|city|town|municipal|municipality|council|governor|prefect)\b/i;

/** "The office of Kharkiv's mayor lowered the toll to six, from seven": the toll of a town, by those who count there. */
function inOwnTown(statement: Statement, gazette: Gazette): Statement {
  const { analysis, claim, place, settled } = statement;
  if (place !== null || !/^claim\/(?:toll|earlier|revised)$/.test(claim.rule)) return statement;
  const source = analysis.attributions.find(({ id }) => id === claim.source.attribution)?.sources[0];
  if (!source || !LOCAL.test(source.text)) return statement;
  const mention = analysis.mentions.find((m) => m.type === 'place' && m.form === 'name' && m.start >= source.start && m.end <= source.end);
  const town = mention ? gazette.named(analysis, mention) : null;
  return town !== null && gazette.level(town) === 'site' ? { ...statement, place: town, settled: { ...settled, place: true } } : statement;
}

/** What is counted over a front or a country, and not where something fell. */
const WIDE: ReadonlySet<Measure> = new Set(['launched', 'intercepted', 'deployed', 'strength', 'recruited', 'supplied']);

/** True for a claim of an incident that lacks its place or day. */
const isOpen = (s: Statement, gazette: Gazette): boolean =>
  isOfIncident(s) &&
  !WIDE.has(s.claim.measure) &&
  !/^(?:family|one):/.test(s.counted.kind) &&
  (sited(s, gazette) === null || s.from === null);

/** The scenes of a claim's own incident, from near to far. */
function ringsAround(own: Scene, scenes: readonly Scene[]): readonly (readonly Scene[])[] {
  const told = scenes.filter(({ part }) => part === own.part);
  const here = told.filter(({ paragraph }) => paragraph === own.paragraph);
  const alike = ({ measure }: Scene) => measure === own.measure;
  const counted = ({ measure }: Scene) => measure !== null;
  return [here.filter(alike), here.filter(counted), told.filter(alike), here, told];
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

/** The place of the nearest scenes, those left out that are surely another count; where only these are known the town that they are quarters of. */
function placeOf(statement: Statement, rings: readonly (readonly Scene[])[], fitting: readonly Scene[], gazette: Gazette): string | null {
  if (isOfTown(statement)) {
    const town = townOf(statement, fitting, gazette);
    if (town !== null) return town;
  }
  const others = new Set(fitting.filter(({ of }) => isAnother(statement, of)));
  for (const ring of rings) {
    const same = ring.filter((scene) => !others.has(scene));
    if (same.some(({ place }) => place !== null)) return onlyPlace(same, statement, gazette);
  }
  return others.size > 0 ? townOf(statement, [...others], gazette) : null;
}

/** Nobody gives two figures for the same people: what a source, or the report itself, counts otherwise it counts elsewhere. */
const isAnother = (a: Statement, b: Statement | null): boolean =>
  b !== null &&
  a !== b &&
  a.place === null &&
  a.claim.measure === b.claim.measure &&
  a.counted.kind === b.counted.kind &&
  a.point !== null &&
  b.point !== null &&
  a.point !== b.point &&
  (a.source.key === b.source.key || [a, b].some(({ claim }) => claim.source.voice === 'reporter'));

const TOWN = /\b(?:in|of|for|across|around) the (?:whole |entire )?(?:city|town)\b/i;

/** "29 were wounded in the city" */
function isOfTown({ analysis, claim }: Statement): boolean {
  const { start, end } = claim.evidence[0]!;
  return TOWN.test(analysis.article.text.slice(start, end + 60).split(/[.;]\s/)[0]!);
}

/** The one town that the report names and that places of its scenes are quarters of. */
function townOf({ analysis, whole }: Statement, scenes: readonly Scene[], gazette: Gazette): string | null {
  if (whole !== null) return null;
  const places = new Set(scenes.flatMap(({ place }) => place ?? []));
  const towns = [...new Set([...places].flatMap((place) => gazette.around(place)))].filter((place) => gazette.level(place) === 'site');
  return towns.length === 1 && gazette.namedIn(analysis).has(towns[0]!) ? towns[0]! : null;
}

/** The one place that all name, or that lies in all others; of several quarters of one town that the report names the town. */
function onlyPlace(near: readonly Scene[], { analysis, whole }: Statement, gazette: Gazette): string | null {
  const places = [...new Set(near.flatMap(({ place }) => place ?? []))];
  const narrow = places.filter((p) => places.every((q) => q === p || gazette.around(p).includes(q)));
  if (narrow.length === 1) return narrow[0]!;
  if (places.length === 0 || whole !== null) return null;
  const [first, ...rest] = places.map((place) => [place, ...gazette.around(place)]);
  const town = first!.find((place) => gazette.level(place) === 'site' && rest.every((wide) => wide.includes(place)));
  return town !== undefined && gazette.namedIn(analysis).has(town) ? town : null;
}

/** The days of the nearest scenes that know one. */
const daysOf = (rings: readonly (readonly Scene[])[]) => onlyDays(rings.find((ring) => ring.some(({ from }) => from !== null)) ?? []);

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
