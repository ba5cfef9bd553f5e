import { kilometres } from '../gazetteer/distance.ts';
import type { Candidate, Gazetteer } from '../gazetteer/find.ts';

/** Where the article plays, as far as it is known by now. */
export interface Ground {
  readonly gazetteer: Gazetteer;
  /** Indexes of regions that the article names, with the regions of the towns it names. */
  readonly regions: ReadonlySet<number>;
  /** Towns that have a pin. */
  readonly pins: readonly Candidate[];
  /** Entity id → what it was found to be. */
  readonly pinned: ReadonlyMap<string, Candidate>;
}

export interface Choice {
  readonly candidate: Candidate;
  readonly by: 'only' | 'region' | 'nearby' | 'largest';
}

/** As far as a day's drive: a town named in the same report lies within it. */
const NEAR = 150;
/** A name is taken for the large town that bears it only where that is ten times the next one. */
const TIMES = 10;
const LARGE = 20_000;

/** Is the place in the region, or (for Darfur, Donbas) in one of the regions it extends over? */
export const liesIn = (gazetteer: Gazetteer, region: number, place: Candidate): boolean =>
  place.region === region || (gazetteer.header.regions[region]?.parts?.includes(place.region) ?? false);

/** Kilometres from a place to the nearest pin of the same article. */
export const distanceTo = (pins: readonly Candidate[], place: Candidate): number =>
  pins.reduce((least, pin) => Math.min(least, kilometres(pin, place)), Number.POSITIVE_INFINITY);

/**
 * One of several places of a name that lie in a country (or region) which the text supports: the one in a region of the article, the
 * one beside its other towns, or a town that dwarfs the others. Null where nothing decides.
 */
export function choose(candidates: readonly Candidate[], { gazetteer, regions, pins }: Ground): Choice | null {
  const all = distinct(candidates);
  if (all.length === 0) return null;
  if (all.length === 1) return { candidate: all[0]!, by: 'only' };
  const inside = all.filter((c) => [...regions].some((region) => liesIn(gazetteer, region, c)));
  if (inside.length === 1) return { candidate: inside[0]!, by: 'region' };
  const rest = inside.length > 0 ? inside : all;
  const bySize = [...rest].sort((a, b) => b.population - a.population);
  if (bySize[0]!.population >= LARGE && bySize[0]!.population >= TIMES * bySize[1]!.population)
    return { candidate: bySize[0]!, by: 'largest' };
  const far = rest.map((c) => [distanceTo(pins, c), c] as const).sort((a, b) => a[0] - b[0]);
  if (far[0]![0] <= NEAR && far[1]![0] >= 3 * far[0]![0]) return { candidate: far[0]![1], by: 'nearby' };
  return null;
}

/** Records of one place (a town and its district seat, a suburb of the same name): the larger stands for both. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const c of [...candidates].sort((a, b) => b.population - a.population))
    if (!out.some((kept) => kilometres(kept, c) < 15)) out.push(c);
  return out;
}

/** The one closest to a pin that the text puts it beside; 100 km is still "outside" a city. */
export function closest(candidates: readonly Candidate[], pins: readonly Candidate[]): Candidate | null {
  const near = candidates.map((c) => [distanceTo(pins, c), c] as const).sort((a, b) => a[0] - b[0]);
  return near[0] && near[0][0] <= 100 ? near[0][1] : null;
}

/** The only one within reach of the article's pinned towns. */
export function onlyNear(candidates: readonly Candidate[], pins: readonly Candidate[]): Candidate | null {
  const near = distinct(candidates.filter((c) => distanceTo(pins, c) <= NEAR));
  return near.length === 1 ? near[0]! : null;
}

/** A large city whose name no other place of the gazetteer bears. */
export function onlyCity(candidates: readonly Candidate[]): Candidate | null {
  const all = distinct(candidates);
  return all.length === 1 && all[0]!.population >= 100_000 ? all[0]! : null;
}
