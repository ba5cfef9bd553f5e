// How safe, legible and accessible the page is in a real browser.
import { expect, test } from 'vitest';
import { inBrowser, open, seen } from './browser-page.ts';
import { report, single } from './render-report.ts';
import { analyzeText } from './support.ts';

/** Runs in the page: elements whose words have less than the contrast of WCAG AA (4.5) against what lies behind them. */
const WEAK = `(() => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const rgb = (color) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      };
      const light = ([r, g, b]) => {
        const [x, y, z] = [r, g, b].map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
      };
      const ground = (element) => {
        for (let at = element; at; at = at.parentElement) {
          const color = rgb(getComputedStyle(at).backgroundColor);
          if (color[3] > 0) return color;
        }
        return [255, 255, 255];
      };
      return [...document.querySelectorAll('body *')]
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''))
        .filter((element) => !element.closest('svg, script, option') && element.getClientRects().length > 0)
        .flatMap((element) => {
          const [a, b] = [light(rgb(getComputedStyle(element).color)), light(ground(element))];
          const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          return contrast < 4.5
            ? [contrast.toFixed(2) + ' ' + element.tagName + '.' + element.className + ': ' + element.textContent.slice(0, 30)]
            : [];
        });
})()`;

inBrowser('the page as it is', () => {
  test('an article full of script and markup does nothing', async () => {
    const nasty = [
      '<script>alert(1)</script>',
      '</script><script>alert(2)</script><!--<script>',
      '<img src=https://example.org/x onerror=alert(3)>',
      '<style>body{display:none}</style>',
      '"><svg onload=alert(4)><a href="javascript:alert(5)">',
      '\u2028\u2029\u202e',
    ].join(' ');
    const text = `KYIV — The mayor, ${nasty}, said shelling killed 12 people in Kyiv on Friday.\n\n“${nasty} never,” said John ${nasty} Smith.`;
    const one = analyzeText(text, '2024-05-05');
    const analysis = { ...one, article: { ...one.article, title: nasty, outlet: nasty } };
    for (const of of [
      { articles: [analysis], ledger: [], notes: [] },
      { articles: [analysis, ...report.articles], ledger: [], notes: [{ code: nasty, severity: 'error' as const, args: { file: nasty } }] },
    ]) {
      const page = await open(of);
      await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
      await page.locator('#a0 .ref').first().click();
      expect(await page.locator('img, iframe, svg[onload], [onerror], a[href^="javascript"]').count()).toBe(0);
      expect(await page.locator('style').count()).toBe(1);
      expect(await page.locator('script:not([type])').count()).toBe(1);
      expect(await page.locator('#a0 .text').textContent()).toContain('<script>alert(1)</script>');
      expect(seen.trouble).toEqual([]);
      // The policy holds even for script that somebody else puts in.
      const ran = await page.evaluate(
        "const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s); 'ran' in window",
      );
      expect(ran).toBe(false);
      seen.trouble = seen.trouble.filter((line) => !/Content Security Policy/.test(line));
      if (of.articles.length === 1) await page.context().close();
    }
  });

  test('without script everything is readable, and numbers in the text lead to the table', async () => {
    const page = await open(single, { script: false });
    expect(await page.locator('.text').isVisible()).toBe(true);
    expect(await page.locator('#a0-table tbody tr').count()).toBe(7);
    expect(await page.locator('.filters:visible, .legend:visible, .hint:visible').count()).toBe(0);
    await page.locator('#a0-c3').click();
    expect(page.url()).toMatch(/#a0-t3$/);
  });

  test.each([
    [390, false],
    [390, true],
    [1280, true],
  ])('at %i pixels (dark: %s) nothing is wider than the page, and words stand out from their ground', async (width, dark) => {
    const page = await open(single, { width, dark });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.locator('#a0-c1').click();
    expect(await page.evaluate(WEAK)).toEqual([]);
  });

  test('it has its landmarks, one first heading, and no level left out', async () => {
    const page = await open(single);
    for (const role of ['banner', 'navigation', 'main', 'contentinfo'] as const) expect(await page.getByRole(role).count()).toBe(1);
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((heads) => heads.filter((head) => head.getClientRects().length > 0).map((head) => Number(head.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(await page.getByRole('table', { name: /^Claims/ }).count()).toBe(1);
    // Every control has a name.
    const nameless = await page
      .locator('button, a, input, select')
      .evaluateAll(
        (controls) => controls.filter((c) => !c.textContent?.trim() && !c.getAttribute('aria-label') && !c.closest('label')).length,
      );
    expect(nameless).toBe(0);
  });

  test('on paper the controls are gone and the text is there', async () => {
    const page = await open(single);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav:visible, .filters:visible, .legend:visible, .cards:visible').count()).toBe(0);
    expect(await page.locator('.text:visible, #a0-table:visible').count()).toBe(2);
  });
});
