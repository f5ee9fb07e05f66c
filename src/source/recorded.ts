import { isDeepStrictEqual } from 'node:util';
import type { ApprovalEntry, ApprovalsFile } from '../model/approval.ts';
import { type Environment, GitProblem, Repository, repositoryOf } from './git.ts';
import { type Commit, History, type PastFiles } from './history.ts';
import { isSigned } from './objects.ts';
import { readSource } from './read.ts';

/** The commit that first has an approval, and whether it bears a signature. */
export interface Recorded extends Commit {
  readonly signed: boolean;
}

/**
 * Where approvals are recorded: for each, the earliest commit of those up to now that all have it; one that is in no commit yet has
 * none. That a commit is signed is read from the commit alone. Nothing verifies it here: which programs would do that is a matter
 * of settings, those of the repository too.
 *
 * @returns undefined where there is no history to see
 */
export async function recordedApprovals(
  folder: string,
  approvals: readonly ApprovalEntry[],
  environment: Environment,
): Promise<ReadonlyMap<ApprovalEntry, Recorded> | undefined> {
  const root = repositoryOf(folder);
  if (root === undefined) return undefined;
  const repository = new Repository(root, environment);
  try {
    const earliest = await earliestWith(approvals, new History(folder, repository));
    const found = [...earliest].map(
      async ([one, commit]) => [one, { ...commit, signed: isSigned(await repository.known(commit.id)) }] as const,
    );
    return new Map(await Promise.all(found));
  } catch (error) {
    if (error instanceof GitProblem) return error.reason === 'no-commit' ? new Map() : undefined;
    throw error;
  } finally {
    await repository.close();
  }
}

async function earliestWith(
  approvals: readonly ApprovalEntry[],
  history: History,
): Promise<Map<ApprovalEntry, Commit>> {
  const earliest = new Map<ApprovalEntry, Commit>();
  let looking = approvals;
  let last: { readonly id: string; readonly has: readonly ApprovalEntry[] } | undefined;
  for await (const state of history.states()) {
    const id = state.files.get('approvals')?.id ?? '';
    // What stands in a file that is as it was in the commit after is known.
    const has: readonly ApprovalEntry[] = last?.id === id ? last.has : await approvalsIn(state);
    last = { id, has };
    looking = looking.filter((one) => has.some((past) => isDeepStrictEqual(past, one)));
    if (looking.length === 0) break;
    for (const one of looking) earliest.set(one, state.commit);
  }
  return earliest;
}

/** Those of a past state, as far as its file can be read. */
async function approvalsIn({ files }: PastFiles): Promise<readonly ApprovalEntry[]> {
  const object = files.get('approvals');
  const source = object && (await readSource('approvals', 'approvals.yaml', () => object.content));
  const data = source?.data as Partial<ApprovalsFile> | null | undefined;
  return Array.isArray(data?.approvals) ? data.approvals : [];
}
