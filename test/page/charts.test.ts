import { expect, it } from 'vitest';
import { languages } from '../../src/reference/index.ts';
import { cases, drawn } from '../charts/cases.ts';
import { allCharts, chartsOf } from '../charts/charts.ts';
import { inBrowser } from './browser.ts';

inBrowser('every text of a chart is inside of it, and none lies on another', (open) => {
  it.each(cases.flatMap(([name, load]) => languages.map((language) => [name, language, load] as const)))(
    '%s, %s',
    async (_, language, load) => {
      const charts = await allCharts(chartsOf(await load()), language);
      const { page } = await open(
        `<!DOCTYPE html><meta charset="utf-8">${charts.map((chart, index) => drawn(chart, `c${index}`)).join('<hr>')}`,
      );
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('svg')].flatMap((svg) => {
          const frame = svg.getBoundingClientRect();
          const boxes = [...svg.querySelectorAll('text')].map((text) => ({
            text: text.textContent,
            box: text.getBoundingClientRect(),
          }));
          const outside = boxes.filter(
            ({ box }) =>
              box.left < frame.left - 1 ||
              box.right > frame.right + 1 ||
              box.top < frame.top - 1 ||
              box.bottom > frame.bottom + 1,
          );
          const overlapping = boxes.filter(({ box }, at) =>
            boxes.some(
              ({ box: other }, index) =>
                index > at &&
                Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2 &&
                // The boxes of lines below each other share a little.
                Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 5,
            ),
          );
          const title = svg.querySelector('title')?.textContent;
          return [
            ...outside.map(({ text }) => `${title}: outside: ${text}`),
            ...overlapping.map(({ text }) => `${title}: over another: ${text}`),
          ];
        }),
      );
      await page.context().close();
      expect(found).toEqual([]);
    },
  );
});
