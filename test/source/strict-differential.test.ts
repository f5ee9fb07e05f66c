import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStrict } from '../../src/source/strict.ts';
import { runs } from '../runs.ts';
import { anyCharacter, damaged } from './damage.ts';
import { nearYaml, word } from './near-yaml.ts';
import { writtenFile } from './organisations.ts';
import { examples, fixtures, templates } from './own-files.ts';
import { check, checkAll, difference } from './strict-contract.ts';
import { snippets } from './yaml-snippets.ts';

describe('what the strict reader reads, the full parser reads as the same', () => {
  it('for texts of a grammar near the one it knows', () => {
    checkAll(nearYaml, 15_000, 0.15);
  });

  it('for a value of any characters', () => {
    const near = fc.array(fc.oneof(anyCharacter, word), { maxLength: 4 }).map((parts) => parts.join(''));
    const frame = fc.constantFrom<readonly [string, string]>(
      ['a: ', ''],
      ['a: x', ''],
      ['a: x ', ''],
      ['a: 1', ''],
      ['a: "', '"'],
      ["a: '", "'"],
      ['a: { b: ', ' }'],
      ['a: { b: x', ', c: 1 }'],
      ['a: [ ', ' ]'],
      ['a: [x', ']'],
      ['a: x', 'y'],
      ['a: x # ', ''],
      ['a: {}', ''],
      ['a:', '\n  b: 1'],
      ['', 'a: 1'],
      ['a', ': 1'],
      ['a: { b', ': 1 }'],
      ['a:\n  b: x', '\n  c: y'],
      ['a: x', '\nb: y'],
      ['# ', '\na: 1'],
    );
    checkAll(
      fc.tuple(frame, near).map(([[before, after], text]) => before + text + after),
      20_000,
      0.2,
    );
  });

  it.each(snippets.map((text) => [text]))('for %j and for it under a key', (text) => {
    for (const eol of ['\n', '\r\n']) {
      for (const whole of [
        text,
        `${text}\n`,
        `z: 1\n${text}`,
        `${text}\nz: 1`,
        `z:\n${text.replaceAll(/^/gm, '  ')}`,
        `z: ${text}`,
      ]) {
        check(whole.replaceAll('\n', eol));
      }
    }
  });

  const sources = [...examples.values(), ...templates, ...fixtures];

  it('for every fixture', () => {
    for (const text of fixtures) {
      check(text);
      check(text.replaceAll('\n', '\r\n'));
    }
  });

  it('for some lines of a file, damaged', () => {
    const sample = fc
      .tuple(fc.constantFrom(...sources), fc.nat(), fc.integer({ min: 1, max: 6 }))
      .map(([text, from, count]) => {
        const lines = text.split('\n');
        const start = from % lines.length;
        const chosen = lines.slice(start, start + count);
        return [...(chosen[0]?.startsWith('  ') ? ['version: 1', 'services:'] : []), ...chosen, ''].join('\n');
      });
    checkAll(damaged(sample, { min: 1, max: 3 }), 5000, 0.1);
  });

  it('for whole files with one change', () => {
    checkAll(damaged(fc.constantFrom(...sources), { min: 1, max: 1 }), 500, 0.05);
  });

  it('for the files of whole organisations, all of which it reads', () => {
    const read = ({ text, data }: { text: string; data: object }) => {
      expect(readStrict(text)).toStrictEqual(data);
      expect(difference(text)).toBeUndefined();
    };
    fc.assert(fc.property(writtenFile, read), { numRuns: runs(40) });
  });

  it('for the files of whole organisations, damaged', () => {
    checkAll(
      damaged(
        writtenFile.map(({ text }) => text),
        { min: 1, max: 2 },
      ),
      80,
      0.1,
    );
  });
});
