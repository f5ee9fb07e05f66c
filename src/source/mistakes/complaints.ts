import type { DocumentKind } from '../../model/files.ts';
import type { Framework } from '../../reference/index.ts';
import { validateSaid } from '../../schema/said.ts';
import type { Violation } from '../../schema/validate.ts';
import { type Parsed, parse } from '../parse.ts';

/** What is wrong with a text: as YAML, or, where it is YAML, by its schema. */
export interface Complaints {
  readonly parsed: Parsed;
  readonly violations: readonly Violation[];
}

export function complaintsOf(text: string, kind: DocumentKind, framework: Framework, parsed = parse(text)): Complaints {
  const { problems, data } = parsed;
  return { parsed, violations: problems.length === 0 && data !== null ? validateSaid(kind, data, framework) : [] };
}

/** Whether there is less wrong: no YAML is worse than whatever a schema says, and what is wrong earlier hides what is behind it. */
export function isBetter(now: Complaints, before: Complaints): boolean {
  const [left, right] = [now.parsed.problems, before.parsed.problems];
  if (left.length === 0 && right.length === 0) return now.violations.length < before.violations.length;
  if (left.length === 0 || right.length === 0) return left.length === 0;
  return left.length < right.length || firstOf(left) > firstOf(right);
}

function firstOf(problems: Parsed['problems']): number {
  return problems.reduce((least, { offset }) => Math.min(least, offset), Number.POSITIVE_INFINITY);
}
