// Articles that try to be a page of their own. What they do in a browser stands in browser-looks.test.ts.
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../src/model/analysis.ts';
import { script } from '../src/render/html/client/index.ts';
import { htmlPage } from '../src/render/html/index.ts';
import { report, view } from './render-report.ts';
import { analyzeText } from './support.ts';

describe('hostile articles', () => {
  const NASTY = [
    '<script>alert(1)</script>',
    '</script><script>alert(2)</script>',
    '<!-- <script>',
    '<img src=x onerror=alert(3)>',
    '<style>*{display:none}</style>',
    '"><svg onload=alert(4)>',
    "' onmouseover='alert(5)",
    '$' + '{alert(6)}',
    '\u2028alert(7)\u2029',
    '</template></textarea></title>',
  ];
  const text = `KYIV — Officials said ${NASTY.join(' and ')} killed 12 people in Kyiv on Friday, “${NASTY.join(' ')}” said John Smith.`;
  const nasty = analyzeText(text, '2024-05-05');
  const named: Analysis = {
    ...nasty,
    article: { ...nasty.article, id: NASTY.join(''), title: NASTY.join(' '), outlet: NASTY.join(' '), language: '"><script>' },
    entities: nasty.entities.map((entity) => ({ ...entity, name: `${NASTY.join(' ')} ${entity.name}` })),
    claims: nasty.claims.map((claim) => ({ ...claim, source: { ...claim.source, name: NASTY.join(' ') }, rule: '</code><script>' })),
    attributions: nasty.attributions.map((a) => ({ ...a, name: NASTY.join(' ') })),
  };

  test.each([
    ['alone', { articles: [named], ledger: [], notes: [] }],
    [
      'among others',
      { ...report, articles: [named, ...report.articles], notes: [{ code: '<b>', severity: 'error' as const, args: { file: '<i>' } }] },
    ],
  ])('%s: nothing of theirs is an element, an attribute or the end of a script', (_, of) => {
    const markup = htmlPage(of, view());
    expect(named.claims.length).toBeGreaterThan(0);
    const outside = markup.replace(
      /<script type="application\/json"[^>]*>(.*?)<\/script>/gs,
      (__, json: string) => JSON.parse(json) as string,
    );
    const tags = outside
      .replace(script, '')
      .replace(/<style>.*?<\/style>/s, '')
      .match(/<[^>]*>/g)!;
    for (const tag of tags) {
      expect(tag).not.toMatch(/\son\w+=/);
      expect(tag).not.toMatch(/^<(?:img|iframe|object|link|base|form|template)/);
    }
    expect(tags.filter((tag) => /^<script(?! type="application\/json")/.test(tag))).toHaveLength(1);
    expect(tags.filter((tag) => tag.startsWith('<style'))).toHaveLength(0);
    expect(markup.match(/<\/script/gi)).toHaveLength(1 + (markup.match(/<script type="application\/json"/g)?.length ?? 0));
    expect(markup).not.toContain('<!--');
  });
});
