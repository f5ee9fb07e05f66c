import { openQuestions } from '../../analysis/open-questions.ts';
import type { Row } from '../../model/row.ts';

/** The keys that a form asks for, in the order in which it does. */
export type FormKey =
  | 'level'
  | 'reason'
  | 'assignment'
  | 'team'
  | 'provider'
  | 'as-is'
  | 'to-be'
  | 'rationale'
  | 'note';

/**
 * The keys that close what is open of a row: with a level comes its reason, with an assignment who it is,
 * and with what somebody decides, why.
 */
export function keysFor(row: Row): FormKey[] {
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
