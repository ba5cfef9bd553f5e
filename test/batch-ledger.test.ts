// The end of `sitrep batch`, where reports are compared in threads: part by part, with any number of threads, stopped and gone on with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { BatchOptions, BatchResult } from '../src/batch/options.ts';
import { runBatch } from '../src/batch/run.ts';
import { findSources } from '../src/ingest/find.ts';
import { DIST, filesOf } from './batch-support.ts';
import { folderOf, linesOfJson } from './support.ts';

vi.setConfig({ testTimeout: 60_000 });

const DAYS = ['2025-11-03', '2025-11-04', '2025-11-05'];
const TEXTS = [
  'Shelling killed 12 people in Kupiansk on 2 November, the mayor said.',
  'At least 12 people were killed in Kupiansk on 2 November by shelling, police said.',
];
const LINES = DAYS.flatMap((published, d) => TEXTS.map((text, i) => JSON.stringify({ id: `d${d}-${i}`, text, published })));
const archive = () => folderOf({ 'reports.ndjson': `${LINES.join('\n')}\n` });

/** @param stopAt a phase in which the run is interrupted */
async function run(cwd: string, out: string, more: Partial<BatchOptions> = {}, stopAt?: string): Promise<BatchResult> {
  const options: BatchOptions = {
    sources: await findSources([join(cwd, 'reports.ndjson')], (async function* () {})()),
    ingest: { inputFormat: 'auto' },
    work: { vaguePolicy: 'plain', gazetteer: false, lexicon: null, only: null, text: true, offsets: 'utf16' },
    workers: 1,
    timeout: 60_000,
    workerFile: join(DIST, 'worker.js'),
    comparerFile: join(DIST, 'comparer.js'),
    worded: (note) => note,
    out: join(cwd, out),
    identity: {},
    shardSize: 10,
    gzip: false,
    restart: false,
    retryFailed: false,
    keepDuplicates: false,
    ...more,
  };
  const stop = new AbortController();
  const progress = ({ phase }: { phase: string }) => {
    if (phase === stopAt) stop.abort();
  };
  return runBatch(options, { progress, failed: () => undefined }, stop.signal);
}

const groupsIn = (out: string) => linesOfJson(readFileSync(join(out, 'ledger.ndjson'), 'utf8'));
const ledgerOf = (out: string) => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).ledger;

test('an archive that fits is compared as a whole; a larger one by publication day, in the order of the days, whatever the threads', async () => {
  const cwd = archive();
  const [whole, one, four] = [join(cwd, 'whole'), join(cwd, 'one'), join(cwd, 'four')];
  await run(cwd, 'whole');
  expect(groupsIn(whole).map(({ claims }) => claims.length)).toContain(6);
  // Room for two reports: a day each.
  await run(cwd, 'one', { most: 8_000 });
  expect(ledgerOf(one).windows).toEqual(DAYS.map((day) => ({ from: day, to: day, articles: 2 })));
  expect(groupsIn(one).map(({ claims }) => claims.map((claim) => String(claim).slice(0, 4)))).toEqual([
    ['d0-0', 'd0-1'],
    ['d1-0', 'd1-1'],
    ['d2-0', 'd2-1'],
  ]);
  await run(cwd, 'four', { most: 8_000, workers: 8 });
  expect(filesOf(four)['ledger.ndjson']).toBe(filesOf(one)['ledger.ndjson']);
  expect(filesOf(four)['ledger.csv']).toBe(filesOf(one)['ledger.csv']);
});

test('stopped among the tables, a run leaves a manifest and goes on to the same bytes', async () => {
  const cwd = archive();
  const [whole, cut] = [join(cwd, 'whole'), join(cwd, 'cut')];
  await run(cwd, 'whole');
  expect(await run(cwd, 'cut', {}, 'tables')).toMatchObject({ status: 'interrupted', state: { items: 6, complete: false } });
  expect(filesOf(cut)['ledger.ndjson']).toBeUndefined();
  expect(JSON.parse(filesOf(cut)['manifest.json']!).ledger).toBeUndefined();
  expect((await run(cwd, 'cut')).status).toBe('complete');
  expect(filesOf(cut)).toEqual(filesOf(whole));
});

test('a part that is too much for a thread gets another, with more memory', async () => {
  const cwd = archive();
  await run(cwd, 'whole');
  await run(cwd, 'hungry', { comparerFile: join(import.meta.dirname, 'batch-comparer.mjs') });
  expect(filesOf(join(cwd, 'hungry'))).toEqual(filesOf(join(cwd, 'whole')));
});

test('reports that can not be compared cost the ledger, and nothing else', async () => {
  const cwd = archive();
  const out = join(cwd, 'broken');
  expect((await run(cwd, 'broken', { comparerFile: join(cwd, 'gone.js') })).status).toBe('complete');
  expect(ledgerOf(out)).toEqual({ failed: `${join(cwd, 'gone.js')} is missing; install sitrep again` });
  expect(Object.keys(filesOf(out))).toEqual(expect.arrayContaining(['claims.csv', 'claims.parquet', 'manifest.json']));
});
