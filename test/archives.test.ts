import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findSources } from '../src/ingest/find.ts';
import { all, docxOf, outcomes, pageOf, REPORT, read, source, tarOf, warcGzOf, warcRecord, zipOf, zstdOf } from './files.ts';
import { folderOf, linesOfJson, sitrep } from './support.ts';

const line = (text: string, id: string) => `${JSON.stringify({ id, text })}\n`;
const nothing = source('-').bytes();

/** A file on disk, read as the command line would. */
async function onDisk(name: string, content: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), content);
  const found = await all(await findSources([join(folder, name)], nothing));
  return outcomes(found).map((words) => words.replaceAll(`${folder}/`, ''));
}

describe('containers', () => {
  const files = {
    'b/a.html': pageOf([REPORT]),
    'a.txt': REPORT,
    'c.ndjson': line('One.', '1') + line('Two.', '2'),
    'p.jpg': 'x',
    '.hidden.txt': 'x',
  };
  const members = ['b/a.html', 'a.txt', 'c.ndjson', 'c.ndjson'];
  const shown = (name: string) => [...members.map((member) => `${name}!${member}`), `left-out ${name}`];

  test('zip, from disk and from a pipe: members in the order of its list, with their paths', async () => {
    const zip = await zipOf(files);
    expect(await onDisk('a.zip', zip)).toEqual(shown('a.zip'));
    expect(outcomes(await read('-', zip))).toEqual(shown('-'));
  });

  test('tar, with and without gzip or zstd, whatever its name', async () => {
    const tar = await tarOf(files);
    for (const [name, content] of [
      ['a.tar', tar],
      ['a.tgz', gzipSync(tar)],
      ['a.tar.gz', gzipSync(tar)],
      ['a.tar.zst', zstdOf(tar)],
      ['-', gzipSync(tar)],
      ['a.txt', tar],
    ] as const)
      expect(outcomes(await read(name, content))).toEqual(shown(name));
  });

  test('a compressed file keeps its name and its kind; several packed one behind another are one', async () => {
    const csv = 'text,id\nOne.,1\n';
    expect(outcomes(await read('a.csv.gz', gzipSync(csv)))).toEqual(['a.csv.gz']);
    expect(outcomes(await read('a.csv.zst', zstdOf(csv)))).toEqual(['a.csv.zst']);
    const two = Buffer.concat([gzipSync(line('One.', '1')), gzipSync(line('Two.', '2'))]);
    expect((await read('a.ndjson.gz', two)).map(({ article }) => article?.id)).toEqual(['1', '2']);
    expect(
      (await read('a.ndjson.zst', Buffer.concat([zstdOf(line('One.', '1')), zstdOf(line('Two.', '2'))]))).map(({ article }) => article?.id),
    ).toEqual(['1', '2']);
  });

  test('a real Zstandard file, of packed blocks', async () => {
    // `printf '{"text":"Again."}\n%.0s' {1..400} | zstd -19`
    const packed = Buffer.from(PACKED, 'base64');
    const found = await read('a.ndjson.zst', packed);
    expect([found.length, new Set(found.map(({ article }) => article?.text))]).toEqual([400, new Set(['Again.'])]);
  });

  test('containers stand in containers, and any format in them', async () => {
    const inner = gzipSync(await tarOf({ 'deep/a.txt': REPORT }));
    const zip = await zipOf({ 'inner.tar.gz': inner, 'letter.docx': await docxOf(['One.']), 'more.zip': await zipOf({ 'x.txt': 'Two.' }) });
    expect(outcomes(await read('a.zip', zip))).toEqual(['a.zip!inner.tar.gz!deep/a.txt', 'a.zip!letter.docx', 'a.zip!more.zip!x.txt']);
  });

  test('a member without an ending is read when its content tells what it is', async () => {
    const tar = await tarOf({ 'maildir/1.': `From: a@example.org\nSubject: x\n\n${REPORT}`, README: 'Just words.' });
    const found = await read('a.tar', tar);
    expect(outcomes(found)).toEqual(['a.tar!maildir/1.', 'left-out a.tar']);
    expect(found[1]!.notes[0]).toEqual({ code: 'left-out', severity: 'info', args: { file: 'a.tar', count: 1, kinds: 'no ending 1' } });
  });

  test('--input-format says how to read what is inside', async () => {
    const zip = await zipOf({ 'a.txt': line('One.', '1') });
    expect((await read('a.zip', zip, { inputFormat: 'text' }))[0]!.article?.text).toBe(line('One.', '1'));
    expect((await read('a.zip', zip, { inputFormat: 'ndjson' }))[0]!.article?.text).toBe('One.');
  });

  test('a member is read before the next is asked for, and not at all by those who leave', async () => {
    let members = 0;
    const endless = {
      name: 'a.ndjson',
      async *bytes() {
        for (;;) {
          members++;
          yield Buffer.from(line(`Number ${members}.`, String(members)));
        }
      },
    };
    const { ingest } = await import('../src/ingest/index.ts');
    for await (const { article } of ingest([endless], { inputFormat: 'auto' })) {
      if (article?.id === '3') break;
    }
    expect(members).toBeLessThan(6);
  });
});

describe('WARC', () => {
  const page = pageOf([REPORT]);
  const [headers, br] = ['Content-Encoding: gzip\r\n', 'Transfer-Encoding: chunked\r\n'];
  const chunked = `${Buffer.byteLength(page).toString(16)}\r\n${page}\r\n0\r\n\r\n`;
  const archive = [
    warcRecord('https://example.org/1', page),
    warcRecord('https://example.org/2', page, { status: '404 Not Found' }),
    warcRecord('https://example.org/3', gzipSync(page), { headers }),
    warcRecord('https://example.org/4', 'x', { type: 'image/png' }),
    warcRecord('https://example.org/5', chunked, { headers: br }),
    warcRecord('https://example.org/6', '<!doctype html><title>Front page</title>'),
  ];

  test('pages with their addresses; what is no page, or holds no article, is counted', async () => {
    for (const bytes of [warcGzOf(...archive), Buffer.concat(archive)]) {
      const found = await read('crawl.warc.gz', bytes);
      expect(outcomes(found)).toEqual([1, 3, 5].map((n) => `crawl.warc.gz!https://example.org/${n}`).concat('left-out crawl.warc.gz'));
      expect(found[0]!.article).toMatchObject({ text: REPORT, url: 'https://example.org/1' });
      expect(found[3]!.notes[0]!.args).toMatchObject({ count: 3, kinds: 'image/png 1, no article 1, status 404 1' });
    }
  });

  test('the server’s charset counts where the page names none', async () => {
    const russian = Buffer.concat([Buffer.from('<p>'), Buffer.from([0xc2, 0xee, 0xe9, 0xed, 0xe0]), Buffer.from(` ${REPORT}</p>`)]);
    const [found] = await read('a.warc', warcRecord('https://example.org/1', russian, { type: 'text/html; charset=windows-1251' }));
    expect(found!.article?.text).toMatch(/^Война Shelling/);
  });
});

describe('on the command line', () => {
  test('sitrep reads an archive among other files: exit 0, what is left out on stderr', async () => {
    const folder = folderOf({ 'a.zip': await zipOf({ 'in/x.txt': REPORT, 'p.jpg': 'x' }), 'b.txt': REPORT });
    const { code, stdout, stderr } = await sitrep(['-f', 'ndjson', join(folder, 'a.zip'), join(folder, 'b.txt')]);
    expect(code).toBe(0);
    expect(linesOfJson(stdout).map(({ article }) => article.source?.replace(`${folder}/`, ''))).toEqual(['a.zip!in/x.txt', 'b.txt']);
    expect(linesOfJson(stdout)[0]!.claims.map(({ measure, value }) => [measure, value])[0]).toEqual(['killed', 4]);
    expect(stderr.replace(`${folder}/`, '')).toBe('sitrep: a.zip: one file is of kinds that are not read (.jpg 1), and left out\n');
  });

  test('--files-from takes names from a file or a pipe, ended by lines or NULs', async () => {
    const folder = folderOf({ 'a b.txt': REPORT, 'c.txt': REPORT });
    const names = ['a b.txt', 'gone.txt', 'c.txt'].map((name) => join(folder, name));
    for (const stdin of [`${names.join('\n')}\n`, `${names.join('\0')}\0`]) {
      const { code, stdout, stderr } = await sitrep(['-f', 'ndjson', '--files-from', '-'], { stdin });
      expect([code, linesOfJson(stdout).length]).toEqual([3, 2]);
      expect(stderr).toBe(`sitrep: ${names[1]}: no such file; check the path ("-" reads standard input)\n`);
    }
    writeFileSync(join(folder, 'list'), names[0]!);
    expect((await sitrep(['-f', 'ndjson', '--files-from', join(folder, 'list')])).code).toBe(0);
    expect((await sitrep(['--files-from', join(folder, 'no-list')])).code).toBe(2);
  });

  test('--map and --max-article-bytes take what they say and nothing else', async () => {
    const stdin = `{"body":"${REPORT}"}\n{"body":"${'x'.repeat(2000)}"}\n`;
    const { code, stdout, stderr } = await sitrep(['-f', 'ndjson', '--map', 'text=body', '--max-article-bytes', '1k'], { stdin });
    expect([code, linesOfJson(stdout).length]).toEqual([3, 1]);
    expect(stderr).toBe('sitrep: -:2: more than 1 kB in one article, line or row; raise --max-article-bytes if it is one\n');
    for (const wrong of [
      ['--map', 'body'],
      ['--map', 'words=body'],
      ['--max-article-bytes', '5T'],
      ['--language', 'de'],
    ])
      expect((await sitrep(wrong, { stdin })).code).toBe(2);
  });

  test('another language is reported and left unread; --language en reads it', async () => {
    const stdin =
      'Tres soldados murieron el viernes cerca de Bakwa, dijo la alcaldesa Ana Reyes. El ejército no quiso comentar la noticia. 12 killed.';
    const { code, stdout, stderr } = await sitrep(['-f', 'ndjson'], { stdin });
    const [analysis] = linesOfJson(stdout);
    expect([code, stderr]).toEqual([0, '']);
    expect(analysis).toMatchObject({ claims: [], mentions: [], quantities: [], article: { language: 'es' } });
    expect(analysis!.notes).toEqual([{ code: 'language-not-english', severity: 'warning', args: { language: 'es' } }]);
    expect((await sitrep([], { stdin })).stdout).toContain('The text is in Spanish and is left unread');
    expect(linesOfJson((await sitrep(['-f', 'ndjson', '--language', 'en'], { stdin })).stdout)[0]!.quantities).not.toEqual([]);
  });
});

const PACKED = 'KLUv/QRo1QAAkHsidGV4dCI6IkFnYWluLiJ9CgEAFrj6GQZspQhF';
