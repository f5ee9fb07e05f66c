import { describe, expect, it } from 'vitest';
import { csv, ndjson } from '../../../src/index.ts';
import { results } from './results.ts';

/** The cells of a CSV file (RFC 4180). */
function readCsv(text: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  const lines: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, raw = '', end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`no CSV at ${at}: ${text.slice(at, at + 40)}`);
    lines.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

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
