import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/messages/index.ts';
import type { Inline } from '../../src/render/document.ts';
import { documentOf, facts, flexible, left, section, table, text } from '../../src/render/document.ts';
import { page } from '../../src/render/page/page.ts';
import { pageColours, themed, themeRules } from '../../src/render/page/theme.ts';
import { drawing, fixturePage } from './fixture.ts';

const html = await fixturePage();
const hash = (content: string) => `sha256-${createHash('sha256').update(content).digest('base64')}`;
const contentsOf = (name: string) =>
  [...html.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(([, one]) => one ?? '');

describe('the file', () => {
  it('may run its own script, be styled by its own stylesheet, and do nothing else', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const [scripts, styles] = [contentsOf('script'), contentsOf('style')];
    expect([scripts.length, styles.length]).toEqual([1, 1]);
    expect(policy.split('; ')).toEqual([
      `default-src 'none'`,
      `style-src '${hash(styles[0] ?? '')}'`,
      `script-src '${hash(scripts[0] ?? '')}'`,
      'img-src data:',
      `base-uri 'none'`,
      `form-action 'none'`,
    ]);
    // The policy holds for what follows it.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
  });

  it('has no style and no code in an attribute, and names nothing outside of it', () => {
    const tags = html.replace(/<(script|style)>.*?<\/\1>/gs, '').match(/<[a-z][^>]*>/g) ?? [];
    expect(tags.filter((tag) => /\s(?:style|on\w+|src|srcset|action|formaction|ping)\s*=/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /\shref="(?!#|data:,")/.test(tag))).toEqual([]);
    expect(contentsOf('style').join('')).not.toMatch(/url\(|@import|expression/);
  });

  it('has ids of which each is there once, and links that lead to them', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    for (const [, target] of html.matchAll(/\shref="#([^"]*)"/g))
      expect(ids).toContain(decodeURIComponent(target ?? ''));
    expect(ids).toEqual(expect.arrayContaining(['en', 'ja', 'en-matrix', 'ja-A-10']));
    // There is no section on Z-9.
    expect(html).toMatch(/<a href="#en-A-1">A-1<\/a>, Z-9 and 2 more/);
  });

  it('is the same whenever it is made', async () => {
    expect(await fixturePage()).toBe(html);
  });

  it('says what its pictures show', () => {
    expect(html).toContain('aria-label="as-is 2.0, to-be 4.0"');
    expect(html).toContain('aria-label="1, –, 5"');
    expect(html).toMatch(
      /<figcaption>Chart<\/figcaption>\n<p>Two\.<\/p>\n<div class="scroll">\n<svg .*fill="var\(--chart-first,#0072b2\)"/,
    );
  });
});

describe('whatever a file says', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '" onmouseover="alert(1)',
    "' onfocus='alert(1)",
    '</style><b>',
    '</title><b>',
    '<!--',
    ']]>',
    '&lt;b&gt;',
    '\u202Egnp.exe\u2066',
    'a\nb\u0000',
    '"} body { display: none } @page { content: "',
    '\\',
  ];

  it.each(hostile)('stays text: %j', async (words) => {
    const parts = await Promise.all(
      (['en', 'ja'] as const).map(async (language) => ({
        language,
        document: documentOf(
          words,
          [words],
          [
            section(
              words,
              [
                facts([{ label: words, lines: [words, { text: words, tone: 'bad', link: words }] }]),
                table(
                  [{ ...flexible(words), filter: true }, left('ID')],
                  [{ heading: words, rows: [{ cells: [words, { services: [words] }] }] }],
                  {
                    explorable: true,
                    note: words,
                    legend: words,
                  },
                ),
              ],
              { id: 'one', service: words },
            ),
          ],
        ),
        words: (await loadWords(language, 'page')).page,
        marks: { confidentiality: words, draft: words },
      })),
    );
    const drawn = page(parts, drawing);
    expect(drawn.match(/<script/g)).toHaveLength(1);
    expect(drawn.match(/<\/style/g)).toHaveLength(1);
    expect(drawn.match(/<\/title/g)).toHaveLength(1);
    expect(drawn).not.toMatch(/<b>|<!--|(?!\n)\p{Cc}|\p{Cf}/u);
    // In no tag does an attribute begin that is not the page's own.
    const body = drawn.slice(drawn.indexOf('<body'), drawn.indexOf('<script>'));
    expect(body.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/);
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(drawn) ?? [];
    for (const [, content = ''] of style.matchAll(/content:"((?:[^"\\]|\\.)*)"/gs))
      expect(content).not.toMatch(/[{}<>\n]/);
  });

  it.each([
    [
      'https://example.com/a?b=1&c="2"',
      '<a href="https://example.com/a?b=1&amp;c=&quot;2&quot;" rel="noopener noreferrer">',
    ],
    ['HTTP://example.com', '<a href="HTTP://example.com" rel="noopener noreferrer">'],
    ['javascript:alert(1)', undefined],
    [' javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,<script>alert(1)</script>', undefined],
    ['//example.com', undefined],
    ['file:///etc/passwd', undefined],
    ['https://', undefined],
    ['tickets/1.md', undefined],
  ])('becomes a link only if it is an address of the web: %j', async (link, anchor) => {
    const run: Inline = { text: 'evidence', tone: 'info', link };
    const words = (await loadWords('en', 'page')).page;
    const drawn = page([{ language: 'en', document: documentOf('T', [], [text(run)]), words }], drawing);
    expect(drawn).toContain(`${anchor ?? '<p>'}<span class="info">evidence</span>`);
  });
});

describe('the colours', () => {
  const light = (hex: string) =>
    [0, 2, 4]
      .map((at) => Number.parseInt(hex.slice(at + 1, at + 3), 16) / 255)
      .map((share) => (share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
      .reduce((sum, share, at) => sum + share * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
  /** As WCAG 2 defines it. */
  const contrast = (one: string, other: string) => {
    const [dark = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };

  it.each([0, 1] as const)('of texts can be read on both grounds: theme %i', (theme) => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    const { paper, panel, line: _, ...texts } = pageColours;
    for (const [name, pair] of Object.entries(texts)) {
      for (const ground of [paper, panel])
        expect(contrast(pair[theme], ground[theme]), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('of charts become variables where they are known, and keep their value', () => {
    expect(themed('<path fill="#0072B2" stroke="#123456" d="#0072b2"/>', { first: '#0072b2' })).toBe(
      '<path fill="var(--chart-first,#0072B2)" stroke="#123456" d="var(--chart-first,#0072b2)"/>',
    );
    expect(themeRules({})).toContain('@media screen and (prefers-color-scheme:dark)');
  });
});
