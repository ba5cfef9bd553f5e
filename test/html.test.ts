// The page as text: what is escaped, marked, allowed and left out. What it does in a browser stands in browser.test.ts.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/model/report.ts';
import { script } from '../src/render/html/client/index.ts';
import { htmlPage } from '../src/render/html/index.ts';
import { data, html } from '../src/render/html/markup.ts';
import { segmentsOf } from '../src/render/html/segments.ts';
import { report, single, TEXT, view } from './render-report.ts';
import { sitrep } from './support.ts';

const page = (of: Report, changes = {}) => htmlPage(of, view(changes));

/** What a reader sees of a piece of markup. */
const words = (markup: string): string =>
  markup
    .replace(/<a class="ref".*?<\/a>/g, '')
    .replace(/<i class="turn">U\+([0-9A-F]{4})<\/i>/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]!);

const textBlock = (markup: string): string => /<div class="text".*?<\/div>/s.exec(markup)![0];

describe('markup', () => {
  test('text is escaped wherever it stands, markup is not escaped twice', () => {
    const nasty = `<b a='1'>"&"</b>\u0000`;
    expect(html`<p title="${nasty}">${[nasty, html`<i>${1}</i>`, null, false]}</p>`.markup).toBe(
      '<p title="&lt;b a=&#39;1&#39;&gt;&quot;&amp;&quot;&lt;/b&gt;\ufffd">&lt;b a=&#39;1&#39;&gt;&quot;&amp;&quot;&lt;/b&gt;\ufffd<i>1</i></p>',
    );
  });

  test('data in a script element can neither end it nor open a comment, and reads back as it was', () => {
    const nasty = '</script><!-- <script> --> </SCRIPT\u2028\u2029 \\u003c <b>';
    const { markup } = data(nasty);
    expect(markup).not.toMatch(/<\/script|<!|<script|\u2028|\u2029/i);
    expect(JSON.parse(markup)).toBe(nasty);
  });
});

describe('segments', () => {
  const text = 'abc\u{1F600}def\nghi';
  const spans = fc.array(
    fc.tuple(fc.integer({ min: 0, max: text.length }), fc.integer({ min: 0, max: text.length })).map(([a, b]) => ({
      start: Math.min(a, b),
      end: Math.max(a, b),
    })),
    { maxLength: 8 },
  );

  test('cover the text in order without a gap, and no surrogate pair is cut', () => {
    fc.assert(
      fc.property(spans, (layers) => {
        const segments = segmentsOf(text, layers);
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of segments) expect(() => encodeURIComponent(text.slice(start, end))).not.toThrow();
        for (const { start, end } of segments) expect(end).toBeGreaterThan(start);
      }),
    );
  });

  test('each knows exactly the layers that cover it, in the order given', () => {
    fc.assert(
      fc.property(spans, (layers) => {
        const plain = 'x'.repeat(text.length);
        for (const { start, end, layers: on } of segmentsOf(plain, layers))
          expect(on).toEqual(layers.filter((layer) => layer.start <= start && end <= layer.end && layer.start < layer.end));
      }),
    );
  });
});

describe('the text of an article', () => {
  const markup = textBlock(page(single));

  test('not a character is lost or added but the numbers of claims', () => {
    const lines = TEXT.split(/\r?\n/).filter((line) => line.trim() !== '');
    // Escape sequences can't be shown; U+FFFD stands for them.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    const visible = (line: string) => line.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');
    expect([...markup.matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map((match) => words(match[1]!))).toEqual(lines.map(visible));
  });

  test('overlapping marks are cut into pieces: those with the key of a finding make up its words', () => {
    const pieces = [...markup.matchAll(/<span class="([^"]*)" data-k="([^"]*)">(.*?)<\/span>/gs)];
    const having = (key: string) => pieces.filter((piece) => piece[2]!.split(' ').includes(key));
    const said = (key: string) =>
      having(key)
        .map((piece) => words(piece[3]!))
        .join('');
    const [first, part] = single.articles[0]!.claims;
    expect(said('c1')).toBe(first!.evidence[0]!.text);
    expect(said('c2')).toBe(part!.evidence[0]!.text);
    expect(said('q1')).toBe(single.articles[0]!.attributions[0]!.contents[0]!.text);
    expect(said('s1')).toBe('the health ministry');
    // Claim 1 lies in the ministry's words: each of its pieces has both marks, and a click means the claim.
    for (const [, marks, keys] of having('c1')) {
      expect(marks!.split(' ')).toEqual(expect.arrayContaining(['c', 'q']));
      expect(keys!.indexOf('c1')).toBeLessThan(keys!.indexOf('q1'));
    }
  });

  test('every claim has its number once, behind its figure, with a label that says what it claims', () => {
    for (const n of [1, 2, 3, 4, 5, 6, 7]) expect(markup.match(new RegExp(`id="a0-c${n}"`, 'g'))).toHaveLength(1);
    expect(markup).toMatch(
      /at least 14<a class="ref" id="a0-c1" href="#a0-t1" data-c="1" aria-label="Claim 1: at least 14 people killed, Health/,
    );
  });

  test('marks that turn the direction of writing are shown, not obeyed', () => {
    expect(markup).toContain('<i class="turn">U+202E</i>');
    expect(page(single)).not.toContain('\u202e');
  });
});

describe('the page', () => {
  const alone = page(single);
  const many = page(report);

  test('allows nothing but its own style and script, by their hashes', () => {
    for (const markup of [alone, many]) {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(markup)![1]!.replaceAll('&#39;', "'");
      const hash = (element: string) => {
        const inside = new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(markup)![1]!;
        return `'sha256-${createHash('sha256').update(inside).digest('base64')}'`;
      };
      expect(policy).toBe(
        `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
      );
      expect(markup.indexOf('Content-Security-Policy')).toBeLessThan(markup.indexOf('<style>'));
      expect(markup).not.toMatch(/\sstyle="|https?:\/\/|url\(|@import/);
    }
  });

  test('its script is made of functions that use nothing from outside', () => {
    expect(script).not.toMatch(/import[\s(]|__vite|__name|<\/script|<!--/);
    expect(() => new Function(script)).not.toThrow();
  });

  test('the same report gives the same bytes', () => expect(page(report)).toBe(many));

  test('one article: claims, places, what is open and who says what, each under a heading that the menu leads to', () => {
    for (const name of ['text', 'claims', 'map', 'open', 'sources', 'names']) {
      expect(alone).toContain(`<h2 id="a0-${name}">`);
      expect(alone).toContain(`<a href="#a0-${name}">`);
    }
    expect(alone).toContain('<title>Strike on Talmira market kills at least 14</title>');
    expect(alone).toContain('By whom: the text does not say');
    expect(alone).toMatch(/<td class="num figure"[^>]*data-s="3000">nearly 3,000<small>≤2,999<\/small>/);
    expect(alone).toContain('<i>the text does not say</i>');
    expect(alone).not.toMatch(/id="([^"]+)"(?=[\s\S]*\sid="\1")/);
  });

  test('many articles: the ledger first, then the articles, kept as text until they are opened', () => {
    expect(many.indexOf('id="ledger"')).toBeLessThan(many.indexOf('id="articles"'));
    expect(many).toMatch(/<span class="verdict">single<\/span>/);
    expect(many).toContain('data-go="a0-c1"');
    expect(many).not.toContain('<div class="text"');
    const kept = JSON.parse(/data-article="a0">(.*?)<\/script>/s.exec(many)![1]!) as string;
    expect(textBlock(kept)).toBe(textBlock(alone));
    expect(many).toContain('no such file; check the path');
  });

  test('a sum that does not fit leads to the claims it is made of', () => {
    const note = {
      code: 'part-larger-than-whole',
      severity: 'warning' as const,
      args: { whole: 'strike#c:killed@2', parts: 'strike#c:killed@1', sum: 14, total: 3 },
    };
    expect(page({ ...report, notes: [note] })).toContain(
      '<li>A part is larger than its whole, 3: <a href="#a0-c2">three children killed (Coastal Wire)</a>; <a href="#a0-c1">at least 14',
    );
  });

  test('without a ledger the claims of all articles stand in one table', () => {
    const markup = page({ ...report, ledger: [] });
    expect(markup).toContain('id="all-table"');
    expect(markup).not.toContain('id="ledger-table"');
  });

  test('--only and --no-text leave parts out', () => {
    expect(page(single, { text: false })).not.toMatch(/class="text"/);
    const sources = page(single, { only: ['attributions'] });
    expect(sources).toContain('id="a0-sources"');
    expect(sources).not.toContain('id="a0-claims"');
    expect(sources).not.toContain('id="a0-map"');
  });

  test('no article at all is a page that says so', () => {
    expect(page({ articles: [], ledger: [], notes: report.notes })).toContain('No article was read');
  });

  test('large tables: the first rows stand in the page, the rest is kept as text', () => {
    const group = report.ledger[0]!;
    const markup = page({ ...report, ledger: Array.from({ length: 90 }, (_, i) => ({ ...group, id: `g${i}` })) });
    expect(markup.match(/<tbody class="group/g)).toHaveLength(60);
    const rest = JSON.parse(/data-rest="ledger-table">(.*?)<\/script>/s.exec(markup)![1]!) as string;
    expect(rest.match(/<tbody class="group/g)).toHaveLength(30);
  });

  test('--format html writes it', async () => {
    const { code, stdout } = await sitrep(['-f', 'html', '--published', '2024-05-05', '-'], {
      stdin: 'Shelling in Kyiv killed 12 people, the mayor said.',
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).toContain('aria-label="Claim 1: 12 people killed');
  });
});
