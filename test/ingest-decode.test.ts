import { describe, expect, test } from 'vitest';
import { decode } from '../src/ingest/decode.ts';

const WORDS = 'The governor of Łódź said: “At least 12 — perhaps 15 — died.”\r\n\tНовоивановка 🚑\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
const marked = (mark: readonly number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes]);

describe('decode keeps every character and drops the mark', () => {
  test.each([
    ['UTF-8', utf8(WORDS), 'utf-8'],
    ['UTF-8 with a mark', marked([0xef, 0xbb, 0xbf], utf8(WORDS)), 'utf-8'],
    ['UTF-16 LE with a mark', marked([0xff, 0xfe], utf16le(WORDS)), 'utf-16le'],
    ['UTF-16 BE with a mark', marked([0xfe, 0xff], utf16be(WORDS)), 'utf-16be'],
    ['UTF-16 LE', utf16le(WORDS), 'utf-16le'],
    ['UTF-16 BE', utf16be(WORDS), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: WORDS, encoding });
  });

  test('UTF-16 without a mark in a script without zero bytes: the spaces tell', () => {
    const words = 'Губернатор сообщил о гибели двенадцати человек в городе';
    expect(decode(utf16le(words))).toEqual({ text: words, encoding: 'utf-16le' });
    expect(decode(utf16be(words))).toEqual({ text: words, encoding: 'utf-16be' });
  });

  test('only the first mark goes: a second one is a character of the text', () => {
    expect(decode(marked([0xef, 0xbb, 0xbf], utf8('\ufeffTwelve died.')))).toEqual({ text: '\ufeffTwelve died.', encoding: 'utf-8' });
  });

  test('nothing is composed or normalised', () => {
    const words = 'cafe\u0301 and caf\u00e9, 12\u00a0000 \u2028 soldiers';
    expect(decode(utf8(words))).toEqual({ text: words, encoding: 'utf-8' });
  });
});

describe('Windows-1252 is what is no UTF-8', () => {
  test('curly quotes, dash, euro, accents', () => {
    const bytes = Uint8Array.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x97, 0x20, 0x80, 0x31, 0x20, 0x92, 0x73, 0x20, 0xe9, 0xf1, 0x9f]);
    expect(decode(bytes)).toEqual({ text: '“Hi” — €1 ’s éñŸ', encoding: 'windows-1252' });
  });

  test('UTF-8 cut in the middle of a character stays UTF-8', () => {
    const bytes = utf8('“Nine” men — and 3 more ’').slice(0, -1);
    expect(decode(bytes)).toEqual({ text: '“Nine” men — and 3 more \ufffd', encoding: 'damaged-utf-8' });
  });

  test('a mark says UTF-8, broken bytes or not', () => {
    expect(decode(marked([0xef, 0xbb, 0xbf], Uint8Array.from([0x41, 0xe9, 0x42])))).toEqual({
      text: 'A\ufffdB',
      encoding: 'damaged-utf-8',
    });
  });
});

describe('what is not text', () => {
  test.each([
    ['NUL bytes', utf8('Two soldiers\0 died'), 'binary'],
    ['zero bytes on both sides', Uint8Array.from([0x7f, 0x45, 0, 0, 1, 0, 0, 3]), 'binary'],
    ['many control characters', Uint8Array.from({ length: 60 }, (_, i) => (i % 3 === 0 ? 1 + (i % 8) : 0x41)), 'binary'],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj'), 'PDF'],
    ['a ZIP archive', utf8('PK\u0003\u0004word/document.xml'), 'ZIP'],
    ['RTF', utf8('{\\rtf1\\ansi Two soldiers died.}'), 'RTF'],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 1, 2, 3]), 'gzip'],
  ])('%s', (_, bytes, looks) => {
    expect(decode(bytes)).toEqual({ text: null, looks });
  });

  test('a stray control character in a text is no reason', () => {
    const words = `Twelve people died.\u001a${' More words follow.'.repeat(3)}`;
    expect(decode(utf8(words))).toEqual({ text: words, encoding: 'utf-8' });
  });
});
