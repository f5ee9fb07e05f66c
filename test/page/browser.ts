import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';

const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
const installed = existsSync(executablePath);
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** An open page, and what it should not do. */
export interface Opened {
  readonly page: Page;
  /** What it wrote to the console, violations of its policy among it, and its errors. */
  readonly said: readonly string[];
  /** What it asked for besides itself. */
  readonly requests: readonly string[];
}

export type Open = (html: string, fragment?: string, options?: BrowserContextOptions) => Promise<Opened>;

/** Tests in one browser; without one, they are skipped and say so. */
export function inBrowser(name: string, tests: (open: Open) => void): void {
  describe.skipIf(!installed)(installed ? name : `NOT TESTED, for Chromium is not installed: ${name}`, () => {
    let browser: Browser;
    let folder: string;
    let files = 0;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'cdc-page-'));
      // It has a folder of its own for all that it remembers, which goes with it.
      browser = await chromium.launch({ executablePath, args, headless: true });
    });

    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    tests(async (html, fragment = '', options = {}) => {
      files += 1;
      const path = join(folder, `${files}.html`);
      writeFileSync(path, html);
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const said: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(error.message));
      page.on('dialog', (dialog) => {
        said.push(`dialog: ${dialog.message()}`);
        return dialog.dismiss();
      });
      const address = pathToFileURL(path).href;
      page.on('request', (request) => {
        // An icon of no data asks nobody.
        if (request.url() !== 'data:,' && request.url().replace(/#.*/, '') !== address) requests.push(request.url());
      });
      await page.goto(address + fragment);
      return { page, said, requests };
    });
  });
}

/** Closes a page that should have been quiet. */
export async function expectQuiet({ page, said, requests }: Opened): Promise<void> {
  await page.context().close();
  expect({ said, requests }).toEqual({ said: [], requests: [] });
}
