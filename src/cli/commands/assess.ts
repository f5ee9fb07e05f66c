import { buildPhases } from '../../analysis/questions.ts';
import { idsIn } from '../../answers/spoken.ts';
import type { Words } from '../../messages/index.ts';
import { levels } from '../../reference/index.ts';
import { assessorOf } from '../answering/assessor-name.ts';
import { type FileOptions, formFormats } from '../answering/form-options.ts';
import type { InterviewOptions } from '../interview/index.ts';
import { defineCommand } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { categoryOption, choice, dirArgument, manyOf } from '../program/options.ts';

type AssessOptions = InterviewOptions & FileOptions;

export const assess = defineCommand({
  subjects: [
    'answers',
    'check',
    'columns',
    'form',
    'import',
    'init',
    'interview',
    'problems',
    'rules',
    'words',
    'workbook',
  ],

  configure(command, messages) {
    const levelIds = levels.map(({ id }) => id);
    dirArgument(command)
      .addOption(choice(command, '--phase <phase>', buildPhases, messages))
      .addOption(categoryOption(command, messages))
      .addOption(command.createOption('--service <id,...>').argParser(idsIn))
      .option('--team <id>')
      .addOption(command.createOption('--level <level,...>').argParser(manyOf('--level', levelIds, messages)))
      .option('--open')
      .option('--stale')
      .addOption(
        command.createOption('--assessor <name>').argParser((name) => assessorOf('--assessor', name, messages)),
      )
      .addOption(command.createOption('--as <name>').argParser((name) => assessorOf('--as', name, messages)))
      .option('--plain')
      .option('--commit')
      .option('--export-questions')
      .addOption(choice(command, '--format <format>', formFormats, messages))
      .option('-o, --output <file>')
      .option('--answers <file>')
      .option('--dry-run');
  },

  async run(context, _, options: AssessOptions) {
    const { exportQuestions, answers, output, dryRun, format } = options;
    if (options.as !== undefined) refuseBeside(options, context.messages);
    if (exportQuestions || [answers, output, format].some((value) => value !== undefined) || dryRun) {
      const { byFile } = await import('../answering/by-file.ts');
      return byFile(options, context);
    }
    const { interview } = await import('../interview/index.ts');
    return interview(context, options);
  },
});

/** @throws {UserError} for options that contradict that a view is asked for */
function refuseBeside(options: AssessOptions, { errors }: Words<'errors'>): void {
  const { exportQuestions, answers, output, format, assessor, stale, phase } = options;
  const others = {
    ...{ '--export-questions': exportQuestions, '--answers': answers, '--output': output, '--format': format },
    ...{ '--assessor': assessor, '--stale': stale, '--phase': phase === 'portfolio' ? undefined : phase },
  };
  const [other] = Object.entries(others).find(([, given]) => given !== undefined) ?? [];
  if (other !== undefined) throw new UserError(errors.notTogether('--as', other));
}
