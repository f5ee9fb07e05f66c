import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Path } from '../../src/model/location.ts';
import { locate } from '../../src/source/locate.ts';
import { placeIn } from '../../src/source/marks.ts';
import { type Parsed, parse } from '../../src/source/parse.ts';
import { marksIn, readStrict } from '../../src/source/strict.ts';
import { runs } from '../runs.ts';

/**
 * The contract: what the strict reader reads, the full parser reads without problems and as the same data; and what it
 * notes of a place is what is located there.
 */
export function difference(text: string): string | undefined {
  const strict = readStrict(text);
  if (strict === undefined) return undefined;
  const parsed = parse(text);
  const { problems, data } = parsed;
  const same =
    problems.length === 0 && isDeepStrictEqual(strict, data) && JSON.stringify(strict) === JSON.stringify(data);
  return same ? misplaced(text, strict, parsed) : JSON.stringify({ text, strict, data, problems });
}

function misplaced(text: string, data: object, parsed: Parsed): string | undefined {
  const marks = marksIn(text);
  if (!marks) return JSON.stringify({ text, marks });
  for (const path of [...pathsIn(data), ['nowhere'], ['nowhere', 0]]) {
    for (const part of ['key', 'value'] as const) {
      const place = placeIn(marks, text, path, part);
      // Only the whole of a mapping of several lines is left to the full parser.
      if (place === undefined && path.length === 1 && part === 'value') continue;
      const located = locate(parsed, text, path, part);
      if (!isDeepStrictEqual(place, located)) return JSON.stringify({ text, path, part, place, located });
    }
  }
  return undefined;
}

/** Every path in data, and at each one that leads nowhere. */
function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  yield [...path, Array.isArray(value) ? value.length : 'nowhere', 'further'];
  for (const [key, child] of Object.entries(value))
    yield* pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Throws where a text breaks the contract. */
export function check(text: string): void {
  const found = difference(text);
  if (found !== undefined) throw new Error(found);
}

/**
 * Checks very many texts, and makes sure that they have not passed for want of texts that are read.
 *
 * @param share how many of them have to be read, 0 to 1
 */
export function checkAll(texts: fc.Arbitrary<string>, numRuns: number, share: number): void {
  let tried = 0;
  let read = 0;
  const one = (text: string) => {
    tried += 1;
    if (readStrict(text) !== undefined) read += 1;
    check(text);
  };
  fc.assert(fc.property(texts, one), { numRuns: runs(numRuns) });
  expect(read / tried).toBeGreaterThan(share);
}
