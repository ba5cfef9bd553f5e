import type { Container, Kind } from './formats.ts';
import type { Reader, Unpacker } from './source.ts';

// Each format is loaded when the first file of its kind is met: nobody waits for the PDF reader to read a text.
const UNPACKERS: Readonly<Record<Container, () => Promise<Unpacker>>> = {
  zip: async () => (await import('./containers/zip.ts')).unpackZip,
  tar: async () => (await import('./containers/tar.ts')).unpackTar,
  gzip: async () => (await import('./containers/gzip.ts')).unpackGzip,
  zstd: async () => (await import('./containers/zstd.ts')).unpackZstd,
  warc: async () => (await import('./containers/warc.ts')).unpackWarc,
};

const READERS: Readonly<Record<Exclude<Kind, Container | 'xml'>, () => Promise<Reader>>> = {
  text: async () => (await import('./formats/plain.ts')).readPlain,
  markdown: async () => (await import('./formats/markdown.ts')).readMarkdown,
  html: async () => (await import('./formats/html.ts')).readHtml,
  ndjson: async () => (await import('./formats/ndjson.ts')).readNdjson,
  json: async () => (await import('./formats/json.ts')).readJson,
  csv: async () => (await import('./formats/csv.ts')).readCsv,
  tsv: async () => (await import('./formats/csv.ts')).readTsv,
  pdf: async () => (await import('./formats/pdf.ts')).readPdf,
  docx: async () => (await import('./formats/docx.ts')).readDocx,
  feed: async () => (await import('./formats/feed.ts')).readFeed,
  eml: async () => (await import('./formats/mail.ts')).readMail,
  mbox: async () => (await import('./formats/mbox.ts')).readMbox,
  ninjs: async () => (await import('./formats/json.ts')).readJson,
  nitf: async () => (await import('./formats/nitf.ts')).readNitf,
  newsml: async () => (await import('./formats/newsml.ts')).readNewsml,
};

export const unpackerOf = (kind: Container): Promise<Unpacker> => UNPACKERS[kind]();
export const readerOf = (kind: keyof typeof READERS): Promise<Reader> => READERS[kind]();
