import { decodeMarkup } from '../decode.ts';
import { type Draft, failure, Problem, type ReadOptions, type Source, trusting } from '../source.ts';
import { type DomNode, depthOf, parsePage } from './dom.ts';
import { textOfNode } from './dom-text.ts';
import { metadataOf } from './html-metadata.ts';
import { readText } from './plain.ts';

/** Pages of newspapers have some thousand elements. More than this, and finding the article would take minutes. */
const MAX_ELEMENTS = 200_000;

/** Pages of newspapers are some 40 elements deep. Readability asks each for all its text, so a deep page costs the square of its depth. */
const MAX_DEPTH = 1000;

/** Fewer characters than this are no report, but the line under a video or a notice about cookies. */
const LEAST = 40;

/**
 * A web page: the article's text by Readability, its title, date, author, outlet, language and address by what the page says of itself.
 * Nothing of the page is run or fetched.
 */
export async function* readHtml(source: Source, options: ReadOptions): AsyncGenerator<Draft> {
  const read = await readText(source, options, (bytes) => decodeMarkup(bytes, source.hints?.charset));
  if ('failed' in read) {
    yield read.failed;
    return;
  }
  const page = await trusting('HTML', () => articleOfPage(read.text));
  if (page) yield { article: page, notes: read.notes };
  else if (source.hints?.fields && source.orLeave) source.orLeave();
  else yield failure('no-article', { file: source.name, looks: 'page' });
}

async function articleOfPage(html: string) {
  const [dom, { Readability }] = await Promise.all([parsePage(html), import('@mozilla/readability')]);
  if (dom.documentElement && depthOf(dom.documentElement) > MAX_DEPTH) throw new Problem('too-deep', { what: 'page' });
  // Readability takes the page apart, so what it says of itself is read first.
  const metadata = metadataOf(dom);
  const page = new Readability(dom as never, {
    maxElemsToParse: MAX_ELEMENTS,
    disableJSONLD: true,
    serializer: (node) => textOfNode(node as unknown as DomNode),
  });
  const found = page.parse();
  const text = found?.content ?? '';
  if (text.length < LEAST) return null;
  const { title, byline } = metadata;
  return { ...metadata, text, title: title ?? (found?.title?.trim() || null), byline: byline ?? bylineOf(found?.byline) };
}

/** Readability takes a whole line for the author's name: "By Ana Reyes". */
const bylineOf = (line: string | null | undefined): string | null =>
  line
    ?.replace(/\s+/g, ' ')
    .trim()
    .replace(/^by\s+/i, '') || null;
