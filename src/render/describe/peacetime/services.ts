import type { ActivityState, PartCoverage, Peacetime } from '../../../analysis/peacetime.ts';
import type { ServiceCoverage } from '../../../analysis/service-coverage.ts';
import { type Cell, flexible, left, type RowGroup, right, table, toned } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { PeacetimeResult } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';
import { matrixCells, serviceCells, serviceColumns } from '../cells.ts';
import { restText } from '../coverage.ts';

type Speech = Speaking<'peacetime' | 'words'>;

/** So many services with the lowest score are named where there is little room. */
const named = 3;

/** How far the services of each activity are chosen, assigned and scored. */
export function coverageTable({ activities, reporting }: Peacetime, speaking: Speech) {
  const { peacetime: words, words: common } = speaking.messages;
  return table(
    [
      flexible(words.activity),
      { ...left(words.behind), in: ['page'] },
      right(words.inScope),
      right(words.assigned),
      right(words.scored),
      { ...flexible(common.notCounted.rest), in: ['wide', 'page'] },
      right(words.lowest),
      left(words.lowestOf),
    ],
    [
      ...activities.flatMap((state) =>
        state.parts.map((part) => [
          partName(state, part.role, speaking),
          behind(part),
          ...coverageCells(part, speaking),
        ]),
      ),
      [words.reporting, { services: reporting.rows.map(({ id }) => id) }, ...coverageCells(reporting, speaking)],
    ],
    { legend: words.coverageLegend },
  );
}

function coverageCells(coverage: ServiceCoverage, speaking: Speech) {
  const { peacetime: words } = speaking.messages;
  const { rows, unasked, figures, lowest } = coverage;
  const { inScope, assigned, unassigned, scored, unscored } = figures;
  const ids = (lowest?.rows ?? []).map(({ id }) => id);
  const more = ids.length > named ? words.more(ids.length - named) : undefined;
  return [
    toned(inScope === 0 ? 'warn' : undefined, `${inScope}/${rows.length}`),
    toned(unassigned > 0 ? 'bad' : unasked > 0 ? 'warn' : undefined, `${assigned}/${inScope}`),
    toned(unscored > 0 ? 'warn' : undefined, `${scored}/${inScope}`),
    restText(coverage, speaking),
    { number: lowest?.score, as: 'count', tone: lowest?.score === 1 ? 'bad' : undefined },
    { services: ids.slice(0, named), rest: more },
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

/** Whole categories by their letters, single services by the ids that they have in the edition of the organisation. */
function behind({ part: { categories = [] }, rows }: PartCoverage): Cell {
  return categories.length === 0 ? { services: rows.map(({ id }) => id) } : categories.join(', ');
}
