import { describe, expect, it } from 'vitest';
import { type FileKind, fileKinds } from '../../src/model/files.ts';
import { areas, assignments, categories, cycles, levels, reasons, services } from '../../src/reference/index.ts';
import { validate } from '../../src/schema/validate.ts';

/** What is expected of `services: { A-1: … }`: path below the entry, code, arguments. */
type Expected = [code: string, path: (string | number)[], args: object];

const entryCases: [file: FileKind, entry: unknown, expected: Expected[]][] = [
  ['catalog', { level: 'bsic' }, [['enum', ['level'], { found: 'bsic', foundType: 'string', allowed: ids(levels) }]]],
  ['catalog', { level: null }, [['enum', ['level'], { found: null, foundType: 'null', allowed: ids(levels) }]]],
  ['catalog', { level: {} }, [['enum', ['level'], { foundType: 'object', allowed: ids(levels) }]]],
  ['catalog', { level: 'basic', reason: 'none' }, [['enum', ['reason'], found('none', { allowed: ids(reasons) })]]],
  ['catalog', { area: 1 }, [['enum', ['area'], found(1, { allowed: ids(areas) })]]],
  ['catalog', { rationale: ' \n' }, [['blank', ['rationale'], found(' \n')]]],
  ['catalog', { rationale: 7 }, [['type', ['rationale'], found(7, { expected: 'string' })]]],
  ['catalog', { 'review-by': '2026-02-29' }, [['date', ['review-by'], found('2026-02-29')]]],
  ['catalog', { 'review-by': '' }, [['date', ['review-by'], found('')]]],
  ['catalog', { 'review-by': 2026 }, [['type', ['review-by'], found(2026, { expected: 'string' })]]],
  ['catalog', null, [['type', [], found(null, { expected: 'object' })]]],
  ['catalog', 'basic', [['type', [], found('basic', { expected: 'object' })]]],
  ['catalog', [], [['type', [], { foundType: 'array', expected: 'object' }]]],
  ['profile', { assignment: 'both' }, [['enum', ['assignment'], found('both', { allowed: ids(assignments) })]]],
  ['profile', { team: 5 }, [['type', ['team'], found(5, { expected: 'string' })]]],
  ['profile', { team: 'SOC' }, [['pattern', ['team'], found('SOC', { pattern: '^[a-z0-9][a-z0-9._-]*$' })]]],
  ['profile', { planned: 'later' }, [['type', ['planned'], found('later', { expected: 'object' })]]],
  [
    'profile',
    { planned: { by: 'soon', team: '' } },
    [
      ['pattern', ['planned', 'team'], found('', { pattern: '^[a-z0-9][a-z0-9._-]*$' })],
      ['date', ['planned', 'by'], found('soon')],
    ],
  ],
  ['portfolio', { 'as-is': 7 }, [['enum', ['as-is'], found(7, { allowed: [1, 2, 3, 4, 5, 'excluded'] })]]],
  ['portfolio', { 'as-is': '3' }, [['enum', ['as-is'], found('3', { allowed: [1, 2, 3, 4, 5, 'excluded'] })]]],
  ['portfolio', { 'as-is': [3] }, [['enum', ['as-is'], { foundType: 'array', allowed: [1, 2, 3, 4, 5, 'excluded'] }]]],
  ['portfolio', { 'as-is': null }, [['enum', ['as-is'], found(null, { allowed: [1, 2, 3, 4, 5, 'excluded'] })]]],
  [
    'portfolio',
    { 'as-is': { insource: 9 } },
    [['enum', ['as-is', 'insource'], found(9, { allowed: [1, 2, 3, 4, 5] })]],
  ],
  [
    'portfolio',
    { 'as-is': { insource: 'excluded', outsource: 0 } },
    [
      ['enum', ['as-is', 'insource'], found('excluded', { allowed: [1, 2, 3, 4, 5] })],
      ['enum', ['as-is', 'outsource'], found(0, { allowed: [1, 2, 3, 4, 5] })],
    ],
  ],
  [
    'portfolio',
    { 'as-is': { insorce: 3 } },
    [['unknown-key', ['as-is', 'insorce'], { key: 'insorce', allowed: ['insource', 'outsource'] }]],
  ],
  ['portfolio', { 'to-be': 'excluded' }, [['enum', ['to-be'], found('excluded', { allowed: [1, 2, 3, 4, 5] })]]],
  ['portfolio', { 'to-be': 2.5 }, [['enum', ['to-be'], found(2.5, { allowed: [1, 2, 3, 4, 5] })]]],
  ['portfolio', { evidence: 'wiki' }, [['type', ['evidence'], found('wiki', { expected: 'array' })]]],
  [
    'portfolio',
    { evidence: ['wiki', '', 3] },
    [
      ['blank', ['evidence', 1], found('')],
      ['type', ['evidence', 2], found(3, { expected: 'string' })],
    ],
  ],
  ['portfolio', { cycle: 'medium' }, [['enum', ['cycle'], found('medium', { allowed: ids(cycles) })]]],
];

describe('entries', () => {
  it.each(entryCases)('%s: %j', (file, entry, expected) => {
    const violations = validate(file, { version: 1, services: { 'A-1': entry } });
    expect(violations.map(({ code, path, args }) => [code, path, args])).toEqual(
      expected.map(([code, path, args]) => [code, ['services', 'A-1', ...path], args]),
    );
  });
});

describe('files', () => {
  it('names the unknown key, its place, and the keys known there', () => {
    expect(validate('catalog', { version: 1, service: {} })).toEqual([
      {
        code: 'unknown-key',
        path: ['service'],
        part: 'key',
        args: { key: 'service', allowed: ['version', 'services', 'custom'] },
      },
    ]);
    expect(validate('profile', { version: 1, services: { 'A-1': { 'a/b~c': 1 } } })).toEqual([
      {
        code: 'unknown-key',
        path: ['services', 'A-1', 'a/b~c'],
        part: 'key',
        args: { key: 'a/b~c', allowed: ['assignment', 'team', 'provider', 'planned', 'note'] },
      },
    ]);
  });

  it('finds the place below a key with a slash or a tilde', () => {
    expect(validate('cdc', { version: 1, rules: { 'a/b-c': 'loud' } })[0]?.path).toEqual(['rules', 'a/b-c']);
  });

  it('takes any well-formed id for a service, and says which are listed where it is not', () => {
    expect(validate('catalog', { version: 1, services: { 'A-14': {}, 'OT-999': {} } })).toEqual([]);
    expect(validate('catalog', { version: 1, services: { 'a-1': {} } })).toEqual([
      {
        code: 'unknown-key',
        path: ['services', 'a-1'],
        part: 'key',
        args: { key: 'a-1', allowed: ids(services), pattern: '^[A-Z]{1,8}-[1-9][0-9]{0,2}$' },
      },
    ]);
  });

  it.each(['teams', 'providers'])('says what shape an id under %s has', (key) => {
    expect(validate('cdc', { version: 1, [key]: { 'My Team': {} } })).toEqual([
      {
        code: 'unknown-key',
        path: [key, 'My Team'],
        part: 'key',
        args: { key: 'My Team', allowed: [], pattern: '^[a-z0-9][a-z0-9._-]*$' },
      },
    ]);
  });

  it('takes __proto__ and its like for unknown keys', () => {
    const data: unknown = JSON.parse(
      '{"version":1,"__proto__":{},"services":{"__proto__":{},"A-1":{"__proto__":{},"constructor":1}}}',
    );
    expect(validate('catalog', data).map(({ code, path }) => [code, path])).toEqual(
      expect.arrayContaining([
        ['unknown-key', ['__proto__']],
        ['unknown-key', ['services', '__proto__']],
        ['unknown-key', ['services', 'A-1', '__proto__']],
        ['unknown-key', ['services', 'A-1', 'constructor']],
      ]),
    );
    expect(validate('catalog', data)).toHaveLength(4);
  });

  it.each(fileKinds)('%s: needs a version', (kind) => {
    expect(validate(kind, {})).toEqual([{ code: 'required', path: [], args: { key: 'version' } }]);
  });

  it.each([
    ['later-version', 2],
    ['later-version', 1e21],
    ['earlier-version', 0],
    ['earlier-version', -1],
  ])('%s: %d, and nothing else', (code, found) => {
    expect(validate('catalog', { version: found, nonsense: true, services: 7 })).toEqual([
      { code, path: ['version'], args: { found, supported: 1 } },
    ]);
  });

  it.each(['1', 1.5, true, null])('a version that is no integer is a wrong value: %j', (version) => {
    expect(validate('cdc', { version })).toEqual([
      { code: 'enum', path: ['version'], args: { ...found(version), allowed: [1] } },
    ]);
  });

  it.each([null, 5, 'text', true])('a file that is no map: %j', (data) => {
    expect(validate('portfolio', data)).toEqual([
      { code: 'type', path: [], args: found(data, { expected: 'object' }) },
    ]);
  });

  it('custom services', () => {
    const custom = (entry: unknown) =>
      validate('catalog', { version: 1, custom: { 'X-1': entry } }).map(({ code, path, args }) => [
        code,
        path.slice(2),
        args,
      ]);
    expect(custom({})).toEqual([
      ['required', [], { key: 'category' }],
      ['required', [], { key: 'name' }],
    ]);
    expect(custom({ category: 'Z', name: 'x' })).toEqual([
      ['enum', ['category'], found('Z', { allowed: ids(categories) })],
    ]);
    expect(custom({ category: 'A', name: 5 })).toEqual([['type', ['name'], found(5, { expected: 'string' })]]);
    expect(custom({ category: 'A', name: '' })).toEqual([['blank', ['name'], found('')]]);
    expect(custom({ category: 'A', name: { fr: 'x' } })).toEqual([
      ['unknown-key', ['name', 'fr'], { key: 'fr', allowed: ['en', 'ja'] }],
    ]);
    expect(custom({ category: 'A', name: { en: 5, ja: ' ' } })).toEqual([
      ['type', ['name', 'en'], found(5, { expected: 'string' })],
      ['blank', ['name', 'ja'], found(' ')],
    ]);
  });

  it('policy', () => {
    const policy = (value: unknown) =>
      validate('cdc', { version: 1, policy: value }).map(({ code, path, args }) => [code, path.slice(1), args]);
    expect(policy({ strength: 6 })).toEqual([['range', ['strength'], found(6, { max: 5 })]]);
    expect(policy({ weakness: 0.5 })).toEqual([['range', ['weakness'], found(0.5, { min: 1 })]]);
    expect(policy({ strength: '4' })).toEqual([['type', ['strength'], found('4', { expected: 'number' })]]);
    expect(policy({ 'stale-after-months': 1.5 })).toEqual([
      ['type', ['stale-after-months'], found(1.5, { expected: 'integer' })],
    ]);
    expect(policy({ 'stale-after-months': 0 })).toEqual([['range', ['stale-after-months'], found(0, { min: 1 })]]);
    expect(policy({ 'combination-score': 'mean' })).toEqual([
      ['enum', ['combination-score'], found('mean', { allowed: ['higher', 'lower'] })],
    ]);
  });
});

function ids<T extends { readonly id: string }>(list: readonly T[]): T['id'][] {
  return list.map(({ id }) => id);
}

function found(value: string | number | boolean | null, more: object = {}): object {
  return { found: value, foundType: value === null ? 'null' : typeof value, ...more };
}
