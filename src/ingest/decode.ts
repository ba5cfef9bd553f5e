import { signatureOf } from './detect-bytes.ts';
import type { Kind } from './formats.ts';
import { windows1252 } from './windows-1252.ts';

export type Encoding = 'utf-8' | 'damaged-utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'declared';

/** Text and how it was read, or what the bytes look like instead: a file type, or `binary`. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly text: null; readonly looks: string };

const KIND_WORDS: Readonly<Partial<Record<Kind, string>>> = {
  pdf: 'PDF',
  docx: 'Word document',
  zip: 'ZIP',
  gzip: 'gzip',
  zstd: 'Zstandard',
  warc: 'WARC',
};

/**
 * Reads bytes as text: UTF-8, UTF-16 in either order, each with or without a byte-order mark, else Windows-1252. The mark is dropped;
 * nothing else is changed. UTF-8 with a few broken bytes stays UTF-8, with U+FFFD in their place.
 */
export function decode(bytes: Uint8Array): Decoded {
  const signature = signatureOf(bytes);
  if (signature) return { text: null, looks: 'kind' in signature ? (KIND_WORDS[signature.kind] ?? signature.kind) : signature.looks };
  const utf16 = utf16Of(bytes);
  const read: Decoded = utf16 ? { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 } : decodeBytes(bytes);
  return read.text !== null && isBinary(read.text) ? { text: null, looks: 'binary' } : read;
}

function decodeBytes(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const lossy = new TextDecoder('utf-8').decode(bytes);
    const broken = lossy.match(/\ufffd/g)?.length ?? 0;
    const good = lossy.match(/[\u0080-\ufffc]/g)?.length ?? 0;
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    // Letters of Windows-1252 hardly ever make up UTF-8 by chance, so as many whole characters as broken ones mean damaged UTF-8.
    if (marked || (good > 0 && good >= broken)) return { text: lossy, encoding: 'damaged-utf-8' };
    return { text: windows1252(bytes), encoding: 'windows-1252' };
  }
}

/**
 * UTF-16 by its mark; without one, by zero bytes on one side of the pairs only. That side holds the high bytes, and a script hardly needs
 * more than one beside the zero of spaces and newlines.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  if (bytes.length % 2 === 1 || !head.includes(0)) return null;
  const [even, odd] = [0, 1].map((side) => head.filter((_, i) => i % 2 === side)) as [Uint8Array, Uint8Array];
  if (even.includes(0) === odd.includes(0)) return null;
  const high = odd.includes(0) ? odd : even;
  const times = new Map<number, number>();
  for (const byte of high) times.set(byte, (times.get(byte) ?? 0) + 1);
  const zeros = times.get(0)!;
  times.delete(0);
  return (zeros + Math.max(0, ...times.values())) / high.length < 0.8 ? null : high === odd ? 'utf-16le' : 'utf-16be';
}

/** NUL is in no text; other control characters are rare strays of old programs. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0) return true;
    if (c < 32 ? c < 9 || c > 13 : c >= 127 && c < 160) controls++;
  }
  return controls > 2 && controls * 100 > text.length;
}

/**
 * Reads markup, which may name its encoding: UTF-8 and UTF-16 are told by their bytes, as in `decode`; what is neither is read as the
 * encoding that `<meta charset>`, `<?xml encoding="…"?>` or the server names.
 * @param charset what the server said
 */
export function decodeMarkup(bytes: Uint8Array, charset?: string): Decoded {
  const read = decode(bytes);
  if (read.text === null || (read.encoding !== 'windows-1252' && read.encoding !== 'damaged-utf-8')) return read;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1');
  const written =
    /<\?xml[^>]+encoding\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1] ?? /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  for (const label of [charset, written]) {
    const decoder = label === undefined ? null : decoderOf(label);
    // Latin-1 means Windows-1252 on the web, and the own table reads that on every Node; UTF-8 that isn't any was guessed better.
    if (decoder === null || decoder.encoding === 'utf-8') continue;
    return decoder.encoding === 'windows-1252'
      ? { text: windows1252(bytes), encoding: 'declared' }
      : { text: decoder.decode(bytes), encoding: 'declared' };
  }
  return read;
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
