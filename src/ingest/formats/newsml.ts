import type { ArticleInput } from '../article.ts';
import { writtenDay } from '../day.ts';
import { decodeMarkup } from '../decode.ts';
import { type Draft, failure, type ReadOptions, type Source, trusting } from '../source.ts';
import { clean, type DomElement, elementsOf, parseXml, wordsOf } from './dom.ts';
import { textOfNode } from './dom-text.ts';
import { looksLikeHtml, textOfHtml } from './html-text.ts';
import { articleOfNitfTree } from './nitf.ts';
import { readText } from './plain.ts';

/**
 * IPTC NewsML-G2 (https://iptc.org/standards/newsml-g2/): a news item, or a message with several. The text is that of `contentSet`: NITF or
 * XHTML in `inlineXML`, or `inlineData`. Items without text (pictures, video, packages) are failures.
 */
export async function* readNewsml(source: Source, options: ReadOptions): AsyncGenerator<Draft> {
  const read = await readText(source, options, (bytes) => decodeMarkup(bytes, source.hints?.charset));
  if ('failed' in read) {
    yield read.failed;
    return;
  }
  const file = source.name;
  const items = await trusting('NewsML-G2', async () => elementsOf(await parseXml(read.text), 'newsItem'));
  if (items.length === 0) yield failure('no-article', { file, looks: 'NewsML-G2 without a news item' });
  for (const [i, item] of items.entries()) {
    const article = await trusting('NewsML-G2', () => articleOf(item));
    const at = { file, ...(items.length > 1 && { item: i + 1 }) };
    yield article ? { article, notes: read.notes } : failure('no-article', { ...at, looks: 'news item without text' });
  }
}

async function articleOf(item: DomElement): Promise<ArticleInput | null> {
  const content = elementsOf(item, 'contentSet')[0];
  const nitf = content && elementsOf(content, 'nitf')[0];
  const inside = nitf ? articleOfNitfTree(nitf) : null;
  const text = inside?.text || (content ? await textOf(content) : '');
  if (text === '') return null;
  const about = elementsOf(item, 'contentMeta')[0] ?? item;
  const meta = elementsOf(item, 'itemMeta')[0] ?? item;
  const provider = elementsOf(meta, 'provider')[0];
  const date = wordsOf(about, 'contentCreated') ?? wordsOf(meta, 'firstCreated') ?? wordsOf(meta, 'versionCreated');
  return {
    id: item.getAttribute('guid') || '',
    text,
    title: wordsOf(about, 'headline') ?? inside?.title ?? wordsOf(meta, 'title'),
    byline: clean(wordsOf(about, 'by')?.replace(/^by\s+/i, '')) ?? inside?.byline ?? null,
    outlet:
      (provider && (wordsOf(provider, 'name') ?? clean(provider.getAttribute('literal')))) ??
      wordsOf(about, 'creditline') ??
      inside?.outlet ??
      null,
    published: (date && writtenDay(date)) || inside?.published || null,
    language: elementsOf(about, 'language')[0]?.getAttribute('tag') ?? item.getAttribute('xml:lang'),
  };
}

async function textOf(content: DomElement): Promise<string> {
  const xml = elementsOf(content, 'inlineXML')[0];
  if (xml) return textOfNode(elementsOf(xml, 'body')[0] ?? xml);
  const data = elementsOf(content, 'inlineData')[0]?.textContent?.trim() ?? '';
  return looksLikeHtml(data) ? textOfHtml(data) : data;
}
