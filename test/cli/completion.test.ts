import { mkdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/cli/commands/index.ts';
import { cdc, copyOf, example, folder } from './run.ts';

type Options = Parameters<typeof cdc>[1];

/** The lines that a shell gets for the words typed so far; whatever happens, it gets no error. */
function answer(words: readonly string[], options?: Options): string[] {
  const { status, stdout, stderr } = cdc(['__complete', ...words], options);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true);
  return stdout.split('\n').slice(0, -1);
}

const candidates = (words: readonly string[], options?: Options) =>
  answer(words, options).map((line) => line.split('\t')[0]);

const harbor = { cwd: example('harbor-logistics') };

describe('completion offers', () => {
  it('the commands, which are those of the help', () => {
    const all = [
      'init',
      'assess',
      'set',
      'import',
      'migrate',
      'next',
      'matrix',
      'gap',
      'views',
      'areas',
      'peacetime',
      'metric',
      'approve',
      'plan',
      'staff',
      'drill',
      'group',
      'map',
      'diff',
      'log',
      'trend',
      'chart',
      'report',
      'export',
      'share',
      'check',
      'services',
      'explain',
      'schema',
      'completion',
    ];
    expect(candidates([''])).toEqual(all);
    expect(candidates([])).toEqual(all);
    expect(candidates(['help', ''])).toEqual(all);
    expect(candidates(['--lang', 'ja', '--no-color', ''])).toEqual(all);
    expect(cdc(['--help']).stdout).not.toContain('__complete');
  });

  it('the entities of the group around, and their kinds', () => {
    const world = { cwd: example('harbor-group') };
    const offered = (words: readonly string[]) => candidates(words, world);
    expect(offered(['group', '--of', ''])).toEqual(['hq', 'trading', 'robots', 'yard-x']);
    expect(offered(['group', '--of', 'hq,t'])).toEqual(['hq,trading']);
    expect(offered(['group', '--kind', ''])).toEqual(['parent', 'subsidiary', 'unit', 'partner']);
    expect(offered(['group', ''])).toEqual(['matrix', 'gap', 'diff', 'trend', 'report']);
  });

  it.each(commandNames)('every option of cdc %s that its help shows, and no other', (name) => {
    const shown = cdc([name, '--help']).stdout.match(/^ {2}(?:-\w, )?--[\w-]+/gm) ?? [];
    const flags = shown.map((line) => line.replace(/.*(?=--)/, ''));
    expect(flags).toContain('--help');
    expect(candidates([name, '-'])).toEqual(flags);
  });

  it('with each its meaning, in the language of the user', () => {
    expect(answer(['che'])).toEqual(['check\tcheck the files for mistakes and missing answers']);
    expect(answer(['che'], { env: { LANG: 'ja_JP.UTF-8' } })).toEqual([
      'check\tファイルの確認（構文、スキーマ、ルール）',
    ]);
    expect(answer(['--lang', 'ja', 'check', '--qui'])).toEqual(['--quiet\tエラーだけを表示']);
    expect(answer(['check', '--deb'])).toEqual(['--debug\tshow stack traces']);
    expect(answer(['matrix', '--category', 'b'], { cwd: example('sakura-seiki') })).toEqual(['B\t即時分析']);
    expect(answer(['explain', 'i'])[0]).toBe(
      'I\tActive relationship with external parties · Area I: the organisation itself does it',
    );
  });

  it.each([
    // Choices: of options, behind a space or an equals sign, and of arguments.
    [
      ['gap', '--format', ''],
      ['table', 'markdown', 'html', 'xlsx', 'json', 'csv', 'ndjson'],
    ],
    [['gap', '--format', 'J'], ['json']],
    [['gap', '--format=js'], ['--format=json']],
    [
      ['--lang', ''],
      ['en', 'ja'],
    ],
    [
      ['set', 'A-1', '--lang', ''],
      ['en', 'ja'],
    ],
    [
      ['set', 'A-1', '--cycle', ''],
      ['short', 'long'],
    ],
    [
      ['set', 'A-1', '--as-is', ''],
      ['1', '2', '3', '4', '5', 'excluded'],
    ],
    [
      ['set', 'A-1', '--to-be', ''],
      ['1', '2', '3', '4', '5'],
    ],
    [
      ['schema', ''],
      ['cdc', 'catalog', 'profile', 'portfolio', 'metrics', 'approvals', 'scenario', 'edition', 'group', 'share'],
    ],
    [['schema', 'cdc', ''], []],
    [
      ['metric', ''],
      ['list', 'add'],
    ],
    [
      ['approve', ''],
      ['catalog', 'profile', 'portfolio', 'all'],
    ],
    [
      ['approve', 'all', '--decision', ''],
      ['approved', 'conditional', 'rejected'],
    ],
    [['metric', 'add', 'un'], ['unpatched']],
    [['metric', 'add', 'unpatched', ''], []],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['services', '--area', ''],
      ['I', 'II', 'III', 'IV'],
    ],
    [['services', 'mal'], []],
    // Several values, separated by commas.
    [
      ['matrix', '--category', 'A,H,'],
      ['A,H,B', 'A,H,C', 'A,H,D', 'A,H,E', 'A,H,F', 'A,H,G', 'A,H,I'],
    ],
    [['assess', '--category=a,i'], ['--category=a,I']],
    // Services, by any case, and none twice.
    [
      ['set', 'D-'],
      ['D-1', 'D-2', 'D-3', 'D-4', 'D-5', 'D-6', 'D-7'],
    ],
    [
      ['set', 'd-3', '--level', 'basic', 'd-'],
      ['D-1', 'D-2', 'D-4', 'D-5', 'D-6', 'D-7'],
    ],
    // What can be explained: kinds, terms, services, keys; none twice, though `I` is a category and an area.
    [
      ['explain', 'I'],
      ['I', 'II', 'III', 'IV', 'insource', 'in-scope', 'I-1', 'I-2', 'I-3', 'I-4', 'I-5', 'I-6', 'I-7', 'inject'],
    ],
    [
      ['explain', 'c'],
      [
        ...['category', 'cycle', 'C', 'combination', 'cdc', 'csirt', 'ciso', 'C-1', 'C-2', 'C-3', 'C-4'],
        ...['confidentiality', 'contract-until', 'combination-score', 'custom', 'confidence', 'categories'],
      ],
    ],
    [
      ['explain', 'r'],
      [
        'reason',
        'role',
        'rule',
        'response',
        'roadmap',
        'research',
        'rules',
        'rationale',
        'review-by',
        'ref',
        'require',
      ],
    ],
    [
      ['explain', 'cycle', ''],
      ['short', 'long'],
    ],
    [['explain', 'score', 'e'], ['excluded']],
    [
      ['explain', 'service', 'h'],
      ['H-1', 'H-2'],
    ],
    [['explain', 'B-3', ''], []],
    [['explain', 'key', 'evi'], ['evidence']],
    [
      ['explain', 'term', 'gap'],
      ['gap', 'gap-analysis'],
    ],
    // Rules.
    [
      ['explain', 'rule', 'profile/contract'],
      ['profile/contract-ended', 'profile/contract-ending'],
    ],
    [['explain', 'constructor', ''], []],
    // What follows is left to the user: free text, numbers, days, what is no command.
    [['set', 'A-1', '--note', ''], []],
    [['set', 'A-1', '--due', ''], []],
    [['check', '--max-warnings', ''], []],
    [['check', '--max-warnings='], []],
    [['init', '--teams', ''], []],
    [['chek', ''], []],
    [['check', '--nonsense='], []],
    [['check', '--quiet='], []],
    [['gap', '.', ''], []],
    [['set', '--', '--lev'], []],
  ] as const)('for %j: %j', (words, expected) => {
    expect(candidates(words, { cwd: folder() })).toEqual(expected);
  });

  it.each([
    [['gap', 'ex'], ':folders\t'],
    [['init', ''], ':folders\t'],
    [['set', 'A-1', '-C', ''], ':folders\t'],
    [['set', 'A-1', '--dir=ex'], ':folders\t--dir='],
    [['check', ''], ':files\t'],
    [['check', 'acme', ''], ':files\t'],
    [['check', '--stdin-filename', ''], ':files\t'],
    [['gap', '-o', ''], ':files\t'],
    [['gap', '--output=x/'], ':files\t--output='],
    [['check', '--format', 'sarif=out'], ':files\tsarif='],
    [['check', '--format=sarif='], ':files\t--format=sarif='],
  ])('for %j what the shell knows best: %j', (words, expected) => {
    expect(answer(words)).toEqual([expected]);
  });

  it('no file for a format that does not exist, or for a command that takes none', () => {
    expect(answer(['check', '--format', 'srif=out'])).toEqual([]);
    expect(answer(['gap', '--format', 'json=out'])).toEqual([]);
  });
});

describe('completion knows the organisation around', () => {
  const teams = ['csirt', 'soc', 'it-ops', 'risk', 'hr-training'];

  it('by the folder that is named, else by the nearest upward', () => {
    const below = join(copyOf('harbor-logistics'), 'below');
    mkdirSync(below);
    const elsewhere = { cwd: folder(), env: { HOME: example('') } };
    // As it is written in the shells that complete.
    const named = harbor.cwd.replaceAll(sep, '/');
    expect(candidates(['matrix', '--team', ''], { cwd: below })).toEqual(teams);
    expect(candidates(['matrix', named, '--team', ''], elsewhere)).toEqual(teams);
    expect(candidates(['matrix', '~/"harbor-logistics"', '--team', ''], elsewhere)).toEqual(teams);
    expect(candidates(['set', 'A-1', '-C', named, '--team='], elsewhere)).toEqual(
      teams.map((team) => `--team=${team}`),
    );
    expect(candidates(['set', 'A-1', `--dir=${named}`, '--team', 'r'], elsewhere)).toEqual(['risk']);
    expect(candidates(['matrix', '--team', ''], elsewhere)).toEqual([]);
    expect(candidates(['matrix', 'nowhere', '--team', ''], harbor)).toEqual([]);
  });

  it('with the names of teams, providers and services, also of its own', () => {
    expect(answer(['set', 'A-1', '--provider', 'n'], harbor)).toEqual(['northwatch-mssp\tNorthwatch MSSP']);
    const dir = copyOf('textbook');
    writeFileSync(
      join(dir, 'catalog.yaml'),
      'version: 1\ncustom:\n  X-1: { category: B, name: { en: OT monitoring, ja: OT監視 } }\n',
    );
    expect(answer(['set', 'X'], { cwd: dir })).toEqual(['X-1\tOT monitoring']);
    expect(answer(['--lang', 'ja', 'set', 'X'], { cwd: dir })).toEqual(['X-1\tOT監視']);
  });

  it.each([
    ['a syntax error', 'teams: { soc: { name: SOC }'],
    [
      'ids that a shell would run',
      'version: 1\nteams:\n  "$(touch x)": { name: SOC }\n  "a\\nb": { name: B }\n  soc: {}\n',
    ],
    ['another shape', 'version: 1\nteams: [soc]\n'],
    ['no text', Buffer.from([0xff, 0xfe, 0x00])],
  ])('or offers nothing of it, where cdc.yaml has %s', (_, content) => {
    const dir = folder();
    writeFileSync(join(dir, 'cdc.yaml'), content);
    expect(answer(['matrix', '--team', ''], { cwd: dir })).toEqual([]);
    expect(answer(['set', 'A-13'], { cwd: dir })).toEqual(['A-13\tCertification']);
  });

  it('and shows hostile names harmlessly, each on one line', () => {
    const dir = folder();
    const name = String.raw`\e[31mRED\n:files\t$(touch x)\u202E`;
    writeFileSync(join(dir, 'cdc.yaml'), `version: 1\nteams:\n  soc: { name: "${name}" }\n`);
    expect(answer(['matrix', '--team', ''], { cwd: dir })).toEqual([
      String.raw`soc	\u{001b}[31mRED :files $(touch x)\u{202e}`,
    ]);
  });
});

describe('cdc completion', () => {
  it.each(['bash', 'zsh', 'fish'])('prints a script for %s that says how it is installed', (shell) => {
    const { status, stdout } = cdc(['completion', shell]);
    const [, install] =
      cdc(['completion', '--help']).stdout.match(new RegExp(`^  (cdc completion ${shell} .*)$`, 'm')) ?? [];
    expect(status).toBe(0);
    expect(stdout).toContain(`\n# `);
    expect(stdout).toContain(`To install it: ${install}\n`);
    expect(cdc(['completion', shell, '--lang', 'ja']).stdout).toContain(`登録するには: ${install}\n`);
  });
});
