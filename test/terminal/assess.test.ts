import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rubrics } from '../../src/reference/rubrics.ts';
import { dataOf, entryOf, withDemo } from './folder.ts';
import { answer, answered, asked, assess, edit, git, leave, q, scored, today, withFour } from './interview.ts';
import { cdc } from './terminal.ts';

describe('cdc assess, from nothing to the end', () => {
  it.each([
    ['en', 80, 24],
    ['ja', 60, 20],
    ['ja', 200, 60],
  ] as const)(
    'asks the patterns, the catalog, the profile and the portfolio (%s, %i × %i)',
    async (language, cols, rows) => {
      const { cwd, demo } = withFour();
      edit(demo, 'cdc.yaml', 'pattern: { as-is: hybrid, to-be: full-insource }\n', '');
      const say = asked[language];
      const year = Number(today.slice(0, 4)) + 1;
      const terminal = assess(cwd, ['--lang', language], { cols, rows });
      await answer(terminal, say.pattern, '2');
      await answer(terminal, say.aim, '3');
      await answer(terminal, say.level, '1', 'A-1');
      await answer(terminal, say.level, '2', 'B-1');
      await answer(terminal, say.level, '5', 'C-1');
      await answer(terminal, say.reason, '2');
      await answer(terminal, say.rationale, 'no money\r');
      await answer(terminal, say.review, `${year}-03-31\r`);
      await answer(terminal, say.level, '4', 'D-1');
      await answer(terminal, say.assignment, '1', 'A-1');
      await answer(terminal, say.team, '1');
      await answer(terminal, say.assignment, '3', 'B-1');
      await answer(terminal, say.team, '+');
      await answer(terminal, say.newTeam, 'SOC（夜間）\r');
      await answer(terminal, say.newId, '\r');
      await answer(terminal, say.provider, '+');
      await answer(terminal, say.newProvider, 'Z-MSSP\r');
      await answer(terminal, say.newId, '\r');
      await answer(terminal, say.assignment, '2', 'D-1');
      await answer(terminal, say.provider, '1');
      await answer(terminal, say.asIs, '3', 'A-1');
      await answer(terminal, say.toBe, '5');
      await answer(terminal, say.own, '2', 'B-1');
      await answer(terminal, say.bought, '4');
      await answer(terminal, say.toBe, '4');
      await answer(terminal, say.asIs, 'x', 'D-1');
      await answer(terminal, say.exclusion, 'elsewhere\r');
      await terminal.question(say.end);
      terminal.press('enter');
      expect(await terminal.exit).toBe(0);

      expect(dataOf(demo, 'cdc.yaml')).toMatchObject({
        pattern: { 'as-is': 'hybrid', 'to-be': 'minimum-outsource' },
        teams: { csirt: {}, soc: {} },
        providers: { 'z-mssp': {} },
      });
      expect(dataOf(demo, 'catalog.yaml')['services']).toEqual({
        'A-1': { level: 'basic' },
        'B-1': { level: 'standard' },
        'C-1': {
          level: 'unnecessary',
          reason: 'budget',
          rationale: 'no money',
          'review-by': `${year}-03-31`,
        },
        'D-1': { level: 'optional' },
      });
      expect(dataOf(demo, 'profile.yaml')['services']).toEqual({
        'A-1': { assignment: 'insource', team: 'csirt' },
        'B-1': { assignment: 'combination', team: 'soc', provider: 'z-mssp' },
        'C-1': {},
        'D-1': { assignment: 'outsource', provider: 'z-mssp' },
      });
      expect(dataOf(demo, 'portfolio.yaml')['services']).toEqual({
        'A-1': scored({ 'as-is': 3, 'to-be': 5 }),
        'B-1': scored({ 'as-is': { insource: 2, outsource: 4 }, 'to-be': 4 }),
        'C-1': {},
        'D-1': scored({ 'as-is': 'excluded', rationale: 'elsewhere' }),
      });
      expect(terminal.overflows()).toEqual([]);
      expect(terminal.cursorVisible).toBe(true);
      expect(terminal.fullScreen).toBe(false);
    },
  );

  it('takes keys that were pressed before their questions were there', async () => {
    const { cwd, demo } = withFour();
    const terminal = assess(cwd);
    await terminal.question(q.level);
    terminal.type('1234');
    await terminal.waitFor('Profile · 1 of 4');
    terminal.type('11111111');
    await terminal.waitFor('Portfolio · 1 of 4');
    terminal.type('35241133');
    await terminal.question(q.end);
    terminal.press('enter');
    expect(await terminal.exit).toBe(0);
    expect(dataOf(demo, 'catalog.yaml')['services']).toEqual({
      'A-1': { level: 'basic' },
      'B-1': { level: 'standard' },
      'C-1': { level: 'advanced' },
      'D-1': { level: 'optional' },
    });
    const own = { assignment: 'insource', team: 'csirt' };
    expect(dataOf(demo, 'profile.yaml')['services']).toMatchObject({ 'A-1': own, 'B-1': own, 'D-1': own });
    expect(dataOf(demo, 'portfolio.yaml')['services']).toEqual({
      'A-1': scored({ 'as-is': 3, 'to-be': 5 }),
      'B-1': scored({ 'as-is': 2, 'to-be': 4 }),
      'C-1': scored({ 'as-is': 1, 'to-be': 1 }),
      'D-1': scored({ 'as-is': 3, 'to-be': 3 }),
    });
  });

  it('saves each answer before the next question, a line for a line', async () => {
    const cwd = withDemo();
    const demo = join(cwd, 'demo');
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'start');
    const terminal = assess(cwd, ['--category', 'a']);
    await answer(terminal, q.level, '2', 'A-1');
    await terminal.waitFor(/^A-2 /m);
    expect(entryOf(demo, 'catalog.yaml', 'A-1')).toEqual({ level: 'standard' });
    expect(git(cwd, 'status', '--porcelain')).toBe(' M demo/catalog.yaml\n');
    const changed = git(cwd, 'diff', '--unified=0')
      .split('\n')
      .filter((line) => /^[-+](?![-+])/.test(line));
    expect(changed).toEqual(['-  A-1: {} # Risk management', '+  A-1: { level: standard } # Risk management']);
    await leave(terminal);
  });
});

describe('cdc assess, what a page shows', () => {
  it('of the framework, of the other files, now and at the last commit', async () => {
    const { cwd, demo } = answered();
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'last year');
    edit(demo, 'catalog.yaml', 'B-1: { level: basic }', 'B-1: { level: standard }');
    edit(demo, 'portfolio.yaml', 'B-1: { as-is: 3', 'B-1: { as-is: 4');
    const terminal = assess(cwd, ['--service', 'b-1', '--phase', 'portfolio'], { rows: 40 });
    await terminal.question(q.asIs);
    const page = terminal.screen().join('\n');
    const words = page.replaceAll(/\s+/g, ' ');
    expect(page).toContain('Portfolio · 1 of 1 · B. Real-time analysis');
    expect(page).toMatch(/^B-1 Real-time asset monitoring$/m);
    expect(page).toContain('Phase: Operation');
    expect(words).toContain('in version 2.1: Basic real-time analysis');
    expect(page).toContain('Catalog: Standard');
    expect(page).toContain('Profile: Insource (csirt)');
    expect(page).toContain('Now: 4 → 4 (2020-01-31)');
    expect(page).toContain('Last commit: 3 → 4 (2020-01-31)');
    for (const score of [1, 2, 3, 5] as const) expect(words).toContain(`${score} ${rubrics.insource[score].en}`);
    expect(terminal.pointed()).toMatch(/^4 .*\(now\)/);
    await leave(terminal);
  });

  it('a proposal by the pattern: one’s own in area I, a provider where specialists are needed', async () => {
    const { cwd } = withFour();
    const terminal = assess(cwd, ['--phase', 'profile', '--service', 'A-1,C-2']);
    await terminal.question(q.assignment);
    // It is shown, and is no answer: nothing stands under the cursor where nothing was said.
    expect(terminal.screen().join('\n')).toMatch(/^ {2}1 Insource \(fits your pattern\)/m);
    expect(terminal.pointed()).toBeUndefined();
    terminal.type('s');
    await terminal.waitFor(/^C-2 /m);
    await terminal.question(q.assignment);
    expect(terminal.screen().join('\n')).toMatch(/^ {2}2 Outsource \(fits your pattern\)/m);
    await leave(terminal);
  });

  it('both scales for a combination', async () => {
    const { cwd } = withFour({
      'catalog.yaml': 'version: 1\nservices: { A-1: { level: basic } }\n',
      'profile.yaml': 'version: 1\nservices: { A-1: { assignment: combination, team: csirt, provider: z } }\n',
    });
    const terminal = assess(cwd, ['--service', 'A-1'], { cols: 120, rows: 40 });
    await terminal.question(q.own);
    expect(terminal.screen().join('\n')).toContain(`3 ${rubrics.insource[3].en}`);
    terminal.type('3');
    await terminal.question(q.bought);
    expect(terminal.screen().join('\n')).toContain(`5 ${rubrics.outsource[5].en}`);
    terminal.type('5');
    await terminal.question(q.toBe);
    expect(terminal.screen().join('\n')).toContain(rubrics.insource[4].en);
    expect(terminal.screen().join('\n')).toContain(rubrics.outsource[4].en);
    await leave(terminal);
  });

  it('what “not sure” means, with the cursor on 1', async () => {
    const { cwd, demo } = withFour({
      'catalog.yaml': 'version: 1\nservices: { A-1: { level: basic } }\n',
      'profile.yaml': 'version: 1\nservices: { A-1: { assignment: insource, team: csirt } }\n',
    });
    const terminal = assess(cwd, ['--service', 'A-1']);
    await terminal.question(q.asIs);
    terminal.type('u');
    await terminal.waitFor('This tool counts what is unclear as 1');
    expect(terminal.pointed()).toMatch(/^1 /);
    terminal.press('enter');
    await terminal.question(q.toBe);
    expect(entryOf(demo, 'portfolio.yaml', 'A-1')).toEqual(scored({ 'as-is': 1 }));
    await leave(terminal);
  });

  it('names from the files without their control characters', async () => {
    const { cwd, demo } = withFour();
    edit(demo, 'cdc.yaml', 'name: csirt', 'name: "CS\\e[31mIRT\\u202E"');
    edit(demo, 'catalog.yaml', 'A-1: {}', 'A-1: { level: basic, rationale: "x\\e]0;title\\a" }');
    const terminal = assess(cwd, ['--phase', 'profile']);
    await answer(terminal, q.assignment, '1');
    await terminal.question(q.team);
    expect(terminal.colours()).not.toContain(1);
    await leave(terminal);
    expect(terminal.written).not.toContain('\u202e');
    expect(terminal.written).not.toContain('\x1b]0;');
  });
});

describe('cdc assess, moving about', () => {
  it('back to the question before, as often as one likes, and forth again', async () => {
    const { cwd, demo } = withFour();
    const terminal = assess(cwd);
    await answer(terminal, q.level, '1', 'A-1');
    await answer(terminal, q.level, '5', 'B-1');
    await answer(terminal, q.reason, '1');
    await terminal.question(q.rationale);
    terminal.press('escape');
    await terminal.question(q.reason);
    expect(terminal.pointed()).toMatch(/^1 .*\(now\)/);
    terminal.press('left');
    await terminal.question(q.level);
    terminal.type('b');
    await terminal.waitFor(/^A-1 /m);
    expect(terminal.pointed()).toMatch(/^1 .*\(now\)/);
    await answer(terminal, q.level, '3', 'A-1');
    await terminal.waitFor(/^B-1 /m);
    await terminal.question(q.level);
    terminal.press('tab');
    await terminal.question(q.reason);
    terminal.press('right');
    await terminal.waitFor(/^C-1 /m);
    expect(entryOf(demo, 'catalog.yaml', 'A-1')).toEqual({ level: 'advanced' });
    expect(entryOf(demo, 'catalog.yaml', 'B-1')).toEqual({ level: 'unnecessary', reason: 'no-risk' });
    await leave(terminal);
  });

  it('to a service by words in the other language, by its id, or by its category', async () => {
    const { cwd } = withFour();
    const terminal = assess(cwd);
    await terminal.question(q.level);
    terminal.type('/');
    await terminal.question('Id, category letter');
    terminal.type('マルウェア');
    await terminal.waitFor(/^❯ C-2 /m);
    terminal.press('enter');
    await terminal.waitFor(/^C-2 /m);
    terminal.type('/');
    await terminal.question('Id, category letter');
    terminal.type('d2');
    await terminal.waitFor(/^❯ D-2 /m);
    terminal.press('enter');
    await terminal.waitFor(/^D-2 /m);
    terminal.type('/');
    await terminal.question('Id, category letter');
    terminal.type('xyzzy');
    terminal.press('enter');
    await terminal.waitFor('Nothing matches “xyzzy”.');
    terminal.press('escape');
    await terminal.waitFor(/^D-2 /m);
    await leave(terminal);
  });

  it('to what is still open', async () => {
    const { cwd } = withFour();
    const terminal = assess(cwd);
    await answer(terminal, q.level, '1', 'A-1');
    await terminal.waitFor(/^B-1 /m);
    terminal.type('o');
    await terminal.waitFor('3 services with open questions');
    expect(terminal.screen().join('\n')).not.toContain('A-1');
    terminal.press('down');
    terminal.press('down');
    terminal.press('enter');
    await terminal.waitFor(/^D-1 /m);
    await leave(terminal);
  });

  it('to any answer, from the review', async () => {
    const { cwd, demo } = answered();
    const terminal = assess(cwd, ['--phase', 'portfolio']);
    await terminal.question(q.asIs);
    terminal.type('r');
    await terminal.waitFor('All answers');
    await terminal.waitFor(/C-1 .*Basic · Insource \(csirt\) · 3 → 4/);
    for (let n = 0; n < 3; n += 1) terminal.press('down');
    terminal.press('enter');
    await answer(terminal, q.asIs, '5', 'C-1');
    await terminal.question(q.toBe);
    expect(entryOf(demo, 'portfolio.yaml', 'C-1')).toEqual({ 'as-is': 5, 'to-be': 4, 'assessed-on': today });
    await leave(terminal);
  });

  it('to the details of a service, and back to its question', async () => {
    const { cwd, demo } = answered();
    const terminal = assess(cwd, ['--phase', 'portfolio']);
    await terminal.question(q.asIs);
    terminal.type('d');
    await terminal.question('Add or change details:');
    terminal.type('2');
    await terminal.question('Links or document names');
    terminal.type('https://wiki.example/a; the runbook\r');
    await terminal.question('Add or change details:');
    terminal.type('5');
    await terminal.question('By when?');
    terminal.type('2027-02-30\r');
    await terminal.waitFor('Enter a valid date');
    for (let n = 0; n < 2; n += 1) terminal.press('backspace');
    terminal.type('28\r');
    await terminal.question('Add or change details:');
    terminal.type('6');
    await terminal.question('Cycle');
    terminal.type('2');
    await terminal.question('Add or change details:');
    terminal.press('escape');
    await terminal.question(q.asIs);
    expect(entryOf(demo, 'portfolio.yaml', 'A-1')).toEqual({
      'as-is': 3,
      'to-be': 4,
      evidence: ['https://wiki.example/a', 'the runbook'],
      due: '2027-02-28',
      cycle: 'long',
    });
    await leave(terminal);
  });

  it('to a change that is planned', async () => {
    const { cwd, demo } = answered();
    edit(demo, 'cdc.yaml', 'teams:', 'providers: { z: { name: Z } }\nteams:');
    const terminal = assess(cwd, ['--phase', 'profile']);
    await terminal.question(q.assignment);
    terminal.type('d');
    await terminal.question('Add or change details:');
    terminal.type('1');
    await terminal.question('Who will do it in future?');
    terminal.type('2');
    await terminal.question(q.provider);
    terminal.type('1');
    await terminal.question('By when?');
    terminal.type('2027/4/1\r');
    await terminal.question('Add or change details:');
    expect(entryOf(demo, 'profile.yaml', 'A-1')).toEqual({
      assignment: 'insource',
      team: 'csirt',
      planned: { assignment: 'outsource', provider: 'z', by: '2027-04-01' },
    });
    terminal.type('0');
    await terminal.question(q.assignment);
    await leave(terminal);
  });

  it('to the help, whose lines do what their keys do; and to the other language', async () => {
    const { cwd } = withFour();
    const terminal = assess(cwd);
    await terminal.question(q.level);
    terminal.type('?');
    await terminal.waitFor('First decide what to do');
    terminal.type('s');
    await terminal.waitFor(/^B-1 /m);
    terminal.type('l');
    await terminal.waitFor(/^B-1 リアルタイム監視$/m);
    await terminal.question(asked.ja.level);
    // Wide digits and letters are what an input method gives.
    terminal.type('２');
    await terminal.waitFor(/^C-1 /m);
    terminal.type('ｌ');
    await terminal.waitFor(/^C-1 Forensic/m);
    await leave(terminal);
  });
});

describe('cdc assess, where files name four of the 64 services', () => {
  it('says that the others are open, instead of that all is answered', async () => {
    const { cwd } = answered();
    const terminal = assess(cwd, ['--open']);
    await terminal.waitFor('Nothing to ask about the services in the files.');
    await terminal.waitFor('60 services in no file are open');
    expect(await terminal.exit).toBe(0);
    // Of these, none has a level yet.
    const basic = assess(cwd, ['--open', '--level', 'basic']);
    await basic.waitFor('Nothing to ask: no service matches these filters');
    expect(await basic.exit).toBe(0);
  });
});

describe('cdc assess, from last year', () => {
  it('keeps an answer with one key, and dates it; another score asks for the target', async () => {
    const { cwd, demo } = answered();
    const terminal = assess(cwd, ['--stale']);
    await answer(terminal, q.asIs, '\r', 'A-1');
    await answer(terminal, q.asIs, '3', 'B-1');
    await answer(terminal, q.asIs, '4', 'C-1');
    await terminal.question(q.toBe);
    expect(terminal.pointed()).toMatch(/^4 .*\(now\)/);
    terminal.press('enter');
    await answer(terminal, q.asIs, '\r', 'D-1');
    await terminal.question(q.end);
    terminal.press('enter');
    expect(await terminal.exit).toBe(0);
    expect(dataOf(demo, 'portfolio.yaml')['services']).toEqual({
      'A-1': scored({ 'as-is': 3, 'to-be': 4 }),
      'B-1': scored({ 'as-is': 3, 'to-be': 4 }),
      'C-1': scored({ 'as-is': 4, 'to-be': 4 }),
      'D-1': scored({ 'as-is': 3, 'to-be': 4 }),
    });
    const again = assess(cwd, ['--stale']);
    await again.waitFor('Nothing to ask: no service matches these filters');
    expect(await again.exit).toBe(0);
  });

  it('says how many scores are stale yet where a session ends before all are reassessed', async () => {
    const { cwd } = answered();
    const terminal = assess(cwd, ['--stale']);
    await answer(terminal, q.asIs, '\r', 'A-1');
    await terminal.waitFor(/^B-1 /m);
    await leave(terminal);
    // Four are stale, and none has an open question.
    expect(terminal.screen().join('\n')).toContain('3 services with a stale score left. Continue with:');
    expect(terminal.screen().join('\n')).toContain('cdc assess demo --stale');
  });

  it('passes over what earlier sessions have answered, as long as anything is open', async () => {
    const { cwd, demo } = answered();
    edit(demo, 'catalog.yaml', 'B-1: { level: basic }', 'B-1: {}');
    edit(demo, 'catalog.yaml', 'D-1: { level: basic }', 'D-1: {}');
    const terminal = assess(cwd, ['--phase', 'catalog']);
    await answer(terminal, q.level, '1', 'B-1');
    await answer(terminal, q.level, '1', 'D-1');
    await terminal.question(q.end);
    terminal.press('enter');
    expect(await terminal.exit).toBe(0);
    const again = assess(cwd, ['--phase', 'catalog']);
    await answer(again, q.level, '\r', 'A-1');
    await again.waitFor(/^B-1 /m);
    await leave(again);
  });

  it('goes on with the next service, and with the next question of a service', async () => {
    const { cwd } = withFour();
    const first = assess(cwd);
    await answer(first, q.level, '1', 'A-1');
    await answer(first, q.level, '5', 'B-1');
    await first.question(q.reason);
    first.press('ctrl-c');
    await first.waitFor('Services still open: 3 in the catalog, 3 in the profile, 3 in the portfolio.');
    await first.waitFor('cdc assess demo');
    expect(await first.exit).toBe(130);
    const second = assess(cwd);
    await second.waitFor(/^B-1 /m);
    await second.question(q.reason);
    await leave(second);
  });
});

describe('cdc assess, filters', () => {
  it.each([
    [['--team', 'soc'], 'B-1', 1],
    [['--level', 'advanced,optional'], 'D-1', 2],
    [['--open'], 'D-1', 1],
    [['--category', 'b,d'], 'B-2', 11],
    [['--service', 'd-1,Ａ-1'], 'D-1', 2],
  ])('%s', async (args, id, of) => {
    const { cwd } = withFour({
      'cdc.yaml': 'version: 1\nteams: { csirt: {}, soc: {} }\n',
      'catalog.yaml':
        'version: 1\nservices:\n  A-1: { level: basic }\n  B-1: { level: basic }\n  C-1: { level: advanced }\n  D-1: { level: optional }\n',
      'profile.yaml':
        'version: 1\nservices:\n  A-1: { assignment: insource, team: csirt }\n  B-1: { assignment: insource, team: soc }\n  C-1: { assignment: unassigned }\n  D-1: {}\n',
    });
    const terminal = assess(cwd, [...args, '--phase', 'profile']);
    await terminal.question(q.assignment);
    const page = terminal.screen().join('\n');
    expect(page).toContain(` of ${of} ·`);
    expect(page).toMatch(new RegExp(`^${id} `, 'm'));
    await leave(terminal);
  });

  it('name what they do not know', () => {
    const { cwd } = withFour();
    for (const args of [
      ['--team', 'csrit'],
      ['--service', 'B-99'],
      ['--level', 'basik'],
      ['--phase', 'portfolo'],
    ]) {
      const { status, stderr } = cdc(['assess', 'demo', ...args], cwd);
      expect(status).toBe(2);
      expect(stderr).toContain(args[1]);
    }
  });
});
