import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { reconcile } from '../src/reconcile/index.ts';
import { analyzeText, sitrep } from './support.ts';

test('a field that is filled has no reason for being empty', () => {
  const { claims } = analyzeText(
    'At least 20 people were killed in Goma on Friday, including three children. The army said seven soldiers died, among them two officers.',
    '2024-05-06',
  );
  const parts = claims.filter(({ partOf, place }) => partOf !== null && place !== null);
  expect(parts.length).toBeGreaterThan(0);
  expect(claims.filter(({ place, why }) => place !== null && 'place' in why)).toEqual([]);
});

test('nobody is part of a stated none', () => {
  const analysis = analyzeText('At least 20 people were killed in Goma on Friday, including three children.', '2024-05-06');
  const whole = analysis.claims.find(({ partOf }) => partOf === null)!;
  const negated = { ...whole, modality: 'negated' as const, value: null, low: null, high: null, qualifier: null };
  const { notes } = reconcile([{ ...analysis, claims: analysis.claims.map((claim) => (claim === whole ? negated : claim)) }]);
  expect(notes).toEqual([]);
});

test('"more than 30" is one figure in the ledger’s toll and in the rows of events', async () => {
  const stdin = 'Gunmen killed more than 30 villagers near Goma on 3 May 2024, police said.';
  const { stdout } = await sitrep(['compare', '-f', 'ucdp', '--published', '2024-05-06'], { stdin });
  const [row] = parse<Record<string, string>>(stdout, { columns: true });
  expect([row!.low, row!.best, row!.high]).toEqual(['31', '31', '31']);
  expect((await sitrep(['events', '--scheme', 'ucdp', '-f', 'ndjson', '--published', '2024-05-06'], { stdin })).stdout).toContain(
    '"best":31,"high":31,"low":31',
  );
});

test('UCDP: of three people, nobody knows whose they were; of villagers, they are all', async () => {
  const cells = async (stdin: string) =>
    JSON.parse((await sitrep(['events', '--scheme', 'ucdp', '-f', 'ndjson'], { stdin })).stdout.split('\n')[0]!) as Record<string, unknown>;
  expect(await cells('Gunmen killed three people in Goma on 3 May 2024.')).toMatchObject({
    deaths_a: null,
    deaths_b: null,
    deaths_civilians: null,
    deaths_unknown: 3,
  });
  expect(await cells('Gunmen killed three civilians in Goma on 3 May 2024.')).toMatchObject({
    deaths_a: 0,
    deaths_civilians: 3,
    deaths_unknown: 0,
  });
});
