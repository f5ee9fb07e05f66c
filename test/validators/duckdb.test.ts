import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { examplesIn } from '../ci/documents.ts';
import { repository } from '../cli/repository.ts';
import { cdc } from '../cli/run.ts';
import { needed } from './installed.ts';

interface Duckdb {
  readonly DuckDBInstance: {
    create(
      path: string,
      settings: Readonly<Record<string, string>>,
    ): Promise<{
      connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, unknown>[] }> }>;
    }>;
  };
}

/** Undefined where it is not installed, as where the validators were installed before it was one of them. */
const duckdb = (() => {
  try {
    return createRequire(import.meta.url)('@duckdb/node-api') as Duckdb;
  } catch {
    return undefined;
  }
})();

const states = [
  'A-1: { as-is: 1, to-be: 4 }\n',
  'A-1: { as-is: 2, to-be: 4 }\n  A-2: { as-is: 3 }\n  B-1: { as-is: excluded }\n',
  'A-1: { as-is: 3, to-be: 4 }\n  A-2: { as-is: 3 }\n',
];

describe.skipIf(!duckdb)(`what is exported, in DuckDB ${needed}`, () => {
  /** What a query finds in the files of a folder; from elsewhere, nothing is loaded. */
  async function query(cwd: string, sql: string) {
    const db = await duckdb?.DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
    const connection = await db?.connect();
    await connection?.runAndReadAll(`SET file_search_path = '${cwd}'`);
    return (await connection?.runAndReadAll(sql))?.getRowObjectsJson();
  }

  /** The history of three states, of which two are of one day, in this format. */
  function history(format: 'csv' | 'ndjson', name: string): string {
    const repo = repository();
    repo.write(
      'catalog.yaml',
      'version: 1\nservices:\n  A-1: { level: basic, rationale: "a, \\"b\\"\\n監視 = ?" }\n  A-2: { level: basic }\n',
    );
    for (const [index, services] of states.entries()) {
      repo.write('portfolio.yaml', `version: 1\nservices:\n  ${services}`);
      repo.commit(`2026-0${Math.min(index, 1) + 1}-01T12:00:00+00:00`);
    }
    expect(cdc(['export', '--history', '--format', format, '-o', name], { cwd: repo.dir }).status).toBe(0);
    return repo.dir;
  }

  it.each(['docs/guide.md', 'docs/guide.ja.md'])('is what the query in %s finds', async (guide) => {
    const [example = ''] = examplesIn('sh', guide).filter((text) => text.includes('duckdb'));
    const [, sql = ''] = /duckdb -c "([^"]*)"/.exec(example) ?? [];
    expect(await query(history('ndjson', 'acme.ndjson'), sql)).toEqual([
      { sequence: '1', date: '2026-01-01', level: 'basic', scored: '1', mean: 1 },
      { sequence: '2', date: '2026-02-01', level: 'basic', scored: '2', mean: 2.5 },
      // Excluded, and of no level.
      { sequence: '2', date: '2026-02-01', level: null, scored: '0', mean: null },
      // Of the same day: not counted with the state before.
      { sequence: '3', date: '2026-02-01', level: 'basic', scored: '2', mean: 3 },
    ]);
  });

  it('is the same in every format, with types that can be reckoned with', async () => {
    const csv = await query(
      history('csv', 'acme.csv'),
      `SELECT * EXCLUDE (commit) FROM read_csv('acme.csv', sample_size = -1)`,
    );
    const ndjson = await query(
      history('ndjson', 'acme.ndjson'), // A column of numbers and a word is one of JSON there.
      `SELECT * EXCLUDE (commit) REPLACE ("as-is" ->> '$' AS "as-is") FROM 'acme.ndjson'`,
    );
    const said = (rows: Record<string, unknown>[] | undefined) =>
      rows?.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));
    expect(said(csv)).toHaveLength(192);
    expect(said(csv)).toEqual(said(ndjson));
    expect(said(csv)?.[0]).toMatchObject({
      id: 'A-1',
      'as-is': '1',
      gap: '3',
      'catalog-rationale': 'a, "b"\n監視 = ?',
    });
  });
});
