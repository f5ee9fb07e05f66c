import { Option } from 'commander';
import { buildPhases } from '../../analysis/questions.ts';
import { idsIn } from '../../answers/spoken.ts';
import { levels } from '../../reference/index.ts';
import type { MailOptions } from '../by-mail.ts';
import type { CommandModule } from '../command.ts';
import type { InterviewOptions } from '../interview/index.ts';
import { categoryOption, choice, manyOf } from '../options.ts';

type AssessOptions = InterviewOptions & MailOptions;

export const assess: CommandModule<AssessOptions> = {
  configure(command, messages) {
    const words = messages.help.assess;
    const levelIds = levels.map(({ id }) => id);
    command
      .argument('[dir]', messages.help.dir)
      .addOption(choice('--phase <phase>', words.phase, buildPhases, messages))
      .addOption(categoryOption(messages))
      .addOption(new Option('--service <id,...>', words.service).argParser(idsIn))
      .option('--team <id>', words.team)
      .addOption(new Option('--level <level,...>', words.level).argParser(manyOf('--level', levelIds, messages)))
      .option('--open', words.open)
      .option('--stale', words.stale)
      .option('--plain', words.plain)
      .option('--commit', words.commit)
      .option('--export-questions', words.exportQuestions)
      .option('-o, --output <file>', messages.help.output)
      .option('--answers <file>', words.answers)
      .option('--dry-run', words.dryRun);
  },

  async run(context, [dir], options) {
    const { exportQuestions, answers, output, dryRun } = options;
    if (exportQuestions || answers !== undefined || output !== undefined || dryRun) {
      const { byMail } = await import('../by-mail.ts');
      return byMail(dir as string | undefined, options, context);
    }
    const { interview } = await import('../interview/index.ts');
    return interview(context, dir as string | undefined, options);
  },
};
