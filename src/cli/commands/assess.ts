import { buildPhases } from '../../analysis/questions.ts';
import { hiddenIn } from '../../answers/hidden.ts';
import { idsIn } from '../../answers/spoken.ts';
import type { Words } from '../../messages/index.ts';
import { levels } from '../../reference/index.ts';
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
      .addOption(command.createOption('--assessor <name>').argParser((name) => assessorOf(name, messages)))
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
    if (exportQuestions || [answers, output, format].some((value) => value !== undefined) || dryRun) {
      const { byFile } = await import('../answering/by-file.ts');
      return byFile(options, context);
    }
    const { interview } = await import('../interview/index.ts');
    return interview(context, options);
  },
});

/** @throws {UserError} for a name that says nothing, or holds what cannot be seen */
function assessorOf(name: string, { errors }: Words<'errors'>): string {
  const hidden = hiddenIn(name);
  if (hidden !== undefined) throw new UserError(`--assessor: ${errors.hiddenInName(hidden)}`);
  if (name.trim() === '') throw new UserError(`--assessor: ${errors.blankName}`);
  return name.trim();
}
