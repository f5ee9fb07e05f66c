import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cdc, copyOf, folder } from '../cli/run.ts';
import { expectQuiet, inBrowser } from './browser.ts';

const bad = `</style></script><script>alert(1)</script><img src=x onerror=alert(2)>" onmouseover="alert(3)&quot; ]]> \\u202E`;

/** An organisation whose every text would like to be more than text. */
function hostile(): string {
  const dir = folder();
  const text = JSON.stringify(bad).replaceAll('\\\\u', '\\u');
  const write = (name: string, lines: string) => writeFileSync(join(dir, name), `version: 1\n${lines}`);
  write(
    'cdc.yaml',
    `organization: { name: ${text}, confidentiality: ${text} }\nteams: { t: { name: ${text} } }\nproviders: { p: { name: ${text}, contract-until: 2020-01-01 } }\n`,
  );
  write(
    'catalog.yaml',
    `services:\n  A-1: { level: basic }\n  C-2: { level: unnecessary, reason: other, rationale: ${text} }\n  X-1: { level: basic }\ncustom:\n  X-1: { category: B, name: ${text}, description: ${text} }\n`,
  );
  write(
    'profile.yaml',
    `services:\n  A-1: { assignment: insource, team: t, note: ${text} }\n  X-1: { assignment: outsource, provider: p }\n`,
  );
  write(
    'portfolio.yaml',
    `services:\n  A-1: { as-is: 2, to-be: 4, action: ${text}, owner: ${text}, assessor: ${text}, note: ${text}, evidence: ["javascript:alert(4)", "data:text/html,<script>alert(5)</script>", "https://example.org/?q=\\"><script>", ${text}] }\n  X-1: { as-is: 3, to-be: 4 }\n`,
  );
  return dir;
}

inBrowser('a report', (open) => {
  it('shows what people typed as text, and runs and loads nothing of it', async () => {
    const { stdout, status } = cdc(['report'], { cwd: hostile() });
    expect(status).toBe(0);
    const opened = await open(stdout);
    const { page } = opened;
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img, iframe, object, embed, form, link[rel=stylesheet]').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('\u202E');
    const handlers = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((one) =>
        one.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
    );
    expect(handlers).toEqual([]);
    const addresses = await page.evaluate(() =>
      [...document.querySelectorAll('a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((to) => !to.startsWith('#')),
    );
    // Evidence that is an address of the web is a link, in both languages; any other is not.
    expect(addresses).toEqual(Array(2).fill('https://example.org/?q="><script>'));
    await page.locator('[id="en-A-1"]').getByText('javascript:alert(4)').hover();
    await expectQuiet(opened);
  });

  it('has everything of every example without a script, and asks for nothing', async () => {
    for (const name of ['textbook', 'harbor-logistics', 'sakura-seiki']) {
      const { stdout } = cdc(['report', copyOf(name)]);
      const opened = await open(stdout, '', { javaScriptEnabled: false });
      const { page } = opened;
      for (const language of ['en', 'ja']) {
        for (const id of [
          'board',
          'map',
          'matrix',
          'gaps',
          'load',
          'areas',
          'plan',
          'trend',
          'details',
          'A-1',
          'frameworks',
          'nist-csf-2-0',
          'method',
        ])
          expect(await page.locator(`[id="${language}-${id}"]`).isVisible(), `${name} ${language}-${id}`).toBe(true);
        expect(await page.locator(`[id="${language}"] figure svg`).count()).toBeGreaterThanOrEqual(7);
      }
      await expectQuiet(opened);
    }
  });

  it('is of a size that can be sent', () => {
    const { stdout } = cdc(['report', copyOf('harbor-logistics')]);
    expect(Buffer.byteLength(stdout)).toBeLessThan(1_500_000);
  });
});
