import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeBatch } from '../../src/source/write-batch.ts';
import { cdc, folder } from './run.ts';

const fixtures = 'test/fixtures/editions';
const after = filesIn(join(fixtures, 'after'));

/** The texts of an organisation's files, by their names; without the editions. */
function filesIn(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const own = names.map((name) => name.replaceAll('\\', '/')).filter((name) => !name.startsWith('editions/'));
  return Object.fromEntries(own.toSorted().map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

function sample(): string {
  const cwd = folder();
  cpSync(join(fixtures, 'sample'), cwd, { recursive: true });
  return cwd;
}

/** Writes the first two files of the migration, and is killed. */
function interrupt(cwd: string): void {
  const before = filesIn(cwd);
  const files = ['catalog.yaml', 'profile.yaml', 'portfolio.yaml', 'scenarios/stop.yaml', 'cdc.yaml'].map((name) => ({
    name,
    before: before[name],
    after: after[name] ?? '',
  }));
  let left = 2;
  const writer = {
    name: '1@here',
    isGone: () => true,
    uninterrupted: <T>(act: () => T) => act(),
    replaced: () => {
      left -= 1;
      if (left === 0) throw new Error('killed');
    },
  };
  expect(() => writeBatch(cwd, 'sample-2030', files, writer)).toThrow('killed');
}

const put = (cwd: string, name: string, change: (text: string) => string) =>
  writeFileSync(join(cwd, name), change(readFileSync(join(cwd, name), 'utf8')));

describe('cdc migrate --to', () => {
  it('shows what would become of all answers, and writes nothing', () => {
    const cwd = sample();
    const before = filesIn(cwd);
    const { stdout, stderr, status } = cdc(['migrate', '--to', 'sample-2030'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('Total            65     67       49       6       8      3     50');
    expect(stdout).toMatch(/merged {5}A-3, A-4 {2}A-3 /);
    expect(stdout).toContain('New, and open (2): A-5, E-9');
    expect(stdout.split('\n').length).toBeLessThanOrEqual(30);
    expect(stderr).toContain('Nothing was written.');
    expect(filesIn(cwd)).toEqual(before);
  });

  it('writes all files, with the comments in them, and they can be used', () => {
    const cwd = sample();
    const { stderr, status } = cdc(['migrate', '--to', 'sample-2030', '--write'], { cwd });
    expect(status).toBe(0);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('1 level left open: A-3. See what is open: cdc next, cdc matrix');
    expect(cdc(['matrix', '--category', 'A'], { cwd }).stdout).toMatch(/A-3 .* undecided/);
    expect(filesIn(cwd)).toEqual(after);
    const { stdout } = cdc(['check', '--format', 'json'], { cwd });
    const codes = JSON.parse(stdout).findings?.map(({ code }: { code: string }) => code) ?? [];
    expect(codes.filter((code: string) => /unknown|schema|edition|collides/.test(code))).toEqual([]);
    expect(cdc(['migrate', '--to', 'sample-2030'], { cwd }).stderr).toContain('follows sample-2030 already');
  });

  it('gives the same figures as data, which add up', () => {
    const report = JSON.parse(cdc(['migrate', '--to', 'sample-2030', '--format', 'json'], { cwd: sample() }).stdout);
    expect([report.from, report.to, report.written, report.blocked]).toEqual(['x1060-2021', 'sample-2030', false, 0]);
    for (const { counts } of report.decisions)
      expect(counts.before + counts.copied - counts.joined + counts.added).toBe(counts.after);
    expect(report.references).toEqual([
      {
        file: 'metrics.yaml',
        path: ['metrics', 'alerts', 'service'],
        was: ['B-1'],
        now: ['B-1'],
        open: true,
      },
      {
        file: 'scenarios/stop.yaml',
        path: ['steps', 'watch', 'services'],
        was: ['B-1', 'X-1'],
        now: ['B-1', 'B-5', 'X-1'],
        open: false,
      },
      { file: 'scenarios/stop.yaml', path: ['steps', 'contain', 'services'], was: ['A-5'], now: ['A-4'], open: false },
      {
        file: 'scenarios/stop.yaml',
        path: ['questions', '0', 'services'],
        was: ['A-3', 'A-4', 'C-1'],
        now: ['A-3', 'C-2'],
        open: false,
      },
    ]);
  });

  it.each([
    [
      'a service of which nothing is said',
      'editions/sample-2030.yaml',
      (text: string) => text.replace('  I-7: { from: I-7 }\n', ''),
    ],
    ['an entry that is no service', 'catalog.yaml', (text: string) => text.replace('  H-2:', '  Z-9: {}\n  H-2:')],
    ['a scenario that cannot be read', 'scenarios/stop.yaml', () => 'version: 1\nnames: no\n'],
  ])('writes nothing because of %s', (_, name, change) => {
    const cwd = sample();
    put(cwd, name, change);
    const before = filesIn(cwd);
    const { stderr, status } = cdc(['migrate', '--to', 'sample-2030', '--write'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain('Nothing can be written');
    expect(filesIn(cwd)).toEqual(before);
  });

  it('keeps what nothing is said of, and a custom service whose id is a listed one now', () => {
    const cwd = sample();
    put(cwd, 'catalog.yaml', (text) => text.replaceAll('X-1', 'B-5').replace('H-2: {}', 'B-5: { level: basic }'));
    put(cwd, 'scenarios/stop.yaml', (text) => text.replace('X-1', 'B-5').replace(', less: [H-2]', ''));
    expect(cdc(['migrate', '--to', 'sample-2030', '--write'], { cwd }).status).toBe(0);
    const catalog = parse(readFileSync(join(cwd, 'catalog.yaml'), 'utf8'));
    // E-9 was withdrawn first.
    expect(Object.keys(catalog.custom)).toEqual(['X-2', 'X-1']);
    expect(catalog.custom['X-2'].name.en).toBe('OT monitoring');
    expect(catalog.services['X-2']).toEqual({ level: 'basic' });
    expect(readFileSync(join(cwd, 'scenarios/stop.yaml'), 'utf8')).toContain('B-1, B-5, X-2');
  });

  it('is finished by the next run where it was interrupted, and reported until then', () => {
    const cwd = sample();
    interrupt(cwd);
    expect(cdc(['check', '--quiet'], { cwd }).stdout).toContain('answers/half-migrated');
    const shown = cdc(['migrate', '--to', 'sample-2030'], { cwd });
    expect([shown.status, shown.stderr]).toEqual([
      1,
      expect.stringContaining('portfolio.yaml, scenarios/stop.yaml and cdc.yaml'),
    ]);
    expect(cdc(['migrate', '--to', 'sample-2030', '--write'], { cwd }).status).toBe(0);
    expect(filesIn(cwd)).toEqual(after);
    expect(cdc(['check'], { cwd }).stdout).not.toContain('half-migrated');
    expect(readdirSync(cwd).filter((name) => name.startsWith('.cdc-unfinished'))).toEqual([]);
  });

  it('keeps answers from being saved until it is finished', () => {
    const cwd = sample();
    interrupt(cwd);
    const form = join(cwd, 'form.yaml');
    writeFileSync(form, 'A-1: { as-is: 4 }\n');
    const before = filesIn(cwd);
    for (const args of [
      ['set', 'A-1', '--as-is', '4'],
      ['set', 'A-1', '--as-is', '4', '--dry-run'],
      ['assess', '--answers', form],
      ['approve', 'portfolio', '--by', 'CISO'],
      ['metric', 'add', 'alerts', '3'],
    ]) {
      const { status, stderr } = cdc(args, { cwd });
      const said = stderr.replaceAll(/\s+/g, ' ');
      expect(said, args.join(' ')).toContain('The migration to sample-2030 was interrupted');
      expect(said, args.join(' ')).toContain('To finish it: cdc migrate --to sample-2030 --write');
      expect(status, args.join(' ')).toBeGreaterThan(0);
    }
    expect(filesIn(cwd)).toEqual(before);
    expect(cdc(['migrate', '--to', 'sample-2030', '--write'], { cwd }).status).toBe(0);
    expect(cdc(['set', 'A-1', '--as-is', '4'], { cwd }).status).toBe(0);
  });

  it.each([
    ['one that is still to be written', 'portfolio.yaml', 1],
    ['the last one', 'cdc.yaml', 3],
  ])('names the file that keeps it from being finished: %s', (_, name, written) => {
    const cwd = sample();
    interrupt(cwd);
    if (written === 3)
      for (const one of ['portfolio.yaml', 'scenarios/stop.yaml']) put(cwd, one, () => after[one] ?? '');
    const was = readFileSync(join(cwd, name), 'utf8');
    put(cwd, name, (text) => `${text}# Changed by hand.\n`);
    const before = filesIn(cwd);
    const { status, stderr } = cdc(['migrate', '--to', 'sample-2030', '--write'], { cwd });
    expect([status, stderr.replaceAll(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringContaining(`cannot be finished: ${name} has been changed since.`),
    ]);
    expect(stderr).not.toContain('Another process');
    expect(filesIn(cwd)).toEqual(before);
    expect(cdc(['check', '--quiet'], { cwd }).stdout).toContain('answers/half-migrated');
    put(cwd, name, () => was);
    expect(cdc(['migrate', '--to', 'sample-2030', '--write'], { cwd }).status).toBe(0);
    expect(filesIn(cwd)).toEqual(after);
  });

  it.each([
    [['migrate', '--to', 'x1060-2026'], 'There is no edition x1060-2026, only sample-2030.'],
    [['migrate', '--to', 'x1060-2021'], 'follows x1060-2021 already'],
    [['migrate', 'roles.csv', '--to', 'sample-2030'], '--to cannot be combined with a file'],
    [['migrate', '--to', 'sample-2030', '--declare'], '--declare cannot be combined with --to'],
    [['migrate', '--to', 'sample-2030', '--new-edition', 'own'], '--to cannot be combined with --new-edition'],
    [['migrate', '--new-edition', 'own', '--write'], '--write cannot be combined with --new-edition'],
    [['migrate', '--new-edition', '../own'], 'is not an id for an edition'],
    [['migrate', '--new-edition', 'x1060-2021'], 'cdc knows x1060-2021 already'],
    [['migrate', '--new-edition', 'sample-2030'], 'exists already'],
  ])('refuses %j', (args, message) => {
    const { status, stderr } = cdc(args, { cwd: sample() });
    expect([status, stderr.replaceAll(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(message)]);
  });

  it('refuses roles of version 2.1 where another edition is followed', () => {
    const cwd = sample();
    put(cwd, 'cdc.yaml', (text) => text.replace('x1060-2021', 'sample-2030'));
    writeFileSync(join(cwd, 'roles.yaml'), 'roles: { A-1: { as-is: 3 } }\n');
    const { status, stderr } = cdc(['migrate', 'roles.yaml'], { cwd });
    expect([status, stderr.replaceAll(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringContaining('became services of x1060-2021'),
    ]);
  });
});

describe('a note that cdc has not written', () => {
  it.each(['../outside.yaml', 'editions/sample-2030.yaml', 'scenarios/../../outside.yaml', '.git/config'])(
    'is not followed to %s',
    (name) => {
      const cwd = join(sample(), 'org');
      cpSync(join(fixtures, 'sample'), cwd, { recursive: true });
      const before = filesIn(join(cwd, '..'));
      const done = { name: 'cdc.yaml', before: null, after: readFileSync(join(cwd, 'cdc.yaml'), 'utf8') };
      const files = [done, { name, before: null, after: 'version: 1\n' }];
      writeFileSync(join(cwd, '.cdc-unfinished.x.json'), JSON.stringify({ edition: 'sample-2030', files }));
      expect(cdc(['check'], { cwd }).stdout).not.toContain('half-migrated');
      expect(cdc(['migrate', '--to', 'x1060-2026', '--write'], { cwd }).status).toBe(2);
      expect(filesIn(join(cwd, '..'))).toEqual(before);
    },
  );
});

describe('cdc migrate --new-edition', () => {
  it('begins a file with the names of the nine categories that are known, and with no service', () => {
    const cwd = sample();
    mkdirSync(join(cwd, '.cdc/schemas'), { recursive: true });
    expect(cdc(['migrate', '--new-edition', 'x1060-2026'], { cwd }).status).toBe(0);
    const text = readFileSync(join(cwd, 'editions/x1060-2026.yaml'), 'utf8');
    const { categories, services, from } = parse(text);
    // From the table of contents of X.1060 (03/2026).
    expect(Object.values(categories).map((name) => (name as { en: string }).en)).toEqual([
      'Strategic management of CDC/CSC',
      'Real-time analysis',
      'Deep analysis',
      'Incident response',
      'Checking and evaluating',
      'Collection, analysis and evaluation of threat intelligence',
      'Development and maintenance of CDC/CSC platforms',
      'Support of internal fraud response',
      'Active relationship with external parties',
    ]);
    expect([services, from]).toEqual([null, 'x1060-2021']);
    expect(text).toContain('$schema=../.cdc/schemas/edition.schema.json');
    const { stdout } = cdc(['check'], { cwd });
    expect(stdout).toContain('The edition has no services yet.');
    // What the comments show can be typed as it stands.
    const typed = text.replaceAll(/^ {2}# (?=A-\d: )/gm, '  ').replaceAll('…', 'Sample');
    expect(Object.keys(parse(typed).services)).toEqual(['A-1', 'A-2', 'A-3', 'A-4', 'A-5']);
  });
});

describe('an organisation that follows an edition of its own', () => {
  const moved = () => {
    const cwd = sample();
    cdc(['migrate', '--to', 'sample-2030', '--write'], { cwd });
    return cwd;
  };

  it('has its services and the names of its categories everywhere', () => {
    const cwd = moved();
    const { stdout } = cdc(['matrix', '--category', 'A'], { cwd });
    expect(stdout).toContain('A. Sample management');
    expect(stdout).toContain('Sample service of two');
    // A-4 was A-5 before, and keeps its description.
    expect(cdc(['explain', 'A-4'], { cwd }).stdout).toContain('business continuity plan');
    expect(cdc(['explain', 'A-5'], { cwd }).stdout).not.toContain('textbook appendix');
    cdc(['schema', '--write'], { cwd });
    expect(readFileSync(join(cwd, '.cdc/schemas/catalog.schema.json'), 'utf8')).toContain(
      'B-5 Sample service by night',
    );
    expect(cdc(['set', 'B-5', '--level', 'standard'], { cwd }).status).toBe(0);
  });

  it('drills what is one to one, and says what is left out', () => {
    const cwd = moved();
    expect(cdc(['drill'], { cwd }).stdout).toMatch(/does not have\s+them one to one: B-1/);
    // C-1 is C-2 now.
    const drill = JSON.parse(cdc(['drill', 'base', '--format', 'json'], { cwd }).stdout);
    const services = JSON.stringify(drill);
    expect(services).toContain('"C-2"');
    expect(services).toContain('"left-out":["B-1"]');
  });

  it('says of a step and a question whose services it does not have that they are not known, not that no one has them', () => {
    const cwd = moved();
    // Step 5, and the question how severe it is, have D-3 and nothing else.
    put(cwd, 'editions/sample-2030.yaml', (text) =>
      text.replace('  D-3: { from: D-3 }', '  D-3: { from: [D-3, D-5] }').replace('  D-5: { from: D-5 }\n', ''),
    );
    const { stdout } = cdc(['drill', '--full'], { cwd });
    // The table of the steps, and that of the handovers.
    expect(stdout.match(/^5 Impact and priority +not known/gm)).toHaveLength(2);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Publish. Not known at: 5 Impact and priority. Step');
    expect(stdout).toMatch(/How severe is it.* not known/);
    expect(cdc(['drill', '--lang', 'ja'], { cwd }).stdout).toMatch(/5 影響度と優先度の判断 +判定不能 +0\/0/);
    const diagram = cdc(['drill', '--format', 'markdown'], { cwd }).stdout;
    expect(diagram).toContain('5 Impact and priority#58; not known\n');
    expect(cdc(['chart', 'sequence', '--format', 'svg'], { cwd }).stdout).toContain('>not known<');
    const { steps, questions } = JSON.parse(cdc(['drill', '--format', 'json'], { cwd }).stdout).scenarios[0];
    expect(steps[4]).toMatchObject({ 'led-by': null, empty: false, services: [], 'left-out': ['D-3'] });
    expect(questions[1]).toMatchObject({ answer: 'unknown', services: [], 'left-out': ['D-3'] });
    // It passes for nothing that is there: steps 1 to 3 and 6 to 8 are empty, and all three questions without an answer.
    const { stderr } = cdc(['drill', '--fail-on', 'empty-steps>0,unanswered>0'], { cwd });
    expect(stderr).toContain('empty-steps>0 (it is 7)');
    expect(stderr).toContain('unanswered>0 (it is 3)');
    // Records have no place for what is left out, and the report has.
    expect(cdc(['drill', '--format', 'ndjson'], { cwd }).stderr).toMatch(/one to one: B-1, D-3, D-5\n$/);
    expect(cdc(['report', '--format', 'markdown'], { cwd }).stdout).toMatch(/one to one: B-1, D-3/);
  });

  it('says of a role whose services it does not have that this is not known, not that there are none', () => {
    const cwd = moved();
    // First response has B-1, which was split, and B-3, which is in no file; system operation has all of its services.
    const { stdout } = cdc(['staff'], { cwd });
    expect(stdout).toMatch(/^First response .* not known$/m);
    expect(stdout).toMatch(/^System operation .* –$/m);
    expect(stdout).toMatch(/does not have them one to one: B-1, H-2, E-9/);
    // Own people do these, but the edition gives them no area.
    expect(stdout).toContain('In house but without an area, so not counted: A-3, B-1, B-5.');
    expect(cdc(['staff', '--lang', 'ja'], { cwd }).stdout).toMatch(/^一次対応 .* 判定不能$/m);
    const { roles, ...data } = JSON.parse(cdc(['staff', '--format', 'json'], { cwd }).stdout);
    expect(roles[0]).toMatchObject({ 'in-scope': 0, 'in-house': [], 'left-out': ['B-1'] });
    expect(data['without-area'].map(({ id }: { id: string }) => id)).toEqual(['A-3', 'B-1', 'B-5']);
    expect(cdc(['staff', '--format', 'csv'], { cwd }).stdout).toMatch(/^0,first-response,.*,,,$/m);
    // With head counts, too.
    put(cwd, 'cdc.yaml', (text) =>
      text.replace('soc: { name: SOC }', 'soc: { name: SOC, staff: { first-response: 2 } }'),
    );
    expect(cdc(['staff'], { cwd }).stdout).toMatch(/^First response +2 .* not known$/m);
  });

  it('names the services behind an activity of peacetime by the ids that they have in it', () => {
    const cwd = moved();
    // E-6, E-7 and I-5 lead exercises; E-6 is E-5 here, and E-5 is E-6.
    put(cwd, 'editions/sample-2030.yaml', (text) =>
      text
        .replace('E-5: { from: E-5 }', 'E-5: { from: E-6, name: Sample five }')
        .replace('E-6: { from: E-6 }', 'E-6: { from: E-5, name: Sample six }'),
    );
    const { stdout } = cdc(['peacetime', '--format', 'markdown'], { cwd });
    expect(stdout).toContain('| Exercises and others: lead | E-5, E-7, I-5 |');
  });

  it('has no other edition begun, which could not be reached from its own', () => {
    const cwd = moved();
    const { stderr, status } = cdc(['migrate', '--new-edition', 'x1060-2027'], { cwd });
    expect([status, stderr.replaceAll(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringContaining(
        'the services of x1060-2021, but the organisation follows sample-2030. To correct sample-2030',
      ),
    ]);
    expect(readdirSync(join(cwd, 'editions'))).toEqual(['sample-2030.yaml']);
  });

  it('is told of an edition that there is no file of', () => {
    const cwd = sample();
    put(cwd, 'cdc.yaml', (text) => text.replace('x1060-2021', 'x1060-2026'));
    const { stdout, status } = cdc(['check'], { cwd });
    expect(status).toBe(1);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('cdc migrate --new-edition x1060-2026');
  });
});
