import { utf16Of } from './decode.ts';
import { isTar, signatureOf } from './detect-bytes.ts';
import { kindOfJson, kindOfMail, kindOfMarkup, kindOfTable } from './detect-text.ts';
import type { Kind } from './formats.ts';
import { kindOfName } from './names.ts';
import type { ReadOptions } from './source.ts';

/** As many first bytes as telling a kind takes: a Word file has its own name for itself within them. */
export const HEAD_BYTES = 8192;

/** The kind of a source, and whether its content said so; or what it is instead, when nothing here reads it. */
export type Detected = { readonly kind: Kind; readonly told: boolean } | { readonly kind: null; readonly looks: string };

/** Tells the kind of a source by its first bytes, and where they leave it open by the ending of its name. */
export function detect(name: string, head: Uint8Array, map: ReadOptions['map'] = {}): Detected {
  const signature = signatureOf(head);
  if (signature) return 'kind' in signature ? { ...signature, told: true } : { kind: null, looks: signature.looks };
  if (isTar(head)) return { kind: 'tar', told: true };
  const named = kindOfName(name);
  const text = firstWords(head);
  const shaped = kindOfMarkup(text) ?? kindOfJson(text, named) ?? kindOfMail(text);
  if (shaped) return { kind: shaped, told: true };
  // XML of nobody's kind, unless the name knows better: SVG is no article, a page without a head is.
  if (/^<\?xml\s/.test(text) && named !== 'html') return { kind: null, looks: 'XML' };
  if (named === 'xml') return text === '' || text.startsWith('<') ? { kind: null, looks: 'XML' } : { kind: 'text', told: false };
  if (named) return { kind: named, told: false };
  if (/^---[ \t]*\r?\n/.test(text)) return { kind: 'markdown', told: true };
  const table = kindOfTable(text, map);
  return table ? { kind: table, told: true } : { kind: 'text', told: false };
}

function firstWords(head: Uint8Array): string {
  const even = head.subarray(0, head.length - (head.length % 2));
  return new TextDecoder(utf16Of(even.subarray(0, 4096)) ?? 'utf-8').decode(head).trimStart();
}

/** Does a stream begin with a whole line of JSON? Whoever writes such a stream slowly wants each article as it comes. */
export const beginsWithLine = (first: Uint8Array): boolean =>
  first[0] === 0x7b && first.at(first.indexOf(0x0a) - 1) === 0x7d && first.includes(0x0a);
