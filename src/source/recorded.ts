import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ApprovalEntry, ApprovalsFile, NotKnownReason } from '../model/approval.ts';
import type { IsoDate } from '../model/files.ts';
import { fileName } from './folder.ts';
import { type Environment, GitProblem, Repository, repositoryOf } from './git.ts';
import { type Commit, History } from './history.ts';
import { isSigned } from './objects.ts';
import { readSource } from './read.ts';

/** The commit that added an approval, and whether it bears a signature. */
export interface Recorded extends Commit {
  readonly signed: boolean;
}

/** The earliest commit that is known to have an approval, where it may not be the one that added it. */
export interface NotKnown {
  readonly notKnown: NotKnownReason;
  readonly seenIn: Commit;
}

/**
 * Which commit added each approval: it has the approval, and none of those that it was made of has. Commits that a merge brought in
 * count as they are, and the merge only for what none of them has. Of several that added the same, the earliest; an approval that
 * the last commit does not have has none. A commit in which the file cannot be read neither has an approval nor lacks it. That a
 * commit is signed is read from the commit alone. Nothing verifies it here: which programs would do that is a matter of settings,
 * those of the repository too.
 *
 * @returns undefined where there is no history to see
 */
export async function recordedApprovals(
  folder: string,
  approvals: readonly ApprovalEntry[],
  environment: Environment,
): Promise<ReadonlyMap<ApprovalEntry, Recorded | NotKnown> | undefined> {
  const root = repositoryOf(folder);
  if (root === undefined) return undefined;
  const repository = new Repository(root, environment);
  try {
    const history = new History(folder, repository);
    const states = await statesOf(history, repository);
    const recorded = new Map<ApprovalEntry, Recorded | NotKnown>();
    for (const one of approvals) {
      const found = await addedIn(one, states, history);
      if (found === undefined) continue;
      if ('notKnown' in found) recorded.set(one, found);
      else recorded.set(one, { ...found, signed: isSigned(await repository.known(found.id)) });
    }
    return recorded;
  } catch (error) {
    if (error instanceof GitProblem) return error.reason === 'no-commit' ? new Map() : undefined;
    throw error;
  } finally {
    await repository.close();
  }
}

interface State {
  readonly commit: Commit;
  /** Of the states that it was made of; none where the file came to be. */
  readonly parents: readonly string[];
  /** Undefined where the file cannot be read. */
  readonly approvals: readonly ApprovalEntry[] | undefined;
}

/** Every state of the file, by the id of its commit: the latest first, and each before those that it was made of. */
async function statesOf(history: History, repository: Repository): Promise<ReadonlyMap<string, State>> {
  const paths = new Set<string>();
  for await (const { path } of history.places()) paths.add(path);
  const states = new Map<string, State>();
  if (paths.size === 0) return states;
  const name = fileName('approvals');
  // The parents that are listed are the closest ones with another state of the file.
  const args = ['--literal-pathspecs', 'rev-list', '--topo-order', '--simplify-merges', '--parents', '--format=%cI'];
  const output = await repository.run([...args, 'HEAD', '--', ...[...paths].map((path) => posix.join(path, name))]);
  for (const [, ids = '', date = ''] of output.matchAll(/^commit (.+)\n(\S{10})/gm)) {
    const [id = '', ...parents] = ids.split(' ');
    states.set(id, {
      commit: { id, date: date as IsoDate },
      parents,
      approvals: await approvalsIn(id, paths, repository),
    });
  }
  return states;
}

async function approvalsIn(
  id: string,
  paths: ReadonlySet<string>,
  repository: Repository,
): Promise<readonly ApprovalEntry[] | undefined> {
  const name = fileName('approvals');
  for (const path of paths) {
    const object = await repository.file(id, path, name);
    if (object === undefined) continue;
    const source = await readSource('approvals', name, () => object.content);
    const data = source?.data as ApprovalsFile | undefined;
    return data && (data.approvals ?? []);
  }
  return [];
}

async function addedIn(
  entry: ApprovalEntry,
  states: ReadonlyMap<string, State>,
  history: History,
): Promise<Commit | NotKnown | undefined> {
  const has = ({ approvals }: State) => approvals?.some((one) => isDeepStrictEqual(one, entry)) ?? false;
  const [last] = states.values();
  if (!last || !has(last)) return undefined;
  const seen = new Set<State>([last]);
  const found: (Commit | NotKnown)[] = [];
  for (const state of seen) {
    const { readable, isDoubtful } = before(state, states);
    const earlier = readable.filter(has);
    for (const one of earlier) seen.add(one);
    if (earlier.length > 0) continue;
    const { commit } = state;
    if (await history.isCutOff(commit)) found.push({ notKnown: 'cut-off', seenIn: commit });
    else found.push(isDoubtful ? { notKnown: 'unreadable', seenIn: commit } : commit);
  }
  return found.toSorted((one, other) => (dateOf(one) < dateOf(other) ? -1 : 1))[0];
}

/** The closest states before one in which the file can be read, and whether there are others in between or at the beginning. */
function before(state: State, states: ReadonlyMap<string, State>): { readable: State[]; isDoubtful: boolean } {
  const reached = new Set(state.parents);
  const readable: State[] = [];
  let isDoubtful = false;
  for (const id of reached) {
    const one = states.get(id);
    if (one?.approvals) readable.push(one);
    else isDoubtful = true;
    if (one && !one.approvals) for (const parent of one.parents) reached.add(parent);
  }
  return { readable, isDoubtful };
}

function dateOf(found: Commit | NotKnown): IsoDate {
  return 'notKnown' in found ? found.seenIn.date : found.date;
}
