import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import { parse } from '../../src/source/parse.ts';
import { readStrict } from '../../src/source/strict.ts';
import { runs } from '../runs.ts';

/** The contract: what the strict reader reads, the full parser reads without problems and as the same data. */
export function difference(text: string): string | undefined {
  const strict = readStrict(text);
  if (strict === undefined) return undefined;
  const { problems, data } = parse(text);
  const same =
    problems.length === 0 && isDeepStrictEqual(strict, data) && JSON.stringify(strict) === JSON.stringify(data);
  return same ? undefined : JSON.stringify({ text, strict, data, problems });
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
