import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocatedDiagnostic } from '../../src/index.ts';
import { forTerminal, forXml } from '../../src/render/escape.ts';
import { draw, drawer, english, example, findings, hostile, said, sums, unknownTeam, worst } from './check-report.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads XML 1.0 of elements, attributes and text, and refuses all else. Knows nothing of how it was written. */
function parseXml(xml: string): Element {
  if (/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(xml)) throw new Error('XML has no such character.');
  let rest = xml;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const found = pattern.exec(rest);
    if (found?.index !== 0) return undefined;
    rest = rest.slice(found[0].length);
    return found;
  };
  const decoded = (text: string) =>
    text.replaceAll(/&([^;]*;)?/g, (_, reference: string | undefined) => {
      const [, number, name] = /^(?:#(\d+)|([a-z]+));$/.exec(reference ?? '') ?? [];
      const character = number ? String.fromCodePoint(Number(number)) : entities[name ?? ''];
      if (character === undefined) throw new Error(`No such reference: ${reference}`);
      return character;
    });
  const element = (): Element => {
    const name = take(/^<([a-z-]+)/)?.[1];
    if (name === undefined) throw new Error(`An element is missing: ${rest.slice(0, 40)}`);
    const attributes: Record<string, string> = {};
    for (let found = take(/^\s+([a-z]+)="([^"<]*)"/); found; found = take(/^\s+([a-z]+)="([^"<]*)"/)) {
      const [, key = '', value = ''] = found;
      if (Object.hasOwn(attributes, key)) throw new Error(`Twice: ${key}`);
      // Line breaks and tabs that are not references become spaces.
      attributes[key] = decoded(value.replaceAll(/[\n\r\t]/g, ' '));
    }
    if (take(/^\s*\/>/)) return { name, attributes, children: [], text: '' };
    if (!take(/^\s*>/)) throw new Error(`A tag does not end: ${rest.slice(0, 40)}`);
    const children: Element[] = [];
    let text = '';
    for (;;) {
      const found = take(/^[^<]+/)?.[0] ?? '';
      if (found.includes(']]>')) throw new Error('Text holds ]]>.');
      text += decoded(found.replaceAll(/\r\n?/g, '\n'));
      if (rest.startsWith('</')) break;
      children.push(element());
    }
    if (take(/^<\/([a-z-]+)\s*>/)?.[1] !== name) throw new Error(`${name} is not closed.`);
    return { name, attributes, children, text };
  };
  take(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/);
  const root = element();
  if (rest.trim() !== '') throw new Error(`Something follows: ${rest.slice(0, 40)}`);
  return root;
}

/** Which elements and attributes a JUnit report may hold, as Jenkins' junit-10.xsd has it; `!` must be there. */
const shape: Readonly<Record<string, { attributes: readonly string[]; children: readonly string[] }>> = {
  testsuites: { attributes: ['name', 'tests', 'failures', 'errors'], children: ['testsuite'] },
  testsuite: { attributes: ['name!', 'tests!', 'failures!', 'errors!', 'skipped'], children: ['testcase'] },
  testcase: { attributes: ['name!', 'classname'], children: ['failure', 'system-out'] },
  failure: { attributes: ['type', 'message'], children: [] },
  'system-out': { attributes: [], children: [] },
};

function fits({ name, attributes, children, text }: Element): void {
  const { attributes: known = [], children: inside = [] } = shape[name] ?? {};
  expect(known.map((key) => key.replace('!', ''))).toEqual(expect.arrayContaining(Object.keys(attributes)));
  for (const key of known) if (key.endsWith('!')) expect(attributes).toHaveProperty(key.slice(0, -1));
  expect(inside).toEqual(expect.arrayContaining(children.map((child) => child.name)));
  if (inside.length > 0) expect(text.trim()).toBe('');
  for (const child of children) fits(child);
}

/** A report, after all that must hold of any has been seen to hold. */
function read(output: string): Element {
  const root = parseXml(output);
  expect(root.name).toBe('testsuites');
  fits(root);
  const failed = (cases: readonly Element[]) => cases.filter(({ children }) => children[0]?.name === 'failure').length;
  for (const { attributes, children } of root.children) {
    expect(attributes).toMatchObject({ tests: `${children.length}`, failures: `${failed(children)}`, errors: '0' });
  }
  return root;
}

const casesOf = (root: Element) => root.children.flatMap(({ children }) => children);

/** What cannot stand in XML, or is unprintable, is spelled out. */
const spelled = (text: string) => forTerminal(text).replaceAll('\uFFFE', '\\u{fffe}').replaceAll('\uFFFF', '\\u{ffff}');

function expected(diagnostic: LocatedDiagnostic): object {
  const { code, path, range, severity } = diagnostic;
  const { message, help } = said(diagnostic);
  const place = range ? `${path}:${range.start.line}:${range.start.column}` : path;
  const text = spelled(`${place}\n${english.severities[severity]}: ${message}\n→ ${help}`);
  const [name, attributes] =
    severity === 'error' ? ['failure', { type: code, message: spelled(message) }] : ['system-out', {}];
  return {
    name: 'testcase',
    attributes: { classname: spelled(path), name: spelled(`${code}: ${message}`) },
    children: [{ name, attributes, children: [], text }],
    text: expect.any(String),
  };
}

describe('a JUnit report', () => {
  it('has a suite for each file and a test case for each finding; only errors fail', async () => {
    const diagnostics = [
      unknownTeam('a', { path: 'catalog.yaml' }),
      unknownTeam('b', { severity: 'warning' }),
      unknownTeam('c', { severity: 'info', range: undefined }),
    ];
    const root = read(await draw('junit', diagnostics));
    expect(root.children.map(({ attributes }) => [attributes['name'], attributes['failures']])).toEqual([
      ['catalog.yaml', '1'],
      ['profile.yaml', '0'],
    ]);
    expect(casesOf(root)).toEqual(diagnostics.map(expected));
  });

  it('has one that passed where nothing was found', async () => {
    const cases = casesOf(read(await draw('junit', [])));
    expect(cases).toHaveLength(1);
    expect(cases[0]?.children).toEqual([
      {
        name: 'system-out',
        attributes: {},
        children: [],
        text: english.check.clean(sums),
      },
    ]);
  });

  it('holds whatever a file holds', async () => {
    const finding = unknownTeam(worst, { path: `${worst}\n\t\r\uFFFF\uD800` });
    expect(casesOf(read(await draw('junit', [finding])))).toEqual([expected(finding)]);
  });

  it('comes back as it was', async () => {
    const render = await drawer('junit');
    fc.assert(
      fc.property(findings, (diagnostics) => {
        const cases = casesOf(read(render(diagnostics)));
        const inFiles = [...new Set(diagnostics.map(({ path }) => path))].flatMap((file) =>
          diagnostics.filter(({ path }) => path === file),
        );
        if (diagnostics.length > 0) expect(cases).toEqual(inFiles.map(expected));
        else expect(cases).toHaveLength(1);
      }),
    );
  });

  const xmllint = spawnSync('xmllint', ['--version']).error === undefined;

  it.skipIf(!xmllint)('is well-formed for xmllint', async () => {
    const { diagnostics } = await example('organisation');
    const output = await draw('junit', [...diagnostics, unknownTeam(worst, { path: worst })]);
    const { status, stderr } = spawnSync('xmllint', ['--noout', '-'], { input: output, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
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

  it('is read back, as text and as an attribute', () => {
    fc.assert(
      fc.property(hostile, (any) => {
        const { text, attributes } = parseXml(`<a b="${forXml(any)}">${forXml(any)}</a>`);
        expect(text).toBe(spelled(any));
        expect(attributes['b']).toBe(spelled(any));
      }),
    );
  });
});
