import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { docxOf, outcomes, pageOf, pdfOf, REPORT, read, tarOf, warcGzOf, warcRecord, zipOf, zstdOf } from './files.ts';
import { folderOf, linesOfJson, sitrep } from './support.ts';

afterEach(() => vi.restoreAllMocks());

/** A run over files of these contents: exit code, how many articles, and the lines on stderr without the folder. */
async function run(files: Readonly<Record<string, string | Uint8Array>>, ...options: string[]) {
  const folder = folderOf(files);
  const { code, stdout, stderr } = await sitrep(['-f', 'ndjson', ...options, ...Object.keys(files).map((name) => join(folder, name))]);
  const lines = stderr.replaceAll(`${folder}/`, '').trimEnd().split('\n');
  return { code, read: linesOfJson(stdout).map(({ article }) => article.source!.replace(`${folder}/`, '')), lines, folder };
}

const half = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length * 0.6));
const spoiled = (bytes: Uint8Array, at = Math.floor(bytes.length / 2)) => {
  const out = Uint8Array.from(bytes);
  for (let i = 0; i < 8; i++) out[at + i]! ^= 0xff;
  return out;
};
/** Words that pack badly, so that what is cut off is missing. */
const noise = (n: number) => {
  let seed = 7;
  const word = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed.toString(36);
  };
  return `${REPORT} ${Array.from({ length: n }, word).join(' ')}`;
};

describe('a container that breaks off or is damaged costs no more than what is behind the break: exit 3, or 2 where nothing was read', () => {
  const lines = Array.from({ length: 40 }, (_, i) => JSON.stringify({ id: String(i), text: noise(20 + i) })).join('\n');

  test('gzip', async () => {
    const cut = await run({ 'a.ndjson.gz': half(gzipSync(lines)), 'b.txt': REPORT });
    expect([cut.code, cut.read.length > 10, cut.read.at(-1)]).toEqual([3, true, 'b.txt']);
    expect(cut.lines).toEqual(['sitrep: a.ndjson.gz: the gzip file breaks off; what came before is read, so fetch it again for the rest']);
    const bad = await run({ 'a.txt.gz': spoiled(gzipSync(noise(300))) });
    expect(bad).toMatchObject({
      code: 2,
      read: [],
      lines: [expect.stringMatching(/^sitrep: a\.txt\.gz: the gzip file is damaged \(.+\); check it/)],
    });
  });

  test('Zstandard', async () => {
    const cut = await run({ 'a.ndjson.zst': Buffer.concat([zstdOf(`${lines}\n`.padEnd(0x10000)), zstdOf(lines)]).subarray(0, -20) });
    expect([cut.code, cut.read.length]).toEqual([3, 40]);
    expect(cut.lines).toEqual([
      'sitrep: a.ndjson.zst: the Zstandard file breaks off; what came before is read, so fetch it again for the rest',
    ]);
    const bad = await run({
      'a.txt.zst': Buffer.concat([zstdOf(REPORT).subarray(0, 6), Buffer.from([0x07, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9])]),
    });
    expect(bad).toMatchObject({ code: 2, lines: [expect.stringMatching(/^sitrep: a\.txt\.zst: the Zstandard file is damaged/)] });
  });

  test('tar, also inside gzip: one line, not one a layer', async () => {
    const tar = await tarOf({ 'a.txt': REPORT, 'b.txt': noise(300), 'c.txt': REPORT });
    const cut = await run({ 'a.tar': half(tar) });
    expect(cut).toMatchObject({
      code: 3,
      read: ['a.tar!a.txt'],
      lines: ['sitrep: a.tar!b.txt: the tar archive breaks off; what came before is read, so fetch it again for the rest'],
    });
    const packed = await run({ 'a.tar.gz': half(gzipSync(tar)) });
    expect(packed).toMatchObject({
      code: 3,
      read: ['a.tar.gz!a.txt'],
      lines: [expect.stringMatching(/^sitrep: a\.tar\.gz(?:!b\.txt)?: the gzip file breaks off/)],
    });
    const bad = await run({ 'a.tar': spoiled(tar, 1024) });
    expect(bad).toMatchObject({
      code: 3,
      read: ['a.tar!a.txt'],
      lines: [expect.stringMatching(/^sitrep: a\.tar: the tar archive is damaged/)],
    });
  });

  test('zip: without its list nothing is read; a damaged member costs itself alone', async () => {
    const zip = await zipOf({ 'a.txt': REPORT, 'b.txt': noise(300), 'c.txt': REPORT });
    expect(await run({ 'a.zip': half(zip) })).toMatchObject({
      code: 2,
      read: [],
      lines: [expect.stringMatching(/^sitrep: a\.zip: the ZIP archive is damaged \(.+\); check it/)],
    });
    const bad = await run({ 'a.zip': spoiled(zip) });
    expect(bad).toMatchObject({
      code: 3,
      read: ['a.zip!a.txt', 'a.zip!c.txt'],
      lines: [expect.stringMatching(/^sitrep: a\.zip!b\.txt: the ZIP archive is damaged/)],
    });
  });

  test('WARC', async () => {
    const warc = warcGzOf(warcRecord('https://example.org/1', pageOf([REPORT])), warcRecord('https://example.org/2', pageOf([noise(300)])));
    const cut = await run({ 'a.warc.gz': half(warc) });
    expect(cut).toMatchObject({
      code: 3,
      read: ['a.warc.gz!https://example.org/1'],
      lines: [expect.stringMatching(/^sitrep: a\.warc\.gz(?:!https:\/\/example\.org\/2)?: the gzip file breaks off/)],
    });
    const plain = await run({
      'a.warc': Buffer.concat([
        warcRecord('https://example.org/1', pageOf([REPORT])),
        half(warcRecord('https://example.org/2', pageOf([noise(300)]))),
      ]),
    });
    expect(plain).toMatchObject({
      code: 3,
      lines: ['sitrep: a.warc: the WARC file breaks off; what came before is read, so fetch it again for the rest'],
    });
    const endless = await run({ 'a.warc': `WARC/1.0\r\n${'X-Long: y\r\n'.repeat(500_000)}` });
    expect(endless).toMatchObject({
      code: 2,
      lines: [expect.stringContaining('a.warc: the WARC file is damaged (a header without an end)')],
    });
  });

  test('PDF and Word', async () => {
    const pdf = await run({ 'a.pdf': Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF'), 'b.pdf': '%PDF-1.7\n' });
    expect([pdf.code, pdf.read]).toEqual([2, []]);
    for (const line of pdf.lines)
      expect(line).toMatch(/^sitrep: [ab]\.pdf: the PDF is damaged \(.+\); check it with its own program, or fetch it again$/);
    expect((await run({ 'a.docx': half(await docxOf([noise(300)])) })).lines).toEqual([
      expect.stringMatching(/^sitrep: a\.docx: the Word document is damaged/),
    ]);
  });

  test('names alone make no container', async () => {
    const named = await run({ 'a.zip': REPORT, 'b.tar': REPORT.repeat(20), 'c.gz': REPORT, 'd.zst': REPORT, 'e.warc': REPORT });
    expect([named.code, named.lines.length]).toEqual([2, 5]);
    for (const line of named.lines) expect(line).toMatch(/^sitrep: [a-e]\.\w+: the .+ is damaged \(.+\); check it/);
  });
});

describe('bombs', () => {
  const zeros = Buffer.alloc(80 * 1024 * 1024);

  test('a member that unpacks to more than one article may have is cut there', async () => {
    const { code, lines } = await run({ 'a.zip': await zipOf({ 'a.txt': zeros, 'b.txt': REPORT }) });
    expect([code, lines]).toEqual([
      3,
      ['sitrep: a.zip!a.txt: more than 16 MB in one article, line or row; raise --max-article-bytes if it is one'],
    ]);
  });

  test('a stream that unpacks to hundreds of times its size is left', async () => {
    const bomb = gzipSync(Buffer.from('\n'.repeat(zeros.length)));
    for (const [name, content] of [
      ['a.ndjson.gz', bomb],
      ['a.zip', await zipOf({ 'a.ndjson': '\n'.repeat(zeros.length) })],
    ] as const) {
      const { code, lines } = await run({ [name]: content });
      expect(code).toBe(2);
      expect(lines).toEqual([
        expect.stringMatching(/^sitrep: a\.\S+: unpacks to more than 500 times its size, as no text does; the rest is left out/),
      ]);
    }
    // A Zstandard block of 4 bytes that stands for 128 kB of one letter, again and again.
    const block = Buffer.from([0x02 | ((0x20000 << 3) & 0xff), ((0x20000 << 3) >> 8) & 0xff, (0x20000 << 3) >> 16, 0x0a]);
    const rle = Buffer.concat([zstdOf('').subarray(0, 6), ...Array.from({ length: 1000 }, () => block)]);
    expect((await run({ 'a.ndjson.zst': rle })).lines).toEqual([
      expect.stringMatching(/^sitrep: a\.ndjson\.zst: unpacks to more than 500 times/),
    ]);
  });

  test('a Zstandard file that asks for gigabytes of memory gets none', async () => {
    const greedy = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xa0]), zstdOf(REPORT).subarray(6)]);
    expect((await run({ 'a.zst': greedy })).lines).toEqual([
      expect.stringMatching(/^sitrep: a\.zst: the Zstandard file is damaged \(it asks for a window of 1073741824 bytes\)/),
    ]);
  });

  test('archives one inside the other end at a depth', async () => {
    let box: Uint8Array = Buffer.from(REPORT);
    for (let i = 0; i < 8; i++) box = gzipSync(box);
    expect(await run({ 'a.gz': box, 'b.txt': REPORT })).toMatchObject({
      code: 3,
      read: ['b.txt'],
      lines: ['sitrep: a.gz: more than 5 archives one inside the other; unpack the outer ones first'],
    });
  });

  test('a Word document whose list lies about sizes is not unpacked whole', async () => {
    const docx = await docxOf([REPORT, 'x'.repeat(3_000_000)]);
    const { code, lines } = await run({ 'a.docx': docx }, '--max-article-bytes', '500k');
    expect([code, lines]).toEqual([
      2,
      ['sitrep: a.docx: more than 500 kB in one article, line or row; raise --max-article-bytes if it is one'],
    ]);
    const lying = Buffer.from(docx);
    for (let at = lying.indexOf('PK\u0001\u0002'); at >= 0; at = lying.indexOf('PK\u0001\u0002', at + 4)) lying.writeUInt32LE(100, at + 24);
    expect((await run({ 'a.docx': lying })).lines).toEqual([expect.stringMatching(/^sitrep: a\.docx: the Word document is damaged/)]);
  });
});

describe('names of members', () => {
  test('a path that leads out of the archive is only shown, and nothing is written', async () => {
    const zip = await zipOf({ 'xx/xx/evil.txt': REPORT, '/etc.txt': REPORT }).catch(() =>
      zipOf({ 'xx/xx/evil.txt': REPORT, 'ok.txt': REPORT }),
    );
    const slip = Buffer.from(zip.toString('latin1').replaceAll('xx/xx/evil.txt', '../../evil.txt'), 'latin1');
    const { code, read: names, folder } = await run({ 'in/deep/a.zip': slip });
    expect([code, names]).toEqual([0, ['in/deep/a.zip!../../evil.txt', 'in/deep/a.zip!ok.txt']]);
    expect(readdirSync(join(folder, 'in'))).toEqual(['deep']);
    expect(existsSync(join(folder, 'evil.txt'))).toBe(false);
    const tar = await tarOf({ '../../evil.txt': REPORT, '/tmp/sitrep-evil.txt': REPORT });
    expect((await run({ 'a.tar': tar })).read).toEqual(['a.tar!../../evil.txt', 'a.tar!/tmp/sitrep-evil.txt']);
    expect(existsSync('/tmp/sitrep-evil.txt')).toBe(false);
  });

  test('control characters and marks that turn writing round are taken out', async () => {
    const tar = await tarOf({ 'a\u001b[31m\n\u202etxt.x.txt': '', 'b\u0007.txt': REPORT });
    const { lines, read: names } = await run({ 'a.tar': tar });
    expect(lines).toEqual(['sitrep: a.tar!a\ufffd[31m\ufffd\ufffdtxt.x.txt: empty; give an article with some text']);
    expect(names).toEqual(['a.tar!b\ufffd.txt']);
  });

  test('a locked member says so', async () => {
    const locked = Buffer.from(await zipOf({ 'a.txt': REPORT, 'b.txt': REPORT }));
    locked[locked.indexOf('PK\u0001\u0002') + 8]! |= 1;
    expect(await run({ 'a.zip': locked })).toMatchObject({
      code: 3,
      read: ['a.zip!b.txt'],
      lines: ['sitrep: a.zip!a.txt: is locked with a password; unlock it first'],
    });
  });
});

test('nothing that an input says is run or fetched', async () => {
  let calls = 0;
  const server = createServer((_, response) => {
    calls++;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
  const fetched = vi.spyOn(globalThis, 'fetch');
  const bad = `<script>globalThis.pwned = 1; fetch("${url}")</script><script src="${url}"></script><link rel="stylesheet" href="${url}"><img src="${url}" onerror="globalThis.pwned = 1"><iframe src="${url}"></iframe><object data="${url}"></object><meta http-equiv="refresh" content="0;url=${url}">`;
  const word = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:href="${url}" r:id="r9"/></v:shape></w:pict></w:r></w:p>`;
  const nitf = `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "${url}" [<!ENTITY e SYSTEM "file:///etc/hostname">]><?xml-stylesheet href="${url}"?><nitf><body><body.content><p>${REPORT} &e;</p></body.content></body></nitf>`;
  const rss = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title><item><title>x</title><description>${REPORT}</description><enclosure url="${url}"/></item></channel></rss>`;
  const {
    code,
    read: names,
    lines,
  } = await run({
    'a.html': pageOf([REPORT + REPORT, bad], bad),
    'b.pdf': Buffer.from(pdfOf([REPORT]).toString('latin1').replaceAll('http://127.0.0.1:9/', url.slice(0, 19)), 'latin1'),
    'c.docx': await docxOf([REPORT], word, url),
    'd.xml': nitf,
    'e.rss': rss,
    'f.eml': `From: a@example.org\nSubject: x\nContent-Type: text/html\n\n${bad}<p>${REPORT}</p>`,
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  server.close();
  expect(lines).toEqual(['']);
  expect([code, names.length, calls, fetched.mock.calls.length, 'pwned' in globalThis]).toEqual([0, 6, 0, 0, false]);
});

test('a ZIP that must be held in memory is refused when it is too large', async () => {
  const big = await zipOf({ 'pad.jpg': Buffer.alloc(65 * 1024 * 1024) }, false);
  expect(outcomes(await read('-', big))).toEqual(['zip-not-on-disk -']);
});
