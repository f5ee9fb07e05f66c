import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectQuiet, inBrowser } from './browser.ts';
import { fixturePage } from './fixture.ts';

const html = await fixturePage();

/** What of a part is seen: the ids of the rows of its matrix, in their order. */
const idsIn = (page: Page, language = 'en') =>
  page.locator(`#${language}-matrix tbody tr:visible td:first-child`).allInnerTexts();
const addressOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash);
const topOf = async (page: Page, id: string) =>
  Math.round((await page.locator(`#${id}`).boundingBox())?.y ?? Number.NaN);
const all = ['A-1', 'A-10', 'A-2', 'B-1', 'B-2'];

inBrowser('a page in a browser', (open) => {
  it('shows one language, and goes to the same place in the other', async () => {
    const opened = await open(html);
    const { page } = opened;
    expect(await page.locator('h1:visible').allInnerTexts()).toEqual(['Report en']);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.locator('#en-A-2').scrollIntoViewIfNeeded();
    await page.getByRole('link', { name: 'A-2', exact: true }).click();
    expect(addressOf(page)).toBe('#en-A-2');
    // A click of the mouse would first scroll to where the link would be if it did not stick to the top.
    await page.getByRole('link', { name: '日本語' }).dispatchEvent('click');
    expect(addressOf(page)).toBe('#ja-A-2');
    expect(await page.locator('h1:visible').allInnerTexts()).toEqual(['Report ja']);
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
    expect(await topOf(page, 'ja-A-2')).toBeLessThan(80);
    await page.goBack();
    expect(await page.locator('h1:visible').allInnerTexts()).toEqual(['Report en']);
    await expectQuiet(opened);
  });

  it('opens where a link leads, in its language, though a part is hidden or closed', async () => {
    const opened = await open(html, '#ja-B-2');
    const { page } = opened;
    expect(await page.locator('h1:visible').allInnerTexts()).toEqual(['Report ja']);
    await expect.poll(() => topOf(page, 'ja-B-2')).toBeLessThan(900);
    await expectQuiet(opened);
  });

  it('chooses rows by a column and by words, and always says how many', async () => {
    const opened = await open(html);
    const { page } = opened;
    const count = page.locator('#en-matrix .count');
    expect(await count.innerText()).toBe('5 of 5 rows shown');
    await page.locator('#en-matrix').getByLabel('Level').selectOption('Basic');
    expect(await idsIn(page)).toEqual(['A-1', 'A-2']);
    expect(await count.innerText()).toBe('2 of 5 rows shown');
    expect(addressOf(page)).toBe('#en-matrix&level=Basic');
    await page.locator('#en-matrix').getByLabel('Search').pressSequentially('a-2 ｓｔｒａ');
    expect(await idsIn(page)).toEqual(['A-2']);
    await page.locator('#en-matrix').getByLabel('Search').fill('nothing');
    expect(await idsIn(page)).toEqual([]);
    expect(await count.innerText()).toBe('0 of 5 rows shown');
    // All that was typed is one step.
    await page.goBack();
    expect(await idsIn(page)).toEqual(['A-1', 'A-2']);
    await page.goBack();
    expect(await idsIn(page)).toEqual(all);
    await page.goForward();
    expect(await idsIn(page)).toEqual(['A-1', 'A-2']);
    await page.locator('#en-matrix').getByRole('button', { name: 'Reset' }).click();
    expect(await idsIn(page)).toEqual(all);
    expect(addressOf(page)).toBe('#en-matrix');
    await expectQuiet(opened);
  });

  it('sorts up, down and not at all: numbers as numbers, and what there is none of last', async () => {
    const opened = await open(html);
    const { page } = opened;
    const heading = (name: string) => page.locator('#en-matrix th', { hasText: name });
    const press = (name: string) => heading(name).getByRole('button').click();
    await press('Number');
    expect(await idsIn(page)).toEqual(['B-2', 'A-1', 'A-2', 'A-10', 'B-1']);
    expect(await heading('Number').getAttribute('aria-sort')).toBe('ascending');
    expect(addressOf(page)).toBe('#en-matrix&sort=number');
    await press('Number');
    expect(await idsIn(page)).toEqual(['A-10', 'A-2', 'A-1', 'B-2', 'B-1']);
    expect(addressOf(page)).toBe('#en-matrix&sort=number&dir=desc');
    await press('Number');
    expect(await idsIn(page)).toEqual(all);
    await press('Score');
    expect(await idsIn(page)).toEqual(['B-2', 'A-2', 'A-1', 'B-1', 'A-10']);
    expect(await heading('Number').getAttribute('aria-sort')).toBe(null);
    await press('ID');
    expect(await idsIn(page)).toEqual(['A-1', 'A-2', 'A-10', 'B-1', 'B-2']);
    await expectQuiet(opened);
  });

  it('opens as its address says, and takes what was chosen into the other language', async () => {
    const opened = await open(html, '#en-matrix&level=Standard&sort=number&dir=desc&theme=dark&unknown=1');
    const { page } = opened;
    expect(await idsIn(page)).toEqual(['A-10', 'B-2', 'B-1']);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.getByRole('link', { name: '日本語' }).click();
    expect(await idsIn(page, 'ja')).toEqual(['A-10', 'B-2', 'B-1']);
    expect(addressOf(page)).toBe('#ja-matrix&level=スタンダード&sort=number&dir=desc&theme=dark');
    expect(await page.locator('#ja-matrix .count').innerText()).toBe('5行中3行を表示');
    await expectQuiet(opened);
  });

  it('shows all rows where no row has what its address asks for', async () => {
    const opened = await open(html, '#en-matrix&level=None&sort=none');
    expect(await idsIn(opened.page)).toEqual(all);
    await expectQuiet(opened);
  });

  it('leads from a chart to a service, and to the rows of a category', async () => {
    const opened = await open(html, '#ja');
    const { page } = opened;
    await page.locator('#ja-board [data-service="B-1"]').click();
    expect(addressOf(page)).toBe('#ja-B-1');
    await page.locator('#ja-board [data-category="B"]').click();
    expect(addressOf(page)).toBe('#ja-matrix&category=B Analysis');
    expect(await idsIn(page, 'ja')).toEqual(['B-1', 'B-2']);
    await expectQuiet(opened);
  });

  it('is light or dark as the system is, unless its reader chooses', async () => {
    const opened = await open(html, '', { colorScheme: 'dark' });
    const { page } = opened;
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    expect(await paper()).toBe('rgb(20, 23, 28)');
    expect(await button('Dark').getAttribute('aria-pressed')).toBe('true');
    await button('Light').click();
    await expect.poll(paper).toBe('rgb(255, 255, 255)');
    expect(await button('Dark').getAttribute('aria-pressed')).toBe('false');
    await expect.poll(() => addressOf(page)).toBe('#theme=light');
    // It stays so wherever a link leads.
    await page.getByRole('link', { name: 'Matrix' }).click();
    await expect.poll(() => addressOf(page)).toBe('#en-matrix&theme=light');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    await expect.poll(paper).toBe('rgb(255, 255, 255)');
    await expectQuiet(opened);
  });

  it('lets the keyboard reach tables that are wider than the window, and only those', async () => {
    const opened = await open(html, '', { viewport: { width: 390, height: 800 } });
    const { page } = opened;
    const wide = page.locator('#en-matrix .scroll');
    await expect.poll(() => wide.getAttribute('tabindex')).toBe('0');
    expect(await wide.getAttribute('aria-label')).toBe('Matrix');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(() => wide.getAttribute('tabindex')).toBe(null);
    await expectQuiet(opened);
  });

  it('has all its content without a script, and nothing that does nothing', async () => {
    const opened = await open(html, '', { javaScriptEnabled: false });
    const { page } = opened;
    expect(await page.locator('h1:visible').allInnerTexts()).toEqual(['Report en', 'Report ja']);
    for (const language of ['en', 'ja']) {
      expect(await idsIn(page, language)).toEqual(all);
      expect(await page.locator(`#${language} section section:visible`).count()).toBe(5);
    }
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
    await page.getByRole('link', { name: '日本語' }).click();
    expect(await topOf(page, 'ja')).toBeLessThan(80);
    await expectQuiet(opened);
  });
});
