import { basename } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import type { UnusableState } from '../../analysis/log.ts';
import { select, selectedOf } from '../../analysis/selection.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { type ExportFormatName, type ExportSource, exportFormatNames, exportFormats } from '../../render/exports.ts';
import { type HeadingsName, headingsNames } from '../../render/formats.ts';
import { speakingOf } from '../../render/speaking.ts';
import { wrap } from '../../render/width.ts';
import { History } from '../../source/history.ts';
import { committedStates, exportedStates } from '../organisation/exported-states.ts';
import { seeing } from '../organisation/git-problems.ts';
import { openOrganisation } from '../organisation/open.ts';
import { type SelectionOptions, selectionOf, selectionOptions } from '../organisation/selection.ts';
import { type CommandContext, defineCommand } from '../program/command.ts';
import { exits, UserError } from '../program/errors.ts';
import { choice, dirArgument, outputOptions } from '../program/options.ts';
import { widthOf, write } from '../terminal/io.ts';
import { putPieces } from '../terminal/pieces.ts';

interface ExportOptions extends SelectionOptions {
  readonly format: ExportFormatName;
  readonly output?: string;
  readonly headings?: HeadingsName;
  readonly history?: boolean;
}

type Context = CommandContext<'exporting' | 'trend'>;

export const exportCommand = defineCommand({
  subjects: ['exporting', 'trend'],

  configure(command, messages) {
    outputOptions(dirArgument(command), exportFormatNames, 'xlsx', messages)
      .option('--history')
      .addOption(choice(command, '--headings <headings>', headingsNames, messages));
    selectionOptions(command, ['service', 'team', 'owner'], messages);
  },

  async run(context, _, options: ExportOptions) {
    refuseContradictions(options, context);
    const { organisation, folder } = await openOrganisation(context, true);
    const selection = await selectionOf(options, organisation, context.messages);
    const source: ExportSource = {
      organisation: select(organisation, selection),
      selected: selectedOf(organisation, selection),
      folder: basename(folder.path),
      today: context.io.today,
      version: packageJson.version,
      states: undefined,
    };
    if (!options.history) {
      await put(source, options, context);
      return exits.clean;
    }
    const unusable: UnusableState[] = [];
    await seeing('HEAD', context, async () => {
      const history = new History(folder.path, context.io.env);
      try {
        const committed = await committedStates(history);
        const { errors, exporting } = context.messages;
        if (committed.length === 0) throw new UserError(errors.noFilesIn('HEAD'), errors.noFilesInHelp);
        const note = (state: UnusableState) => unusable.push(state);
        const states = exportedStates(history, committed, organisation, selection, context.io.today, note);
        await put({ ...source, states }, options, context);
        await say(await reasons(unusable, context), context);
        if (await history.isShallow()) await say([exporting.shallow], context);
      } finally {
        await history.close();
      }
    });
    return exits.clean;
  },
});

/** @throws {UserError} for options that mean nothing to a format */
function refuseContradictions(
  { format, output, history, headings }: ExportOptions,
  { io, messages: { errors } }: Context,
): void {
  const withHistory = exportFormatNames.filter((name) => exportFormats[name].history);
  if (history && !exportFormats[format].history)
    throw new UserError(errors.needs('--history', `--format ${withHistory.join(' / ')}`));
  if (exportFormats[format].binary && output === undefined && io.stdout.isTTY)
    throw new UserError(errors.workbookOnScreen, errors.workbookOnScreenHelp);
  if (headings !== undefined && format !== 'csv') throw new UserError(errors.needs('--headings', '--format csv'));
}

async function put(source: ExportSource, options: ExportOptions, context: Context): Promise<void> {
  const { format, output, headings = 'keys' } = options;
  const { load, marked } = exportFormats[format];
  const make = await load();
  const { pieces, notes } = await make(source, { language: context.language, headings });
  await putPieces(marked && output !== undefined ? withMark(pieces) : pieces, output, context);
  await say(notes, context);
}

async function* withMark(pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>) {
  yield '\uFEFF';
  yield* pieces;
}

/** Why states are not in it, and how many. */
async function reasons(unusable: readonly UnusableState[], { language, messages }: Context): Promise<string[]> {
  if (unusable.length === 0) return [];
  const [{ noteOf }, speaking] = await Promise.all([
    import('../../render/describe/trend.ts'),
    speakingOf(language, 'problems', 'rules'),
  ]);
  return [messages.trend.unreadable(unusable.length), ...unusable.map((state) => noteOf(state, speaking))];
}

async function say(lines: readonly string[], { io }: Context): Promise<void> {
  const fit = (text: string) => (io.stderr.isTTY ? wrap(text, widthOf(io.stderr)) : text);
  for (const line of lines) await write(io.stderr, `${fit(forTerminalLine(line))}\n`);
}
