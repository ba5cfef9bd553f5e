// The little of the DOM that is used, so that the program needs no types of a browser; linkedom fits.

import { withoutDoctype } from '../doctype.ts';

export interface DomNode {
  readonly nodeType: number;
  readonly localName?: string | null;
  readonly textContent: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument extends Omit<DomElement, 'getAttribute'> {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
}

/** A page as a tree. linkedom runs no script and loads nothing. */
export async function parsePage(html: string): Promise<DomDocument> {
  const { parseHTML } = await import('linkedom');
  return (parseHTML(framed(html)) as unknown as { readonly document: DomDocument }).document;
}

/** Browsers add `<html>` and `<body>` where a page leaves them out; linkedom doesn't. */
function framed(html: string): string {
  if (/<(?:body|frameset)\b/i.test(html)) return html;
  const root = /<html\b[^>]*>/i.exec(html);
  if (!root) return `<!doctype html><html><body>${withoutDoctype(html)}</body></html>`;
  const head = /<\/head\s*>/i.exec(html) ?? root;
  const at = head.index + head[0].length;
  return `${html.slice(0, at)}<body>${html.slice(at)}`;
}

/** XML as a tree. The document type is not read: entities it defines stay unresolved, and none is fetched. */
export async function parseXml(xml: string): Promise<DomDocument> {
  const { DOMParser } = await import('linkedom');
  return new DOMParser().parseFromString(withoutDoctype(xml), 'text/xml') as unknown as DomDocument;
}

/** How many elements stand one inside the other at most. */
export function depthOf(root: DomNode): number {
  let most = 0;
  let depth = 0;
  let node: DomNode | null = root;
  while (node) {
    if (node.firstChild) {
      node = node.firstChild;
      most = Math.max(most, ++depth);
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  return most;
}

/** Every element below a node with one of these local names, in document order, whatever its namespace. */
export function elementsOf(root: DomNode, ...names: readonly string[]): DomElement[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const out: DomElement[] = [];
  let node: DomNode | null = root;
  while (node) {
    if (node !== root && node.nodeType === 1 && wanted.has(localName(node))) out.push(node as DomElement);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  return out;
}

/** The name without its prefix, in lower case. */
export const localName = (node: DomNode): string => (node.localName ?? '').replace(/^.*:/, '').toLowerCase();

/** The words of the first element so named, in one line; null where there are none. */
export const wordsOf = (root: DomNode, ...names: readonly string[]): string | null => clean(elementsOf(root, ...names)[0]?.textContent);

/** Words in one line, or null for none. */
export const clean = (words: string | null | undefined): string | null => words?.replace(/\s+/g, ' ').trim() || null;
