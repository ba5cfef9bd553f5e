import { countries } from '../../lexicon/countries.ts';
import type { Analysis, Entity } from '../../model/analysis.ts';
import { near } from '../../model/near.ts';
import { contains, type TextSpan } from '../../model/span.ts';
import { PRECISIONS } from '../../model/vocabulary.ts';
import { nearness } from '../claim-words.ts';
import type { Incident, Where } from './model.ts';
import { countryName } from './parties.ts';

const names = new Set(countries.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()));

/** "Mali", "the U.S.": too wide to be where something happened. */
export const isCountry = (words: string): boolean => names.has(words.toLowerCase().replace(/^the\s+/, ''));

const PART = /^(?:(?:north|south|east|west|central|northern|southern|eastern|western|(?:north|south)-?(?:east|west)(?:ern)?)\s+)+/i;

/** "northern Mozambique": a part of a country, wider than a province. */
const isPartOfCountry = (words: string): boolean => PART.test(words) && isCountry(words.replace(PART, ''));

/** The place that a span names: itself, or the one in "a house in Baalbek". Undefined where none is known. */
export function placeNamesOf(analysis: Analysis): (span: TextSpan) => Entity | undefined {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  return (span) => {
    const inside = near(analysis.mentions)
      .overlapping(span)
      .filter((m) => contains(span, m) && m.entity !== null);
    return entities.get((inside.find(({ type }) => type === 'place') ?? inside.find(({ start }) => start === span.start))?.entity ?? '');
  };
}

/** Where incidents took place, from the places of their triggers and claims: the finest, then the one right behind the trigger. */
export function placesOf(analysis: Analysis): (incident: Incident) => Where | null {
  const entityOf = placeNamesOf(analysis);
  return (incident) => whereOf(incident, analysis.article.text, entityOf);
}

function whereOf({ events, claims }: Incident, text: string, entityOf: (span: TextSpan) => Entity | undefined): Where | null {
  // A trigger's own places first: a claim's may be that of its speaker.
  const steps = new Map<TextSpan, number>();
  for (const { places, start, end } of events)
    for (const place of places) steps.set(place, place.start >= end ? place.start - end : (start - place.start) * 2);
  const spans = steps.size > 0 ? [...steps.keys()] : claims.flatMap(({ place }) => (place ? [place] : []));
  if (spans.length === 0) return null;
  // "a hospital", "the road" say where, but not where on the map.
  const isNamed = (span: TextSpan) => /^(?:\p{Lu}|\p{Ll}{1,4}[-’'`]\p{Lu})/u.test(entityOf(span)?.name ?? '') || isPartOfCountry(span.text);
  const wide = (span: TextSpan) => isCountry(entityOf(span)?.name ?? span.text);
  const fineness = (span: TextSpan) => {
    const precision = entityOf(span)?.place?.precision ?? null;
    return !isNamed(span)
      ? 10
      : wide(span)
        ? 9
        : isPartOfCountry(span.text)
          ? 3.5
          : precision === null
            ? 1.5
            : PRECISIONS.indexOf(precision);
  };
  const distance = (span: TextSpan) => steps.get(span) ?? 0;
  const chosen = [...spans].sort((a, b) => fineness(a) - fineness(b) || distance(a) - distance(b))[0]!;
  const entity = entityOf(chosen);
  const geo = entity?.place ?? null;
  const others = new Set(spans.map((span) => countryName(entityOf(span)?.country ?? null)).filter((name) => name !== null));
  const before = nearness({ ...chosen, entity: entity?.id ?? null }, text);
  return {
    location: wide(chosen) || !isNamed(chosen) ? null : (entity?.name ?? chosen.text),
    words: chosen.text,
    admin1: geo?.admin1 ?? null,
    country: countryName(geo?.country ?? entity?.country ?? null) ?? (others.size === 1 ? [...others][0]! : null),
    lat: geo?.lat ?? null,
    lon: geo?.lon ?? null,
    precision: geo?.precision ?? null,
    partOfCountry: isPartOfCountry(chosen.text),
    near: before !== null && /^(?:near|outside|around|off)/.test(before),
  };
}
