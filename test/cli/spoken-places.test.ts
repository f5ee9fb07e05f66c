import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './repository.ts';
import { cdc, example, folder } from './run.ts';

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
      `error: ${flag}: “3/4/2026” is ambiguous: it may be 4 March 2026 or 3 April 2026. Write 2026-03-04 or 2026-04-03.\n`,
    ]);
  });
});

describe('a date that may be two', () => {
  const committed = () => {
    const { dir, write, commit } = repository();
    write('cdc.yaml', 'version: 1\n');
    write('portfolio.yaml', 'version: 1\nservices:\n  A-1: { as-is: 2 }\n');
    commit();
    return dir;
  };
  it.each([
    [
      ['trend', '--since', '03/04/2026'],
      '--since: “03/04/2026” is ambiguous: it may be 4 March 2026 or 3 April 2026. Write 2026-03-04 or 2026-04-03.',
    ],
    [['diff', '--at', '3/4/2026'], '--at: “3/4/2026” is ambiguous'],
    [['check', '--since', '3/4/2026'], '--since: “3/4/2026” is ambiguous'],
    [['gap', '--baseline', '3/4/2026'], '--baseline: “3/4/2026” is ambiguous'],
    [['diff', '3/4/2026'], '“3/4/2026” is ambiguous'],
    [
      ['set', 'A-1', '--due', '3/4/2027'],
      '--due: “3/4/2027” is ambiguous: it may be 4 March 2027 or 3 April 2027. Nothing was changed.\n  Write 2027-03-04 or 2027-04-03.',
    ],
    [['set', 'A-1', '--planned', 'insource,by=3/4/2027'], '--planned: “3/4/2027” is ambiguous'],
    [['set', 'A-1', '--due', '31/4/2027'], '--due: “31/4/2027” is not a valid date. Nothing was changed.'],
    [
      ['--lang', 'ja', 'gap', '--baseline', '3/4/2026'],
      '--baselineの「3/4/2026」は、2026年3月4日とも2026年4月3日とも読めます。2026-03-04または2026-04-03と指定してください。',
    ],
    [
      ['--lang', 'ja', 'set', 'A-1', '--due', '3/4/2027'],
      '--dueの「3/4/2027」は、2027年3月4日とも2027年4月3日とも読めます。ファイルは変更していません。\n  2027-03-04または2027-04-03と書いてください。',
    ],
  ])('is told with both, and with its option: %j', (args, message) => {
    const run = cdc(args, { cwd: committed() });
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain(message);
  });

  it('is told with both in a form and in a file', () => {
    const message = '“3/4/2027” is ambiguous: it may be 4 March 2027 or 3 April 2027.';
    const input = 'A-1: { due: 3/4/2027 }\n';
    expect(cdc(['assess', '--answers', '-'], { cwd: committed(), input }).stderr).toContain(message);
    const dir = folder();
    writeFileSync(join(dir, 'portfolio.yaml'), `version: 1\nservices:\n  ${input}`);
    expect(cdc(['check'], { cwd: dir }).stdout).toContain(`${message}\n`);
  });

  it('is the end of a fiscal year where the organisation has some', () => {
    const dir = folder();
    const text = 'version: 1\nservices:\n  A-1: { due: 2026年度末 }\n';
    writeFileSync(join(dir, 'cdc.yaml'), 'version: 1\npolicy: { fiscal-year-start: 10 }\n');
    writeFileSync(join(dir, 'portfolio.yaml'), text);
    expect(cdc(['check'], { cwd: dir }).stdout).toContain('Run cdc check --fix, or write: "2027-09-30"');
    cdc(['check', '--fix'], { cwd: dir });
    expect(readFileSync(join(dir, 'portfolio.yaml'), 'utf8')).toContain('2027-09-30');
  });
});
