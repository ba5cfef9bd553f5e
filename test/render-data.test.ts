// The formats for programs: JSON, NDJSON and CSV.
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../src/model/analysis.ts';
import { SECTIONS } from '../src/model/report.ts';
import { AnalysisSchema, EnvelopeSchema } from '../src/model/schema.ts';
import { codepointTable } from '../src/render/codepoints.ts';
import { renderers } from '../src/render/index.ts';
import { HOSTILE, report, TEXT, view } from './render-report.ts';

const envelope = (changes = {}) => JSON.parse(renderers.json(report, view(changes)));

/** Every object with start, end and text, however deep. */
function spansIn(value: unknown): { start: number; end: number; text: string }[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (value === null || typeof value !== 'object') return [];
  const own = 'start' in value && 'end' in value && 'text' in value ? [value as { start: number; end: number; text: string }] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

describe('json', () => {
  test.each([{}, { text: false }, { offsets: 'codepoint' as const }, { only: ['claims' as const] }])('validates with %o', (changes) => {
    expect(EnvelopeSchema.strict().parse(envelope(changes))).toEqual(envelope(changes));
  });

  test('is indented by two spaces and gives the article unchanged', () => {
    expect(renderers.json(report, view())).toMatch(/^\{\n {2}"schema": "sitrep\/1",\n/);
    expect(envelope().articles[0].article.text).toBe(TEXT);
    expect(envelope().articles[0].claims).toEqual(report.articles[0]!.claims);
    expect(envelope().generator).toEqual({ name: 'sitrep', version: '0.0.0' });
    expect(envelope().ledger).toEqual(report.ledger);
    expect(envelope().notes).toEqual(report.notes);
  });

  test('keeps what lost a reading to itself', () => {
    expect(report.articles[0]!.beaten).not.toHaveLength(0);
    expect(renderers.json(report, view())).not.toContain('beaten');
  });

  test.each(SECTIONS)('--only %s leaves the other lists out', (section) => {
    expect(Object.keys(envelope({ only: [section] }).articles[0])).toEqual(['article', section, 'notes']);
  });

  test('--no-text leaves the text out, and the spans in', () => {
    const [{ article, claims }] = envelope({ text: false }).articles;
    expect(article).not.toHaveProperty('text');
    expect(claims[0].evidence[0].text).toBe('killed at least 14 people');
  });

  test('shows a terminal no control characters, and a program all of them', () => {
    for (const format of ['json', 'ndjson'] as const) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(renderers[format](report, view())).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
    }
    expect(envelope().articles[0].article.text).toContain(HOSTILE);
  });
});

describe('offsets', () => {
  test('in UTF-16 code units every slice is its text', () => {
    const spans = spansIn(envelope().articles[0]);
    expect(spans.length).toBeGreaterThan(30);
    for (const { start, end, text } of spans) expect(TEXT.slice(start, end)).toBe(text);
  });

  test('in code points every slice is its text, and most have moved', () => {
    const characters = [...TEXT];
    const moved = spansIn(envelope({ offsets: 'codepoint' }).articles[0]);
    const plain = spansIn(envelope().articles[0]);
    expect(moved).toHaveLength(plain.length);
    for (const { start, end, text } of moved) expect(characters.slice(start, end).join('')).toBe(text);
    // All but the ones before the emoji.
    expect(moved.every(({ start }, i) => start === plain[i]!.start - 1)).toBe(true);
  });

  test('count pairs once, and lone halves too', () => {
    expect([...codepointTable('a🚑b\ud83dc')]).toEqual([0, 1, 1, 2, 3, 4, 5]);
  });

  test('are recounted in linear time', () => {
    const article = (size: number): Analysis => {
      const base = report.articles[0]!;
      const claims = Array.from({ length: size }, (_, i) => ({ ...base.claims[0]!, id: `c${i}` }));
      return { ...base, article: { ...base.article, text: TEXT.repeat(size) }, claims };
    };
    const time = (size: number) => {
      const analysis = article(size);
      const start = performance.now();
      renderers.ndjson({ articles: [analysis], ledger: [], notes: [] }, view({ offsets: 'codepoint' }));
      return performance.now() - start;
    };
    time(200);
    // Eight times the input; a recount from the start of the text for every span would take sixty-four times as long.
    expect(Math.min(time(1600), time(1600))).toBeLessThan(Math.max(Math.min(time(200), time(200)), 2) * 32);
  });
});

describe('ndjson', () => {
  test('has one valid article a line, in order', () => {
    const lines = renderers.ndjson(report, view()).split('\n');
    expect(lines.pop()).toBe('');
    const articles = lines.map((line) => AnalysisSchema.strict().parse(JSON.parse(line)));
    expect(articles.map(({ article }) => article.id)).toEqual(['strike', 'brief']);
    expect(articles).toEqual(envelope().articles);
  });

  test('is nothing without articles', () => {
    expect(renderers.ndjson({ articles: [], ledger: [], notes: [] }, view())).toBe('');
  });
});

describe('csv', () => {
  const text = renderers.csv(report, view());
  const rows = text.trimEnd().split('\n');

  test('is as read', async () => {
    await expect(text).toMatchFileSnapshot('render-snapshots/claims.csv');
  });

  test('has a header and one line a claim', () => {
    expect(rows).toHaveLength(1 + report.articles[0]!.claims.length);
    expect(renderers.csv({ articles: [], ledger: [], notes: [] }, view())).toBe(`${rows[0]}\n`);
  });

  test('leaves unknown figures empty, never 0', () => {
    const [header, ...body] = rows.map((row) => row.split(','));
    const column = (name: string) => body.find((row) => row[3] === 'c:killed@4')![header!.indexOf(name)];
    expect(['figure', 'value', 'low', 'high'].map(column)).toEqual(['', '', '', '']);
  });

  test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\u001b[0m=1'])('defuses the formula %j', (formula) => {
    const base = report.articles[0]!;
    const analysis = { ...base, article: { ...base.article, outlet: formula }, claims: base.claims.slice(0, 1) };
    const row = renderers.csv({ articles: [analysis], ledger: [], notes: [] }, view()).split('\n')[1]!;
    expect(row).toMatch(/^strike,"?'[=+\-@]/);
  });
});
