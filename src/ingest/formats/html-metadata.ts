import { writtenDay } from '../day.ts';
import { clean, type DomDocument } from './dom.ts';
import { jsonLdOf } from './json-ld.ts';

/** What a page says of its article. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** ISO 8601 day. */
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

// Names that news sites use in <meta name|property|itemprop>, the most trustworthy first.
const TITLE = ['og:title', 'twitter:title', 'dc.title', 'headline'];
const BYLINE = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'citation_author'];
const OUTLET = ['og:site_name', 'application-name', 'dc.publisher', 'citation_publisher', 'publisher'];
const DATE = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'citation_publication_date',
  'publishdate',
  'publication_date',
  'pubdate',
  'date',
];

/** Title, author, outlet, day, language and address of a page, by JSON-LD (schema.org) first and by `<meta>` second. */
export function metadataOf(document: DomDocument): Metadata {
  const data = jsonLdOf(document);
  const meta = metaTags(document);
  const first = (names: readonly string[], good: (value: string) => boolean = () => true) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined && good(value)) ?? null;
  const dates = [data.published, ...DATE.map((name) => meta.get(name) ?? null), dateOfTime(document)];
  const language =
    data.language ?? (document.documentElement?.getAttribute('lang') || first(['og:locale', 'content-language', 'dc.language']));
  return {
    title: data.title ?? first(TITLE) ?? headingOf(document),
    // Some sites give the author's address instead of the name.
    byline: data.byline ?? first(BYLINE, (value) => !/^https?:/i.test(value)),
    outlet: data.outlet ?? first(OUTLET, (value) => !/^https?:/i.test(value)),
    published: dates.map((date) => (date === null ? null : writtenDay(date))).find((day) => day !== null) ?? null,
    language: language || null,
    url: addressOf(document) ?? first(['og:url'], (value) => /^https?:/i.test(value)),
  };
}

function metaTags(document: DomDocument): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? tag.getAttribute('http-equiv');
    const content = tag.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    const key = name?.toLowerCase();
    if (key && content && !out.has(key)) out.set(key, content);
  }
  return out;
}

const dateOfTime = (document: DomDocument): string | null =>
  document.querySelector('time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"][content]')?.getAttribute('datetime') ??
  null;

/** The heading that `<title>` repeats, with the name of the paper behind it: "Four killed - Bakwa Post". */
function headingOf(document: DomDocument): string | null {
  const title = clean(document.querySelector('title')?.textContent);
  const headings = [...document.querySelectorAll('h1')].map((heading) => clean(heading.textContent));
  return headings.find((heading) => heading !== null && title?.includes(heading)) ?? null;
}

function addressOf(document: DomDocument): string | null {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return /^https?:/i.test(href) ? href : null;
}
