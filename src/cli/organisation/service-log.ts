import { type LogEntry, type LoggedState, logEntry, type ServiceLog, type UnusableState } from '../../analysis/log.ts';
import type { Selection } from '../../analysis/selection.ts';
import { type FileKind, mainFileKinds } from '../../model/files.ts';
import { joinOrganisation, type Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { Commit, History, PastPlace } from '../../source/history.ts';

const nothing: LoggedState = { organisation: joinOrganisation({}), files: new Set() };

/**
 * What changed of some services, commit by commit. Files are read of the states that are wanted and of the one before them;
 * no more than two are kept.
 *
 * @param present what is in the work tree; undefined where that cannot be used
 * @param places the committed states, latest first
 * @param isWanted which commits to show; the work tree is always shown
 */
export async function serviceLog(
  history: History,
  present: LoggedState | undefined,
  places: readonly PastPlace[],
  selection: Selection,
  isWanted: (commit: Commit) => boolean,
): Promise<ServiceLog> {
  const entries: LogEntry[] = [];
  const unusable: UnusableState[] = [];
  let later: { readonly commit: Commit | undefined; readonly state: LoggedState } | undefined;
  if (present) later = { commit: undefined, state: present };
  let skipped = 0;
  let states = 0;
  const add = async (before: LoggedState) => {
    if (!later) return;
    const entry = logEntry(undefined, before, later.state, selection, skipped);
    const { commit } = later;
    if (!entry || !commit) {
      if (entry) entries.push(entry);
      return;
    }
    const { author, subject, parents } = await history.authorship(commit);
    entries.push({ ...entry, commit: { ...commit, author, subject, isMerge: parents > 1 } });
  };
  for (const { commit, path } of places) {
    const wanted = isWanted(commit);
    if (!wanted && !later) continue;
    if (wanted) states += 1;
    const state = await stateAt(history, { commit, path });
    if ('problem' in state) {
      unusable.push({ date: commit.date, commit: commit.id, problem: state.problem });
      skipped += 1;
      continue;
    }
    await add(state);
    skipped = 0;
    later = wanted ? { commit, state } : undefined;
  }
  const first = places.at(-1)?.commit;
  const cutOff = first && later && (await history.isCutOff(first)) ? first : undefined;
  // What this clone begins with was not answered in its first commit.
  if (!cutOff) await add(nothing);
  return { entries, states, unusable, cutOff };
}

/** Every row that any state has had, by the latest state that has it, in the order of the present one. */
export async function rowsEver(
  history: History,
  present: Organisation,
  places: readonly PastPlace[],
): Promise<readonly Row[]> {
  const rows = new Map(present.rows.map((row) => [row.id, row]));
  for (const place of places) {
    const state = await stateAt(history, place);
    if ('problem' in state) continue;
    for (const row of state.organisation.rows) if (!rows.has(row.id)) rows.set(row.id, row);
  }
  return [...rows.values()];
}

/** The organisation in the latest of some states whose files can be used. */
export async function lastUsable(history: History, places: readonly PastPlace[]): Promise<Organisation | undefined> {
  for (const place of places) {
    const state = await stateAt(history, place);
    if (!('problem' in state)) return state.organisation;
  }
  return undefined;
}

/** The files in which answers about services are, and what these refer to: metrics and approvals keep from no log. */
export function aboutServices<File extends { readonly kind: FileKind }>(files: readonly File[]): File[] {
  return files.filter(({ kind }) => isAboutServices(kind));
}

function isAboutServices(kind: FileKind): boolean {
  return mainFileKinds.some((main) => main === kind);
}

async function stateAt(
  history: History,
  { commit, path }: PastPlace,
): Promise<LoggedState | Pick<UnusableState, 'problem'>> {
  const past = await history.filesAt(commit, path);
  if (!past) return { problem: undefined };
  const files = new Map([...past.files].filter(([kind]) => isAboutServices(kind)));
  const { partial: organisation, diagnostics } = await history.load({ ...past, files }, '.');
  if (!organisation) return { problem: diagnostics[0] };
  return { organisation, files: new Set(files.keys()) };
}
