import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { draw, unknownTeam } from './check-report.ts';
import { everyReport } from './reports.ts';

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const text = readFileSync(new URL('../../schemas/check-report.schema.json', import.meta.url), 'utf8');
const schema: Schema = JSON.parse(text);
const ajv = new Ajv({ allErrors: true, strict: true });
const validate = ajv.compile(schema);

/** What the schema has against a report. */
function faults(report: unknown): string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Each object in a report that has keys of its own, with its path; the arguments of a message may have any. */
function* records(value: unknown, path = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path || '/', value as Record<string, unknown>];
  for (const [key, child] of Object.entries(value)) if (key !== 'args') yield* records(child, `${path}/${key}`);
}

describe('the schema of the report', () => {
  it('is valid draft-07', () => {
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it('documents every property', () => {
    const check = ({ properties = {}, items, anyOf = [] }: Schema, path: string): void => {
      for (const [key, child] of Object.entries(properties)) {
        expect(child.title, `${path}/${key}`).toMatch(/\S/);
        expect(child.description, `${path}/${key}`).toMatch(/\.$/);
        check(child, `${path}/${key}`);
      }
      for (const child of [...anyOf, ...(items ? [items] : [])]) check(child, path);
    };
    check(schema, '');
  });

  it.each(['en', 'ja'] as const)('takes every report (%s)', async (language) => {
    for (const report of await everyReport('json', language)) expect(faults(JSON.parse(report))).toEqual([]);
  });

  it('takes one where nothing was found, and one where the rules were not run', async () => {
    const clean = JSON.parse(await draw('json', []));
    expect(clean).toEqual({
      version: 1,
      findings: [],
      counts: { errors: 0, warnings: 0, infos: 0, suppressed: 0 },
      organisations: 1,
      groups: 0,
      entities: 0,
      absent: 0,
      services: 64,
    });
    expect(faults(clean)).toEqual([]);
    const broken = JSON.parse(await draw('json', [unknownTeam('x', { range: undefined })], { services: undefined }));
    expect(broken).toMatchObject({ findings: [{ range: null }], services: null });
    expect(faults(broken)).toEqual([]);
  });

  it('refuses one with a key too many or too few, anywhere', async () => {
    const report = JSON.parse(await draw('json', [unknownTeam('x')]));
    const all = [...records(report)];
    expect(all.map(([path]) => path)).toEqual([
      '/',
      '/findings/0',
      '/findings/0/range',
      '/findings/0/range/start',
      '/findings/0/range/end',
      '/counts',
    ]);
    for (const [path, record] of all) {
      for (const [key, value] of Object.entries(record)) {
        delete record[key];
        expect(faults(report), `${path} without ${key}`).not.toEqual([]);
        record[key] = value;
      }
      record['other'] = 1;
      expect(faults(report), `${path} with another`).not.toEqual([]);
      delete record['other'];
    }
    expect(faults(report)).toEqual([]);
  });

  it.each([
    ['another version', { version: 2 }],
    ['a severity that there is not', { severity: 'fatal' }],
    ['a line before the first', { line: 0 }],
    ['half a service', { services: 0.5 }],
  ])('refuses %s', async (_, change) => {
    const report = JSON.parse(await draw('json', [unknownTeam('x')]));
    const [key = '', value] = Object.entries(change)[0] ?? [];
    const holder = [...records(report)].find(([, record]) => key in record)?.[1] ?? {};
    holder[key] = value;
    expect(faults(report)).not.toEqual([]);
  });
});
