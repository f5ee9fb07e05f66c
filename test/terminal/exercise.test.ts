import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryOf, everyFile, temporaryFolder } from './folder.ts';
import { cdc, Terminal } from './terminal.ts';

const words = {
  en: {
    participants: 'Who takes part?',
    who: 'Who decides?',
    what: 'What is decided?',
    next: 'Who decides next?',
    open: 'Open points?',
    steps: [
      'Keep watch',
      'A trigger arrives',
      'Is it an incident?',
      'Investigate',
      'Impact and priority',
      'Contain',
      'Declare it over',
      'Publish',
    ],
    scene: (n: number, name: string) => `Step ${n} of 8: ${name}`,
    simulated: 'Incident: day 1, 02:30',
    inject: 'The evening before a holiday',
    evidence: 'Record the minutes as evidence for E-7',
    yes: 'Record it',
    no: 'Leave',
    done: 'Added to the evidence of E-7',
    title: '# Table-top exercise: Ransomware · ',
    finished: 'finished: all eight steps',
    unassigned: 'E-7 is not assigned to anyone',
    stopped: 'The exercise stopped.',
    stoppedIn: 'unfinished: stopped in step 2 A trigger arrives',
    brokenOff: ' … (broken off)',
    noTerminal: 'cdc drill --interactive asks questions, so it needs a terminal.',
    noTerminalHelp: 'leave out --interactive',
  },
  ja: {
    participants: '参加者',
    who: '誰が決めますか？',
    what: '何を決めましたか？',
    next: '次に決めるのは誰ですか？',
    open: '残った課題は？',
    steps: [
      '普段の監視',
      '対応の開始',
      'インシデントの判断',
      '詳細な調査',
      '影響度と優先度の判断',
      '収束に向けた対処',
      '収束の宣言',
      '公表',
    ],
    scene: (n: number, name: string) => `ステップ${n}/8: ${name}`,
    simulated: '想定1日目02:30',
    inject: '連休前の夜。待機は1名。',
    evidence: 'この記録をE-7（サイバー攻撃対応力評価）の証跡に加えますか？',
    yes: 'portfolio.yamlに加える',
    no: 'portfolio.yamlを変更しない',
    done: 'portfolio.yamlのE-7の証跡に加えました',
    title: '# 机上演習の記録: ランサムウェアによる被害 · ',
    finished: '完了（8つのステップすべて）',
    unassigned: 'E-7は担い手が決まっていないため',
    stopped: '演習を中断しました。',
    stoppedIn: '未完了（ステップ「2 対応の開始」の途中で中断）',
    brokenOff: '…（入力の途中で中断）',
    noTerminal: '「cdc drill --interactive」は対話形式のため、ターミナルでだけ使えます。',
    noTerminalHelp: '--interactiveを付けずに',
  },
} as const;
type Language = keyof typeof words;

const portfolio =
  '  E-7: { as-is: 2, to-be: 4, evidence: [ "https://wiki.example/tlpt" ], note: By hand } # exercises\n';

/** An organisation in which E-7 is scored, unless something else is said of it. */
function organisation(e7 = portfolio, assignment = 'insource, team: csirt', name = 'Acme'): string {
  const cwd = temporaryFolder();
  const head = (text: string) => `version: 1\n${text}`;
  const files = {
    'cdc.yaml': head(`organization: { name: "${name}" }\nteams: { csirt: { name: "${name}" } }\n`),
    'catalog.yaml': head('services:\n  B-1: { level: basic }\n  D-1: { level: basic }\n  E-7: { level: standard }\n'),
    'profile.yaml': head(
      `services:\n  B-1: { assignment: insource, team: csirt }\n  D-1: { assignment: unassigned }\n  E-7: { assignment: ${assignment} }\n`,
    ),
    'portfolio.yaml': head(`services:\n  B-1: { as-is: 2, to-be: 4 }\n${e7}`),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, file), text);
  return cwd;
}

const minutes = (cwd: string) => (existsSync(join(cwd, 'drills')) ? readdirSync(join(cwd, 'drills')).toSorted() : []);
const minuteOf = (cwd: string, name = minutes(cwd)[0] ?? '') => readFileSync(join(cwd, 'drills', name), 'utf8');

/** The rows of the decisions in a minute, without their times. */
function decisions(text: string): string[] {
  return [...text.matchAll(/^(\| \d .*) \| \d\d:\d\d( \| .*)$/gm)].map(([, step, rest]) => `${step}${rest}`);
}

/** Answers an open question, with a text or with Enter alone. */
async function answer(terminal: Terminal, question: string, text = ''): Promise<void> {
  if (text !== '') return terminal.fill(question, text);
  await terminal.question(question);
  return terminal.enter();
}

/** Goes through some of the steps; only the first has texts. */
async function steps(terminal: Terminal, language: Language, from: number, to: number): Promise<void> {
  const { who, what, next, open, scene, steps } = words[language];
  for (let n = from; n <= to; n += 1) {
    await terminal.waitFor(scene(n, steps[n - 1] ?? ''));
    await answer(terminal, who, n === 1 ? 'CSIRT' : '');
    await answer(terminal, what, n === 1 ? 'Call the CISO' : '');
    if (n === 1) {
      await answer(terminal, next, 'CISO');
      await answer(terminal, what, 'Stop the line; tell staff');
      await answer(terminal, next);
    }
    await answer(terminal, open, n === 1 ? 'Keys; Phones' : '');
  }
}

describe('cdc drill --interactive', () => {
  it.each(['en', 'ja'] as const)(
    'walks through all steps, writes the minute, and adds it to E-7 (%s)',
    async (language) => {
      const said = words[language];
      const cwd = organisation();
      const before = readFileSync(join(cwd, 'portfolio.yaml'), 'utf8');
      const terminal = Terminal.cdc(['drill', 'ransomware', '--interactive', '--clock', '02:30'], { cwd, language });
      await answer(terminal, said.participants, 'Acme');
      await terminal.question(said.who);
      const screen = terminal.screen().join('\n');
      expect(screen).toContain(said.inject);
      expect(screen).toContain(said.simulated);
      await steps(terminal, language, 1, 8);
      await terminal.consent(said.evidence, 'y', said.yes);
      expect(await terminal.exit).toBe(0);
      const [name = ''] = minutes(cwd);
      expect(name).toMatch(/^\d{4}-\d\d-\d\d-ransomware\.md$/);
      const text = minuteOf(cwd);
      expect(text).toContain(said.title);
      expect(text).toContain(said.finished);
      expect(decisions(text)).toEqual([
        `| 1 ${said.steps[0]} | CSIRT | Call the CISO |`,
        `| 1 ${said.steps[0]} | CISO | Stop the line; tell staff |`,
      ]);
      expect(text).toContain(`| 1 ${said.steps[0]} | Keys |\n| 1 ${said.steps[0]} | Phones |`);
      expect(entryOf(cwd, 'portfolio.yaml', 'E-7')).toEqual({
        'as-is': 2,
        'to-be': 4,
        evidence: ['https://wiki.example/tlpt', `drills/${name}`],
        note: 'By hand',
      });
      const after = readFileSync(join(cwd, 'portfolio.yaml'), 'utf8');
      expect(after.split('\n').filter((line) => !before.includes(line))).toHaveLength(1);
      expect(after).toContain('# exercises');
      await terminal.waitFor(said.done);
      expect(terminal.overflows()).toEqual([]);
    },
  );

  it('changes nothing of E-7 where that is chosen, and numbers the second minute of a day', async () => {
    const cwd = organisation();
    const before = readFileSync(join(cwd, 'portfolio.yaml'), 'utf8');
    for (const run of [1, 2]) {
      const terminal = Terminal.cdc(['drill', '-i'], { cwd });
      await terminal.choose('Which incident?', 'Base flow');
      await answer(terminal, words.en.participants);
      await steps(terminal, 'en', 1, 8);
      await terminal.consent(words.en.evidence, 'n', words.en.no);
      expect(await terminal.exit).toBe(0);
      expect(minutes(cwd)).toHaveLength(run);
    }
    const [second = '', first = ''] = minutes(cwd);
    expect(second).toBe(first.replace(/\.md$/, '-2.md'));
    expect(readFileSync(join(cwd, 'portfolio.yaml'), 'utf8')).toBe(before);
  });

  it('in which nothing was entered is no evidence', async () => {
    const cwd = organisation();
    const before = readFileSync(join(cwd, 'portfolio.yaml'), 'utf8');
    const terminal = Terminal.cdc(['drill', 'base', '-i'], { cwd });
    await answer(terminal, words.en.participants);
    for (const _ of words.en.steps) {
      for (const question of [words.en.who, words.en.what, words.en.open]) await answer(terminal, question);
    }
    expect(await terminal.exit).toBe(0);
    expect(terminal.history().join(' ')).toContain('no evidence for E-7');
    expect(readFileSync(join(cwd, 'portfolio.yaml'), 'utf8')).toBe(before);
  });

  it.each([
    ['', 'insource, team: csirt', 'E-7 has none', 'cdc set E-7 --evidence drills/'],
    ['', 'unassigned', 'not assigned to anyone', 'cdc assess --service E-7'],
    ['  E-7: { as-is: excluded }\n', 'insource, team: csirt', 'excluded', 'The minutes: drills/'],
  ])('says what evidence needs where E-7 is %j and %s', async (e7, assignment, why, how) => {
    const cwd = organisation(e7, assignment);
    const before = readFileSync(join(cwd, 'portfolio.yaml'), 'utf8');
    const terminal = Terminal.cdc(['drill', 'base', '-i', '-o', 'drills'], { cwd });
    await answer(terminal, words.en.participants);
    await steps(terminal, 'en', 1, 8);
    expect(await terminal.exit).toBe(0);
    expect(terminal.history().join(' ')).toContain(why);
    expect(terminal.history().join(' ')).toContain(how);
    expect(readFileSync(join(cwd, 'portfolio.yaml'), 'utf8')).toBe(before);
  });
});

describe('an exercise of an edition of one’s own', () => {
  /** An organisation that follows it, and types something at the first step. */
  async function ended(change: (edition: string) => string): Promise<string> {
    const cwd = temporaryFolder();
    for (const part of ['after', 'sample/editions'])
      cpSync(`test/fixtures/editions/${part}`, join(cwd, part === 'after' ? '' : 'editions'), { recursive: true });
    const edition = join(cwd, 'editions/sample-2030.yaml');
    writeFileSync(edition, change(readFileSync(edition, 'utf8')));
    const terminal = Terminal.cdc(['drill', 'base', '-i'], { cwd });
    await terminal.waitFor('Left out');
    await answer(terminal, words.en.participants);
    await steps(terminal, 'en', 1, 8);
    expect(await terminal.exit).toBe(0);
    expect(minuteOf(cwd)).toMatch(/^Defined for the services of .* Left out, .* one to one: B-1/m);
    return terminal.history().join(' ').replaceAll(/\s+/g, ' ');
  }

  it('speaks of E-7 by the id that it has there', async () => {
    const said = await ended((text) =>
      text.replace('E-7: { from: E-7 }', 'E-7: { from: E-8 }').replace('E-8: { from: E-8 }', 'E-8: { from: E-7 }'),
    );
    expect(said).toContain('Evidence supports a score, and E-8 has none');
    expect(said).toContain('cdc set E-8 --evidence drills/');
  });

  it('says that there is no such service', async () => {
    const said = await ended((text) => text.replace('  E-7: { from: E-7 }\n', ''));
    expect(said).toContain('evidence for E-7 of ITU-T X.1060 (2021). The organisation’s own edition does not have it');
  });
});

describe('an exercise of the supply chain', () => {
  it('records who decides beyond the organisation, in a group', async () => {
    const cwd = temporaryFolder();
    cpSync('examples/harbor-group', cwd, { recursive: true });
    const terminal = Terminal.cdc(['drill', 'supply-chain', '-i', '-C', 'trading'], { cwd });
    await answer(terminal, words.en.participants, 'Eight people');
    await terminal.question(words.en.who);
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
    // D-2 and D-4 are what group.yaml delegates to trading.
    expect(minuteOf(join(cwd, 'trading'))).toMatch(
      /## Beyond this organisation\n[\s\S]*\| Harbor Trading \| D-2, D-4 \| decides itself, within delegated authority \|/,
    );
  });
});

describe('an exercise that stops', () => {
  it.each(['en', 'ja'] as const)('at Ctrl-C keeps what was typed, half a line too (%s)', async (language) => {
    const said = words[language];
    const cwd = organisation();
    const terminal = Terminal.cdc(['drill', 'ransomware', '-i'], { cwd, language });
    await answer(terminal, said.participants);
    await steps(terminal, language, 1, 1);
    await answer(terminal, said.who, 'Night shift');
    await terminal.question(said.what);
    terminal.type('Cut the VP');
    await terminal.waitFor('Cut the VP');
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
    expect(terminal.cursorVisible).toBe(true);
    expect(terminal.screen().join('\n')).toContain(said.stopped);
    expect(minuteOf(cwd)).toContain(said.stoppedIn);
    expect(decisions(minuteOf(cwd))).toEqual([
      `| 1 ${said.steps[0]} | CSIRT | Call the CISO |`,
      `| 1 ${said.steps[0]} | CISO | Stop the line; tell staff |`,
      `| 2 ${said.steps[1]} | Night shift | Cut the VP${said.brokenOff} |`,
    ]);
  });

  it('while a step is talked through, before anything of it is entered, stopped in that step', async () => {
    const cwd = organisation();
    const terminal = Terminal.cdc(['drill', 'ransomware', '-i'], { cwd });
    await answer(terminal, words.en.participants);
    await steps(terminal, 'en', 1, 1);
    await terminal.question(words.en.who);
    // What a kill leaves.
    expect(minuteOf(cwd)).toContain(words.en.stoppedIn);
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
    expect(minuteOf(cwd)).toContain(words.en.stoppedIn);
    expect(minuteOf(cwd)).toMatch(/### 2 A trigger arrives\n\n- \*\*Time\*\*: \d\d:\d\d, not finished\n/);
  });

  it('before anything was said leaves nothing', async () => {
    const cwd = organisation();
    const before = everyFile(cwd);
    const terminal = Terminal.cdc(['drill', 'ransomware', '-i'], { cwd });
    await answer(terminal, words.en.participants);
    // Enter alone says nothing.
    await answer(terminal, words.en.who);
    await terminal.question(words.en.what);
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
    expect(everyFile(cwd)).toEqual(before);
    expect(readdirSync(cwd)).not.toContain('drills');
  });

  it('by a kill keeps each answer, and the steps that are finished', async () => {
    const cwd = organisation();
    const terminal = Terminal.cdc(['drill', 'ransomware', '-i'], { cwd });
    await answer(terminal, words.en.participants);
    await steps(terminal, 'en', 1, 1);
    await answer(terminal, words.en.who, 'Night shift');
    await terminal.question(words.en.what);
    terminal.kill('SIGKILL');
    expect(await terminal.exit).toBe(128 + 9);
    expect(decisions(minuteOf(cwd)).at(-1)).toBe('| 2 A trigger arrives | Night shift | – |');
    expect(minuteOf(cwd)).toContain(words.en.stoppedIn);
    expect(minutes(cwd)).toHaveLength(1);
  });

  it('is shown where no minute can be written', async () => {
    const cwd = organisation();
    writeFileSync(join(cwd, 'drills'), 'a file');
    const terminal = Terminal.cdc(['drill', 'ransomware', '-i'], { cwd });
    await answer(terminal, words.en.participants, 'Acme');
    await terminal.waitFor('The minutes could not be saved');
    await steps(terminal, 'en', 1, 1);
    await terminal.question(words.en.who);
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
    const shown = terminal.history().join('\n');
    expect(shown).toContain('so they follow here');
    expect(shown).toMatch(/\| 1 Keep watch \| \d\d:\d\d \| CSIRT \| Call the CISO \|/);
    expect(readFileSync(join(cwd, 'drills'), 'utf8')).toBe('a file');
  });
});

describe('hostile names and keys', () => {
  it('are text on the screen and in the minute', async () => {
    const bad = String.raw`\e[31m\u202E<b>|x`;
    const cwd = organisation(portfolio, 'insource, team: csirt', bad);
    mkdirSync(join(cwd, 'scenarios'));
    const scenario = `version: 1\nname: "${bad}"\nsteps: { watch: { inject: "${bad}", note: "${bad}" } }\nquestions: [ { ask: "${bad}", services: [ B-1 ], step: watch } ]\n`;
    writeFileSync(join(cwd, 'scenarios', 'line-stop.yaml'), scenario);
    const terminal = Terminal.cdc(['drill', '-i'], { cwd });
    await terminal.choose('Which incident?', '\\u{001b}[31m');
    await answer(terminal, words.en.participants);
    await terminal.question(words.en.who);
    expect(
      terminal
        .screen()
        .join('\n')
        .match(/\\u\{202e\}<b>\|x/g)?.length,
    ).toBeGreaterThanOrEqual(4);
    terminal.send('\x1b[200~a\x08b\x1b[201~');
    await terminal.waitFor('control characters');
    terminal.type('|<i>');
    await terminal.waitFor('|<i>');
    await terminal.enter();
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
    const text = minuteOf(cwd);
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202E|<b>|<i>/u);
    expect(text).toContain(String.raw`\|&lt;i&gt;`);
  });

  it('that come at once are a text of one line, and no answer', async () => {
    const cwd = organisation();
    const terminal = Terminal.cdc(['drill', 'base', '-i'], { cwd });
    await terminal.question(words.en.participants);
    terminal.send('CISO\rCSIRT\r');
    await terminal.waitFor('CISO CSIRT');
    expect(terminal.screen().join('\n')).not.toContain(words.en.who);
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
  });
});

describe('cdc drill --interactive, not asked', () => {
  it.each(['en', 'ja'] as const)('says what to do without a terminal (%s)', (language) => {
    const cwd = organisation();
    const before = everyFile(cwd);
    const { status, stdout, stderr } = cdc(['drill', 'ransomware', '-i', '--lang', language], cwd);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words[language].noTerminal);
    expect(stderr).toContain(words[language].noTerminalHelp);
    expect(everyFile(cwd)).toEqual(before);
  });

  it.each([
    [['--list'], '--interactive cannot be used together with --list.'],
    [['base', '--full'], '--interactive cannot be used together with --full.'],
    [['base', '--fail-on', 'weak>0'], '--interactive cannot be used together with --fail-on.'],
    [['base', '--clock', '25:00'], '“25:00” is no time of day.'],
    [['base', '-o', 'minute.html'], 'The minutes of an exercise are Markdown'],
    [['base', '--format', 'json'], 'The minutes of an exercise are Markdown'],
    [['base', '-o', 'catalog.yaml'], 'catalog.yaml'],
    [['ransomwere'], 'Did you mean “ransomware”?'],
  ])('refuses %j', async (args, why) => {
    const cwd = organisation();
    const terminal = Terminal.cdc(['drill', '--interactive', ...args], { cwd });
    expect(await terminal.exit).toBe(2);
    expect(terminal.history().join(' ')).toContain(why);
  });

  it('takes --clock for exercises only', () => {
    const { status, stderr } = cdc(['drill', 'base', '--clock', '02:30'], organisation());
    expect(status).toBe(2);
    expect(stderr).toContain('--clock needs --interactive.');
  });
});
