import type { ServiceLog } from '../../analysis/log.ts';
import { type Selection, selectedOf } from '../../analysis/selection.ts';
import { dateOf } from '../../answers/days.ts';
import { joinOrganisation, type Organisation } from '../../model/organisation.ts';
import type { CategoryId } from '../../reference/index.ts';
import { descriptions } from '../../render/formats.ts';
import type { LogResult } from '../../render/log-result.ts';
import { type Commit, History, type PastPlace } from '../../source/history.ts';
import { loadFiles } from '../../source/load.ts';
import { seeing } from '../organisation/git-problems.ts';
import { findingsText, type Opened, openFolder } from '../organisation/open.ts';
import { aboutServices, lastUsable, serviceLog } from '../organisation/service-log.ts';
import { selectionMeant } from '../organisation/services-meant.ts';
import { type CommandContext, defineCommand } from '../program/command.ts';
import { exits, UserError } from '../program/errors.ts';
import { categoryOption, pastDay, type ResultOptions, resultOptions, wholeNumber } from '../program/options.ts';
import { write } from '../terminal/io.ts';
import { printResult } from '../terminal/result.ts';

interface LogOptions extends ResultOptions {
  readonly category?: CategoryId[];
  readonly since?: string;
  readonly last?: number;
  readonly full?: true;
}

type Context = CommandContext<'log'>;

export const log = defineCommand({
  subjects: ['log'],

  configure(command, messages) {
    command
      .argument('[services...]')
      .usage('[services...] [options]')
      .addOption(categoryOption(command, messages))
      .option('--since <state>')
      .addOption(command.createOption('--last <n>').argParser(wholeNumber('--last', messages)))
      .option('--full');
    resultOptions(command, messages);
  },

  async run(context, [words], options: LogOptions) {
    const opened = await openFolder(context, options.output !== undefined);
    await seeing('HEAD', context, async () => {
      const history = new History(opened.folder.path, context.io.env);
      try {
        await show(history, words as string[], opened, options, context);
      } finally {
        await history.close();
      }
    });
    return exits.clean;
  },
});

async function show(
  history: History,
  words: readonly string[],
  { loaded, render }: Opened,
  options: LogOptions,
  context: Context,
): Promise<void> {
  const { io, messages } = context;
  const { diagnostics } = loaded;
  const present = loaded.partial ?? (await loadFiles(aboutServices(loaded.files), [], loaded.editions)).partial;
  const files = aboutServices(loaded.files);
  if (!present) {
    await write(io.stderr, await findingsText(diagnostics, context));
    await write(io.stderr, `${messages.errors.cannotUse(diagnostics.length)} ${messages.log.unusableNow}\n`);
  }
  const places: PastPlace[] = [];
  for await (const place of history.places()) places.push(place);
  if (places.length === 0) throw new UserError(messages.errors.noFilesIn('HEAD'), messages.errors.noFilesInHelp);
  const meant = { words, categories: options.category ?? [] };
  const { rows, selection } = await selectionMeant(meant, history, present, places, messages);
  const { since, isWanted } = await wantedSince(options.since, history, present, context);
  const state = present && { organisation: present, files: new Set(files.map(({ kind }) => kind)) };
  const whole = await serviceLog(history, state, places, selection, isWanted);
  const uncommitted = whole.entries.filter(({ commit }) => commit === undefined);
  const committed = whole.entries.filter(({ commit }) => commit !== undefined);
  const log: ServiceLog = { ...whole, entries: [...uncommitted, ...committed.slice(0, options.last)] };
  const organisation = present ?? (await lastUsable(history, places)) ?? joinOrganisation({});
  const service = oneOf(selection, rows);
  const result = {
    log,
    found: whole.entries.length,
    organisation,
    service,
    selected: selectedOf({ rows }, selection),
    since,
    withUncommitted: present !== undefined,
    extent: extentOf(options, service !== undefined, context),
  };
  await printResult(descriptions.log, result, render, options, context);
}

/** Only what is read on a terminal is cut to a screen, and never the history of one service. */
function extentOf({ full, last, format, output }: LogOptions, isOfOne: boolean, { io }: Context): LogResult['extent'] {
  if (full || isOfOne || output !== undefined) return 'all';
  if (last !== undefined) return 'entries';
  return io.stdout.isTTY && format === 'table' ? 'screen' : 'all';
}

function oneOf({ services = [] }: Selection, rows: Organisation['rows']) {
  return services.length === 1 ? rows.find(({ id }) => id === services[0]) : undefined;
}

/** Which commits to show: those since a day, with that day, or those that came after what git takes for a commit. */
async function wantedSince(
  typed: string | undefined,
  history: History,
  present: Organisation | undefined,
  context: Context,
): Promise<{ since: string | undefined; isWanted: (commit: Commit) => boolean }> {
  if (typed === undefined) return { since: undefined, isWanted: () => true };
  const yearStart = present?.policy.fiscalYearStart;
  if (dateOf(typed, context.io.today, 'past', yearStart) !== undefined) {
    const since = await pastDay('--since', typed, context, yearStart);
    return { since, isWanted: ({ date }) => date >= since };
  }
  const later = await seeing(typed, context, async () => history.after(await history.commit(typed)), '--since');
  return { since: typed, isWanted: ({ id }) => later.has(id) };
}
