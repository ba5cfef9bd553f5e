// Every span is exactly the slice of the text it names: on the fixtures, on hostile strings, and on seeded random articles.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { AnalysisSchema } from '../src/model/schema.ts';
import { article } from './support.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'articles');
const articles = readdirSync(FOLDER).map((slug) => readFileSync(join(FOLDER, slug, 'article.txt'), 'utf8'));

/** Walks any value and holds each { start, end, text } against the article. */
function spansOf(value: unknown, text: string, path = '$'): number {
  if (value === null || typeof value !== 'object') return 0;
  let count = 0;
  const { start, end, text: words } = value as { start?: unknown; end?: unknown; text?: unknown };
  if (typeof start === 'number' && typeof end === 'number') {
    expect(start, path).toBeGreaterThanOrEqual(0);
    expect(end, path).toBeGreaterThan(start);
    expect(words, path).toBe(text.slice(start, end));
    count++;
  }
  for (const [key, inner] of Object.entries(value)) count += spansOf(inner, text, `${path}.${key}`);
  return count;
}

/** Analyses a text and checks what must hold of any analysis. Returns the number of spans. */
function check(text: string): number {
  const analysis = analyze(article(text, { published: '2024-12-27' }));
  const count = spansOf(analysis, text);
  expect(AnalysisSchema.safeParse(JSON.parse(JSON.stringify(analysis))).error?.issues ?? []).toEqual([]);
  const ids = [
    analysis.mentions,
    analysis.times,
    analysis.quantities,
    analysis.attributions,
    analysis.events,
    analysis.claims,
    analysis.entities,
  ].flatMap((list) => list.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { low, high, value, qualifier } of [...analysis.quantities, ...analysis.claims]) {
    if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
    if (qualifier === 'exact' && value !== null) expect([low, high]).toEqual([value, value]);
  }
  return count;
}

test('on every fixture', () => {
  for (const text of articles) expect(check(text)).toBeGreaterThan(50);
});

test.each([
  ['nothing but spaces', ' \n\t \u00a0 \n'],
  ['one character', 'A'],
  ['one quotation mark', '“'],
  ['a lone surrogate', 'Gunmen killed \ud83d 12 people.'],
  ['emoji and flags before figures', '🚑🇺🇦 Strikes killed 12 people 👩‍👩‍👧, officials said.'],
  ['combining marks', 'Le\u0301on Mu\u0308ller said 12 people died in A\u030arhus.'],
  ['text from right to left', 'قال متحدث “قتل 12 شخصا” said Omar.'],
  ['Windows line ends', 'Two men died.\r\n\r\n“Three more fell,”\r\nsaid Anna Berg.\r\n'],
  ['a byte order mark inside', 'Two \ufeffmen died.'],
  ['nothing but quotation marks', '“”"“‘’\'"«»„“'.repeat(40)],
  ['nothing but figures', '1 2 3,000 4.5 6bn $7m 8% 9th '.repeat(60)],
  ['a word of ten thousand letters', `${'a'.repeat(10_000)} killed 12 people.`],
  ['a sentence of two thousand words', `${'men and '.repeat(1_000)}women died.`],
  ['brackets that never close', `${'('.repeat(300)}12 people died, he said.`],
  ['names of object properties', 'constructor said 12 people died. __proto__ and toString were killed, hasOwnProperty said.'],
  ['a number of forty digits', 'They counted 1234567890123456789012345678901234567890 dead.'],
])('on %s', (_, text) => {
  check(text);
});

test('on random articles, by a fixed seed', () => {
  const words = fc.constantFrom(...new Set(articles.join(' ').match(/\S+/g)));
  const marks = fc.constantFrom(
    '. ',
    ', ',
    ' ',
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    ' “',
    '” ',
    ' "',
    '" ',
    ' ‘',
    '’ ',
    ' (',
    ') ',
    ' — ',
    '; ',
    ': ',
    '-',
    '\u00a0',
    '\u2009',
    '\u200b',
    '🚑',
    '…',
    '1',
    '0',
  );
  const text = fc.array(fc.tuple(words, marks), { minLength: 3, maxLength: 90 }).map((pairs) => pairs.flat().join(''));
  const seen = new Set<string>();
  fc.assert(
    fc.property(text, (sample) => {
      seen.add(sample);
      check(sample);
    }),
    { seed: 20_241_227, numRuns: 250 },
  );
  expect(seen.size).toBeGreaterThan(240);
});
