// Pins lie in the right country: on the whole articles of the fixtures, and in sentences where the name alone would mislead.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { analyze } from '../src/analyze.ts';
import { findCountry } from '../src/gazetteer/find.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import { countries } from '../src/lexicon/countries.ts';
import expected from './gazetteer-fixtures.json' with { type: 'json' };
import { sentences } from './gazetteer-sentences.ts';
import { article } from './support.ts';

const gazetteer = loadGazetteer();
const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'articles');
const byName: Readonly<Record<string, Readonly<Record<string, string>>>> = expected;

test('of the places of the fixtures that get a pin, 95 in 100 lie in the country they were annotated with', () => {
  let pins = 0;
  const wrong: string[] = [];
  for (const slug of readdirSync(FOLDER)) {
    const { entities } = analyze(article(readFileSync(join(FOLDER, slug, 'article.txt'), 'utf8')), { gazetteer });
    for (const { name, place } of entities) {
      if (place?.lat == null) continue;
      pins++;
      const country = byName[slug]?.[name];
      if (place.country !== country) wrong.push(`${slug}: ${name} in ${place.country}, not ${country ?? 'annotated'} (${place.rule})`);
    }
  }
  expect(pins).toBeGreaterThanOrEqual(60);
  expect(wrong.length / pins, wrong.join('; ')).toBeLessThanOrEqual(0.05);
});

const cases = sentences.map(([text, name, country, admin1]) => ({ text, name, country, admin1 }));

test.each(cases)('$text', ({ text, name, country, admin1 }) => {
  const { entities, notes } = analyze(article(text), { gazetteer });
  const entity = entities.find((e) => e.type === 'place' && e.name === name);
  expect(entity, entities.map((e) => `${e.name} (${e.type})`).join(', ')).toBeDefined();
  const { place } = entity!;
  if (country === null) {
    expect(place).toMatchObject({ lat: null, lon: null, precision: null });
    expect(notes.find(({ code }) => code === 'place-not-located')?.args.places).toContain(name);
    return;
  }
  expect(place, JSON.stringify(place)).toMatchObject({ country, ...(admin1 && { admin1 }) });
  expect(place!.lat).not.toBeNull();
});

test('coordinates agree with a map made by others', () => {
  const shapes = feature(world as never, (world as unknown as { objects: { countries: never } }).objects.countries) as unknown as {
    features: { properties: { name: string } }[];
  };
  const shapeOf = new Map(shapes.features.map((f) => [f.properties.name, f]));
  let checked = 0;
  const outside: string[] = [];
  for (const { iso, name } of countries) {
    const shape = shapeOf.get(name);
    const pin = findCountry(gazetteer, iso);
    if (!shape || !pin) continue;
    checked++;
    if (!geoContains(shape as never, [pin.lon, pin.lat])) outside.push(name);
  }
  expect(checked).toBeGreaterThan(150);
  // Islets and city states, which the map leaves out or draws roughly.
  expect(outside.length / checked, outside.join(', ')).toBeLessThanOrEqual(0.08);
  for (const name of ['Russia', 'Ukraine', 'Israel', 'Lebanon', 'Sudan', 'Myanmar', 'Mali', 'Yemen', 'Portugal', 'Indonesia'])
    expect(outside).not.toContain(name);
});
