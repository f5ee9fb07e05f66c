import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionsV21 } from '../../src/reference/functions-v2-1.ts';
import { categories } from '../../src/reference/index.ts';
import { roles } from '../../src/reference/roles-v2-1.ts';
import { cdc, folder } from '../cli/run.ts';

describe('version 2.1', () => {
  it('had nine functions, each of which became the category of its letter (textbook table 6)', () => {
    expect(functionsV21.map(({ id, category, name }) => `${id} ${category} ${name.ja}`)).toEqual([
      'A A セキュリティ対応組織運営',
      'B B リアルタイムアナリシス（即時分析）',
      'C C ディープアナリシス（深堀分析）',
      'D D インシデント対応',
      'E E セキュリティ対応状況の診断と評価',
      'F F 脅威情報の収集および分析と評価',
      'G G セキュリティ対応システム運用・開発',
      'H H 内部統制・内部不正対応支援',
      'I I 外部組織との積極的連携',
    ]);
    expect(functionsV21.map(({ category }) => category)).toEqual(categories.map(({ id }) => id));
  });

  it('had 54 roles, each with the services of table 7', () => {
    const typed = readFileSync(new URL('../fixtures/migrate/roles-v2.1.tsv', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const ours = roles.map(({ id, name, services }) => [id, name.ja, services.join(',')].join('\t'));
    expect(ours).toEqual(typed.slice(1));
    expect(ours).toHaveLength(54);
  });

  it.each([
    [
      ['explain', '全体方針管理'],
      ['A-1 リスクマネジメント', 'A-6 事業影響度分析', 'セキュリティ対応組織運営'],
    ],
    [
      ['explain', 'トリアージ基準管理'],
      ['A-9 トリアージ基準管理', 'A-2 トリアージ基準管理'],
    ],
    [['explain', 'role', 'A-2'], ['A-9 トリアージ基準管理']],
    [
      ['explain', 'role', 'h1'],
      ['B-1 リアルタイム監視', 'B-1 リアルタイム基本分析', 'B-2 リアルタイム高度分析'],
    ],
    [['explain', 'D-8'], ['D-7 インシデント対応報告']],
    [
      ['explain', 'リアルタイムアナリシス'],
      ['即時分析', 'B-4 レポート問い合わせ対応'],
    ],
    [
      ['services', '全体方針管理'],
      ['A-1', 'A-6'],
    ],
    [
      ['services', '--category', 'セキュリティ対応組織運営'],
      ['A-1', 'A-13'],
    ],
  ] as const)('is understood: %j', (args, said) => {
    const { status, stdout } = cdc([...args, '--lang', 'ja'], { cwd: folder() });
    expect(status).toBe(0);
    for (const words of said) expect(stdout).toContain(words);
  });
});
