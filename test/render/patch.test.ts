import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/index.ts';
import { patchText } from '../../src/render/patch.ts';

const patchOf = (before: string, after: string) =>
  patchText({ path: 'catalog.yaml', before, after }, { palette: plain });

describe('a patch', () => {
  it('makes of a text what it was made of', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after);
        expect(applyPatch(before, patchOf(before, after))).toBe(after);
      }),
    );
  });

  // What they have in common would take the square of them.
  it('of very many lines is one piece, from the first to the last that is another', () => {
    const lines = (name: string, end: string) =>
      Array.from({ length: 40_000 }, (_, at) => `  ${name}-${at}: {}`).join('\n') + end;
    for (const [before, after] of [
      [`a\n${lines('a', '\n')}z\n`, `a\n${lines('b', '\n')}z\n`],
      [lines('a', ''), lines('b', '\n')],
      [lines('a', '\n'), `${lines('b', '\n')}${lines('c', '')}`],
    ] as const) {
      const patch = patchOf(before, after);
      expect(patch.match(/^@@/gm)).toHaveLength(1);
      expect(applyPatch(before, patch)).toBe(after);
    }
  });
});
