import type { Values } from '../../answers/answer.ts';
import { type Answer, answerOf } from '../../answers/answer.ts';
import { pieceIn } from '../../answers/evidence.ts';
import { judge } from '../../answers/judge.ts';
import { saveAnswer } from '../../answers/save.ts';
import type { Given } from '../../answers/settle.ts';
import { knownAssessor, rowSeenBy, viewAnswer, viewKeys } from '../../answers/views.ts';
import type { Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { CategoryId } from '../../reference/index.ts';
import { wording } from '../../render/diagnostic-text.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { wrap } from '../../render/width.ts';
import { openOrganisation } from '../organisation/open.ts';
import { knownParty } from '../organisation/party.ts';
import { knownServices } from '../organisation/service.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { write } from '../terminal/io.ts';
import { assessorOf } from './assessor-name.ts';
import { changesText } from './changes.ts';
import { saving } from './saving.ts';
import { Stoppable } from './stoppable.ts';
import { writer } from './writer.ts';

/** What options say, by key; `undefined` takes a key out. */
type Said = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Which services are meant: those that are named, and those of some categories. */
export interface Meant {
  readonly words: readonly string[];
  readonly categories: readonly CategoryId[];
}

interface SetOptions {
  /** Only tells what would change. */
  readonly dryRun: boolean;
  /** Whose view it is, instead of what is agreed. */
  readonly as: string | undefined;
}

/** What it speaks of. */
type SetSubject = 'answers' | 'problems' | 'rules' | 'set' | 'words';

/**
 * Sets the same values for some services: for all of them or, where one of them cannot take one of the values, for none.
 * Each service is saved as a whole; where a file fails in the middle, it is said which are saved and which are not.
 *
 * @throws {UserError}
 */
export async function setServices(
  meant: Meant,
  said: Said,
  { dryRun, as }: SetOptions,
  context: CommandContext<SetSubject>,
): Promise<Exit> {
  if (meant.words.length + meant.categories.length === 0) {
    const { errors } = context.messages;
    throw new UserError(errors.missingArgument('services'), errors.servicesHelp);
  }
  const { folder, organisation, language, messages } = await openOrganisation(context);
  const rows = await rowsMeant(meant, organisation, messages);
  if (Object.keys(said).length === 0)
    throw new UserError(messages.errors.nothingToSet, messages.errors.nothingToSetHelp);
  const { today, stderr } = context.io;
  const typed = as === undefined ? undefined : assessorOf('--as', as, messages);
  const assessor = typed === undefined ? undefined : knownAssessor(typed, organisation);
  if (assessor !== undefined) refuseBeyondView(said, messages);
  if (typed !== undefined && assessor !== undefined && assessor !== typed)
    await write(stderr, `${forTerminalLine(messages.errors.takenForAssessor(typed, assessor))}\n`);
  const answerTo = (row: Row): Answer => {
    if (assessor === undefined) return answerOf(valuesOf(said, { row, organisation, today }, messages));
    const own = { row: rowSeenBy(row, assessor), organisation, today };
    return viewAnswer(row, assessor, valuesOf(said, own, messages), today);
  };
  const options = { writer, organisation, today, language: organisation.language ?? language };
  const save = (row: Row, answer: Answer, isTrial: boolean) =>
    saving(folder, messages, row.id, () => saveAnswer(folder.path, row, answer, { ...options, dryRun: isTrial }));
  const answers = rows.map((row) => ({ row, answer: answerTo(row) }));
  for (const { row, answer } of answers) save(row, answer, true);
  const stoppable = new Stoppable(context);
  const width = stderr.columns ?? 80;
  const say = (text: string) => write(stderr, `${wrap(text, width)}\n`);
  let changed = 0;
  const saveOne = async ({ row, answer }: (typeof answers)[number], index: number) => {
    try {
      const { changes } = save(row, answer, dryRun);
      const service = messages.words.serviceOf(row);
      changed += Number(changes.length > 0);
      await say(
        changes.length > 0
          ? changesText(service, changes, messages, width)
          : forTerminalLine(messages.set.unchanged(service)),
      );
    } catch (error) {
      const ids = rows.map(({ id }) => id);
      if (rows.length > 1) await say(messages.set.half({ saved: ids.slice(0, index), left: ids.slice(index) }));
      throw error;
    }
  };
  const saveAll = () => stoppable.each(answers, saveOne);
  await (dryRun ? saveAll() : stoppable.run(saveAll));
  if (rows.length > 1 || dryRun) await say(messages.set.summary({ changed, same: rows.length - changed, dryRun }));
  return exits.clean;
}

/** @throws {UserError} for what no view has */
function refuseBeyondView(said: Said, { errors }: Words<'errors'>): void {
  const other = Object.keys(said).find((key) => !(viewKeys as readonly string[]).includes(key));
  if (other !== undefined) throw new UserError(errors.notTogether('--as', `--${other}`), errors.viewKeys(viewKeys));
}

/** @throws {UserError} for a word that names none */
async function rowsMeant(
  { words, categories }: Meant,
  organisation: Organisation,
  messages: Words<'errors'>,
): Promise<Row[]> {
  const ofCategories = organisation.rows.filter(({ category }) => categories.includes(category));
  return [...new Set([...(await knownServices(words, organisation, messages)), ...ofCategories])];
}

/** @throws {UserError} for the first value that cannot be taken */
function valuesOf(said: Said, given: Given, messages: Words<'errors' | 'problems' | 'rules'>): Values {
  const { row, organisation } = given;
  const { evidence, ...others } = said;
  // Each option is a piece of its own.
  const pieces = Array.isArray(evidence) ? evidence.map(pieceIn) : evidence;
  const { values, problems } = judge('evidence' in said ? { ...others, evidence: pieces } : said, given);
  const [problem] = problems;
  if (!problem) return values;
  const { key } = problem;
  const { errors } = messages;
  const value = String(said[key] ?? '');
  if (problem.code === 'answers/halves') throw new UserError(errors.halvesNeedCombination(row.id));
  if (!problem.code.startsWith('answers/') && (key === 'team' || key === 'provider'))
    knownParty(key, value, organisation, messages);
  if (!problem.code.startsWith('answers/') && key === 'as-is') throw new UserError(errors.invalidScore(value));
  if (problem.code === 'schema/type' && key === 'planned' && problem.path.length === 0)
    throw new UserError(errors.noPlan(value), errors.noPlanHelp);
  const words = wording(problem, { ...messages.problems, ...messages.rules });
  // Which of several options is meant, a value alone does not say.
  const option = problem.code.startsWith('schema/') ? `--${key}` : undefined;
  throw new UserError(errors.invalidEntry(words.message, option), words.help);
}
