import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bin as binPath, cdc, copyOf, folder } from './run.ts';

const isWindows = process.platform === 'win32';

/** Everything in a folder and below it, with what it holds. */
function contents(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

function refuses(cwd: string, args: readonly string[], said: RegExp) {
  const before = contents(cwd);
  const { status, stdout, stderr } = cdc(args, { cwd });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(said);
  expect(stderr).toContain('Nothing was written.');
  expect(contents(cwd)).toEqual(before);
}

function refusesRead(cwd: string, args: readonly string[]) {
  const before = contents(cwd);
  const { status, stdout, stderr } = cdc(args, { cwd });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(' is what is read; nothing was written.');
  expect(contents(cwd)).toEqual(before);
}

/** A folder with an organisation in `org`, its schemas beside it. */
function organisation(): string {
  const dir = folder();
  cpSync(copyOf('textbook'), join(dir, 'org'), { recursive: true });
  cdc(['schema', '--write', '-C', 'org'], { cwd: dir });
  return dir;
}

describe('an organisation’s own file', () => {
  it.each([
    [['matrix', 'org', '-o', 'org/catalog.yaml']],
    [['check', 'org', '--format', 'json=org/portfolio.yaml']],
    [['check', 'org', '--format', 'text=report.txt', '--format', 'sarif', '-o', 'org/cdc.yaml']],
    [['check', 'org', '--fix', '-o', 'org/profile.yaml']],
    [['gap', 'org', '--format', 'csv', '-o', 'org/../org/profile.yaml']],
    [['schema', 'catalog', '-o', 'org/catalog.yaml']],
    [['assess', 'org', '--export-questions', '-o', 'org/Portfolio.YAML']],
    [['explain', 'level', '-o', 'org/ｃdc.yml']],
    [['services', '-o', 'cdc.yaml']],
    [['plan', 'org', '-o', 'copy of portfolio.txt']],
  ])('is no place for an output: %j', (args) => {
    const dir = organisation();
    cpSync(join(dir, 'org/portfolio.yaml'), join(dir, 'copy of portfolio.txt'));
    // There is something that would be mended.
    writeFileSync(join(dir, 'org/profile.yaml'), 'version: 1\nservices:\n  B-1: {}\n  A-1: {}\n');
    refuses(dir, args, /is one of an organisation’s own files/);
  });

  it.each([
    'scenarios/a.yaml',
    'scenarios/new.yml',
    'editions/x.yaml',
    'approvals.yaml',
    '../group.yaml',
    '../Group.yml',
  ])('is no place for any output: %s', (name) => {
    const dir = organisation();
    for (const sub of ['scenarios', 'editions']) mkdirSync(join(dir, 'org', sub));
    writeFileSync(join(dir, 'org/scenarios/a.yaml'), 'version: 1\nname: A\n');
    for (const args of [
      ['matrix', 'org'],
      ['check', 'org', '--format', 'json'],
      ['share', 'org', '--yes'],
    ])
      refuses(dir, [...args, '-o', `org/${name}`], /is one of an organisation’s own files/);
  });

  it('is not what lies in folders of those names elsewhere', () => {
    const dir = organisation();
    for (const sub of ['scenarios', 'org/scenarios']) mkdirSync(join(dir, sub));
    for (const output of ['scenarios/a.yaml', 'org/scenarios/a.md'])
      expect(cdc(['gap', 'org', '--format', 'markdown', '-o', output], { cwd: dir }).stderr).toBe('');
  });

  it.skipIf(isWindows)('is none by a link of either kind', () => {
    const dir = organisation();
    symlinkSync('org/catalog.yaml', join(dir, 'symbolic.md'));
    linkSync(join(dir, 'org/catalog.yaml'), join(dir, 'hard.md'));
    symlinkSync('org/.cdc/schemas', join(dir, 'folder'));
    for (const output of ['symbolic.md', 'hard.md']) {
      refuses(dir, ['matrix', 'org', '-o', output], new RegExp(`${output} is one of an organisation’s own files`));
    }
    refuses(dir, ['matrix', 'org', '-o', 'folder/new.json'], /is in \.cdc/);
  });

  it('is none of those in .cdc either', () => {
    const dir = organisation();
    for (const output of ['org/.cdc/schemas/cdc.schema.json', 'org/.cdc/new.json']) {
      refuses(dir, ['schema', 'cdc', '-o', output], /cdc schema --write/);
    }
  });
});

describe('what a command reads', () => {
  const sheet = 'Role id,As-is,To-be\nA-2,3,4\n';

  /** An organisation with a check sheet of version 2.1, and a file of columns. */
  function withSheet(): string {
    const dir = organisation();
    writeFileSync(join(dir, 'sheet.csv'), sheet);
    writeFileSync(join(dir, 'columns.txt'), 'columns: { As-is: as-is }\n');
    return dir;
  }

  it.each([
    ['sheet.csv', 'sheet.csv'],
    ['sheet.csv', './org/../sheet.csv'],
    ['org/../sheet.csv', 'sheet.csv'],
  ])('is no place for its output: of %s, %s', (file, output) => {
    for (const more of [[], ['--write'], ['--format', 'json']])
      refusesRead(withSheet(), ['migrate', file, '-C', 'org', '-o', output, ...more]);
  });

  it('is none where it says what columns there are', () => {
    const args = ['migrate', 'sheet.csv', '-C', 'org', '--columns', 'columns.txt', '-o', 'columns.txt'];
    refusesRead(withSheet(), args);
  });

  it.skipIf(isWindows)('is none by a link of either kind, to it or from it', () => {
    const dir = withSheet();
    symlinkSync('sheet.csv', join(dir, 'symbolic.csv'));
    linkSync(join(dir, 'sheet.csv'), join(dir, 'hard.csv'));
    symlinkSync('.', join(dir, 'folder'));
    for (const other of ['symbolic.csv', 'hard.csv', 'folder/sheet.csv']) {
      refusesRead(dir, ['migrate', 'sheet.csv', '-C', 'org', '-o', other]);
      refusesRead(dir, ['migrate', other, '-C', 'org', '-o', 'sheet.csv']);
    }
  });

  it('leaves room beside it', () => {
    const dir = withSheet();
    const { status } = cdc(['migrate', 'sheet.csv', '-C', 'org', '-o', 'report.csv'], { cwd: dir });
    expect(status).not.toBe(2);
    expect(readFileSync(join(dir, 'sheet.csv'), 'utf8')).toBe(sheet);
    expect(readFileSync(join(dir, 'report.csv'), 'utf8')).toContain('A-9');
  });
});

describe('a form', () => {
  const exported = ['assess', 'org', '--export-questions', '-o', 'form.md'];

  it('that holds an answer is no place for an output, be it in a quotation, or not to be read', () => {
    for (const [from, to] of [
      [/level: +#/, 'level: basic #'],
      [/level: +#/, 'level： 基本 #'],
      [/level: +#/, 'level: { #'],
    ] as const) {
      const dir = organisation();
      writeFileSync(join(dir, 'org/catalog.yaml'), 'version: 1\nservices:\n  A-1: {}\n');
      expect(cdc(exported, { cwd: dir }).status).toBe(0);
      const form = readFileSync(join(dir, 'form.md'), 'utf8').replace(from, to);
      for (const text of [form, form.replaceAll(/^/gm, '> ')]) {
        writeFileSync(join(dir, 'form.md'), text);
        refuses(dir, exported, /form\.md contains answers/);
        refuses(dir, ['gap', 'org', '-o', 'form.md'], /form\.md contains answers/);
      }
    }
  });

  it('is none where it is a text of answers alone', () => {
    const dir = organisation();
    writeFileSync(join(dir, 'answers.txt'), '# of the SOC\nB-1:\n  as-is: 3\n');
    refuses(dir, ['matrix', 'org', '-o', 'answers.txt'], /answers\.txt contains answers/);
  });

  it('may be written again as long as nobody has answered, as may any report', () => {
    const dir = organisation();
    writeFileSync(join(dir, 'org/catalog.yaml'), 'version: 1\nservices:\n  A-1: {}\n');
    mkdirSync(join(dir, 'out'));
    const outputs = [
      exported,
      ...['table', 'markdown', 'html', 'xlsx', 'json', 'csv', 'ndjson'].map((format) => [
        ...['matrix', 'org', '--format', format, '-o', `out/matrix.${format}`],
      ]),
      ['schema', 'portfolio', '-o', 'out/portfolio.schema.json'],
      ['check', 'org', '--format', 'json=out/check.json', '--format', 'text=out/check.txt'],
    ];
    for (const args of [...outputs, ...outputs]) expect(cdc(args, { cwd: dir }).stderr).not.toContain('Nothing was');
  });

  it.skipIf(process.platform !== 'linux')('is not looked for in a pipe', () => {
    const dir = organisation();
    execFileSync('mkfifo', [join(dir, 'pipe')]);
    execFileSync('sh', ['-c', `cat pipe > got & '${process.execPath}' '${binPath}' matrix org -o pipe; wait`], {
      cwd: dir,
    });
    expect(readFileSync(join(dir, 'got'), 'utf8')).toContain('A-1');
  });
});

describe('a workbook', () => {
  const written = ['gap', 'org', '-o', 'gap.xlsx'];

  /** A folder with a workbook as it was written, and changed in a part, where one is named. */
  function workbook(part?: string, change: (xml: string) => string = (xml) => xml): string {
    const dir = organisation();
    expect(cdc(written, { cwd: dir }).stderr).toBe('');
    if (part === undefined) return dir;
    const parts = unzipSync(readFileSync(join(dir, 'gap.xlsx')));
    const before = Buffer.from(parts[part] ?? []).toString('utf8');
    expect(change(before)).not.toBe(before);
    writeFileSync(join(dir, 'gap.xlsx'), zipSync({ ...parts, [part]: strToU8(change(before)) }));
    return dir;
  }

  const changes: readonly [string, string, (xml: string) => string][] = [
    ['in a cell', 'xl/sharedStrings.xml', (xml) => xml.replace('Risk management', 'Risk mgmt')],
    ['in a number', 'xl/worksheets/sheet1.xml', (xml) => xml.replace(/<v>\d\.\d+<\/v>/, '<v>4.9</v>')],
    [
      'by a row',
      'xl/worksheets/sheet1.xml',
      (xml) => xml.replace('</sheetData>', '<row r="900"><c r="A900"><v>1</v></c></row></sheetData>'),
    ],
    ['in the name of a sheet', 'xl/workbook.xml', (xml) => xml.replace('name="Gap analysis', 'name="Analysis')],
    [
      'into what no longer says of itself what it is',
      'xl/workbook.xml',
      (xml) => xml.replace('name="cdc"', 'name="abc"'),
    ],
    ['into a damaged one', 'xl/workbook.xml', (xml) => xml.slice(0, 40)],
  ];

  it.each(changes)('that somebody has changed is no place for an output: %s', (_, part, change) => {
    const dir = workbook(part, change);
    refuses(dir, written, /gap\.xlsx is a workbook that cdc did not write/);
    refuses(dir, ['matrix', 'org', '--format', 'json', '-o', 'gap.xlsx'], /gap\.xlsx is a workbook/);
  });

  it('of other programs is none either, be it readable or not', () => {
    const dir = workbook();
    const bytes = readFileSync(join(dir, 'gap.xlsx'));
    const macros = zipSync({ ...unzipSync(bytes), 'xl/vbaProject.bin': new Uint8Array(8) });
    const others = {
      'half.xlsx': bytes.subarray(0, 900),
      'macros.xlsm': macros,
      'old.xls': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'letter.docx': zipSync({ 'word/document.xml': strToU8('<x/>') }),
    };
    for (const [name, content] of Object.entries(others)) {
      writeFileSync(join(dir, name), content);
      refuses(dir, ['matrix', 'org', '-o', name], new RegExp(`${name} is a workbook`));
    }
  });

  it('as it was written may be replaced, also where it has only been saved again', () => {
    const dir = workbook();
    expect(cdc(['matrix', 'org', '--lang', 'ja', '-o', 'gap.xlsx'], { cwd: dir }).status).toBe(0);
    mkdirSync(join(dir, 'again'));
    const { status } = spawnSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${dir}/profile`,
        '--convert-to',
        'xlsx',
        '--outdir',
        'again',
        'gap.xlsx',
      ],
      { cwd: dir, timeout: 90_000 },
    );
    if (status !== 0) return console.warn('NOT TESTED without LibreOffice: a workbook that was saved again.');
    expect(readFileSync(join(dir, 'again/gap.xlsx'))).not.toEqual(readFileSync(join(dir, 'gap.xlsx')));
    expect(cdc(['gap', 'org', '-o', 'again/gap.xlsx'], { cwd: dir })).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
