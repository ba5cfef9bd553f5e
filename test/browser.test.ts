// What the page does in a real browser: choosing, filtering, sorting, opening, by mouse and by keyboard.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser, open } from './browser-page.ts';
import { report, single } from './render-report.ts';

const wordsOf = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).evaluateAll((spans) => spans.map((span) => span.textContent?.replace(/\d$/, '')).join('|'));

/** The first line of each cell of a column of the claims table, from 1. */
const column = async (page: Page, n: number): Promise<string[]> =>
  (await page.locator(`#a0-table tbody tr > :nth-child(${n})`).allInnerTexts()).map((cell) => cell.split('\n')[0]!);

const isInView = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= 800;
    });

inBrowser('the page at work', () => {
  test('a claim chosen in the table lights up its evidence, its source and the source’s words, and is scrolled to', async () => {
    const page = await open(single);
    expect(await page.locator('.lit-claim').count()).toBe(0);
    await page.locator('#a0-t1 .go').click();
    expect(await wordsOf(page, '.lit-claim')).toBe('killed |at least 14| |people');
    expect(await wordsOf(page, '.lit-source')).toBe('the health ministry');
    expect(await wordsOf(page, '.lit-cue')).toBe('said');
    expect(await wordsOf(page, '.lit-words')).toContain('An air strike near the ');
    expect(await isInView(page, '.lit-claim')).toBe(true);
    expect(await page.locator('.card:visible h3').textContent()).toBe('1. at least 14 people killed');
    expect(await page.evaluate('document.activeElement.id')).toBe('a0-c1');
    expect(page.url()).toMatch(/#a0-c1$/);
  });

  test('a click in the text means the innermost claim; another one puts the first out; Close ends it', async () => {
    const page = await open(single);
    await page.locator('[data-k~=c2]').first().click();
    expect(await page.locator('.card:visible h3').textContent()).toBe('2. three children killed');
    await page.locator('#a0-c5').click();
    expect(await page.locator('.card:visible').count()).toBe(1);
    // The chain: the observatory, and the wire that cited it.
    expect(await wordsOf(page, '.lit-source')).toBe('Coastal Wire|the Talmira Observatory');
    await page.locator('[data-close]').click();
    expect(await page.locator('.lit-claim, .lit-source, .lit-words, .card:visible').count()).toBe(0);
  });

  test('what a source says is lit from the list of sources', async () => {
    const page = await open(single);
    await page.getByRole('button', { name: 'denies' }).click();
    expect(await wordsOf(page, '.lit-words')).toBe('that |its jets| had |killed |civilians');
    expect(await isInView(page, '.lit-words')).toBe(true);
  });

  test('all of it works by keyboard: skip link, numbers in the text, Enter, Escape and back', async () => {
    const page = await open(single);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.locator('#a0-c3').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.card:visible h3').textContent()).toMatch(/^3\./);
    await page.locator('#a0-t4 .go').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('a0-c4');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.dataset.go')).toBe('a0-c4');
    expect(await page.locator('.card:visible').count()).toBe(0);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });

  test('columns sort by number, both ways, what is not known last; the state is told to readers of screens', async () => {
    const page = await open(single);
    const figure = page.getByRole('columnheader', { name: 'Figure' });
    await figure.getByRole('button').click();
    expect(await figure.getAttribute('aria-sort')).toBe('ascending');
    const up = ['three', '=2+2', 'at least 14', 'more than 40', '200', 'nearly 3,000', 'no figure'];
    expect(await column(page, 2)).toEqual(up);
    await figure.getByRole('button').press('Enter');
    expect(await figure.getAttribute('aria-sort')).toBe('descending');
    expect(await column(page, 2)).toEqual([...up.slice(0, -1).reverse(), 'no figure']);
    await page.getByRole('columnheader', { name: 'Claim' }).getByRole('button').click();
    expect(await page.locator('[aria-sort]').count()).toBe(1);
  });

  test('rows are filtered by words, measure and kind of source, and counted', async () => {
    const page = await open(single);
    const count = page.locator('[data-for=a0-table] .count');
    expect(await count.textContent()).toBe('7 claims');
    await page.getByLabel('Find').fill('MINISTRY children');
    expect(await column(page, 1)).toEqual(['2']);
    expect(await count.textContent()).toBe('1 of 7 claims');
    await page.getByLabel('Find').fill('');
    await page.getByLabel('Source kind').selectOption('military');
    expect(await column(page, 1)).toEqual(['4', '6']);
    await page.getByLabel('Measure').selectOption('deployed');
    expect(await column(page, 1)).toEqual(['6']);
    await page.getByLabel('Find').fill('nowhere');
    expect(await column(page, 1)).toEqual([]);
  });

  test('kinds of marks can be put out', async () => {
    const page = await open(single);
    const background = () => page.evaluate("getComputedStyle(document.querySelector('.text .q')).backgroundColor");
    const before = await background();
    await page.getByLabel('words of a source').uncheck();
    expect(await background()).not.toBe(before);
    await page.getByLabel('claims', { exact: true }).uncheck();
    expect(await page.locator('.text .ref:visible').count()).toBe(0);
  });

  test('many articles: the ledger leads into an article that is made when it is opened', async () => {
    const page = await open(report);
    expect(await page.locator('.text').count()).toBe(0);
    expect(await page.locator('#ledger-table .voices:visible').count()).toBe(0);
    await page.getByRole('button', { name: 'Killed', exact: true }).click();
    await page.getByRole('button', { name: 'Show claim 1 in Strike' }).click();
    expect(await page.locator('#a0-fold').getAttribute('open')).toBe('');
    expect(await wordsOf(page, '.lit-claim')).toBe('killed |at least 14| |people');
    expect(await isInView(page, '.lit-claim')).toBe(true);
    await page.getByText('publication date not known').click();
    expect(await page.locator('#a1 .text').textContent()).toContain('停戦');
    // Its table came with it, and works.
    await page.locator('#a0 [data-find]').fill('jets');
    expect(await column(page, 1)).toEqual(['4']);
  });

  test('rows beyond the first are made on demand, and found by the filter before', async () => {
    const group = report.ledger[0]!;
    const ledger = Array.from({ length: 90 }, (_, i) => ({ ...group, id: `g${i}`, place: i === 88 ? 'Zavodske' : 'Talmira' }));
    const page = await open({ ...report, ledger });
    expect(await page.locator('#ledger-table tbody').count()).toBe(60);
    expect(await page.locator('[data-for=ledger-table] .count').textContent()).toBe('90 groups, the first 60 shown');
    await page.locator('[data-for=ledger-table] [data-find]').fill('zavod');
    expect(await page.locator('#ledger-table tbody').count()).toBe(1);
    await page.locator('[data-for=ledger-table] [data-find]').fill('');
    await page.getByRole('button', { name: 'Show more' }).click();
    expect(await page.locator('#ledger-table tbody').count()).toBe(90);
  });

  test('a link to a claim opens it', async () => {
    const page = await open(report, { hash: '#a0-c5' });
    expect(await page.locator('.card:visible').textContent()).toContain('nearly 3,000');
  });
});
