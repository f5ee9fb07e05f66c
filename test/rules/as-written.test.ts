import { describe, expect, it } from 'vitest';
import { worded } from '../../src/render/diagnostic-text.ts';
import { loadTexts } from '../../src/source/load.ts';

const said = async (content: string, kind: 'catalog' | 'portfolio' | 'cdc', language: 'en' | 'ja' = 'en') => {
  const { diagnostics } = await loadTexts({ [kind]: { path: `${kind}.yaml`, content } });
  return worded(diagnostics, language);
};

describe('a number that is not allowed', () => {
  it.each(['.nan', '1e400', '-.inf', '0x10', '1e2', '007', '+9', '6.50', '6'])(
    'is said back as %s',
    async (written) => {
      const [finding] = await said(`version: 1\nservices:\n  A-1: { as-is: ${written} }\n`, 'portfolio');
      expect(finding?.message).toMatch(new RegExp(`^Found ${written.replaceAll(/[.+]/g, String.raw`\$&`)}; expected`));
      expect(finding).toMatchObject({ args: { found: written === '6' ? 6 : written } });
    },
  );
});

describe('an id of another shape', () => {
  it.each(['X-01', 'X-0', 'X-1000', 'ABCDEFGHI-1', 'x-1'])('is told the shape of ids: %s', async (id) => {
    for (const place of ['custom', 'services']) {
      const content = `version: 1\n${place}:\n  ${id}: {}\n`;
      const [finding] = await said(content, 'catalog');
      expect(finding?.help).toContain('up to 8 letters A–Z, “-” and a number from 1 to 999');
      expect((await said(content, 'catalog', 'ja'))[0]?.help).toContain('1から999まで');
    }
  });

  it('is told another one where it is that of a team', async () => {
    const [finding] = await said('version: 1\norganization: { name: x }\nteams: { "A B": { name: x } }\n', 'cdc');
    expect(finding?.help).toContain('lower-case letters');
    expect(finding?.help).not.toContain('custom');
  });
});
