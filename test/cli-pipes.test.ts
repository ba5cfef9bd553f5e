// The built program (`npm test` builds first), with real pipes and signals.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const PROGRAM = `${process.execPath} ${join(ROOT, 'bin/sitrep.js')}`;
const shell = (command: string, input = '') =>
  spawnSync('bash', ['-c', `set -o pipefail; ${command}`], {
    input,
    encoding: 'utf8',
    cwd: ROOT,
    env: { ...process.env, FORCE_COLOR: undefined },
  });
const line = (i: number) => `${JSON.stringify({ id: `a${i}`, text: `Shelling killed ${i} farmers near Bakwa, mayor Ana Reyes said.` })}\n`;
const LINES = Array.from({ length: 300 }, (_, i) => line(i + 2)).join('');

test('the program runs, and its exit code comes through', () => {
  expect(shell(`${PROGRAM} -f ndjson`, LINES)).toMatchObject({ status: 0, stderr: '' });
  expect(shell(`${PROGRAM} gone.txt`)).toMatchObject({ status: 2, stdout: '' });
  expect(shell(`${PROGRAM} --fail-on unsourced`, 'Rebels captured 12 soldiers.').status).toBe(1);
});

test('a reader that goes away ends it quietly', () => {
  for (const format of ['ndjson', 'json']) {
    const { status, stdout, stderr } = shell(`${PROGRAM} -f ${format} | head -1`, LINES);
    expect([status, stderr, stdout.split('\n').length]).toEqual([0, '', 2]);
  }
});

test('ndjson comes as it is finished, before the input ends', async () => {
  const child = spawn(process.execPath, [join(ROOT, 'bin/sitrep.js'), '-f', 'ndjson', '--input-format', 'ndjson']);
  child.stdin.write(line(2));
  const first = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
  expect(JSON.parse(first)).toMatchObject({ article: { id: 'a2' } });
  child.stdin.end(line(3));
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
});

test('Ctrl-C ends it with 130', async () => {
  const child = spawn(process.execPath, [join(ROOT, 'bin/sitrep.js'), '-f', 'ndjson', '--input-format', 'ndjson']);
  child.stdin.write(line(2));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGINT');
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(130);
});

test('what was printed is let go: many long articles fit where they would not together', () => {
  // 120 times 400 kB of text, most of it empty lines, through a heap of 64 MB.
  const feed = `for (let i = 0; i < 120; i++) process.stdout.write(JSON.stringify({ text: i + " men were killed." + "\\n".repeat(400000) }) + "\\n")`;
  const { status, stdout, stderr } = shell(
    `${process.execPath} -e '${feed}' | NODE_OPTIONS=--max-old-space-size=64 ${PROGRAM} -f ndjson --no-text | wc -l`,
  );
  expect([status, stderr, stdout.trim()]).toEqual([0, '', '120']);
});

test('--help loads commander and nothing else', () => {
  const entry = readFileSync(join(ROOT, 'dist/cli.js'), 'utf8');
  const seen = new Set<string>();
  const visit = (code: string): string[] =>
    [...code.matchAll(/^(?:import|export) (?:[^'";]*? from )?["']([^"']+)["']/gm)].flatMap(([, from]) => {
      if (!from!.startsWith('./')) return [from!];
      if (seen.has(from!)) return [];
      seen.add(from!);
      return visit(readFileSync(join(ROOT, 'dist', from!), 'utf8'));
    });
  expect([...new Set(visit(entry))].sort().filter((name) => !name.startsWith('fs') && !name.startsWith('node:'))).toEqual(['commander']);
  expect(readdirSync(join(ROOT, 'dist'))).toContain('index.d.ts');
});
