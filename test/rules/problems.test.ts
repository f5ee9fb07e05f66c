import { describe, expect, it } from 'vitest';
import { type LocatedDiagnostic, loadMessages, loadTexts } from '../../src/index.ts';
import type { ViolationCode } from '../../src/schema/violation.ts';
import { maxFileBytes } from '../../src/source/decode.ts';
import { mistakeCodes } from '../../src/source/mistakes/mistake.ts';
import { syntaxCodes } from '../../src/source/parse.ts';
import { fixturesOf, reportOf } from './fixtures.ts';

const fixtures = fixturesOf('problems');

/** A type has no list at run time; the compiler holds this one to it. */
const violationCodes = Object.keys({
  type: true,
  enum: true,
  blank: true,
  pattern: true,
  date: true,
  range: true,
  required: true,
  'unknown-key': true,
  'later-version': true,
  'earlier-version': true,
  'merge-key': true,
  'later-edition': true,
} satisfies Record<ViolationCode, true>);

/** Every code of what keeps a file from being used. */
const codes: readonly string[] = [
  'file/unreadable',
  'file/misnamed',
  'file/too-large',
  'file/empty',
  'file/not-utf8',
  'file/more',
  // Some are what the parser says, and what people are known to do.
  ...[...new Set([...syntaxCodes, ...mistakeCodes])].map((code) => `yaml/${code}`),
  ...violationCodes.map((code) => `schema/${code}`),
];

/** Made below, since nobody wants such a file in git. */
const generated = ['file/too-large'];
/** Reported of answers: they have tests of their own. */
const elsewhere = [
  'file/more-of-a-kind',
  'answers/day',
  'answers/excluded',
  'answers/half-migrated',
  'answers/half-saved',
  'answers/halves',
  'answers/needed',
  'answers/no-part',
  'answers/undated-score',
  'answers/no-score',
  'answers/nobody',
  'answers/assessors',
  'answers/behind-hash',
  'answers/control',
  'answers/encoded-mail',
  'answers/encoding',
  'answers/no-service',
  'answers/none',
  'answers/not-editable',
  'answers/table',
  'answers/unclear-line',
];

function brief({ code, path, range, args }: LocatedDiagnostic): object {
  const { key } = args as { key?: string };
  return {
    code,
    file: path,
    line: range?.start.line ?? null,
    column: range?.start.column ?? null,
    ...(code.startsWith('yaml/') && key !== undefined && { key }),
  };
}

describe('the codes of problems', () => {
  it('have a fixture each, every one of `syntaxCodes` included: all can be reached', () => {
    const covered = new Set([...fixtures.map(({ code }) => code), ...generated]);
    expect([...covered].toSorted()).toEqual(codes.toSorted());
  });

  it.each(['en', 'ja'] as const)('have words each, and there are no words without a code (%s)', async (language) => {
    const worded = Object.keys((await loadMessages(language)).problems);
    expect(worded.toSorted()).toEqual([...codes, ...elsewhere].toSorted());
  });
});

describe.each(fixtures)('$name', (fixture) => {
  it('is found where it is, and nothing else is', async () => {
    const { diagnostics, services } = await reportOf(fixture);
    expect(diagnostics.map(brief)).toEqual(fixture.expected);
    expect(diagnostics.map(({ code }) => code)).toContain(fixture.code);
    expect(diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
    expect(services).toBeUndefined();
  });

  it('has places that are in the text', async () => {
    for (const { range, frame } of (await reportOf(fixture)).diagnostics) {
      if (!range) continue;
      const line = frame?.lines[range.start.line - frame.first];
      expect(line).toBeDefined();
      expect(range.start.column).toBeLessThanOrEqual((line ?? '').length + 1);
      const length = range.end.line - range.start.line || range.end.column - range.start.column;
      expect(length).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('a file that is too large', () => {
  const comment = (bytes: number) => new TextEncoder().encode(`version: 1\n#${'x'.repeat(bytes - 12)}`);

  it('is not read, and says how large it is', async () => {
    const content = comment(maxFileBytes + 1);
    const { diagnostics, organisation, readable } = await loadTexts({ catalog: { path: 'catalog.yaml', content } });
    expect(diagnostics).toMatchObject([
      { code: 'file/too-large', path: 'catalog.yaml', range: undefined, args: { bytes: 524289, limit: 524288 } },
    ]);
    expect(organisation).toBeUndefined();
    expect(readable).toBe(false);
  });

  it('may be as large as the limit', async () => {
    const content = comment(maxFileBytes);
    expect((await loadTexts({ catalog: { path: 'catalog.yaml', content } })).diagnostics).toEqual([]);
  });
});

describe('a hostile text', () => {
  const nested: [string, (depth: number) => string][] = [
    ['lists', (depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`],
    ['lists that are not closed', (depth) => '['.repeat(depth)],
    ['mappings', (depth) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`],
    ['dashes', (depth) => `\n  ${'- '.repeat(depth)}x`],
    ['question marks', (depth) => `\n  ${'? '.repeat(depth)}x`],
    ['aliases', (depth) => Array.from({ length: depth }, (_, i) => `\na${i + 1}: &a${i + 1} [*a${i}]`).join('')],
  ];

  it.each(nested)('of deep %s is refused, at any depth', async (_, nest) => {
    for (const depth of [101, 500, 850, 2000, 10_000]) {
      const content = `version: 1\na0: &a0 [1]\nservices: ${nest(depth)}\n`;
      const { diagnostics } = await loadTexts({ catalog: { path: 'catalog.yaml', content } });
      expect(diagnostics.length, `depth ${depth}`).toBeGreaterThan(0);
    }
  });

  it('puts nothing into a prototype', async () => {
    await loadTexts({
      catalog: {
        path: 'catalog.yaml',
        content: 'version: 1\n__proto__: { polluted: 1 }\nservices: { __proto__: {} }\n',
      },
    });
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    ['  A-1: {}\n', 'yaml/duplicate-key'],
    [']\n', 'yaml/extra-bracket'],
  ])('tells no more than twenty mistakes, and that there are more: %j', async (line, code) => {
    const content = `version: 1\nservices:\n${line.repeat(2000)}`;
    const { diagnostics } = await loadTexts({ catalog: { path: 'catalog.yaml', content } });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([...Array(20).fill(code), 'file/more']);
  });
});
