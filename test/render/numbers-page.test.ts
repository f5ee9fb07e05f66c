import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  analyseGap,
  gapFigures,
  gapFormats,
  levels,
  loadMessages,
  makePlan,
  plain,
  planFormats,
  undecidedWeight,
  whatIf,
} from '../../src/index.ts';
import { edge, textbook, today } from '../analysis/evaluated.ts';

const context = { messages: await loadMessages('en'), language: 'en', palette: plain, width: 80 } as const;

/** Every key in some data, each once. */
function keysOf(value: unknown, keys = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) keysOf(item, keys);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, below] of Object.entries(value)) keysOf(below, keys.add(key));
  }
  return keys;
}

describe.each(['numbers.md', 'numbers.ja.md'])('docs/%s', (name) => {
  const page = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
  const [gapShape = '', planShape = ''] = page.slice(page.indexOf('```ts')).split('// cdc plan');
  const shared = planShape.slice(planShape.indexOf('// where'));
  const documented = (shape: string) => new Set([...`${shape}${shared}`.matchAll(/\w+/g)].map(([word]) => word));

  it('names every key of the JSON of gap and of plan', async () => {
    const analysis = analyseGap(edge, { today, baseline: textbook });
    const gap = (await gapFormats.json())(analysis, edge, context, { baseline: { name: 'b', parties: textbook } });
    const keys = keysOf(JSON.parse(gap));
    expect(keys.size).toBeGreaterThan(60);
    for (const key of keys) expect(documented(gapShape), key).toContain(key);
    const if1 = whatIf(edge, new Map([['A-1', 5]]));
    const plan = (await planFormats.json())(makePlan(edge, { today, budget: 3 }), edge, context, { whatIf: if1 });
    for (const key of keysOf(JSON.parse(plan))) expect(documented(planShape), key).toContain(key);
  });

  it('names every figure that a condition can be about', () => {
    for (const figure of Object.keys(gapFigures)) expect(page).toContain(`\`${figure}\``);
  });

  it('has the weights that hold', () => {
    const words = name.includes('.ja.') ? ['ja', 'レベル未定'] : ['en', 'no level yet '];
    for (const { name: of, weight } of levels) {
      if (weight === null) continue;
      const said = words[0] === 'ja' ? `${of.ja}${weight}` : `${of.en.toLowerCase()} ${weight}`;
      expect(page).toContain(said);
    }
    expect(page).toContain(`${words[1]}${undecidedWeight}`);
  });
});
