import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingest } from '../src/ingest/index.ts';
import type { Source } from '../src/ingest/source.ts';
import { all, outcomes, pageOf, REPORT, read, source } from './files.ts';
import { folderOf, linesOfJson, sitrep } from './support.ts';

const record = (text: string, id: string) => JSON.stringify({ id, text });

describe('one line of 2 GB', () => {
  const GIGABYTES = 2;
  const block = Buffer.alloc(1024 * 1024, 'words ');
  /** The stream, and how much of it was asked for. */
  function endless(name: string, before: string, after: string) {
    const asked = { blocks: 0 };
    const long: Source = {
      name,
      async *bytes() {
        yield Buffer.from(before);
        for (; asked.blocks < GIGABYTES * 1024; asked.blocks++) yield block;
        yield Buffer.from(after);
      },
    };
    return { long, asked };
  }

  test('of NDJSON is a failure with its number, and the next line is read, in flat memory', async () => {
    const { long } = endless('a.ndjson', `${record('One.', '1')}\n{"text":"`, `"}\n${record('Three.', '3')}\n`);
    const before = process.memoryUsage().rss;
    const found = await all([long], { maxArticleBytes: 1024 * 1024 });
    expect(found.map(({ article, notes }) => article?.id ?? [notes[0]!.code, notes[0]!.args.line])).toEqual(['1', ['too-large', 2], '3']);
    expect((process.memoryUsage().rss - before) / 1024 ** 2).toBeLessThan(150);
  }, 60_000);

  test('of text, a page or a table is left as soon as it is too long', async () => {
    for (const [name, start] of [
      ['a.txt', ''],
      ['a.html', '<!doctype html><p>'],
      ['a.csv', 'text,id\n'],
      ['a.csv', 'text,id\n"'],
      ['a.mbox', 'From x Fri Dec 27 10:00:00 2024\n\n'],
    ] as const) {
      const { long, asked } = endless(name, start, '');
      const found = await all([long, source('b.txt', REPORT)], { maxArticleBytes: 1024 * 1024 });
      expect(outcomes(found), name).toEqual([`too-large ${name}`, 'b.txt']);
      if (name !== 'a.mbox') expect(asked.blocks, name).toBeLessThan(10);
    }
  }, 60_000);

  test('of nothing but commas does not become as many columns', async () => {
    const commas: Source = {
      name: 'a.csv',
      async *bytes() {
        yield Buffer.from('text,id\n');
        for (let i = 0; i < 64; i++) yield Buffer.alloc(1024 * 1024, ',');
      },
    };
    expect(outcomes(await all([commas]))).toEqual(['too-large a.csv']);
  }, 60_000);
});

describe('bytes that are no text', () => {
  const binary = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256);

  test.each([
    ['a program named .txt', binary, 'binary'],
    ['a Parquet file named .csv', Buffer.from('PAR1\0\0\0'), 'Parquet'],
    ['a text with NULs', Buffer.from(`${REPORT}\0${REPORT}`), 'binary'],
  ])('%s: not text, exit 2', async (_, bytes, looks) => {
    const folder = folderOf({ 'a.txt': bytes });
    const { code, stdout, stderr } = await sitrep([join(folder, 'a.txt')]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^sitrep: \\S+a\\.txt: not text \\(${looks === 'binary' ? 'binary data' : looks}\\); .+\\n$`));
  });

  test('NULs and halves of pairs in JSON stand as U+FFFD, offsets unmoved, and the article says so', async () => {
    const [found] = await read('a.ndjson', `{"id":"1","text":"A\\u0000B \\ud83d ${REPORT} \\udc00\\ud83d\\ude91"}`);
    expect(found!.article?.text).toBe(`A\ufffdB \ufffd ${REPORT} \ufffd🚑`);
    expect(found!.notes).toEqual([{ code: 'replaced-characters', severity: 'warning', args: { file: 'a.ndjson', characters: 3 } }]);
    const { stdout } = await sitrep(['-f', 'ndjson'], { stdin: `{"text":"${REPORT} \\ud83d"}` });
    expect(Buffer.from(stdout).toString()).toBe(stdout);
    expect(stdout).not.toContain('\\ud83d');
  });

  test('lines of several encodings are read each in its own', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"text":"Łódź"}\n{"text":"Caf'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n{"text":"\u0081'),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from('"}\n'),
    ]);
    const found = await read('a.ndjson', bytes);
    expect(found.map(({ article, notes }) => [article?.text, notes[0]?.code])).toEqual(
      [
        ['Łódź', undefined],
        ['Café', 'decoded-as-windows-1252'],
        [expect.stringContaining('\ufffd'), 'damaged-utf-8'],
      ].map((row, i) => (i === 2 ? [expect.any(String), expect.any(String)] : row)),
    );
  });
});

describe('broken lines', () => {
  test('have their numbers, and the rest goes on: exit 3', async () => {
    const lines = ['{"text":"One man was killed."}', '', '{oops', '[1]', 'a\u0000b', '{"id":5}', '{"text":"Two men were killed."}'];
    const folder = folderOf({ 'a.ndjson': lines.join('\n') });
    const { code, stdout, stderr } = await sitrep(['-f', 'ndjson', join(folder, 'a.ndjson')]);
    expect([code, linesOfJson(stdout).length]).toEqual([3, 2]);
    expect(
      stderr
        .replaceAll(`${folder}/`, '')
        .trimEnd()
        .split('\n')
        .map((line) => line.split(';')[0]),
    ).toEqual([
      'sitrep: a.ndjson:3: not JSON',
      'sitrep: a.ndjson:4: not a JSON object',
      'sitrep: a.ndjson:5: binary data',
      'sitrep: a.ndjson:6: no string field "text"',
    ]);
  });

  test('by the thousand and not one good: the file is of another kind', async () => {
    const found = await read('a.ndjson', 'x\n'.repeat(5000));
    expect([found.length, found.at(-1)!.notes[0]]).toEqual([
      1001,
      { code: 'no-lines', severity: 'error', args: { file: 'a.ndjson', lines: 1000 } },
    ]);
    expect((await read('a.ndjson', `${record('One.', '1')}\n${'x\n'.repeat(5000)}`)).length).toBe(5001);
  });

  test('an id that was given twice is changed, and says so', async () => {
    const found = await read('a.ndjson', `${record('One.', 'x')}\n${record('Two.', 'x')}\n`);
    expect(found.map(({ article }) => article?.id)).toEqual(['x', 'x.2']);
    expect(found[1]!.notes).toEqual([{ code: 'duplicate-id', severity: 'warning', args: { file: 'a.ndjson', id: 'x', now: 'x.2' } }]);
  });
});

describe('markup', () => {
  test('10,000 nested tags: the text, or one line that says so, within seconds', async () => {
    const deep = `${'<div>'.repeat(10_000)}<p>${REPORT}</p>${'</div>'.repeat(10_000)}`;
    const folder = folderOf({
      'a.html': pageOf([REPORT, deep]),
      'b.xml': `<nitf><body><body.content>${deep}</body.content></body></nitf>`,
      'c.json': `${'['.repeat(200_000)}`,
      'd.txt': REPORT,
    });
    const { code, stdout, stderr } = await sitrep([
      '-f',
      'ndjson',
      ...['a.html', 'b.xml', 'c.json', 'd.txt'].map((name) => join(folder, name)),
    ]);
    expect(code).toBe(3);
    const sources = linesOfJson(stdout).map(({ article }) => article.source!.replace(`${folder}/`, ''));
    const failed = stderr.replaceAll(`${folder}/`, '').trimEnd().split('\n');
    expect([...sources, ...failed.map((line) => line.split(':')[1]!.trim())].sort()).toEqual(['a.html', 'b.xml', 'c.json', 'd.txt']);
    for (const line of failed) expect(line).toMatch(/nested too deeply to be read; save the article as plain text$|not JSON \(/);
  }, 60_000);

  test('a prologue that never ends is looked at once', async () => {
    const begun = performance.now();
    for (const text of [
      `${'<!-- '.repeat(5000)}`,
      `${'<!-- -->'.repeat(5000)}x`,
      `<!doctype ${'['.repeat(50_000)}`,
      `{${' '.repeat(100_000)}`,
      `From${': a'.repeat(50_000)}`,
    ])
      await read('-', text);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe('files that can’t be read', () => {
  test('links that lead round, a folder that is named like a text: exit 3, and the rest is read', async () => {
    const folder = folderOf({ 'in/a.txt': REPORT, 'in/p.jpg': 'x' });
    symlinkSync('loop.txt', join(folder, 'loop.txt'));
    symlinkSync('..', join(folder, 'in/up'));
    symlinkSync('.', join(folder, 'in/same'));
    mkdirSync(join(folder, 'in/empty.txt'));
    const { code, stdout, stderr } = await sitrep(['-f', 'ndjson', join(folder, 'loop.txt'), join(folder, 'in')]);
    expect([code, linesOfJson(stdout).length]).toEqual([3, 1]);
    expect(stderr.replaceAll(`${folder}/`, '').trimEnd().split('\n')).toEqual([
      "sitrep: loop.txt: can't be read (ELOOP): its links lead round in a circle; name the file itself",
      'sitrep: in: one file is of kinds that are not read (.jpg 1), and left out',
    ]);
  });

  test('a glob over links that lead round ends', async () => {
    const folder = folderOf({ 'in/a.txt': REPORT });
    symlinkSync('..', join(folder, 'in/up'));
    symlinkSync('../in', join(folder, 'in/again'));
    expect(linesOfJson((await sitrep(['-f', 'ndjson', join(folder, '**/*.txt')])).stdout)).toHaveLength(1);
  });

  // Tests may run as root, who may read everything, so the refusal is put into the stream.
  test('no permission, and a disk that fails half-way', async () => {
    const failing = (name: string, code: string, ...chunks: string[]): Source => ({
      name,
      async *bytes() {
        for (const chunk of chunks) yield Buffer.from(chunk);
        throw Object.assign(new Error(`${code}: open`), { code, syscall: 'open' });
      },
    });
    const sources = [
      failing('a.txt', 'EACCES'),
      failing('b.ndjson', 'EIO', `${record('One.', '1')}\n`, 'x'.repeat(9000)),
      failing('c.zip', 'EACCES'),
      source('d.txt', REPORT),
    ];
    const found = await all(sources);
    expect(outcomes(found)).toEqual(['unreadable a.txt', 'b.ndjson', 'unreadable b.ndjson', 'unreadable c.zip', 'd.txt']);
    expect(found[0]!.notes[0]!.args.reason).toBe('EACCES');
  });

  test('a bug is no bad input: it is thrown', async () => {
    const bug: Source = {
      name: 'a.txt',
      // biome-ignore lint/correctness/useYield: it breaks off before its first byte
      async *bytes() {
        throw new TypeError('plugh is undefined');
      },
    };
    const reading = ingest([bug], { inputFormat: 'auto' });
    await expect(reading.next()).rejects.toThrow('plugh');
  });
});
