// The gazetteer as a file: how it is asked, that it is made the same way twice, and that the committed file is up to date.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { areas } from '../src/gazetteer/areas.ts';
import { compile } from '../src/gazetteer/compile.ts';
import { ownDigest } from '../src/gazetteer/digest.ts';
import { kilometres } from '../src/gazetteer/distance.ts';
import { findCountry, findPlaces, readGazetteer, regionAt } from '../src/gazetteer/find.ts';
import { listed } from '../src/gazetteer/listed.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import { NOTICE } from '../src/gazetteer/notice.ts';
import { readCities, readRegions } from '../src/gazetteer/sources.ts';
import { AnalysisSchema } from '../src/model/schema.ts';
import { article, sitrep } from './support.ts';

const ROOT = join(import.meta.dirname, '..');
const admin1 = readFileSync(join(ROOT, 'src', 'gazetteer', 'admin1.tsv'), 'utf8');

const row = (id: number, name: string, others: string, lat: number, lon: number, country: string, region: string, population: number) =>
  [id, name, name, others, lat, lon, 'P', 'PPL', country, '', region, '', '', '', population, '', '', '', ''].join('\t');

const DUMP = [
  row(30, 'Dāl Town', 'al-Dal,Дал,da er,DLT', 12.5, 30.25, 'SD', '47', 9000),
  row(10, 'Łódka', 'Lodka', 51.7, 19.4, 'PL', '74', 700_000),
  row(20, 'Dal Town', '', -12.5, -30.25, 'PL', '74', 0),
  row(40, 'Nowhere', '', 1, 1, 'AQ', '', 0),
  row(50, 'Bor', '', 12.7, 30.4, 'SD', '47', 0),
  row(60, 'Al Bor', '', 12.8, 30.5, 'SD', '47', 0),
].join('\n');

const made = () =>
  compile({
    cities: readCities(DUMP),
    regions: readRegions(admin1),
    listed: [{ names: ['Hill 5'], country: 'SDN', lat: 12.6, lon: 30.3, near: 'Dal Town' }],
    spellings: { 10: 'Boatville' },
    areas: [{ names: ['Dalland'], country: 'SDN', parts: ['SD.47', 'SD.55'] }],
    notice: 'words',
    own: 'digest',
  });

test('the same sources give the same bytes', () => {
  expect(made()).toEqual(made());
});

test('finds places by any of their names, whatever their accents, capitals and hyphens', () => {
  const small = readGazetteer(made());
  const names = (name: string) => findPlaces(small, name).map(({ geonames, country }) => [geonames, country]);
  expect(names('DAL-TOWN')).toEqual([
    [20, 'POL'],
    [30, 'SDN'],
  ]);
  expect(names('lodka')).toEqual([[10, 'POL']]);
  expect(names('Boatville')).toEqual([[10, 'POL']]);
  expect(names('Al Dal')).toEqual([[30, 'SDN']]);
  expect(names('Dal')).toEqual([[30, 'SDN']]);
  expect(names('Al Bor')).toEqual([[60, 'SDN']]);
  expect(names('Hill 5')).toEqual([[null, 'SDN']]);
  for (const none of ['', ' ', 'Nowhere', 'da er', 'DLT', 'constructor', '__proto__', '💥']) expect(names(none), none).toEqual([]);
});

test('keeps coordinates to some metres, inhabitants to some hundredths, and the region', () => {
  const [place] = findPlaces(readGazetteer(made()), 'Łódka');
  expect(place).toMatchObject({ kind: 'place', lat: 51.7, lon: 19.4, country: 'POL', admin1: 'Łódź Voivodeship' });
  expect(Math.abs(place!.population / 700_000 - 1)).toBeLessThan(0.08);
});

test('a region’s or country’s pin is a place inside it', () => {
  const small = readGazetteer(made());
  expect(findPlaces(small, 'West Darfur')[0]).toMatchObject({ kind: 'region', country: 'SDN', admin1: 'Western Darfur', geonames: null });
  expect(findPlaces(small, 'Dalland')[0]).toMatchObject({ kind: 'region', admin1: 'Dalland' });
  expect(findCountry(small, 'POL')).toMatchObject({ kind: 'country', country: 'POL', admin1: null });
  expect(findCountry(small, 'FRA')).toBeNull();
  expect(findCountry(small, 'toString')).toBeNull();
  expect(regionAt(small, 0)).toBeNull();
});

test.each([
  ['nothing', new Uint8Array()],
  ['another file', new TextEncoder().encode('PK and more than twelve bytes')],
  ['a file cut short', made().subarray(0, -1)],
])('refuses %s', (_, bytes) => {
  expect(() => readGazetteer(bytes)).toThrow(/gazetteer/);
});

test('the committed file holds what this repository adds to its sources; else run npm run build:gazetteer', () => {
  const { header } = loadGazetteer();
  expect(header.own).toBe(ownDigest(admin1));
  expect(header.notice).toBe(NOTICE);
  expect(header.notice).toMatch(/GeoNames.*Creative Commons Attribution 4\.0/s);
  expect(readFileSync(join(ROOT, 'src', 'gazetteer', 'data', 'NOTICE.txt'), 'utf8')).toBe(NOTICE);
  expect(header.places).toBeGreaterThan(195_000);
  expect(statSync(join(ROOT, 'src', 'gazetteer', 'data', 'gazetteer.bin')).size).toBeLessThan(6_000_000);
});

test.each(listed.map((place) => [place.names[0]!, place] as const))(
  '%s stands near the place of GeoNames that it is listed with',
  (name, place) => {
    const gazetteer = loadGazetteer();
    const mine = findPlaces(gazetteer, name).find((c) => c.country === place.country && kilometres(c, place) < 1);
    expect(mine, 'is found').toBeDefined();
    const near = findPlaces(gazetteer, place.near).map((c) => kilometres(c, place));
    expect(Math.min(...near), `${place.near} km`).toBeLessThan(190);
  },
);

test('every area has its pin in its country', () => {
  for (const { names, country } of areas) {
    const found = findPlaces(loadGazetteer(), names[0]!).filter((c) => c.kind === 'region' && c.country === country);
    expect(found.length, names[0]).toBeGreaterThan(0);
  }
});

test('the file is read in less than 150 ms and 120 MB', () => {
  const bytes = readFileSync(join(ROOT, 'src', 'gazetteer', 'data', 'gazetteer.bin'));
  const before = process.memoryUsage().heapUsed;
  const begun = performance.now();
  const { header } = readGazetteer(bytes);
  expect(performance.now() - begun).toBeLessThan(150);
  expect(bytes.length + process.memoryUsage().heapUsed - before).toBeLessThan(120e6);
  expect(header.places).toBeGreaterThan(0);
});

test('a lookup costs the same in a short list and in a long one', () => {
  const time = (of: () => void) => {
    const begun = performance.now();
    for (let i = 0; i < 20_000; i++) of();
    return performance.now() - begun;
  };
  const [small, large] = [readGazetteer(made()), loadGazetteer()];
  time(() => findPlaces(small, 'Zubrivka'));
  time(() => findPlaces(large, 'Zubrivka'));
  const least = (of: () => void) => Math.min(time(of), time(of), time(of));
  expect(least(() => findPlaces(large, 'Zubrivka'))).toBeLessThan(4 * least(() => findPlaces(small, 'Zubrivka')) + 20);
});

test('without a gazetteer places keep their names and get no pin; with one the analysis fits the schema', () => {
  const text = article('Drones struck near Novoivanovka in Kursk, Russia said. A blast shook the town of Springfield.');
  expect(analyze(text).entities.every(({ place }) => place === null)).toBe(true);
  const analysis = analyze(text, { gazetteer: loadGazetteer() });
  expect(AnalysisSchema.safeParse(JSON.parse(JSON.stringify(analysis))).error?.issues ?? []).toEqual([]);
});

test('ordinary words that are also villages never become places', () => {
  const text = 'Police in Turkey said the march of the force to the city began in March. May and Of were quiet. The temple was near.';
  const places = analyze(article(text), { gazetteer: loadGazetteer() }).entities.filter(({ place }) => place?.lat != null);
  expect(places.map(({ name }) => name)).toEqual(['Turkey']);
});

test('sitrep notices says whose data it is', async () => {
  const { code, stdout } = await sitrep(['notices']);
  expect(code).toBe(0);
  expect(stdout).toBe(NOTICE);
});

test('sitrep explain says by which rule a place got its pin, and why another got none', async () => {
  const stdin = 'Drones struck near Novoivanovka in Kursk, Russia said. A blast shook the town of Springfield.';
  const pinned = await sitrep(['explain', '-', 'place:novoivanovka'], { stdin });
  expect(pinned.stdout).toMatch(/pin +place\/within: The gazetteer has no such place/);
  expect(pinned.stdout).toMatch(/where +51\.\d+, 36\.\d+, Kursk Oblast, RUS, no finer than admin1/);
  const open = await sitrep(['explain', '-', 'place:springfield'], { stdin });
  expect(open.stdout).toMatch(/where +no pin, the gazetteer has such places, but none where the article plays/);
});
