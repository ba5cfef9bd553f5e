// The formats for people. Each drawing is kept whole in render-snapshots/ and was read line by line against render-report.ts.
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../src/model/analysis.ts';
import { cleanAnalysis } from '../src/render/clean.ts';
import { contentOf } from '../src/render/content.ts';
import { renderers } from '../src/render/index.ts';
import { widthOf } from '../src/render/wrap.ts';
import { report, single, view } from './render-report.ts';

/** Colour codes of ours: the only control characters a terminal may get from us, next to newlines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const COLOR = /\u001b\[[\d;]*m/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const people = ['summary', 'table'] as const;

describe.each(people)('%s', (format) => {
  const draw = renderers[format];

  test.each([60, 120])('is as read at %i columns', async (width) => {
    await expect(draw(report, view({ width }))).toMatchFileSnapshot(`render-snapshots/${format}-${width}.txt`);
  });

  test('is as read in colour', async () => {
    const text = draw(single, view({ color: true })).replaceAll('\u001b', '␛');
    await expect(text).toMatchFileSnapshot(`render-snapshots/${format}-color.txt`);
  });

  test('is as read in ASCII', async () => {
    await expect(draw(report, view({ unicode: false, width: 80 }))).toMatchFileSnapshot(`render-snapshots/${format}-ascii.txt`);
  });

  test('says in words all that it says in colour', () => {
    expect(draw(report, view({ color: true })).replace(COLOR, '')).toBe(draw(report, view()));
    expect(draw(report, view({ color: true }))).toMatch(COLOR);
    expect(draw(report, view())).not.toMatch(COLOR);
  });

  test('is ASCII where the terminal is', () => {
    expect(draw(report, view({ unicode: false }))).toMatch(/^[\n\u0020-\u007e]*$/);
  });

  test('lets no control character of an article or a file name through', () => {
    for (const width of [60, 120, 200]) expect(draw(report, view({ width }))).not.toMatch(CONTROL);
    expect(draw(report, view({ color: true })).replace(COLOR, '')).not.toMatch(CONTROL);
    // The words around the escape sequences stay.
    expect(draw(report, view({ width: 200 }))).toContain('general | staff');
  });

  test.each([40, 60, 79, 80, 117, 118, 120, 200])('keeps to %i columns', (width) => {
    for (const unicode of [true, false])
      for (const line of draw(report, view({ width, unicode })).split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
  });

  test('draws the same twice, and changes nothing of what it draws', () => {
    const before = JSON.stringify(report);
    expect(draw(report, view())).toBe(draw(report, view()));
    expect(JSON.stringify(report)).toBe(before);
  });

  test('ends with one newline, whatever the report', () => {
    for (const r of [report, single, { articles: [], ledger: [], notes: [] }]) expect(draw(r, view())).toMatch(/[^\n]\n$/);
  });
});

describe('summary', () => {
  const lines = (width: number) => renderers.summary(single, view({ width })).split('\n');

  test.each([60, 80, 120, 200])('tells what happened in at most five lines of %i columns', (width) => {
    expect(lines(width).indexOf('')).toBeLessThanOrEqual(5);
  });

  test('never cuts a figure from its hedge or its speaker', () => {
    const analysis = cleanAnalysis(single.articles[0]!, true);
    for (let width = 40; width <= 160; width++) {
      const { happened } = contentOf(analysis, view(), width);
      const told = happened.join(' ').replace(/\s+/g, ' ');
      expect(told).toMatch(/^At least 14 people killed .*Health Ministry of Talmira says/);
      if (told.includes('3,000'))
        expect(told).toMatch(
          /Nearly 3,000 people killed(?:, [^(]*)? \(running total, unverified\), Talmira Observatory says, via Coastal Wire/,
        );
      expect(happened.length).toBeLessThanOrEqual(4);
    }
    expect(contentOf(analysis, view(), 60).happened.join(' ')).toContain('3,000');
  });

  test('draws only the sections asked for', () => {
    const drawn = renderers.summary(single, view({ only: ['attributions'] }));
    expect(drawn).toContain('\nSources\n');
    expect(drawn).not.toMatch(/^(?:Claims|People|Groups|Places|Quantities)$/m);
  });

  test('lists quantities, events, times and mentions when asked', async () => {
    await expect(renderers.summary(single, view({ only: ['quantities', 'events', 'times', 'mentions'] }))).toMatchFileSnapshot(
      'render-snapshots/summary-lists.txt',
    );
  });
});

describe('warnings', () => {
  const base = single.articles[0]!;
  const warned = (claims: Analysis['claims']) => renderers.summary({ ...single, articles: [{ ...base, claims }] }, view({ width: 200 }));

  test('name a single source', () => {
    expect(warned(base.claims.slice(0, 3))).toContain(
      '! A single source, Health Ministry of Talmira, stands behind all attributed claims: claims 1, 2, 3.\n',
    );
    expect(warned(base.claims)).not.toContain('single source');
    expect(warned(base.claims.slice(0, 1))).not.toContain('single source');
  });

  test('name claims without any source', () => {
    const reporter = { ...base.claims[6]!.source, voice: 'reporter' as const, attribution: null };
    const drawn = warned([{ ...base.claims[6]!, source: reporter }]);
    expect(drawn).toContain('! No source but the report itself: claim 1.\n');
    expect(drawn).toContain('=2+2 shells launched, in the reporter’s own voice\n');
  });
});

describe('markdown', () => {
  const text = renderers.markdown(report, view({ width: 40, unicode: false }));

  test('is as read', async () => {
    await expect(text).toMatchFileSnapshot('render-snapshots/markdown.md');
  });

  test('keeps every table row in its columns', () => {
    const tables = text.split('\n\n').filter((block) => block.startsWith('| '));
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const columns = table.split('\n').map((row) => row.replaceAll('\\|', '').split('|').length);
      expect(new Set(columns).size).toBe(1);
    }
  });

  test('lets no HTML of an article through', () => {
    expect(text).toContain('&lt;b&gt;stops&lt;/b&gt;');
    expect(text).not.toMatch(/<[a-z/]/i);
  });

  test('has no control characters', () => {
    expect(text).not.toMatch(CONTROL);
  });
});
