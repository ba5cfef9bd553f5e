import { createHash } from 'node:crypto';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';

/** The analysis of an article that is not in English: nothing but what is known of it, and a note with its language. */
export function unread(article: Article): Analysis {
  const { id, source, title, outlet, byline, published, language, text } = article;
  return {
    article: {
      id,
      source,
      title,
      outlet,
      ...(byline !== null && { byline }),
      published,
      language,
      sha256: createHash('sha256').update(text).digest('hex'),
      mainEvent: null,
      text,
    },
    mentions: [],
    entities: [],
    times: [],
    quantities: [],
    attributions: [],
    events: [],
    claims: [],
    notes: [{ code: 'language-not-english', severity: 'warning', args: { language } }],
    beaten: [],
  };
}
