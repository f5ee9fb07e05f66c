import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { commandIn, linesOf } from '../render/workflow-command.ts';
import { documentOf, examplesIn, examplesOf } from './documents.ts';
import { repository, takeTeam } from './repository.ts';
import { root, runScript } from './shell.ts';

const [major] = packageJson.version.split('.');

describe.each(['docs/ci', 'docs/editors'])('%s', (name) => {
  it('has the same examples in both languages', () => {
    const [english, japanese] = [`${name}.md`, `${name}.ja.md`].map((file) =>
      examplesOf(documentOf(file))
        .filter(({ language }) => language !== 'console')
        .map(({ text }) => text.replaceAll(/^ *# (?!yaml-language-server).*\n/gm, '')),
    );
    expect(english?.length).toBeGreaterThan(0);
    expect(japanese).toEqual(english);
  });

  it.each(['.md', '.ja.md'])('links to what is there (%s)', (ending) => {
    const links = [...documentOf(name + ending).matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(name), link)))).toEqual([]);
  });
});

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}

describe('docs/ci.md', () => {
  const files = examplesIn('yaml', 'docs/ci.md').map((text) => parse(text));
  const workflows: Workflow[] = files.filter(({ jobs }) => jobs);
  const pipelines = files.filter(({ cdc }) => cdc).map(({ cdc }) => cdc);
  const hooks = files.filter(({ repos }) => repos).map(({ repos }) => repos[0]);

  it('has the examples that are tested here', () => {
    expect([workflows.length, pipelines.length, hooks.length, files.length]).toEqual([5, 2, 2, 10]);
  });

  it('gives the action inputs that it has, and uses outputs that it has', () => {
    const action = parse(documentOf('action.yml'));
    const steps = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));
    const ours = steps.filter(({ uses }) => uses?.startsWith('OWNER/'));
    expect(ours).toHaveLength(3);
    for (const step of ours) {
      expect(step.uses).toBe(`OWNER/cdc@v${major}`);
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
    const used = [...JSON.stringify(steps).matchAll(/steps\.cdc\.outputs\.(\w+)/g)].map(([, output]) => output);
    expect(new Set(used)).toEqual(new Set(Object.keys(action.outputs)));
  });

  it('describes every input and every format', () => {
    for (const name of ['docs/ci.md', 'docs/ci.ja.md']) {
      const rows = [...documentOf(name).matchAll(/^\| `([\w-]+)` \|/gm)].map(([, first]) => first);
      const inputs = Object.keys(parse(documentOf('action.yml')).inputs);
      const formats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'gcc'];
      expect(rows).toEqual([...inputs, ...formats]);
    }
  });

  it.each(hooks)('configures the hook that is there ($repo)', ({ repo, rev, hooks: [configured] }) => {
    const [hook] = parse(documentOf('.pre-commit-hooks.yaml'));
    if (repo !== 'local') {
      expect([configured, rev]).toEqual([{ id: hook.id }, expect.stringMatching(/^v\d+\.\d+\.\d+$/)]);
      return;
    }
    const { additional_dependencies: packages, ...rest } = configured;
    const { description: _, ...same } = hook;
    expect(rest).toEqual(same);
    expect(packages).toEqual([expect.stringMatching(new RegExp(`^${packageJson.name}@\\d+\\.\\d+\\.\\d+$`))]);
  });

  describe.skipIf(process.platform === 'win32')('the commands', () => {
    const npx = `npx --yes ${packageJson.name}@${packageJson.version} check`;
    const broken = () => {
      const path = repository();
      takeTeam(path, 'textbook');
      return path;
    };

    it('annotate and comment on what a pull request brings', () => {
      const cwd = broken();
      const steps = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));
      const scripts = steps.flatMap(({ run }) => run ?? []);
      const env = { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main', NUMBER: '7' };
      for (const script of scripts) expect(script).not.toContain('${{');
      const [check = '', comment = ''] = scripts;
      const checked = runScript(check, { cwd, env });
      expect(checked?.status).toBe(1);
      expect(checked?.calls).toEqual([expect.stringContaining(` $ ${npx} `)]);
      const commands = linesOf(checked?.stdout ?? '').flatMap((line) => commandIn(line) ?? []);
      expect(commands.map(({ properties }) => properties['title'])).toEqual(['profile/insource-without-team']);
      const marker = '<!-- cdc check -->';
      const of = (id: number, login: string, body: string) => ({ id, user: { login }, body });
      const others = [
        of(1, 'github-actions[bot]', 'Another workflow.'),
        of(2, 'someone', `${marker}\nI know the marker.`),
        of(3, 'github-actions[bot]', `> ${marker}\n\nquoted`),
      ];
      const own = [of(4, 'github-actions[bot]', `${marker}\nbefore`), of(5, 'github-actions[bot]', `${marker}\ntwice`)];
      const calls = (comments: object[]) => {
        writeFileSync(join(cwd, 'comments.json'), JSON.stringify(comments));
        // The expression that follows --jq, as gh itself would run it.
        const gh = `case "$*" in *--jq*) for last; do :; done; jq "$last" '${join(cwd, 'comments.json')}';; esac`;
        const repo = { GITHUB_REPOSITORY: 'acme/cdc' };
        const { status, calls } = runScript(comment, { cwd, env: { ...env, ...repo }, stubs: { gh } });
        expect(status).toBe(0);
        return calls.slice(1).map((call) => call.replace(/^.* \$ /, ''));
      };
      expect(calls(others)).toEqual(['gh api repos/acme/cdc/issues/7/comments --field body=@comment.md']);
      expect(calls([...others, ...own])).toEqual([
        'gh api --method PATCH repos/acme/cdc/issues/comments/4 --field body=@comment.md',
      ]);
      expect(readFileSync(join(cwd, 'comment.md'), 'utf8')).toMatch(/^<!-- cdc check -->\n1 error in 1 file/);
      expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toMatch(/^1 error in 1 file/);
    });

    it('leave the reports that GitLab is to take', () => {
      const cwd = broken();
      const [{ script, artifacts }] = pipelines;
      const { status, stdout, calls } = runScript(script.join('\n'), { cwd });
      expect(status).toBe(1);
      expect(calls).toEqual([expect.stringContaining(` $ ${npx} `)]);
      // 18 in one example, 9 in another, and the one more.
      const { codequality, junit } = artifacts.reports;
      expect(JSON.parse(readFileSync(join(cwd, codequality), 'utf8'))).toHaveLength(37);
      expect(readFileSync(join(cwd, junit), 'utf8').match(/<failure /g)).toHaveLength(18);
      expect(stdout).toMatch(/^18 errors, /m);
    });

    it('comment on what a merge request brings', () => {
      const cwd = broken();
      const [, { script, after_script: after }] = pipelines;
      const env = {
        CI_MERGE_REQUEST_DIFF_BASE_SHA: 'origin/main',
        CI_MERGE_REQUEST_IID: '7',
        CI_PROJECT_ID: '1',
        CI_API_V4_URL: 'https://gitlab.example/api/v4',
        CDC_TOKEN: 'secret',
      };
      expect(runScript(script.join('\n'), { cwd, env }).status).toBe(1);
      expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toMatch(/^1 error in 1 file/);
      const notes = 'https://gitlab.example/api/v4/projects/1/merge_requests/7/notes';
      const calls = (known: object[]) => {
        const curl = `case "$*" in *per_page*) printf '%s' '${JSON.stringify(known)}';; esac`;
        const { status, calls } = runScript(after.join('\n'), { cwd, env, stubs: { curl } });
        expect(status).toBe(0);
        expect(calls[0]).toContain(`--header PRIVATE-TOKEN: secret ${notes}?per_page=100&sort=asc`);
        return calls.slice(1).map((call) => call.replace(/^.*secret /, ''));
      };
      const others = [{ id: 1, body: '> <!-- cdc check -->' }];
      expect(calls(others)).toEqual([`--output answer.json --data-urlencode body@note.md ${notes}`]);
      expect(calls([...others, { id: 2, body: '<!-- cdc check -->\nbefore' }])).toEqual([
        `--output answer.json --request PUT --data-urlencode body@note.md ${notes}/2`,
      ]);
      expect(readFileSync(join(cwd, 'note.md'), 'utf8')).toMatch(/^<!-- cdc check -->\n1 error in 1 file/);
    });

    it('publish the report', () => {
      const [github] = workflows.flatMap(({ jobs }) => jobs['report']?.steps ?? []).flatMap(({ run }) => run ?? []);
      const gitlab: string[] = files.find(({ report }) => report).report.script;
      for (const script of [github ?? '', gitlab.join('\n')]) {
        const cwd = repository();
        const { status, calls } = runScript(script.replace('organisations/acme', 'organisations/textbook'), { cwd });
        expect(status).toBe(0);
        expect(calls).toEqual([expect.stringContaining(npx.replace(/check$/, 'report'))]);
        expect(readFileSync(join(cwd, 'public/index.html'), 'utf8')).toContain('B-1');
      }
    });

    it('leave a report that other servers can take', () => {
      const cwd = broken();
      const [script = '', ...others] = examplesIn('sh', 'docs/ci.md');
      expect(others).toEqual([]);
      expect(runScript(script, { cwd }).status).toBe(1);
      expect(readFileSync(join(cwd, 'junit.xml'), 'utf8').match(/<failure /g)).toHaveLength(18);
    });
  });
});
