import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Envelope } from '../src/model/analysis.ts';
import { AnalysisSchema, EnvelopeSchema } from '../src/model/schema.ts';
import { folderOf, linesOfJson, sitrep } from './support.ts';

const REPORT = 'Shelling killed four farmers near Bakwa on Friday, mayor Ana Reyes said.\n';
const UNSOURCED = 'Rebels captured 12 soldiers.\n';
const line = (text: string, more: object = {}) => `${JSON.stringify({ text, ...more })}\n`;
const count = (text: string, part: string) => text.split(part).length - 1;

// A bug is played by a word: no article may say it.
vi.mock('../src/analyze.ts', async (real) => {
  const module = await real<typeof import('../src/analyze.ts')>();
  return {
    ...module,
    analyze: (...args: Parameters<typeof module.analyze>) => {
      if (args[0].text.includes('xyzzy')) throw new TypeError('plugh is undefined');
      return module.analyze(...args);
    },
  };
});

describe('input', () => {
  test('a pipe, with analyze and without', async () => {
    const ran = await sitrep(['--format', 'ndjson'], { stdin: REPORT });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(linesOfJson(ran.stdout)[0]!.article).toMatchObject({ source: '-', text: REPORT });
    expect(await sitrep(['analyze', '-', '--format', 'ndjson'], { stdin: REPORT })).toEqual(ran);
  });

  test('files, folders and globs, in the order given', async () => {
    const folder = folderOf({
      'b.txt': REPORT,
      'in/a.md': `---\ntitle: Four dead\n---\n${REPORT}`,
      'in/c.ndjson': line('One man was killed.', { id: 'x' }) + line('Two men were killed.', { id: 'x' }),
    });
    const { code, stdout, stderr } = await sitrep(['-f', 'ndjson', join(folder, 'b.txt'), join(folder, 'in'), join(folder, '*.txt')]);
    expect([code, stderr]).toEqual([0, '']);
    expect(linesOfJson(stdout).map(({ article }) => article.source?.replace(`${folder}/`, ''))).toEqual([
      'b.txt',
      'in/a.md',
      'in/c.ndjson',
      'in/c.ndjson',
      'b.txt',
    ]);
    expect(
      linesOfJson(stdout)
        .slice(2, 4)
        .map(({ article }) => article.id),
    ).toEqual(['x', 'x.2']);
  });

  test('a terminal and nothing to read: help on stderr, exit 2', async () => {
    const { code, stdout, stderr } = await sitrep([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Usage: sitrep/);
  });

  test('the options say what the article does not', async () => {
    const { stdout } = await sitrep(['-f', 'ndjson', '--published', '2024-12-27T10:00Z', '--title', 'T', '--outlet', 'O'], {
      stdin: REPORT,
    });
    const [analysis] = linesOfJson(stdout);
    expect(analysis!.article).toMatchObject({ published: '2024-12-27', title: 'T', outlet: 'O' });
    expect(analysis!.times[0]).toMatchObject({ text: 'Friday', value: '2024-12-27' });
  });

  test('--vague-policy bounds vague words', async () => {
    const low = async (...argv: string[]) =>
      linesOfJson((await sitrep(['-f', 'ndjson', ...argv], { stdin: 'Dozens of people were killed.' })).stdout)[0]!.quantities[0]!.low;
    expect(await low()).toBe(24);
    expect(await low('--vague-policy', 'acled')).toBe(12);
  });
});

describe('what fails', () => {
  test('one bad input of several: one line on stderr with its remedy, the rest printed, exit 3', async () => {
    const folder = folderOf({ 'a.txt': REPORT, 'b.txt': 'a\0b', 'c.txt': '', 'd.pdf': '%PDF-1.4 x' });
    const files = ['a.txt', 'b.txt', 'c.txt', 'd.pdf', 'gone.txt', 'a.txt'].map((name) => join(folder, name));
    const { code, stdout, stderr } = await sitrep(['-f', 'ndjson', ...files]);
    expect(code).toBe(3);
    expect(linesOfJson(stdout)).toHaveLength(2);
    expect(stderr.replaceAll(`${folder}/`, '').trimEnd().split('\n')).toEqual([
      'sitrep: b.txt: not text (binary data); read are text, Markdown, HTML, PDF, Word, mail, feeds, news XML, CSV, JSON, and archives of them',
      'sitrep: c.txt: empty; give an article with some text',
      expect.stringMatching(/^sitrep: d\.pdf: the PDF is damaged \(.+\); check it with its own program, or fetch it again$/),
      'sitrep: gone.txt: no such file; check the path ("-" reads standard input)',
    ]);
  });

  test.each([
    ['gone.txt', 'no such file'],
    ['b.txt', 'not text'],
    ['c.txt', 'empty'],
    ['none', 'below this folder'],
    ['*.md', 'no file matches'],
  ])('%s alone: exit 2, nothing on stdout', async (name, problem) => {
    const folder = folderOf({ 'b.txt': 'a\0b', 'c.txt': '\n', 'none/x.jpg': 'x' });
    const { code, stdout, stderr } = await sitrep([join(folder, name)]);
    expect([code, stdout, count(stderr, '\n')]).toEqual([2, '', 1]);
    expect(stderr).toContain(problem);
  });

  test('an empty pipe: exit 2', async () => {
    expect(await sitrep([], { stdin: '' })).toEqual({ code: 2, stdout: '', stderr: 'sitrep: -: empty; give an article with some text\n' });
  });

  test('broken lines have their numbers', async () => {
    const { code, stdout, stderr } = await sitrep(['--input-format', 'ndjson', '-f', 'ndjson'], {
      stdin: `${line(REPORT)}{"text":\n${line(UNSOURCED)}${line(' ')}`,
    });
    expect([code, linesOfJson(stdout).length]).toEqual([3, 2]);
    expect(stderr).toBe(
      'sitrep: -:2: not JSON; write one object a line, as in {"text": "…"}\nsitrep: -:4: the text is empty; the line is left out\n',
    );
  });

  test('failures are notes of the envelope, also when nothing could be read', async () => {
    const { code, stdout } = await sitrep(['-f', 'json', '--input-format', 'ndjson'], { stdin: '{\n' });
    const envelope = EnvelopeSchema.parse(JSON.parse(stdout));
    expect([code, envelope.articles]).toEqual([2, []]);
    expect(envelope.notes).toEqual([
      {
        code: 'broken-line',
        severity: 'error',
        args: { file: '-', line: 1, reason: 'not JSON', message: 'not JSON; write one object a line, as in {"text": "…"}' },
      },
    ]);
  });

  test('a guessed encoding is a note of the article, and no failure', async () => {
    const { code, stdout, stderr } = await sitrep(['-f', 'ndjson'], {
      stdin: Uint8Array.from([...new TextEncoder().encode(REPORT), 0x93]),
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(linesOfJson(stdout)[0]!.notes[0]).toMatchObject({ code: 'decoded-as-windows-1252', severity: 'warning', args: { file: '-' } });
  });

  test('a file name cannot break the line', async () => {
    const { stderr } = await sitrep(['a\n\u001b\u0007b.txt']);
    expect(stderr).toBe('sitrep: a b.txt: no such file; check the path ("-" reads standard input)\n');
  });

  test('a bug costs one article: exit 3; SITREP_DEBUG throws it', async () => {
    const stdin = line(REPORT) + line('xyzzy', { id: 'cave' }) + line(UNSOURCED);
    const { code, stdout, stderr } = await sitrep(['-f', 'ndjson', '--input-format', 'ndjson'], { stdin });
    expect([code, linesOfJson(stdout).length]).toEqual([3, 2]);
    expect(stderr).toBe(
      'sitrep: -: article cave failed (plugh is undefined); this is a bug in sitrep: run with SITREP_DEBUG=1 and report what it prints\n',
    );
    expect((await sitrep(['-f', 'json'], { stdin: 'xyzzy' })).code).toBe(3);
    await expect(sitrep([], { stdin: 'xyzzy', env: { SITREP_DEBUG: '1' } })).rejects.toThrow('plugh');
  });
});

describe('output', () => {
  test('json is one envelope, ndjson one analysis a line, both as the schema says', async () => {
    const stdin = line(REPORT) + line(UNSOURCED);
    const envelope = EnvelopeSchema.strict().parse(JSON.parse((await sitrep(['-f', 'json'], { stdin })).stdout));
    const lines = linesOfJson<Envelope['articles'][number]>((await sitrep(['-f', 'ndjson'], { stdin })).stdout);
    expect(envelope).toMatchObject({ schema: 'sitrep/1', generator: { name: 'sitrep' }, offsets: 'utf16', notes: [] });
    expect(lines.map((one) => AnalysisSchema.strict().parse(one))).toEqual(envelope.articles);
  });

  test('the same input gives the same bytes twice', async () => {
    for (const format of ['summary', 'table', 'json', 'ndjson', 'csv', 'markdown']) {
      const once = await sitrep(['-f', format, '--published', '2024-12-27'], { stdin: REPORT + UNSOURCED });
      expect(once.stdout).toMatch(/four/);
      expect(await sitrep(['-f', format, '--published', '2024-12-27'], { stdin: REPORT + UNSOURCED })).toEqual(once);
    }
  });

  test('-o writes the file and leaves stdout alone', async () => {
    const folder = folderOf({ 'old.ndjson': 'old\n'.repeat(1000) });
    const file = join(folder, 'old.ndjson');
    const stdin = line(REPORT) + line(UNSOURCED);
    const { stdout } = await sitrep(['-f', 'ndjson'], { stdin });
    expect(await sitrep(['-f', 'ndjson', '-o', file], { stdin })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(stdout);
  });

  test('-o does not write over an input, into a missing folder, or anything when nothing could be read', async () => {
    const folder = folderOf({ 'a.txt': REPORT, 'old.txt': 'old' });
    const [input, old, missing] = ['a.txt', 'old.txt', 'gone/b.json'].map((name) => join(folder, name)) as [string, string, string];
    expect((await sitrep([input, '-o', join(folder, '../', folder.split('/').at(-1)!, 'a.txt')])).stderr).toMatch(/is one of the inputs/);
    expect(readFileSync(input, 'utf8')).toBe(REPORT);
    expect(await sitrep([input, '-o', missing])).toMatchObject({ code: 2, stderr: expect.stringMatching(/no such folder/) });
    expect((await sitrep([join(folder, 'gone.txt'), '-o', old])).code).toBe(2);
    expect(readFileSync(old, 'utf8')).toBe('old');
    expect(existsSync(join(folder, 'gone'))).toBe(false);
  });

  test('--no-text and --only leave out what they say', async () => {
    const [analysis] = linesOfJson(
      (await sitrep(['-f', 'ndjson', '--no-text', '--only', 'claims,times', '--only', 'events'], { stdin: REPORT })).stdout,
    );
    expect(Object.keys(analysis!).sort()).toEqual(['article', 'claims', 'events', 'notes', 'times']);
    expect(analysis!.article).not.toHaveProperty('text');
  });

  test('--offsets codepoint counts characters, not halves', async () => {
    const text = `🚑 ${REPORT}`;
    const spans = async (...argv: string[]) =>
      linesOfJson((await sitrep(['-f', 'ndjson', ...argv], { stdin: text })).stdout)[0]!.quantities[0]!;
    const utf16 = await spans();
    const codepoint = await spans('--offsets', 'codepoint');
    expect(text.slice(utf16.start, utf16.end)).toBe('four');
    expect([...text].slice(codepoint.start, codepoint.end).join('')).toBe('four');
    expect(codepoint.start).toBe(utf16.start - 1);
  });

  test('colour: a terminal, unless asked otherwise; never a pipe or a file, unless asked for', async () => {
    const colored = async (argv: string[], columns?: number, env: Record<string, string> = {}) =>
      (await sitrep(argv, { stdin: REPORT, env, ...(columns && { columns }) })).stdout.includes('\u001b[');
    expect(await colored([], 100)).toBe(true);
    expect(await colored([])).toBe(false);
    expect(await colored([], 100, { NO_COLOR: '1' })).toBe(false);
    expect(await colored([], 100, { TERM: 'dumb' })).toBe(false);
    expect(await colored([], undefined, { FORCE_COLOR: '1' })).toBe(true);
    expect(await colored([], 100, { FORCE_COLOR: '0' })).toBe(false);
    expect(await colored(['--color', 'always'], undefined, { NO_COLOR: '1' })).toBe(true);
    expect(await colored(['--color', 'never'], 100, { FORCE_COLOR: '1' })).toBe(false);
    const file = join(folderOf({}), 'a.txt');
    await sitrep(['-o', file], { stdin: REPORT, columns: 100, env: { FORCE_COLOR: '1' } });
    expect(readFileSync(file, 'utf8')).not.toContain('\u001b[');
  });

  test('width: the option, else the terminal', async () => {
    const widest = async (argv: string[], columns: number) =>
      Math.max(...(await sitrep(['--color', 'never', ...argv], { stdin: REPORT, columns })).stdout.split('\n').map((l) => l.length));
    expect(await widest([], 60)).toBeLessThanOrEqual(60);
    expect(await widest([], 140)).toBeGreaterThan(60);
    expect(await widest(['--width', '50'], 140)).toBeLessThanOrEqual(50);
  });

  test('a terminal that is not UTF-8 gets ASCII; a pipe gets the words as they are', async () => {
    const stdin = 'Shelling killed “four” farmers near Łódź, mayor Ana Reyes said.';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is tested
    const ascii = /^[\u0000-\u007f]*$/;
    expect((await sitrep(['--color', 'never'], { stdin, columns: 80, env: { LANG: 'C' } })).stdout).toMatch(ascii);
    for (const world of [
      { stdin, columns: 80, env: { LANG: 'en_US.UTF-8' } },
      { stdin, env: { LANG: 'C' } },
    ])
      expect((await sitrep([], world)).stdout).toContain('Łódź');
  });
});

describe('--fail-on', () => {
  const ANONYMOUS = 'Two policemen were wounded, an official said on condition of anonymity.';
  const UNVERIFIED = '12 soldiers were killed, General Ana Reyes said. The claim could not be independently verified.';
  test.each([
    ['unsourced', UNSOURCED, 1],
    ['unsourced', 'Reportedly, 12 soldiers were killed.', 1],
    ['unsourced', REPORT, 0],
    ['unsourced', 'Rebels did not kill 12 soldiers.', 0],
    ['unverified', UNVERIFIED, 1],
    ['unverified', REPORT, 0],
    ['conflict', UNSOURCED, 0],
    ['conflict,unsourced', UNSOURCED, 1],
  ])('%s: %s → %d', async (condition, text, code) => {
    const ran = await sitrep(['--fail-on', condition], { stdin: text });
    expect(ran.code).toBe(code);
    expect(ran.stdout).not.toBe('');
    if (code === 0) expect(ran.stderr).toBe('');
    else expect(ran.stderr).toMatch(/^sitrep: --fail-on \w+: met once by c:\S+ of -\n$/);
  });

  test('holds for every article and every format', async () => {
    const stdin = line(REPORT) + line(UNSOURCED) + line(UNSOURCED);
    for (const format of ['ndjson', 'json', 'csv']) {
      const { code, stderr } = await sitrep(['-f', format, '--fail-on', 'unsourced'], { stdin });
      expect([code, stderr]).toEqual([1, expect.stringMatching(/met 2 times, first by c:captured/)]);
    }
  });

  test('an input that failed counts more', async () => {
    const folder = folderOf({ 'a.txt': UNSOURCED });
    expect((await sitrep([join(folder, 'a.txt'), join(folder, 'gone.txt'), '--fail-on', 'unsourced'])).code).toBe(3);
  });

  test('an anonymous source is a source, and a condition of its own', async () => {
    expect((await sitrep(['--fail-on', 'unsourced'], { stdin: ANONYMOUS })).code).toBe(0);
    expect((await sitrep(['--fail-on', 'anonymous'], { stdin: ANONYMOUS })).code).toBe(1);
    expect((await sitrep(['--fail-on', 'anonymous'], { stdin: UNSOURCED })).code).toBe(0);
    expect((await sitrep(['--fail-on', 'anonymous'], { stdin: REPORT })).code).toBe(0);
  });
});
