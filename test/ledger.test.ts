// `sitrep compare`: what it prints in every format, its filters, and its exit codes.
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { EnvelopeSchema } from '../src/model/schema.ts';
import { spark } from '../src/render/spark.ts';
import { folderOf, linesOfJson, sitrep } from './support.ts';

const CALOTO = [
  { id: 'a', outlet: 'Andes Post', published: '2025-05-14', text: 'Police said the blast killed four people in Caloto on 14 May 2025.' },
  {
    id: 'b',
    outlet: 'Valle News',
    published: '2025-05-14',
    text: 'The Red Cross said the blast killed at least six people in Caloto on 14 May 2025.',
  },
  {
    id: 'c',
    outlet: 'Cauca Hoy',
    published: '2025-05-16',
    text: 'Police said the blast killed five people in Caloto on 14 May 2025. The blast wounded 19 people in Caloto on 14 May 2025, police said.',
  },
  { id: 'd', outlet: 'Meridian', published: '2025-05-17', text: 'Rebels killed 23 soldiers in Corinto on 16 May 2025, the army said.' },
];
const input = (reports: readonly object[]) => reports.map((report) => JSON.stringify(report)).join('\n');
const compare = (args: readonly string[] = [], reports: readonly object[] = CALOTO) =>
  sitrep(['compare', ...args], { stdin: input(reports) });

describe('summary', () => {
  test('puts the conflict first, with who says what, and what was replaced below', async () => {
    const { stdout, code } = await compare();
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^4 reports, 5 claims about 3 things: 1 conflict, 2 single\./);
    expect(lines.indexOf('Conflict')).toBeLessThan(lines.indexOf('How figures moved'));
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /Killed in Caloto on 14 May 2025: at least 6 \((?:International Committee of the )?Red Cross\) · 5 \(police\), conflict; 5–6, best 6 by ucdp \[g[0-9a-z]{12}\]/i,
    );
    expect(stdout).toMatch(/4.*→.*5/s);
  });

  test('reads without colour and without Unicode', async () => {
    const plain = await sitrep(['compare'], { stdin: input(CALOTO), columns: 80, env: { LANG: 'C', NO_COLOR: '1' } });
    expect(plain.stdout).toMatch(/^[\n\u0020-\u007e]*$/);
    expect(plain.stdout).toContain('conflict');
    const colour = await compare(['--color', 'always']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes
    expect(colour.stdout.replace(/\u001b\[\d+m/g, '')).toBe((await compare()).stdout);
  });

  test('is never wider than the terminal', async () => {
    for (const width of [40, 72]) {
      const { stdout } = await compare(['--width', `${width}`]);
      expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(width);
    }
  });

  test('says that nothing was claimed', async () => {
    const { stdout, code } = await compare([], [{ id: 'x', text: 'The weather was fine.' }]);
    expect(stdout).toBe('1 report, 0 claims about 0 things: nothing.\n');
    expect(code).toBe(0);
  });
});

describe('formats', () => {
  test('json validates, and every claim of every article is in exactly one group', async () => {
    const envelope = EnvelopeSchema.parse(JSON.parse((await compare(['-f', 'json'])).stdout));
    const refs = envelope.articles.flatMap(({ article, claims }) => claims!.map(({ id }) => `${article.id}#${id}`));
    const grouped = envelope.ledger.flatMap(({ claims }) => claims);
    expect([...grouped].sort()).toEqual([...refs].sort());
    expect(new Set(grouped).size).toBe(grouped.length);
    for (const { claims, entries } of envelope.ledger) expect(entries!.map(({ claim }) => claim)).toEqual(claims);
  });

  test('ndjson has one group a line, the same as json', async () => {
    const { ledger } = JSON.parse((await compare(['-f', 'json'])).stdout);
    expect(linesOfJson((await compare(['-f', 'ndjson'])).stdout)).toEqual(ledger);
  });

  test('csv has one claim a row, unknown as an empty cell', async () => {
    const rows = parse((await compare(['-f', 'csv'])).stdout, { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(5);
    const four = rows.find(({ figure }) => figure === 'four')!;
    expect(four).toMatchObject({ standing: 'replaced', rule: 'ledger/replaced-by-its-source', verdict: 'conflict', outlet: 'Andes Post' });
    expect(rows.find(({ figure }) => figure === 'at least six')!.high).toBe('');
    expect(four.replaced_by).toBe(rows.find(({ figure }) => figure === 'five')!.claim);
  });

  test('markdown escapes what articles say', async () => {
    const hostile = {
      id: 'h',
      outlet: '<b>|x|',
      published: '2025-05-14',
      text: 'Police said the blast killed four people in Caloto on 14 May 2025.',
    };
    const { stdout } = await compare(['-f', 'markdown'], [hostile]);
    expect(stdout).not.toContain('<b>');
    expect(stdout).toContain('&lt;b&gt;');
    expect(stdout).not.toMatch(/[^\\]\|x/);
  });

  test('geojson has points, longitude first, and counts what has none', async () => {
    const map = JSON.parse((await compare(['-f', 'geojson'])).stdout);
    expect(map.type).toBe('FeatureCollection');
    expect(map.features.length + map.unlocated, 'every claim and event is counted').toBeGreaterThanOrEqual(5);
    for (const { geometry, properties } of map.features) {
      expect(geometry.type).toBe('Point');
      expect(['claim', 'event']).toContain(properties.kind);
      const [lon, lat] = geometry.coordinates;
      // Cauca: west of Greenwich, a little north of the equator.
      expect(lon).toBeLessThan(-70);
      expect(Math.abs(lat)).toBeLessThan(10);
    }
  });

  test('ftm links every event to articles that are there', async () => {
    const entities = linesOfJson<{ id: string; schema: string; properties: Record<string, string[]> }>(
      (await compare(['-f', 'ftm'])).stdout,
    );
    const ids = new Set(entities.map(({ id }) => id));
    expect(ids.size).toBe(entities.length);
    const events = entities.filter(({ schema }) => schema === 'Event');
    expect(events).toHaveLength(3);
    for (const { properties } of events) {
      for (const id of [...properties.proof!, ...(properties.involved ?? [])]) expect(ids).toContain(id);
      expect(properties.name).toHaveLength(1);
    }
  });

  test('ucdp and acled have one row for each toll, an unknown figure empty and never 0', async () => {
    const silent = { id: 's', published: '2025-05-14', text: 'The blast killed civilians in Caloto on 14 May 2025.' };
    const ucdp = parse((await compare(['-f', 'ucdp'], CALOTO.slice(0, 3))).stdout, { columns: true }) as Record<string, string>[];
    expect(ucdp).toHaveLength(1);
    expect(ucdp[0]).toMatchObject({ low: '5', best: '6', high: '6', date_start: '2025-05-14', date_prec: '1', deaths_civilians: '' });
    const acled = parse((await compare(['-f', 'acled'], [silent])).stdout, { columns: true }) as Record<string, string>[];
    for (const { fatalities } of acled) expect(fatalities).toBe('');
  });

  test('table shows every claim', async () => {
    const { stdout } = await compare(['-f', 'table', '--width', '140']);
    for (const outlet of ['Andes Post', 'Valle News', 'Cauca Hoy', 'Meridian']) expect(stdout).toContain(outlet);
    expect(stdout).toContain('replaced');
  });
});

describe('options', () => {
  const groups = async (...args: string[]) =>
    linesOfJson<{ measure: string; place: string; best: number | null; policy: string }>((await compare(['-f', 'ndjson', ...args])).stdout);

  test('filters', async () => {
    expect(await groups()).toHaveLength(3);
    expect((await groups('--measure', 'wounded')).map(({ measure }) => measure)).toEqual(['wounded']);
    expect((await groups('--place', 'corinto')).map(({ place }) => place)).toEqual(['Corinto']);
    expect(await groups('--since', '2025-05-15')).toHaveLength(1);
    expect(await groups('--until', '2025-05-15')).toHaveLength(2);
    expect(await groups('--who', 'soldier')).toHaveLength(1);
    expect(await groups('--source', 'red cross')).toHaveLength(1);
    expect(await groups('--source', 'nobody')).toHaveLength(0);
  });

  test('policies choose best, and none averages', async () => {
    const best = async (policy: string) => (await groups('--measure', 'killed', '--place', 'Caloto', '--ledger-policy', policy))[0]!.best;
    expect(await best('ucdp')).toBe(6);
    expect(await best('conservative')).toBe(5);
    expect(await best('latest')).toBe(5);
    expect(await best('range')).toBeNull();
  });

  test('--fail-on conflict ends with 1 and names the claims; without a conflict with 0', async () => {
    const met = await compare(['--fail-on', 'conflict']);
    expect(met.code).toBe(1);
    expect(met.stderr).toContain('a#c:killed');
    expect((await compare(['--fail-on', 'conflict'], CALOTO.slice(3))).code).toBe(0);
  });

  test('--explain says why the claims stand together and what was replaced', async () => {
    const [group] = linesOfJson<{ id: string }>((await compare(['-f', 'ndjson'])).stdout);
    const { stdout, code } = await compare(['--explain', group!.id, '--width', '100']);
    expect(code).toBe(0);
    for (const rule of ['ledger/verdict-conflict', 'ledger/same-place-and-day', 'ledger/replaced-by-its-source'])
      expect(stdout).toContain(rule);
    const missing = await compare(['--explain', 'gnone']);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('gnone');
  });

  test('a wrong day and a wrong policy are one clear line', async () => {
    expect((await compare(['--since', 'May'])).stderr).toContain('--since May');
    expect((await compare(['--ledger-policy', 'mean'])).code).toBe(2);
  });

  test('what can not be read is said, and the rest compared', async () => {
    const folder = folderOf({ 'a.txt': CALOTO[0]!.text });
    const { code, stdout, stderr } = await sitrep(['compare', `${folder}/a.txt`, `${folder}/none.txt`, '--published', '2025-05-14']);
    expect(code).toBe(3);
    expect(stderr).toContain('none.txt');
    expect(stdout).toContain('1 report');
  });
});

describe('sparkline', () => {
  test('rises and falls with its numbers', () => {
    expect(spark([3, 5, 7, 6])).toBe('▁▅█▆');
    expect(spark([4, 4])).toBe('');
    expect(spark([])).toBe('');
  });
});

beforeAll(() => compare().then(() => undefined));
