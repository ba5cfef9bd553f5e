import type { DomDocument } from './dom.ts';

/** Fields of the first article that a page describes in JSON-LD. */
export interface JsonLd {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

/** More things than this are no description of a page. */
const MAX_THINGS = 1000;

/** Reads `<script type="application/ld+json">` of a page: schema.org's NewsArticle and its kin. Broken JSON says nothing. */
export function jsonLdOf(document: DomDocument): JsonLd {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const queue: unknown[] = [JSON.parse(script.textContent ?? '')];
      for (let next = queue.shift(); next !== undefined && things.length < MAX_THINGS; next = queue.shift()) {
        if (Array.isArray(next)) queue.push(...next.slice(0, MAX_THINGS));
        else if (isThing(next)) {
          things.push(next);
          if (next['@graph'] !== undefined) queue.push(next['@graph']);
          if (isThing(next.mainEntity)) queue.push(next.mainEntity);
        }
      }
    } catch {}
  }
  const article = things.find((thing) => /(?:Article|Report|BlogPosting)$/.test(typeOf(thing)));
  const byId = new Map(things.map((thing) => [thing['@id'], thing]));
  const nameOf = (value: unknown): string | null => {
    if (typeof value === 'string') return /^https?:/i.test(value) ? null : said(value);
    if (!isThing(value)) return null;
    return said(value.name) ?? said(byId.get(value['@id'])?.name);
  };
  const authors = [article?.author]
    .flat()
    .map(nameOf)
    .filter((name) => name !== null);
  return {
    title: said(article?.headline) ?? said(article?.name),
    byline: authors.length > 0 ? authors.join(', ') : null,
    outlet: nameOf([article?.publisher].flat()[0]) ?? nameOf([article?.sourceOrganization].flat()[0]),
    published: said(article?.datePublished) ?? said(article?.dateCreated),
    language: said(article?.inLanguage),
  };
}

const isThing = (value: unknown): value is Thing => value !== null && typeof value === 'object' && !Array.isArray(value);
const said = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null;
const typeOf = (thing: Thing): string => String([thing['@type']].flat()[0] ?? '');
