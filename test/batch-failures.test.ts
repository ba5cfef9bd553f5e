// Articles that kill, hang or break their worker, and what --retry-failed makes of them. The workers are real threads of a test's own file.
import { cpSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { BatchOptions, BatchResult } from '../src/batch/options.ts';
import { runBatch } from '../src/batch/run.ts';
import { findSources } from '../src/ingest/find.ts';
import type { Note } from '../src/model/analysis.ts';
import { archive, DIST, filesOf } from './batch-support.ts';
import { folderOf, linesOfJson } from './support.ts';

vi.setConfig({ testTimeout: 120_000 });

const POISONED = join(import.meta.dirname, 'batch-worker.mjs');
const SOUND = join(DIST, 'worker.js');
const POISON: Readonly<Record<number, string>> = { 4: 'POISON-EXIT', 5: 'POISON-HANG', 17: 'POISON-THROW', 21: 'POISON-EXIT' };
const TOLD = ['its worker died with code 7', 'took longer than 5 s and was stopped', 'a bug of ours', 'its worker died with code 7'];

const input = (count = 30) => archive(count, 7, (text, i) => (POISON[i] ? `${text} ${POISON[i]}` : text));

async function run(names: readonly string[], out: string, more: Partial<BatchOptions> = {}): Promise<BatchResult & { told: Note[] }> {
  const told: Note[] = [];
  const options: BatchOptions = {
    sources: await findSources(names, (async function* () {})()),
    ingest: { inputFormat: 'auto' },
    work: { vaguePolicy: 'plain', gazetteer: false, lexicon: null, only: null, text: true, offsets: 'utf16' },
    workers: 2,
    timeout: 5_000,
    workerFile: POISONED,
    comparerFile: join(DIST, 'comparer.js'),
    worded: (note) => note,
    out,
    identity: {},
    shardSize: 10,
    gzip: false,
    restart: false,
    retryFailed: false,
    keepDuplicates: false,
    ...more,
  };
  const watch = { progress: () => undefined, failed: (note: Note) => void told.push(note) };
  return { ...(await runBatch(options, watch, new AbortController().signal)), told };
}

const idsIn = (out: string, k: number) =>
  linesOfJson(readFileSync(join(out, `analyses-0000${k}.ndjson`), 'utf8')).map(({ article }) => article.id);

test('an article that kills, hangs or breaks its worker costs only itself, with one worker as with two', async () => {
  const cwd = folderOf({ 'in.ndjson': input() });
  const two = await run([join(cwd, 'in.ndjson')], join(cwd, 'two'));
  const one = await run([join(cwd, 'in.ndjson')], join(cwd, 'one'), { workers: 1 });
  expect(filesOf(join(cwd, 'one'))).toEqual(filesOf(join(cwd, 'two')));
  for (const { status, told, state } of [one, two]) {
    expect(status).toBe('complete');
    expect(told).toEqual(
      Object.keys(POISON).map((i, k) => ({
        code: 'article-failed',
        severity: 'error',
        args: { file: join(cwd, 'in.ndjson'), id: `a${i}`, reason: TOLD[k] },
      })),
    );
    expect([state.counts.articles, state.failed]).toEqual([26, { 'article-failed': 4 }]);
  }
  const failures = linesOfJson<{ item: number }>(readFileSync(join(cwd, 'one/failures.ndjson'), 'utf8'));
  expect(failures.map(({ item }) => item)).toEqual([4, 5, 17, 21]);
  expect(idsIn(join(cwd, 'one'), 1)).toEqual(['a0', 'a1', 'a2', 'a3', 'a6', 'a7', 'a8', 'a9']);
});

test('an article that eats all memory costs only itself', async () => {
  const cwd = folderOf({ 'in.ndjson': archive(4, 7, (text, i) => (i === 1 ? `${text} POISON-MEMORY` : text)) });
  const { told, state } = await run([join(cwd, 'in.ndjson')], join(cwd, 'out'), { timeout: 100_000 });
  expect(told.map(({ args }) => [args.id, args.reason])).toEqual([['a1', expect.stringMatching(/^needed more than \d+ MB of memory$/)]]);
  expect(state.counts.articles).toBe(3);
});

test('--retry-failed does what failed, and leaves what a run without failures would have', async () => {
  const cwd = folderOf({ 'in.ndjson': input() });
  const names = [join(cwd, 'in.ndjson')];
  await run(names, join(cwd, 'sound'), { workerFile: SOUND });
  const out = join(cwd, 'out');
  await run(names, out);
  const lines = readFileSync(join(out, 'analyses-00002.ndjson'), 'utf8').length;
  // Still failing: nothing changes.
  const before = filesOf(out);
  expect((await run(names, out, { retryFailed: true })).told).toHaveLength(4);
  expect(filesOf(out)).toEqual(before);
  const retried = await run(names, out, { retryFailed: true, workerFile: SOUND });
  expect([retried.status, retried.told, retried.state.counts.articles]).toEqual(['complete', [], 30]);
  expect(readFileSync(join(out, 'analyses-00002.ndjson'), 'utf8').length).toBeGreaterThan(lines);
  expect(filesOf(out)).toEqual(filesOf(join(cwd, 'sound')));
  expect((await run(names, out, { retryFailed: true, workerFile: SOUND })).status).toBe('nothing to do');
  expect(existsSync(join(out, '.sitrep/stored-00001.ndjson'))).toBe(false);
});

test('a commit that was cut short is gone through with', async () => {
  const cwd = folderOf({ 'in.ndjson': input() });
  const names = [join(cwd, 'in.ndjson')];
  const out = join(cwd, 'out');
  await run(names, out);
  await run(names, join(cwd, 'sound'), { workerFile: SOUND });
  // As a kill in the middle of the moves leaves it: the list is there, and some files have gone to their places.
  cpSync(join(cwd, 'sound'), join(out, '.sitrep/retry'), { recursive: true });
  const moves = Object.keys(filesOf(join(cwd, 'sound')));
  writeFileSync(join(out, '.sitrep/commit.json'), JSON.stringify([...moves, '.sitrep/state.json']));
  renameSync(join(out, '.sitrep/retry/claims.csv'), join(out, 'claims.csv'));
  expect((await run(names, out, { workerFile: SOUND })).status).toBe('nothing to do');
  expect(filesOf(out)).toEqual(filesOf(join(cwd, 'sound')));
  expect(existsSync(join(out, '.sitrep/retry'))).toBe(false);
});

test('--retry-failed reads inputs that were missing, in their place, and refuses inputs that changed', async () => {
  const cwd = folderOf({ 'a.ndjson': archive(12, 1), 'c.ndjson': archive(12, 2).replaceAll('"id":"a', '"id":"c') });
  const names = ['a.ndjson', 'b.ndjson', 'c.ndjson'].map((name) => join(cwd, name));
  const out = join(cwd, 'out');
  const first = await run(names, out, { workerFile: SOUND });
  expect(first.state.failed).toEqual({ 'no-such-file': 1 });
  writeFileSync(names[1]!, archive(5, 3).replaceAll('"id":"a', '"id":"b'));
  const again = await run(names, out, { workerFile: SOUND, retryFailed: true });
  expect([again.state.counts.articles, again.told]).toEqual([29, []]);
  await run(names, join(cwd, 'whole'), { workerFile: SOUND });
  expect(filesOf(out)).toEqual(filesOf(join(cwd, 'whole')));

  const other = join(cwd, 'other');
  await run([names[0]!, join(cwd, 'gone.txt')], other, { workerFile: SOUND });
  writeFileSync(names[0]!, archive(12, 1).replace('Friday', 'Monday'));
  await expect(run([names[0]!, join(cwd, 'gone.txt')], other, { workerFile: SOUND, retryFailed: true })).rejects.toThrow(
    'the inputs are not those of the run that failed',
  );
});
