import type { ApprovalStanding } from '../../analysis/approvals.ts';
import { dayProblem } from '../../analysis/dates.ts';
import { hiddenIn } from '../../answers/hidden.ts';
import type { Words } from '../../messages/index.ts';
import type { ApprovalDecision, ApprovalEntry } from '../../model/approval.ts';
import type { IsoDate } from '../../model/files.ts';
import type { OpenedOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { futureDay, pastDay } from '../program/options.ts';
import type { Asker } from '../terminal/ask.ts';

export type ApproveSubject = 'approvals' | 'init' | 'problems';

/** What is typed of a decision. */
export interface TypedDecision {
  readonly by?: string;
  readonly role?: string;
  readonly decision?: ApprovalDecision;
  readonly on?: string;
  readonly until?: string;
  readonly note?: string;
}

/** A decision without what it is about. */
export type DecisionMade = Pick<ApprovalEntry, 'by' | 'role' | 'on' | 'decision' | 'until' | 'note'>;

/**
 * The decision that somebody means; what is missing of it is asked for where somebody can answer. No name is ever taken from
 * elsewhere.
 *
 * @param asker undefined where nobody can answer
 * @throws {UserError}
 */
export async function decisionOf(
  typed: TypedDecision,
  standings: readonly ApprovalStanding[],
  { organisation, messages }: OpenedOrganisation<ApproveSubject>,
  asker: Asker | undefined,
  context: CommandContext<ApproveSubject>,
): Promise<DecisionMade> {
  const { approvals: words } = messages;
  const { decision = 'approved' } = typed;
  for (const key of ['by', 'role', 'note'] as const) {
    const problem = typed[key] === undefined ? undefined : textProblem(`--${key}`, typed[key], words);
    if (problem !== undefined) throw new UserError(problem);
  }
  if (decision === 'rejected' && typed.until !== undefined) throw new UserError(words.untilRejected);
  const on = await dayOf(typed, organisation.policy.fiscalYearStart, context);
  for (const { phase, latest } of standings) {
    if (latest && on < latest.on) {
      throw new UserError(words.earlierThan(words.phases[phase], on, latest.on));
    }
  }
  const until =
    typed.until === undefined
      ? undefined
      : await futureDay('--until', typed.until, context, organisation.policy.fiscalYearStart);
  if (until !== undefined && until < on) throw new UserError(words.untilBefore(until, on));
  if (until !== undefined && dayProblem(until, 'planned', context.io.today) === 'far') {
    throw new UserError(words.untilFar(until));
  }
  const asked = async (question: string, otherwise: UserError): Promise<string> => {
    if (!asker) throw otherwise;
    return (await asker.input(question, undefined, (value) => textProblem(question, value, words, words.blank))).trim();
  };
  const needed = (flag: string) => new UserError(words.needed(flag), words.neededHelp);
  const by = typed.by ?? (await asked(words.askBy, needed('--by')));
  const role = typed.role ?? (await asked(words.askRole, needed('--role')));
  // Conditions that nobody has written down bind nobody.
  const note =
    typed.note ??
    (decision === 'approved'
      ? undefined
      : await asked(words.askNote[decision], new UserError(words.noteNeeded[decision])));
  return {
    by: by.trim(),
    role: role.trim(),
    on,
    decision,
    ...(until !== undefined && { until }),
    ...(note !== undefined && { note: note.trim() }),
  };
}

async function dayOf(
  { on }: TypedDecision,
  yearStart: number,
  context: CommandContext<ApproveSubject>,
): Promise<IsoDate> {
  const { today } = context.io;
  if (on === undefined) return today;
  const day = await pastDay('--on', on, context, yearStart);
  const why = dayProblem(day, 'assessed', today);
  if (why !== undefined) throw new UserError(context.messages.approvals.impossibleDay({ day, why, today }));
  return day;
}

function textProblem(
  flag: string,
  value: string,
  words: Words<'approvals'>['approvals'],
  blank = words.notBlank(flag),
): string | undefined {
  if (value.trim() === '') return blank;
  // Who decided stands on one line, or a line of it could pass for another decision.
  const lineBreak = flag !== '--note' && /[\r\n]/.test(value) ? 'U+000A' : undefined;
  const hidden = hiddenIn(value) ?? lineBreak;
  return hidden === undefined ? undefined : words.hidden(flag, hidden);
}
