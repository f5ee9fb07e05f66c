import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runs } from '../runs.ts';
import { cdc, copyOf, example, folder } from './run.ts';

const files = (dir: string) => readdirSync(dir).toSorted();

describe('cdc share', () => {
  it('shows all that an example would share, and writes nothing', () => {
    const dir = copyOf('harbor-logistics');
    const before = files(dir);
    const { status, stdout, stderr } = cdc(['share'], { cwd: dir });
    expect(status).toBe(0);
    expect(files(dir)).toEqual(before);
    const { services, ...head } = parse(stdout);
    expect(head).toEqual({ version: 1, framework: 'x1060-2021', month: '2026-11' });
    // As they stand in catalog.yaml, profile.yaml and portfolio.yaml.
    expect(services).toMatchObject({
      'A-1': { level: 'basic', assignment: 'insource', 'as-is': 3, 'to-be': 5 },
      'A-8': { level: 'standard', assignment: 'combination', 'as-is': { insource: 2, outsource: 3 }, 'to-be': 4 },
      'A-13': { level: 'unnecessary' },
      'E-6': { level: 'unnecessary' },
      'E-9': { level: 'standard', assignment: 'insource' },
    });
    expect(Object.keys(services)).not.toContain('X-1');
    expect(stderr.split('\n')).toEqual([
      // X-1, a custom service, and X-2, which profile.yaml has and nothing declares.
      'Left out: 2 services that are not in the service list.',
      'Left out: 1 undecided service.',
      'Without a score: 3 services in scope.',
      'No size: set organization.size in cdc.yaml, or use --size.',
      'No sector: set organization.sector in cdc.yaml, or use --sector.',
      'Nothing was written, and nothing sent. To write it: cdc share -o <file or folder>',
      '',
    ]);
  });

  it('says in the language of its reader what it is, and the same to programs', () => {
    const [en, ja] = (['en', 'ja'] as const).map((lang) => cdc(['share', example('textbook'), '--lang', lang]));
    expect(ja?.stdout).toContain(
      '# 組織を知る人には、回答から推測できる可能性があります。cdcはこれをどこにも送信しません。',
    );
    expect(en?.stdout).toContain(
      '# Those who know the organisation may still recognise it by its answers. cdc sends this nowhere.',
    );
    expect(parse(ja?.stdout ?? '')).toEqual(parse(en?.stdout ?? ''));
    for (const { stdout } of [en, ja].filter((one) => one !== undefined))
      for (const line of stdout.split('\n').slice(0, 4)) expect(line.length).toBeLessThanOrEqual(100);
  });

  it.each([
    ['a file of something else', 'services: { web: { image: nginx } }\n'],
    ['an empty file', ''],
    ['a file to share with something else in it', 'version: 1\nframework: x1060-2021\nservices: {}\nnote: mine\n'],
  ])('does not replace %s', (_, text) => {
    const dir = copyOf('textbook');
    writeFileSync(join(dir, 'out.yaml'), text);
    const { status, stdout, stderr } = cdc(['share', '-o', 'out.yaml', '--yes'], { cwd: dir });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('out.yaml is');
    expect(stderr).toContain('Nothing was written.');
    expect(readFileSync(join(dir, 'out.yaml'), 'utf8')).toBe(text);
  });

  it('writes what it shows, into a folder under a name that follows from what is in it', () => {
    const dir = copyOf('textbook');
    const { status, stdout, stderr } = cdc(['share', '-o', '.', '--yes'], { cwd: dir });
    expect(status).toBe(0);
    const [name = ''] = files(dir).filter((file) => /^share-[0-9a-f]{8}\.yaml$/.test(file));
    expect(readFileSync(join(dir, name), 'utf8')).toBe(stdout);
    expect(stderr).toContain(`Wrote ${name}. cdc sends it nowhere`);
    // In another language, it has the same name.
    cdc(['share', '-o', '.', '--yes', '--lang', 'ja'], { cwd: dir });
    expect(files(dir).filter((file) => file.startsWith('share-'))).toEqual([name]);
    expect(readFileSync(join(dir, name), 'utf8')).not.toBe(stdout);
  });

  it('beside the files of an organisation, is none of them', () => {
    const dir = copyOf('textbook');
    const checked = () => cdc(['check'], { cwd: dir });
    const before = checked();
    cdc(['share', '-o', 'share.yaml', '--yes'], { cwd: dir });
    expect(existsSync(join(dir, 'share.yaml'))).toBe(true);
    expect(checked()).toEqual(before);
  });

  it('takes size and sector from cdc.yaml or options, as people say them', () => {
    const dir = copyOf('textbook');
    writeFileSync(join(dir, 'cdc.yaml'), 'version: 1\norganization: { size: from-50, sector: finance }\n');
    expect(parse(cdc(['share'], { cwd: dir }).stdout)).toMatchObject({ size: 'from-50', sector: 'finance' });
    const { stdout } = cdc(['share', '--size', '300-999', '--sector', '製造業'], { cwd: dir });
    expect(parse(stdout)).toMatchObject({ size: 'from-300', sector: 'manufacturing' });
    expect(cdc(['share', '--size', 'big'], { cwd: dir }).status).toBe(2);
  });

  it.each([
    [['share', '-o', 'share.yaml'], 'Nothing was written: without a terminal, share cannot ask.'],
    [['share', '--yes'], '--yes needs -o.'],
    [['share', '-o', 'share.txt', '--yes'], 'share.txt: a file to share ends in .yaml or .yml. Nothing was written.'],
    [['share', '-o', 'catalog.yaml', '--yes'], 'catalog.yaml is one of an organisation’s own files'],
    [['share', '-o', 'copy.yaml', '--yes'], 'copy.yaml is one of an organisation’s own files'],
    [['share', '-o', 'form.yaml', '--yes'], 'form.yaml contains answers'],
    [['share', '-o', '.cdc/share.yaml', '--yes'], '.cdc/share.yaml is in .cdc'],
    [['share', '-o', 'none/share.yaml', '--yes'], 'none/share.yaml cannot be written (ENOENT)'],
  ])('writes nothing: %j', (args, said) => {
    const dir = copyOf('textbook');
    writeFileSync(join(dir, 'copy.yaml'), readFileSync(join(dir, 'portfolio.yaml')));
    writeFileSync(join(dir, 'form.yaml'), 'B-1: { as-is: 3 }\n');
    const before = files(dir).map((file) => [file, file.includes('.yaml') && readFileSync(join(dir, file), 'utf8')]);
    const { status, stderr } = cdc(args, { cwd: dir });
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(files(dir).map((file) => [file, file.includes('.yaml') && readFileSync(join(dir, file), 'utf8')])).toEqual(
      before,
    );
  });

  it('replaces a file to share; no other command does', () => {
    const dir = copyOf('textbook');
    cdc(['share', '-o', 'share.yaml', '--yes'], { cwd: dir });
    const first = readFileSync(join(dir, 'share.yaml'), 'utf8');
    expect(cdc(['gap', '--format', 'markdown', '-o', 'share.yaml'], { cwd: dir }).status).toBe(2);
    expect(readFileSync(join(dir, 'share.yaml'), 'utf8')).toBe(first);
    expect(cdc(['share', '--size', 'under-50', '-o', 'share.yaml', '--yes'], { cwd: dir }).status).toBe(0);
    expect(parse(readFileSync(join(dir, 'share.yaml'), 'utf8'))).toMatchObject({ size: 'under-50' });
  });

  it('has nothing to share where nothing is decided', () => {
    const dir = folder();
    writeFileSync(join(dir, 'cdc.yaml'), 'version: 1\n');
    expect(cdc(['share'], { cwd: dir })).toMatchObject({ status: 2, stdout: '' });
  });

  it('holds nothing that anybody wrote in words of their own, and no day', () => {
    // Random, and nothing that the names of services or the head could hold.
    const word = fc.stringMatching(/^q[a-z0-9]{9}z$/);
    const words = fc.uniqueArray(word, { minLength: 18, maxLength: 18 });
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 28 }), (given, day) => {
        const [name, secret, team, teamName, provider, providerName, why, by, note, plan] = given;
        const [evidence, assessor, scoreNote, from, action, owner, custom, ground] = given.slice(10);
        const dir = folder();
        const on = (month: string) => `2026-${month}-${day}`;
        writeFileSync(
          join(dir, 'cdc.yaml'),
          `version: 1\norganization: { name: ${name}, confidentiality: ${secret} }\nteams: { ${team}: { name: ${teamName} } }\nproviders: { ${provider}: { name: ${providerName}, contract-until: ${on('12')} }, ${plan}: {} }\n`,
        );
        writeFileSync(
          join(dir, 'catalog.yaml'),
          `version: 1\nservices:\n  A-1: { level: basic, rationale: ${why}, decided-by: ${by}, review-by: ${on('01')} }\n  A-2: { level: unnecessary, reason: other, rationale: ${why} }\n  QQQ-99: { level: basic, rationale: ${why} }\ncustom:\n  QQQ-99: { category: A, name: ${custom}, description: ${custom} }\n`,
        );
        writeFileSync(
          join(dir, 'profile.yaml'),
          `version: 1\nservices:\n  A-1: { assignment: combination, team: ${team}, provider: ${provider}, note: ${note}, planned: { assignment: outsource, provider: ${plan}, by: ${on('02')} } }\n  QQQ-99: { assignment: insource, team: ${team} }\n`,
        );
        writeFileSync(
          join(dir, 'portfolio.yaml'),
          `version: 1\nassessed-on: ${on('03')}\nservices:\n  A-1: { as-is: { insource: 1, outsource: 5 }, to-be: 5, evidence: [${evidence}], assessor: ${assessor}, assessed-on: ${on('04')}, note: ${scoreNote}, unconfirmed: ${from}, action: ${action}, owner: ${owner}, due: ${on('05')} }\n  A-3: { as-is: excluded, rationale: ${ground} }\n`,
        );
        const { status, stdout } = cdc(['share', dir]);
        expect(status).toBe(0);
        for (const one of [...given, 'QQQ', dir]) expect(stdout).not.toContain(one);
        expect(stdout).not.toMatch(/\d{4}-\d{2}-\d{2}/);
        expect(parse(stdout)).toEqual({
          version: 1,
          framework: 'x1060-2021',
          month: '2026-04',
          services: {
            'A-1': { level: 'basic', assignment: 'combination', 'as-is': { insource: 1, outsource: 5 }, 'to-be': 5 },
            'A-2': { level: 'unnecessary' },
            'A-3': { 'as-is': 'excluded' },
          },
        });
      }),
      { numRuns: runs(100) },
    );
  });
});
