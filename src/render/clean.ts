import type { Analysis } from '../model/analysis.ts';
import type { Report } from '../model/report.ts';

/** Colour and cursor sequences: ESC [ … letter, also with the one-character CSI. What they wrap stays. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;
/** C0 and C1 controls, soft hyphens, zero-width spaces and everything that turns the direction of writing. Joiners stay: emoji and Persian need them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‹': "'",
  '›': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
  '•': '*',
  '·': '-',
  '×': 'x',
  '≥': '>=',
  '≤': '<=',
  '€': 'EUR ',
  '£': 'GBP ',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  œ: 'oe',
  Œ: 'OE',
};

/** What `clean` changes, but for white space at the ends: most words have none of it. */
const UNCLEAN = new RegExp(`${CONTROL.source}|[^\\S ]|  `);

/**
 * Words of an article made safe for one line of a terminal: no control or escape characters, no bidirectional overrides, every run of
 * white space one space. Doing it twice changes nothing.
 */
export function clean(text: string): string {
  if (!UNCLEAN.test(text)) return text.trim();
  return text
    .replace(SEQUENCE, '')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(CONTROL, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The nearest plain ASCII: straight quotes, letters without accents, "?" for what has no counterpart. */
export function toAscii(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII
  return text.replace(/[^\u0000-\u007f]/gu, (c) => PLAIN[c] ?? (/^\p{M}$/u.test(c) ? '' : unaccented(c)));
}

function unaccented(c: string): string {
  const base = c.normalize('NFKD').replace(/\p{M}/gu, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII
  return base !== '' && /^[\u0000-\u007f]+$/.test(base) ? base : '?';
}

function deep(value: unknown, safe: (text: string) => string): unknown {
  if (typeof value === 'string') return safe(value);
  if (Array.isArray(value)) return value.map((item) => deep(item, safe));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deep(item, safe)]));
}

/** Any plain data with all its strings safe to print. */
export const cleanDeep = <T>(value: T, unicode: boolean): T => deep(value, unicode ? clean : (text) => toAscii(clean(text))) as T;

/** An analysis safe to print, all strings but `article.text`, into which the offsets still point. */
export function cleanAnalysis(analysis: Analysis, unicode: boolean): Analysis {
  const safe = cleanDeep({ ...analysis, article: { ...analysis.article, text: '' } }, unicode);
  return { ...safe, article: { ...safe.article, text: analysis.article.text } };
}

/** A report safe to print: done once before drawing, so that no renderer can forget it. */
export const cleanReport = (report: Report, unicode: boolean): Report => ({
  articles: report.articles.map((analysis) => cleanAnalysis(analysis, unicode)),
  ledger: cleanDeep(report.ledger, unicode),
  notes: cleanDeep(report.notes, unicode),
});
