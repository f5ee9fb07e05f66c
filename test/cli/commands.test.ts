import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { cdc, copyOf, example, folder } from './run.ts';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const edit = (path: string, from: string | RegExp, to: string) => writeFileSync(path, read(path).replace(from, to));

describe('check', () => {
  it('is clean on the textbook’s example', () => {
    expect(cdc(['check', example('textbook')])).toEqual({
      status: 0,
      stdout: 'No findings: 64 services checked.\n',
      stderr: '',
    });
  });

  it('fails when the assignment of a service is gone, and names the file and the line', () => {
    const dir = copyOf('textbook');
    edit(join(dir, 'profile.yaml'), /assignment: insource, (.*# Risk management)/, '$1');
    const line =
      read(dir, 'profile.yaml')
        .split('\n')
        .findIndex((text) => text.includes('  A-1:')) + 1;
    const { status, stdout } = cdc(['check'], { cwd: dir });
    expect(status).toBe(1);
    expect(stdout).toContain(`profile.yaml:${line}:3 warning profile/unasked`);
    expect(stdout).toContain('A-1 Risk management is in scope, but has no assignment.');
  });

  it('passes with a warning where it is not said yet who does a service, and fails in the strict preset', () => {
    const dir = folder();
    const rules = 'catalog/undecided: off, portfolio/unscored: off';
    writeFileSync(join(dir, 'catalog.yaml'), 'version: 1\nservices:\n  A-1: { level: basic }\n');
    for (const [preset, status, severity] of [
      ['recommended', 0, 'warning'],
      ['strict', 1, 'error'],
    ] as const) {
      writeFileSync(join(dir, 'cdc.yaml'), `version: 1\npreset: ${preset}\nrules: { ${rules} }\n`);
      const found = cdc(['check'], { cwd: dir });
      expect(found.status).toBe(status);
      expect(found.stdout).toContain(`profile.yaml ${severity} profile/unasked`);
    }
  });

  it('points at the list when the whole entry is gone', () => {
    const dir = copyOf('textbook');
    edit(join(dir, 'profile.yaml'), / {2}A-1:.*\n/, '');
    const { status, stdout } = cdc(['check', '--format', 'json'], { cwd: dir });
    expect(status).toBe(1);
    const { findings } = JSON.parse(stdout);
    expect(findings.map(({ rule, file }: { rule: string; file: string }) => [rule, file])).toEqual([
      ['profile/unasked', 'profile.yaml'],
      ['portfolio/score-without-assignment', 'portfolio.yaml'],
    ]);
    const line = read(dir, 'profile.yaml').split('\n').indexOf('services:') + 1;
    expect(findings[0].range.start).toEqual({ line, column: 1 });
  });

  it('exits 2 when a file cannot be read as YAML, and 1 when it is not as its schema wants it', () => {
    const dir = copyOf('textbook');
    edit(join(dir, 'catalog.yaml'), 'level: basic', 'level: basik');
    const wrong = cdc(['check'], { cwd: dir });
    expect(wrong.status).toBe(1);
    expect(wrong.stdout).toContain('Did you mean “basic”?');
    edit(join(dir, 'catalog.yaml'), 'level: basik }', 'level: basic');
    expect(cdc(['check'], { cwd: dir }).status).toBe(2);
  });

  it('finds schemas that no longer fit, and `cdc schema --write` mends them', () => {
    const dir = copyOf('textbook');
    edit(join(dir, 'cdc.yaml'), 'teams:\n', 'teams:\n  new: { name: New }\n');
    const { status, stdout } = cdc(['check'], { cwd: dir });
    // Eight schemas name the teams. No file is named that is not there, such as metrics.yaml.
    expect(stdout.match(/\S+ +warning +schema\/stale/g)).toEqual(['cdc.yaml:2:1 warning schema/stale']);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'out of date (cdc, catalog, profile, portfolio, metrics, approvals, scenario, edition)',
    );
    expect(status).toBe(0);
    expect(cdc(['schema', '--write'], { cwd: dir }).status).toBe(0);
    expect(cdc(['check'], { cwd: dir }).stdout).not.toContain('schema/stale');
  });

  it('passes over a schema that cannot be read', () => {
    const dir = copyOf('textbook');
    const schema = join(dir, '.cdc/schemas/cdc.schema.json');
    rmSync(schema);
    mkdirSync(schema);
    expect(cdc(['check'], { cwd: dir })).toMatchObject({ status: 0, stderr: '' });
  });

  it('takes severities from cdc.yaml', () => {
    const dir = copyOf('textbook');
    edit(join(dir, 'profile.yaml'), / {2}A-1:.*\n/, '');
    writeFileSync(
      join(dir, 'cdc.yaml'),
      `${read(dir, 'cdc.yaml')}rules: { profile/unasked: info, portfolio/score-without-assignment: off }\n`,
    );
    const { status, stdout } = cdc(['check'], { cwd: dir });
    expect(status).toBe(0);
    expect(stdout).toContain('1 note in 1 file.');
  });
});

describe('matrix', () => {
  it('shows the textbook’s rows with the textbook’s values (tables 3 to 5)', () => {
    const { stdout } = cdc(['matrix', example('textbook'), '--lang', 'ja', '--format', 'markdown']);
    const row = (id: string) => stdout.split('\n').find((line) => line.startsWith(`| ${id} `));
    for (const [id, ...values] of [
      ['A-1', '必須', '社内CSIRT', '3', '5'],
      ['B-1', '必須', '社内SOC', '2', '4'],
      ['D-1', '必須', '外部委託', '4', '5'],
      ['E-1', '推奨', '外部委託', '4', '5'],
      ['G-1', '必須', '社内情シス部門', '3', '5'],
      ['I-1', '必須', '社内CSIRT', '4', '5'],
    ] as const) {
      expect(row(id)).toMatch(new RegExp(values.join('.*\\s.*')));
    }
  });

  it('shows the empty matrix when there is nothing but cdc.yaml', () => {
    const dir = folder();
    writeFileSync(join(dir, 'cdc.yaml'), 'version: 1\n');
    const { status, stdout } = cdc(['matrix', '--format', 'csv'], { cwd: dir });
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\r\n')).toHaveLength(65);
    expect(stdout).toContain('\r\nA-1,A,Risk management,false,undecided,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\r\n');
  });

  it('filters by category, phase and team', () => {
    const ids = (...args: string[]) =>
      JSON.parse(cdc(['matrix', example('textbook'), '--format', 'json', ...args]).stdout).services.map(
        ({ id }: { id: string }) => id,
      );
    expect(ids('--category', 'b,H')).toEqual(['B-1', 'B-2', 'B-3', 'B-4', 'H-1', 'H-2']);
    expect(ids('--category', 'E', '--phase', 'response')).toEqual(['E-7']);
    expect(ids('--team', 'soc', '--category', 'B')).toEqual(['B-1', 'B-2', 'B-3', 'B-4']);
  });

  it('writes CSV files that spreadsheets read as UTF-8', () => {
    const dir = copyOf('sakura-seiki');
    expect(cdc(['matrix', '--format', 'csv', '-o', 'matrix.csv'], { cwd: dir }).stdout).toBe('');
    expect(read(dir, 'matrix.csv')).toMatch(/^\uFEFFid,category,service,/);
    expect(read(dir, 'matrix.csv')).toContain('リスクマネジメント');
  });
});

describe('set', () => {
  it('changes the lines of the services named, and nothing else', () => {
    const dir = copyOf('harbor-logistics');
    const git = (...args: string[]) => spawnSync('git', args, { cwd: dir, encoding: 'utf8' }).stdout;
    git('init', '-q');
    git('add', '.');
    git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', 'before');
    const { status } = cdc(['set', 'B-2', 'b-3', '--assignment', 'insource', '--team', 'soc', '--to-be', '5'], {
      cwd: dir,
    });
    expect(status).toBe(0);
    const changed = git('diff', '-U0')
      .split('\n')
      .filter((line) => /^[+-] /.test(line));
    expect(changed.every((line) => /^[+-] {2}B-[23]:/.test(line))).toBe(true);
    const { services } = parse(read(dir, 'profile.yaml'));
    expect([services['B-2'], services['B-3']]).toMatchObject([
      { assignment: 'insource', team: 'soc' },
      { assignment: 'insource', team: 'soc' },
    ]);
    expect(services['B-3'].provider).toBeUndefined();
  });

  it('sets both halves of a combination, and takes a key out', () => {
    const dir = copyOf('textbook');
    const set = (...args: string[]) => cdc(['set', 'D-2', ...args], { cwd: dir });
    set('--level', 'standard', '--assignment', 'combination', '--team', 'soc', '--provider', 'contractor');
    expect(set('--as-is', '2/4', '--to-be', '5').status).toBe(0);
    expect(parse(read(dir, 'portfolio.yaml')).services['D-2']).toEqual({
      'as-is': { insource: 2, outsource: 4 },
      'to-be': 5,
      'assessed-on': '2026-11-23',
    });
    // The reason for being unnecessary goes with the level; the rationale is the user's own text.
    expect(parse(read(dir, 'catalog.yaml')).services['D-2']).not.toHaveProperty('reason');
    set('--rationale', '');
    expect(parse(read(dir, 'catalog.yaml')).services['D-2']).toEqual({ level: 'standard' });
    expect(cdc(['check'], { cwd: dir }).stdout).toBe('No findings: 64 services checked.\n');
  });

  it('takes out what a new assignment makes meaningless, unless it is said too', () => {
    const dir = copyOf('textbook');
    const entry = (...args: string[]) => {
      expect(cdc(['set', 'A-1', '--assignment', ...args], { cwd: dir }).status).toBe(0);
      return parse(read(dir, 'profile.yaml')).services['A-1'];
    };
    expect(entry('outsource', '--provider', 'contractor')).toEqual({ assignment: 'outsource', provider: 'contractor' });
    expect(entry('combination', '--team', 'soc')).toEqual({
      assignment: 'combination',
      provider: 'contractor',
      team: 'soc',
    });
    expect(entry('unassigned')).toEqual({ assignment: 'unassigned' });
    expect(entry('insource', '--team', 'csirt')).toEqual({ assignment: 'insource', team: 'csirt' });
  });

  it('says what went with the former answer, and which day the new one carries', () => {
    const dir = copyOf('textbook');
    const entry = () => parse(read(dir, 'portfolio.yaml')).services['B-1'];
    cdc(['set', 'B-1', '--as-is', '2', '--assessed-on', '2025-01-10'], { cwd: dir });
    expect(entry()).toMatchObject({ 'as-is': 2, 'assessed-on': '2025-01-10' });
    cdc(['set', 'B-1', '--as-is', '4'], { cwd: dir });
    expect(entry()).toMatchObject({ 'as-is': 4, 'assessed-on': '2026-11-23' });
    const { stderr } = cdc(['set', 'B-1', '--assignment', 'unassigned'], { cwd: dir });
    expect(stderr).toBe(
      'B-1 Real-time asset monitoring\n' +
        '  assignment: insource → unassigned\n' +
        '  team: soc → – (no longer applies)\n' +
        '  as-is: 4 → – (no longer applies)\n' +
        '  assessed-on: 2026-11-23 → – (no longer applies)\n',
    );
    expect(entry()).toEqual({ 'to-be': 4 });
    cdc(['set', 'A-1', '--as-is', ''], { cwd: dir });
    expect(parse(read(dir, 'portfolio.yaml')).services['A-1']).toEqual({ 'to-be': 5 });
  });

  it.each([
    [['--assignment', 'outsource', '--team', 'soc'], 'With the assignment outsource, A-1 Risk management has no team.'],
    [['--provider', 'contractor'], 'With the assignment insource, A-1 Risk management has no provider.'],
    [['--as-is', '3', '--assessed-on', '2099-01-01'], '2099-01-01 is in the future (today is 2026-11-23)'],
    [['--review-by', '2026-11-22'], '2026-11-22 is in the past (today is 2026-11-23).'],
    [
      ['--due', '2206-03-31'],
      '2206-03-31 is more than 50 years in the future. Nothing was changed.\n  Give an earlier date',
    ],
    [['--reason', 'budget'], 'A-1 Risk management has the level basic; only an unnecessary service has a reason.'],
    [['--as-is', 'excluded', '--to-be', '5'], 'A-1 Risk management is excluded, so it has no target.'],
  ])('refuses %j, and says why', (args, message) => {
    const dir = copyOf('textbook');
    const before = ['catalog', 'profile', 'portfolio'].map((file) => read(dir, `${file}.yaml`));
    const { status, stderr } = cdc(['set', 'A-1', ...args], { cwd: dir });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(['catalog', 'profile', 'portfolio'].map((file) => read(dir, `${file}.yaml`))).toEqual(before);
  });

  it('writes nothing when one of its values is wrong', () => {
    const dir = copyOf('textbook');
    const files = ['catalog.yaml', 'profile.yaml', 'portfolio.yaml'];
    const before = files.map((file) => read(dir, file));
    for (const args of [
      ['A-1', '--due', '2027-02-30'],
      ['A-1', '--level', 'optional', '--due', '2027-02-30'],
      ['A-1', 'D-1', '--level', 'optional', '--as-is', '2/4'],
      ['A-1', 'Z-9', '--to-be', '1'],
      ['A-1', '--as-is', '2/4'],
      ['A-1', '--team', 'nobody', '--to-be', '1'],
      ['A-1'],
    ]) {
      const { status, stderr } = cdc(['set', ...args], { cwd: dir });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^error: /);
    }
    expect(files.map((file) => read(dir, file))).toEqual(before);
  });

  it('makes a file that is not there yet', () => {
    const dir = folder();
    writeFileSync(join(dir, 'cdc.yaml'), 'version: 1\norganization: { language: ja }\n');
    expect(cdc(['set', 'A-1', '--level', 'basic'], { cwd: dir }).status).toBe(0);
    expect(read(dir, 'catalog.yaml')).toBe(
      '# yaml-language-server: $schema=.cdc/schemas/catalog.schema.json\nversion: 1\nservices:\n  A-1: { level: basic } # リスクマネジメント\n',
    );
  });
});

describe('init', () => {
  it('writes files that say nothing yet, and are valid', () => {
    const dir = folder();
    const { status, stdout } = cdc(['init', 'demo', '--yes', '--name', 'Demo', '--teams', 'csirt,soc'], { cwd: dir });
    expect(status).toBe(0);
    expect(stdout).toContain('cdc assess demo');
    expect(read(dir, 'demo/catalog.yaml')).toContain(
      '\n  # B. Real-time analysis\n  B-1: {} # Real-time asset monitoring\n',
    );
    expect(existsSync(join(dir, 'demo/.cdc/schemas/portfolio.schema.json'))).toBe(true);
    const { counts } = JSON.parse(cdc(['check', 'demo', '--format', 'json'], { cwd: dir }).stdout);
    expect(counts).toEqual({ errors: 64, warnings: 0, infos: 0, suppressed: 0 });
  });

  it('calls the current folder by that name', () => {
    const init = (...args: string[]) => cdc(['init', '--yes', ...args], { cwd: folder() }).stdout.split('\n')[0];
    expect([init(), init('--lang', 'ja'), init('-C', 'demo')]).toEqual([
      'Written to the current folder: cdc.yaml, catalog.yaml, profile.yaml,',
      'カレントフォルダーに作成しました: cdc.yaml、catalog.yaml、profile.yaml、',
      'Written to demo: cdc.yaml, catalog.yaml, profile.yaml, portfolio.yaml,',
    ]);
  });

  it('overwrites nothing', () => {
    const dir = folder();
    writeFileSync(join(dir, 'profile.yaml'), 'mine');
    const { status, stderr } = cdc(['init', '--yes'], { cwd: dir });
    expect(status).toBe(2);
    expect(stderr).toContain('profile.yaml');
    expect(existsSync(join(dir, 'cdc.yaml'))).toBe(false);
    expect(read(dir, 'profile.yaml')).toBe('mine');
  });

  it.each([
    ['a\u001Bb', 'U+001B'],
    ['a\u202Eb', 'U+202E'],
  ])('refuses a name with a letter that nobody sees, as every answer is refused: %j', (name, code) => {
    const dir = folder();
    const { status, stderr } = cdc(['init', 'demo', '--yes', '--name', name], { cwd: dir });
    expect([status, stderr]).toEqual([2, expect.stringContaining(`an invisible character (${code})`)]);
    expect(cdc(['init', 'demo', '--yes', '--name', name, '--lang', 'ja'], { cwd: dir }).stderr).toContain(code);
    expect(existsSync(join(dir, 'demo'))).toBe(false);
  });

  it('starts small: what is not in the starting set is not urgent', () => {
    const dir = folder();
    cdc(['init', '--yes', '--start', 'starting', '--lang', 'ja'], { cwd: dir });
    expect(Object.keys(parse(read(dir, 'catalog.yaml')).services)).toHaveLength(13 + 4 + 7);
    expect(cdc(['check'], { cwd: dir }).status).toBe(0);
  });
});

describe('every command', () => {
  it('prints its version', () => {
    expect(cdc(['--version']).stdout).toBe(`${packageJson.version}\n`);
    expect(cdc(['-V']).stdout).toBe(`${packageJson.version}\n`);
    expect(cdc(['--lang', 'ja', '--version'])).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });

  it.each([
    'init',
    'assess',
    'set',
    'matrix',
    'gap',
    'plan',
    'diff',
    'log',
    'trend',
    'check',
    'services',
    'explain',
    'schema',
    'completion',
  ])('%s has help with examples in both languages', (name) => {
    const english = cdc([name, '--help']);
    const japanese = cdc([name, '--help'], { env: { CDC_LANG: 'ja' } });
    expect([english.status, japanese.status]).toEqual([0, 0]);
    expect(english.stdout).toMatch(new RegExp(`^Usage: cdc ${name}(.|\\n)*\\nExamples:\\n  cdc ${name}`));
    expect(japanese.stdout).toMatch(new RegExp(`^使い方: cdc ${name}(.|\\n)*\\n例:\\n  cdc ${name}`));
    expect(cdc(['help', name]).stdout).toBe(english.stdout);
  });

  it('chooses its language by flag, CDC_LANG, Japanese locale, cdc.yaml, other locale', () => {
    const bare = folder();
    writeFileSync(join(bare, 'catalog.yaml'), 'version: 1\n');
    const [japanese, english] = [copyOf('sakura-seiki'), copyOf('harbor-logistics')];
    const all: readonly [string, NodeJS.ProcessEnv, string, ...string[]][] = [
      [japanese, {}, 'ja'],
      [japanese, { LANG: 'en_US.UTF-8' }, 'ja'],
      [japanese, { CDC_LANG: 'en', LANG: 'ja_JP.UTF-8' }, 'en'],
      [japanese, { CDC_LANG: 'en' }, 'ja', '--lang', 'ja'],
      [english, { LANG: 'ja_JP.UTF-8' }, 'ja'],
      [english, { LC_MESSAGES: 'ja_JP.eucJP', LANG: 'en_US.UTF-8' }, 'ja'],
      [english, { LC_ALL: 'ja_JP', LANG: 'C' }, 'ja'],
      [english, { LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, 'en'],
      [english, { LC_ALL: '', LANG: 'ja' }, 'ja'],
      [english, { LANG: 'ja_JP.UTF-8' }, 'en', '--lang', 'en'],
      [english, { LANG: 'jam_JM.UTF-8' }, 'en'],
      [bare, { LANG: 'ja_JP.UTF-8' }, 'ja'],
      [bare, { LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, 'en'],
    ];
    for (const [cwd, env, language, ...args] of all) {
      const titles = { en: 'Service matrix', ja: 'サービスマトリクス' } as Record<string, string>;
      const said = `${JSON.stringify(env)} ${args}`;
      const { stdout } = cdc(['matrix', ...args], { cwd, env });
      expect(stdout.split(/ ·|\n/)[0], said).toBe(titles[language]);
      expect(cdc(['matrix', '--help', ...args], { cwd, env }).stdout, said).toMatch(
        language === 'ja' ? /^使い方/ : /^Usage/,
      );
      const file = join(cwd, 'matrix.txt');
      cdc(['matrix', '-o', file, ...args], { cwd, env });
      expect(readFileSync(file, 'utf8').split(/ ·|\n/)[0], said).toBe(titles[language]);
      rmSync(file);
    }
  });

  it('writes into the files of an organisation in its own language, whatever it prints', () => {
    const dir = folder();
    const env = { LANG: 'ja_JP.UTF-8' };
    const begun = cdc(['init', '--yes', '--start', 'empty', '--language', 'en'], { cwd: dir, env });
    expect(begun.stdout).toMatch(/[ぁ-ん]/);
    const said = cdc(['set', 'A-1', '--level', 'basic'], { cwd: dir, env });
    expect(said.stdout + said.stderr).toMatch(/[ァ-ン]/);
    expect(parse(read(dir, 'cdc.yaml')).organization.language).toBe('en');
    expect(read(dir, 'catalog.yaml')).toContain('# Risk management');
    expect(cdc(['init', 'b', '--yes'], { cwd: dir, env }).status).toBe(0);
    expect(parse(read(join(dir, 'b'), 'cdc.yaml')).organization.language).toBe('ja');
  });

  it.each([
    [['chek'], 'Did you mean “check”?'],
    [['help', 'chek'], 'Did you mean “check”?'],
    [['nonsense', '--help'], 'Unknown command “nonsense”.'],
    [['check', '--fromat', 'json'], 'Did you mean “--format”?'],
    [['check', '--format', 'jsn'], 'Did you mean “json”?'],
    [['check', 'nowhere'], 'nowhere does not exist.'],
    [['matrix', 'nowhere'], 'nowhere does not exist.'],
    [['services', '-C', 'nowhere'], 'nowhere does not exist.'],
    [['services', '-C', 'src'], 'src holds none of'],
    [['services', '--area', 'Ｉｌ'], 'Did you mean “I”?'],
    [['services', '--phase', 'responce'], 'Did you mean “response”?'],
    [['check', 'src'], 'src holds none of'],
    [['matrix', 'a', 'b'], 'Too many arguments: 2, where 1 at most is allowed.'],
    [['set'], '<services> is missing'],
    [['schema', 'catalogue'], 'Did you mean “catalog”?'],
    [['assess', 'examples/textbook'], 'cdc set'],
    [['completion', 'bahs'], 'Did you mean “bash”?'],
    [['completion'], '<shell> is missing'],
    [['explain', 'rules', 'profile/unassigned'], 'Did you mean “rule”?'],
    [['explain', 'basik'], 'Did you mean “basic”?'],
    [['explain', 'levle'], 'Did you mean “level”?'],
    [['explain', 'level', 'B-3'], 'No explanation for “B-3”'],
    [['explain', 'C-22'], 'The ids are: C-1, C-2, C-3, C-4.'],
    [['explain', 'hunitng'], 'Did you mean “hunting”?'],
    [['set', 'C-9', '--level', 'basic', '-C', 'examples/textbook'], 'The ids are: C-1, C-2, C-3, C-4.'],
    [
      ['set', 'red team', '--level', 'basic', '-C', 'examples/textbook'],
      'Matching services: E-5 Penetration test; E-6 ',
    ],
    [['assess', '--service', '証拠保全', '-C', 'examples/textbook'], 'C-4 Forensic evidence collection'],
    [['plan', 'examples/textbook', '--assume', 'forensics=3'], 'C-1 Forensic analysis'],
    [['explain', '–'], 'No explanation for'],
    [['explain', ''], 'No explanation for'],
    [['explain', 'most'], 'To list all topics: cdc explain.'],
    [['explain', 'B-3', '-C', 'nowhere'], 'nowhere does not exist.'],
    [['explain', 'rule', 'profile/unasigned'], 'Did you mean “profile/unassigned”?'],
    [['explain', 'rule', 'nope'], 'Unknown rule “nope”.\n  To list the rules: cdc explain rule\n'],
    [['plan', 'examples/textbook', '--top', '-1'], '“-1” is not a whole number from 0 to 999999999.'],
    [['matrix', 'examples/textbook', '--team', 'socc'], 'Did you mean “soc”?'],
    [['--lang', 'fr', 'check'], 'is not one of: en, ja'],
  ])('%j exits 2 and says what to do', (args, words) => {
    const { status, stdout, stderr } = cdc(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/ {4}at /);
  });

  it.each([
    ['gap'],
    ['plan'],
    ['matrix'],
    ['trend'],
    ['log', 'A-1'],
    ['check'],
    ['diff'],
    ['services'],
    ['explain', 'B-1'],
    ['set', 'A-1', '--note', 'n'],
    ['schema', '--write'],
    ['assess', '--export-questions'],
  ])('takes -C before or after the command: %s', (...words) => {
    const named = 'nowhere does not exist.';
    for (const args of [
      ['-C', 'nowhere', ...words],
      [...words, '--dir', 'nowhere'],
    ]) {
      const { status, stdout, stderr } = cdc(args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(named);
    }
  });

  it.each(['gap', 'plan', 'matrix', 'trend', 'check', 'assess', 'init'])('%s takes a folder once', (command) => {
    const { status, stdout, stderr } = cdc([command, 'examples/textbook', '-C', 'examples/sakura-seiki']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('error: -C cannot be used together with examples/textbook.\n');
  });

  it('shows its help where there are options, but no command', () => {
    expect(cdc(['-C', 'examples/textbook', '--lang', 'ja'])).toEqual(cdc(['--help', '--lang', 'ja']));
  });

  it('finds the organisation from a folder below it', () => {
    const dir = copyOf('textbook');
    expect(cdc(['gap'], { cwd: join(dir, '.cdc/schemas') }).status).toBe(0);
  });

  it('uses no colours unless asked', () => {
    expect(cdc(['gap', example('textbook')]).stdout).not.toContain('\u001B');
    expect(cdc(['gap', example('textbook')], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001B[');
    expect(cdc(['gap', example('textbook'), '--no-color'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain(
      '\u001B',
    );
  });

  it('refuses to work on files that cannot be used, and shows where', () => {
    const dir = copyOf('textbook');
    edit(join(dir, 'portfolio.yaml'), 'as-is: 3', 'as-is: 9');
    const { status, stdout, stderr } = cdc(['gap'], { cwd: dir });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/portfolio\.yaml:\d+:\d+ error schema\/enum[\s\S]*The files cannot be used: 1 problem\./);
  });
});
