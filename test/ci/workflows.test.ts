import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { folder } from '../cli/run.ts';
import { documentOf } from './documents.ts';
import { root } from './shell.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}

interface Job {
  readonly needs?: readonly string[];
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly os: readonly string[]; readonly node: readonly string[] } };
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

const names = readdirSync(join(root, '.github/workflows'));
const textOf = (name: string) => documentOf(`.github/workflows/${name}`);
const [ci, release] = ['ci.yml', 'release.yml'].map((name): Workflow => parse(textOf(name))) as [Workflow, Workflow];
const stepsOf = ({ steps = [] }: Job) => steps;
const runsOf = (job: Job) => stepsOf(job).flatMap(({ run }) => run ?? []);

describe.each(names)('the workflow %s', (name) => {
  const text = textOf(name);
  const { on, permissions, concurrency, jobs }: Workflow = parse(text);

  it('uses only what a full hash names, with the version beside it, and what lies here', () => {
    const uses = [...text.matchAll(/^.*\buses: *(.*)$/gm)].map(([, use = '']) => use);
    const all = Object.values(jobs).flatMap((job) => [job, ...stepsOf(job)].flatMap(({ uses: one }) => one ?? []));
    expect(uses.map((use) => use.replace(/ .*/, ''))).toEqual(all);
    expect(
      uses.filter((use) => !/^(?:[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\.github\/.+)$/.test(use)),
    ).toEqual([]);
  });

  it('may do nothing that is not said at its jobs, and there only what is needed', () => {
    expect(permissions).toEqual({});
    const rights = Object.entries(jobs).map(([job, { permissions: one }]) => [job, one]);
    const more = rights.filter(([, one]) => JSON.stringify(one) !== '{"contents":"read"}');
    expect(more).toEqual(name === 'release.yml' ? [['publish', { 'id-token': 'write' }]] : []);
  });

  it('is started by nothing that lends its rights to the code of a pull request, and knows no secrets', () => {
    expect(Object.keys(on).filter((event) => !['push', 'pull_request', 'workflow_call'].includes(event))).toEqual([]);
    expect(text).not.toMatch(/\bsecrets\b|_TOKEN\b/);
    for (const { uses, with: inputs } of Object.values(jobs).flatMap(stepsOf)) {
      if (uses?.startsWith('actions/checkout@')) expect(inputs).toMatchObject({ 'persist-credentials': false });
      if (uses?.startsWith('actions/setup-node@')) expect(inputs).toMatchObject({ 'package-manager-cache': false });
    }
  });

  it('puts no expression into the text of a script, and names no registry', () => {
    expect(
      Object.values(jobs)
        .flatMap(runsOf)
        .filter((run) => run.includes('${{')),
    ).toEqual([]);
    expect(text).not.toMatch(/registry-url|https?:/);
  });

  it('runs one at a time', () => expect(concurrency.group).toMatch(/^(?:ci-\$\{\{ github\.ref \}\}|release)$/));

  it('runs scripts that package.json has', () => {
    const scripts = [documentOf('.ci/run'), ...Object.values(jobs).flatMap(runsOf)].flatMap((script) =>
      [...script.matchAll(/^npm (?:run )?([\w-]+)/gm)].map(([, script = '']) => script),
    );
    const ofNpm = ['ci', 'pack', 'pkg', 'publish'];
    expect(scripts.filter((script) => !ofNpm.includes(script) && !(script in packageJson.scripts))).toEqual([]);
    expect(scripts).toContain('test');
  });
});

describe('what is tested before a change lands', () => {
  const { check } = ci.jobs as { check: Job };

  it('is what .ci/run does, on every system', () => {
    expect(runsOf(check).filter((run) => !run.startsWith('sudo apt-get'))).toEqual(['bash .ci/run']);
    expect(check.strategy?.matrix.os).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
  });

  it('runs on the oldest Node that the package promises, and on every even one since', () => {
    const [, oldest = ''] = /^>=(\d+\.\d+)$/.exec(packageJson.engines.node) ?? [];
    const [first, ...later] = check.strategy?.matrix.node ?? [];
    expect(first).toBe(oldest);
    expect(later.map(Number)).toEqual([2, 4, 6].map((years) => Number.parseInt(oldest, 10) + years));
  });
});

describe('a release', () => {
  const { check, pack, publish } = release.jobs as { check: Job; pack: Job; publish: Job };

  it('comes after the checks of every change, from a tag of a version', () => {
    expect(check.uses).toBe('./.github/workflows/ci.yml');
    expect(ci.on).toHaveProperty('workflow_call');
    expect(publish.needs).toEqual(['check', 'pack']);
    expect(release.on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
    expect(runsOf(pack)[0]).toBe('npm run release-check -- "$GITHUB_REF_NAME"');
  });

  it('is published, with its provenance, where no other package has been installed', () => {
    expect(runsOf(publish)).toEqual(['npm publish --provenance --ignore-scripts ./*.tgz']);
  });
});

describe('release-check', () => {
  const log = (...sections: string[]) => ['# Changelog', '', ...sections, ''].join('\n');
  const entry = '## [1.2.3] - 2026-12-01\n\n### Added\n\n- All.\n';
  const check = (tag: string, english: string, japanese = log(entry)) => {
    const at = folder();
    mkdirSync(join(at, '.ci'));
    cpSync(join(root, '.ci/release-check.js'), join(at, '.ci/release-check.js'));
    writeFileSync(join(at, 'package.json'), JSON.stringify({ version: '1.2.3', type: 'module' }));
    writeFileSync(join(at, 'CHANGELOG.md'), english);
    writeFileSync(join(at, 'CHANGELOG.ja.md'), japanese);
    const { status, stderr } = spawnSync(process.execPath, ['.ci/release-check.js', tag], {
      cwd: at,
      encoding: 'utf8',
    });
    return { status, said: stderr.trim() };
  };

  it('lets a tag publish whose version is in package.json and in the change logs', () => {
    expect(check('v1.2.3', log(entry))).toEqual({ status: 0, said: '' });
    expect(check('v1.2.3', log('## [Unreleased]', '', entry))).toEqual({ status: 0, said: '' });
  });

  it.each(['v1.2.4', '1.2.3'])('refuses another tag (%s)', (tag) => {
    const said = `The tag is ${tag}, the version in package.json 1.2.3.`;
    expect(check(tag, log(entry))).toEqual({ status: 1, said });
  });

  it.each([
    log('## [1.2.2] - 2026-11-01', '', '- Some.'),
    log('## [1.2.3]', '', '- All.'),
    log('## [1.2.3] - 2026-12-01'),
    log('## [1.2.3] - 2026-12-01', '', '## [1.2.2] - 2026-11-01', '', '- Some.'),
  ])('refuses a change log that says nothing of the version (%#)', (changes) => {
    const said = (name: string) => `${name} says nothing of 1.2.3 with its date.`;
    expect(check('v1.2.3', changes)).toEqual({ status: 1, said: said('CHANGELOG.md') });
    expect(check('v1.2.3', log(entry), changes)).toEqual({ status: 1, said: said('CHANGELOG.ja.md') });
  });

  it('refuses changes that belong to no version', () => {
    expect(check('v1.2.3', log('## [Unreleased]', '', '- More.', '', entry))).toEqual({
      status: 1,
      said: 'CHANGELOG.md has changes that belong to no version.',
    });
  });
});

describe('the change logs', () => {
  const logs = ['CHANGELOG.md', 'CHANGELOG.ja.md'].map(documentOf);

  it('tell of the version in package.json', () => {
    for (const text of logs) expect(text).toMatch(new RegExp(`^## \\[${packageJson.version}\\] - `, 'm'));
  });

  it('tell of as much in both languages', () => {
    const shapes = logs.map((text) =>
      text.split('\n').flatMap((line) => /^## .*|^###(?= )|^-(?= )/.exec(line)?.[0] ?? []),
    );
    expect(shapes[1]).toEqual(shapes[0]);
  });
});
