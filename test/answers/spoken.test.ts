import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { judge } from '../../src/answers/judge.ts';
import { judgeAnswers } from '../../src/answers/judge-text.ts';
import { readAnswers } from '../../src/answers/read.ts';
import { called, type Named, wordsFor } from '../../src/answers/spoken.ts';
import { PlainLines } from '../../src/cli/interview/plain.ts';
import { questionFor } from '../../src/cli/interview/questions.ts';
import { oneOf } from '../../src/cli/program/options.ts';
import type { Io } from '../../src/cli/terminal/io.ts';
import { loadMessages } from '../../src/messages/index.ts';
import { joinOrganisation } from '../../src/model/organisation.ts';
import {
  areas,
  assignments,
  categories,
  cycles,
  levels,
  patterns,
  phases,
  reasons,
} from '../../src/reference/index.ts';
import { cdc, copyOf } from '../cli/run.ts';

const organisation = joinOrganisation({
  cdc: {
    version: 1,
    teams: {
      soc: { name: { en: 'Private SOC', ja: '自社SOC' } },
      csirt: { name: 'CSIRT' },
      night: { name: 'SOC（夜間）' },
    },
    providers: { 'z-mssp': { name: 'Z-MSSP Ltd' } },
  },
  catalog: { version: 1, services: { 'B-1': { level: 'unnecessary' } } },
  profile: { version: 1, services: { 'B-1': { assignment: 'combination' } } },
  portfolio: { version: 1, services: { 'B-1': { 'as-is': 3 } } },
});
const today = '2027-03-01';
const row = organisation.rows.find(({ id }) => id === 'B-1');
if (!row) throw new Error('no such row');
const messages = await loadMessages('en');

/** Key, what is typed, and what it means. */
const words: [string, string, unknown][] = [
  ['level', 'basic', 'basic'],
  ['level', 'Basic', 'basic'],
  ['level', 'ｂａｓｉｃ', 'basic'],
  ['level', 'ベーシック', 'basic'],
  ['level', 'ﾍﾞｰｼｯｸ', 'basic'],
  ['level', 'Required', 'basic'],
  ['level', '必須', 'basic'],
  ['level', 'ベーシック(必須)', 'basic'],
  ['level', 'スタンダード（標準）', 'standard'],
  ['level', 'ベーシック（必須）', 'basic'],
  ['level', 'Basic (Required)', 'basic'],
  ['level', '標準', 'standard'],
  ['level', '推奨', 'advanced'],
  ['level', 'アドバンスト', 'advanced'],
  ['level', '任意', 'optional'],
  ['level', '不要', 'unnecessary'],
  ['reason', '予算不足', 'budget'],
  ['reason', 'No risk', 'no-risk'],
  ['area', 'ii', 'II'],
  ['area', 'Ⅱ', 'II'],
  ['area', '領域II', 'II'],
  ['assignment', '併用', 'combination'],
  ['assignment', 'Outsource', 'outsource'],
  ['assignment', 'in-house', 'insource'],
  ['assignment', 'In house', 'insource'],
  ['assignment', 'インソース（insource）', 'insource'],
  ['assignment', '委託', 'outsource'],
  ['team', 'SOC', 'soc'],
  ['team', '自社SOC', 'soc'],
  ['team', 'private soc', 'soc'],
  ['team', '自社ＳＯＣ (soc)', 'soc'],
  ['team', 'ＳＯＣ（夜間）', 'night'],
  ['team', 'soc (夜間)', 'night'],
  ['provider', 'ZーMSSP Ltd', 'z-mssp'],
  ['provider', 'Ｚ－ＭＳＳＰ　Ｌｔｄ', 'z-mssp'],
  ['as-is', '3点', 3],
  ['as-is', '３．０', 3],
  ['as-is', 'Level 3', 3],
  ['to-be', 'レベル４', 4],
  ['due', '31/3/2027', '2027-03-31'],
  ['due', '2027-03-31 15:30:00', '2027-03-31'],
  ['as-is', '３', 3],
  ['as-is', '3 - partly documented', 3],
  ['as-is', '３（一部文書化）', 3],
  ['as-is', '評価対象外', 'excluded'],
  ['as-is', '対象外', 'excluded'],
  ['as-is', 'Excluded', 'excluded'],
  ['as-is', '2/4', { insource: 2, outsource: 4 }],
  ['as-is', '２／４', { insource: 2, outsource: 4 }],
  ['as-is', '2/-', { insource: 2 }],
  ['to-be', '5', 5],
  ['to-be', '５', 5],
  ['to-be', '5 - Documented, and approved', 5],
  ['cycle', '長期サイクル', 'long'],
  ['cycle', '短期', 'short'],
  ['due', '2027/3/1', '2027-03-01'],
  ['due', '2027年3月31日', '2027-03-31'],
  ['due', '令和9年3月31日', '2027-03-31'],
  ['due', 'R9.3.31', '2027-03-31'],
  ['due', '3月末', '2027-03-31'],
  ['due', '3 月末', '2027-03-31'],
  ['due', '2月末', '2028-02-29'],
  ['due', '31 March 2027', '2027-03-31'],
  ['review-by', '2027-11-1', '2027-11-01'],
  ['review-by', '2027年3月1日', '2027-03-01'],
  ['assessed-on', '平成31年4月30日', '2019-04-30'],
  ['assessed-on', '11月末', '2026-11-30'],
  ['assessed-on', '２０２７－０３－０１', '2027-03-01'],
  ['planned', 'インソース、team=自社SOC、by=10月末', { assignment: 'insource', team: 'soc', by: '2027-10-31' }],
  ['planned', '委託', { assignment: 'outsource' }],
  ['evidence', 'https://a.example/1; https://b.example/2', ['https://a.example/1', 'https://b.example/2']],
];

describe.each(words)('%s: %j', (key, word, value) => {
  it('means the same as an option of set and to the library', () => {
    expect(judge({ [key]: word }, { row, organisation, today })).toEqual({ values: { [key]: value }, problems: [] });
  });

  it('means the same in a form', () => {
    const { blocks } = readAnswers({ bytes: Buffer.from(`B-1:\n  ${key}: ${JSON.stringify(word)}\n`) });
    const { answers, refusals } = judgeAnswers(blocks, organisation, today);
    expect(refusals).toEqual([]);
    expect([...(answers[0]?.values ?? [])]).toEqual([[key, value]]);
  });

  const choices: readonly string[] | undefined = {
    level: levels.map(({ id }) => id as string),
    reason: reasons.map(({ id }) => id as string),
    area: areas.map(({ id }) => id as string),
    assignment: assignments.map(({ id }) => id as string),
    cycle: cycles.map(({ id }) => id as string),
  }[key];
  it.runIf(choices)('means the same as a filter', () => {
    expect(oneOf(`--${key}`, choices ?? [], messages)(word)).toBe(value);
  });

  const asked = (['level', 'reason', 'assignment', 'team', 'provider', 'as-is', 'to-be'] as const).find(
    (question) => question === key && typeof value !== 'object',
  );
  it.runIf(asked)('means the same in an interview, line by line', async () => {
    if (!asked) return;
    const { interview: texts } = messages;
    const about = { row, organisation, messages, words: texts, language: 'en' as const, today: '2026-11-25' };
    const question = questionFor(asked, { ...about, committed: undefined });
    if (!('choices' in question)) throw new Error('no choices');
    const io = { stdin: new PassThrough(), stdout: new PassThrough().resume() };
    io.stdin.write(`${word}\n`);
    const talk = new PlainLines(io as unknown as Io, () => texts, new AbortController().signal);
    const page = { position: '', title: '', question: '', choices: question.choices, commands: [] };
    expect(await talk.choose(page)).toEqual({ value });
    await talk.close();
  });
});

describe('words', () => {
  it.each<[string, readonly Named[]]>([
    ['levels', levels],
    ['reasons', reasons],
    ['areas', areas],
    ['assignments', assignments],
    ['cycles', cycles],
    ['patterns', patterns],
    ['phases', phases],
    ['categories', categories],
  ])('of %s stand for one thing each', (_, items) => {
    for (const item of items)
      for (const word of wordsFor(item)) expect([word, called(word, items)]).toEqual([word, item]);
  });

  it('that stand for nothing are refused, and what is right beside them is taken', () => {
    const said = {
      level: 'fundamental',
      team: 'nobody',
      'to-be': '6',
      due: '2027-02-30',
      cycle: 'short',
      colour: 'red',
    };
    const { values, problems } = judge(said, { row, organisation, today });
    expect(values).toEqual({ cycle: 'short' });
    expect(problems.map(({ key, code }) => [key, code])).toEqual([
      ['level', 'schema/enum'],
      ['team', 'profile/unknown-team'],
      ['to-be', expect.stringMatching(/^schema\//)],
      ['due', expect.stringMatching(/^schema\//)],
      ['colour', 'schema/unknown-key'],
    ]);
  });

  it('that name nobody who is declared are refused as soon as anybody is, and any id is taken before', () => {
    const declaring = (cdc: object) => joinOrganisation({ cdc: { version: 1, ...cdc } });
    const provider = { provider: 'mssp' };
    const unasked = { ...row, profile: {} };
    expect(
      judge(provider, { row: unasked, organisation: declaring({ teams: { soc: {} } }), today }).problems,
    ).toMatchObject([{ code: 'profile/unknown-provider', args: { known: [] } }]);
    expect(judge(provider, { row: unasked, organisation: declaring({ teams: {} }), today }).values).toEqual(provider);
  });

  it('that could mean two things mean none', () => {
    const two = joinOrganisation({ cdc: { version: 1, teams: { a: { name: 'Team' }, b: { name: 'TEAM' } } } });
    expect(judge({ team: 'team' }, { row, organisation: two, today }).problems).toHaveLength(1);
  });
});

describe('halves of a score', () => {
  const scored = joinOrganisation({
    profile: { version: 1, services: { 'B-1': { assignment: 'combination' }, 'B-2': { assignment: 'insource' } } },
    portfolio: { version: 1, services: { 'B-1': { 'as-is': { insource: 2, outsource: 4 } } } },
  });
  const at = (id: string) => scored.rows.find((candidate) => candidate.id === id) ?? row;

  it('stay where nothing is said of them, and go where a dash is', () => {
    expect(judge({ 'as-is': { insource: 3 } }, { row: at('B-1'), organisation: scored, today }).values).toEqual({
      'as-is': { insource: 3, outsource: 4 },
    });
    expect(judge({ 'as-is': '3/-' }, { row: at('B-1'), organisation: scored, today }).values).toEqual({
      'as-is': { insource: 3 },
    });
  });

  it('are for combinations only', () => {
    expect(judge({ 'as-is': '2/4' }, { row: at('B-2'), organisation: scored, today }).problems).toMatchObject([
      { code: 'answers/halves' },
    ]);
    const said = { 'as-is': '2/4', assignment: '併用' };
    expect(judge(said, { row: at('B-2'), organisation: scored, today }).problems).toEqual([]);
  });
});

it('a command takes every word that a form takes', () => {
  const [one, other] = [copyOf('textbook'), copyOf('textbook')];
  const said = {
    ...{ level: '必須', assignment: '併用', team: 'SOC', provider: 'contractor', 'as-is': '２／４', 'to-be': '５' },
    ...{ due: '2027/3/1', cycle: '長期サイクル' },
  };
  const options = Object.entries(said).flatMap(([key, value]) => [`--${key}`, value]);
  expect(cdc(['set', 'ｂ１', ...options], { cwd: one })).toMatchObject({ status: 0 });
  const lines = Object.entries(said).map(([key, value]) => `  ${key}: ${value}\n`);
  writeFileSync(join(other, 'answers.yaml'), `ｂ１:\n${lines.join('')}`);
  expect(cdc(['assess', '--answers', 'answers.yaml'], { cwd: other })).toMatchObject({ status: 0 });
  for (const name of ['catalog.yaml', 'profile.yaml', 'portfolio.yaml']) {
    const [text, same] = [one, other].map((dir) => readFileSync(join(dir, name), 'utf8'));
    expect(text).toBe(same);
    expect(parse(text ?? '').services['B-1']).toBeDefined();
  }
});
