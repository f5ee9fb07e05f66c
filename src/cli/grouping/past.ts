import { dayNamed } from '../../answers/days.ts';
import type { IsoDate } from '../../model/files.ts';
import { type Absence, type EntityState, type Group, inGroup } from '../../model/group.ts';
import { GitProblem } from '../../source/git.ts';
import type { LoadedEntity } from '../../source/group.ts';
import { type Commit, History } from '../../source/history.ts';
import { unseen } from '../organisation/git-problems.ts';
import type { OpenedGroup } from '../organisation/group.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { revisionOrDay } from '../program/options.ts';
import { Progress } from '../terminal/progress.ts';

/**
 * The group as the last commits of its entities before the end of some days have them, for each day. Which entities there
 * are is what `group.yaml` says now.
 *
 * @param say how far it has come, in words
 */
export async function groupsOn(
  { group, loaded }: OpenedGroup,
  days: readonly IsoDate[],
  say: (done: number) => string,
  { io }: CommandContext,
): Promise<Group[]> {
  const states = days.map(() => new Map<string, EntityState>());
  const progress = new Progress(io, say);
  for (const entity of loaded.entities) {
    await inHistoryOf(entity, io.env, states, async (history) => {
      for (const [at, day] of days.entries()) {
        const commit = await history.lastOn(day);
        states[at]?.set(entity.id, commit ? await stateAt(history, commit, entity) : { absence: 'not-yet' });
      }
    });
    progress.step();
  }
  progress.clear();
  return states.map((known) => withStates(group, known));
}

/**
 * The group as it was at what a user names: what the repository of each entity takes for a commit, or a day.
 *
 * @throws {UserError} where no entity has such a state, and for a day in the future
 */
export async function groupAt(
  { group, loaded }: OpenedGroup,
  spec: string,
  flag: string,
  context: CommandContext,
): Promise<Group> {
  const revision = await revisionOrDay(spec, context);
  const { today } = context.io;
  const day = dayNamed(revision, today);
  if (day !== undefined && day > today) throw new UserError(context.messages.errors.futureState(flag, day, today));
  const known = new Map<string, EntityState>();
  let problem: GitProblem | undefined;
  for (const entity of loaded.entities) {
    await inHistoryOf(entity, context.io.env, [known], async (history) => {
      try {
        known.set(entity.id, await stateAt(history, await history.commit(revision), entity));
      } catch (error) {
        if (!(error instanceof GitProblem)) throw error;
        problem = error;
        const isUnknown = error.reason === 'no-revision' || error.reason === 'no-base';
        known.set(entity.id, { absence: isUnknown ? 'not-yet' : 'no-history' });
      }
    });
  }
  const isAnywhere = [...known.values()].some(({ absence }) => absence !== 'not-yet' && absence !== 'no-history');
  if (problem && !isAnywhere) throw unseen(problem, spec, context, flag);
  return withStates(group, known);
}

async function stateAt(history: History, commit: Commit, { folder }: LoadedEntity): Promise<EntityState> {
  const past = await history.filesAt(commit);
  if (!past) return { absence: 'not-yet' };
  const { partial: organisation } = await history.load(past, folder.shownAs);
  return organisation ? { organisation } : { absence: 'unusable' };
}

/** Looks into the history of an entity; without one, that is what is known of it. */
async function inHistoryOf(
  { id, folder }: LoadedEntity,
  environment: CommandContext['io']['env'],
  states: readonly Map<string, EntityState>[],
  look: (history: History) => Promise<void>,
): Promise<void> {
  try {
    const history = new History(folder.path, environment);
    try {
      await look(history);
    } finally {
      await history.close();
    }
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    for (const state of states) state.set(id, { absence: 'no-history' satisfies Absence });
  }
}

/** Those that have no folder now have none to look into the past of. */
function withStates(group: Group, states: ReadonlyMap<string, EntityState>): Group {
  return {
    ...group,
    entities: group.entities.map((entity) => {
      const state = states.get(entity.id);
      return state ? { ...entity, ...inGroup(state.organisation, group.framework), absence: state.absence } : entity;
    }),
  };
}
