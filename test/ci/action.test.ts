import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { folder } from '../cli/run.ts';
import { commandIn, linesOf } from '../render/workflow-command.ts';
import { repository, takeTeam } from './repository.ts';
import { root, runScript } from './shell.ts';

interface Step {
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const steps: readonly Step[] = action.runs.steps;

/** Runs the steps of the action as a runner does, with its inputs. */
function run(workspace: string, inputs: Readonly<Record<string, string>> = {}) {
  const home = folder();
  const at = { output: join(home, 'output'), summary: join(home, 'summary'), temporary: join(home, 'temp') };
  mkdirSync(at.temporary);
  for (const file of [at.output, at.summary]) writeFileSync(file, '');
  const filled = (text: string) =>
    text.replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
      expect(action.inputs).toHaveProperty([name]);
      return inputs[name] ?? action.inputs[name].default ?? '';
    });
  const [step] = steps as [Step];
  const env = {
    ...Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, filled(value)])),
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: root,
    GITHUB_OUTPUT: at.output,
    GITHUB_STEP_SUMMARY: at.summary,
    RUNNER_TEMP: at.temporary,
  };
  const result = runScript(step.run, { cwd: workspace, env });
  const commands = linesOf(result.log).map(commandIn);
  // Whatever the log holds, it tells the runner nothing but findings.
  for (const command of commands) expect(['error', 'warning', 'notice', undefined]).toContain(command?.name);
  const count = (name: string) => commands.filter((command) => command?.name === name).length;
  const outputs = readFileSync(at.output, 'utf8');
  return {
    ...result,
    temporary: at.temporary,
    commands: commands.filter((command) => command !== undefined),
    annotations: { errors: count('error'), warnings: count('warning'), notices: count('notice') },
    summary: readFileSync(at.summary, 'utf8'),
    outputs,
    sarif: /^sarif=(.+)\n$/.exec(outputs)?.[1] ?? '',
  };
}

describe.skipIf(process.platform === 'win32')('the action', () => {
  it('is one step, and no input becomes shell text', () => {
    expect(action.runs.using).toBe('composite');
    expect(steps.map(({ shell }) => shell)).toEqual(['bash']);
    for (const { run } of steps) expect(run).not.toContain('${{');
  });

  it('annotates, summarises, reports as SARIF and fails where there is an error', () => {
    const result = run(repository(), { paths: 'organisations/harbor-logistics' });
    expect(result.status, result.log).toBe(1);
    // As the README of the example has them.
    expect(result.annotations).toEqual({ errors: 11, warnings: 10, notices: 1 });
    expect(result.commands.map(({ properties }) => properties['file'])).toContain(
      'organisations/harbor-logistics/profile.yaml',
    );
    expect(result.summary).toMatch(/^11 errors, 10 warnings, 1 note in 6 files\\?\.\n\n\|/);
    const { runs } = JSON.parse(readFileSync(result.sarif, 'utf8'));
    expect(runs[0].results).toHaveLength(22);
  });

  it('passes where there is nothing to say, and checks the folder itself unless told otherwise', () => {
    const result = run(join(repository(), 'organisations/textbook'));
    expect(result.status, result.log).toBe(0);
    expect(result.commands).toEqual([]);
    expect(result.summary).toBe('No findings: 64 services checked.\n');
    expect(existsSync(result.sarif)).toBe(true);
  });

  it('takes several paths, one a line, and all below a folder', () => {
    const workspace = repository();
    renameSync(join(workspace, 'organisations/textbook'), join(workspace, 'organisations/a textbook'));
    const several = run(workspace, { paths: 'organisations/sakura-seiki\norganisations/a textbook\n' });
    expect(several.annotations).toEqual({ errors: 6, warnings: 5, notices: 3 });
    const all = run(workspace, { recursive: 'true' });
    expect(all.annotations).toEqual({ errors: 17, warnings: 15, notices: 4 });
  });

  it('reports only what is new, and counts warnings, where it is told to', () => {
    const workspace = repository();
    const inputs = { paths: 'organisations', recursive: 'true', since: 'origin/main' };
    expect(run(workspace, inputs).status).toBe(0);
    takeTeam(workspace, 'sakura-seiki');
    const { status, commands } = run(workspace, inputs);
    expect(status).toBe(1);
    expect(commands.map(({ properties }) => properties['title'])).toEqual(['profile/insource-without-team']);
    const textbook = join(workspace, 'organisations/textbook');
    appendFileSync(join(textbook, 'cdc.yaml'), 'rules: { portfolio/no-evidence: warning }\n');
    expect(run(textbook).status).toBe(0);
    expect(run(textbook, { 'max-warnings': '3' }).status).toBe(1);
  });

  it('installs the release that it belongs to, away from the repository', () => {
    const workspace = repository();
    const { calls, temporary } = run(workspace);
    const [call = '', ...others] = calls;
    expect(others).toEqual([]);
    const [where = '', what = ''] = call.split(' $ ');
    expect(where.startsWith(join(temporary, 'cdc-'))).toBe(true);
    expect(what).toBe(`npm install --prefix . --ignore-scripts --no-audit --no-fund x1060-cdc@${packageJson.version}`);
  });

  it('says what is wrong with its inputs as an annotation, and reports nothing', () => {
    const { status, commands, outputs, summary } = run(repository(), { paths: 'organisations', since: 'no-such' });
    expect(status).toBe(2);
    expect(commands.map(({ name }) => name)).toEqual(['error']);
    expect([outputs, summary]).toEqual(['', '']);
  });

  it('takes its inputs for nothing but values', () => {
    const workspace = repository();
    const values = [
      '; touch pwned; " $(touch pwned) `touch pwned` && touch pwned \'',
      '\n$(touch pwned)\n::add-mask::x\n##[add-mask]x',
      '--fix',
      '--output=pwned',
    ];
    for (const value of values) {
      for (const name of Object.keys(action.inputs)) {
        const { status, outputs } = run(workspace, { paths: 'organisations/textbook', [name]: value });
        // What is not true is false, and a glob may match nothing.
        const makesSense = name === 'recursive' || name === 'exclude';
        expect([status, outputs !== ''], `${name}: ${value}`).toEqual([makesSense ? 0 : 2, makesSense]);
      }
    }
    expect(readdirSync(workspace).toSorted()).toEqual(['.git', 'organisations']);
  });

  it('lets no name that a pull request brings become a command', () => {
    const workspace = repository();
    const hostile = '::error::x ##[add-mask]y%0A::add-mask::z';
    const at = join(workspace, 'organisations', hostile);
    renameSync(join(workspace, 'organisations/sakura-seiki'), at);
    const profile = join(at, 'profile.yaml');
    writeFileSync(profile, readFileSync(profile, 'utf8').replace('team: jousisu', `team: "\\n${hostile}"`));
    const found = run(workspace, { recursive: 'true' });
    expect(found.annotations.errors).toBeGreaterThan(0);
    expect(found.commands.map(({ properties }) => properties['file'])).toContain(
      `organisations/${hostile}/profile.yaml`,
    );
    const missed = run(workspace, { paths: `organisations/${hostile}/nothing` });
    expect([missed.status, missed.commands.map(({ name }) => name)]).toEqual([2, ['error']]);
  });
});
