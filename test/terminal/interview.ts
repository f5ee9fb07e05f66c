import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type FileName, temporaryFolder } from './folder.ts';
import { cdc, environment, Terminal, type TerminalOptions } from './terminal.ts';

export const today = new Date().toLocaleDateString('sv');
export const scored = (entry: object) => ({ ...entry, 'assessed-on': today });

export const asked = {
  en: {
    pattern: 'Which pattern is closest to your organisation today?',
    aim: 'Which pattern is your target?',
    level: 'How important is this service for your organisation?',
    reason: 'Why is it unnecessary?',
    rationale: 'Why, in your own words?',
    review: 'When will you review this?',
    assignment: 'Who does it?',
    team: 'Which team is responsible for it?',
    newTeam: 'Name of the team',
    newId: 'Id of “',
    provider: 'Which provider does it?',
    newProvider: 'Name of the provider',
    asIs: 'As-is: how well is it done now?',
    own: 'As-is, in-house part',
    bought: 'As-is, provider’s part',
    toBe: 'To-be: how well should it be done?',
    exclusion: 'Why is it excluded from the assessment?',
    end: 'Choose a service to change it.',
  },
  ja: {
    pattern: '現状に最も近いパターンはどれですか？',
    aim: '目指すパターンはどれですか？',
    level: '推奨レベルはどれですか？',
    reason: '不要とする理由は何ですか？',
    rationale: '判断の根拠は何ですか？',
    review: '見直し期限はいつですか？',
    assignment: '誰が実施しますか？',
    team: '責任を持つチームはどれですか？',
    newTeam: 'チームの名前',
    newId: '「',
    provider: '委託先はどれですか？',
    newProvider: '委託先の名前',
    asIs: '現状: 現在の状態に最も近いものはどれですか？',
    own: '現状（自組織が担う部分）',
    bought: '現状（委託先が担う部分）',
    toBe: 'あるべき姿',
    exclusion: '評価対象外とする根拠は何ですか？',
    end: '変更するには、サービスを選んでください。',
  },
} as const;
export const q = asked.en;

/** An organisation that lists four services and has agreed on its patterns; nothing is answered. */
export function withFour(more: Partial<Record<FileName, string>> = {}): { cwd: string; demo: string } {
  const cwd = temporaryFolder();
  const { status, stderr } = cdc(
    ['init', 'demo', '--yes', '--name', 'Demo', '--teams', 'csirt', '--start', 'empty'],
    cwd,
  );
  if (status !== 0) throw new Error(stderr);
  const demo = join(cwd, 'demo');
  const services = ['A-1', 'B-1', 'C-1', 'D-1'].map((id) => `  ${id}: {}\n`).join('');
  const files: Partial<Record<FileName, string>> = {
    'cdc.yaml': `${readFileSync(join(demo, 'cdc.yaml'), 'utf8')}pattern: { as-is: hybrid, to-be: full-insource }\n`,
    'catalog.yaml': `version: 1\nservices:\n${services}`,
    'profile.yaml': `version: 1\nservices:\n${services}`,
    'portfolio.yaml': `version: 1\nservices:\n${services}`,
    ...more,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(demo, name), text);
  return { cwd, demo };
}

/** The same, with all of it answered a year and more ago. */
export function answered(): { cwd: string; demo: string } {
  const services = (entry: string) => ['A-1', 'B-1', 'C-1', 'D-1'].map((id) => `  ${id}: ${entry}\n`).join('');
  return withFour({
    'catalog.yaml': `version: 1\nservices:\n${services('{ level: basic }')}`,
    'profile.yaml': `version: 1\nservices:\n${services('{ assignment: insource, team: csirt }')}`,
    'portfolio.yaml': `version: 1\nassessed-on: 2020-01-31\nservices:\n${services('{ as-is: 3, to-be: 4 }')}`,
  });
}

export function assess(cwd: string, args: readonly string[] = [], options: Partial<TerminalOptions> = {}): Terminal {
  return Terminal.cdc(['assess', 'demo', ...args], { cwd, ...options });
}

/** Waits for a question of a service, and answers it with a key, or a text and Enter. */
export async function answer(terminal: Terminal, question: string, keys: string, id?: string): Promise<void> {
  if (id !== undefined) await terminal.waitFor(new RegExp(`^${id} `, 'm'));
  await terminal.question(question);
  terminal.type(keys);
  await terminal.until(
    () => !terminal.screen().some((line) => line.startsWith(`? ${question}`)) || id !== undefined,
    keys,
  );
}

export async function leave(terminal: Terminal): Promise<void> {
  terminal.type('q');
  expect(await terminal.exit).toBe(0);
}

/** Edits a file by hand, as another program would. */
export function edit(demo: string, file: FileName, from: string, to: string): void {
  const path = join(demo, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
}

export function git(cwd: string, ...args: string[]): string {
  const user = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  const { status, stdout, stderr } = spawnSync('git', [...user, ...args], {
    cwd,
    env: environment(),
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return stdout;
}
