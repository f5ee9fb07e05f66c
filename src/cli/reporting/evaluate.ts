import { analyseAreas } from '../../analysis/areas/analyse.ts';
import { allDrills } from '../../analysis/drill/all.ts';
import { analyseGap } from '../../analysis/gap/analyse.ts';
import { makePlan } from '../../analysis/plan.ts';
import { type Selection, select, selectedOf } from '../../analysis/selection.ts';
import { type Trend, trendOf } from '../../analysis/trend.ts';
import type { ChartsResult, PreviousState } from '../../render/results.ts';
import { GitProblem } from '../../source/git.ts';
import { History } from '../../source/history.ts';
import { NamedStates, type State } from '../organisation/named-states.ts';
import type { OpenedOrganisation } from '../organisation/open.ts';
import { trendPoints } from '../organisation/trend-points.ts';
import type { CommandContext } from '../program/command.ts';
import { write } from '../terminal/io.ts';
import { Progress } from '../terminal/progress.ts';

type Environment = CommandContext['io']['env'];

/**
 * What charts are drawn of: the services that are chosen, and how they were in an earlier state.
 *
 * @param asked `previous` names that state; without it, it is the last tag
 * @param parts what is wanted of the past, each of which takes its time
 */
export async function evaluate(
  { folder, organisation: whole }: OpenedOrganisation,
  selection: Selection,
  asked: { readonly previous?: string },
  parts: { readonly previous: boolean; readonly trend: boolean },
  context: CommandContext<'charts' | 'trend'>,
): Promise<ChartsResult> {
  const { today } = context.io;
  const selected = selectedOf(whole, selection);
  const organisation = select(whole, selection);
  const earlier = parts.previous ? await previousState(folder.path, asked.previous, context) : undefined;
  // The same services as now, whoever had them then.
  const services = selected && organisation.rows.map(({ id }) => id);
  const before = earlier && select(earlier.organisation, { services });
  const previous: PreviousState | undefined = before &&
    earlier && { name: earlier.name, organisation: before, analysis: analyseGap(before, { today }) };
  return {
    organisation,
    analysis: analyseGap(organisation, { today, baseline: before }),
    areas: analyseAreas(organisation),
    previous,
    plan: makePlan(organisation, { today, by: 'quarter' }),
    // An incident takes the whole organisation.
    drills: selected ? [] : allDrills(organisation, today),
    trend: parts.trend ? await trendIn(folder.path, selection, whole.policy.fiscalYearStart, context) : undefined,
    selected,
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
  { io, messages }: CommandContext<'charts' | 'trend'>,
): Promise<Trend | undefined> {
  const progress = new Progress(io, messages.charts.progress);
  try {
    return await inHistory(path, io.env, async (history) => {
      const { points, overall } = await trendPoints(history, {}, selection, yearStart, () => progress.step());
      progress.clear();
      if (await history.isShallow()) await write(io.stderr, `${messages.trend.shallow}\n`);
      return points.length === 0 ? undefined : trendOf(points, overall);
    });
  } finally {
    progress.clear();
  }
}

/** What the history says; undefined where there is none to look into. */
export async function inHistory<T>(
  path: string,
  environment: Environment,
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
