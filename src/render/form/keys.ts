import { openQuestions } from '../../analysis/open-questions.ts';
import { questionsOf } from '../../analysis/questions.ts';
import type { ServiceFileKind } from '../../model/files.ts';
import type { Row } from '../../model/row.ts';

/** The keys that a form asks for, in the order in which it does. */
export const formKeys = [
  'level',
  'reason',
  'assignment',
  'team',
  'provider',
  'as-is',
  'to-be',
  'assessed-on',
  'rationale',
  'note',
] as const;
export type FormKey = (typeof formKeys)[number];

/** What a form asks of a row: what is open, or all of some phases, with what is on record. */
export interface Asked {
  readonly row: Row;
  /** In which phases all is asked; empty where only what is open is. */
  readonly phases: readonly ServiceFileKind[];
}

const keysOfPhase: Readonly<Record<ServiceFileKind, readonly FormKey[]>> = {
  catalog: ['level', 'reason', 'rationale'],
  profile: ['assignment', 'team', 'provider'],
  portfolio: ['as-is', 'to-be', 'assessed-on', 'rationale', 'note'],
};

/** The questions of a row that stand above its keys. */
export function asksOf({ row, phases }: Asked) {
  if (phases.length === 0) return openQuestions(row);
  const all = phases.flatMap((phase) => questionsOf(row, phase));
  const questions = all.flatMap((question) =>
    question === 'rationale' || question === 'review-by' || question === 'exclusion' ? [] : [question],
  );
  return phases.includes('portfolio') ? [...questions, 'assessed-on' as const] : questions;
}

/**
 * The keys that close what is open of a row, or all of some phases: with a level comes its reason, with an assignment who
 * it is, and with what somebody decides, why.
 */
export function keysFor({ row, phases }: Asked): FormKey[] {
  if (phases.length > 0) {
    const wanted = new Set(phases.flatMap((phase) => keysOfPhase[phase]));
    return formKeys.filter((key) => wanted.has(key));
  }
  const open = openQuestions(row);
  const scored = open.some((question) => question.startsWith('as-is'));
  const mayBeExcluded = scored && row.portfolio['as-is'] === undefined;
  const wanted: [FormKey, boolean][] = [
    ['level', open.includes('level')],
    ['reason', open.includes('level') || open.includes('reason')],
    ['assignment', open.includes('assignment')],
    ['team', open.includes('assignment') || open.includes('team')],
    ['provider', open.includes('assignment') || open.includes('provider')],
    ['as-is', scored],
    ['to-be', open.includes('to-be')],
    ['rationale', open.includes('level') || open.includes('reason') || mayBeExcluded],
    ['note', scored && row.portfolio.note === undefined],
  ];
  return wanted.filter(([, is]) => is).map(([key]) => key);
}
