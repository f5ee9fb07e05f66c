import axe from 'axe-core';
import { expect, it } from 'vitest';
import { cdc, example } from '../cli/run.ts';
import { inBrowser } from './browser.ts';
import { fixturePage } from './fixture.ts';

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const looks = ['lang=en&theme=light', 'lang=ja&theme=dark', 'lang=ja&theme=light', 'lang=en&theme=dark'];

/** What axe finds in what is seen of a page: the rule, and where. */
const violations = async () => {
  const { axe } = globalThis as typeof globalThis & { axe: typeof import('axe-core') };
  const found = await axe.run();
  return found.violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)]);
};

inBrowser('axe finds nothing', (open) => {
  it.each(Object.entries(sizes))(
    'in a page of everything, light and dark, in both languages: %s',
    async (_, viewport) => {
      const { page } = await open(await fixturePage(), '', { viewport });
      await page.evaluate(axe.source);
      for (const look of looks) {
        await page.evaluate((fragment) => {
          location.hash = fragment;
        }, look);
        await page.waitForFunction(
          (theme) => document.documentElement.dataset['theme'] === theme,
          look.split('=').at(-1),
        );
        expect(await page.evaluate(violations), look).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), look).toBeLessThanOrEqual(
          viewport.width,
        );
      }
      await page.context().close();
    },
  );

  it.each([
    ['report', 'harbor-logistics', 'en', 'desktop'],
    ['report', 'harbor-logistics', 'ja', 'phone'],
    ['group report', 'harbor-group', 'en', 'desktop'],
    ['group report', 'harbor-group', 'ja', 'phone'],
  ] as const)('in a %s of %s: %s, %s', async (command, name, language, size) => {
    const { stdout } = cdc([...command.split(' '), '-C', example(name), '--lang', language]);
    const { page } = await open(stdout, '', { viewport: sizes[size] });
    await page.evaluate(axe.source);
    expect(await page.evaluate(violations)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sizes[size].width);
    await page.context().close();
  });
});
