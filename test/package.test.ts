import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { descriptionOf } from '../src/reference/descriptions.ts';
import { rubrics } from '../src/reference/rubrics.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = join(root, 'examples/textbook');

describe('the package', () => {
  let folder: string;
  let files: string[];
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cdc-package-'));
    // What `prepare` builds is there already; building it again would disturb the tests beside this one.
    const packed = run('npm', 'pack', root, '--ignore-scripts', '--json', '--pack-destination', folder);
    files = JSON.parse(packed)[0].files.map(({ path }: { path: string }) => path);
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    run('npm', 'install', '--offline', '--no-audit', '--no-fund', join(folder, `x1060-cdc-${packageJson.version}.tgz`));
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the program, the library with its types, the schemas, the documents, and nothing else', () => {
    const beside = files.filter((path) => !/^(bin|dist|docs|schemas)\//.test(path));
    expect(beside.toSorted()).toEqual(['LICENSE', 'README.ja.md', 'README.md', 'package.json']);
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

  it('holds what not every run shows apart from what every run loads', () => {
    const chunks = readdirSync(join(root, 'dist/cli')).filter((name) => name.endsWith('.cjs'));
    const holding = (text: string) =>
      chunks.filter((name) => readFileSync(join(root, 'dist/cli', name), 'utf8').includes(text));
    expect(holding(descriptionOf({ id: 'I-7' }).en)).toEqual([expect.stringMatching(/^descriptions-/)]);
    expect(holding(rubrics.outsource[5].en)).toEqual([expect.stringMatching(/^rubrics-/)]);
    expect(holding('Overall policy management')).toEqual([expect.stringMatching(/^roles-/)]);
  });

  it('works once installed into an empty folder', () => {
    expect(run('npx', '--no-install', 'cdc', '--version')).toBe(`${packageJson.version}\n`);
    expect(run('npx', '--no-install', 'cdc', 'check', example)).toBe('No findings: 64 services checked.\n');
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
