import { describe, expect, it } from 'vitest';
import { forJson } from '../../src/render/escape.ts';
import { draw, example, type Format } from './check-report.ts';

const extensions = { sarif: 'sarif', junit: 'xml', github: 'txt', gitlab: 'json', markdown: 'md' } as const;
const formats = Object.keys(extensions) as (keyof typeof extensions)[];

/** Rules come and go: of their descriptions only those that are used, and no places in the list. */
function withoutOtherRules(format: Format, output: string): string {
  if (format !== 'sarif') return output;
  const log = JSON.parse(output);
  const [run] = log.runs;
  const used = new Set(run.results.map(({ ruleId }: { ruleId: string }) => ruleId));
  run.tool.driver.rules = run.tool.driver.rules.filter(({ id }: { id: string }) => used.has(id));
  for (const result of run.results) delete result.ruleIndex;
  return forJson(log);
}

describe.each(formats)('%s', (format) => {
  const file = (name: string) => `../fixtures/formats/${format}/${name}.${extensions[format]}`;

  it.each(['organisation', 'broken'] as const)('says of %s what was read and found right', async (name) => {
    const { diagnostics, services } = await example(name);
    const output = await draw(format, diagnostics, { services });
    await expect(withoutOtherRules(format, output)).toMatchFileSnapshot(file(name));
  });

  it('speaks Japanese', async () => {
    const { diagnostics, services } = await example('organisation');
    const output = await draw(format, diagnostics, { services, language: 'ja' });
    await expect(withoutOtherRules(format, output)).toMatchFileSnapshot(file('organisation.ja'));
  });

  it('says that all is well', async () => {
    await expect(withoutOtherRules(format, await draw(format, []))).toMatchFileSnapshot(file('clean'));
  });

  it('ends with a line break, once', async () => {
    for (const diagnostics of [[], (await example('organisation')).diagnostics]) {
      expect(await draw(format, diagnostics)).toMatch(/[^\n]\n$/);
    }
  });
});
