import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';

/** An article with what is not known left out. */
export type ArticleInput = Pick<Article, 'text'> & { readonly [K in keyof Article]?: Article[K] };

/**
 * Fills in what a caller left out: unknown fields become null, and an article without an id gets one made from its text (the first 12
 * hexadecimal digits of the SHA-256 of its UTF-8 bytes), so that the same text has the same id everywhere.
 */
export function createArticle(known: ArticleInput): Article {
  const { text, id, source = null, title = null, outlet = null, published = null, url = null, byline = null, language = null } = known;
  return { id: id || idOf(text), source, text, title, outlet, published, url, byline, language };
}

const idOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
