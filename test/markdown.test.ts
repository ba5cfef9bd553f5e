import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankMarks } from '../src/ingest/formats/markdown-marks.ts';
import { folderOf, linesOfJson, sitrep } from './support.ts';

const words = (text: string) =>
  blankMarks(text)
    .replace(/[ \t]+/g, ' ')
    .trim();

test.each([
  ['# Live: shelling in Goma', 'Live: shelling in Goma'],
  ['## Later ##', 'Later'],
  ['* **18:42** Death toll rises to 14, __police__ said.', '18:42 Death toll rises to 14, police said.'],
  ['- [x] At least _three_ wounded', 'At least three wounded'],
  ['> > Quoted words', 'Quoted words'],
  ['1. Rebels captured 12 soldiers.', 'Rebels captured 12 soldiers.'],
  ['They killed\n12. The army said so.', 'They killed\n12. The army said so.'],
  ['near [Goma](https://a.b/c_(d) "x") and [Bunia][1]', 'near Goma and Bunia'],
  ['![a photo of *men*](x.png) said.[^1]', 'said.'],
  ['**bold with *italics* in it**', 'bold with italics in it'],
  ['a 2*3*4 snake_case_name and 5 * 6', 'a 2*3*4 snake_case_name and 5 * 6'],
  ['Title\n=====\n\n---\ntext', 'Title\n \n\n \ntext'],
  ['```\n12 dead\n```', '12 dead'],
  ['-12 degrees, #1 and 5\\*', '-12 degrees, #1 and 5 *'],
])('%j', (text, expected) => expect(words(text)).toBe(expected.replace(/[ \t]+/g, ' ').trim()));

test('no offset moves: as long as before, and every word where it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'#*_[]()!> -+1.\\`~\n\ra“é') }), (text) => {
      const blanked = blankMarks(text);
      expect(blanked).toHaveLength(text.length);
      for (let i = 0; i < text.length; i++) if (blanked[i] !== text[i]) expect(blanked[i]).toBe(' ');
      expect(blanked.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
    }),
    { numRuns: 300 },
  );
});

test('title and evidence hold words, at the offsets of the file', async () => {
  const text = '# Live: shelling in Goma\n\n* **18:42** Death toll rises to 14, **police** said.\n\nMore text here.\n';
  const { stdout } = await sitrep([`${folderOf({ 'a.md': text })}/a.md`, '-f', 'ndjson']);
  const [analysis] = linesOfJson(stdout);
  expect(analysis!.article.title).toBe('Live: shelling in Goma');
  for (const { evidence } of analysis!.claims) for (const span of evidence) expect(span.text).not.toMatch(/[*#]/);
  const police = analysis!.mentions.find((mention) => mention.text === 'police')!;
  expect(text.slice(police.start, police.end)).toBe('police');
});
