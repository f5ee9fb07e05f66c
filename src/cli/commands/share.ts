import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Shared, shareOf } from '../../analysis/share.ts';
import { type SectorId, type SizeId, sectors, sizes } from '../../reference/peer-groups.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { shareName, shareText } from '../../render/share.ts';
import { wrap } from '../../render/width.ts';
import { isFolder } from '../../source/folder.ts';
import { saveAtomically } from '../../source/save.ts';
import { isShare, isShareFile } from '../../source/shares.ts';
import { openOrganisation } from '../organisation/open.ts';
import { type CommandContext, defineCommand } from '../program/command.ts';
import { exits, UserError } from '../program/errors.ts';
import { choice, dirArgument } from '../program/options.ts';
import { askerFor } from '../terminal/ask.ts';
import { widthOf, write } from '../terminal/io.ts';
import { outputPlace } from '../terminal/output-place.ts';
import { Paged } from '../terminal/pager.ts';

interface ShareOptions {
  readonly output?: string;
  readonly size?: SizeId;
  readonly sector?: SectorId;
  readonly yes?: true;
}

type Context = CommandContext<'init' | 'share'>;

export const share = defineCommand({
  subjects: ['init', 'share'],
  plain: {},

  configure(command, messages) {
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    dirArgument(command)
      .option('-o, --output <file>')
      .addOption(choice(command, '--size <size>', ids(sizes), messages))
      .addOption(choice(command, '--sector <sector>', ids(sectors), messages))
      .option('--yes');
  },

  async run(context, _, options: ShareOptions) {
    const { output, yes } = options;
    if (yes && output === undefined) throw new UserError(context.messages.errors.needs('--yes', '-o'));
    const { organisation } = await openOrganisation(context);
    const { messages, language } = context;
    const shared = shareOf(organisation, options);
    if (Object.keys(shared.share.services).length === 0)
      throw new UserError(messages.share.nothing, messages.share.nothingHelp);
    const target = output === undefined ? undefined : targetOf(output, shared, context);
    const place = target === undefined ? undefined : await placeOf(target, context);
    const text = shareText(shared.share, { messages, language });
    await show(text, target === undefined, context);
    await say(notesOn(shared, messages), context);
    if (target === undefined || place === undefined) await say([messages.share.shown], context);
    else if (await consents(target, place, options, context)) {
      save(place, target, text, context);
      await say([messages.share.written(target)], context);
    } else await say([messages.share.nothingWritten], context);
    return exits.clean;
  },
});

/**
 * The file that is meant, as the user names it.
 *
 * @throws {UserError} where its name is not that of such a file: nobody who compares would find it
 */
function targetOf(output: string, { share }: Shared, { io, messages }: Context): string {
  if (isFolder(resolve(io.cwd, output)) || /[\\/]$/.test(output)) return join(output, shareName(share));
  if (/\.ya?ml$/i.test(output)) return output;
  throw new UserError(messages.share.ending(output), messages.share.endingHelp);
}

/**
 * Where it goes: only another file to share may be replaced, so that no one loses what has the same ending.
 *
 * @throws {UserError} where something else would be replaced; nothing is touched
 */
async function placeOf(target: string, context: Context): Promise<string> {
  const { share: words } = context.messages;
  const place = await outputPlace(target, context, isShare);
  if (existsSync(place) && !(await isShareFile(place))) throw new UserError(words.other(target), words.otherHelp);
  return place;
}

/** All of it, before anything is asked; where nothing is asked, in the pager of whoever has one. */
async function show(text: string, isAll: boolean, context: Context): Promise<void> {
  if (!isAll) return write(context.io.stdout, text);
  const paged = new Paged(context, true);
  await paged.write(text);
  await paged.end();
}

/** What of the organisation is not in it. */
function notesOn({ share, notListed, undecided, unscored }: Shared, { share: words }: Context['messages']): string[] {
  return [
    ...(notListed === 0 ? [] : [words.leftOut.notListed(notListed)]),
    ...(undecided === 0 ? [] : [words.leftOut.undecided(undecided)]),
    ...(unscored === 0 ? [] : [words.leftOut.unscored(unscored)]),
    ...(['month', 'size', 'sector'] as const)
      .filter((key) => share[key] === undefined)
      .map((key) => words.leftOut[key]),
  ];
}

/** Whether somebody wants it so: said in an option, or asked. */
async function consents(target: string, place: string, { yes }: ShareOptions, context: Context): Promise<boolean> {
  if (yes) return true;
  const { io, messages } = context;
  if (!io.stdin.isTTY || !io.stdout.isTTY) throw new UserError(messages.share.needsYes, messages.share.needsYesHelp);
  const asker = await askerFor('share', context);
  const question = existsSync(place) ? messages.share.askOver(target) : messages.share.ask(target);
  return asker.consent(question, messages.share, true);
}

/** @throws {UserError} where it cannot be written */
function save(place: string, target: string, text: string, { messages }: Context): void {
  try {
    saveAtomically(place, text);
  } catch (error) {
    throw new UserError(messages.errors.cannotWrite(target, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}

async function say(lines: readonly string[], { io }: Context): Promise<void> {
  const fit = (text: string) => (io.stderr.isTTY ? wrap(text, widthOf(io.stderr)) : text);
  for (const line of lines) await write(io.stderr, `${fit(forTerminalLine(line))}\n`);
}
