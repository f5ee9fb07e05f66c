import { describe, expect, it } from 'vitest';
import { csv, ndjson } from '../../../src/index.ts';
import { loadWords } from '../../../src/messages/index.ts';
import { headingIn } from '../../../src/render/data/heading.ts';
import { readCsv } from './read-csv.ts';
import { results } from './results.ts';

/** A value as a cell has it: what is unprintable is spelled out, and a formula made a text. */
function inCsv(value: unknown): string {
  const text = String(value ?? '').replaceAll(
    /(?![\n\t])[\p{Cc}\u202E]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16).padStart(4, '0')}}`,
  );
  return typeof value === 'string' && /^[=+\-@]/.test(text) ? `'${text}` : text;
}

describe.each(Object.entries(results))('the records of %s', (_, drawn) => {
  it('have the same columns, in kebab-case', () => {
    for (const { name, records } of drawn) {
      expect(new Set(records.columns).size, name).toBe(records.columns.length);
      for (const column of records.columns) expect(column).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const row of records.rows) expect(row, name).toHaveLength(records.columns.length);
    }
    expect(drawn.some(({ records }) => records.rows.length > 0)).toBe(true);
  });

  it.each(['en', 'ja'] as const)('have headings for people, no two the same (%s)', async (language) => {
    const { columns: words } = await loadWords(language, 'columns');
    for (const { name, records } of drawn) {
      const headings = records.columns.map((column) => headingIn(words, records.headedAs?.[column] ?? column));
      expect(new Set(headings).size, name).toBe(headings.length);
      // What has none is called by its key.
      for (const heading of headings) expect(heading).toMatch(language === 'ja' ? /[^a-z-]/ : /^(?:[A-Z])/);
      const wording = { heading: (column: string) => headingIn(words, column), cell: () => 'x' };
      const [head, ...rows] = readCsv(csv(records, wording));
      expect(head).toEqual(headings);
      expect(new Set(rows.flat())).toEqual(new Set(records.rows.length > 0 ? ['x'] : []));
    }
  });

  it('say the same as CSV and as NDJSON', () => {
    for (const { name, records } of drawn) {
      const [head, ...rows] = readCsv(csv(records));
      const text = ndjson(records);
      const objects = text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(head, name).toEqual(records.columns);
      for (const object of objects) expect(Object.keys(object), name).toEqual(records.columns);
      expect(rows, name).toEqual(objects.map((object) => Object.values(object).map(inCsv)));
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u);
    }
  });
});

it('what there is not is null in NDJSON and empty in CSV', () => {
  const records = { columns: ['a', 'b', 'c'], rows: [[undefined, 0, false]] };
  expect(ndjson(records)).toBe('{"a":null,"b":0,"c":false}\n');
  expect(csv(records)).toBe('a,b,c\r\n,0,false\r\n');
  expect(ndjson({ columns: ['a'], rows: [] })).toBe('');
});
