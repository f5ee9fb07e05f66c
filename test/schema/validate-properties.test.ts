import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileKinds, serviceFileKinds } from '../../src/model/files.ts';
import {
  areas,
  assignments,
  categories,
  cycles,
  levels,
  patterns,
  phases,
  reasons,
  scores,
  services,
} from '../../src/reference/index.ts';
import { validate } from '../../src/schema/validate.ts';
import { runs } from '../runs.ts';
import { complete } from './examples.ts';

describe('right documents', () => {
  it.each(fileKinds)('%s: every key that its type has', (kind) => {
    expect(validate(kind, complete[kind])).toEqual([]);
  });

  it('every value of every enumeration', () => {
    const score = fc.constantFrom(...scores);
    const entries = {
      catalog: fc.record(
        { level: idOf(levels), reason: idOf(reasons), area: idOf(areas), 'review-by': date() },
        { requiredKeys: [] },
      ),
      profile: fc.record(
        { assignment: idOf(assignments), planned: fc.record({ assignment: idOf(assignments), by: date() }) },
        { requiredKeys: [] },
      ),
      portfolio: fc.record(
        {
          'as-is': fc.oneof(
            score,
            fc.constant('excluded'),
            fc.record({ insource: score, outsource: score }, { requiredKeys: [] }),
          ),
          'to-be': score,
          cycle: idOf(cycles),
          due: date(),
        },
        { requiredKeys: [] },
      ),
    };
    for (const kind of serviceFileKinds) {
      const document = fc.record({
        version: fc.constant(1),
        services: fc.dictionary(idOf<{ id: string }>(services), entries[kind] as fc.Arbitrary<object>),
      });
      fc.assert(
        fc.property(document, (data) => void expect(validate(kind, data)).toEqual([])),
        { numRuns: runs(300) },
      );
    }
    const cdc = fc.record({
      version: fc.constant(1),
      pattern: fc.record({ 'as-is': idOf(patterns), 'to-be': idOf(patterns) }),
    });
    fc.assert(fc.property(cdc, (data) => void expect(validate('cdc', data)).toEqual([])));
    for (const { id: category } of categories)
      for (const { id: phase } of phases)
        expect(validate('catalog', { version: 1, custom: { 'X-1': { category, phase, name: 'x' } } })).toEqual([]);
  });
});

describe('any data', () => {
  it('never throws, and every path leads to something', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
    const key = fc.oneof(
      fc.constantFrom('services', 'custom', 'A-1', 'as-is', 'insource', 'name', 'planned', '__proto__', 'a/b', 'level'),
      fc.string(),
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 6, depthSize: 'large' },
        leaf,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map(ownEntries),
      ),
    }));
    fc.assert(
      fc.property(fc.constantFrom(...fileKinds), value, fc.boolean(), (kind, data, versioned) => {
        const document = versioned && isMap(data) ? ownEntries([...Object.entries(data), ['version', 1]]) : data;
        for (const { path, part } of validate(kind, document)) {
          let at: unknown = document;
          for (const step of path) {
            expect(Object.hasOwn(at as object, step)).toBe(true);
            at = (at as Record<string | number, unknown>)[step];
          }
          if (part === 'key') expect(path.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs(3000) },
    );
  });
});

function idOf<T extends { readonly id: string }>(list: readonly T[]): fc.Arbitrary<T['id']> {
  return fc.constantFrom(...list.map(({ id }) => id));
}

function date(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As a YAML reader makes them: `__proto__` is a key like any other. */
function ownEntries(entries: readonly (readonly [string, unknown])[]): object {
  const object = {};
  for (const [key, value] of entries) {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return object;
}
