import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../src/ingest/day.ts';
import { findSources } from '../src/ingest/find.ts';
import type { InputFormat } from '../src/ingest/formats.ts';
import { type IngestOptions, ingest } from '../src/ingest/index.ts';
import type { Ingested, Source } from '../src/ingest/source.ts';
import { folderOf } from './support.ts';

const TEXT = 'Shelling killed four farmers near Bakwa, the mayor said.';

const source = (name: string, ...chunks: (string | Uint8Array)[]): Source => ({
  name,
  async *bytes() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
  },
});

async function all(sources: readonly (Source | Ingested)[], options: Partial<IngestOptions> = {}): Promise<Ingested[]> {
  const out: Ingested[] = [];
  for await (const one of ingest(sources, { inputFormat: 'auto', ...options })) out.push(one);
  return out;
}

const one = async (name: string, content: string | Uint8Array, inputFormat: InputFormat = 'auto') =>
  (await all([source(name, content)], { inputFormat }))[0]!;
const codes = ({ notes }: Ingested) => notes.map(({ code }) => code);
const names = (found: readonly (Source | Ingested)[], folder: string) =>
  found.map((s) => ('name' in s ? s.name.replace(`${folder}/`, '') : s.notes[0]!.code));

describe('plain text', () => {
  test('is the file as it is, with an id made from it', async () => {
    const text = `  ${TEXT}\r\n\r\n`;
    const { article, notes } = await one('a.txt', text);
    expect(article).toEqual({
      id: createHash('sha256').update(text).digest('hex').slice(0, 12),
      source: 'a.txt',
      text,
      title: null,
      outlet: null,
      published: null,
      url: null,
      byline: null,
      language: 'en',
    });
    expect(notes).toEqual([]);
  });

  test('that had to be guessed says so', async () => {
    const { article, notes } = await one('a.txt', Uint8Array.from([...new TextEncoder().encode('Caf'), 0xe9]));
    expect(article?.text).toBe('Café');
    expect(notes).toEqual([{ code: 'decoded-as-windows-1252', severity: 'warning', args: { file: 'a.txt' } }]);
  });

  test.each([
    ['nothing', '', 'empty-input'],
    ['white space', ' \n\t\n', 'empty-input'],
    ['binary data', 'a\0b', 'not-text'],
    ['a web page without an article', '\n<!DOCTYPE html><title>x</title>', 'no-article'],
  ])('of %s is a failure', async (_, content, code) => {
    const found = await one('a.txt', content);
    expect(found.article).toBeNull();
    expect(codes(found)).toEqual([code]);
  });
});

describe('Markdown', () => {
  test('front matter gives the fields, the rest is the text, blanks for its marks', async () => {
    const { article, notes } = await one(
      'a.md',
      `---\ntitle: "Four killed: mayor"\ndate: 2024-12-27T10:00:00+02:00\npublisher: Bakwa Post\nid: bp-7\nurl: https://example.org/7\ntags: [war]\n---\n\n# Head\n\n${TEXT}\n`,
    );
    expect(article).toEqual({
      id: 'bp-7',
      source: 'a.md',
      text: `\n  Head\n\n${TEXT}\n`,
      title: 'Four killed: mayor',
      outlet: 'Bakwa Post',
      published: '2024-12-27',
      url: 'https://example.org/7',
      byline: null,
      language: 'en',
    });
    expect(notes).toEqual([]);
  });

  test('published comes before date, outlet before source', async () => {
    const { article } = await one('a.md', `---\r\ndate: 2024-01-01\r\npublished: 2024-12-27\r\nsource: B\r\noutlet: A\r\n---\r\n${TEXT}`);
    expect(article).toMatchObject({ published: '2024-12-27', outlet: 'A', text: TEXT });
  });

  test('a rule line is no front matter, and a fence without an end is text', async () => {
    for (const text of [`${TEXT}\n\n---\n\nMore.`, `---\ntitle: x\n\n${TEXT}`])
      expect((await one('a.md', text)).article).toMatchObject({ text: text.replace('---', '   '), title: null });
  });

  test.each([
    ['broken YAML', `---\ntitle: "open\nx: [\n---\n${TEXT}`, 'broken-front-matter'],
    ['a date that is none', `---\ndate: last Friday\n---\n${TEXT}`, 'bad-date'],
  ])('%s costs the fields, not the text', async (_, content, code) => {
    const found = await one('a.md', content);
    expect(found.article).toMatchObject({ text: TEXT, published: null });
    expect(codes(found)).toEqual([code]);
  });

  test('aliases that unfold without end are no front matter', async () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`)
      .join('\n')}\n---\n${TEXT}`;
    expect(codes(await one('a.md', bomb))).toEqual(['broken-front-matter']);
  });

  test('without a body is empty', async () => {
    expect(codes(await one('a.md', '---\ntitle: x\n---\n \n'))).toEqual(['empty-input']);
  });
});

describe('NDJSON', () => {
  test('one article a line; unknown and ill-typed fields are ignored, numbers are ids too', async () => {
    const found = await all([
      source(
        'a.ndjson',
        `{"text":"${TEXT}","id":7,"title":"T","published":"2024-12-27 08:00","outlet":"O","url":"u","tags":[1]}\r\n\n{"text":"Second.","title":5,"published":null}`,
      ),
    ]);
    expect(found.map(({ article }) => article)).toEqual([
      { id: '7', source: 'a.ndjson', text: TEXT, title: 'T', outlet: 'O', published: '2024-12-27', url: 'u', byline: null, language: 'en' },
      {
        id: createHash('sha256').update('Second.').digest('hex').slice(0, 12),
        source: 'a.ndjson',
        text: 'Second.',
        title: null,
        outlet: null,
        published: null,
        url: null,
        byline: null,
        language: null,
      },
    ]);
    expect(found.flatMap(codes)).toEqual([]);
  });

  test('lines that are none are failures with their numbers, and the rest is read', async () => {
    const found = await all([
      source('a.jsonl', '{"text":"One."}\n{oops\n[1]\n{"id":"x"}\n{"text":"  "}\n{"text":"Six.","published":"2024-02-30"}\n'),
    ]);
    expect(
      found.map((f) => (f.article ? f.article.text : [f.notes[0]!.code, f.notes[0]!.args.line, f.notes[0]!.args.reason ?? null])),
    ).toEqual([
      'One.',
      ['broken-line', 2, 'not JSON'],
      ['broken-line', 3, 'not a JSON object'],
      ['broken-line', 4, 'no string field "text"'],
      ['empty-text', 5, null],
      'Six.',
    ]);
    expect(found[5]!.notes).toEqual([{ code: 'bad-date', severity: 'warning', args: { file: 'a.jsonl', line: 6, value: '2024-02-30' } }]);
  });

  test('bytes may be cut anywhere, a mark comes first, and UTF-16 is read too', async () => {
    const json = '{"text":"Łódź — 🚑"}\n{"text":"Two."}';
    const bytes = [...new TextEncoder().encode(`\ufeff${json}`)];
    const single = await all([source('a.ndjson', Uint8Array.from(bytes.slice(0, 3)), ...bytes.slice(3).map((b) => Uint8Array.from([b])))]);
    const utf16 = Buffer.from(`\ufeff${json}`, 'utf16le');
    const wide = await all([source('a.ndjson', utf16.subarray(0, 20), utf16.subarray(20, 33), utf16.subarray(33))]);
    for (const found of [single, wide]) expect(found.map(({ article }) => article?.text)).toEqual(['Łódź — 🚑', 'Two.']);
  });

  test('is read as it is asked for: an endless stream gives its first article', async () => {
    let chunks = 0;
    const endless: Source = {
      name: '-',
      async *bytes() {
        for (;;) {
          chunks++;
          yield new TextEncoder().encode('{"text":"Again."}\n');
        }
      },
    };
    for await (const { article } of ingest([endless], { inputFormat: 'ndjson' })) {
      expect(article?.text).toBe('Again.');
      break;
    }
    expect(chunks).toBeLessThan(3);
  });

  test('a file of another kind is said once, not line by line', async () => {
    expect((await all([source('a.ndjson', '%PDF-1.4\n1\n2\n3')], { inputFormat: 'ndjson' })).flatMap(codes)).toEqual(['not-text']);
    expect((await all([source('a.ndjson', '\n\n')])).flatMap(codes)).toEqual(['empty-input']);
  });
});

describe('auto', () => {
  test.each([
    ['-', '{"text":"One."}', 'One.'],
    ['-', '---\ntitle: x\n---\nBody.', 'Body.'],
    ['-', 'Plain.', 'Plain.'],
    ['export.json', ' {"text":"One."}', 'One.'],
    ['a.txt', '{"text":"One."}', 'One.'],
    ['A.MD', '---\ntitle: x\n---\nBody.', 'Body.'],
  ])('%s beginning with %j', async (name, content, text) => {
    expect((await one(name, content)).article?.text).toBe(text);
  });

  test('the option wins over the name', async () => {
    expect((await one('a.ndjson', '{"text":"One."}', 'text')).article?.text).toBe('{"text":"One."}');
    expect((await one('a.txt', '{"text":"One."}', 'ndjson')).article?.text).toBe('One.');
  });

  test('what the caller says wins over what the file says', async () => {
    const [found] = await all([source('a.md', `---\ntitle: x\ndate: 2020-01-01\noutlet: y\n---\n${TEXT}`)], {
      title: 'T',
      published: '2024-12-27',
      outlet: 'O',
    });
    expect(found!.article).toMatchObject({ title: 'T', published: '2024-12-27', outlet: 'O' });
  });
});

test('an id that was used before gets a number, also one that looks like a numbered one', async () => {
  const ids = ['a', 'a', 'a.2', 'a', 'b'].map((id) => JSON.stringify({ id, text: TEXT })).join('\n');
  expect((await all([source('a.ndjson', ids)])).map(({ article }) => article?.id)).toEqual(['a', 'a.2', 'a.2.2', 'a.3', 'b']);
  const twice = await all([source('a.txt', TEXT), source('b.txt', TEXT)]);
  expect(twice[1]!.article?.id).toBe(`${twice[0]!.article?.id}.2`);
});

describe('findSources', () => {
  const stdin = source('-').bytes();

  test('files, folders with what can be read below them, globs and stdin, in the order given', async () => {
    const folder = folderOf({
      'in/b.txt': 'x',
      'in/a.md': 'x',
      'in/deep/c.ndjson': 'x',
      'in/deep/D.TXT': 'x',
      'in/e.jpg': 'x',
      'in/.hidden/f.txt': 'x',
      'x1.log': 'x',
      'x2.log': 'x',
      'odd [1].txt': 'x',
    });
    const at = (...paths: string[]) => paths.map((path) => join(folder, path));
    const inside = ['in/a.md', 'in/b.txt', 'in/deep/D.TXT', 'in/deep/c.ndjson'];
    expect(names(await findSources(at('x2.log', 'in'), stdin), folder)).toEqual(['x2.log', ...inside, 'left-out']);
    expect(names(await findSources([`${folder}/in/`], stdin), folder)).toEqual([...inside, 'left-out']);
    expect(names(await findSources([...at('x*.log'), '-'], stdin), folder)).toEqual(['x1.log', 'x2.log', '-']);
    expect(names(await findSources(at('odd [1].txt'), stdin), folder)).toEqual(['odd [1].txt']);
  });

  test('links are followed, a circle of them once', async () => {
    const folder = folderOf({ 'in/z.txt': 'x', 'other.txt': 'x' });
    mkdirSync(join(folder, 'in/a'));
    symlinkSync('..', join(folder, 'in/a/up'));
    symlinkSync('../other.txt', join(folder, 'in/link.txt'));
    expect(names(await findSources([join(folder, 'in')], stdin), folder)).toEqual(['in/link.txt', 'in/z.txt']);
  });

  test('what is not there is a failure in its place', async () => {
    const folder = folderOf({ 'a.txt': 'x', 'none/a.jpg': 'x' });
    const found = await findSources(
      ['gone.txt', 'a.txt', 'none', '*.md'].map((n) => join(folder, n)),
      stdin,
    );
    expect(names(found, folder)).toEqual(['no-such-file', 'a.txt', 'empty-folder', 'no-match']);
  });

  test('a source that breaks off is a failure, and the next one is read', async () => {
    const broken: Source = {
      name: 'x.txt',
      // biome-ignore lint/correctness/useYield: it breaks off before its first byte
      async *bytes() {
        throw Object.assign(new Error('EIO'), { code: 'EIO' });
      },
    };
    const found = await all([broken, source('a.txt', TEXT)]);
    expect(found[0]!.notes).toEqual([{ code: 'unreadable', severity: 'error', args: { file: 'x.txt', reason: 'EIO' } }]);
    expect(found[1]!.article?.text).toBe(TEXT);
  });
});

test('parseDay takes days and timestamps of the calendar and nothing else', () => {
  for (const good of ['2024-12-27', ' 2024-12-27 ', '2024-12-27T23:59:59.999Z', '2024-12-27 08:00'])
    expect(parseDay(good), good).toBe('2024-12-27');
  expect(parseDay('2024-02-29')).toBe('2024-02-29');
  for (const bad of ['', '2023-02-29', '2024-13-01', '27.12.2024', '12/27/2024', '2024-12', '2024-12-273', 'Friday', '20241227'])
    expect(parseDay(bad), bad).toBeNull();
});
