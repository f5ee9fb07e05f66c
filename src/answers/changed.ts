import { isDeepStrictEqual } from 'node:util';
import { isUnconfirmed } from '../analysis/open-questions.ts';
import { rowWith } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import type { Framework } from '../reference/index.ts';
import type { Answer } from './answer.ts';
import type { Change } from './save.ts';

/** What is answered anew: a form or a sheet brings back what is on record as well, and that is no answer; but the
 * score that it repeats is confirmed, where nobody had confirmed it. */
export function changesIn(answer: Answer, row: Row): Answer {
  const files = Object.entries(answer).map(([file, entry]) => {
    const before: Readonly<Record<string, unknown>> = { ...row[file as keyof Answer] };
    const isNew = ([key, value]: [string, unknown]) =>
      (!isDeepStrictEqual(before[key], value) || (key === 'as-is' && isUnconfirmed(row))) &&
      // Why it was excluded comes back with a score that excludes it no longer.
      !(key === 'rationale' && file === 'catalog' && value === row.portfolio.rationale);
    return [file, Object.fromEntries(Object.entries(entry).filter(isNew))] as const;
  });
  return Object.fromEntries(files.filter(([, entry]) => Object.keys(entry).length > 0));
}

/** A row as it is after some changes. */
export function rowAfter(row: Row, changes: readonly Change[], framework: Framework): Row {
  const entries: { [File in Change['file']]?: Record<string, unknown> } = {};
  for (const { file, key, now } of changes) entries[file] = { ...entries[file], [key]: now };
  return rowWith(row, entries, framework);
}
