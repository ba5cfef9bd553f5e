// `sitrep batch` as a user runs it: real processes, signals and files.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, test, vi } from 'vitest';
import { parquetTable } from '../src/batch/parquet.ts';
import { TABLES } from '../src/batch/tables/index.ts';
import type { Analysis, ClaimGroup } from '../src/model/analysis.ts';
import { archive, batch, filesOf } from './batch-support.ts';
import { folderOf, linesOfJson, sitrep } from './support.ts';

// Each test starts several processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const run = (args: string, cwd: string, more: { shell?: string; stdin?: string } = {}) => batch(args.split(' '), { cwd, ...more }).done;
const json = (cwd: string, file: string) => JSON.parse(readFileSync(join(cwd, file), 'utf8'));

/** Waits until the state of a run says that so many items are done. */
async function itemsDone(folder: string, least: number): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const state = existsSync(join(folder, '.sitrep/state.json')) ? json(folder, '.sitrep/state.json') : { items: -1 };
    if (state.items >= least) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${folder}: not ${least} items in a minute`);
}

describe('what is written', () => {
  test('shards in input order, claims.csv, tables that say the same, and a manifest without times', async () => {
    const lines = archive(25, 1).replace('\n', '\n{"text":\n');
    const cwd = folderOf({ 'in.ndjson': lines, 'b.txt': 'Rebels captured 12 soldiers, mayor Ana Reyes said.' });
    const { code, stdout, stderr } = await run('in.ndjson gone.txt b.txt --out out --shard-size 10', cwd);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      'sitrep: in.ndjson:2: not JSON; write one object a line, as in {"text": "…"}',
      'sitrep: gone.txt: no such file; check the path ("-" reads standard input)',
    ]);
    expect(stderr).toMatch(/sitrep: 26 articles, \d+ claims, 2 failures \(see out\/failures\.ndjson\); .* articles\/s; written to out\n$/);

    const shards = ['00001', '00002', '00003'].map((k) => readFileSync(join(cwd, `out/analyses-${k}.ndjson`), 'utf8'));
    const analyses = shards.map((shard) => linesOfJson(shard));
    expect(analyses.map((shard) => shard.length)).toEqual([10, 10, 6]);
    const all = analyses.flat();
    expect(all.slice(0, 25).map(({ article }) => article.id)).toEqual(Array.from({ length: 25 }, (_, i) => `a${i}`));
    expect(all[25]!.claims[0]).toMatchObject({ measure: 'captured', value: 12 });

    const table = async (name: string) => parquetReadObjects({ file: await asyncBufferFromFile(join(cwd, `out/${name}.parquet`)) });
    expect((await table('articles')).map(({ article, claims }) => [article, claims])).toEqual(
      all.map((a) => [a.article.id, a.claims.length]),
    );
    const claims = await table('claims');
    expect(claims.map(({ article, claim, value }) => [article, claim, value])).toEqual(
      all.flatMap((a) => a.claims.map((c) => [a.article.id, c.id, c.value])),
    );
    expect(claims[0]!.published).toEqual(new Date('2024-12-27'));
    expect(claims[0]!.evidence).toEqual(all.find((a) => a.claims.length > 0)!.claims[0]!.evidence.map(({ text }) => text));
    for (const [name, of] of [
      ['attributions', (a: Analysis) => a.attributions],
      ['entities', (a: Analysis) => a.entities],
      ['events', (a: Analysis) => a.events],
    ] as const)
      expect((await table(name)).map((row) => row[name.slice(0, -1).replace('entitie', 'entity')])).toEqual(
        all.flatMap((a) => of(a).map(({ id }) => id)),
      );
    const csv = readFileSync(join(cwd, 'out/claims.csv'), 'utf8');
    expect(csv).toMatch(/^article,outlet,published,claim,measure/);
    expect(csv.match(/^a\d+,/gm)).toHaveLength(claims.length - 1);

    expect(linesOfJson(readFileSync(join(cwd, 'out/failures.ndjson'), 'utf8'))).toMatchObject([
      { item: 1, code: 'broken-line', args: { file: 'in.ndjson', line: 2 } },
      { item: 26, code: 'no-such-file', args: { file: 'gone.txt' } },
    ]);
    const manifest = json(cwd, 'out/manifest.json');
    expect(manifest).toMatchObject({ status: 'complete', counts: { items: 28, articles: 26, claims: claims.length, failures: 2 } });
    expect(manifest.files.map(({ file }: { file: string }) => file).sort()).toEqual(
      readdirSync(join(cwd, 'out'))
        .filter((name) => !['.sitrep', 'manifest.json'].includes(name))
        .sort(),
    );
    expect(JSON.stringify(manifest)).not.toMatch(/20\d\d-\d\d-\d\dT/);
  });

  test('--gzip, --no-text, --only and --offsets change the shards; the tables keep all columns', async () => {
    const cwd = folderOf({ 'a.txt': '😀 Rebels captured 12 soldiers, mayor Ana Reyes said.' });
    await run('a.txt --out out --gzip --no-text --only claims --offsets codepoint', cwd);
    const [analysis] = linesOfJson<Record<string, unknown>>(gunzipSync(readFileSync(join(cwd, 'out/analyses-00001.ndjson.gz'))).toString());
    expect(Object.keys(analysis!)).toEqual(['article', 'claims', 'notes']);
    expect(analysis!.article).not.toHaveProperty('text');
    expect(analysis!.claims).toMatchObject([{ who: { start: 21 } }]);
    const file = await asyncBufferFromFile(join(cwd, 'out/events.parquet'));
    expect(Number((await parquetMetadataAsync(file)).num_rows)).toBeGreaterThan(0);
  });

  test('many rows come in several row groups, whole and in order', async () => {
    const parts: Uint8Array[] = [];
    const table = parquetTable(TABLES[1]!, 'test', async (bytes) => void parts.push(bytes));
    const row = (i: number) =>
      TABLES[1]!.columns.map(([, kind]) => (kind === 'texts' ? [`e${i}`, 'x'] : kind === 'text' ? `t${i}` : kind === 'day' ? null : i));
    for (let i = 0; i < 18_000; i += 100) await table.add(Array.from({ length: 100 }, (_, k) => row(i + k)));
    await table.end();
    const cwd = folderOf({ 'claims.parquet': Buffer.concat(parts) });
    const file = await asyncBufferFromFile(join(cwd, 'claims.parquet'));
    expect((await parquetMetadataAsync(file)).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([8_000, 8_000, 2_000]);
    const rows = await parquetReadObjects({ file, columns: ['article', 'value', 'evidence', 'from'] });
    expect(rows).toEqual(Array.from({ length: 18_000 }, (_, i) => ({ article: `t${i}`, value: i, evidence: [`e${i}`, 'x'], from: null })));
  });

  test('--out - streams the same lines, in input order, with any number of workers', async () => {
    const cwd = folderOf({ 'in.ndjson': archive(30, 2) });
    const two = await run('in.ndjson --out - --workers 2 --quiet', cwd);
    const one = await run('- --out - --workers 1 --input-format ndjson', cwd, { stdin: archive(30, 2) });
    expect([two.code, two.stderr]).toEqual([0, '']);
    expect(one.stdout.replaceAll('"source":"-"', '"source":"in.ndjson"')).toBe(two.stdout);
    expect(linesOfJson(two.stdout).map(({ article }) => article.id)).toEqual(Array.from({ length: 30 }, (_, i) => `a${i}`));
  });

  test('the ledger folds copies of an agency report and keeps their outlets; --keep-duplicates counts each', async () => {
    const story =
      'Shelling killed 14 farmers in the village of Bakwa on Friday, mayor Ana Reyes said, and the road to the market was closed for most of the day while soldiers searched the houses.';
    const lines = ['North Post', 'South Post'].map((outlet, i) =>
      JSON.stringify({ id: `w${i}`, outlet, published: '2024-12-27', text: story }),
    );
    const other = JSON.stringify({
      id: 'o',
      outlet: 'Bakwa Radio',
      published: '2024-12-28',
      text: 'A shell killed 16 farmers in Bakwa on Friday, police said.',
    });
    const cwd = folderOf({ 'in.ndjson': [...lines, other].join('\n') });
    expect((await run('in.ndjson --out out', cwd)).code).toBe(0);
    expect((await run('in.ndjson --out each --keep-duplicates', cwd)).code).toBe(0);
    const rows = <T>(file: string) => linesOfJson<T>(readFileSync(join(cwd, file), 'utf8'));
    expect(rows('out/wire-copies.ndjson')).toEqual([{ articles: ['w0', 'w1'], outlets: ['North Post', 'South Post'] }]);
    expect(rows('each/wire-copies.ndjson')).toEqual([]);
    const group = (folder: string) =>
      rows<ClaimGroup>(`${folder}/ledger.ndjson`).find(({ claims }) => claims.some((id) => id.startsWith('w0#')))!;
    expect(group('out').claims.filter((id) => id.startsWith('w'))).toHaveLength(2);
    expect(group('each').voices! - group('out').voices!).toBe(1);
    const csv = readFileSync(join(cwd, 'out/ledger.csv'), 'utf8');
    expect(csv).toMatch(/^group,verdict,measure/);
    for (const outlet of ['North Post', 'South Post', 'Bakwa Radio']) expect(csv).toContain(outlet);
    expect(json(cwd, 'out/manifest.json').ledger).toEqual({
      policy: 'ucdp',
      groups: rows('out/ledger.ndjson').length,
      windows: [{ from: '2024-12-27', to: '2024-12-28', articles: 3 }],
      copies: 1,
    });
  });

  test('ids that look like paths and titles that look like markup stay inside the folder', async () => {
    const lines = ['../../evil', '/tmp/evil', 'a\u0000b', '=cmd()'].map((id) =>
      JSON.stringify({ id, title: '<script>', text: 'Rebels captured 12 soldiers.' }),
    );
    const cwd = folderOf({ 'deep/in.ndjson': lines.join('\n') });
    expect((await run('in.ndjson --out out --shard-size 1', join(cwd, 'deep'))).code).toBe(0);
    expect([readdirSync(cwd), readdirSync(join(cwd, 'deep')).sort()]).toEqual([['deep'], ['in.ndjson', 'out']]);
    expect(readdirSync(join(cwd, 'deep/out')).every((name) => /^[a-z0-9.-]+$/.test(name))).toBe(true);
  });
});

describe('stopping and going on', () => {
  const ARGS = 'in.ndjson gone.txt --shard-size 30 --out out';
  const INPUT = archive(100, 3);
  /** The files of a run that nobody stopped. */
  const made = new Map<string, Record<string, string>>();
  async function whole(more: string): Promise<Record<string, string>> {
    if (!made.has(more)) {
      const cwd = folderOf({ 'in.ndjson': INPUT });
      expect((await run(`${ARGS} --workers 2${more}`, cwd)).code).toBe(3);
      made.set(more, filesOf(join(cwd, 'out')));
    }
    return made.get(more)!;
  }

  test('killed again and again, the files are those of a run that nobody stopped, whatever the number of workers', async () => {
    const cwd = folderOf({ 'in.ndjson': INPUT });
    const out = join(cwd, 'out');
    const seen: number[] = [];
    for (const [i, least] of [1, 20, 40, 60].entries()) {
      const child = batch(`${ARGS} --workers ${(i % 2) + 1}`.split(' '), { cwd });
      await itemsDone(out, least);
      child.process.kill('SIGKILL');
      expect((await child.done).signal).toBe('SIGKILL');
      seen.push(json(out, '.sitrep/state.json').items);
      expect(existsSync(join(out, 'manifest.json'))).toBe(false);
    }
    expect(seen.every((items, i) => i === 0 || items >= seen[i - 1]!)).toBe(true);
    expect(seen.at(-1)).toBeLessThan(102);
    const { code, stderr } = await run(`${ARGS} --workers 1`, cwd);
    expect(code).toBe(3);
    expect(stderr).toContain(`(${seen.at(-1)} articles done before)`);
    expect(filesOf(out)).toEqual(await whole(''));
    const again = await run(ARGS, cwd);
    expect([again.code, again.stderr]).toEqual([3, expect.stringContaining('nothing to do: out is finished, with 100 articles')]);
  });

  test('killed between a shard and its state, or with half a line written, it goes on all the same', async () => {
    const cwd = folderOf({ 'in.ndjson': INPUT });
    const child = batch(`${ARGS} --gzip --workers 1`.split(' '), { cwd });
    await itemsDone(join(cwd, 'out'), 60);
    child.process.kill('SIGKILL');
    await child.done;
    const state = json(cwd, 'out/.sitrep/state.json');
    const k = state.shards.length;
    // As if the kill had come before the last whole shard was moved into its place; now and then it really does.
    const [shard, draft] = [`out/analyses-0000${k}.ndjson.gz`, `out/.sitrep/analyses-0000${k}.ndjson.gz.draft`].map((path) =>
      join(cwd, path),
    );
    if (existsSync(shard!)) renameSync(shard!, draft!);
    expect(existsSync(draft!)).toBe(true);
    for (const file of [`analyses-0000${k + 1}.part`, `stored-0000${k + 1}.ndjson`])
      writeFileSync(join(cwd, 'out/.sitrep', file), '{"half a li', { flag: 'a' });
    await run(`${ARGS} --gzip`, cwd);
    expect(filesOf(join(cwd, 'out'))).toEqual(await whole(' --gzip'));
  });

  test('Ctrl-C finishes what is in hand, writes the manifest and answers 130', async () => {
    const cwd = folderOf({ 'in.ndjson': INPUT });
    const child = batch(ARGS.split(' '), { cwd });
    await itemsDone(join(cwd, 'out'), 30);
    child.process.kill('SIGINT');
    const { code, stderr } = await child.done;
    expect(code).toBe(130);
    expect(stderr).toMatch(/sitrep: interrupted after \d+ articles.*run the same command again and it goes on from there\n$/);
    const { status, counts } = json(cwd, 'out/manifest.json');
    expect([status, counts.items]).toEqual(['interrupted', json(cwd, 'out/.sitrep/state.json').items]);
    expect(counts.items).toBeLessThan(101);
    await run(ARGS, cwd);
    expect(filesOf(join(cwd, 'out'))).toEqual(await whole(''));
  });

  test('Ctrl-C while a pipe is silent', async () => {
    const cwd = folderOf({});
    const child = batch('- --out - --input-format ndjson'.split(' '), { cwd, stdin: null });
    child.process.stdin!.write(archive(1, 1));
    await new Promise((resolve) => child.process.stdout!.once('data', resolve));
    child.process.kill('SIGINT');
    expect(await child.done).toMatchObject({ code: 130, stderr: 'sitrep: interrupted after 1 article, no failures\n' });
  });

  test('a disk that takes no more ends it with a clear line, and more room lets it go on', async () => {
    const cwd = folderOf({ 'in.ndjson': INPUT });
    // In blocks of 1,024 bytes: room for the first checkpoint, not for the whole of the longest file.
    const longest = Math.max(...Object.values(await whole('')).map((bytes) => bytes.length));
    const full = await run(ARGS, cwd, { shell: `ulimit -f ${Math.floor((longest * 0.9) / 1024)}` });
    expect(full.code).toBe(2);
    expect(full.stderr).toMatch(
      /sitrep: \S+: can't be written \(EFBIG\): files may not grow further.*run the same command again: it goes on/,
    );
    // How far it came depends on the machine; that it goes on from there does not.
    expect(json(cwd, 'out/.sitrep/state.json').items).toBeLessThan(101);
    expect((await run(ARGS, cwd)).code).toBe(3);
    expect(filesOf(join(cwd, 'out'))).toEqual(await whole(''));
  });
});

describe('what is refused, in one line and with exit 2', () => {
  // In this process: nothing of this gets as far as a worker.
  const refused = async (args: string, cwd: string) => {
    const paths = args.split(' ').map((word) => (existsSync(join(cwd, word)) || word === 'new' ? join(cwd, word) : word));
    const { code, stdout, stderr } = await sitrep(['batch', ...paths]);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    return stderr;
  };

  test('other options or inputs than the run was begun with; --restart begins again', async () => {
    const cwd = folderOf({ 'in.ndjson': archive(3, 4), 'b.ndjson': archive(2, 5) });
    await run(`${join(cwd, 'in.ndjson')} --out out`, cwd);
    expect(await refused('in.ndjson --out out --vague-policy acled', cwd)).toContain('--vague-policy plain, now acled');
    expect(await refused('in.ndjson b.ndjson --out out', cwd)).toContain('1 inputs, now 2');
    expect(await refused('b.ndjson --out out', cwd)).toContain('inputs of other names or sizes');
    expect((await run('b.ndjson --out out --restart', cwd)).code).toBe(0);
    expect(json(cwd, 'out/manifest.json').counts.articles).toBe(2);
  });

  test('an input whose content changed since, though its size did not', async () => {
    const cwd = folderOf({ 'in.ndjson': archive(150, 3) });
    const child = batch('in.ndjson --out out'.split(' '), { cwd });
    await itemsDone(join(cwd, 'out'), 60);
    child.process.kill('SIGKILL');
    await child.done;
    writeFileSync(join(cwd, 'in.ndjson'), archive(150, 3).replace('Bakwa', 'Bakma'));
    expect((await run('in.ndjson --out out', cwd)).stderr).toMatch(/^sitrep: the inputs have changed since this run began.*\n$/);
  });

  test('folders that are not ours, no folder, and inputs inside it', async () => {
    const cwd = folderOf({ 'in.ndjson': archive(1, 4), 'full/notes.txt': 'mine', file: '' });
    expect(await refused('in.ndjson --out full', cwd)).toContain('holds "notes.txt", which no batch wrote');
    expect(readFileSync(join(cwd, 'full/notes.txt'), 'utf8')).toBe('mine');
    expect(await refused('in.ndjson --out file', cwd)).toContain('is a file');
    expect(await refused('in.ndjson', cwd)).toContain('--out is missing');
    expect(await refused('in.ndjson --out /proc/none', cwd)).toMatch(/can't be made; create .* first/);
    await run('in.ndjson --out out', cwd);
    mkdirSync(join(cwd, 'links'));
    symlinkSync(join(cwd, 'out/analyses-00001.ndjson'), join(cwd, 'links/x.ndjson'));
    expect(await refused('links --out out', cwd)).toContain('lies in --out');
    for (const args of ['--workers 0', '--article-timeout soon', '--shard-size 1.5', '--progress 0s']) {
      expect(await refused(`in.ndjson --out new ${args}`, cwd)).toMatch(/Give a number|Write a time/);
      expect(existsSync(join(cwd, 'new'))).toBe(false);
    }
  });

  test('a second process in the same folder', async () => {
    const cwd = folderOf({ 'in.ndjson': archive(200, 4) });
    const child = batch('in.ndjson --out out --workers 1'.split(' '), { cwd });
    await itemsDone(join(cwd, 'out'), 0);
    child.process.kill('SIGSTOP');
    expect(await refused('in.ndjson --out out', cwd)).toMatch(/process \d+ is at work here/);
    child.process.kill('SIGKILL');
    await child.done;
  });

  test('nothing that can be read: exit 2, with the failures told', async () => {
    const cwd = folderOf({});
    const { code, stderr } = await run('gone.txt --out out', cwd);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/gone\.txt: no such file[\s\S]*0 articles, 0 claims, 1 failure /)]);
  });
});

test('--files-from takes names from a list or a pipe', async () => {
  const cwd = folderOf({ 'a.txt': 'Rebels captured 12 soldiers.', 'b.txt': 'Shelling killed 3 farmers.', list: 'a.txt\nb.txt\n' });
  const sources = (text: string) => linesOfJson(text).map(({ article }) => article.source);
  expect(sources((await run('--files-from list --out - -q', cwd)).stdout)).toEqual(['a.txt', 'b.txt']);
  expect(sources((await run('--files-from - --out - -q', cwd, { stdin: 'b.txt\0a.txt\0' })).stdout)).toEqual(['b.txt', 'a.txt']);
});
