import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import {
  check,
  checkFormats,
  type Language,
  type LocatedDiagnostic,
  loadMessages,
  loadTexts,
  locateAll,
  plain,
  wordedReport,
  writeAll,
} from '../../src/index.ts';
import { fixturesOf, reportOf } from '../rules/fixtures.ts';
import { sums } from './check-report.ts';

const fixtures = [...fixturesOf('rules'), ...fixturesOf('problems')];

async function draw(
  diagnostics: readonly LocatedDiagnostic[],
  { width = 80, language = 'en' as Language, services = undefined as number | undefined } = {},
): Promise<string> {
  const context = { language, palette: plain, width };
  const report = { diagnostics, services, readable: true, suppressed: 0 };
  return writeAll((await checkFormats.text({ version: '1.2.3', language }))(context), [
    await wordedReport(report, language),
  ]);
}

/** A finding about `length` code units of a line, which may be one of several. */
function at(
  lines: string | readonly string[],
  { line = 1, column = 1, length = 1 }: { line?: number; column?: number; length?: number },
): LocatedDiagnostic {
  const all = typeof lines === 'string' ? [lines] : lines;
  return {
    code: 'yaml/tab',
    severity: 'error',
    at: { file: 'catalog', path: [] },
    args: {},
    path: 'catalog.yaml',
    range: { start: { line, column }, end: { line, column: column + length } },
    frame: { first: Math.max(line - 1, 1), lines: all.slice(Math.max(line - 2, 0), line + 1) },
  };
}

/** The lines of a report that show the file, without what stands in the margin. */
function frameOf(report: string): { number: string; text: string }[] {
  return report
    .split('\n')
    .map((line) => /^ {2}( *\d+| +) │ (.*)$/s.exec(line))
    .flatMap((found) => (found ? [{ number: found[1]?.trim() ?? '', text: found[2] ?? '' }] : []));
}

/** Which text of the line above stands over the carets, column by column of a terminal. */
function overCarets(report: string): string {
  const frame = frameOf(report);
  const index = frame.findIndex(({ number, text }) => number === '' && /^ *\^+$/.test(text));
  const carets = frame[index]?.text ?? '';
  const from = carets.indexOf('^');
  let column = 0;
  let over = '';
  for (const { segment } of new Intl.Segmenter().segment(frame[index - 1]?.text ?? '')) {
    if (column >= from && column < carets.length) over += segment;
    column += stringWidth(segment);
  }
  return over;
}

/** A finding about the word MARK (or another) in a line, wherever it stands. */
const marked = (line: string, word = 'MARK') => at(line, { column: line.indexOf(word) + 1, length: word.length });

describe('the caret', () => {
  it.each([
    ['plain text', 'A-1: { level: MARK }'],
    ['Japanese', 'A-1: { rationale: "取締役会で決定", level: MARK } # 必須'],
    ['half-width katakana and a voiced mark', 'note: ｶﾞｲﾌﾞ, level: MARK'],
    ['a combining mark', 'note: か\u3099いぶ, level: MARK'],
    ['emoji', 'note: 🦊🏢, level: MARK'],
    ['emoji that are made of several', 'note: 👨‍👩‍👧 🇯🇵 👍🏽, level: MARK'],
    ['full-width letters', 'ＬＥＶＥＬ: MARK'],
    ['tabs', '\tlevel:\tMARK\t# why'],
    ['a control character', 'note: \u001B[31m, level: MARK'],
    ['the first column', 'MARK: 1'],
    ['the last column', 'x: MARK'],
  ])('stands under what is meant after %s', async (_, line) => {
    for (const width of [40, 80]) expect(overCarets(await draw([marked(line)], { width })), `${width}`).toBe('MARK');
  });

  it('is as wide as what it marks', async () => {
    expect(overCarets(await draw([marked('level: 必須 # 印', '必須')]))).toBe('必須');
    expect(overCarets(await draw([marked('note: a🦊b, x: 1', 'a🦊b')]))).toBe('a🦊b');
  });

  it('is there for what has no width, and where the line ends', async () => {
    expect(await draw([at('note: x', { column: 3, length: 0 })])).toMatch(/^ {4}│ {3}\^$/m);
    expect(await draw([at('note', { column: 5, length: 1 })])).toMatch(/^ {4}│ {5}\^$/m);
  });

  it('marks the rest of the line of what goes over several', async () => {
    const finding = at(['services', '  A-1: x', 'z'], {});
    const range = { start: { line: 2, column: 3 }, end: { line: 3, column: 2 } };
    expect(overCarets(await draw([{ ...finding, range }]))).toBe('A-1: x');
  });

  it('stands where the parser says, with Windows line ends and a byte order mark', async () => {
    const content = '\uFEFFverison: 1\r\nversion: 1\r\nservices:\r\n  A-1: { rationale: "本年度🗓", levl: basic }\r\n';
    const { diagnostics } = await loadTexts({ catalog: { path: 'catalog.yaml', content } });
    const reports = await Promise.all(diagnostics.map((diagnostic) => draw([diagnostic])));
    expect(reports.map(overCarets)).toEqual(['verison', 'levl']);
    expect(reports.join('')).not.toMatch(/[\r\uFEFF]/);
  });
});

describe('a long line', () => {
  const long = (before: string, after: string) => marked(`${before.repeat(200)}MARK${after.repeat(200)}`);

  it.each([
    ['plain text', 'x', 'y'],
    ['Japanese', '監視', '対応'],
    ['emoji', '🦊', '🏢'],
    ['tabs', '\t', '\tz'],
    ['control characters', '\u0007', '\u202E'],
  ])('of %s is clipped on both sides of the caret', async (_, before, after) => {
    for (const width of [40, 80]) {
      const report = await draw([long(before, after)], { width });
      expect(overCarets(report)).toBe('MARK');
      const shown = frameOf(report)[0]?.text ?? '';
      expect(shown).toMatch(/^….*MARK.*…$/);
      expect(stringWidth(shown)).toBeGreaterThan(width * 0.7);
    }
  });

  it('is not clipped where there is nothing more', async () => {
    const first = frameOf(await draw([long('', 'y')], { width: 40 }))[0]?.text ?? '';
    expect(first).toMatch(/^MARKy+…$/);
    const last = frameOf(await draw([long('x', '')], { width: 40 }))[0]?.text ?? '';
    expect(last).toMatch(/^…x+MARK$/);
    const line = `note: MARK${'x'.repeat(20)}`;
    expect(frameOf(await draw([marked(line)], { width: 40 }))[0]?.text).toBe(line);
  });

  it('has carets no longer than there is room for', async () => {
    const report = await draw([at('x'.repeat(500), { column: 200, length: 300 })], { width: 40 });
    expect(frameOf(report)[1]?.text).toMatch(/^ +\^+$/);
    for (const { text } of frameOf(report)) expect(stringWidth(text) + 6).toBeLessThanOrEqual(40);
  });

  it('beside the one that is meant is clipped at its end', async () => {
    const frame = frameOf(await draw([at(['前'.repeat(90), 'x', '後'.repeat(90)], { line: 2 })], { width: 40 }));
    expect(frame.map(({ number }) => number)).toEqual(['1', '2', '', '3']);
    expect(frame[0]?.text).toMatch(/^前+…$/);
    expect(frame[3]?.text).toMatch(/^後+…$/);
  });
});

describe('the lines around', () => {
  const lines = ['one', 'two', 'three', ''];

  it('are the one before and the one after, as far as there are any', async () => {
    const numbers = async (line: number) => frameOf(await draw([at(lines, { line })])).map(({ number }) => number);
    expect(await numbers(1)).toEqual(['1', '', '2']);
    expect(await numbers(2)).toEqual(['1', '2', '', '3']);
    expect(await numbers(3)).toEqual(['2', '3', '']);
    expect(await numbers(4)).toEqual(['3', '4', '']);
  });

  it('are left out where they are blank', async () => {
    const frame = frameOf(await draw([at(['', 'x', '  \t '], { line: 2 })]));
    expect(frame.map(({ number }) => number)).toEqual(['2', '']);
  });

  it('have numbers that end under each other', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`);
    const report = await draw([at(many, { line: 9, length: 4 })]);
    expect(report).toContain('   8 │ line 8\n   9 │ line 9\n     │ ^^^^\n  10 │ line 10\n');
  });
});

describe('a whole file', () => {
  it('that is missing is named without a frame', async () => {
    const content = 'version: 1\nservices:\n  A-1: { level: basic }\n';
    const { organisation, files } = await loadTexts({ catalog: { path: 'org/catalog.yaml', content } });
    const all = organisation ? await locateAll(files, check(organisation, { today: '2026-11-23' })) : [];
    const findings = all.filter(({ code }) => code === 'profile/unasked');
    const report = await draw(findings, { services: 64 });
    expect(report).toMatch(/^org\/profile\.yaml warning profile\/unasked\n {2}A-1 .*\n {2}→ /);
    expect(frameOf(report)).toEqual([]);
  });

  it('that is empty is named without a frame', async () => {
    const { diagnostics } = await loadTexts({ catalog: { path: 'catalog.yaml', content: '' } });
    expect(await draw(diagnostics)).toMatch(/^catalog\.yaml error file\/empty\n/);
  });
});

describe('the report', () => {
  /** Text that a file may hold, with what is wide, narrow, invisible or dangerous. */
  const character = fc.constantFrom(
    ...[...'ab {}:"\t。監視ｶﾞ'],
    '🦊',
    '👨‍👩‍👧',
    '\u3099',
    '\u001B',
    '\u0007',
    '\u0008',
    '\u009B',
    '\u200F',
    '\u202E',
    '\u2066',
    '\uFEFF',
    '\u2028',
    '\u0000',
    '\u00AD',
  );
  const words = fc.array(character, { maxLength: 120 }).map((characters) => characters.join(''));
  const value = words.map((text) => text.replaceAll(/[\t\u2028]/g, ' '));
  const finding = fc
    .record({
      lines: fc.array(
        words.map((text) => `${text}.`),
        { minLength: 1, maxLength: 4 },
      ),
      line: fc.nat(),
      column: fc.nat(),
      length: fc.nat(200),
    })
    .map(({ lines, line, column, length }) => {
      const row = line % lines.length;
      // A place is never within a character of two code units.
      const characters = [...(lines[row] ?? '')];
      const before = characters.slice(0, column % (characters.length + 1)).join('');
      return at(lines, { line: row + 1, column: before.length + 1, length });
    });

  /** The place and the code of a finding stay whole on one line, for editors and for looking up; so does the summary. */
  const body = (report: string) => report.split('\n').filter((line) => line.startsWith('  '));

  it('has no line wider than the terminal, whatever a file holds', async () => {
    await fc.assert(
      fc.asyncProperty(finding, value, fc.constantFrom('en' as const, 'ja' as const), async (about, key, language) => {
        for (const width of [40, 57, 80]) {
          const report = await draw([about, { ...about, code: 'yaml/duplicate-key', args: { key } }], {
            width,
            language,
          });
          for (const line of body(report)) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it.each(fixtures)('of $name has no line of text wider than the terminal', async (fixture) => {
    const { diagnostics, services } = await reportOf(fixture);
    for (const [width, language] of [
      [40, 'en'],
      [40, 'ja'],
      [80, 'en'],
      [80, 'ja'],
    ] as const) {
      const report = await draw(diagnostics, { width, language, services });
      for (const line of body(report)) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
    }
  });

  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  const dangerous = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/;

  it('lets nothing through that could steer a terminal or turn text around', async () => {
    await fc.assert(
      fc.asyncProperty(finding, value, words, async (about, key, path) => {
        const other = {
          ...about,
          path: `${path}/catalog.yaml`,
          code: 'schema/unknown-key',
          args: { key, allowed: [key] },
        } as const;
        expect(await draw([about, other])).not.toMatch(dangerous);
      }),
    );
  });

  it.each(['\u001B]0;title\u0007', '\u001B[2J', '\u009B31m', '\u202Eevil', '\u2066x', '\u200Fx', '\u0008\u0008'])(
    'spells out %j from a real file, in its text, its values and its keys',
    async (evil) => {
      const quoted = JSON.stringify(evil);
      const content = `version: 1\n# ${evil}\nservices:\n  A-1: { level: ${quoted} }\n  ${quoted}: { x: "${evil}" }\n# ${evil}\n`;
      const { diagnostics } = await loadTexts({ catalog: { path: 'catalog.yaml', content } });
      expect(diagnostics.length).toBeGreaterThan(0);
      const report = await draw(diagnostics);
      expect(report).not.toMatch(dangerous);
      expect(report).toContain(`\\u{${evil.charCodeAt(0).toString(16).padStart(4, '0')}}`);
    },
  );

  it('says how many there are of each, and in how many files', async () => {
    const one = at('x', {});
    const warning = { ...one, severity: 'warning' as const, path: 'profile.yaml' };
    expect(await draw([one], { services: 64 })).toMatch(/\n\n1 error in 1 file\.\n$/);
    expect(await draw([one, one, warning], { services: 64 })).toMatch(/\n\n2 errors, 1 warning in 2 files\.\n$/);
    expect(await draw([], { services: 64 })).toBe('No findings: 64 services checked.\n');
  });

  it('says that the rules were not run, where the files cannot be used', async () => {
    const { check: words } = await loadMessages('en');
    const notRun = words.rulesNotRun({ ...sums, unusable: 1 });
    expect(await draw([at('x', {})])).toContain(notRun);
    expect(await draw([at('x', {})], { services: 64 })).not.toContain(notRun);
  });
});

describe('the report of a fixture, as a person reads it', () => {
  const golden = fixtures.flatMap((fixture) =>
    (['en', 'ja'] as const).map((language) => ({
      fixture,
      language,
      file: `${fixture.path}/expected.${language}.txt`,
    })),
  );

  it.each(golden.filter(({ file }) => existsSync(file)))(
    '$fixture.name in $language',
    async ({ fixture, language, file }) => {
      const { diagnostics, services } = await reportOf(fixture);
      expect(await draw(diagnostics, { language, services })).toBe(readFileSync(file, 'utf8'));
    },
  );
});

describe('findings that differ only in the service', () => {
  const about = (id: string, line: number, half = false): LocatedDiagnostic => ({
    code: 'portfolio/not-done',
    severity: 'warning',
    at: { file: 'portfolio', path: ['services', id] },
    args: { service: { id, name: { en: `Service ${id}`, ja: id } }, half },
    path: 'portfolio.yaml',
    range: { start: { line, column: 3 }, end: { line, column: 6 } },
    frame: { first: line, lines: [`  ${id}: {}`] },
  });
  const findings = [about('A-1', 4), about('B-1', 9, true), about('A-2', 5), about('C-1', 12)];
  const heads = (report: string) => [...report.matchAll(/^portfolio\.yaml:(\d+):/gm)].map(([, line]) => Number(line));

  it('are shown together, at the place of the first', async () => {
    const report = await draw(findings);
    expect(heads(report)).toEqual([4, 9]);
    expect(report).toMatch(/A-1 Service A-1.*\n {2}The same for 2 others: A-2, C-1\n {2}4 │/);
    expect(report).toContain('4 warnings in 1 file.\n');
    expect(report).toContain('--verbose shows all.');
    expect(await draw(findings, { language: 'ja' })).toContain('\n  ほか2件も同じ: A-2、C-1\n');
  });

  it('are shown one by one where that is wanted', async () => {
    const tool = { version: '1.2.3', language: 'en', verbose: true } as const;
    const report = { diagnostics: findings, services: 4, readable: true, suppressed: 0 };
    const writer = (await checkFormats.text(tool))({ language: 'en', palette: plain, width: 80 });
    const text = writeAll(writer, [await wordedReport(report, 'en')]);
    expect(heads(text)).toEqual([4, 9, 5, 12]);
    expect(text).not.toContain('--verbose');
  });

  it('say nothing of it where none do', async () => {
    expect(await draw(findings.slice(0, 2))).not.toContain('--verbose');
  });
});
