import { describe, expect, it } from 'vitest';
import { cdc, example } from './run.ts';

/** A call as people type it, and the same in the words of the files. */
const calls: [string[], string[]][] = [
  [
    ['matrix', '--category', 'Ｂ、ｄ'],
    ['matrix', '--category', 'B,D'],
  ],
  [
    ['matrix', '--phase', '運用'],
    ['matrix', '--phase', 'operation'],
  ],
  [
    ['matrix', '--team', '社内ＳＯＣ'],
    ['matrix', '--team', 'soc'],
  ],
  [
    ['matrix', '--team', 'In-house SOC (soc)'],
    ['matrix', '--team', 'soc'],
  ],
  [
    ['services', '--phase', '対応', '--area', '領域Ｉ'],
    ['services', '--phase', 'response', '--area', 'I'],
  ],
  [
    ['services', 'Aー1'],
    ['services', 'A-1'],
  ],
  [
    ['explain', 'Ａ─１'],
    ['explain', 'A-1'],
  ],
  [
    ['explain', '必須'],
    ['explain', 'basic'],
  ],
  [
    ['gap', '--phase', 'プロファイル'],
    ['gap', '--phase', 'profile'],
  ],
  [
    ['gap', '--fail-on', 'ｍｅａｎ＜３、unassigned＞９'],
    ['gap', '--fail-on', 'mean<3,unassigned>9'],
  ],
  [
    ['plan', '--budget', '５', '--by', '四半期'],
    ['plan', '--budget', '5', '--by', 'quarter'],
  ],
  [
    ['plan', '--assume', 'Ａー8＝4、b1=5'],
    ['plan', '--assume', 'A-8=4,B-1=5'],
  ],
  [
    ['matrix', '--lang', '日本語'],
    ['matrix', '--lang', 'ja'],
  ],
  [
    ['assess', '--export-questions', '--service', 'Aー1、ｂ２', '--phase', 'サービスポートフォリオ', '--level', '必須'],
    ['assess', '--export-questions', '--service', 'A-1,B-2', '--phase', 'portfolio', '--level', 'basic'],
  ],
];

describe.each(calls)('cdc %j', (typed, same) => {
  it('is understood', () => {
    const [one, other] = [typed, same].map((args) => cdc([...args, '-C', example('textbook')]));
    expect(one).toEqual(other);
    expect(one?.stdout).not.toBe('');
  });
});

describe('a day of an option', () => {
  it('is said back where it is written in another way', () => {
    const { stderr } = cdc(['trend', '-C', example('textbook'), '--since', '令和8年3月31日', '--last', '1']);
    expect(stderr).toContain('Read “令和8年3月31日” as 31 March 2026.\n');
    const ja = cdc(['diff', '-C', example('textbook'), '--at', '3 月末', '--lang', 'ja']);
    expect(ja.stderr).toContain('「3 月末」を2026年3月31日として扱います。\n');
  });

  it.each([
    ['trend', '--since'],
    ['diff', '--at'],
  ])('is refused by %s where it could be two', (command, flag) => {
    const { status, stderr } = cdc([command, flag, '3/4/2026', '-C', example('textbook')]);
    expect([status, stderr]).toEqual([
      2,
      `error: ${flag}: “3/4/2026” is not a valid date. Write YYYY-MM-DD, e.g. 2027-03-31.\n`,
    ]);
  });
});
