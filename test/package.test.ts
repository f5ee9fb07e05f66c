import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { descriptionOf } from '../src/reference/descriptions.ts';
import { languages } from '../src/reference/index.ts';
import { rubrics } from '../src/reference/rubrics.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = join(root, 'examples/textbook');

describe('the package', () => {
  let folder: string;
  let files: string[];
  const run = (command: string, ...args: string[]) => {
    // On Windows npm is a script, which only a shell starts.
    const shell = process.platform === 'win32' && command !== 'node';
    return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell });
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cdc-package-'));
    // What `prepare` builds is there already; building it again would disturb the tests beside this one.
    const packed = run('npm', 'pack', root, '--ignore-scripts', '--json', '--pack-destination', folder);
    files = JSON.parse(packed)[0].files.map(({ path }: { path: string }) => path);
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    run('npm', 'install', '--offline', '--no-audit', '--no-fund', join(folder, `x1060-cdc-${packageJson.version}.tgz`));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the program, the library with its types, the schemas, the documents, and nothing else', () => {
    const beside = files.filter((path) => !/^(bin|dist|docs|schemas)\//.test(path));
    expect(beside.toSorted()).toEqual([
      'CHANGELOG.ja.md',
      'CHANGELOG.md',
      'LICENSE',
      'README.ja.md',
      'README.md',
      'SECURITY.ja.md',
      'SECURITY.md',
      'package.json',
    ]);
    expect(files).toEqual(
      expect.arrayContaining([
        'bin/cdc.js',
        'dist/cli.cjs',
        'dist/index.js',
        'dist/third-party-licences.txt',
        'dist/types/index.d.ts',
        'docs/guide.md',
        'docs/images/gap.svg',
        'schemas/catalog.schema.json',
      ]),
    );
    expect(files.filter((path) => /test|fixture|\.ts$/.test(path) && !path.endsWith('.d.ts'))).toEqual([]);
  });

  it('brings no packages with it, but the licences of those in its bundle', () => {
    expect(packageJson).not.toHaveProperty('dependencies');
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['x1060-cdc']);
    const licences = readFileSync(join(folder, 'node_modules/x1060-cdc/dist/third-party-licences.txt'), 'utf8');
    for (const name of ['chalk', 'cli-table3', 'commander', 'inquirer', 'yaml']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
  });

  it('loads nothing that reaches the network, and turns no text into code, dependencies included', () => {
    const programs = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.c?js$/.test(name))
      .map((name) => readFileSync(join(root, 'dist', name), 'utf8'));
    const found = (pattern: RegExp) => programs.flatMap((text) => text.match(pattern) ?? []);
    const modules = /(?:require\(|from ?|import\()["'`](?:node:)?(?:https?|http2|net|tls|dgram|dns|vm|cluster)["'`]/g;
    expect(found(modules)).toEqual([]);
    // A search index has a map with a method `fetch`: that one is called on an object, or defined, `fetch(key, initial) {`. What
    // ECharts calls so takes the axes of a series.
    expect(
      found(
        /(?<![.\w])fetch\((?!\w+, ?\w+\) ?\{|\)|(?:\w+, ?){2}\w+\.axisMap)|\b(?:globalThis|global|self|window)\.fetch\b|\bWebSocket\b|\beval\(|\bFunction\(/g,
      ),
    ).toEqual([]);
    // Git is the one program that is started.
    expect(found(/["'`](?:node:)?child_process["'`]/g)).not.toEqual([]);
    expect(found(/["'`](?:node:)?fs["'`]/g)).not.toEqual([]);
  });

  it('holds what not every run shows apart from what every run loads', () => {
    const chunks = readdirSync(join(root, 'dist/cli')).filter((name) => name.endsWith('.cjs'));
    const holding = (text: string) =>
      chunks.filter((name) => readFileSync(join(root, 'dist/cli', name), 'utf8').includes(text));
    expect(holding(descriptionOf({ id: 'I-7' }).en)).toEqual([expect.stringMatching(/^descriptions-/)]);
    expect(holding(rubrics.outsource[5].en)).toEqual([expect.stringMatching(/^rubrics-/)]);
    expect(holding('Overall policy management')).toEqual([expect.stringMatching(/^roles-/)]);
  });

  it.each([
    [['check'], ['check', 'errors']],
    [['gap'], ['approvals', 'errors', 'gap', 'words']],
    [
      ['gap', '--help'],
      ['errors', 'help'],
    ],
    [['--version'], []],
  ])('opens of all words only those that %j says, in one language', (args, subjects) => {
    const traced = join(folder, 'opened.cjs');
    writeFileSync(
      traced,
      `process.on('exit', () => process.stderr.write(JSON.stringify(Object.keys(require('node:module')._cache))));`,
    );
    for (const language of languages) {
      const { stderr } = spawnSync(process.execPath, ['--require', traced, join(root, 'bin/cdc.js'), ...args], {
        cwd: example,
        env: { ...process.env, CDC_LANG: language },
        encoding: 'utf8',
      });
      const opened = (JSON.parse(stderr) as string[]).flatMap((path) => {
        const [, one, subject] = /([a-z]{2})-([a-z-]+)-[\w-]{8}\.cjs$/.exec(basename(path)) ?? [];
        return languages.some((known) => known === one) ? [`${one} ${subject}`] : [];
      });
      expect(opened.toSorted()).toEqual(subjects.map((subject) => `${language} ${subject}`));
    }
  });

  it('works once installed into an empty folder', () => {
    expect(run('npx', '--no-install', 'cdc', '--version')).toBe(`${packageJson.version}\n`);
    expect(run('npx', '--no-install', 'cdc', 'check', example)).toBe('No findings: 64 services checked.\n');
  });

  it('saves answers as a library, safely', () => {
    const dir = mkdtempSync(join(tmpdir(), 'cdc-library-'));
    cpSync(example, dir, { recursive: true });
    const script = `
      import { AnswersRefused, EntryConflict, loadFolder, NotSaved, setAnswers } from 'x1060-cdc';
      const [dir] = process.argv.slice(1);
      const told = (error) => [error.constructor.name, (error.problems ?? [error.cause.constructor]).map(({ code, name }) => code ?? name)].flat().join(' ');
      const row = (await loadFolder(dir)).organisation.rows.find(({ id }) => id === 'A-1');
      const { changes, ...saved } = await setAnswers(dir, 'a1', { assignment: '併用', team: 'soc', provider: 'contractor', 'as-is': '2/4', due: '2027/3/31' });
      console.log(saved);
      console.log(changes.filter(({ key }) => key !== 'assessed-on').map(({ key, was, now }) => [key, was, now].map(String).join(' ')).join(', '));
      console.log(await setAnswers(dir, 'A-1', { level: 'nonsense' }).catch(told));
      console.log(await setAnswers(dir, 'A-1', { team: 'nobody' }).catch(told));
      console.log(await setAnswers(dir, 'Z-9', { level: 'basic' }).catch(told));
      console.log(await setAnswers(dir, 'A-1', { 'to-be': 5 }, { seen: row }).catch(told));
      console.log(await setAnswers(dir + '/nowhere', 'A-1', { level: 'basic' }).catch(told));
    `;
    const before = readFileSync(join(dir, 'portfolio.yaml'), 'utf8').split('\n');
    expect(run('node', '--input-type=module', '-e', script, dir).trimEnd().split('\n')).toEqual([
      "{ files: [ 'profile', 'portfolio' ], gone: [] }",
      'assignment insource combination, team csirt soc, provider undefined contractor, as-is 3 [object Object], due undefined 2027-03-31',
      'AnswersRefused schema/enum',
      'AnswersRefused profile/unknown-team',
      'AnswersRefused catalog/unknown-service',
      'NotSaved EntryConflict',
      'NotSaved NoOrganisation',
    ]);
    const after = readFileSync(join(dir, 'portfolio.yaml'), 'utf8').split('\n');
    const changed = after.filter((line) => !before.includes(line));
    expect(changed).toEqual([expect.stringMatching(/^ {2}A-1: \{ .*insource: 2, outsource: 4.*due: "2027-03-31"/)]);
    expect(readdirSync(dir).toSorted()).toEqual(readdirSync(example).toSorted());
    rmSync(dir, { recursive: true });
  });

  it('can be used as a library', () => {
    const script = `
      import { analyseGap, check, loadFolder, loadTexts } from 'x1060-cdc';
      const { organisation } = await loadFolder(process.argv[1]);
      const texts = await loadTexts({ catalog: { path: 'c.yaml', content: 'version: 1' } });
      console.log(check(organisation, { today: '2026-11-23' }).length, analyseGap(organisation, { today: '2026-11-23' }).counts.inScope, texts.organisation.rows.length);
    `;
    expect(run('node', '--input-type=module', '-e', script, example)).toBe('0 32 64\n');
  });
});
