import fc from 'fast-check';
import { parse, type TestCase, type TestSuite, type TestSuites } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { LocatedDiagnostic } from '../../src/index.ts';
import { forTerminal, forXml } from '../../src/render/escape.ts';
import { draw, drawer, english, findings, hostile, said, sums, unknownTeam, worst } from './check-report.ts';
import { everyReport } from './reports.ts';

const counts = ['tests', 'failures', 'errors', 'skipped'];

/** A report as a program by others reads it: only what is a count becomes a number. */
async function parsed(output: string): Promise<TestSuites> {
  const report = await parse(output, {
    attrValueProcessors: [(value, name) => (counts.includes(name) ? Number(value) : value)],
  });
  if (!report || 'testcase' in report) throw new Error('There are no suites.');
  return report;
}

/** The suites of a report, after all that must hold of any has been seen to hold. */
async function read(output: string): Promise<TestSuite[]> {
  const { testsuite: suites = [] } = await parsed(output);
  const failed = (cases: readonly TestCase[]) => cases.filter(({ failure }) => failure).length;
  for (const { testcase: cases = [], name, ...sums } of suites) {
    expect(sums).toEqual({ tests: cases.length, failures: failed(cases), errors: 0, skipped: 0 });
  }
  return suites;
}

const casesOf = (suites: readonly TestSuite[]) => suites.flatMap(({ testcase = [] }) => testcase);

/** What cannot stand in XML, or is unprintable, is spelled out. */
const spelled = (text: string) => forTerminal(text).replaceAll('\uFFFE', '\\u{fffe}').replaceAll('\uFFFF', '\\u{ffff}');

function expected(diagnostic: LocatedDiagnostic): TestCase {
  const { code, path, range, severity } = diagnostic;
  const { message, help } = said(diagnostic);
  const place = range ? `${path}:${range.start.line}:${range.start.column}` : path;
  const text = spelled(`${place}\n${english.check.severities[severity]}: ${message}\n→ ${help}`);
  return {
    classname: spelled(path),
    name: spelled(`${code}: ${message}`),
    ...(severity === 'error'
      ? { failure: [{ type: code, message: spelled(message), inner: text }] }
      : { 'system-out': [text] }),
  };
}

describe('a JUnit report', () => {
  it('has a suite for each file and a test case for each finding; only errors fail', async () => {
    const diagnostics = [
      unknownTeam('a', { path: 'catalog.yaml' }),
      unknownTeam('b', { severity: 'warning' }),
      unknownTeam('c', { severity: 'info', range: undefined }),
    ];
    const suites = await read(await draw('junit', diagnostics));
    expect(suites.map(({ name, failures }) => [name, failures])).toEqual([
      ['catalog.yaml', 1],
      ['profile.yaml', 0],
    ]);
    expect(casesOf(suites)).toEqual(diagnostics.map(expected));
  });

  it('has one that passed where nothing was found', async () => {
    const cases = casesOf(await read(await draw('junit', [])));
    expect(cases).toEqual([{ classname: 'cdc', name: 'cdc check', 'system-out': [english.check.clean(sums)] }]);
  });

  it('holds whatever a file holds', async () => {
    const finding = unknownTeam(worst, { path: `${worst}\n\t\r\uFFFF\uD800` });
    expect(casesOf(await read(await draw('junit', [finding])))).toEqual([expected(finding)]);
  });

  it('comes back as it was', async () => {
    const render = await drawer('junit');
    await fc.assert(
      fc.asyncProperty(findings, async (diagnostics) => {
        const cases = casesOf(await read(render(diagnostics)));
        const inFiles = [...new Set(diagnostics.map(({ path }) => path))].flatMap((file) =>
          diagnostics.filter(({ path }) => path === file),
        );
        if (diagnostics.length > 0) expect(cases).toEqual(inFiles.map(expected));
        else expect(cases).toHaveLength(1);
      }),
    );
  });

  it('is well-formed for libxml2', async () => {
    const wellFormed = async (xml: string[]) => (await validateXML({ xml, normalization: 'c14n' })).valid;
    expect(await wellFormed(await everyReport('junit'))).toBe(true);
    expect(await wellFormed([(await draw('junit', [])).replace('<system-out>', '<system-out>&')])).toBe(false);
  });
});

describe('forXml', () => {
  it.each([
    ['markup', '<a href="b">&amp;</a>', '&lt;a href=&quot;b&quot;&gt;&amp;amp;&lt;/a&gt;'],
    ['the end of CDATA', ']]>', ']]&gt;'],
    ['an apostrophe', "it's", 'it&apos;s'],
    ['lines', 'a\n\tb', 'a&#10;&#9;b'],
    ['a command', '\u001B[2J', '\\u{001b}[2J'],
    ['nothing', '\u0000', '\\u{0000}'],
    ['no character', '\uFFFE\uFFFF', '\\u{fffe}\\u{ffff}'],
    ['half a character', '\uD83E', '\\u{d83e}'],
    ['Japanese', '監視 🦊', '監視 🦊'],
  ])('writes %s', (_, from, to) => {
    expect(forXml(from)).toBe(to);
  });

  it('is read back, as text and as an attribute', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (any) => {
        const text = forXml(any);
        const suite = `<testsuite><system-out>.${text}</system-out></testsuite>`;
        const report = await parsed(`<testsuites name="${text}">${suite}</testsuites>`);
        expect(report).toEqual({ name: spelled(any), testsuite: [{ 'system-out': [`.${spelled(any)}`] }] });
      }),
    );
  });
});
