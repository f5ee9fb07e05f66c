import { boardOf } from '../../analysis/board.ts';
import { analyseGap } from '../../analysis/gap/analyse.ts';
import { makePlan } from '../../analysis/plan.ts';
import { type Selection, select, selectedOf } from '../../analysis/selection.ts';
import { type Trend, trendOf } from '../../analysis/trend.ts';
import { examine } from '../../check/examine.ts';
import { nothing, plus } from '../../check/report.ts';
import type { PreviousState, Provenance, ReportResult } from '../../render/results.ts';
import { changedFiles } from '../../source/commit.ts';
import { GitProblem } from '../../source/git.ts';
import { History } from '../../source/history.ts';
import { folderReader } from '../../source/read.ts';
import { NamedStates, type State } from '../organisation/named-states.ts';
import type { OpenedOrganisation } from '../organisation/open.ts';
import { trendPoints } from '../organisation/trend-points.ts';
import type { CommandContext } from '../program/command.ts';

export interface Asked {
  readonly previous?: string;
  readonly board?: boolean;
  readonly final?: boolean;
}

/** All that a report is made of. */
export async function gather(
  { folder, organisation: whole }: OpenedOrganisation,
  selection: Selection,
  asked: Asked,
  context: CommandContext<'report' | 'check'>,
): Promise<ReportResult> {
  const { today, env } = context.io;
  const selected = selectedOf(whole, selection);
  const organisation = select(whole, selection);
  const earlier = await previousState(folder.path, asked.previous, context);
  const services = selected && organisation.rows.map(({ id }) => id);
  const before = earlier && select(earlier.organisation, { services });
  const analysis = analyseGap(organisation, { today, baseline: before });
  const previous: PreviousState | undefined = before &&
    earlier && { name: earlier.name, organisation: before, analysis: analyseGap(before, { today }) };
  const plan = makePlan(organisation, { today, by: 'quarter' });
  const { report } = await examine(folderReader(folder.path), { today, shownAs: folder.shownAs });
  const { errors, warnings } = plus(nothing, report);
  return {
    organisation,
    analysis,
    previous,
    plan,
    trend: await trendIn(folder.path, selection, whole.policy.fiscalYearStart, env),
    selected,
    board: boardOf(organisation, analysis, plan, today),
    extent: asked.board ? 'board' : 'all',
    status: asked.final ? 'final' : 'draft',
    today,
    provenance: await provenanceOf(folder.path, env),
    findings: { errors, warnings },
  };
}

/** The state that is named; else the last tag in which the organisation has files, which is not the commit at hand. */
async function previousState(
  path: string,
  named: string | undefined,
  context: CommandContext,
): Promise<State | undefined> {
  const states = new NamedStates(path, context);
  try {
    return named === undefined ? await states.lastTagged() : await states.at(named);
  } finally {
    await states.close();
  }
}

/** The figures of every state that was committed; undefined outside of git, and before the first commit. */
async function trendIn(
  path: string,
  selection: Selection,
  yearStart: number,
  environment: CommandContext['io']['env'],
): Promise<Trend | undefined> {
  return inHistory(path, environment, async (history) => {
    const { points, overall } = await trendPoints(history, {}, selection, yearStart);
    return points.length === 0 ? undefined : trendOf(points, overall);
  });
}

/** What the history says; undefined where there is none to look into. */
async function inHistory<T>(
  path: string,
  environment: CommandContext['io']['env'],
  look: (history: History) => Promise<T>,
): Promise<T | undefined> {
  try {
    const history = new History(path, environment);
    try {
      return await look(history);
    } finally {
      await history.close();
    }
  } catch (error) {
    if (error instanceof GitProblem) return undefined;
    throw error;
  }
}

/** Where the files are from; undefined outside of git. */
async function provenanceOf(path: string, environment: CommandContext['io']['env']): Promise<Provenance | undefined> {
  const files = await changedFiles(path, environment);
  if (files === undefined) return undefined;
  return {
    commit: await inHistory(path, environment, (history) => history.commit('HEAD')),
    uncommitted: files.uncommitted,
  };
}
