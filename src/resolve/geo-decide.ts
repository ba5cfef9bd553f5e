import { type Candidate, findCountry, regionAt } from '../gazetteer/find.ts';
import { foldName } from '../gazetteer/format.ts';
import { choose, closest, distanceTo, type Ground, liesIn, onlyCity, onlyNear } from './geo-choose.ts';
import { besideOf, type Context, type Qualifier, qualifiersOf, type Subject } from './geo-context.ts';
import { ORDINARY } from './geo-words.ts';

/** A decision: the place, and the rule of geo-rules.ts that decided. */
export interface Found {
  readonly candidate: Candidate;
  readonly rule: string;
}

/** Why a place has no pin. */
export type Why = 'not-in-gazetteer' | 'elsewhere' | 'several' | 'ordinary-word';

/** "Idlib Province", "the Kursk border region", and names that the lexicon lists as regions. */
export function byRegionWord(subject: Subject, context: Context): Found | null {
  const { found, listing, called } = subject;
  if (called !== 'region' && listing?.kind !== 'region') return null;
  const regions = found.filter(({ kind }) => kind === 'region');
  const supported = inSupported(regions, subject, context);
  return supported.length === 1 ? { candidate: supported[0]!, rule: 'place/region' } : null;
}

/** "Niger state" is in Nigeria: a region that bears a country's name, where the text calls it a region and speaks of its country. */
export function namesakeRegion({ found, called, listing }: Subject, { states }: Context): Found | null {
  if (called !== 'region') return null;
  const abroad = found.filter((c) => c.kind === 'region' && c.country !== listing!.country && states.some((s) => s.country === c.country));
  return abroad.length === 1 ? { candidate: abroad[0]!, rule: 'place/region' } : null;
}

/** What the text itself says the place lies in: a place of that name there, else (only behind "in") the region itself. */
export function byQualifier(subject: Subject, context: Context): Found | null {
  const { gazetteer } = context;
  const towns = subject.found.filter(({ kind }) => kind === 'place');
  const regions = subject.found.filter(({ kind }) => kind === 'region');
  let outer: Candidate | null = null;
  for (const qualifier of qualifiersOf(context, subject)) {
    for (const around of meanings(qualifier, context)) {
      const holds = (c: Candidate) => (around.kind === 'country' ? c.country === around.country : liesIn(gazetteer, around.region, c));
      const ground = { gazetteer, regions: new Set<number>(), pins: [], pinned: new Map() };
      const inside =
        choose(towns.filter(holds), ground) ??
        choose(
          regions.filter((r) => around.kind === 'country' && holds(r)),
          ground,
        );
      if (inside) return { candidate: inside.candidate, rule: 'place/qualified' };
      if (around.kind === 'region' && (qualifier.how === 'in' || isNamedRegion(qualifier, context))) outer ??= around;
    }
  }
  return outer && !towns.some((c) => c.country === outer.country && c.population > 100_000)
    ? { candidate: outer, rule: 'place/within' }
    : null;
}

/** "Mariga, Niger state": the words call it a region, so the comma is no list of towns. */
function isNamedRegion({ mention }: Qualifier, { byEntity, entityOf }: Context): boolean {
  const subject = byEntity.get(entityOf.get(mention.id) ?? '');
  return subject?.called === 'region' || subject?.listing?.kind === 'region';
}

/** The country or the regions that a qualifier may name; a town of that name counts only as its region. */
function meanings({ mention }: Qualifier, context: Context): Candidate[] {
  const { gazetteer, byEntity, entityOf } = context;
  if (mention.type === 'nationality') return mention.country ? [findCountry(gazetteer, mention.country)].filter((c) => c !== null) : [];
  const subject = byEntity.get(entityOf.get(mention.id) ?? '');
  if (!subject) return [];
  const namesake = subject.listing?.kind === 'country' ? namesakeRegion(subject, context) : null;
  if (namesake) return [namesake.candidate];
  if (subject.listing?.kind === 'country') return [findCountry(gazetteer, subject.listing.country!)].filter((c) => c !== null);
  return inSupported(
    subject.found.filter(({ kind }) => kind === 'region'),
    subject,
    context,
  );
}

/** Of candidates those in the country that the lexicon lists; for other names those in countries of the article. */
function inSupported(candidates: readonly Candidate[], { listing, entity }: Subject, context: Context): Candidate[] {
  const listed = candidates.filter(({ country }) => country === (listing?.country ?? entity.country));
  if (listed.length > 0) return listed;
  const states = new Set(context.states.map(({ country }) => country));
  return candidates.filter(({ country }) => states.has(country));
}

/** A name of the lexicon: the place in its listed country, unless the article speaks only of another country that has one. */
export function byListing(subject: Subject, context: Context, ground: Ground): Found | null {
  const { listing, found } = subject;
  const home = listing?.country;
  if (!home) return null;
  const support = supportOf(context, subject);
  const towns = found.filter(({ kind }) => kind === 'place');
  const there = towns.filter(({ country }) => country === home);
  const largest = [...there].sort((a, b) => b.population - a.population)[0];
  const size = Math.max(largest?.population ?? 0, 50_000);
  if (!support.has(home)) {
    const abroad = [...support.keys()].flatMap((country) => {
      const choice = choose(
        towns.filter((c) => c.country === country && c.population >= size / 10),
        ground,
      );
      return choice ? [choice] : [];
    });
    if (abroad.length === 1) return { candidate: abroad[0]!.candidate, rule: 'place/article-country' };
  }
  const choice = choose(there, ground);
  if (choice ?? largest) return { candidate: choice?.candidate ?? largest!, rule: 'place/listed' };
  const region = found.find((c) => c.kind === 'region' && c.country === home);
  return region ? { candidate: region, rule: 'place/listed' } : null;
}

/** Countries of the article with their weight: what it says of states and of listed places other than this one. */
function supportOf({ states, subjects }: Context, self: Subject): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  const add = (country: string, weight: number) => out.set(country, (out.get(country) ?? 0) + weight);
  for (const { country } of states) add(country!, 2);
  for (const { listing, entity, mentions } of subjects)
    if (entity !== self.entity && listing?.country && listing.kind !== 'country') add(listing.country, mentions.length);
  return out;
}

/** A name that nothing beside it settles: decided by the article's countries, regions and pinned towns. */
export function byArticle(subject: Subject, context: Context, ground: Ground): Found | Why {
  const { names, listing } = subject;
  const support = supportOf(context, subject);
  // What the lexicon knows in a country of the article is not looked for in another one.
  const home = listing?.country && support.has(listing.country) ? listing.country : null;
  const found = subject.found.filter(({ country }) => home === null || country === home);
  const towns = found.filter(({ kind }) => kind === 'place');
  if (found.length === 0) return 'not-in-gazetteer';
  if (names.every((name) => isOrdinary(context, name))) return 'ordinary-word';
  const inRegion = towns.filter((c) => [...ground.regions].some((region) => liesIn(ground.gazetteer, region, c)));
  const regional = choose(inRegion, ground);
  if (regional) return { candidate: regional.candidate, rule: 'place/article-region' };
  const near = onlyNear(towns, ground.pins);
  if (near) return { candidate: near, rule: 'place/nearby' };
  const here = sentenceStates(context, subject);
  const supported = [...support].sort((a, b) => b[1] - a[1]).map(([country]) => country);
  for (const country of [...here, ...supported.filter((c) => !here.includes(c))]) {
    const there = towns.filter((c) => c.country === country && isPlausible(c, ground));
    const choice = choose(there, ground);
    if (choice) return { candidate: choice.candidate, rule: 'place/article-country' };
    const regions = found.filter((c) => c.kind === 'region' && c.country === country);
    if (regions.length === 1) return { candidate: regions[0]!, rule: 'place/region' };
    if (there.length > 0) return 'several';
  }
  const city = support.size === 0 ? onlyCity(towns) : null;
  return city ? { candidate: city, rule: 'place/only-city' } : 'elsewhere';
}

/** "Kingston, south of Brisbane": the one of its name closest to the town that the text names. */
export function byNeighbour(subject: Subject, context: Context, { pinned }: Ground): Found | null {
  const pins = besideOf(context, subject)
    .map((mention) => pinned.get(context.entityOf.get(mention.id) ?? ''))
    .filter((pin) => pin?.kind === 'place') as Candidate[];
  const towns = subject.found.filter(({ kind }) => kind === 'place');
  const candidate = pins.length > 0 ? closest(towns, pins) : null;
  return candidate && { candidate, rule: 'place/beside' };
}

/** Countries named in the sentences where the place stands, nearest first. */
function sentenceStates({ doc, states }: Context, { mentions }: Subject): string[] {
  const out = states
    .flatMap((state) =>
      mentions.map(
        (m) =>
          [doc.tokens[state.first]!.sentence - doc.tokens[m.first]!.sentence, Math.abs(state.first - m.first), state.country!] as const,
      ),
    )
    .filter(([sentences]) => sentences === 0)
    .sort((a, b) => a[1] - b[1])
    .map(([, , country]) => country);
  return [...new Set(out)];
}

/** A village far from all that the article pins in that country is another one of the name; the gazetteer lacks many villages. */
function isPlausible(place: Candidate, { pins, regions, gazetteer }: Ground): boolean {
  if (place.population >= 20_000) return true;
  const compatriots = [
    ...pins.filter(({ country }) => country === place.country),
    ...[...regions].map((region) => regionAt(gazetteer, region)).filter((r) => r !== null && r.country === place.country),
  ] as Candidate[];
  return compatriots.length === 0 || distanceTo(compatriots, place) <= 250;
}

/** A word of the language, by our list or because the article also writes it small. */
function isOrdinary({ doc }: Context, name: string): boolean {
  const word = foldName(name);
  return ORDINARY[word] === true || (Object.hasOwn(doc.index, word) && doc.index[word]!.some((i) => doc.tokens[i]!.text === word));
}
