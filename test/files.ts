// Shared by the tests of ingest: files of many kinds, made in memory.
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { ZipFile } from 'yazl';
import { type IngestOptions, ingest } from '../src/ingest/index.ts';
import type { Ingested, Source } from '../src/ingest/source.ts';

/** Two sentences of a report, long enough to tell their language. */
export const REPORT =
  'Shelling killed four farmers near Bakwa on Friday, mayor Ana Reyes said. The army said that it had lost twelve soldiers in the fighting.';

type Content = string | Uint8Array;
const bytesOf = (content: Content): Buffer<ArrayBuffer> => Buffer.from(content as string);

export const source = (name: string, ...chunks: Content[]): Source => ({
  name,
  async *bytes() {
    for (const chunk of chunks) yield bytesOf(chunk);
  },
});

/** Everything that comes out of these sources. */
export async function all(sources: readonly (Source | Ingested)[], options: Partial<IngestOptions> = {}): Promise<Ingested[]> {
  const out: Ingested[] = [];
  for await (const one of ingest(sources, { inputFormat: 'auto', ...options })) out.push(one);
  return out;
}

/** One file's articles and notes in a short form: `id|source`-like assertions are the tests' own. */
export const read = (name: string, content: Content, options: Partial<IngestOptions> = {}): Promise<Ingested[]> =>
  all([source(name, content)], options);

/** What came out, as words: the source of an article, or the code of a failure with its file. */
export const outcomes = (found: readonly Ingested[]): string[] =>
  found.map(({ article, notes }) => (article ? `${article.source}` : notes.map(({ code, args }) => `${code} ${args.file}`).join()));

/** The bytes of a stream. */
const collect = async (stream: NodeJS.ReadableStream): Promise<Buffer> =>
  Buffer.concat(await Readable.from(stream as AsyncIterable<Buffer>).toArray());

export async function zipOf(files: Readonly<Record<string, Content>>, compress = true): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(bytesOf(content), name, { compress, mtime: new Date(0) });
  zip.end();
  return collect(zip.outputStream);
}

export async function tarOf(files: Readonly<Record<string, Content>>): Promise<Buffer> {
  const tar = pack();
  for (const [name, content] of Object.entries(files)) tar.entry({ name }, bytesOf(content));
  tar.finalize();
  return collect(tar as unknown as NodeJS.ReadableStream);
}

/** A Zstandard file of blocks that are not packed (RFC 8878), since nothing here writes packed ones. */
export function zstdOf(content: Content): Buffer {
  const bytes = bytesOf(content);
  const parts = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58])];
  for (let at = 0; at === 0 || at < bytes.length; at += 0x10000) {
    const block = bytes.subarray(at, at + 0x10000);
    const header = (block.length << 3) | (at + 0x10000 >= bytes.length ? 1 : 0);
    parts.push(Buffer.from([header & 255, (header >> 8) & 255, header >> 16]), block);
  }
  return Buffer.concat(parts);
}

const xml = (content: string) => `<?xml version="1.0" encoding="UTF-8"?>${content}`;
const OOXML = 'http://schemas.openxmlformats.org';

/** A Word document of these paragraphs; `body` stands behind them as it is, and may name `link` as `r9`. */
export const docxOf = (paragraphs: readonly string[], body = '', link = 'x.png'): Promise<Buffer> =>
  zipOf({
    '[Content_Types].xml': xml(
      `<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${OOXML}/package/2006/relationships"><Relationship Id="r1" Type="${OOXML}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="${OOXML}/package/2006/relationships"><Relationship Id="r9" Type="${OOXML}/officeDocument/2006/relationships/image" TargetMode="External" Target="${link}"/></Relationships>`,
    ),
    'word/document.xml': xml(
      `<w:document xmlns:w="${OOXML}/wordprocessingml/2006/main"><w:body>${paragraphs.map((p) => `<w:p><w:r><w:t>${p}</w:t></w:r></w:p>`).join('')}${body}</w:body></w:document>`,
    ),
  });

/** A PDF of one page with these lines in Helvetica 12, 14 points apart; an empty one leaves a gap. A script runs when it is opened. */
export function pdfOf(lines: readonly string[]): Buffer {
  const words = `BT /F1 12 Tf 72 720 Td 14 TL ${lines.map((line) => (line === '' ? 'T*' : `(${line}) Tj T*`)).join(' ')} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/OpenAction 6 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${words.length}>>stream\n${words}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    '<</S/JavaScript/JS(app.launchURL\\("http://127.0.0.1:9/"\\); this.submitForm\\("http://127.0.0.1:9/"\\))>>',
    '<</Title(Four killed)/CreationDate(D:20200101000000Z)>>',
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R/Info 7 0 R>>\nstartxref\n${out.length}\n%%EOF`;
  return Buffer.from(out + end, 'latin1');
}

/** One record of a web archive: an answer of a server. */
export function warcRecord(
  url: string,
  content: Content,
  { status = '200 OK', type = 'text/html; charset=utf-8', headers = '' } = {},
): Buffer {
  const body = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${headers}\r\n`), bytesOf(content)]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-12-28T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:${url}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')]);
}

/** A web archive as Common Crawl packs it: each record compressed on its own. */
export const warcGzOf = (...records: readonly Buffer[]): Buffer => Buffer.concat(records.map((record) => gzipSync(record)));

/** A page of a newspaper with all that stands around an article. */
export const pageOf = (paragraphs: readonly string[], head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Shelling kills four - Bakwa Post</title>${head}</head><body><nav><a href="/">Home</a> <a href="/war">War</a></nav><div class="ad">Save 300 dollars on 20 tanks of fuel!</div><article><h1>Shelling kills four</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article><aside class="related"><a href="/2">Ten dead elsewhere</a></aside><footer>Copyright 2024 Bakwa Post</footer></body></html>`;
