import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cdc, cdcProcess } from '../cli/run.ts';

let root: string;
let folder: string;
/** Saves an answer that three files take, and is killed before it replaces or removes something for the nth time. */
let program: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'cdc-half-'));
  const library = join(root, 'library.mjs');
  await build({
    input: 'src/index.ts',
    platform: 'node',
    output: { file: library, codeSplitting: false },
    logLevel: 'silent',
  });
  program = join(root, 'program.mjs');
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    import { setAnswers } from ${JSON.stringify(library)};
    let left = Number(process.argv[3]);
    for (const name of ['renameSync', 'rmSync', 'rmdirSync']) {
      const act = fs[name];
      fs[name] = (...args) => {
        if (left-- === 0) process.kill(process.pid, 'SIGKILL');
        return act(...args);
      };
    }
    syncBuiltinESMExports();
    const writer = { name: process.pid + '@here', isGone: () => true, uninterrupted: (act) => act() };
    await setAnswers(process.argv[2], 'A-1', { level: 'basic', assignment: 'insource', team: 'on', 'as-is': '3' }, { writer });
    console.log('saved');`;
  writeFileSync(program, script);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function begin() {
  folder = mkdtempSync(join(root, 'org-'));
  writeFileSync(join(folder, 'cdc.yaml'), 'version: 1\nteams:\n  "on": { name: Night }\n');
  writeFileSync(join(folder, 'catalog.yaml'), 'version: 1\nservices:\n  A-1: {} # mine\n');
  writeFileSync(join(folder, 'profile.yaml'), 'version: 1\nservices:\n  A-1: { note: kept }\n');
}
beforeEach(begin);

const text = (kind: string) => {
  try {
    return readFileSync(join(folder, `${kind}.yaml`), 'utf8');
  } catch {
    return '';
  }
};
const saved = () => [
  text('catalog').includes('level: basic'),
  text('profile').includes('assignment: insource'),
  text('portfolio').includes('as-is: 3'),
];
const notes = () => readdirSync(folder).filter((name) => name.startsWith('.cdc-unfinished'));
const found = () => cdc(['check', folder, '--quiet']).stdout.includes('answers/half-saved');

function killedAt(instant: number): boolean {
  const { stdout, stderr } = spawnSync(process.execPath, [program, folder, String(instant)], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout === '';
}

describe('an answer that several files take', () => {
  it('says what is saved already where the system fails in the middle', () => {
    const script = readFileSync(program, 'utf8')
      .replace("process.kill(process.pid, 'SIGKILL')", '')
      .replace(
        'return act(',
        "if (String(args[1]).endsWith('profile.yaml')) throw Object.assign(new Error('full'), { code: 'ENOSPC' });\n        return act(",
      )
      .replace(
        '{ writer });',
        '{ writer }).catch(({ file, saved, cause }) => console.log(file, saved.join(), cause.code));',
      );
    writeFileSync(join(root, 'failing.mjs'), script);
    const { stdout } = spawnSync(process.execPath, [join(root, 'failing.mjs'), folder, '99'], { encoding: 'utf8' });
    expect(stdout.split('\n')[0]).toBe('profile portfolio ENOSPC');
    expect([saved(), found()]).toEqual([[false, false, true], true]);
  });

  it('is in all of them or in none, or is found at the next start, whenever the program was killed', () => {
    const seen = new Set<string>();
    for (let instant = 0, going = true; going; instant += 1) {
      begin();
      going = killedAt(instant);
      const state = saved();
      const isHalf = state.includes(true) && state.includes(false);
      expect([instant, found()]).toEqual([instant, isHalf]);
      seen.add(state.join());
    }
    expect(saved()).toEqual([true, true, true]);
    expect(readdirSync(folder).toSorted()).toEqual(['catalog.yaml', 'cdc.yaml', 'portfolio.yaml', 'profile.yaml']);
    // There were instants of each kind: before the first, after one, after two, after the last.
    expect(seen.size).toBe(4);
  });

  let firstHalf = 0;

  /** Kills at the first instant that leaves it half. */
  function halve() {
    for (; !saved().includes(true); firstHalf += 1) {
      begin();
      expect(killedAt(firstHalf)).toBe(true);
    }
    firstHalf -= 1;
    expect(saved()).toEqual([false, false, true]);
  }

  it('is told of with what is missing, by check and by every command that reads the files', () => {
    halve();
    const { status, stdout } = cdc(['check', folder, '--quiet']);
    expect(status).toBe(1);
    const words = stdout.replaceAll(/\s+/g, ' ');
    expect(words).toContain('on A-1 was only half saved: portfolio.yaml has it, catalog.yaml and profile.yaml do not');
    expect(words).toContain('Missing: level: basic, assignment: insource, team: "on".');
    expect(cdc(['matrix', folder]).stderr).toContain('answers/half-saved');
    expect(cdcProcess(['set', 'B-1', '--level', 'basic', '-C', folder]).stderr).toContain('answers/half-saved');
    expect(cdc(['check', folder, '--lang', 'ja']).stdout).toContain('保存が途中で終わっています');
  });

  it('is whole again once it is said again, or something else is; and then the note goes with the next answer', () => {
    halve();
    expect(cdc(['set', 'A-1', '--level', 'basic', '-C', folder]).status).toBe(0);
    expect(found()).toBe(true);
    expect(cdc(['set', 'A-1', '--assignment', 'outsource', '-C', folder]).status).toBe(0);
    expect([found(), notes().length]).toEqual([false, 1]);
    expect(cdc(['set', 'B-1', '--level', 'basic', '--as-is', '2', '-C', folder]).status).toBe(0);
    expect(notes()).toEqual([]);
  });

  it('stays found while others are saved, until its note is deleted', () => {
    halve();
    expect(cdc(['set', 'B-1', '--level', 'basic', '--as-is', '2', '-C', folder]).status).toBe(0);
    expect([found(), notes().length]).toEqual([true, 1]);
    rmSync(join(folder, notes()[0] ?? ''));
    expect(found()).toBe(false);
  });

  it('leaves nothing of a note that was killed while it was written', () => {
    writeFileSync(join(folder, '..cdc-unfinished.x1.json.y2.tmp'), '{"service":"A-1');
    expect(cdc(['set', 'B-1', '--level', 'basic', '--as-is', '2', '-C', folder]).status).toBe(0);
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('is not made up by a note that is none', () => {
    for (const note of [
      '',
      '[',
      'null',
      '{}',
      '{"service":1,"parts":[]}',
      '{"service":"A-1","parts":[{"file":"x"},null]}',
    ]) {
      writeFileSync(join(folder, '.cdc-unfinished.x.json'), note);
      expect(found()).toBe(false);
    }
    writeFileSync(
      join(folder, '.cdc-unfinished.x.json'),
      '{"service":"A-1","parts":[{"file":"catalog","before":null}]}',
    );
    expect(cdc(['check', folder]).status).toBeLessThan(2);
    expect(cdc(['set', 'B-1', '--level', 'basic', '--as-is', '2', '-C', folder]).status).toBe(0);
    expect(notes()).toEqual([]);
  });
});
