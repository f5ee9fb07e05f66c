import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/index.ts';
import { check, type LocatedDiagnostic, loadTexts, locateAll, rules } from '../../src/index.ts';
import { loadWords } from '../../src/messages/index.ts';
import { draw, drawer, example, findings, said, unknownTeam, unprintable, worst } from './check-report.ts';

const object = (required: object, optional: object = {}) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});
const message = object({ text: { type: 'string', minLength: 1 } });
const level = { enum: ['none', 'note', 'warning', 'error'] };
const position = { type: 'integer', minimum: 1 };

/** Written from the text of the standard (SARIF 2.1.0, 3.13 and after), as narrow as what is used of it. */
const schema = object({
  $schema: { type: 'string', pattern: '/sarif-schema-2\\.1\\.0\\.json$' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    minItems: 1,
    maxItems: 1,
    items: object({
      tool: object({
        driver: object({
          name: { const: 'cdc' },
          version: { const: '1.2.3' },
          language: { type: 'string', pattern: '^[a-z]{2}(-[A-Z]{2})?$' },
          rules: {
            type: 'array',
            uniqueItems: true,
            items: object(
              {
                id: { type: 'string' },
                shortDescription: message,
              },
              {
                fullDescription: message,
                help: message,
                defaultConfiguration: object({}, { enabled: { type: 'boolean' }, level }),
              },
            ),
          },
        }),
      }),
      language: { type: 'string' },
      columnKind: { const: 'utf16CodeUnits' },
      originalUriBaseIds: object({ '%SRCROOT%': object({ description: message }) }),
      results: {
        type: 'array',
        items: object({
          ruleId: { type: 'string' },
          ruleIndex: { type: 'integer', minimum: 0 },
          level,
          message,
          locations: {
            type: 'array',
            minItems: 1,
            maxItems: 1,
            items: object({
              physicalLocation: object(
                {
                  // A relative reference of RFC 3986: no scheme, no query, no fragment.
                  artifactLocation: object(
                    { uri: { type: 'string', pattern: "^(?:file://(?=/))?(?:[\\w.~!*'()/-]|%[0-9A-F]{2})*$" } },
                    { uriBaseId: { const: '%SRCROOT%' } },
                  ),
                },
                {
                  region: object({
                    startLine: position,
                    startColumn: position,
                    endLine: position,
                    endColumn: position,
                  }),
                },
              ),
            }),
          },
          partialFingerprints: object({ 'cdcFinding/v1': { type: 'string', pattern: '^[0-9a-f]{16}$' } }),
        }),
      },
    }),
  },
});
const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(schema);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: object } },
  ];
  readonly partialFingerprints: { readonly 'cdcFinding/v1': string };
}

interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly help?: { readonly text: string };
  readonly defaultConfiguration?: { readonly level?: string; readonly enabled?: boolean };
}

function read(output: string): { rules: readonly Rule[]; results: readonly Result[] } {
  const log = JSON.parse(output);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = log.runs;
  return { rules: run.tool.driver.rules, results: run.results };
}

const prints = (results: readonly Result[]) => results.map((result) => result.partialFingerprints['cdcFinding/v1']);

/** A message as a viewer shows it: doubled braces are single ones. A link or a placeholder is a mistake. */
function shown(text: string): string {
  expect(text).not.toMatch(/\]\(/);
  const plain = text.replaceAll(/\{\{|\}\}/g, (twice) => twice.charAt(0));
  expect(text.replaceAll(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
  return plain.replaceAll(']\u200B(', '](');
}

describe('a SARIF log', () => {
  it('describes each rule, and names what else was found', async () => {
    const { rules: texts } = await loadWords('en', 'rules');
    const { diagnostics } = await example('broken');
    const { rules: described, results } = read(await draw('sarif', [...diagnostics, unknownTeam('x')]));
    expect(described.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), 'schema/pattern']);
    for (const [index, { id, severity }] of rules.entries()) {
      expect(described[index]?.shortDescription.text).toBe(texts[id].title);
      expect(described[index]?.help?.text).toBe(texts[id].explanation);
      const wanted = { error: 'error', warning: 'warning', info: 'note', off: undefined }[severity.recommended];
      expect(described[index]?.defaultConfiguration?.level).toBe(wanted);
    }
    for (const { ruleId, ruleIndex } of results) expect(described[ruleIndex]?.id).toBe(ruleId);
  });

  it('explains the rules in the language of the report', async () => {
    const { rules: texts } = await loadWords('ja', 'rules');
    const { rules: described } = read(await draw('sarif', [], { language: 'ja' }));
    expect(described.map(({ shortDescription }) => shortDescription.text)).toEqual(
      rules.map(({ id }) => texts[id].title),
    );
  });

  it('has a level for each severity', async () => {
    const severities = ['error', 'warning', 'info'] as const;
    const { results } = read(
      await draw(
        'sarif',
        severities.map((severity) => unknownTeam('x', { severity })),
      ),
    );
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
  });

  it('has no region where a whole file is meant', async () => {
    const { results } = read(await draw('sarif', [unknownTeam('x', { range: undefined })]));
    expect(results[0]?.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'profile.yaml', uriBaseId: '%SRCROOT%' },
    });
  });

  it.each([
    ['acme/profile.yaml', 'acme/profile.yaml'],
    ['../a b/profile.yaml', '../a%20b/profile.yaml'],
    ['c:x/profile.yaml', 'c%3Ax/profile.yaml'],
    ['50% #1?/東.yaml', '50%25%20%231%3F/%E6%9D%B1.yaml'],
    ['\uD800/profile.yaml', '%EF%BF%BD/profile.yaml'],
    ['/srv/a b/profile.yaml', 'file:///srv/a%20b/profile.yaml'],
  ])('writes %j as a URI', async (path, uri) => {
    const { results } = read(await draw('sarif', [unknownTeam('x', { path })]));
    expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('holds whatever a file holds', async () => {
    const finding = unknownTeam(worst);
    const { results } = read(await draw('sarif', [finding]));
    expect(shown(results[0]?.message.text ?? '')).toBe(`${said(finding).message}\n${said(finding).help}`);
    expect(results[0]?.message.text).toContain('{{0}}');
  });

  it('comes back as it was', async () => {
    const render = await drawer('sarif');
    fc.assert(
      fc.property(findings, (diagnostics) => {
        const output = render(diagnostics);
        expect(unprintable(output)).toEqual([]);
        const { results } = read(output);
        expect(results).toHaveLength(diagnostics.length);
        for (const [index, diagnostic] of diagnostics.entries()) {
          const { message: what, help } = said(diagnostic);
          const result = results[index] as Result;
          // A link that a text has broken already is broken the same way.
          expect(shown(result.message.text)).toBe(`${what}\n${help}`.replaceAll(']\u200B(', ']('));
          const { artifactLocation, region } = result.locations[0].physicalLocation;
          const whole = Buffer.from(diagnostic.path).toString();
          expect(decodeURIComponent(artifactLocation.uri).replace(/^file:\/\/(?=\/)/, '')).toBe(whole);
          expect(region !== undefined).toBe(diagnostic.range !== undefined);
        }
        expect(new Set(prints(results)).size).toBe(results.length);
      }),
    );
  });
});

describe('a fingerprint', () => {
  const profile =
    'version: 1\nservices:\n  A-1: { assignment: insource, team: csrt }\n  A-2: { assignment: insource }\n';
  const found = async (content: string): Promise<LocatedDiagnostic[]> => {
    const { organisation, files } = await loadTexts({ profile: { path: 'profile.yaml', content } });
    if (!organisation) throw new Error('The files cannot be used.');
    return locateAll(files, check(organisation, { today: '2026-11-23' }));
  };
  const of = async (diagnostics: readonly LocatedDiagnostic[], language?: 'ja') =>
    prints(read(await draw('sarif', diagnostics, language && { language })).results);

  it('stays when lines move and words change', async () => {
    const before = await found(profile);
    const after = await found(`# Who does it?\n\n${profile.replace('  A-1', '\n  # The first.\n  A-1')}`);
    expect(before.length).toBeGreaterThan(1);
    expect(after.map(({ range }) => range)).not.toEqual(before.map(({ range }) => range));
    expect(await of(after)).toEqual(await of(before));
    expect(await of(before, 'ja')).toEqual(await of(before));
  });

  it('is that of GitLab, too', async () => {
    const diagnostics = await found(profile);
    const report: { fingerprint: string }[] = JSON.parse(await draw('gitlab', diagnostics));
    expect(report.map(({ fingerprint }) => fingerprint)).toEqual(await of(diagnostics));
  });

  it.each<[string, Partial<LocatedDiagnostic>]>([
    ['rule', { code: 'profile/unknown-provider' }],
    ['file', { path: 'acme/profile.yaml' }],
    ['service', { at: { file: 'profile', path: ['services', 'A-2', 'team'] } }],
  ])('is another for another %s', async (_, more) => {
    expect(await of([unknownTeam('x', more)])).not.toEqual(await of([unknownTeam('x')]));
  });

  it('tells apart what is found twice in one place, and the first keeps its own', async () => {
    const [one] = await of([unknownTeam('x')]);
    const twice = await of([unknownTeam('x'), unknownTeam('y')]);
    expect(twice[0]).toBe(one);
    expect(twice[1]).not.toBe(one);
  });

  it('keeps the most severe of more than code scanning takes, and says so', async () => {
    const of = (severity: Severity, length: number) =>
      Array.from({ length }, (_, index) => unknownTeam(`${severity}-${index}`, { severity }));
    const output = await draw('sarif', [...of('info', 20), ...of('warning', 24_995), ...of('error', 10)]);
    const [run] = JSON.parse(output).runs;
    const levels = run.results.map(({ level }: { level: string }) => level);
    const count = (level: string) => levels.filter((one: string) => one === level).length;
    expect([count('error'), count('warning'), count('note')]).toEqual([10, 24_990, 0]);
    expect(run.results.at(-11).message.text).toContain('warning-24989');
    const [{ toolExecutionNotifications: told }] = run.invocations;
    expect(told).toEqual([
      {
        level: 'warning',
        message: {
          text: 'The SARIF report contains the 25000 most severe of 25025 findings: code scanning accepts no more.',
        },
      },
    ]);
  });
});
