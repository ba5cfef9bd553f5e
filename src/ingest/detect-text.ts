import { table } from '../lexicon/table.ts';
import { endOfDoctype } from './doctype.ts';
import type { Kind } from './formats.ts';
import type { ReadOptions } from './source.ts';

/** Root elements, by local name. */
const ROOTS: Readonly<Record<string, Kind>> = table({
  html: 'html',
  nitf: 'nitf',
  newsitem: 'newsml',
  newsmessage: 'newsml',
  packageitem: 'newsml',
  rss: 'feed',
  feed: 'feed',
  rdf: 'feed',
});

/** HTML and the kinds of XML, by the first element after comments, instructions and the document type. */
export function kindOfMarkup(text: string): Kind | null {
  if (!text.startsWith('<')) return null;
  const page = /^<(?:!doctype\s+html|head|body)\b/i.test(text);
  const root = /^<(?:[\w.-]+:)?([a-z][\w.-]*)/i.exec(text.slice(prologue(text)))?.[1];
  return ROOTS[root?.toLowerCase() ?? ''] ?? (page ? 'html' : null);
}

/** Where the first element begins. One piece after the other: a pattern for all of them could take for ever. */
function prologue(text: string): number {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    const rest = (mark: string) => text.indexOf(mark, at) + mark.length;
    let end: number;
    if (text.startsWith('<!--', at)) end = rest('-->');
    else if (text.startsWith('<?', at)) end = rest('?>');
    else if (/^<!doctype/i.test(text.slice(at, at + 9))) end = endOfDoctype(text, at);
    else return at;
    if (end <= at) return text.length;
    at = end;
  }
}

/** One JSON document, or one a line. No report begins with a brace. */
export function kindOfJson(text: string, named: Kind | null): Kind | null {
  if (named === 'ndjson') return named;
  if (/^\[\s*(?:\{|$)/.test(text)) return 'json';
  if (!/^\{\s*(?:["}]|$)/.test(text)) return null;
  if (text.includes('jsonfeed.org/version/')) return 'json';
  // A document printed over several lines breaks off after a bracket or a comma; a line of NDJSON never does.
  return /^\{[^\n]*[{[,]?[ \t]*\r?\n[ \t]*["}]/.test(text) && !isJson(/^[^\n]*/.exec(text)![0]) ? 'json' : 'ndjson';
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

const MAIL_HEADERS = /^(?:from|to|date|subject|received|message-id|mime-version|return-path|delivered-to|content-type|x-[\w-]+):[ \t]/i;

/** A mailbox by its "From " line (RFC 4155), a mail by two known headers at its top. */
export function kindOfMail(text: string): Kind | null {
  const lines = text.split(/\r?\n/, 40);
  if (/^From \S+ .*\d{4}\s*$/.test(lines[0]!) && /^[\w-]+:/.test(lines[1] ?? '')) return 'mbox';
  const body = lines.findIndex((line) => !/^(?:[\w-]+:|[ \t])/.test(line));
  const headers = lines.slice(0, body < 0 ? lines.length : body);
  const ends = body < 0 || lines[body] === '';
  return ends && headers.filter((line) => MAIL_HEADERS.test(line)).length >= 2 ? 'eml' : null;
}

/** A table without a telling name, when its first line names a column for the text. */
export function kindOfTable(text: string, map: ReadOptions['map']): Kind | null {
  const header = /^[^\r\n]*/.exec(text)![0];
  for (const [delimiter, kind] of [
    ['\t', 'tsv'],
    [',', 'csv'],
    [';', 'csv'],
  ] as const) {
    const columns = header.split(delimiter).map((column) => column.trim().replace(/^"(.*)"$/, '$1'));
    if (columns.length > 1 && columns.includes(map.text ?? 'text') && columns.every((column) => column.length < 60)) return kind;
  }
  return null;
}
