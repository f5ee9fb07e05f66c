import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/width.ts';
import { repository } from './repository.ts';
import { cdc, copyOf, example } from './run.ts';

const harbor = ['-C', example('harbor-logistics')];
const sakura = ['-C', example('sakura-seiki')];

/** A copy of an example with a scenario of its own. */
function withScenario(file: string, text: string): string {
  const path = copyOf('textbook');
  mkdirSync(join(path, 'scenarios'), { recursive: true });
  writeFileSync(join(path, 'scenarios', file), text);
  return path;
}

describe('drill', () => {
  it('walks through the base flow, and ends with the weakest link and what would fix it', () => {
    const { status, stdout } = cdc(['drill', ...harbor]);
    expect(status).toBe(0);
    expect(stdout).toContain('Incident drill: Base flow · Harbor Logistics (sample)');
    expect(stdout).toContain('19 services needed: 9 ready, 7 weak, 1 not asked, 2 not chosen.');
    // 3 + 9, and of both together 6.
    expect(stdout).toContain('\n3 handovers, 9 requests for help; of these 12, 6 between teams and providers.\n');
    expect(cdc(['drill', '--full', ...harbor]).stdout).toContain('5 teams and providers take part.');
    expect(cdc(['drill', ...harbor, '--lang', 'ja']).stdout.replaceAll('\n', '')).toContain(
      '引き継ぎ3回、協力の依頼9回（計12回のうち、自組織と委託先の間が6回）',
    );
    expect(stdout).toMatch(/^6 Contain +CSIRT +4\/5 +weak D-4$/m);
    expect(stdout).toContain('Weakest link: F-2 Internal threat intelligence collection and analysis');
    expect(stdout).toContain('To fix it: Decide who does it.\nCommand: cdc set F-2 --assignment …\n');
    expect(stdout).toContain('All 3 questions can be answered: at least one service of each is ready.');
  });

  it.each(
    ['en', 'ja'].flatMap((lang) =>
      ['harbor-logistics', 'sakura-seiki', 'textbook', 'harbor-group/hq', 'harbor-group/robots'].map((name) => [
        lang,
        name,
      ]),
    ),
  )('fits a screen of 80×24, whatever the incident (%s, %s)', (lang, name) => {
    for (const scenario of ['base', 'ransomware', 'double-extortion', 'web-breach', 'supply-chain']) {
      const { stdout } = cdc(['drill', scenario, '-C', example(name as string), '--lang', lang as string]);
      const lines = stdout.trimEnd().split('\n');
      expect(lines.length, stdout).toBeLessThanOrEqual(22);
      for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
    }
  });

  it('counts what the screen has no room for, and names the command that has it', () => {
    const asks = Array.from(
      { length: 9 },
      (_, at) => `{ ask: Who is asked first of all when it is number ${at}?, services: [I-6] }`,
    );
    const path = withScenario(
      'own.yaml',
      `version: 1\nname: Own\nsteps:\n  watch: { services: [${Array.from({ length: 13 }, (_, at) => `A-${at + 1}, G-${at + 1}`).join(', ')}] }\nquestions: [${asks.join(', ')}]\n`,
    );
    const { stdout } = cdc(['drill', 'own', '-C', path, '--lang', 'en']);
    const { counts } = JSON.parse(cdc(['drill', 'own', '-C', path, '--format', 'json']).stdout).scenarios[0];
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length, stdout).toBeLessThanOrEqual(22);
    for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
    // Two of the three of the base flow, and nine that no one can answer; where no one can, they come first.
    expect(lines[2]).toBe('11 of 12 questions without a good answer: How severe is it, and what comes firs…');
    // As many as are not ready; the cell names some, and says how many more there are.
    const watch = lines.find((line) => line.startsWith('1 Keep watch')) ?? '';
    const [, ready, left] = watch.match(/ (\d+)\/30 {2}.* · (\d+) more$/) ?? [];
    expect(Number(ready) + (watch.match(/[A-Z]-\d+/g) ?? []).length + Number(left), watch).toBe(30);
    expect(Object.values(counts as Record<string, number>).reduce((sum, one) => sum + one, 0)).toBeGreaterThan(26);
    expect(lines.at(-1)).toMatch(/^Next weakest: [A-Z]-\d+, [A-Z]-\d+, \d+ more · In full: cdc drill own --full$/);
  });

  it('cuts what someone has written to two lines, which the whole has in full', () => {
    const action = 'Agree with the provider on who watches at night and on weekends, and exercise that together twice';
    const path = copyOf('harbor-logistics');
    const fix = (...args: string[]) => cdc(['drill', ...args, '-C', path, '--lang', 'en']).stdout;
    const begins = 'To fix it: Decide who does it. Agree with the provider on who watches at night\n';
    expect(cdc(['set', 'F-2', '--action', action, '--owner', 'csirt', '-C', path]).status).toBe(0);
    expect(fix()).toContain(`${begins}and on weekends, and exercise that together twice (CSIRT).\nCommand: `);
    expect(cdc(['set', 'F-2', '--action', `${action}. ${action}`, '-C', path]).status).toBe(0);
    expect(fix()).toContain(
      `${begins}and on weekends, and exercise that together twice. Agree with the provider on…\nCommand: `,
    );
    expect(fix('--full').replaceAll(/\s+/g, ' ')).toContain(`${action}. ${action} (CSIRT)`);
  });

  it.each([
    ['ランサムウェア', 'ransomware'],
    ['RANSOMWARE', 'ransomware'],
    ['二重脅迫', 'double-extortion'],
    ['double_extortion', 'double-extortion'],
    ['ウェブサービスからの個人情報の窃取', 'web-breach'],
    ['ｓｕｐｐｌｙ　ｃｈａｉｎ', 'supply-chain'],
    ['工場の生産停止', 'koujou-teishi'],
  ])('knows %s', (word, id) => {
    const { stdout } = cdc(['drill', word, ...sakura, '--format', 'json']);
    expect(JSON.parse(stdout).scenarios.map((one: { id: string }) => one.id)).toEqual([id]);
  });

  it.each([
    ['ransomwere', 'en', 'Did you mean “ransomware”?'],
    ['ランサムウエア', 'ja', '「ransomware」のことですか？'],
    ['サプライチエーン', 'ja', '「supply-chain」のことですか？'],
    ['kojo-teishi', 'en', 'Did you mean “koujou-teishi”?'],
    ['zzz', 'en', 'Scenarios: base, ransomware, double-extortion, web-breach, supply-chain, koujou-teishi.'],
  ])('says of %s what is near (%s)', (word, lang, said) => {
    const { status, stderr } = cdc(['drill', word, ...sakura, '--lang', lang]);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });

  it('lists every scenario, a line each', () => {
    const { stdout } = cdc(['drill', '--list', ...harbor]);
    const ids = [...stdout.matchAll(/^([a-z]+(?:-[a-z]+)*) .* ([A-Z]-\d+)$/gm)].map(
      ([, id, weakest]) => `${id} ${weakest}`,
    );
    expect(ids).toEqual([
      'base F-2',
      'ransomware F-2',
      'double-extortion F-2',
      'web-breach F-2',
      'supply-chain E-7',
      'crane-control F-2',
    ]);
    expect(cdc(['drill', 'base', '--list', ...harbor]).status).toBe(2);
  });

  it.each(['en', 'ja'].flatMap((lang) => ['harbor-logistics', 'sakura-seiki', 'textbook'].map((name) => [lang, name])))(
    'fits the terminal (%s, %s)',
    (lang, name) => {
      for (const args of [['web-breach', '--full'], ['supply-chain'], ['--list']]) {
        const { stdout } = cdc(['drill', ...args, '-C', example(name as string), '--lang', lang as string]);
        for (const line of stdout.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
      }
    },
  );

  it('explains a column only where there is room for it', () => {
    expect(cdc(['drill', '--full', ...harbor]).stdout).not.toContain('Chosen by');
    expect(cdc(['drill', '--full', ...harbor, '--format', 'markdown']).stdout).toContain('Chosen by: the textbook');
  });

  it('fails on the conditions that are asked for', () => {
    const { status, stderr } = cdc(['drill', 'supply-chain', ...harbor, '--fail-on', 'unassigned>0,unanswered>1']);
    expect([status, stderr]).toEqual([1, 'Condition met: unassigned>0 (it is 1)\n']);
    expect(cdc(['drill', ...harbor, '--fail-on', 'unassigned>0,empty-steps>0']).status).toBe(0);
    expect(cdc(['drill', ...harbor, '--fail-on', 'unasigned>0']).stderr).toContain('unassigned');
  });

  it('takes another bound', () => {
    const weak = (bound: string) =>
      JSON.parse(cdc(['drill', ...harbor, '--weak-below', bound, '--format', 'json']).stdout).scenarios[0].counts.weak;
    // D-2, D-3, D-5, D-7, B-4 at 4, and G-5, which is accepted at 3, too.
    expect([weak('3'), weak('4'), weak('5')]).toEqual([7, 8, 13]);
  });

  it('draws the sequence as Mermaid in Markdown, whatever names are made of', () => {
    const path = copyOf('textbook');
    writeFileSync(
      join(path, 'cdc.yaml'),
      'version: 1\nteams: { csirt: { name: CSIRT }, soc: { name: "end; %%{init}%% <b>\\n```" }, it: {} }\nproviders: { contractor: {} }\n',
    );
    const { stdout } = cdc(['drill', '-C', path, '--format', 'markdown']);
    const [, diagram = ''] = /\n```mermaid\n(.*?)\n```\n/s.exec(stdout) ?? [];
    expect(diagram.split('\n').slice(0, 4)).toEqual([
      'sequenceDiagram',
      '  participant p1 as #101;nd#59; #37;#37;#123;init#125;#37;#37; #60;b#62; #96;#96;#96;',
      '  participant p2 as contractor',
      '  participant p3 as it',
    ]);
    expect(diagram).toContain('  p1->>p2: 2 A trigger arrives');
    expect(diagram).toContain('  Note over p1,p3: 5 Impact and priority#58; no one');
    expect(diagram.match(/^ {2}(?:loop .*|end)$/gm)).toEqual([
      '  loop Until it is over#58; steps 4 to 7 again',
      '  end',
    ]);
  });
});

describe('a scenario of an organisation’s own', () => {
  const sound = 'version: 1\nname: Own\nsteps: { watch: { services: [A-5] } }\n';

  it('is drilled, and offered where one is typed', () => {
    const path = withScenario('own.yaml', sound);
    expect(cdc(['drill', 'own', '-C', path]).stdout).toMatch(/^1 Keep watch .* 1\/5 +weak B-1, B-3, B-4, A-5$/m);
    const offered = cdc(['__complete', 'drill', '-C', path, ''])
      .stdout.split('\n')
      .map((line) => line.split('\t')[0]);
    expect(offered.slice(0, 6)).toEqual([
      'base',
      'ransomware',
      'double-extortion',
      'web-breach',
      'supply-chain',
      'own',
    ]);
  });

  it.each([
    ['own.yaml', `${sound}questions: [{ ask: Who?, services: [a-1] }]\n`, /“A-1”[\s\S]*A-1 to I-7/],
    ['own.yaml', `${sound}questions: [{ ask: Who?, services: [A-5、D-5] }]\n`, /by commas: A-5, D-5/],
    ['own.yaml', 'version: 1\n', /scenarios\/own\.yaml:1:1.*[\s\S]*name/],
    ['own.yaml', 'version: 1\nname: Own\nsteps: { wach: {} }\n', /scenarios\/own\.yaml:3:10[\s\S]*wach[\s\S]*watch/],
    ['own.yaml', 'version: 1\nname: Own\nquestions: [{ ask: Who? }]\n', /scenarios\/own\.yaml:3:13[\s\S]*services/],
    ['own.yaml', 'version: 1\nname: [\n', /scenarios\/own\.yaml:\d/],
    ['own.yaml', '', /scenarios\/own\.yaml/],
    ['own.yml', sound, /scenarios\/own\.yml[\s\S]*scenarios\/own\.yaml/],
    ['own.yaml', `${sound}based-on: ransomwere\n`, /scenarios\/own\.yaml:4:11[\s\S]*ransomware/],
  ])('is checked: %s with %j', (file, text, said) => {
    const { status, stdout } = cdc(['check', withScenario(file, text)]);
    // What cannot be read at all is more than a finding.
    expect([1, 2]).toContain(status);
    expect(stdout).toMatch(said);
  });

  it.each([
    ['ransomwere', '“own” is based on “ransomwere”, and there is no such scenario', false],
    ['own', '“own” is based on “own”, which leads back to it', true],
  ])('says that the base flow stands for a base that cannot be: %s', (base, said, circular) => {
    const path = withScenario('own.yaml', `${sound}based-on: ${base}\n`);
    const of = (...args: string[]) => cdc(['drill', ...args, '-C', path]).stdout.replaceAll(/\s+/g, ' ');
    for (const args of [['own'], ['own', '--full'], ['own', '--format', 'markdown'], ['--list']])
      expect(of(...args)).toContain(said);
    expect(of('base')).not.toContain('Based on the base flow instead');
    expect(JSON.parse(of('own', '--format', 'json')).scenarios[0]['lost-base']).toEqual({
      by: 'own',
      'based-on': base,
      circular,
    });
    expect(JSON.parse(of('base', '--format', 'json')).scenarios[0]['lost-base']).toBeNull();
  });

  it('is not guessed where several have the name: their ids are said, and an id always wins', () => {
    const path = withScenario('first.yaml', 'version: 1\nname: Lost key\n');
    writeFileSync(join(path, 'scenarios', 'second.yaml'), 'version: 1\nname: lost-key\n');
    writeFileSync(join(path, 'scenarios', 'third.yaml'), 'version: 1\nname: { en: First, ja: サプライチェーン }\n');
    const drilled = (word: string) => cdc(['drill', word, '-C', path, '--lang', 'en', '--format', 'json']);
    const [own, both] = [drilled('Lost key'), drilled('サプライチェーン')];
    expect([own.status, both.status]).toEqual([2, 2]);
    expect(own.stderr).toContain('“Lost key” is ambiguous: it is the name of 2 scenarios, first, second.');
    expect(both.stderr).toContain('supply-chain, third');
    for (const id of ['first', 'second', 'third', 'supply-chain'])
      expect(JSON.parse(drilled(id).stdout).scenarios[0].id).toBe(id);
  });

  it('keeps from nothing else where it cannot be read, and whatever lists scenarios says so', () => {
    const path = withScenario('own.yaml', 'version: 1\nname: Own\nsteps: { wach: {} }\n');
    writeFileSync(join(path, 'scenarios', 'sound.yaml'), 'version: 1\nname: Sound\n');
    const run = (...args: string[]) => cdc([...args, '-C', path, '--lang', 'en']);
    for (const command of ['gap', 'next', 'peacetime', 'plan', 'matrix']) {
      const { status, stderr } = run(command);
      expect([command, status, stderr]).toEqual([command, 0, '']);
    }
    const said = /1 scenario file could not be read, and is left out: \S*own\.yaml:3/;
    for (const args of [['base'], ['sound'], ['--list'], ['base', '--format', 'markdown']]) {
      const { status, stdout } = run('drill', ...args);
      expect([args, status]).toEqual([args, 0]);
      expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(said);
    }
    expect(run('report', '--format', 'markdown').stdout).toMatch(said);
    expect(run('drill', '--format', 'csv').stderr).toMatch(said);
    expect(JSON.parse(run('drill', '--format', 'json').stdout).unread).toEqual([
      { id: 'own', path: expect.stringMatching(/scenarios.own\.yaml$/), line: 3 },
    ]);
    const own = run('drill', 'own');
    expect([own.status, own.stdout]).toEqual([2, '']);
    expect(own.stderr).toMatch(/own\.yaml:3 could not be read/);
    expect(run('drill', 'gone').stderr).toMatch(/Could not be read: \S*own\.yaml:3/);
    expect(cdc(['check', path]).stdout).toMatch(/own\.yaml:3:10[\s\S]*wach/);
    expect(run('set', 'A-1', '--level', 'basic').status).toBe(0);
  });

  it('is said never to be drilled where the textbook has its id', () => {
    const path = withScenario('base.yaml', 'version: 1\nname: Mine\n');
    const said = 'Never drilled, because the textbook has a scenario with the same id: base.';
    for (const args of [['base'], ['--list'], ['web-breach', '--full']])
      expect(cdc(['drill', ...args, '-C', path]).stdout.replaceAll(/\s+/g, ' ')).toContain(said);
    expect(cdc(['drill', '--format', 'csv', '-C', path]).stderr).toContain(said);
    expect(cdc(['drill', '-C', example('textbook')]).stdout).not.toContain('Never drilled');
  });

  it('says that a step needs no service where all of them matter less', () => {
    const path = withScenario('own.yaml', 'version: 1\nname: Own\nsteps: { prioritise: { less: [D-3] } }\n');
    const { stdout } = cdc(['drill', 'own', '-C', path, '--full']);
    expect(stdout.match(/^5 Impact and priority +needs no service/gm)).toHaveLength(1);
    expect(stdout).toMatch(/^5 Impact and +needs no service *\npriority/m);
    expect(stdout).not.toContain('not known');
  });

  it('may have findings of its rules suppressed where they stand', () => {
    const path = withScenario(
      'own.yaml',
      `${sound}based-on: later # cdc-ignore scenario/unknown-base: it is being written\n`,
    );
    expect(cdc(['check', path]).stdout).not.toContain('based on');
  });

  it('is compared with what a commit has', () => {
    const repo = repository();
    repo.write('cdc.yaml', 'version: 1\nrules: { catalog/undecided: off }\n');
    repo.write('scenarios/old.yaml', 'version: 1\nname: Old\nbased-on: nothing\n');
    repo.commit('2026-11-01T12:00:00+00:00');
    repo.write('scenarios/new.yaml', 'version: 1\nname: New\nbased-on: nothing\n');
    const { stdout } = cdc(['check', '--since', 'HEAD', repo.dir]);
    expect(stdout).toContain('new.yaml:3:11');
    expect(stdout).not.toContain('old.yaml');
  });

  it('passes over files that no one meant for it', () => {
    const path = withScenario('.own.yaml.swp', 'x');
    writeFileSync(join(path, 'scenarios', 'README.md'), '# Ours\n');
    mkdirSync(join(path, 'scenarios', 'old.yaml'));
    expect(cdc(['drill', '--list', '-C', path]).status).toBe(0);
  });
});
