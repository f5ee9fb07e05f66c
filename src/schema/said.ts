import type { DocumentKind } from '../model/files.ts';
import type { Framework } from '../reference/index.ts';
import { isMap } from './mapping.ts';
import { type Violation, validate } from './validate.ts';

/** The data of a file without the keys that have nothing behind them: nothing is said there yet. */
export function said(data: unknown): unknown {
  if (!isMap(data)) return data;
  const entries = Object.entries(data);
  const kept = entries.flatMap(([key, value]) => (value === null ? [] : [[key, said(value)] as const]));
  const isSame = kept.length === entries.length && kept.every(([, value], index) => value === entries[index]?.[1]);
  return isSame ? data : Object.fromEntries(kept);
}

/**
 * Checks what is said in a file against its schema. A key that has nothing behind it says nothing, but it has to be known all
 * the same: in `{level:basic}` there is none but `level:basic`.
 *
 * @param data as it is written
 */
export function validateSaid(kind: DocumentKind, data: unknown, framework: Framework): Violation[] {
  const plain = said(data);
  const violations = validate(kind, plain, framework);
  if (plain === data) return violations;
  const known = new Set(violations.map(placeOf));
  const ofKeys = validate(kind, data, framework).filter(({ part }) => part === 'key');
  return [...violations, ...ofKeys.filter((violation) => !known.has(placeOf(violation)))];
}

function placeOf({ path }: Violation): string {
  return JSON.stringify(path);
}
