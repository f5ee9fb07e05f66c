import { Option } from 'commander';
import { type OpenQuestion, openQuestions } from '../../analysis/open.ts';
import type { Row } from '../../model/row.ts';
import { type CategoryId, categories, categoryById } from '../../reference/index.ts';
import { forTerminal } from '../../render/escape.ts';
import { wrap } from '../../render/width.ts';
import { type Answer, saveAnswer } from '../answer.ts';
import { askerFor } from '../ask.ts';
import type { CommandContext, CommandModule } from '../command.ts';
import { type Exit, exits, UserError } from '../errors.ts';
import { write } from '../io.ts';
import { type OpenedOrganisation, openOrganisation } from '../open.ts';
import { manyOf } from '../options.ts';
import { askQuestion } from '../questions.ts';

interface AssessOptions {
  readonly category?: CategoryId[];
}

export const assess: CommandModule<AssessOptions> = {
  configure(command, messages) {
    const letters = categories.map(({ id }) => id);
    command
      .argument('[dir]', messages.help.dir)
      .addOption(
        new Option('--category <letters>', messages.help.matrix.category).argParser((value) =>
          manyOf('--category', letters, messages)(value.toUpperCase()),
        ),
      );
  },

  async run(context, [dir], { category }) {
    const open = () => openOrganisation(context, dir as string | undefined);
    const first = await open();
    const { messages } = first;
    const ask = askerFor('assess', context, messages);
    const command = dir === undefined ? 'cdc assess' : `cdc assess ${dir}`;
    const asked = (row: Row) => !category || category.includes(row.category);
    const ids = first.organisation.rows
      .filter((row) => asked(row) && openQuestions(row).length > 0)
      .map(({ id }) => id);
    if (ids.length === 0) return say(context, messages.assess.nothingOpen);
    const name = first.organisation.name ?? first.folder.path;
    await say(context, messages.assess.intro({ open: ids.length, name }));
    let saved = 0;
    try {
      for (const [index, id] of ids.entries()) {
        const postponed = new Set<OpenQuestion>();
        for (let shown = false; ; shown = true) {
          // Read anew each time: the files may have been edited since the last answer.
          const opened = await open();
          const row = opened.organisation.rows.find((candidate) => candidate.id === id);
          const question = row && openQuestions(row).find((candidate) => !postponed.has(candidate));
          if (!row || !question) break;
          if (!shown) await say(context, heading(row, opened, index + 1, ids.length));
          const answer = await askQuestion(question, row, opened, ask);
          if (!answer) {
            // Without a level or an assignment, what follows cannot be answered either.
            const deciding = question === 'level' || question === 'assignment';
            for (const later of deciding ? openQuestions(row) : [question]) postponed.add(later);
          } else if (await save(context, row, answer, opened)) saved += 1;
        }
      }
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
      const { organisation } = await open();
      const left = organisation.rows.filter((row) => asked(row) && openQuestions(row).length > 0).length;
      await say(context, `\n${messages.assess.stopped({ saved, open: left, command })}`);
      return exits.interrupted;
    }
    return say(context, messages.assess.done({ saved, command: command.replace('assess', 'gap') }));
  },
};

async function say({ io }: CommandContext, text: string): Promise<Exit> {
  await write(io.stdout, `${wrap(text, io.stdout.columns ?? 80)}\n`);
  return exits.clean;
}

/** Saves an answer; one that cannot be saved is told and asked again. */
async function save(context: CommandContext, row: Row, answer: Answer, opened: OpenedOrganisation): Promise<boolean> {
  const { folder, messages, organisation, language } = opened;
  try {
    saveAnswer(folder, row, answer, { messages, language: organisation.language ?? language, seen: true });
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await write(context.io.stderr, `${error.message}\n${error.help === undefined ? '' : `  ${error.help}\n`}`);
    return false;
  }
}

function heading(
  row: Row,
  { messages, language, render: { palette } }: OpenedOrganisation,
  n: number,
  of: number,
): string {
  const category = categoryById(row.category).name[language];
  const position = messages.assess.position({ n, of, category: `${row.category}. ${category}` });
  const title = palette.strong(forTerminal(messages.words.serviceOf(row)));
  return `\n${palette.faint(position)}\n${title}\n${palette.faint(forTerminal(row.description[language]))}`;
}
