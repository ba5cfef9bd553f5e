import type { Analysis, Claim, Geo } from '../model/analysis.ts';
import { byPosition, type TextSpan } from '../model/span.ts';
import type { Level } from './place-name.ts';
import { type NamedPlace, placeRegistry } from './place-registry.ts';

/** Which names are one place, and which place lies in which, as far as the reports, their entities and the gazetteer say so. */
export interface Gazette {
  /** The place of a claim, or null. */
  readonly of: (analysis: Analysis, claim: Claim) => string | null;
  /** The place that these words of a report name. */
  readonly named: (analysis: Analysis, words: TextSpan) => string;
  readonly level: (place: string) => Level;
  /** A name for people: the one met first. */
  readonly name: (place: string) => string;
  /** All places it lies in, nearest first, itself left out. Countries are left out: they never tell one incident from another. */
  readonly around: (place: string) => readonly string[];
}

type Places = ReadonlyMap<string, NamedPlace>;

const AREA_LAST = /\b(?:region|oblast|province|governorate|department|state|territory|county)$/i;
const AREA = /\b(?:region|oblast|province|governorate|department|state|territory|county)\b/i;

/**
 * The words that name a place: its entity's name, else what the text says. "Beni territory" and "Kharkiv region" keep their second word, also where
 * the mention ends before it.
 */
function nameOf({ start, end, text }: TextSpan, entity: string | null, article: string, places: Places): NamedPlace {
  const known = entity === null ? undefined : places.get(entity);
  const own = ownWords(text);
  const { name, geo } = known ?? { name: own, geo: null };
  if (AREA.test(name)) return { name, geo };
  const area = AREA_LAST.exec(own) ?? AREA.exec(own === text ? (/^\s\p{L}+/u.exec(article.slice(end, end + 20))?.[0] ?? '') : '');
  return { name: area && start < end ? `${name} ${area[0].toLowerCase()}` : name, geo };
}

/** "Caloto in the Cauca region" is Caloto. */
const ownWords = (text: string): string => text.split(/,?\s(?:in|of)\s(?=\p{Lu}|the\s\p{Lu})/u)[0]!;

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
  for (const analysis of analyses) {
    const { text } = analysis.article;
    const places: Places = new Map(analysis.entities.map(({ id, name, place }) => [id, { name, geo: place }]));
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
  const around = new Map<string, readonly string[]>();
  return {
    of: (analysis, { place }) =>
      place && registry.add(nameOf(place, place.entity, analysis.article.text, placesOf.get(analysis) ?? new Map())),
    named: (analysis, words) => {
      const mention = analysis.mentions.find(({ start, end, entity }) => entity !== null && start < words.end && words.start < end);
      return registry.add(nameOf(words, mention?.entity ?? null, analysis.article.text, placesOf.get(analysis) ?? new Map()));
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
  const add = ({ start, end, text }: TextSpan, entity: string | null) => {
    const before = spans.get(start);
    if (!before || before.end < end)
      spans.set(start, { start, end, text, named: nameOf({ start, end, text }, entity, article.text, places) });
  };
  for (const mention of mentions)
    if ((mention.type === 'place' || mention.type === 'facility') && mention.form === 'name') add(mention, mention.entity);
  for (const { place } of claims) {
    const own = place && ownWords(place.text);
    if (place && own) add({ start: place.start, end: place.start + own.length, text: own }, place.entity);
  }
  return [...spans.values()].sort(byPosition);
}
