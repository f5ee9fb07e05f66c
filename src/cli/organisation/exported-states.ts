import { isDeepStrictEqual } from 'node:util';
import type { UnusableState } from '../../analysis/log.ts';
import { type Selection, select } from '../../analysis/selection.ts';
import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { ExportedState } from '../../render/exports.ts';
import type { History, PastPlace } from '../../source/history.ts';

/** The states that there are to go through, earliest first; their files are read when it is their turn. */
export async function committedStates(history: History): Promise<PastPlace[]> {
  const places: PastPlace[] = [];
  for await (const place of history.places()) places.push(place);
  return places.toReversed();
}

/**
 * One state after the other, and the present one last, if it differs in what is exported. No more than two are kept.
 *
 * @param unusable is told of each state whose files cannot be used
 */
export async function* exportedStates(
  history: History,
  committed: readonly PastPlace[],
  now: Organisation,
  selection: Selection,
  today: IsoDate,
  unusable: (state: UnusableState) => void,
): AsyncGenerator<ExportedState> {
  const labels = await labelsIn(history);
  const present = select(now, selection);
  let last: Organisation | undefined;
  let sequence = 0;
  for (const { commit, path } of committed) {
    const past = await history.filesAt(commit, path);
    const { organisation, diagnostics } = past ? await history.load(past, '.') : {};
    last = organisation && select(organisation, selection);
    if (last) {
      sequence += 1;
      yield { sequence, date: commit.date, commit: commit.id, label: labels.get(commit.id), organisation: last };
    } else unusable({ date: commit.date, commit: commit.id, problem: diagnostics?.[0] });
  }
  if (last && isSame(last, present)) return;
  yield { sequence: sequence + 1, date: today, commit: undefined, label: undefined, organisation: present };
}

/** The tags of each commit that has any, with blanks between them. */
async function labelsIn(history: History): Promise<ReadonlyMap<string, string>> {
  const labels = new Map<string, string>();
  for (const { name, commit } of await history.tags()) {
    const before = labels.get(commit.id);
    labels.set(commit.id, before === undefined ? name : `${before} ${name}`);
  }
  return labels;
}

/** Whether two states say the same of every service, measured in the same way. */
function isSame(one: Organisation, other: Organisation): boolean {
  const said = ({ rows, policy, assessedOn }: Organisation) => ({ rows, policy, assessedOn });
  return isDeepStrictEqual(said(one), said(other));
}
