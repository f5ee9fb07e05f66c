import { type OpenQuestion, openQuestions } from '../../analysis/open.ts';
import type { Row } from '../../model/row.ts';
import { type CategoryId, categoryById } from '../../reference/index.ts';
import { forTerminal, forTerminalLine } from '../../render/escape.ts';
import { wrap } from '../../render/width.ts';
import { ChangedMeanwhile, saveAnswer } from '../answer.ts';
import { type Asker, askerFor } from '../ask.ts';
import type { CommandContext, CommandModule } from '../command.ts';
import { type Exit, exits, UserError } from '../errors.ts';
import { isInterruption, Stop } from '../interruption.ts';
import { write } from '../io.ts';
import { type OpenedOrganisation, openOrganisation } from '../open.ts';
import { categoryOption } from '../options.ts';
import { askQuestion } from '../questions.ts';

interface AssessOptions {
  readonly category?: CategoryId[];
}

export const assess: CommandModule<AssessOptions> = {
  configure(command, messages) {
    command.argument('[dir]', messages.help.dir).addOption(categoryOption(messages));
  },

  async run(context, [dir], { category }) {
    const open = () => openOrganisation(context, dir as string | undefined);
    let opened = await open();
    const { messages, organisation, folder } = opened;
    const stop = new Stop();
    const ask = await askerFor('assess', context, stop.signal);
    const isOpen = (row: Row) => (!category || category.includes(row.category)) && openQuestions(row).length > 0;
    const openRows = organisation.rows.filter(isOpen);
    if (openRows.length === 0) return say(context, messages.assess.nothingOpen);
    // What the files list comes first: whoever started small meant it.
    const ids = [...openRows.filter(({ listed }) => listed), ...openRows.filter(({ listed }) => !listed)].map(
      ({ id }) => id,
    );
    const name = forTerminalLine(organisation.name?.[opened.language] ?? folder.path);
    await say(context, messages.assess.intro({ open: ids.length, name }));
    const args = [dir, category && `--category ${category.join(',')}`].filter(Boolean).map((arg) => ` ${arg}`);
    let saved = 0;
    stop.hold();
    try {
      for (const [index, id] of ids.entries()) {
        const postponed = new Set<OpenQuestion>();
        for (let shown = false; ; shown = true) {
          // Read anew each time: the files may have been edited since the last answer.
          opened = await open();
          stop.check();
          const row = opened.organisation.rows.find((candidate) => candidate.id === id);
          const question = row && openQuestions(row).find((candidate) => !postponed.has(candidate));
          if (!row || !question) break;
          if (!shown) await say(context, heading(row, opened, index + 1, ids.length));
          const outcome = await answerOne(question, row, opened, ask, context);
          if (outcome === 'saved') saved += 1;
          if (outcome !== 'later') continue;
          // Without a level or an assignment, what follows cannot be answered either.
          const deciding = question === 'level' || question === 'assignment';
          for (const later of deciding ? openQuestions(row) : [question]) postponed.add(later);
        }
      }
    } catch (error) {
      if (!isInterruption(error)) throw error;
      const latest = await open().catch(() => opened);
      const left = latest.organisation.rows.filter(isOpen).length;
      const command = `cdc assess${args.join('')}`;
      await say(context, `\n${messages.assess.stopped({ saved, open: left, command })}`);
      return exits.interrupted;
    } finally {
      stop.release();
    }
    return say(context, messages.assess.done({ saved, command: `cdc gap${dir === undefined ? '' : ` ${dir}`}` }));
  },
};

/** Asks and saves; what cannot be saved is told, and left for later unless the entry was changed meanwhile. */
async function answerOne(
  question: OpenQuestion,
  row: Row,
  opened: OpenedOrganisation,
  ask: Asker,
  context: CommandContext,
): Promise<'saved' | 'later' | 'again'> {
  const { folder, messages, organisation, language } = opened;
  try {
    const answer = await askQuestion(question, row, opened, ask);
    if (!answer) return 'later';
    saveAnswer(folder, row, answer, { messages, language: organisation.language ?? language, seen: true });
    return 'saved';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const width = context.io.stderr.columns ?? 80;
    const help = error.help === undefined ? '' : `\n${wrap(error.help, width)}`;
    await write(context.io.stderr, `${wrap(`${messages.errors.error}: ${error.message}`, width)}${help}\n`);
    return error instanceof ChangedMeanwhile ? 'again' : 'later';
  }
}

async function say({ io }: CommandContext, text: string): Promise<Exit> {
  await write(io.stdout, `${wrap(text, io.stdout.columns ?? 80)}\n`);
  return exits.clean;
}

function heading(
  row: Row,
  { messages, language, render: { palette } }: OpenedOrganisation,
  n: number,
  of: number,
): string {
  const category = categoryById(row.category).name[language];
  const position = messages.assess.position({ n, of, category: `${row.category}. ${category}` });
  const title = palette.strong(forTerminalLine(messages.words.serviceOf(row)));
  return `\n${palette.faint(position)}\n${title}\n${palette.faint(forTerminal(row.description[language]))}`;
}
