import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { type diffJson, matrixJson, serviceMatrix } from '../../../src/index.ts';
import { organisationOf } from '../../analysis/organisation.ts';
import { hostile, nameless, results, written } from './results.ts';

interface Schema {
  readonly $ref?: string;
  readonly $id?: string;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Each schema in a schema, with its path. */
function* schemasIn(schema: Schema, path = ''): Generator<[string, Schema]> {
  yield [path, schema];
  const { properties, items, anyOf, allOf, definitions } = schema;
  for (const [key, child] of Object.entries({ ...properties, ...definitions }))
    yield* schemasIn(child, `${path}/${key}`);
  for (const child of [...(items ? [items] : []), ...(anyOf ?? []), ...(allOf ?? [])]) yield* schemasIn(child, path);
}

/** Each object in a document, with its path. */
function* recordsIn(value: unknown, path = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path || '/', value as Record<string, unknown>];
  for (const [key, child] of Object.entries(value)) yield* recordsIn(child, `${path}/${key}`);
}

describe.each(Object.entries(results))('the JSON of %s', (command, drawn) => {
  const file = `schemas/${command}-report.schema.json`;
  const schema: Schema = JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'));
  const ajv = new Ajv({ allErrors: true, strict: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  const faults = (report: unknown) => {
    validate(report);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  it('has a schema that describes every property and is closed', () => {
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema.$id).toBe(`${command}-report.schema.json`);
    for (const [path, { type, properties = {}, required, additionalProperties }] of schemasIn(schema)) {
      if (type !== 'object') continue;
      expect(additionalProperties, path).toBe(false);
      expect(required, path).toEqual(Object.keys(properties));
      for (const [key, child] of Object.entries(properties)) {
        expect(key).toMatch(/^([a-z]+(-[a-z]+)*|sha256|[1-5])$/);
        expect(child.description, `${path}/${key}`).toMatch(/\.$/);
      }
    }
  });

  it('is what the schema says, of every organisation', () => {
    for (const { name, json } of drawn) {
      expect(faults(written(json)), name).toEqual([]);
      // What is undefined would be left out by one writer and be null in another.
      expect(written(json), name).toEqual(json);
    }
  });

  it('is refused with a key too many or too few, anywhere', () => {
    const report = written(drawn.find(({ name }) => /^(harbor|of all|all of|.*textbook to harbor)/.test(name))?.json);
    const seen = new Set<string>();
    for (const [path, record] of recordsIn(report)) {
      const kind = path.replaceAll(/\d+/g, '*');
      if (seen.has(kind)) continue;
      seen.add(kind);
      record['other'] = 1;
      expect(faults(report), `${path} with another`).not.toEqual([]);
      delete record['other'];
      for (const [key, value] of Object.entries(record)) {
        delete record[key];
        expect(faults(report), `${path} without ${key}`).not.toEqual([]);
        record[key] = value;
      }
    }
    expect(seen.size).toBeGreaterThan(3);
    expect(faults(report)).toEqual([]);
  });
});

describe('a row', () => {
  const of = (id: string) =>
    matrixJson({ groups: serviceMatrix(hostile), organisation: hostile }).services.find((row) => row.id === id);

  it('has what the file says and what counts, apart', () => {
    expect(of('X-1')).toMatchObject({
      custom: true,
      phase: null,
      portfolio: { 'as-is': { insource: 2, outsource: null }, 'to-be': 4 },
      score: 2,
      gap: 2,
    });
    expect(of('A-2')).toMatchObject({ portfolio: { 'as-is': 'excluded' }, score: null, gap: null });
  });

  it('has the day of the file only where it has an as-is', () => {
    const organisation = { ...hostile, assessedOn: '2026-11-20' };
    const { services } = matrixJson({ groups: serviceMatrix(organisation), organisation });
    const day = (wanted: string) => services.find(({ id }) => id === wanted)?.['assessed-on'];
    expect(['X-1', 'A-2', 'A-1', 'A-3'].map(day)).toEqual(['2026-11-20', '2026-11-20', null, null]);
  });

  it('has no day of its own either without an as-is, and no halves where none is said', async () => {
    const organisation = await organisationOf({
      portfolio: '  A-1: { to-be: 4, assessed-on: 2026-11-20 }\n  A-2: { as-is: {}, to-be: 4, evidence: [] }\n',
    });
    const { services } = matrixJson({ groups: serviceMatrix(organisation), organisation });
    expect(services.slice(0, 2)).toMatchObject([
      { 'assessed-on': null, portfolio: { 'as-is': null, 'assessed-on': '2026-11-20' }, score: null },
      { 'assessed-on': null, portfolio: { 'as-is': null, evidence: [] }, score: null },
    ]);
  });
});

it('an organisation that is named in no language has no name', () => {
  expect(matrixJson({ groups: [], organisation: nameless }).organisation).toBeNull();
});

it('a comparison tells the same of each service as JSON and as records, once', () => {
  for (const { name, json, records } of results['diff'] ?? []) {
    const { services } = json as ReturnType<typeof diffJson>;
    const at = (column: string) => records.columns.indexOf(column);
    const told = records.rows.map((row) => [
      row[at('id')],
      row[at('kinds')],
      row[at('other-keys')],
      row[at('carried-over')],
    ]);
    expect(told, name).toEqual(
      services.map((one) => [one.id, one.kinds.join(' '), one['other-keys'].join(' '), one['carried-over']]),
    );
    expect(new Set(services.map(({ id }) => id)).size, name).toBe(services.length);
  }
});
