import { boardOf } from '../../analysis/board.ts';
import { analyseGap } from '../../analysis/gap/analyse.ts';
import { makePlan } from '../../analysis/plan.ts';
import { type Selection, select, selectedOf } from '../../analysis/selection.ts';
import { examine } from '../../check/examine.ts';
import { nothing, plus } from '../../check/report.ts';
import type { PreviousState, Provenance, ReportResult } from '../../render/results.ts';
import { changedFiles } from '../../source/commit.ts';
import { GitProblem } from '../../source/git.ts';
import { History } from '../../source/history.ts';
import { folderReader } from '../../source/read.ts';
import { NamedStates, type State } from '../organisation/named-states.ts';
import type { OpenedOrganisation } from '../organisation/open.ts';
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
    trend: undefined,
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

/** Where the files are from; undefined outside of git. */
async function provenanceOf(path: string, environment: CommandContext['io']['env']): Promise<Provenance | undefined> {
  const files = await changedFiles(path, environment);
  if (files === undefined) return undefined;
  const { uncommitted } = files;
  const history = new History(path, environment);
  try {
    return { commit: await history.commit('HEAD'), uncommitted };
  } catch (error) {
    if (error instanceof GitProblem) return { commit: undefined, uncommitted };
    throw error;
  } finally {
    await history.close();
  }
}
