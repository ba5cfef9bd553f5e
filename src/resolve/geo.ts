import { type Candidate, findCountry, type Gazetteer } from '../gazetteer/find.ts';
import type { UserPlace } from '../lexicon/user.ts';
import type { Entity, Geo, Note } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import type { Mention } from '../model/finding.ts';
import type { Entities } from './entities.ts';
import { besideOf, contextOf, type Subject } from './geo-context.ts';
import { byArticle, byListing, byNeighbour, byQualifier, byRegionWord, type Found, namesakeRegion } from './geo-decide.ts';
import { candidateOf, userPins } from './geo-user.ts';

/** Entity id → where it is. A place that no rule supports is there too, without coordinates. */
export type Located = ReadonlyMap<string, Geo>;

/**
 * Places of an article on the map. First what the words themselves settle (countries, what the text says a place lies in, regions,
 * listed names), then the other names by the countries, regions and towns found so far. Nothing is placed by its size alone.
 */
export function locate(
  doc: Document,
  mentions: readonly Mention[],
  entities: Entities,
  { gazetteer, places }: { readonly gazetteer: Gazetteer | undefined; readonly places: readonly UserPlace[] },
): Located | null {
  const own = userPins(entities.list, places);
  if (!gazetteer) return own.size > 0 ? own : null;
  const context = contextOf(doc, mentions, entities, gazetteer);
  const out = new Map<string, Geo>(own);
  const regions = new Set<number>();
  const pins: Candidate[] = [];
  const pinned = new Map<string, Candidate>();
  const ground = { gazetteer, regions, pins, pinned };
  const keep = (subject: Subject, found: Found) => {
    const { candidate, rule } = found;
    const geo = geoOf(candidate, rule);
    out.set(subject.entity.id, subject.called && geo.precision === 'exact' ? { ...geo, precision: 'admin2' } : geo);
    pinned.set(subject.entity.id, candidate);
    if (candidate.kind === 'region') regions.add(candidate.region);
    if (candidate.kind === 'place') pins.push(candidate);
  };
  for (const [id, geo] of own) {
    pinned.set(id, candidateOf(geo));
    pins.push(candidateOf(geo));
  }
  const open: Subject[] = [];
  for (const subject of context.subjects.filter(({ entity }) => !own.has(entity.id))) {
    const { entity, listing } = subject;
    const country = listing?.kind === 'country' ? findCountry(gazetteer, listing.country!) : null;
    const namesake = country && namesakeRegion(subject, context);
    if (namesake) keep(subject, namesake);
    else if (country) keep(subject, { candidate: country, rule: 'place/country' });
    else if (listing?.kind === 'wide' || listing?.kind === 'country')
      out.set(entity.id, { ...NOWHERE, country: listing.country, rule: 'place/wide' });
    else open.push(subject);
  }
  const later: Subject[] = [];
  for (const subject of open) {
    const found = byRegionWord(subject, context) ?? byQualifier(subject, context);
    if (found) keep(subject, found);
    else later.push(subject);
  }
  // Listed towns first, but for those that the text puts beside another one: that one needs its pin before.
  const last: Subject[] = [];
  for (const subject of later) {
    const found = besideOf(context, subject).length === 0 ? byListing(subject, context, ground) : null;
    if (found) keep(subject, found);
    else last.push(subject);
  }
  for (const { region } of pins) if (region >= 0) regions.add(region);
  for (const subject of last) {
    const found = byNeighbour(subject, context, ground) ?? byListing(subject, context, ground) ?? byArticle(subject, context, ground);
    if (typeof found !== 'string') keep(subject, found);
    else out.set(subject.entity.id, { ...NOWHERE, country: subject.entity.country, rule: 'place/unsupported', why: found });
  }
  return out;
}

const NOWHERE = { lat: null, lon: null, geonames: null, admin1: null, country: null, precision: null };

const PRECISION = { place: 'exact', region: 'admin1', country: 'country' } as const;

const geoOf = ({ kind, lat, lon, geonames, admin1, country }: Candidate, rule: string): Geo => ({
  lat,
  lon,
  geonames,
  admin1,
  country,
  precision: PRECISION[kind],
  rule,
});

/** The entities with their places; the country that was decided on wins over the one the name alone suggests. */
export const withPlaces = (entities: readonly Entity[], located: Located | null): readonly Entity[] =>
  located === null
    ? entities
    : entities.map((entity) => {
        const place = located.get(entity.id);
        return place ? { ...entity, country: place.country ?? entity.country, place } : entity;
      });

/** One note for each reason why places have no pin, at the first of them. */
export function placeNotes(doc: Document, mentions: readonly Mention[], entities: readonly Entity[], located: Located | null): Note[] {
  const byWhy = new Map<string, Entity[]>();
  for (const entity of entities) {
    const why = located?.get(entity.id)?.why;
    if (why) byWhy.set(why, [...(byWhy.get(why) ?? []), entity]);
  }
  return [...byWhy].map(([why, places]): Note => {
    const { start, end } = mentions.find(({ id }) => id === places[0]!.mentions[0])!;
    return {
      code: 'place-not-located',
      severity: 'info',
      span: { start, end, text: doc.text.slice(start, end) },
      args: { why, places: places.map(({ name }) => name).join(', ') },
    };
  });
}
