import type { ArticleInput } from '../article.ts';
import { writtenDay } from '../day.ts';
import { decodeMarkup } from '../decode.ts';
import { type Draft, failure, type ReadOptions, type Source, trusting } from '../source.ts';
import { clean, type DomNode, elementsOf, parseXml, wordsOf } from './dom.ts';
import { textOfNode } from './dom-text.ts';
import { readText } from './plain.ts';

/** IPTC NITF (https://iptc.org/standards/nitf/): headline, byline, distributor, date of issue and the text of `body.content`. */
export async function* readNitf(source: Source, options: ReadOptions): AsyncGenerator<Draft> {
  const read = await readText(source, options, (bytes) => decodeMarkup(bytes, source.hints?.charset));
  if ('failed' in read) {
    yield read.failed;
    return;
  }
  const article = await trusting('NITF', () => articleOfNitf(read.text));
  if (article.text !== '') yield { article, notes: read.notes };
  else yield failure('no-article', { file: source.name, looks: 'NITF without a body' });
}

/** The article of a NITF document, given as XML. */
export const articleOfNitf = async (xml: string): Promise<ArticleInput> => articleOfNitfTree(await parseXml(xml));

/** The article of a NITF tree, also one that stands inside a NewsML-G2 item. */
export function articleOfNitfTree(root: DomNode): ArticleInput {
  const content = elementsOf(root, 'body.content')[0] ?? elementsOf(root, 'body')[0];
  const head = elementsOf(root, 'body.head')[0] ?? root;
  const id = elementsOf(root, 'doc-id')[0]?.getAttribute('id-string')?.trim();
  const issued =
    elementsOf(root, 'date.issue')[0]?.getAttribute('norm') ?? elementsOf(root, 'pubdata')[0]?.getAttribute('date.publication');
  return {
    ...(id && { id }),
    text: content ? textOfNode(content) : '',
    title: wordsOf(head, 'hl1') ?? wordsOf(head, 'hedline') ?? wordsOf(root, 'title'),
    byline: clean(wordsOf(head, 'byline')?.replace(/^by\s+/i, '')),
    outlet:
      wordsOf(head, 'distributor') ??
      clean(elementsOf(root, 'pubdata')[0]?.getAttribute('name')) ??
      clean(elementsOf(root, 'doc.copyright')[0]?.getAttribute('holder')),
    published: writtenDay(issued ?? elementsOf(root, 'story.date')[0]?.getAttribute('norm') ?? ''),
    language: elementsOf(root, 'nitf')[0]?.getAttribute('xml:lang') ?? null,
  };
}
