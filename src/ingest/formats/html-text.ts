import { trusting } from '../source.ts';
import { parsePage } from './dom.ts';
import { textOfNode } from './dom-text.ts';

/**
 * The text of a piece of HTML that is known to be the article: the body of a mail, an item of a feed.
 * @throws Problem `corrupt` where the markup can't be read
 */
export async function textOfHtml(html: string): Promise<string> {
  return trusting('HTML', async () => {
    const { body } = await parsePage(`<!doctype html><html><body>${html}</body></html>`);
    return body ? textOfNode(body) : '';
  });
}

/** Feeds and databases put markup into fields of text; words with a stray `<` are none. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:p|br|div|span|a|b|i|em|strong|ul|ol|h[1-6]|blockquote|img|figure|table)\b[^>]*>/i.test(text);
