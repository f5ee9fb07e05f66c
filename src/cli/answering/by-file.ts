import type { CategoryId } from '../../reference/index.ts';
import { openOrganisation } from '../organisation/open.ts';
import { knownParty } from '../organisation/party.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { write } from '../terminal/io.ts';
import { putResult } from '../terminal/result.ts';
import type { AnswersSubject } from './answers-file.ts';

/** What `cdc assess` can do without asking anybody. */
export interface FileOptions {
  readonly exportQuestions?: boolean;
  readonly answers?: string;
  readonly output?: string;
  readonly dryRun?: boolean;
  readonly category?: readonly CategoryId[];
  readonly team?: string;
  /** What only an interview can do. */
  readonly phase?: unknown;
  readonly service?: unknown;
  readonly level?: unknown;
  readonly stale?: boolean;
  readonly plain?: boolean;
  readonly commit?: boolean;
}

/** What it speaks of. */
export type ByFileSubject = AnswersSubject | 'form';

/** Writes the open questions as a form, or puts answers into the files. */
export async function byFile(options: FileOptions, context: CommandContext<ByFileSubject>): Promise<Exit> {
  refuseContradictions(options, context);
  if (options.answers === undefined) return exportQuestions(options, context);
  const { applyAnswers } = await import('./answers-file.ts');
  return applyAnswers(options.answers, options.dryRun ?? false, context);
}

/** @throws {UserError} for options that make no sense together */
function refuseContradictions(options: FileOptions, { messages: { errors } }: CommandContext): void {
  const { exportQuestions, answers, output, dryRun, category, team } = options;
  if (output !== undefined && !exportQuestions) throw new UserError(errors.needs('--output', '--export-questions'));
  if (dryRun && answers === undefined) throw new UserError(errors.needs('--dry-run', '--answers'));
  const { phase, service, level, stale, plain, commit } = options;
  const others = {
    ...(answers !== undefined && { '--export-questions': exportQuestions, '--category': category, '--team': team }),
    ...{ '--phase': phase, '--service': service, '--level': level, '--stale': stale },
    ...{ '--plain': plain, '--commit': commit },
  };
  const [other] = Object.entries(others).find(([, given]) => given) ?? [];
  const asked = answers === undefined ? '--export-questions' : '--answers';
  if (other !== undefined) throw new UserError(errors.notTogether(asked, other));
}

async function exportQuestions(
  { category, team: word, output }: FileOptions,
  context: CommandContext<ByFileSubject>,
): Promise<Exit> {
  const { organisation, messages, language } = await openOrganisation(context, output !== undefined);
  const team = word === undefined ? undefined : knownParty('team', word, organisation, messages);
  const [{ serviceMatrix }, { form }] = await Promise.all([
    import('../../analysis/matrix.ts'),
    import('../../render/form/index.ts'),
  ]);
  const groups = serviceMatrix(organisation, {
    open: true,
    ...(category && { categories: category }),
    ...(team !== undefined && { team }),
  });
  if (groups.length === 0) await write(context.io.stderr, `${messages.form.nothingOpen}\n`);
  else
    await putResult(
      form(groups, organisation, { messages, language }),
      { format: 'markdown', ...(output !== undefined && { output }) },
      context,
    );
  return exits.clean;
}
