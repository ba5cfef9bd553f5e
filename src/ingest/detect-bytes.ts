import type { Kind } from './formats.ts';
import { latin1 } from './latin1.ts';

/** Bytes, as Latin-1 letters, that files of a kind begin with. */
const KINDS: readonly (readonly [string, Kind])[] = [
  ['\u001f\u008b', 'gzip'],
  ['\u0028\u00b5\u002f\u00fd', 'zstd'],
  ['WARC/0.', 'warc'],
  ['WARC/1.', 'warc'],
  ['%PDF-', 'pdf'],
];

/** Kinds that nothing here reads, by the words for them. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['{\\rtf', 'RTF'],
  ['\u00d0\u00cf\u0011\u00e0', 'old Office document'],
  ['BZh', 'bzip2'],
  ['\u00fd7zXZ\u0000', 'xz'],
  ['7z\u00bc\u00af', '7-Zip'],
  ['Rar!', 'RAR'],
  ['PAR1', 'Parquet'],
  ['SQLite format 3\u0000', 'SQLite'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
];

/** The kind by the first bytes, also behind the little that some programs put before them. */
export function signatureOf(head: Uint8Array): { readonly kind: Kind } | { readonly looks: string } | null {
  const start = latin1(head.subarray(0, 32));
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return kindOfZip(latin1(head));
  const kind = KINDS.find(([magic]) => start.startsWith(magic))?.[1];
  if (kind) return { kind };
  // Zstandard allows frames of other data in front (RFC 8878, section 3.1.2), with 0x50 to 0x5f first; pzstd writes them.
  if (start.startsWith('\u002a\u004d\u0018', 1) && head[0]! >> 4 === 5) return { kind: 'zstd' };
  const looks = OTHERS.find(([magic]) => start.startsWith(magic))?.[1];
  if (looks) return { looks };
  // PDF readers take the mark anywhere in the first 1024 bytes (ISO 32000-1, annex H.3.4.1); text that speaks of it is still text.
  return /^[^\n]{0,80}\r?\n?%PDF-1\.\d[\r\n]/.test(latin1(head.subarray(0, 1024))) ? { kind: 'pdf' } : null;
}

/** Office documents and e-books are ZIP archives; the names of their first members, 30 bytes behind a mark, tell them. */
function kindOfZip(head: string): { readonly kind: Kind } | { readonly looks: string } {
  if (head.includes('mimetypeapplication/epub+zip')) return { looks: 'EPUB' };
  if (head.includes('mimetypeapplication/vnd.oasis')) return { looks: 'OpenDocument' };
  const names = head.split('PK\u0003\u0004').map((member) => member.slice(26, 60));
  const has = (folder: string) => names.some((name) => name.startsWith(folder));
  if (!has('[Content_Types].xml') && !has('_rels/') && !has('docProps/')) return { kind: 'zip' };
  if (has('xl/')) return { looks: 'Excel workbook' };
  return has('ppt/') ? { looks: 'PowerPoint document' } : { kind: 'docx' };
}

/** A tar header holds a sum of its own bytes, with blanks where the sum stands (POSIX.1-1988, ustar). */
export function isTar(head: Uint8Array): boolean {
  if (head.length < 512 || head[0] === 0) return false;
  const written = /^\s*([0-7]{1,7})[\0 ]/.exec(latin1(head.subarray(148, 157)))?.[1];
  if (!written) return false;
  let sum = 8 * 32;
  for (let i = 0; i < 512; i++) if (i < 148 || i >= 156) sum += head[i]!;
  return sum === Number.parseInt(written, 8);
}
