import { describe, expect, it } from 'vitest';
import { insteadOf } from '../../src/answers/meant.ts';
import { type FileKind, loadTexts } from '../../src/index.ts';

/** What is told of the one value in a file that is not as it should be. */
async function told(kind: FileKind, content: string) {
  const { diagnostics, organisation } = await loadTexts({ [kind]: { path: `${kind}.yaml`, content } });
  expect(organisation, 'in a file it is never taken silently').toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  const [diagnostic] = diagnostics;
  return diagnostic && insteadOf(diagnostic);
}

const files = {
  level: 'catalog',
  reason: 'catalog',
  area: 'catalog',
  'review-by': 'catalog',
  assignment: 'profile',
} as const;
const fileOf = (key: string): FileKind => (files as Record<string, FileKind>)[key] ?? 'portfolio';

describe('a value that only a person would write', () => {
  it.each([
    ['level', '必須', 'basic'],
    ['level', 'Basic', 'basic'],
    ['level', 'ベーシック(必須)', 'basic'],
    ['level', 'ｓｔａｎｄａｒｄ', 'standard'],
    ['reason', '予算不足', 'budget'],
    ['area', 'Ⅱ', 'II'],
    ['review-by', '2027年3月31日', '"2027-03-31"'],
    ['assignment', '併用', 'combination'],
    ['as-is', '"3"', '3'],
    ['as-is', '３', '3'],
    ['as-is', '対象外', 'excluded'],
    ['to-be', '５', '5'],
    ['due', '2026/11/1', '"2026-11-01"'],
    ['cycle', '長期サイクル', 'long'],
  ])('is told with the one that the file takes, and can be fixed: %s: %s', async (key, value, write) => {
    const text = `version: 1\nservices:\n  A-1: { ${key}: ${value} }\n`;
    expect(await told(fileOf(key), text)).toEqual({ write, certain: true });
  });

  it.each([
    ['as-is', '2/4', '{ insource: 2, outsource: 4 }'],
    ['as-is', '2/-', '{ insource: 2 }'],
    ['evidence', 'https://a.example', '[ https://a.example ]'],
    ['note', '3', '"3"'],
  ])('is told, where it may mean something else, and left to people: %s: %s', async (key, value, write) => {
    const text = `version: 1\nservices:\n  A-1: { ${key}: ${value} }\n`;
    expect(await told('portfolio', text)).toEqual({ write, certain: false });
  });

  it.each([
    ['version: "1"', '1'],
    ['version: 1\npreset: Strict', 'strict'],
    ['version: 1\npattern: { as-is: Hybrid }', 'hybrid'],
    ['version: 1\npolicy: { strength: "4.5" }', '4.5'],
    ['version: 1\npolicy: { stale-after-months: "18" }', '18'],
    ['version: 1\nproviders: { z: { contract-until: 2027/3/31 } }', '"2027-03-31"'],
  ])('is told in cdc.yaml as well: %j', async (text, write) => {
    expect(await told('cdc', `${text}\n`)).toEqual({ write, certain: true });
  });

  it.each([
    ['level', 'fundamental'],
    ['as-is', '6'],
    ['as-is', '3.5'],
    ['due', '2026-02-30'],
    ['assignment', 'us'],
  ])('is told alone where nobody can tell what it means: %s: %s', async (key, value) => {
    expect(await told(fileOf(key), `version: 1\nservices:\n  A-1: { ${key}: ${value} }\n`)).toEqual({});
  });
});

it('is told with both days where it may be either', async () => {
  const text = 'version: 1\nservices:\n  A-1: { due: 3/4/2026 }\n';
  expect(await told('portfolio', text)).toEqual({ either: ['2026-03-04', '2026-04-03'] });
});

describe('a key with nothing behind it', () => {
  it('says nothing yet', async () => {
    const { organisation, diagnostics } = await loadTexts({
      cdc: { path: 'cdc.yaml', content: 'version: 1\nteams:\npolicy:\n  weights:\norganization: { name: }\n' },
      catalog: { path: 'catalog.yaml', content: 'version: 1\nservices:\n  A-1: { level: basic, reason: }\n  A-2:\n' },
      profile: { path: 'profile.yaml', content: 'version: 1\nservices:\n' },
      portfolio: {
        path: 'portfolio.yaml',
        content: 'version: 1\nassessed-on:\nservices:\n  A-1: { as-is: { insource: 2, outsource: } }\n',
      },
    });
    expect(diagnostics).toEqual([]);
    const rowOf = (id: string) => organisation?.rows.find((row) => row.id === id);
    expect(rowOf('A-1')).toMatchObject({ catalog: { level: 'basic' }, portfolio: { 'as-is': { insource: 2 } } });
    expect(rowOf('A-1')?.catalog).toEqual({ level: 'basic' });
    expect(rowOf('A-2')).toMatchObject({ catalog: {}, scope: 'undecided' });
  });

  it('is missing all the same where it has to be said, and unknown where it is unknown', async () => {
    const codes = async (kind: FileKind, content: string) => {
      const { diagnostics } = await loadTexts({ [kind]: { path: 'x', content } });
      return diagnostics.map(({ code, args }) => [code, (args as { key?: string }).key]);
    };
    expect(await codes('cdc', 'version:\nteam:\n')).toEqual([
      ['schema/required', 'version'],
      ['schema/unknown-key', 'team'],
    ]);
    expect(await codes('catalog', 'version: 1\ncustom: { X-1: { category: , name: x } }\n')).toEqual([
      ['schema/required', 'category'],
    ]);
  });
});
