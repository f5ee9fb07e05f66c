import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataOf, entryOf } from './folder.ts';
import { answer, assess, edit, leave, q, withFour } from './interview.ts';

describe('cdc assess, a text that is typed', () => {
  it('stays what the file says, unless it is changed; nothing in it speaks to the terminal', async () => {
    const rationale = (text: string) =>
      `{ level: unnecessary, reason: budget, rationale: "${text}", review-by: 2027-01-01 }`;
    const written = `version: 1\nservices:\n  A-1: ${rationale('one\\ntwo\\n')}\n  B-1: ${rationale('x\\e]0;title\\ay')}\n`;
    const { cwd, demo } = withFour({ 'catalog.yaml': written });
    const terminal = assess(cwd, ['--phase', 'catalog', '--service', 'A-1,B-1']);
    await terminal.question(q.level);
    terminal.type('tt');
    await terminal.waitFor('› one two');
    terminal.press('enter');
    await terminal.waitFor(/^B-1 /m);
    expect(readFileSync(join(demo, 'catalog.yaml'), 'utf8')).toBe(written);
    terminal.type('tt');
    await terminal.waitFor('› x\\u{001b}]0;title');
    terminal.type('\x15\x1b');
    await terminal.question(q.reason);
    terminal.type('bb');
    await terminal.waitFor('› one two');
    terminal.type('!\r');
    await terminal.question(q.review);
    expect(entryOf(demo, 'catalog.yaml', 'A-1')).toMatchObject({ rationale: 'one two !' });
    expect(terminal.written).not.toContain('\x1b]0;');
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
  });

  it('is edited while it is typed ahead too, and the question after it comes where it stays empty', async () => {
    const { cwd, demo } = withFour();
    const terminal = assess(cwd);
    await terminal.question(q.level);
    terminal.type('5');
    await terminal.question(q.reason);
    terminal.type('2wz\x7fhy\r');
    await terminal.question(q.review);
    terminal.press('escape');
    await terminal.question(q.rationale);
    // Alt and a letter, with which a line is edited: back a word, and forth.
    terminal.type('\x1bb\x1bf?\r');
    await terminal.question(q.review);
    expect(entryOf(demo, 'catalog.yaml', 'A-1')).toMatchObject({ reason: 'budget', rationale: 'why?' });
    terminal.press('enter');
    await terminal.waitFor(/^B-1 /m);
    terminal.type('53\r');
    await terminal.question(q.review);
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
  });

  it('is no answer as long as cdc.yaml cannot take it', async () => {
    const { cwd, demo } = withFour();
    const terminal = assess(cwd, ['--phase', 'profile']);
    await answer(terminal, q.assignment, '1', 'A-1');
    await answer(terminal, q.team, '+');
    await answer(terminal, q.newTeam, 'SOC\r');
    await terminal.question(q.newId);
    edit(demo, 'cdc.yaml', 'teams:', 'teams: {');
    terminal.type('\r');
    await terminal.waitFor('Your answer is not saved yet.');
    edit(demo, 'cdc.yaml', 'teams: {', 'teams:');
    await terminal.waitFor(/^B-1 /m);
    expect(dataOf(demo, 'cdc.yaml')['teams']).toHaveProperty('soc');
    expect(entryOf(demo, 'profile.yaml', 'A-1')).toEqual({ assignment: 'insource', team: 'soc' });
    await leave(terminal);
  });
});
