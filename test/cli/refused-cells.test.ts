import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOneOf, wordsFor } from '../../src/answers/spoken.ts';
import { assignments, levels } from '../../src/reference/index.ts';
import { cdc, copyOf } from './run.ts';

// In sakura-seiki, A-1 to A-3 are insourced, and B-1 is outsourced; D-1 has a planned change to insource.
const columns = ['level', 'reason', 'assignment', 'team', 'provider', 'as-is', 'to-be', 'assessed-on'] as const;
const headings = {
  en: ['Level', 'Reason it is unnecessary', 'Assignment', 'Team', 'Provider', 'As-is', 'To-be', 'Assessed on'],
  ja: ['推奨レベル', '不要とする理由', 'サービス割り当て', 'チーム', '委託先', '現状', 'あるべき姿', '評価日'],
};

type Answers = Readonly<Record<string, Partial<Record<(typeof columns)[number], string>>>>;

/** What import says of a table, in one line. */
function said(language: 'en' | 'ja', answers: Answers): string {
  const dir = copyOf('sakura-seiki');
  const rows = Object.entries(answers).map(([id, cells]) => [id, ...columns.map((column) => cells[column] ?? '')]);
  writeFileSync(join(dir, 'table.csv'), [['ID', ...headings[language]], ...rows].map((row) => row.join()).join('\n'));
  const { status, stderr } = cdc(['import', 'table.csv', '--dry-run', '--lang', language], { cwd: dir });
  expect(status).toBe(1);
  return stderr.replaceAll(/\n\s*/g, language === 'ja' ? '' : ' ');
}

const contradictions: Answers = {
  'A-1': { reason: 'budget', 'as-is': '2/3' },
  'A-2': { provider: 'unyou' },
  'A-3': { assignment: 'unassigned', 'as-is': '5' },
  'A-4': { 'as-is': 'excluded', 'to-be': '3' },
  'A-11': { 'assessed-on': '2026-11-01' },
};

describe('a refused cell', () => {
  it('is spoken of in the words of a Japanese sheet', () => {
    const text = said('ja', contradictions);
    for (const line of [
      'table.csv!C2: A-1 リスクマネジメントの推奨レベルはベーシックです。「不要とする理由」は、不要とした場合に書きます。「推奨レベル」を不要にするか、「推奨レベルの根拠」に書いてください。',
      'table.csv!G2: A-1 リスクマネジメントは併用ではないため、スコアは1つです。スコアを1つだけ書くか（例: 3）、分担している場合は「サービス割り当て」を併用にしてください。',
      'table.csv!F3: A-2 リスクアセスメントの割り当てはインソースなので、委託先は指定できません。「サービス割り当て」をアウトソースか併用にするか、このセルを空にしてください。',
      'table.csv!G4: A-3 ポリシーの企画立案には担い手がいないため、1と数えます。ほかのスコアは使いません。「サービス割り当て」をインソース、アウトソース、併用のいずれかにするか、このセルを空にしてください。',
      'table.csv!H5: A-4 ポリシー管理は評価対象外なので、あるべき姿は指定できません。「現状」に1から5のスコアを書くか、このセルを空にしてください。',
      'table.csv!I6: A-11 品質管理には、日付を付けるスコアがありません。同じ行の「現状」にスコアを書いてください。',
    ])
      expect(text).toContain(line);
    expect(text).not.toMatch(/\b(?:basic|insource|outsource|combination|unassigned|as-is|rationale|reason)\b/);
  });

  it('is spoken of in the words of an English sheet', () => {
    const text = said('en', contradictions);
    for (const line of [
      'table.csv!C2: A-1 Risk management has the level Basic; only an unnecessary service has a reason. Choose Unnecessary under “Level”, or explain the level under “Rationale of the level”.',
      'table.csv!G2: A-1 Risk management is not a combination, so it has one score. Enter one score, e.g. 3, or choose Combination under “Assignment”.',
      'table.csv!F3: With the assignment Insource, A-2 Risk assessment has no provider. Choose Outsource or Combination under “Assignment”, or empty this cell.',
      'table.csv!H5: A-4 Policy management is excluded, so it has no target. Enter a score from 1 to 5 under “As-is”, or empty this cell.',
    ])
      expect(text).toContain(line);
    expect(text).not.toMatch(/as-is:|assignment:|level:/);
  });

  it('is told to take words that cells take', () => {
    const known = (word: string) => [...assignments, ...levels].some((one) => isOneOf(word, wordsFor(one)));
    for (const word of [
      'Insource',
      'Outsource',
      'Combination',
      'Unnecessary',
      'インソース',
      'アウトソース',
      '併用',
      '不要',
    ])
      expect(known(word), word).toBe(true);
  });
});

it('says what goes with a former answer by names, and a planned change by its parts', () => {
  const dir = copyOf('sakura-seiki');
  writeFileSync(join(dir, 'table.csv'), 'ID,サービス割り当て,チーム\nD-1,インソース,CSIRT\n');
  const { stderr } = cdc(['import', 'table.csv', '--dry-run'], { cwd: dir });
  expect(stderr.replaceAll(/\n\s*/g, '')).toContain(
    'D-1 インシデント報告受付: 委託先（監視サービス事業者）、変更後の割り当て（インソース）、変更後のチーム（CSIRT）、変更の期限（2027-10-01）',
  );
});

describe('a refused answer of a text', () => {
  it('has the names beside what is typed, in Japanese', () => {
    const dir = copyOf('sakura-seiki');
    writeFileSync(join(dir, 'form.txt'), 'A-2:\n  provider: unyou\n  level: なんとか\n');
    const { stderr } = cdc(['assess', '--answers', 'form.txt', '--dry-run'], { cwd: dir });
    const text = stderr.replaceAll(/\n\s*/g, '');
    expect(text).toContain('A-2 リスクアセスメントの割り当てはinsource（インソース）なので、委託先は指定できません。');
    expect(text).toContain(
      '使えるのはunnecessary（不要）、basic（ベーシック）、standard（スタンダード）、advanced（アドバンスド）、optional（オプション）です。',
    );
    const set = cdc(['set', 'A-2', '--cycle', '中期', '--dry-run'], { cwd: dir });
    expect(set.stderr).toContain('使えるのはshort（短期サイクル）、long（長期サイクル）です。');
  });
});
