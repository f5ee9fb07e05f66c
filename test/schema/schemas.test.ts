import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formatsModule from 'ajv-formats';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedFiles } from '../../src/derived.ts';
import { keys as en } from '../../src/messages/en/keys.ts';
import { keys as ja } from '../../src/messages/ja/keys.ts';
import { type FileKind, fileKinds } from '../../src/model/files.ts';
import { services } from '../../src/reference/index.ts';
import { buildSchema, type JsonSchema, type SchemaOrganisation } from '../../src/schema/build.ts';
import { isIsoDate } from '../../src/schema/date.ts';
import { editorKeywords } from '../../src/schema/json-schema.ts';
import { validate } from '../../src/schema/validate.ts';
import { runs } from '../runs.ts';
import { complete } from './examples.ts';

const addFormats = formatsModule.default;

const organisation: SchemaOrganisation = {
  language: 'ja',
  teams: [{ id: 'csirt', name: 'CSIRT' }, { id: 'soc.1' }],
  providers: [{ id: 'z-mssp', name: 'Z-MSSP' }],
  custom: [{ id: 'X-1', name: { en: 'OT monitoring', ja: 'OT監視' }, category: 'B' }],
};

function compile(schema: JsonSchema) {
  const ajv = new Ajv({ allErrors: true, strict: true });
  ajv.addVocabulary([...editorKeywords]);
  addFormats(ajv, ['date']);
  expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
  return ajv.compile(schema);
}

const derived = await derivedFiles();

describe('derived files are up to date (else: npm run generate)', () => {
  it.each(Object.entries(derived))('%s', (path, text) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') === text).toBe(true);
  });

  it('need no ajv at run time', () => {
    expect(derived['src/schema/validators.generated.js']).not.toMatch(/\brequire\(|from ['"]ajv/);
  });
});

describe.each(fileKinds)('schema of %s', (kind) => {
  it('is valid draft-07 and compiles in strict mode, with and without an organisation', () => {
    compile(buildSchema(kind));
    compile(buildSchema(kind, {}));
    compile(buildSchema(kind, organisation, [{ id: 'portfolio/no-evidence', options: { share: 0.5 } }]));
  });

  it('documents every property in both languages', () => {
    for (const [path, schema] of propertiesOf(buildSchema(kind))) {
      expect(schema.title, path).toMatch(/\S/);
      expect(schema.description, path).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(schema.description, path).toMatch(/[a-z]{2}/);
      if (schema.enum) expect(schema.enumDescriptions, path).toHaveLength(schema.enum.length);
    }
  });

  it('puts the language of the organisation first', () => {
    expect(buildSchema(kind).title).toBe(`${en[kind].file.title} · ${ja[kind].file.title}`);
    expect(buildSchema(kind, { language: 'ja' }).title).toBe(`${ja[kind].file.title} · ${en[kind].file.title}`);
  });

  it('accepts what the generated validator accepts', () => {
    const inEditor = compile(buildSchema(kind));
    expect(inEditor(complete[kind])).toBe(true);
    fc.assert(
      fc.property(
        damaged(complete[kind]),
        (data) => void expect(inEditor(data)).toBe(validate(kind, data).length === 0),
      ),
      { numRuns: runs(500) },
    );
  });

  it('is as the examples have it: their keys are all the keys of the types', () => {
    const keys = (schema: JsonSchema | undefined) => Object.keys(schema?.properties ?? {}).sort();
    expect(keys(buildSchema(kind))).toEqual(Object.keys(complete[kind]).sort());
    const entries: Partial<Record<FileKind, object>> = {
      catalog: complete.catalog.services['C-2'],
      profile: complete.profile.services['B-1'],
      portfolio: complete.portfolio.services['A-1'],
      metrics: complete.metrics.metrics['own.2_b-c'],
    };
    const entry = entries[kind];
    expect(keys(buildSchema(kind).definitions?.entry)).toEqual(Object.keys(entry ?? {}).sort());
  });
});

describe('services', () => {
  it('without an organisation: the 64, and any other well-formed id', () => {
    const map = buildSchema('catalog').properties?.services;
    expect(Object.keys(map?.properties ?? {})).toEqual(services.map(({ id }) => id));
    const [pattern = ''] = Object.keys(map?.patternProperties ?? {});
    expect(['X-1', 'A-14', 'A-100'].filter((id) => new RegExp(pattern, 'u').test(id))).toHaveLength(3);
    expect(['A-1', 'I-7', 'x-1', 'A-01', 'A-1000', 'A'].filter((id) => new RegExp(pattern, 'u').test(id))).toEqual([]);
  });

  it('with one: the 64 and its own, nothing else', () => {
    const check = compile(buildSchema('profile', organisation));
    expect(check({ version: 1, services: { 'A-1': {}, 'X-1': {} } })).toBe(true);
    expect(check({ version: 1, services: { 'A-14': {} } })).toBe(false);
    expect(buildSchema('profile', organisation).properties?.services?.properties?.['X-1']?.title).toBe(
      'X-1 OT監視 · OT monitoring',
    );
  });

  it('names and describes each', () => {
    const shown = buildSchema('catalog').properties?.services?.properties?.['A-1'];
    expect(shown?.title).toBe('A-1 Risk management · リスクマネジメント');
    expect(shown?.description).toContain('Category A: Strategic management of CDC / Phase: Strategic management');
    expect(shown?.description).toContain('カテゴリー A：CDCの戦略マネジメント / 工程：戦略マネジメント');
  });
});

describe('teams and providers of the organisation', () => {
  const check = compile(buildSchema('profile', organisation));
  const takes = (entry: object) => check({ version: 1, services: { 'A-1': entry } });

  it('are offered, not forced', () => {
    expect(takes({ team: 'csirt', provider: 'z-mssp' })).toBe(true);
    expect(takes({ team: 'soc.1' })).toBe(true);
    expect(takes({ team: 'another', provider: 'other' })).toBe(true);
    expect(takes({ team: 'Not An Id' })).toBe(false);
    expect(takes({ team: 5 })).toBe(false);
  });
});

describe('dates', () => {
  const full = fullFormats.date as { validate: (text: string) => boolean };
  it('are those of ajv-formats', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
    const near = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), part(14), part(33), fc.constantFrom('', ' ', '\n', 'Z'))
      .map(([year, month, day, end]) => `${String(year).padStart(4, '0')}-${month}-${day}${end}`);
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => void expect(isIsoDate(text)).toBe(full.validate(text))),
      { numRuns: runs(5000) },
    );
    for (const year of ['1900', '2000', '2024', '2026']) {
      expect(isIsoDate(`${year}-02-29`)).toBe(full.validate(`${year}-02-29`));
    }
  });
});

/** Every property of a schema, and of the definitions that it refers to, with its path. */
function* propertiesOf(schema: JsonSchema, path = ''): Generator<[string, JsonSchema]> {
  const named = { ...schema.properties, ...schema.patternProperties };
  for (const [key, child] of Object.entries(named)) {
    yield [`${path}/${key}`, child];
    yield* propertiesOf(child, `${path}/${key}`);
  }
  if (schema.items) yield* propertiesOf({ properties: { items: schema.items } }, path);
  for (const child of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...Object.values(schema.definitions ?? {})]) {
    yield* propertiesOf(child, `${path}/…`);
  }
}

/** A right document in which one value is replaced, or one key added or removed. */
function damaged(document: object): fc.Arbitrary<unknown> {
  const places: (string | number)[][] = [];
  const walk = (value: unknown, path: (string | number)[]) => {
    places.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) walk(child, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(document, []);
  const values = fc.constantFrom<unknown>(null, 0, 3, 6, 1.5, '', ' ', 'x', 'basic', 'A', true, [], {}, { en: 1 }, [
    '',
  ]);
  return fc
    .tuple(fc.constantFrom(...places), values, fc.constantFrom('replace', 'add', 'remove'), fc.string())
    .map(([path, value, how, key]) => {
      const copy = { root: structuredClone(document) as unknown };
      // biome-ignore lint/suspicious/noExplicitAny: the path is made for this document.
      let parent: any = copy;
      const steps = ['root', ...path];
      for (const step of steps.slice(0, -1)) parent = parent[step];
      const last = steps.at(-1) as string;
      const target = parent[last];
      if (how === 'add' && typeof target === 'object' && !Array.isArray(target) && key !== '__proto__')
        target[key] = value;
      else if (how === 'remove' && path.length > 0) delete parent[last];
      else parent[last] = value;
      return JSON.parse(JSON.stringify(copy.root)) as unknown;
    })
    .filter((data) => !hasOtherVersion(data));
}

/** Of a file of another version `validate` says only that. */
function hasOtherVersion(data: unknown): boolean {
  const version: unknown = (data as { version?: unknown } | null)?.version;
  return Number.isInteger(version) && version !== 1;
}
