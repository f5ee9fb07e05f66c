import { type CarryWords, carryOver } from '../../answers/editions/carry.ts';
import type { CarryDecision } from '../../answers/editions/decision.ts';
import { referencesAfter } from '../../answers/editions/references.ts';
import { type CarryTexts, carriedTexts } from '../../answers/editions/texts.ts';
import { renewSchemas } from '../../answers/save.ts';
import { loadWords } from '../../messages/index.ts';
import { type OwnEdition, problemsOf } from '../../model/edition.ts';
import { filesOf } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import { frameworks, type Language, languages } from '../../reference/index.ts';
import type { EditionResult } from '../../render/edition-result.ts';
import { descriptions } from '../../render/formats.ts';
import { interruptedIn } from '../../source/batch.ts';
import { EditRefused } from '../../source/edit.ts';
import { EntryConflict } from '../../source/entry.ts';
import type { Folder } from '../../source/folder.ts';
import { folderReader } from '../../source/read.ts';
import { finishBatch, writeBatch } from '../../source/write-batch.ts';
import { Stoppable } from '../answering/stoppable.ts';
import { notWritten, writer } from '../answering/writer.ts';
import { type OpenedOrganisation, openFolder, openOrganisation, unusable } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { printResult } from '../terminal/result.ts';
import { say } from '../terminal/say.ts';
import type { MigrateOptions, MigrateSubject } from './options.ts';
import { decisionWords } from './words.ts';

type Context = CommandContext<MigrateSubject>;
type Opened = OpenedOrganisation<MigrateSubject>;

/**
 * Takes all answers over to an edition that the organisation has typed: shows each decision and the counts before and after, and
 * writes only where that is asked for, all files or none.
 *
 * @throws {UserError} where there is no such edition, or it does not follow the one that the organisation is at
 */
export async function migrateToEdition(id: string, options: MigrateOptions, context: Context): Promise<Exit> {
  const stoppable = new Stoppable(context);
  const act = () => editionTaken(id, options, stoppable, context);
  // What only shows something may end at any time; what is written is written as a whole, and then it is said.
  return options.write ? stoppable.run(act) : act();
}

async function editionTaken(
  id: string,
  options: MigrateOptions,
  stoppable: Stoppable,
  context: Context,
): Promise<Exit> {
  const { folder } = await openFolder(context);
  await stoppable.next();
  if (await finished(folder, options, context)) return options.write ? exits.clean : exits.findings;
  const opened = await openOrganisation(context, options.output !== undefined);
  const { organisation, loaded, messages, render } = opened;
  const edition = await editionOf(id, opened, context);
  const language = organisation.language ?? opened.language;
  const decisions = carryOver(organisation, edition, await wordsFor(edition, language));
  const references = referencesAfter(organisation, decisions);
  const texts = new Map(
    [...loaded.files, ...loaded.scenarios].map(({ kind, name, text }) => [
      name === undefined ? filesOf(kind) : filesOf(kind).replace('*', name),
      text,
    ]),
  );
  const given = { before: organisation.framework, edition, decisions, references, language };
  const carried = edited(texts, { ...given, origin: await originOf(edition) }, opened);
  const blocked = await sayBlocked(organisation, edition, folder, context);
  const isWritten = (options.write ?? false) && blocked === 0;
  if (isWritten) {
    await stoppable.next();
    writeAll(folder, edition, carried, opened);
    await renewSchemas(folder.path);
  }
  const result: EditionResult = {
    organisation,
    edition,
    decisions,
    references,
    lostComments: carried.lostComments,
    files: carried.files.map(({ name }) => name),
    blocked,
    written: isWritten,
    full: options.full ?? false,
  };
  await printResult(descriptions.edition, result, render, options, context);
  const { editions: said } = messages;
  const approvals = organisation.approvals.length;
  if (approvals > 0) await say(said.approvals(approvals), context.io);
  if (isWritten) await say(`${said.wrote(result.files)} ${said.openAfter(openLevels(decisions))}`, context.io);
  else if (blocked === 0) await say(said.toWrite(result.files), context.io);
  return blocked > 0 ? exits.findings : exits.clean;
}

/** The services whose level nobody can tell, since those that they come from have different ones. */
function openLevels(decisions: readonly CarryDecision[]): string[] {
  const differs = decisions.flatMap((one) => one.differs);
  return differs.filter(({ key, taken }) => key === 'level' && taken === undefined).map(({ id }) => id);
}

/** Says what was interrupted, and finishes it where that is asked for; whether there was anything. */
async function finished(folder: Folder, options: MigrateOptions, context: Context): Promise<boolean> {
  const interrupted = await interruptedIn(folderReader(folder.path));
  if (!interrupted) return false;
  const { note, batch, state } = interrupted;
  const { editions: said } = context.messages;
  if (state.changed.length > 0)
    throw new UserError(said.stuck(batch.edition, state.changed), said.stuckHelp(state.changed, note));
  if (!options.write) {
    await say(said.toFinish(batch.edition, state.missing), context.io);
    return true;
  }
  try {
    finishBatch(folder.path, note, batch, writer);
  } catch (error) {
    throw inWords(error, state.missing.join(', '), context);
  }
  await renewSchemas(folder.path);
  await say(said.finished(batch.edition, state.missing), context.io);
  return true;
}

async function editionOf(id: string, { organisation, loaded, messages }: Opened, context: Context) {
  const { editions: said } = messages;
  const { framework, editions } = organisation;
  if (framework.id === id) throw new UserError(said.already(id));
  const edition = editions.find((one) => one.id === id);
  if (!edition) {
    if (loaded.editions.some(({ name }) => name === id))
      throw await unusable(loaded, context, messages.errors.cannotUse(loaded.diagnostics.length));
    if (frameworks.some((one) => one.id === id)) throw new UserError(said.backwards(id));
    const known = editions.map((one) => one.id);
    throw new UserError(said.unknown(id, known), said.unknownHelp(id));
  }
  if (edition.before.id !== framework.id) throw new UserError(said.follows(id, edition.before.id, framework.id));
  return edition;
}

/** What is written in the files in words, in the language of the organisation. */
async function wordsFor({ before }: OwnEdition, language: Language): Promise<CarryWords> {
  const { editions: said, migrate } = await loadWords(language, 'editions', 'migrate');
  const note = (services: readonly string[]) => said.note(before.id, services);
  return {
    ...decisionWords({ ...migrate, note }, language),
    split: (from, to) => said.split(before.id, from, to),
    merged: (from) => said.merged(before.id, from),
  };
}

async function originOf({ before }: OwnEdition): Promise<(id: string) => Record<Language, string>> {
  const words = await Promise.all(
    languages.map(async (language) => [language, (await loadWords(language, 'editions')).editions] as const),
  );
  return (id) =>
    Object.fromEntries(words.map(([language, said]) => [language, said.origin(before.id, id)])) as Record<
      Language,
      string
    >;
}

function edited(
  texts: ReadonlyMap<string, string>,
  given: Parameters<typeof carriedTexts>[1],
  { messages: { errors } }: Opened,
): CarryTexts {
  try {
    return carriedTexts(texts, given);
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    throw new UserError(errors.refused[error.reason](error.path[0] ?? ''), errors.refusedHelp);
  }
}

/** Says what keeps the files from being written, and how much it is. */
async function sayBlocked(organisation: Organisation, edition: OwnEdition, folder: Folder, context: Context) {
  const { editions: said } = context.messages;
  const problems = problemsOf(edition).length;
  const { strangers, unread } = organisation;
  const path = [folder.shownAs, filesOf('edition').replace('*', edition.id)].filter((part) => part !== '').join('/');
  if (problems > 0) await say(said.blocked(problems, path), context.io);
  if (strangers.length > 0) await say(said.strangers([...new Set(strangers.map(({ id }) => id))]), context.io);
  if (unread.length > 0) await say(said.unread(unread.map((one) => one.path)), context.io);
  return problems + strangers.length + unread.length;
}

function writeAll(folder: Folder, { id }: OwnEdition, { files }: CarryTexts, { messages }: Opened): void {
  try {
    writeBatch(folder.path, id, files, writer);
  } catch (error) {
    throw inWords(error, files.map(({ name }) => name).join(', '), { messages });
  }
}

function inWords(error: unknown, shown: string, { messages }: Pick<Context, 'messages'>): UserError {
  if (error instanceof EntryConflict) return new UserError(messages.editions.changed(shown));
  return notWritten(error, shown, messages);
}
