import { type LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { leavingOut, memberName } from '../names.ts';
import { type Failure, failure, Problem, type ReadOptions, reasonOf, type Source } from '../source.ts';

/** Headers longer than this are no headers. */
const MAX_HEADER = 256 * 1024;

/** Types of content that may hold articles, and the ending that stands for each. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^text\/html|^application\/xhtml\+xml/i, '.html'],
  [/^text\/plain/i, '.txt'],
  [/^application\/pdf/i, '.pdf'],
  [/^application\/(?:rss|atom)\+xml|^(?:text|application)\/xml/i, '.xml'],
  [/^application\/(?:feed\+)?json/i, '.json'],
];

/**
 * The pages of a web archive (ISO 28500, as Common Crawl publishes its news crawl): answers with status 200, and the texts of WET files. Each
 * brings its address along. Requests, redirects, errors, pictures and scripts are left out and counted.
 */
export async function* unpackWarc(source: Source, { maxBytes }: ReadOptions): AsyncGenerator<Source | Failure> {
  const leaving = leavingOut({ bare: true });
  const meter = { left: MAX_HEADER };
  // What breaks a page off ends the archive too: one problem, however many notice it.
  let problem: Problem | null = null;
  const corrupt = (error: unknown): never => {
    problem ??= error instanceof Problem ? error : new Problem('corrupt', { what: 'WARC file', reason: reasonOf(error) });
    throw problem;
  };
  const bytes = throughMeter(source.bytes(), meter);
  const records = new WARCParser(bytes);
  try {
    for (;;) {
      meter.left = MAX_HEADER;
      const record = await records.parse().catch(corrupt);
      if (!record) break;
      if (!record.warcHeaders.statusline.startsWith('WARC/'))
        throw new Problem('corrupt', { what: 'WARC file', reason: 'no record where one should begin' });
      meter.left = Number.POSITIVE_INFINITY;
      if (!/^(?:response|resource|conversion)$/.test(record.warcType)) {
        if (!/^(?:warcinfo|request|metadata)$/.test(record.warcType)) leaving.add(record.warcType);
      } else yield* pageOf(record, source, maxBytes, leaving.add, corrupt);
      await skipRest(record).catch(corrupt);
    }
  } finally {
    await bytes.return(undefined);
  }
  yield* leaving.report(source.name);
}

function* pageOf(
  record: WARCRecord,
  source: Source,
  maxBytes: number,
  leave: (what: string) => void,
  corrupt: (error: unknown) => never,
): Generator<Source | Failure> {
  record.fixUp();
  const url = record.warcTargetURI ?? '';
  const status = Number(record.httpHeaders?.statusCode ?? 200);
  const type = String(record.httpHeaders?.headers.get('Content-Type') ?? record.warcContentType ?? '');
  const ending = record.warcType === 'conversion' ? '.txt' : TYPES.find(([pattern]) => pattern.test(type))?.[1];
  const name = memberName(source.name, url);
  if (status !== 200) leave(`status ${status}`);
  else if (!ending) leave(type.split(';')[0]!.trim().slice(0, 40) || 'no type');
  else if (record.warcContentLength > maxBytes) yield failure('too-large', { file: name, limit: maxBytes });
  else {
    const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1];
    yield {
      name,
      as: `page${ending}`,
      bytes: () => contentOf(record, corrupt),
      orLeave: () => leave('no article'),
      hints: { fields: /^https?:/i.test(url) ? { url } : {}, ...(charset !== undefined && { charset }) },
    };
  }
}

async function* contentOf(record: WARCRecord, corrupt: (error: unknown) => never): AsyncGenerator<Uint8Array> {
  try {
    yield* record.contentReader;
  } catch (error) {
    corrupt(error);
  }
}

/** Reads on to the end of a record. warcio's own `skipFully` never ends in a file that breaks off. */
async function skipRest(record: WARCRecord): Promise<void> {
  const rest = record._reader as LimitReader;
  for await (const _ of rest);
  if (rest.limit > 0) throw new Problem('truncated', { what: 'WARC file' });
}

async function* throughMeter(bytes: AsyncIterable<Uint8Array>, meter: { left: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    meter.left -= chunk.length;
    if (meter.left < 0) throw new Problem('corrupt', { what: 'WARC file', reason: 'a header without an end' });
    yield chunk;
  }
}
