import { resolve } from 'node:path';
import { periods } from '../../analysis/period.ts';
import { isFolder } from '../../source/folder.ts';
import { type GroupOptions, groupViewNames, groupViews, refuseOptionsOfOthers } from '../grouping/views.ts';
import { openGroup } from '../organisation/group.ts';
import { groupSelectionOf, groupSelectionOptions } from '../organisation/group-selection.ts';
import { type CommandContext, defineCommand } from '../program/command.ts';
import { exits } from '../program/errors.ts';
import { choice, oneOf, resultOptions, wholeNumber } from '../program/options.ts';

export const group = defineCommand({
  subjects: [],
  mentions: { view: groupViewNames },

  configure(command, messages) {
    const view = command.createArgument('[view]');
    view.argChoices = [...groupViewNames];
    command.addArgument(view).argument('[dir]').option('--full');
    groupSelectionOptions(command, messages)
      .option('--baseline <state>')
      .addOption(choice(command, '--every <period>', periods, messages))
      .addOption(command.createOption('--last <n>').argParser(wholeNumber('--last', messages)))
      .option('--open');
    resultOptions(command, messages);
  },

  async run(context, [given], options: GroupOptions) {
    const name = viewOf(given as string | undefined, context);
    const view = await groupViews[name]();
    refuseOptionsOfOthers(name, view, options, context);
    const opened = await openGroup(context, options.output !== undefined || name === 'report');
    const selection = await groupSelectionOf(options, opened.group, context.messages);
    await view.print({ opened, selection, options }, context);
    return exits.clean;
  },
});

/** The view that is asked for; a word that is none, but the only folder that is named, is that. */
function viewOf(given: string | undefined, context: CommandContext) {
  if (given === undefined) return groupViewNames[0];
  const isView = groupViewNames.some((name) => name === given);
  if (!isView && context.dir === undefined && isFolder(resolve(context.io.cwd, given))) {
    context.dir = given;
    return groupViewNames[0];
  }
  return oneOf('view', groupViewNames, context.messages)(given);
}
