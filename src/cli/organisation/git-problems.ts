import { eitherDay } from '../../answers/days.ts';
import { isIsoDate } from '../../schema/date.ts';
import { GitProblem } from '../../source/git.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';

/**
 * Looks into the past.
 *
 * @param state how the user named what is looked at
 * @param flag the option that named it, if one did
 * @throws {UserError} when it cannot be seen, and why, in the user's words
 */
export async function seeing<T>(
  state: string,
  context: CommandContext,
  look: () => Promise<T>,
  flag?: string,
): Promise<T> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    throw unseen(error, state, context, flag);
  }
}

/** Why a state cannot be seen. */
export function unseen({ reason }: GitProblem, state: string, { messages }: CommandContext, flag?: string): UserError {
  const { git, gitHelp, gitRevision, gitRevisionHelp, gitIncompleteHelp, noCommitOn, ambiguousDate } = messages.errors;
  // That there is no history has nothing to do with what was named.
  if (reason === 'not-trusted') return new UserError(git[reason]);
  if (reason === 'no-git' || reason === 'no-repository' || reason === 'no-commit')
    return new UserError(git[reason], gitHelp[reason]);
  const shown = flag === undefined ? state : `${flag} ${state}`;
  const helps: Partial<Record<GitProblem['reason'], string>> = {
    'no-base': gitRevisionHelp,
    incomplete: gitIncompleteHelp,
  };
  const either = reason === 'no-revision' ? eitherDay(state) : undefined;
  if (either) return new UserError(ambiguousDate(flag, state, either));
  if (reason !== 'no-revision') return new UserError(gitRevision(shown, git[reason]), helps[reason]);
  return new UserError(isIsoDate(state) ? noCommitOn(shown) : gitRevision(shown, git[reason]), gitRevisionHelp);
}
