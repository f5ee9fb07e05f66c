import { boardOf } from '../../analysis/board.ts';
import { analyseMapping, followedIn } from '../../analysis/mapping.ts';
import { analysePeacetime } from '../../analysis/peacetime.ts';
import type { Selection } from '../../analysis/selection.ts';
import { examine } from '../../check/examine.ts';
import { nothing, plus } from '../../check/report.ts';
import { otherFrameworks, ownMapping } from '../../reference/mappings/index.ts';
import type { Provenance } from '../../render/provenance.ts';
import type { ReportResult } from '../../render/results.ts';
import { changedFiles } from '../../source/commit.ts';
import { folderReader } from '../../source/read.ts';
import { nextResult } from '../organisation/next-steps.ts';
import type { OpenedOrganisation } from '../organisation/open.ts';
import { staffResult } from '../organisation/staffing.ts';
import type { CommandContext } from '../program/command.ts';
import { evaluate, inHistory } from './evaluate.ts';

export interface Asked {
  readonly previous?: string;
  readonly board?: boolean;
  readonly final?: boolean;
}

/** All that a report is made of. */
export async function gather(
  opened: OpenedOrganisation,
  selection: Selection,
  asked: Asked,
  context: CommandContext<'charts' | 'trend'>,
): Promise<ReportResult> {
  const { today, env } = context.io;
  const { folder } = opened;
  // The first page has no line over time.
  const evaluated = await evaluate(opened, selection, asked, { previous: true, trend: !asked.board }, context);
  const { organisation, selected, analysis, plan } = evaluated;
  const { report } = await examine(folderReader(folder.path), { today, shownAs: folder.shownAs });
  const { errors, warnings } = plus(nothing, report);
  return {
    ...evaluated,
    peacetime: analysePeacetime(organisation, today),
    board: boardOf(organisation, analysis, plan, today),
    extent: asked.board ? 'board' : 'all',
    status: asked.final ? 'final' : 'draft',
    today,
    provenance: await provenanceOf(folder.path, env),
    findings: { errors, warnings },
    staff: staffIn(evaluated),
    next: selected ? undefined : nextResult(organisation, report, { today, full: true }),
    mappings: asked.board ? [] : mappingsIn(evaluated),
  };
}

/** Of a whole organisation; where it has no head counts, that is said. */
function staffIn({ organisation, selected }: Pick<ReportResult, 'organisation' | 'selected'>) {
  return selected ? undefined : staffResult(organisation, {});
}

/** Of a whole organisation: what a selection leaves out would seem to reach nothing. */
function mappingsIn({ organisation, selected }: Pick<ReportResult, 'organisation' | 'selected'>) {
  return selected
    ? []
    : otherFrameworks.map((framework) =>
        analyseMapping(organisation, framework, followedIn(ownMapping(framework), organisation.framework)),
      );
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
