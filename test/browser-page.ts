// Opens the page in a real browser, from a file. Without Chromium these tests are left out, and say so.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { Report } from '../src/model/report.ts';
import { htmlPage } from '../src/render/html/index.ts';
import { view } from './render-report.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const isThere = existsSync(CHROMIUM);

/** The page that is open, and what must stay empty: requests but the one for the file, messages of the console, errors, dialogs. */
export const seen: { page: Page; trouble: string[] } = { page: undefined as never, trouble: [] };

let browser: Browser;
let folder: string;

/** Tests in the browser; after each the page is closed, and must have kept quiet. */
export function inBrowser(name: string, tests: () => void): void {
  if (!isThere) console.warn(`NOT TESTED IN A BROWSER: ${name}. No ${CHROMIUM}: apt-get install chromium, or set CHROMIUM to its path`);
  describe.skipIf(!isThere)(name, () => {
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'sitrep-browser-'));
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true });
    });
    afterEach(async () => {
      await seen.page.context().close();
      const { trouble } = seen;
      seen.trouble = [];
      expect(trouble).toEqual([]);
    });
    tests();
  });
}

interface Reader {
  /** Pixels. */
  readonly width?: number;
  readonly dark?: boolean;
  readonly script?: boolean;
  readonly hash?: string;
}

/** The page of a report as a reader opens it. */
export async function open(of: Report, { width = 1280, dark = false, script = true, hash = '' }: Reader = {}): Promise<Page> {
  const file = join(folder, 'page.html');
  writeFileSync(file, htmlPage(of, view()));
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  const url = pathToFileURL(file).href;
  const note = (words: string) => seen.trouble.push(words);
  page.on('request', (request) => request.url().split('#')[0] === url || note(`request ${request.url()}`));
  page.on('console', (message) => note(`console ${message.text()}`));
  page.on('pageerror', (error) => note(`error ${error.message}`));
  page.on('dialog', (dialog) => {
    note(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  seen.page = page;
  await page.goto(url + hash);
  return page;
}
