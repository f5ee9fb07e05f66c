import { Ajv } from 'ajv';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { services } from '../../src/reference/index.ts';
import { sectors, sizes } from '../../src/reference/peer-groups.ts';
import { buildSchema } from '../../src/schema/build.ts';
import { editorKeywords } from '../../src/schema/json-schema.ts';
import { readyFor, validate } from '../../src/schema/validate.ts';
import { runs } from '../runs.ts';

// Few runs read such a file, so what checks it is loaded only when asked for.
beforeAll(() => readyFor(['share']));

const ajv = new Ajv({ allErrors: true, strict: true });
ajv.addVocabulary([...editorKeywords]);
const published = ajv.compile(buildSchema('share'));
const complete = {
  version: 1,
  framework: 'x1060-2021',
  month: '2026-11',
  size: 'from-300',
  sector: 'transport',
  services: {
    'A-1': { level: 'basic', assignment: 'combination', 'as-is': { insource: 2, outsource: 4 }, 'to-be': 5 },
    'G-13': { level: 'unnecessary' },
    'I-7': { 'as-is': 'excluded' },
  },
};

/** Ids and values, some right and some wrong. */
const id = fc.oneof(
  fc.constantFrom(...services.map((service) => service.id)),
  fc.constantFrom('X-1', 'A-0', 'A-14', 'B-5', 'a-1', 'A-1 ', '__proto__', 'G-130'),
);
const value = fc.oneof(
  fc.constantFrom<unknown>(1, 5, 0, 6, 2.5, '3', 'excluded', 'basic', 'unnecessary', 'insource', 'unassigned', 'Acme'),
  fc.record({ insource: fc.integer({ min: 0, max: 6 }), outsource: fc.integer({ min: 0, max: 6 }) }),
);
const shared = fc.dictionary(
  fc.constantFrom('level', 'assignment', 'as-is', 'to-be', 'note', 'team', 'assessed-on'),
  value,
  { maxKeys: 3 },
);
const file = fc
  .record({
    month: fc.constantFrom('2026-11', '2026-13', '2026-11-20', 'Acme'),
    size: fc.constantFrom(...sizes.map((one) => one.id), 'Acme'),
    sector: fc.constantFrom(...sectors.map((one) => one.id), 'Acme'),
    services: fc.array(fc.tuple(id, shared), { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs)),
  })
  .map((keys) => ({ version: 1, framework: 'x1060-2021', ...keys }));

describe('the schema of a file to share', () => {
  it('takes every key, and each service of the list', () => {
    expect(published(complete)).toBe(true);
    expect(validate('share', complete)).toEqual([]);
    for (const service of services)
      expect(validate('share', { ...complete, services: { [service.id]: { 'to-be': 3 } } })).toEqual([]);
  });

  it('takes the same published as compiled', () => {
    fc.assert(
      fc.property(file, (data) => void expect(published(data)).toBe(validate('share', data).length === 0)),
      { numRuns: runs(2000) },
    );
  });

  it('has no place for a text of anybody’s own', () => {
    const free = (node: unknown): boolean => {
      if (typeof node !== 'object' || node === null) return false;
      const { type, pattern } = node as { type?: string; pattern?: string };
      // The month is the only text that is none of some, and nothing but digits fits in.
      if (type === 'string') return pattern !== '^[0-9]{4}-(?:0[1-9]|1[0-2])$';
      return Object.values(node).some(free);
    };
    expect(free(buildSchema('share'))).toBe(false);
    const open = (node: unknown): boolean =>
      typeof node === 'object' &&
      node !== null &&
      (((node as { type?: string }).type === 'object' &&
        (node as { additionalProperties?: boolean }).additionalProperties !== false) ||
        Object.values(node).some(open));
    expect(open(buildSchema('share'))).toBe(false);
  });
});
