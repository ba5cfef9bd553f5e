import type { Note } from '../../model/analysis.ts';
import { writtenDay } from '../day.ts';
import type { Place } from '../record.ts';
import { type Draft, failure } from '../source.ts';
import { textOfHtml } from './html-text.ts';
import { said } from './said.ts';

type Item = Readonly<Record<string, unknown>>;

const items = (value: unknown): readonly Item[] =>
  Array.isArray(value) ? value.filter((one): one is Item => one !== null && typeof one === 'object') : [];

/** Does an object look like an IPTC ninjs item (https://iptc.org/standards/ninjs/), of version 1 or of 2 and 3? */
export const isNinjs = (value: Item): boolean =>
  typeof value.uri === 'string' &&
  Object.keys(value).some((key) => /^(?:body_\w+|bodies|headlines?|version_?created|versioncreated|pub_?status)$/i.test(key));

/**
 * The article of an IPTC ninjs item: in version 1 `headline`, `body_text` or `body_xhtml`, `byline`, `versioncreated`; since version 2 lists
 * of `headlines` and `bodies`, and names in camel case. Pictures and events have no body: they are failures.
 */
export async function articleOfNinjs(item: Item, at: Place, notes: readonly Note[] = []): Promise<Draft> {
  const text = await bodyOf(item);
  if (text === null) return failure('no-article', { ...at, looks: `ninjs ${said(item.type) ?? 'item'} without a body` });
  const uri = said(item.uri);
  const headlines = items(item.headlines);
  const headline = headlines.find(({ role }) => said(role) === 'main') ?? headlines[0];
  const sources = items(item.infosources ?? item.infoSources);
  const date =
    ['firstcreated', 'firstCreated', 'contentcreated', 'contentCreated', 'versioncreated', 'versionCreated']
      .map((key) => said(item[key]))
      .find((day) => day) ?? null;
  return {
    article: {
      ...(uri !== null && { id: uri }),
      text,
      title: said(headline?.value) ?? said(item.headline),
      outlet: said(sources[0]?.name) ?? said(item.copyrightholder) ?? said(item.copyrightHolder),
      published: date === null ? null : writtenDay(date),
      url: uri !== null && /^https?:/i.test(uri) ? uri : null,
      byline: said(item.byline) ?? said(item.by),
      language: said(item.language),
    },
    notes,
  };
}

/** Marked-up bodies have paragraphs, which plain ones often lost. */
async function bodyOf(item: Item): Promise<string | null> {
  const bodies = items(item.bodies).map((body) => ({ type: said(body.contentType ?? body.contenttype) ?? '', value: said(body.value) }));
  const marked =
    bodies.find(({ type }) => /html/i.test(type))?.value ??
    said(item.body_xhtml) ??
    said(item.body_html) ??
    bodies.find(({ value }) => value && /^\s*<(?:p|div|section|article|h\d)\b/i.test(value))?.value;
  if (marked) {
    const text = await textOfHtml(marked);
    if (text !== '') return text;
  }
  const nitf = bodies.find(({ type }) => /nitf/i.test(type))?.value;
  if (nitf) {
    const { articleOfNitf } = await import('./nitf.ts');
    return (await articleOfNitf(nitf)).text || null;
  }
  const plain = bodies.find(({ type }) => /^text\/plain/i.test(type)) ?? bodies.find(({ value }) => value !== null);
  return plain?.value ?? said(item.body_text);
}
