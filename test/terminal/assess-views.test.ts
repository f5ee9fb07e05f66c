import { describe, expect, it } from 'vitest';
import { dataOf, entryOf } from './folder.ts';
import { answer, answered, asked, assess, edit, git, q, today } from './interview.ts';

/** Four services with agreed scores, of which one has the view of somebody else; all of it is committed. */
function agreed(): { cwd: string; demo: string } {
  const { cwd, demo } = answered();
  const others = 'views: { Sato: { as-is: 5, note: saw-it-myself } }';
  edit(
    demo,
    'portfolio.yaml',
    'A-1: { as-is: 3, to-be: 4 }',
    `A-1: { as-is: 3, to-be: 4, note: as-agreed, ${others} }`,
  );
  edit(
    demo,
    'profile.yaml',
    'B-1: { assignment: insource, team: csirt }',
    'B-1: { assignment: combination, team: csirt }',
  );
  edit(demo, 'profile.yaml', 'C-1: { assignment: insource, team: csirt }', 'C-1: { assignment: unassigned }');
  git(cwd, 'init', '-q');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-q', '-m', 'a state');
  return { cwd, demo };
}

describe('cdc assess --as', () => {
  it.each(['en', 'ja'] as const)(
    'asks for scores alone, shows none that others have given, and changes none (%s)',
    async (language) => {
      const { cwd, demo } = agreed();
      const say = asked[language];
      const terminal = assess(cwd, ['--as', '鈴木', '--lang', language]);
      await terminal.waitFor(/^A-1 /m);
      await terminal.question(say.asIs);
      expect(terminal.screen().join('\n')).toContain('鈴木');
      // No answer is there to be had with Enter.
      expect(terminal.choices().some((line) => /now|last commit|現在の回答|前回/.test(line))).toBe(false);
      await answer(terminal, say.asIs, '2', 'A-1');
      await answer(terminal, say.own, '1', 'B-1');
      await answer(terminal, say.bought, '4');
      // Nobody has C-1: there is nothing to score.
      await answer(terminal, say.asIs, 'x', 'D-1');
      await terminal.question(say.end);
      terminal.press('enter');
      expect(await terminal.exit).toBe(0);
      const seen = terminal.history().join('\n');
      for (const hidden of ['Sato', 'saw-it-myself', 'as-agreed']) expect(seen).not.toContain(hidden);
      expect(seen).toContain('cdc views demo');

      const on = today;
      expect(dataOf(demo, 'portfolio.yaml')).toEqual({
        version: 1,
        'assessed-on': '2020-01-31',
        services: {
          'A-1': {
            'as-is': 3,
            'to-be': 4,
            note: 'as-agreed',
            views: { Sato: { 'as-is': 5, note: 'saw-it-myself' }, 鈴木: { 'as-is': 2, on } },
          },
          'B-1': { 'as-is': 3, 'to-be': 4, views: { 鈴木: { 'as-is': { insource: 1, outsource: 4 }, on } } },
          'C-1': { 'as-is': 3, 'to-be': 4 },
          'D-1': { 'as-is': 3, 'to-be': 4, views: { 鈴木: { 'as-is': 'excluded', on } } },
        },
      });
    },
  );

  it.each([
    ['en', 'Not asked: C-1.', 'Nothing else to ask.'],
    ['ja', '質問しないサービス: C-1。', 'ほかに質問する項目はありません。'],
  ] as const)(
    'names a service that it does not ask about, since no one has it (%s)',
    async (language, left, nothing) => {
      const { cwd, demo } = agreed();
      const before = dataOf(demo, 'portfolio.yaml');
      const terminal = assess(cwd, ['--as', 'Sato', '--service', 'C-1', '--lang', language]);
      expect(await terminal.exit).toBe(0);
      const seen = terminal.history().join('\n');
      expect(seen).toContain(left);
      expect(seen).toContain(nothing);
      expect(dataOf(demo, 'portfolio.yaml')).toEqual(before);
    },
  );

  it('keeps what was said before with one key, and takes a note and how sure one is', async () => {
    const { cwd, demo } = agreed();
    edit(demo, 'portfolio.yaml', 'Sato: { as-is: 5, note: saw-it-myself }', 'Sato: { as-is: 5, on: 2020-01-31 }');
    const terminal = assess(cwd, ['--as', 'sato', '--service', 'A-1']);
    await terminal.question(q.asIs);
    expect(terminal.pointed()).toMatch(/^5 Documented, and approved .*\(n/);
    terminal.type('d');
    await terminal.question('Add or change details:');
    terminal.type('1');
    await terminal.question('Note');
    terminal.type('I run it\r');
    await terminal.question('Add or change details:');
    terminal.type('2');
    await terminal.question('Confidence');
    terminal.type('3');
    await terminal.question('Add or change details:');
    terminal.press('escape');
    await answer(terminal, q.asIs, '\r');
    await terminal.question(q.end);
    terminal.press('enter');
    expect(await terminal.exit).toBe(0);
    expect(entryOf(demo, 'portfolio.yaml', 'A-1')).toEqual({
      'as-is': 3,
      'to-be': 4,
      note: 'as-agreed',
      views: { Sato: { 'as-is': 5, on: today, confidence: 'high', note: 'I run it' } },
    });
  });

  it('does not overwrite a view that somebody else has given meanwhile, nor lose its own', async () => {
    const { cwd, demo } = agreed();
    const [one, other] = ['鈴木', 'Tanaka'].map((name) => assess(cwd, ['--as', name, '--service', 'D-1']));
    if (!one || !other) throw new Error('no terminals');
    await one.question(q.asIs);
    await other.question(q.asIs);
    await answer(one, q.asIs, '2');
    await one.question(q.end);
    // The entry is another by now: nothing is written over it, and the same question is there again.
    other.type('4');
    await other.waitFor('in the meantime');
    await other.question(q.asIs);
    other.type('4');
    await other.question(q.end);
    expect(entryOf(demo, 'portfolio.yaml', 'D-1')).toMatchObject({
      views: { 鈴木: { 'as-is': 2, on: today }, Tanaka: { 'as-is': 4, on: today } },
    });
    for (const terminal of [one, other]) {
      terminal.press('enter');
      expect(await terminal.exit).toBe(0);
    }
  });
});
