// The small parts that renderers are made of.
import { describe, expect, test } from 'vitest';
import type { Claim } from '../src/model/analysis.ts';
import { boundWords, coreWords, figureWords } from '../src/render/claim-words.ts';
import { clean, toAscii } from '../src/render/clean.ts';
import { intervalWords } from '../src/render/days.ts';
import { grid } from '../src/render/grid.ts';
import { linesOf, wordNote } from '../src/render/index.ts';
import { escaped } from '../src/render/markdown.ts';
import { marksFor } from '../src/render/marks.ts';
import { sourceName } from '../src/render/speakers.ts';
import { wordReason } from '../src/render/wording.ts';
import { shorten, widthOf, wrap } from '../src/render/wrap.ts';
import { report } from './render-report.ts';
import { analyzeText } from './support.ts';

describe('clean', () => {
  test.each([
    ['\u001b[1;31mred\u001b[0m', 'red'],
    ['\u009b2Jgone', 'gone'],
    ['title\u001b]0;pwned\u0007', 'title]0;pwned'],
    ['two\r\n lines\tand\u00a0more\u0085here', 'two lines and more here'],
    ['abc\u202egpj.exe', 'abcgpj.exe'],
    ['zero\u200bwidth soft\u00adhyphen', 'zerowidth softhyphen'],
    ['👩‍⚕️ می‌خواهم', '👩‍⚕️ می‌خواهم'],
  ])('%j → %j', (dirty, safe) => {
    expect(clean(dirty)).toBe(safe);
    expect(clean(safe)).toBe(safe);
  });

  test('leaves no control character of any kind', () => {
    const all = Array.from({ length: 0x3000 }, (_, i) => String.fromCodePoint(i)).join('');
    expect(clean(all)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
  });
});

test.each([
  ['“killed” – 3 000…', '"killed" - 3 000...'],
  ['Zürich, Łódź, Đà Nẵng, Kraków', 'Zurich, Lodz, Da Nang, Krakow'],
  ['≥24 €5 №', '>=24 EUR 5 No'],
  ['Київ', '????'],
])('toAscii %s', (text, ascii) => expect(toAscii(text)).toBe(ascii));

test.each([
  ['They said 12 people died.', 'unclear “they”'],
  ['One said 12 people died.', 'unclear “one”'],
  ['The guards said 12 people died.', 'guards'],
])('the source of %s is %s', (text, name) => expect(sourceName(analyzeText(text).attributions[0])).toBe(name));

describe('linesOf', () => {
  const lines = linesOf('ab\ncd\r\nef\rgh\n');

  test.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [6, 2, 4],
    [7, 3, 1],
    [10, 4, 1],
    [13, 5, 1],
    [99, 5, 87],
  ])('offset %i is line %i, column %i', (offset, line, column) => expect(lines.at(offset)).toEqual({ line, column }));

  test('finds offsets again', () => {
    for (const offset of [0, 1, 3, 4, 7, 8, 10, 11, 13]) expect(lines.offset(lines.at(offset))).toBe(offset);
    expect(lines.offset({ line: 2, column: 99 })).toBe(6);
    expect(lines.offset({ line: 6, column: 1 })).toBeNull();
    expect(lines.offset({ line: 0, column: 1 })).toBeNull();
    expect(lines.offset({ line: 1, column: 0 })).toBeNull();
  });
});

test.each([
  ['2024-12-27', '2024-12-27', '27 Dec 2024'],
  ['2024-12-20', '2024-12-27', '20–27 Dec 2024'],
  ['2024-08-01', '2024-08-31', 'Aug 2024'],
  ['2024-02-01', '2024-02-28', '1–28 Feb 2024'],
  ['2023-02-01', '2023-02-28', 'Feb 2023'],
  ['2024-01-01', '2024-03-31', 'Jan–Mar 2024'],
  ['2022-01-01', '2022-12-31', '2022'],
  ['2010-01-01', '2019-12-31', '2010–2019'],
  ['2024-11-30', '2024-12-02', '30 Nov – 2 Dec 2024'],
  ['2023-12-30', '2024-01-02', '30 Dec 2023 – 2 Jan 2024'],
  ['2022-02-24', null, 'since 24 Feb 2022'],
  [null, '2022-02-24', 'until 24 Feb 2022'],
  [null, null, null],
])('days from %s to %s are %s', (from, to, words) => expect(intervalWords(from, to, '–')).toBe(words));

describe('a claim in words', () => {
  const base = report.articles[0]!.claims[0]!;
  const party = (text: string): Claim['who'] => ({ start: 0, end: text.length, text, entity: null, side: null, status: 'unknown' });
  const make = (more: Partial<Claim>): Claim => ({
    ...base,
    figure: null,
    value: null,
    low: null,
    high: null,
    qualifier: null,
    who: null,
    ...more,
  });

  test.each<[string, string | null, Partial<Claim>]>([
    ['nearly 3,000', '≤2,999', { value: 3000, high: 2999, qualifier: 'nearly' }],
    ['more than 700', '≥701', { value: 700, low: 701, qualifier: 'more-than' }],
    ['at least 12', null, { value: 12, low: 12, qualifier: 'at-least' }],
    ['at least a dozen', '≥12', { value: 12, low: 12, qualifier: 'at-least' }],
    ['up to 150', null, { value: 150, high: 150, qualifier: 'up-to' }],
    ['dozens', '≥24', { low: 24, qualifier: 'vague' }],
    ['several', '3–6', { low: 3, high: 6, qualifier: 'vague' }],
    ['10,000 to 12,000', null, { low: 10000, high: 12000, qualifier: 'range' }],
    ['1 to 2 million', '1,000,000–2,000,000', { low: 1e6, high: 2e6, qualifier: 'range' }],
    ['about 50', null, { value: 50, qualifier: 'about' }],
    ['two dozen', '24', { value: 24, low: 24, high: 24, qualifier: 'exact' }],
    ['A', '1', { value: 1, low: 1, high: 1, qualifier: 'exact' }],
    ['nine', null, { value: 9, low: 9, high: 9, qualifier: 'exact' }],
    ['2,000', null, { value: 2000, low: 2000, high: 2000, qualifier: 'exact' }],
  ])('the bounds of "%s" are %s', (figure, bounds, more) => expect(boundWords(make({ figure, ...more }), marksFor(true))).toBe(bounds));

  test.each<[string, Partial<Claim>, string?]>([
    ['a North Korean soldier killed', { figure: 'A', value: 1, who: party('North Korean soldier') }],
    ['12 wounded', { figure: '12', value: 12, measure: 'wounded' }],
    ['Ali Hassan killed', { value: 1, who: party('Ali Hassan') }],
    ['units killed or wounded', { measure: 'killed-or-wounded', who: party('units') }],
    [
      'thousands of troops deployed',
      { figure: 'Thousands', measure: 'deployed', who: { ...party('troops')!, start: 13, end: 19 } },
      'Thousands of troops',
    ],
    [
      'three of its soldiers killed',
      { figure: 'three', who: { ...party('soldiers')!, start: 13, end: 21 } },
      'three of its\nsoldiers'.replace('\n', ' '),
    ],
    ['two strikes', { figure: 'two', measure: 'attacks', who: party('strikes') }],
    ['563 attacks', { figure: '563', measure: 'attacks' }],
    ['3 villages taken', { figure: '3', measure: 'settlements', who: party('villages') }],
    ['no soldiers killed', { figure: 'no', modality: 'negated', who: party('soldiers') }],
    ['no soldiers killed', { modality: 'negated', who: party('No soldiers') }],
    ['12 soldiers not killed', { figure: '12', modality: 'negated', who: party('soldiers') }],
    ['none killed', { modality: 'negated' }],
  ])('"%s"', (words, more, text = '') => expect(coreWords(make(more), text)).toBe(words));

  test('the figure is as written; 0 and unknown differ', () => {
    expect(figureWords(make({ value: null }))).toBeNull();
    expect(figureWords(make({ value: 0 }))).toBe('0');
    expect(figureWords(make({ value: 12000 }))).toBe('12,000');
  });
});

describe('wrap', () => {
  test('breaks at spaces, and inside words only where it must', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('killed-or-wounded', 10)).toEqual(['killed-or-', 'wounded']);
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrap('', 5)).toEqual(['']);
  });

  test('counts wide letters twice and never loops on a line too narrow for one', () => {
    expect(widthOf('停戦 ok 🚑')).toBe(10);
    expect(wrap('停戦停戦', 4)).toEqual(['停戦', '停戦']);
    expect(wrap('停', 1)).toEqual(['停']);
  });

  test('shortens at a word', () => {
    expect(shorten('one two three', 9, '…')).toBe('one two …');
    expect(shorten('one two, three', 12, '…')).toBe('one two …');
    expect(shorten('one', 3, '…')).toBe('one');
  });
});

test('a grid pads by the width letters take, and cuts none', () => {
  const style = { width: 30, rule: '-', head: (text: string) => text, faint: (text: string) => text, ruled: true };
  expect(
    grid(
      [{ head: 'A' }, { head: 'B', align: 'right' }],
      [
        ['停戦', '1'],
        ['ceasefire', '22'],
      ],
      style,
    ),
  ).toEqual(['A           B', '-------------', '停戦        1', 'ceasefire  22']);
  expect(grid([{ head: 'A' }], [['supercalifragilistic']], { ...style, width: 8 }).join('')).toContain('supercalifragilistic'.slice(0, 8));
});

test('where the columns would cut words, the cells of a row stand one below the other', () => {
  const style = { width: 20, rule: '-', head: (text: string) => text, faint: (text: string) => text, ruled: true };
  const columns = [{ head: 'Who' }, { head: 'By' }, { head: 'Line' }];
  expect(grid(columns, [['intelligence officers', '', '3']], style)).toEqual([
    '-'.repeat(20),
    'Who   intelligence',
    '      officers',
    'Line  3',
  ]);
  // A path is broken all the same.
  expect(grid(columns, [['one', '/a/very/long/path/of/a/file.txt', '3']], { ...style, width: 40 })[0]).toMatch(/^Who +By +Line/);
});

test('a grid breaks no line while it has room', () => {
  const style = { width: 60, rule: '-', head: (text: string) => text, faint: (text: string) => text, ruled: true };
  const rows = [
    ['Ukrainian forces', ''],
    ['', 'x'],
    ['', 'x'],
    ['', 'x'],
  ];
  expect(grid([{ head: 'By' }, { head: 'B' }], rows, style)[2]).toBe('Ukrainian forces');
});

test('a grid of many rows is one table', () => {
  const style = { width: 20, rule: '-', head: (text: string) => text, faint: (text: string) => text, ruled: true };
  const rows = Array.from({ length: 120 }, (_, i) => [String(i), i === 60 ? 'two words here' : 'x']);
  const drawn = grid([{ head: 'N', align: 'right' }, { head: 'Words' }], rows, { ...style, width: 14 });
  expect(drawn.filter((line) => /^-+$/.test(line))).toHaveLength(120);
  expect(drawn.flatMap((line) => /^ *(\d+) {2}\S/.exec(line)?.[1] ?? [])).toEqual(rows.map(([n]) => n));
  expect(drawn.slice(0, 3)).toEqual(['  N  Words', '--------------', '  0  x']);
  expect(
    grid([{ head: 'N' }, { head: 'Words' }], rows, { ...style, ruled: false, width: 14 }).filter((line) => /^-+$/.test(line)),
  ).toHaveLength(1);
});

test.each([
  ['1. May', '1\\. May'],
  ['# title | <b> & *x* [y](z)', '\\# title \\| &lt;b&gt; &amp; \\*x\\* \\[y\\](z)'],
  ['- dash', '\\- dash'],
  ['a - b', 'a - b'],
])('Markdown of %s', (text, markup) => expect(escaped(text)).toBe(markup));

describe('wordNote', () => {
  test.each([
    [
      { code: 'ambiguous-point', severity: 'warning' as const, span: { start: 0, end: 5, text: '3.000' }, args: {} },
      '“3.000” may be thousands or a decimal: it is left out of the figures.',
    ],
    [
      { code: 'no-publication-date', severity: 'warning' as const, args: { times: 3 } },
      'The publication date is not known, so 3 times stay without a date; --published YYYY-MM-DD gives it.',
    ],
    [
      { code: 'unclosed-quote', severity: 'info' as const, span: { start: 0, end: 3, text: '“We' }, args: {} },
      'A quotation is never closed, so it is read as ending with its paragraph: “We.',
    ],
    [
      { code: 'broken-line', severity: 'error' as const, args: { file: 'a.ndjson', line: 3, message: 'no JSON; write one object a line' } },
      'a.ndjson:3: no JSON; write one object a line.',
    ],
    [{ code: 'some-new-code', severity: 'info' as const, args: { count: 2, side: null } }, 'Some new code (count 2).'],
  ])('%o', (note, sentence) => expect(wordNote(note)).toBe(sentence));

  test('a reason without words of its own is spelled out', () => expect(wordReason('a-new-reason')).toBe('a new reason'));
});
