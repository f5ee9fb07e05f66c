import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/width.ts';
import { cdc, copyOf, example, folder } from './run.ts';

const nowhere = () => ({ cwd: folder() });
const harbor = { cwd: example('harbor-logistics') };

describe('cdc services outside an organisation', () => {
  it('lists the framework alone', () => {
    const { status, stdout, stderr } = cdc(['services'], nowhere());
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Services · ITU-T X\.1060 \(2021\)\n/);
    expect(stdout.match(/^[A-I]-\d+ /gm)).toHaveLength(64);
    expect(stdout.match(/^[A-I]\. /gm)).toHaveLength(9);
    // Table 8 has H in the phase of response; I-5 is in every area.
    expect(stdout).toMatch(/^H-1 .* Response +I+V?$/m);
    expect(stdout).toMatch(/^I-5 .* I–IV$/m);
  });

  it('searches in either language, whatever the language of the output', () => {
    expect(cdc(['services', '検体解析'], nowhere()).stdout).toMatch(/\nC-2 +Malware sample analysis /);
    expect(cdc(['services', 'sample', 'MALWARE', '--lang', 'ja'], nowhere()).stdout).toMatch(/\nC-2 +検体解析 /);
    expect(cdc(['services', 'ｂ３'], nowhere()).stdout).toMatch(/\nB-3 +Alerting and warning/);
  });

  it('says what an id was in version 2.1, where it is another service today (textbook table 7)', () => {
    const searched = (...words: string[]) => cdc(['services', ...words], nowhere());
    expect(searched('A-2').stdout).toMatch(/\nA-2 +Risk assessment /);
    expect(searched('A-2').stderr).toBe(
      'In version 2.1, A-2 was Triage criteria management; today that is A-9 Triage\ncriteria management.\n',
    );
    expect(searched('d8', '--lang', 'ja').stdout).toMatch(/\nD-7 +インシデント対応報告 /);
    expect(searched('d8', '--lang', 'ja').stderr).toBe(
      '第2.1版のD-8は「インシデント対応報告」です（現在はD-7 インシデント対応報告）。\n',
    );
    for (const id of ['A-1', 'D-6', 'I-7']) expect(searched(id).stderr, id).toBe('');
  });

  it('filters by category, phase and area', () => {
    const found = (...args: string[]) =>
      JSON.parse(cdc(['services', '--format', 'json', ...args], nowhere()).stdout).services.map(
        ({ id }: { id: string }) => id,
      );
    expect(found('--category', 'e', '--phase', 'response')).toEqual(['E-7']);
    // Section 7.1 of the textbook puts forensic work and research into area III.
    expect(found('--category', 'B,C', '--area', 'III')).toEqual(['C-1', 'C-2', 'C-3', 'C-4']);
    expect(found('forensic', '--category', 'C')).toEqual(expect.arrayContaining(['C-1', 'C-4']));
  });

  it('says of each what the framework says, and nothing that an organisation would', () => {
    const { services, ...rest } = JSON.parse(cdc(['services', 'B-3', '--format', 'json'], nowhere()).stdout);
    expect(rest).toEqual({ version: 2, organisation: null });
    expect(services).toMatchObject([
      {
        id: 'B-3',
        category: 'B',
        name: { en: 'Alerting and warning', ja: '通知・警告' },
        description: { en: expect.any(String), ja: expect.any(String) },
        phase: 'operation',
        areas: ['IV'],
        'area-source': 'project',
        predecessors: ['B-4'],
        custom: false,
        scope: 'undecided',
        catalog: { level: null },
        profile: { assignment: null },
        portfolio: { 'as-is': null, 'to-be': null },
        score: null,
      },
    ]);
    const csv = cdc(['services', 'B-3', '--format', 'csv', '--lang', 'ja'], nowhere()).stdout;
    expect(csv).toMatch(
      /^id,category,service,custom,description,phase,areas\r\nB-3,B,通知・警告,false,[^,]+,operation,IV\r\n$/,
    );
  });
});

describe('cdc services in an organisation', () => {
  it('shows level, who has it and scores, and lists services of its own', () => {
    const { stdout } = cdc(['services', '--category', 'B'], harbor);
    expect(stdout).toMatch(/^Services · Harbor Logistics \(sample\)\n/);
    expect(stdout).toMatch(/^B-2 .* Basic · Outsource \(Northwatch MSSP\) · 5 → 5$/m);
    expect(stdout).toMatch(/^X-1 +OT network monitoring \(custom\) /m);
  });

  it('is found upward or named, and speaks its language', () => {
    const below = join(copyOf('sakura-seiki'), 'below');
    mkdirSync(below);
    expect(cdc(['services'], { cwd: below }).stdout).toMatch(/^サービス · サクラ精機/);
    expect(cdc(['services', '-C', example('textbook')], nowhere()).stdout).toMatch(/^Services · Textbook example/);
  });

  it('has phase and area too, where there is room', () => {
    const dir = copyOf('harbor-logistics');
    cdc(['services', '--category', 'B', '--format', 'table', '-o', 'wide.txt'], { cwd: dir });
    expect(readFileSync(join(dir, 'wide.txt'), 'utf8')).toMatch(/^B-2 +Event data retention +Operation +IV +Basic · /m);
  });

  it.each(['en', 'ja'])('fits the terminal (%s)', (lang) => {
    for (const { cwd } of [nowhere(), harbor, { cwd: example('sakura-seiki') }]) {
      expect(displayWidth(cdc(['services', '--lang', lang], { cwd }).stdout)).toBeLessThanOrEqual(80);
    }
  });

  it('writes the matrix’s columns into CSV and Markdown', () => {
    const [head, row] = cdc(['services', 'B-2', '--format', 'csv'], harbor).stdout.split('\r\n');
    expect(head).toMatch(
      /,areas,scope,level,assignment,team,provider,as-is,as-is-insource,as-is-outsource,score,to-be,gap,assessed-on,reason,/,
    );
    expect(row).toMatch(/,operation,IV,in-scope,basic,outsource,,northwatch-mssp,5,,,5,5,0,\d{4}-\d\d-\d\d,/);
    expect(cdc(['services', 'B-2', '--format', 'markdown'], harbor).stdout).toContain(
      '| B-2 | Event data retention | Operation | IV | Basic | Outsource (Northwatch MSSP) | 5 | 5 |\n',
    );
  });

  it('is the framework alone where files around cannot be used, but refuses those that are named', () => {
    const dir = copyOf('textbook');
    writeFileSync(join(dir, 'catalog.yaml'), 'version: 1\nservices: { A-1: { level: basik } }\n');
    const { status, stdout, stderr } = cdc(['services', 'A-1'], { cwd: dir });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Services · ITU-T X\.1060/);
    expect(stderr).toBe(
      'The files cannot be used: 1 problem. Showing the framework only. To see the problems: cdc check\n',
    );
    expect(cdc(['services', 'A-1', '-C', '.'], { cwd: dir })).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('a search that finds nothing', () => {
  it.each([
    [['malwear', 'analisis'], 'No service matches “malwear analisis”. Did you mean “malware analysis”?'],
    [['リスクアセスメンド'], 'No service matches “リスクアセスメンド”. Did you mean “リスクアセスメント”?'],
    [['Z-1x'], /^No service matches “Z-1x”\./],
    [['xyzzyxyzzy'], 'No service matches “xyzzyxyzzy”.'],
    [['malware', '--category', 'A'], 'No service matches these filters.'],
    [['\u001B[31mred'], /^No service matches “\\u\{001b\}\[31mred”\./],
  ])('for %j says so', (words, expected) => {
    const { status, stdout, stderr } = cdc(['services', ...words], nowhere());
    expect([status, stdout]).toEqual([0, '']);
    if (typeof expected === 'string') expect(stderr).toBe(`${expected}\n`);
    else expect(stderr).toMatch(expected);
  });

  it('says so in Japanese, and is an empty result in every format', () => {
    const { stdout, stderr } = cdc(['services', '検体解釈', '--format', 'json', '--lang', 'ja'], nowhere());
    expect(stderr).toBe('「検体解釈」に該当するサービスはありません。「検体解析」のことですか？\n');
    expect(JSON.parse(stdout).services).toEqual([]);
    expect(cdc(['services', 'xyzzy', '--format', 'csv'], nowhere()).stdout.split('\r\n')).toHaveLength(2);
  });
});
