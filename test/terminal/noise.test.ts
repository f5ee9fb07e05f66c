import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { runs } from '../runs.ts';
import { dataOf, temporaryFolder } from './folder.ts';
import { answer, answered, asked, assess, edit, leave, q, withFour } from './interview.ts';
import { noise } from './noise.ts';
import { Terminal } from './terminal.ts';

/** Some of what terminals send, half of it cut in two, as it may come on a slow line. */
async function disturb(terminal: Terminal, variant: number): Promise<void> {
  const sequences = fc.sample(noise, { numRuns: runs(1250), seed: 1060 + variant });
  for (const [index, bytes] of sequences.entries()) {
    const middle = index % 2 === 0 ? bytes.length : 1 + (index % (bytes.length - 1));
    terminal.send(Buffer.from(bytes.subarray(0, middle)));
    if (middle < bytes.length) terminal.send(Buffer.from(bytes.subarray(middle)));
  }
  // All of it is read before what follows.
  await terminal.settled();
}

const files = ['cdc.yaml', 'catalog.yaml', 'profile.yaml', 'portfolio.yaml'];
const textsOf = (demo: string) => files.map((file) => readFileSync(join(demo, file), 'utf8'));
const basic = 'version: 1\nservices: { A-1: { level: basic } }\n';
const shared = 'version: 1\nservices: { A-1: { assignment: combination, team: csirt, provider: z } }\n';

describe('what the terminal sends by itself', () => {
  it.each([
    ['a level', ['--phase', 'catalog'], q.level, {}],
    ['who does it', ['--phase', 'profile'], q.assignment, {}],
    [
      'a list of teams',
      ['--phase', 'profile'],
      q.team,
      { 'profile.yaml': 'version: 1\nservices: { A-1: { assignment: insource } }\n' },
    ],
    ['half a score', ['--phase', 'portfolio'], q.own, { 'catalog.yaml': basic, 'profile.yaml': shared }],
  ] as const)('is no answer on a page that asks for %s', async (_, args, question, texts) => {
    const { cwd, demo } = withFour(texts);
    const before = textsOf(demo);
    const terminal = assess(cwd, args);
    await terminal.question(question);
    await disturb(terminal, question.length);
    await terminal.question(question);
    expect(textsOf(demo)).toEqual(before);
    await leave(terminal);
    expect(textsOf(demo)).toEqual(before);
  });

  it.each([
    ['a text', 'rationale', asked.en.rationale, 'ok'],
    ['a day', 'review-by', asked.en.review, '2030-03-31'],
  ])('is no byte of %s', async (_, key, question, text) => {
    const { cwd, demo } = withFour({
      'catalog.yaml': 'version: 1\nservices:\n  A-1: { level: unnecessary }\n',
    });
    const terminal = assess(cwd, ['--phase', 'catalog', '--service', 'A-1']);
    await terminal.question(q.reason);
    terminal.type('2');
    await terminal.question(q.rationale);
    if (question !== q.rationale) terminal.press('enter');
    await terminal.question(question);
    await disturb(terminal, question.length);
    terminal.type(`${text}\r`);
    const said = () =>
      (dataOf(demo, 'catalog.yaml') as { services: Record<string, Record<string, unknown>> }).services['A-1']?.[key];
    await vi.waitUntil(() => said() !== undefined, { timeout: 60_000, interval: 20 });
    expect(said()).toBe(text);
    terminal.press('ctrl-c');
    await terminal.exit;
  });

  it('is no name and no choice in init', async () => {
    const cwd = temporaryFolder();
    const terminal = Terminal.cdc(['init', 'demo'], { cwd });
    await terminal.question('Name of the organisation');
    await disturb(terminal, 1);
    await terminal.fill('Name of the organisation', 'ACME');
    await terminal.choicesOf('Language of comments and output');
    await disturb(terminal, 2);
    expect(existsSync(join(cwd, 'demo'))).toBe(false);
    expect(terminal.history().filter((line) => line.startsWith('✔ '))).toEqual(['✔ Name of the organisation ACME']);
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('is nothing in a line that is typed (--plain)', async () => {
    const { cwd, demo } = withFour();
    const terminal = assess(cwd, ['--phase', 'catalog', '--plain']);
    await terminal.waitFor(q.level);
    const before = textsOf(demo);
    // The terminal itself keeps what comes until Enter: then it is a line of nothing.
    await disturb(terminal, 3);
    expect(textsOf(demo)).toEqual(before);
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
    expect(textsOf(demo)).toEqual(before);
  });
});

describe('what comes at once', () => {
  it('answers nothing, and that is said', async () => {
    const { cwd, demo } = withFour();
    const before = textsOf(demo);
    const terminal = assess(cwd, ['--phase', 'catalog']);
    await terminal.question(q.level);
    terminal.send('1111');
    await terminal.waitFor('Several keys arrived at once');
    expect(textsOf(demo)).toEqual(before);
    // A phrase of an input method on a page of choices is no answer either.
    terminal.send('ベーシック');
    await terminal.settled();
    expect(textsOf(demo)).toEqual(before);
    await leave(terminal);
  });

  it('is a text where a text is asked for, its line breaks blanks', async () => {
    const { cwd, demo } = withFour({
      'catalog.yaml': 'version: 1\nservices:\n  A-1: { level: unnecessary }\n',
    });
    const terminal = assess(cwd, ['--phase', 'catalog', '--service', 'A-1']);
    await terminal.question(q.reason);
    terminal.type('1');
    await terminal.question(q.rationale);
    terminal.send('親会社の\r1\r1\rSOCが行う');
    await terminal.waitFor('SOCが行う');
    expect(dataOf(demo, 'catalog.yaml')).toMatchObject({ services: { 'A-1': { reason: 'no-risk' } } });
    terminal.press('enter');
    await terminal.question(q.end);
    expect(dataOf(demo, 'catalog.yaml')).toMatchObject({
      services: { 'A-1': { rationale: '親会社の 1 1 SOCが行う' } },
    });
    terminal.press('ctrl-c');
    await terminal.exit;
  });

  it('answers nothing in lines either (--plain)', async () => {
    const { cwd, demo } = withFour({
      'catalog.yaml': 'version: 1\nservices:\n  A-1: { level: unnecessary }\n  B-1: {}\n',
    });
    const terminal = assess(cwd, ['--phase', 'catalog', '--plain', '--service', 'A-1,B-1']);
    await terminal.waitFor(q.reason);
    terminal.type('1\r');
    await terminal.waitFor(q.rationale);
    terminal.send('because\n1\n1\n');
    await terminal.waitFor('Several lines arrived at once');
    expect(dataOf(demo, 'catalog.yaml')).toMatchObject({ services: { 'B-1': {} } });
    terminal.press('ctrl-c');
    await terminal.exit;
    expect(dataOf(demo, 'catalog.yaml')).toMatchObject({ services: { 'A-1': { level: 'unnecessary' }, 'B-1': {} } });
  });
});

describe('lines that are typed (--plain)', () => {
  const lines = (terminal: Terminal, said: string) => terminal.written.split(said).length - 1;
  const nothing = 'Nothing is chosen yet. Pick one of the choices.';

  it.each([
    ['a level', ['--phase', 'catalog'], q.level, {}],
    ['who does it', ['--phase', 'profile'], q.assignment, {}],
    ['a score', ['--phase', 'portfolio'], q.asIs, {}],
    [
      'a target below the score',
      ['--phase', 'portfolio', '--service', 'A-1'],
      q.toBe,
      {
        'profile.yaml': 'version: 1\nservices: { A-1: { assignment: insource, team: csirt } }\n',
        'portfolio.yaml': 'version: 1\nservices:\n  A-1: { as-is: 3, to-be: 4 }\n',
      },
    ],
  ] as const)(
    'take nothing with Enter alone, or noise and Enter, where %s is not known',
    async (_, args, question, texts) => {
      const { cwd, demo } = withFour({ 'catalog.yaml': basic, ...texts });
      if (question === q.level) writeFileSync(join(demo, 'catalog.yaml'), basic.replace('{ level: basic }', '{}'));
      const terminal = assess(cwd, [...args, '--plain'], { rows: 60 });
      if (question === q.toBe) {
        await terminal.waitFor(q.asIs);
        terminal.type('5\r');
      }
      await terminal.until(() => terminal.written.includes(question), question);
      await terminal.waitFor(/Answer \(/);
      expect(terminal.written.slice(terminal.written.lastIndexOf(question))).not.toContain('Enter for');
      const before = textsOf(demo);
      terminal.press('enter');
      await terminal.until(() => lines(terminal, nothing) === 1, nothing);
      for (const [index, sent] of ['\x1b[<0;10;10M\r', '\x1b]11;rgb:1515/1515/1515\x07\r', '\x1b[12;40R\r'].entries()) {
        terminal.send(sent);
        await terminal.until(() => lines(terminal, nothing) === index + 2, nothing);
      }
      expect(textsOf(demo)).toEqual(before);
      terminal.type('q\r');
      expect(await terminal.exit).toBe(0);
      expect(textsOf(demo)).toEqual(before);
    },
  );

  it.each([
    ['en', 'Several lines arrived at once'],
    ['ja', '複数の行が一度に入力された'],
  ] as const)('are refused where several come at once, and that is said (%s)', async (language, said) => {
    const { cwd, demo } = withFour();
    const terminal = assess(cwd, ['--phase', 'catalog', '--plain'], { language });
    await terminal.waitFor(asked[language].level);
    const before = textsOf(demo);
    terminal.send('1\n1\n1\n');
    await terminal.waitFor(said);
    terminal.send('\n\n');
    await terminal.until(() => lines(terminal, said) === 2, said);
    expect(textsOf(demo)).toEqual(before);
    terminal.type('q\r');
    expect(await terminal.exit).toBe(0);
    expect(textsOf(demo)).toEqual(before);
  });
});

describe('a paste with control characters', () => {
  it.each([
    ['en', 'The pasted text contains control characters'],
    ['ja', '制御文字が含まれていたため'],
  ] as const)('gets into no text, and that is said (%s)', async (language, said) => {
    const { cwd, demo } = withFour({
      'catalog.yaml': 'version: 1\nservices:\n  A-1: { level: unnecessary }\n',
    });
    const terminal = assess(cwd, ['--phase', 'catalog', '--service', 'A-1'], { language });
    await terminal.question(asked[language].reason);
    terminal.type('2');
    await terminal.question(asked[language].rationale);
    terminal.type('so');
    await terminal.waitFor(/ so$/m);
    terminal.send('\x1b[200~one\x08two\x1b[201~');
    await terminal.waitFor(said);
    terminal.type(' far');
    await terminal.waitFor('so far');
    terminal.send('\x1b[200~, it\r\nseems\x1b[201~');
    await terminal.waitFor('so far, it seems');
    expect(terminal.screen().join('\n')).not.toContain(said);
    terminal.press('enter');
    await terminal.question(asked[language].review);
    expect(dataOf(demo, 'catalog.yaml')).toMatchObject({ services: { 'A-1': { rationale: 'so far, it seems' } } });
    terminal.press('ctrl-c');
    await terminal.exit;
  });
});

describe('Enter alone', () => {
  it('answers nothing where nothing was said, however often', async () => {
    const { cwd, demo } = withFour();
    const before = textsOf(demo);
    const terminal = assess(cwd);
    await terminal.question(q.level);
    for (let pressed = 0; pressed < 20; pressed += 1) terminal.press('enter');
    await terminal.settled();
    await terminal.waitFor('Nothing is chosen yet');
    expect(textsOf(demo)).toEqual(before);
    await leave(terminal);
  });

  it('takes no target that is below the score', async () => {
    const { cwd, demo } = answered();
    const terminal = assess(cwd, ['--phase', 'portfolio']);
    await answer(terminal, q.asIs, '5', 'A-1');
    await terminal.question(q.toBe);
    expect(terminal.pointed()).toBeUndefined();
    const before = textsOf(demo);
    terminal.press('enter');
    await terminal.waitFor('Nothing is chosen yet');
    await terminal.question(q.toBe);
    expect(textsOf(demo)).toEqual(before);
    await leave(terminal);
  });

  it('takes no target that is below the score that somebody else gives while it is asked for', async () => {
    const { cwd, demo } = answered();
    const terminal = assess(cwd, ['--phase', 'portfolio']);
    await answer(terminal, q.asIs, '2', 'A-1');
    await terminal.question(q.toBe);
    expect(terminal.pointed()).toMatch(/^4 /);
    edit(demo, 'portfolio.yaml', 'as-is: 2', 'as-is: 5');
    await terminal.waitFor('Just changed by someone else: A-1.');
    const before = textsOf(demo);
    terminal.press('enter');
    await terminal.waitFor('Nothing is chosen yet');
    expect(textsOf(demo)).toEqual(before);
    await leave(terminal);
  });
});

describe.skipIf(process.platform === 'win32')('Ctrl-Z under a program that waits for cdc', () => {
  it('gives the shell its terminal back, and goes on with fg', async () => {
    const { cwd } = withFour();
    // As npx, make and sh -c do: the shell waits for a program that waits for cdc.
    const line = `set -m; sh -c '"$0" "$@"; exit $?' "$@"; echo "back $?"; fg; echo "ended $?"`;
    const terminal = Terminal.shell(line, ['assess', 'demo', '--phase', 'catalog'], { cwd, jobControl: true });
    await terminal.question(q.level);
    terminal.press('ctrl-z');
    // The page is back at once, so that the shell's line is hardly seen.
    await terminal.until(() => /back 14[0-9]/.test(terminal.written), 'the shell');
    await terminal.question(q.level);
    await leaveTo(terminal, /ended 0/);
  });
});

async function leaveTo(terminal: Terminal, end: RegExp): Promise<void> {
  terminal.type('q');
  await terminal.waitFor(end);
  await terminal.exit;
}
