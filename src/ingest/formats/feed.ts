import type { Note } from '../../model/analysis.ts';
import { writtenDay } from '../day.ts';
import { decodeMarkup } from '../decode.ts';
import { withoutDoctype } from '../doctype.ts';
import { type Draft, failure, type ReadOptions, type Source, trusting } from '../source.ts';
import { looksLikeHtml, textOfHtml } from './html-text.ts';
import { readText } from './plain.ts';
import { said } from './said.ts';

/** RSS, Atom, RDF or JSON Feed: one article an item, its full content where the feed has it, else its summary. */
export async function* readFeed(source: Source, options: ReadOptions): AsyncGenerator<Draft> {
  const read = await readText(source, options, (bytes) => decodeMarkup(bytes, source.hints?.charset));
  if ('failed' in read) yield read.failed;
  else yield* articlesOfFeed(read.text, source.name, read.notes);
}

/** The items of a feed, given as text. */
export async function* articlesOfFeed(text: string, file: string, notes: readonly Note[]): AsyncGenerator<Draft> {
  const { parseFeed } = await import('feedsmith');
  const { feed } = await trusting('feed', () => parseFeed(withoutDoctype(text)) as { readonly feed: Loose });
  const entries = listOf(feed.items ?? feed.entries);
  if (entries.length === 0) yield failure('empty-input', { file });
  const outlet = words(feed.title);
  for (const [i, entry] of entries.entries()) {
    const article = await articleOf(entry);
    if (article) yield { article: { ...article, outlet, language: article.language ?? said(feed.language) }, notes };
    else yield failure('empty-text', { file, item: i + 1 });
  }
}

/** An item of any of the four; feedsmith keeps the names of each. */
type Loose = Readonly<Record<string, unknown>>;

async function articleOf(entry: Loose) {
  const inside = (key: string) => (isObject(entry[key]) ? (entry[key] as Loose) : {});
  const body =
    said(inside('content').encoded) ??
    said(inside('content').value) ??
    said(entry.content) ??
    said(entry.content_html) ??
    said(entry.content_text) ??
    said(entry.summary) ??
    said(inside('summary').value) ??
    said(entry.description) ??
    said(inside('description').value);
  if (body === null) return null;
  const text = looksLikeHtml(body) || /&(?:#\d+|#x[\da-f]+|\w+);/i.test(body) ? await textOfHtml(body) : body.trim();
  if (text === '') return null;
  const dates = [entry.pubDate, entry.published, entry.date_published, inside('dc').date, listOf(inside('dc').dates)[0], entry.updated];
  const date = dates.map(dayOf).find((day) => day !== null) ?? null;
  const dcNames = [inside('dc').creator, ...arrayOf(inside('dc').creators)].map(said);
  const names = [...arrayOf(entry.authors), entry.author].map((author) => (isObject(author) ? said(author.name) : said(author)));
  const link =
    said(entry.link) ?? said(entry.url) ?? said(listOf(entry.links).find(({ rel }) => rel === undefined || rel === 'alternate')?.href);
  return {
    text,
    title: words(entry.title),
    published: date,
    byline:
      [...names, ...dcNames]
        .filter((name) => name !== null)
        .filter((name, i, all) => all.indexOf(name) === i)
        .join(', ') || null,
    url: link !== null && /^https?:/i.test(link) ? link : null,
    language: said(entry.language) ?? said(inside('dc').language),
  };
}

const isObject = (value: unknown): value is Loose => value !== null && typeof value === 'object' && !Array.isArray(value);
const arrayOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const listOf = (value: unknown): readonly Loose[] => arrayOf(value).filter(isObject);
const words = (value: unknown): string | null => said(isObject(value) ? value.value : value);

/** The day that stands in the feed, in the time zone of its writer. */
const dayOf = (value: unknown): string | null =>
  value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'string' ? writtenDay(value) : null;
