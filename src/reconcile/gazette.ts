import type { Analysis, Claim, Geo } from '../model/analysis.ts';
import { near } from '../model/near.ts';
import { byPosition, type TextSpan } from '../model/span.ts';
import type { Level } from './place-name.ts';
import { type NamedPlace, type PlaceRegistry, placeRegistry } from './place-registry.ts';

/** Which names are one place, and which place lies in which, as far as the reports, their entities and the gazetteer say so. */
export interface Gazette {
  /** The place of a claim; null where it names none ("a road", "the main square"). */
  readonly of: (analysis: Analysis, claim: Claim) => string | null;
  /** The place that these words of a report name. */
  readonly named: (analysis: Analysis, words: TextSpan) => string;
  /** The same; null where the words name none. */
  readonly site: (analysis: Analysis, words: TextSpan) => string | null;
  /** All places that a report names. */
  readonly namedIn: (analysis: Analysis) => ReadonlySet<string>;
  readonly level: (place: string) => Level;
  /** A name for people: the one met first. */
  readonly name: (place: string) => string;
  /** All places it lies in, nearest first, itself left out. Countries are left out: they never tell one incident from another. */
  readonly around: (place: string) => readonly string[];
}

/** An entity, with all its names. */
interface Known extends NamedPlace {
  readonly names: readonly string[];
}

type Places = ReadonlyMap<string, Known>;

const AREA_LAST = /\b(?:region|oblast|province|governorate|department|state|territory|county)$/i;
const AREA = /\b(?:region|oblast|province|governorate|department|state|territory|county)\b/i;

/**
 * The words that name a place: its entity's name, else what the text says. "Beni territory" and "Kharkiv region" keep their second word, also where
 * the mention ends before it.
 */
function nameOf({ start, end, text }: TextSpan, entity: string | null, article: string, places: Places): NamedPlace {
  const known = entity === null ? undefined : places.get(entity);
  const own = ownWords(text);
  // "the Zahra school in Kassala", "Kharkiv's Saltivka district": a name of its own, which lies in the place that is known.
  const { name, geo } = known && !isAnother(own, text, known) ? known : { name: own, geo: null };
  if (AREA.test(name)) return { name, geo };
  const area = AREA_LAST.exec(own) ?? AREA.exec(own === text ? (/^\s\p{L}+/u.exec(article.slice(end, end + 20))?.[0] ?? '') : '');
  return { name: area && start < end ? `${name} ${area[0].toLowerCase()}` : name, geo };
}

/** Words that leave the entity's own name aside and have another. */
const isAnother = (own: string, text: string, { names }: Known): boolean =>
  own !== text && /\p{Lu}/u.test(own) && !names.some((name) => own.includes(name));

/** A known place, or words with a name in them. */
const isName = (words: string, entity: string | null): boolean => entity !== null || /\p{Lu}/u.test(words);

const isPlaceName = ({ type, form }: Analysis['mentions'][number]): boolean => (type === 'place' || type === 'facility') && form === 'name';

/** "Caloto in the Cauca region" is Caloto, "Kharkiv's Saltivka district" the district. */
const ownWords = (text: string): string =>
  text.split(/,?\s(?:in|of)\s(?=(?:the\s)?(?:(?:central|\p{Ll}*(?:north|south|east|west)\p{Ll}*)\s)?\p{Lu})/u)[0]!.replace(OWNER, '');

const OWNER = /^(?:the\s)?\p{Lu}[\p{L} -]*[’']s\s(?=(?:\p{Ll}+\s)*\p{Lu})/u;

/** "X in Y", "X, in Y's southern", "X village in the": the first lies in the second. */
const INSIDE =
  /^\s*(?:village|town|city|district|neighbou?rhood|camp|post|suburb)?,?\s*(?:(?:a|an|the)\s(?:[\p{L}-]+\s){1,4})?(?:in|of)\s(?:the\s)?(?:[\p{L}-]+\s){0,3}$/u;
/** "southeast of", "35 kilometres from": beside it. */
const BESIDE = /\b(?:\p{L}*(?:north|south|east|west)\p{L}*|outside|near|from|of)\s(?:of\s)?$/u;
/** "Y's X": the second lies in the first. */
const OWNED = /^(?:[’']s?)\s(?:[\p{Ll}-]+\s){0,2}$/u;
const COMMA = /^,\s(?:in\s)?$/;

const isInside = (gap: string): boolean =>
  INSIDE.test(gap) && !(BESIDE.test(gap) && /(?:north|south|east|west)/.test(gap.split(/\sof\s/)[0] ?? ''));

/** Two settlements further apart than this do not lie in each other, whatever a sentence seems to say. */
const FAR_KM = 15;

/** Reads all places of all reports once. */
export function gazetteOf(analyses: readonly Analysis[]): Gazette {
  const registry = placeRegistry();
  const inside = new Map<string, Set<string>>();
  const put = (narrow: string, wide: string) => {
    if (narrow === wide || registry.level(wide) === 'country' || inside.get(wide)?.has(narrow)) return;
    if (isFar(registry.geo(narrow), registry.geo(wide))) return;
    const parents = inside.get(narrow);
    if (parents) parents.add(wide);
    else inside.set(narrow, new Set([wide]));
  };
  const placesOf = new Map<Analysis, Places>();
  const namesOf = new Map<Analysis, ReadonlySet<string>>();
  for (const analysis of analyses) {
    const { text } = analysis.article;
    const places: Places = new Map(
      analysis.entities.map(({ id, name, aliases, place }) => [id, { name, geo: place, names: [name, ...aliases] }]),
    );
    placesOf.set(analysis, places);
    const spans = placeSpans(analysis, places);
    const ids = spans.map(({ named }) => registry.add(named));
    spans.forEach(({ named: { geo } }, i) => {
      if (geo?.admin1 && geo.precision !== 'admin1') put(ids[i]!, registry.add({ name: `${geo.admin1} region`, geo: null }));
    });
    for (let i = 1; i < spans.length; i++) {
      const [a, b] = [ids[i - 1]!, ids[i]!];
      const gap = text.slice(spans[i - 1]!.end, spans[i]!.start);
      if (gap.length > 60) continue;
      // "Caloto, in Colombia's Cauca department": in both.
      if (OWNED.test(gap) && i > 1 && isInside(text.slice(spans[i - 2]!.end, spans[i - 1]!.start))) put(ids[i - 2]!, b);
      if (isInside(gap) || (COMMA.test(gap) && registry.level(b) === 'region')) put(a, b);
      else if (OWNED.test(gap)) put(b, a);
    }
    for (const [part, whole] of partsOf(analysis))
      put(registry.add(nameOf(part, part.entity, text, places)), registry.add(nameOf(whole, whole.entity, text, places)));
  }
  const quarters = quartersOf(inside, registry);
  const around = new Map<string, readonly string[]>();
  const add = (analysis: Analysis, words: TextSpan, entity: string | null) => {
    const place = registry.add(nameOf(words, entity, analysis.article.text, placesOf.get(analysis) ?? new Map()));
    return quarters.get(place) ?? place;
  };
  const entityIn = ({ mentions }: Analysis, words: TextSpan) =>
    near(mentions)
      .overlapping(words)
      .find(({ entity, type }) => entity !== null && (type === 'place' || type === 'facility'))?.entity ?? null;
  return {
    of: (analysis, { place }) => (place && isName(place.text, place.entity) ? add(analysis, place, place.entity) : null),
    named: (analysis, words) => add(analysis, words, entityIn(analysis, words)),
    site: (analysis, words) => {
      const entity = entityIn(analysis, words);
      return isName(words.text, entity) ? add(analysis, words, entity) : null;
    },
    namedIn: (analysis) => {
      const known = namesOf.get(analysis) ?? new Set(analysis.mentions.filter(isPlaceName).map((m) => add(analysis, m, m.entity)));
      namesOf.set(analysis, known);
      return known;
    },
    level: registry.level,
    name: registry.name,
    around: (place) => {
      const known = around.get(place) ?? climb(place, inside);
      around.set(place, known);
      return known;
    },
  };
}

/** "Saltivka" is "Kharkiv's Saltivka district": a district that lies in a town is a quarter of it, and goes by its bare name too. */
function quartersOf(inside: ReadonlyMap<string, ReadonlySet<string>>, { level, bare }: PlaceRegistry): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const [district, wider] of inside) {
    const name = [...wider].some((place) => level(place) === 'site') ? bare(district) : null;
    if (name !== null && !wider.has(name)) out.set(name, district);
  }
  return out;
}

/** True for two exact points that are too far apart for one to lie in the other. */
function isFar(a: Geo | null, b: Geo | null): boolean {
  if (a?.precision !== 'exact' || b?.precision !== 'exact' || a.lat === null || b.lat === null || a.lon === null || b.lon === null)
    return false;
  const east = (a.lon - b.lon) * 111.3 * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(east, (a.lat - b.lat) * 111.3) > FAR_KM;
}

/** Places of claims that are part of another claim with another place: the first lies in the second. */
function partsOf({ claims }: Analysis): readonly (readonly [NonNullable<Claim['place']>, NonNullable<Claim['place']>])[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((part) => {
    const whole = part.partOf === null ? undefined : byId.get(part.partOf);
    return whole?.place && part.place && whole.place.text !== part.place.text ? [[part.place, whole.place] as const] : [];
  });
}

function climb(place: string, inside: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const seen = new Set<string>();
  let ring = [place];
  while (ring.length > 0) {
    const next: string[] = [];
    for (const at of ring)
      for (const wide of inside.get(at) ?? [])
        if (wide !== place && !seen.has(wide)) {
          seen.add(wide);
          next.push(wide);
        }
    ring = next;
  }
  return [...seen];
}

type Named = TextSpan & { readonly named: NamedPlace };

/** Places of a report as they stand in its text. */
function placeSpans({ article, mentions, claims }: Analysis, places: Places): readonly Named[] {
  const spans = new Map<number, Named>();
  const add = ({ start, end, text }: TextSpan, named: NamedPlace) => {
    const before = spans.get(start);
    if (!before || before.end < end) spans.set(start, { start, end, text, named });
  };
  for (const mention of mentions) if (isPlaceName(mention)) add(mention, nameOf(mention, mention.entity, article.text, places));
  for (const { place } of claims) {
    const own = place && ownWords(place.text);
    if (!place || !own || !isName(place.text, place.entity)) continue;
    const start = place.start + place.text.indexOf(own);
    add({ start, end: start + own.length, text: own }, nameOf(place, place.entity, article.text, places));
  }
  return [...spans.values()].sort(byPosition);
}
