import { describe, expect, it, vi } from 'vitest';
import { Composer } from 'yaml';
import { edition } from '../../src/reference/index.ts';
import { setEntry, setIn } from '../../src/source/edit.ts';
import { parse } from '../../src/source/parse.ts';
import { parseLately } from '../../src/source/parse-lately.ts';

/** How many texts are read meanwhile. */
function reads(act: () => unknown): number {
  const compose = vi.spyOn(Composer.prototype, 'compose');
  try {
    act();
    return compose.mock.calls.length;
  } finally {
    compose.mockRestore();
  }
}

describe('parseLately', () => {
  const text = 'version: 1\nservices:\n  A-1: { level: basic } # lately\n';

  it('says what parse says', () => {
    for (const any of [text, '', 'a: [', text]) expect(parseLately(any).data).toEqual(parse(any).data);
  });

  it('reads a text once, and again when it was long ago', () => {
    expect(reads(() => [parseLately(`${text}#`), parseLately(`${text}#`)])).toBe(1);
    const others = Array.from({ length: 4 }, (_, at) => `# ${'x'.repeat(100_000)}${at}\n`);
    expect(reads(() => others.map(parseLately))).toBe(4);
    expect(reads(() => parseLately(`${text}#`))).toBe(1);
  });

  it('lets an edit of several keys read each text that it makes once', () => {
    const changes = { level: 'unnecessary', reason: 'budget', rationale: 'x' };
    const edit = (id: string) => setEntry(`${text}# ${id}\n`, id, changes);
    expect(reads(() => edit('A-1'))).toBe(4);
    expect(reads(() => edit('A-1'))).toBe(0);
    // A new entry is one edit.
    expect(reads(() => edit('A-2'))).toBe(2);
  });

  it.each([
    '',
    'version: 1\n',
    text,
    text.replaceAll('\n', '\r\n'),
    'services:\n',
    'services: {}\n',
    'services: { A-1: { level: basic } }\n',
    '# c\nservices:\n    A-1:\n        level: basic\n',
  ])('has a new entry in %j as it would be key by key', (before) => {
    const changes = {
      level: 'basic',
      area: undefined,
      'decided-by': 'a: b',
      evidence: ['x', "it's\n"],
      'as-is': { insource: 2 },
    };
    const options = { framework: edition, comment: 'name' };
    const byKey = Object.entries(changes).reduce(
      (edited, [key, value]) => setIn(edited, ['services', 'A-2', key], value, options),
      before,
    );
    expect(setEntry(before, 'A-2', changes, options)).toBe(byKey);
  });
});
