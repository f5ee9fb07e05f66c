import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultWeights, gapFigures, levels } from '../../src/index.ts';
import { results } from './data/results.ts';

describe.each(['numbers.md', 'numbers.ja.md'])('docs/%s', (name) => {
  const page = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

  it('links the schema of the JSON of every result', () => {
    for (const command of Object.keys(results)) {
      expect(page).toContain(`[${command}](../schemas/${command}-report.schema.json)`);
    }
  });

  it('names every figure that a condition can be about', () => {
    for (const figure of Object.keys(gapFigures)) expect(page).toContain(`\`${figure}\``);
  });

  it('has the weights that hold', () => {
    const words = name.includes('.ja.') ? ['ja', 'レベル未定'] : ['en', 'no level yet '];
    for (const { id, name: of } of levels) {
      if (id === 'unnecessary') continue;
      const weight = defaultWeights[id];
      const said = words[0] === 'ja' ? `${of.ja}${weight}` : `${of.en.toLowerCase()} ${weight}`;
      expect(page).toContain(said);
    }
    expect(page).toContain(`${words[1]}${defaultWeights.undecided}`);
  });
});
