import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/answers/read.ts';
import { loadFolder, loadMessages, type Organisation, plain, serviceMatrix } from '../../src/index.ts';
import { hintsIn } from '../../src/render/form/hints.ts';
import { form } from '../../src/render/form/index.ts';
import { displayWidth } from '../../src/render/width.ts';
import { organisationOf } from '../analysis/organisation.ts';

async function draw(organisation: Organisation, language: 'en' | 'ja', category?: 'B'): Promise<string> {
  const context = { messages: await loadMessages(language), language, palette: plain, width: 80 };
  const groups = serviceMatrix(organisation, { open: true, ...(category && { categories: [category] }) });
  const asked = groups.map(({ category, rows }) => ({ category, rows: rows.map((row) => ({ row, phases: [] })) }));
  return form(asked, organisation, context);
}

const spoken = [await loadMessages('en'), await loadMessages('ja')];
const blocksOf = (text: string, organisation: Organisation) =>
  readAnswers({ bytes: Buffer.from(text) }, hintsIn(organisation, spoken)).blocks;
/** The lines inside the fences. */
const yamlOf = (text: string) =>
  [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].flatMap(([, lines = '']) => lines.trimEnd().split('\n'));

describe('a form', () => {
  it.each(['en', 'ja'] as const)('asks what is open, and says what can be answered (%s)', async (language) => {
    const folder = fileURLToPath(new URL(`../fixtures/form/${language}`, import.meta.url));
    const { organisation } = await loadFolder(folder);
    const expected = readFileSync(`${folder}/expected.md`, 'utf8');
    expect(await draw(organisation as Organisation, language, 'B')).toBe(expected);
  });

  it.each(['en', 'ja'] as const)(
    'is YAML in its fences, in lines that no mail program breaks (%s)',
    async (language) => {
      const ids = Array.from({ length: 40 }, (_, index) => `team-${index}`);
      const teams = ids.map((id) => `${id}: {}`).join(', ');
      const organisation = await organisationOf({ cdc: `teams: { ${teams} }\n` });
      const text = await draw(organisation, language);
      const blocks = blocksOf(text, organisation);
      expect(blocks.map(({ problems }) => problems)).toEqual(Array(64).fill([]));
      expect(blocks[0]?.data).toEqual({
        'A-1': {
          level: null,
          reason: null,
          assignment: null,
          team: null,
          provider: null,
          'as-is': null,
          'to-be': null,
          rationale: null,
          note: null,
        },
      });
      expect(Math.max(...yamlOf(text).map(displayWidth))).toBeLessThanOrEqual(70);
      for (const id of ids) expect(text).toContain(`- \`${id}\` ${id}\n`);
    },
  );

  it('explains only what it asks for', async () => {
    const organisation = await organisationOf({
      catalog: `${['B-1', 'B-2', 'B-3'].map((id) => `  ${id}: { level: unnecessary, reason: other }\n`).join('')}  B-4: { level: basic }\n`,
      profile: '  B-4: { assignment: outsource, provider: mssp }\n',
    });
    const text = await draw(organisation, 'en', 'B');
    expect(text).toContain('\nScale “Outsource”: ');
    expect(text).toContain('- `to-be`: How well should it be done? (scale “Outsource”)\n');
    for (const other of ['Scale “Insource”', '`level`:', '`reason`:', '`assignment`:', '`team`:', '`provider`:']) {
      expect(text).not.toContain(other);
    }
    expect(yamlOf(text).map((line) => line.replace(/ #.*/, ''))).toEqual([
      'assessor:',
      'B-4:',
      '  as-is:',
      '  to-be:',
      '  rationale:',
      '  note:',
    ]);
  });
});

describe('what a file holds', () => {
  const hostile = [
    '- item',
    '1. item',
    '# heading',
    '=== ',
    '---',
    '    code',
    '> quote',
    '<b>&amp;',
    '[a](http://x)',
    '![i](x)',
    '*b* _i_ ~s~ `c`',
    'www.x @y |',
    String.raw`x\n\n\`\`\`yaml\nA-1:\n  level: optional\n\`\`\`\n`.replaceAll('\\`', '`'),
    String.raw`~~~yaml\nA-1: { level: optional }\n~~~`,
    String.raw`\e[31m\u202E\u2028x`,
  ];

  it.each(hostile)('is text in a form, and no markup: %s', async (bad) => {
    const quoted = `"${bad.replaceAll('"', '\\"')}"`;
    const organisation = await organisationOf({
      cdc: `organization: { name: ${quoted} }\nteams: { t: { name: ${quoted} } }\nproviders: { p: { name: ${quoted} } }\n`,
      catalog: `  X-1: {}\n  X-2: { level: basic }\ncustom:\n  X-1: { category: B, name: ${quoted}, description: ${quoted} }\n  X-2: { category: B, name: x }\n`,
      profile: '  X-2: { assignment: combination, team: t, provider: p }\n',
    });
    const text = await draw(organisation, 'en', 'B');
    const tame = await draw(
      await organisationOf({
        catalog:
          '  X-1: {}\n  X-2: {}\ncustom:\n  X-1: { category: B, name: x, description: x }\n  X-2: { category: B, name: x }\n',
      }),
      'en',
      'B',
    );
    // As many headings and blocks as without it, and nothing is answered.
    const headings = (form: string) => form.match(/^#+ /gm)?.length;
    expect(headings(text)).toBe(headings(tame));
    expect(blocksOf(text, organisation).map(({ data }) => Object.keys(data as object)[0])).toEqual([
      'B-1',
      'B-2',
      'B-3',
      'B-4',
      'X-1',
      'X-2',
    ]);
    expect(text).not.toContain('optional }');
    // The lines that hold it, without what the program itself writes.
    const lines = text
      .replaceAll(/^```yaml\n.*?^```$/gms, '')
      .replace('`cdc assess --answers <file>`', '')
      .split('\n')
      .filter((line) => !/^(?:#+ |- |$)/.test(line));
    for (const line of lines)
      expect(line).not.toMatch(/^(?:\s{4}|[-+*=>#]|\d+[.)]|~~~|```)|<|(?<!\\)\]\(|:\/\/|@\w|\bwww\./);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202E\u2028]/u);
  });
});
