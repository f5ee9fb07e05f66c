import type { ActivityState, Peacetime, ServiceCoverage } from '../../../analysis/peacetime.ts';
import type { ActivityPart } from '../../../reference/peacetime.ts';
import { type Cell, type Column, flexible, left, type RowGroup, right, table, toned } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { PeacetimeResult } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';
import { matrixCells, serviceCells, serviceColumns } from '../cells.ts';

type Speech = Speaking<'peacetime' | 'words'>;

/** So many services with the lowest score are named where there is little room. */
const named = 3;

/** How far the services of each activity are chosen, assigned and scored. */
export function coverageTable({ activities, reporting }: Peacetime, speaking: Speech) {
  const { peacetime: words } = speaking.messages;
  const apart = (heading: Raw): Column => ({ ...right(heading), in: ['wide', 'page'] });
  const onPage = (heading: Raw): Column => ({ ...right(heading), in: ['page'] });
  return table(
    [
      flexible(words.activity),
      { ...left(words.behind), in: ['page'] },
      right(words.inScope),
      ...[words.undecided, words.unnecessary].map(onPage),
      right(words.assigned),
      ...[words.unassigned, words.unasked].map(apart),
      right(words.scored),
      apart(words.unscored),
      onPage(words.excluded),
      right(words.lowest),
      left(words.lowestOf),
    ],
    [
      ...activities.flatMap((state) =>
        state.parts.map((part) => [
          partName(state, part.role, speaking),
          behindText(part.part),
          ...coverageCells(part, speaking),
        ]),
      ),
      [words.reporting, reporting.rows.map(({ id }) => id).join(', '), ...coverageCells(reporting, speaking)],
    ],
    { legend: words.coverageLegend },
  );
}

function coverageCells({ rows, undecided, unnecessary, unasked, figures, lowest }: ServiceCoverage, speaking: Speech) {
  const { peacetime: words } = speaking.messages;
  const count = (number: number): Cell => ({ number, as: 'count' });
  const { inScope, assigned, unassigned, scored, unscored, excluded } = figures;
  const ids = (lowest?.rows ?? []).map(({ id }) => id);
  const rest = ids.length > named ? words.more(ids.length - named) : undefined;
  return [
    `${inScope}/${rows.length}`,
    count(undecided),
    count(unnecessary),
    toned(unassigned > 0 ? 'bad' : unasked > 0 ? 'warn' : undefined, `${assigned}/${inScope}`),
    count(unassigned),
    count(unasked),
    toned(unscored > 0 ? 'warn' : undefined, `${scored}/${inScope}`),
    count(unscored),
    count(excluded),
    { number: lowest?.score, as: 'count', tone: lowest?.score === 1 ? 'bad' : undefined },
    { services: ids.slice(0, named), rest },
  ] satisfies Cell[];
}

/** The services one by one, with what they do in each activity. */
export function servicesTable(
  { peacetime: { activities, reporting }, organisation }: PeacetimeResult,
  speaking: Speech,
) {
  const { messages } = speaking;
  const { words, peacetime } = messages;
  const group = (heading: Raw, { rows }: ServiceCoverage): RowGroup => ({
    heading,
    rows: rows.map((row) => ({
      tone: row.scope === 'unnecessary' ? 'faint' : undefined,
      cells: [...serviceCells(row, speaking), ...matrixCells(row, organisation, speaking)],
    })),
  });
  return table(
    [
      ...serviceColumns(messages),
      flexible(words.level),
      flexible(words.assignment),
      right(words.asIs),
      right(words.toBe),
    ],
    [
      ...activities.flatMap((state) => state.parts.map((part) => group(partName(state, part.role, speaking), part))),
      group(peacetime.reporting, reporting),
    ],
    { grouping: peacetime.activity },
  );
}

/** `Alerts: send`; only the activity where it has one part. */
function partName(
  { activity, parts }: ActivityState,
  role: keyof Speech['messages']['peacetime']['role'],
  { messages: { peacetime }, language }: Speech,
): Raw {
  const name = activity.name[language];
  return parts.length === 1 ? name : peacetime.part(name, peacetime.role[role]);
}

function behindText({ categories = [], services = [] }: ActivityPart): Raw {
  return [...categories, ...services].join(', ');
}
