import type { DomNode } from './dom.ts';

const named = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that stand on lines of their own. Names of NITF and NewsML are among them. */
const BLOCKS = named(
  'address article aside blockquote body center dd details dialog div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody tfoot thead tr ul block bq hl1 hl2 hedline note',
);

/** What is no running text, or not the report's own. */
const DROPPED = named(
  'script style noscript template svg math iframe object button select textarea input figure figcaption media head title nav',
);

/**
 * The text below a node as paragraphs with an empty line between them. White space is folded, as a browser does; `<br>` is a line break.
 * Walks without recursion, so that 10,000 nested tags are no harm.
 */
export function textOfNode(root: DomNode): string {
  const paragraphs: string[] = [];
  let words = '';
  const flush = () => {
    const paragraph = words
      .split('\n')
      .map((line) => line.replace(/[ \t\r\f\u00a0]+/g, ' ').trim())
      .filter(Boolean)
      .join('\n');
    if (paragraph !== '') paragraphs.push(paragraph);
    words = '';
  };
  let node: DomNode | null = root;
  while (node) {
    const name: string = node.nodeType === 1 ? (node.localName ?? '').toLowerCase() : '';
    let down: DomNode | null = null;
    if (node.nodeType === 3 || node.nodeType === 4) words += (node.textContent ?? '').replace(/\s+/g, ' ');
    else if (name === 'br') words += '\n';
    else if (!DROPPED.has(name)) {
      if (BLOCKS.has(name)) flush();
      else if (name === 'td' || name === 'th') words += ' ';
      down = node.firstChild;
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && BLOCKS.has((node.localName ?? '').toLowerCase())) flush();
    }
    if (!node || node === root) break;
    if (BLOCKS.has((node.localName ?? '').toLowerCase())) flush();
    node = node.nextSibling;
  }
  flush();
  return paragraphs.join('\n\n');
}
