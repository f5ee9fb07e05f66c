/** The view of one assessor: what of the files they see, and where their answers go. */
import { viewsOf } from '../analysis/views.ts';
import type { IsoDate, View } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { spelled } from '../reference/spelling.ts';
import type { Answer, Values } from './answer.ts';

/**
 * The organisation as one assessor sees it: in the place of the agreed scores and all that belongs to these, their own
 * view; nothing of what others think.
 */
export function asSeenBy(organisation: Organisation, assessor: string): Organisation {
  const rows = organisation.rows.map((row) => rowSeenBy(row, assessor));
  // What was approved, and the files as they stand, hold the agreed scores and the views of all.
  const phaseData = { ...organisation.phaseData, portfolio: {} };
  return { ...organisation, assessedOn: undefined, rows, phaseData, approvals: [] };
}

export function rowSeenBy(row: Row, assessor: string): Row {
  const { 'as-is': asIs, on, ...rest } = viewIn(row, assessor) ?? {};
  const portfolio = { ...(asIs !== undefined && { 'as-is': asIs }), ...(on !== undefined && { 'assessed-on': on }) };
  return { ...row, portfolio: { ...portfolio, ...rest }, isView: true };
}

/** What can be said in a view, by the keys that a score has. */
export const viewKeys = ['as-is', 'assessed-on', 'confidence', 'note'] as const;

/**
 * The answer that puts values into the view of one assessor, beside those of all others. A score has a day; how sure
 * somebody was of another one says nothing of it.
 *
 * @param row as the files have it
 * @param values new ones by key, `undefined` for one that is taken out: without a score there is no view
 */
export function viewAnswer(row: Row, assessor: string, values: Values, today: IsoDate): Answer {
  const before = viewIn(row, assessor);
  const { 'assessed-on': day, ...said } = values;
  const scores = 'as-is' in said;
  const isOther = scores && JSON.stringify(said['as-is']) !== JSON.stringify(before?.['as-is']);
  const { confidence, ...kept } = { ...before };
  const whole = {
    ...kept,
    ...(confidence !== undefined && !isOther && { confidence }),
    ...(scores && { on: today }),
    ...(day !== undefined && { on: day }),
    ...said,
  };
  const order = ['as-is', 'on', 'confidence', 'note'] as const;
  const view = order.flatMap((key) => {
    const value = (whole as Values)[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  const isGone = scores && said['as-is'] === undefined;
  const others = viewsOf(row).filter((one) => one.assessor !== assessor);
  const own = isGone || view.length === 0 ? [] : [[assessor, Object.fromEntries(view)] as const];
  // In the place that it has, so that nothing else of the entry moves.
  const at = viewsOf(row).findIndex((one) => one.assessor === assessor);
  const all = others.map((one) => [one.assessor, one.view] as const);
  const views = at === -1 ? [...all, ...own] : [...all.slice(0, at), ...own, ...all.slice(at)];
  return { portfolio: { views: views.length === 0 ? undefined : Object.fromEntries(views) } };
}

/** The name under which an assessor has views already, whatever the widths and capitals in which it is typed. */
export function knownAssessor(typed: string, { rows }: Organisation): string {
  const names = new Set(rows.flatMap(viewsOf).map(({ assessor }) => assessor));
  return names.has(typed) ? typed : ([...names].find((name) => spelled(name) === spelled(typed)) ?? typed);
}

function viewIn(row: Row, assessor: string): View | undefined {
  return viewsOf(row).find((one) => one.assessor === assessor)?.view;
}
