import type { Values } from '../../answers/answer.ts';
import { type Answer, answerOf } from '../../answers/answer.ts';
import { judge } from '../../answers/judge.ts';
import { saveAnswer } from '../../answers/save.ts';
import type { Given } from '../../answers/settle.ts';
import type { Words } from '../../messages/index.ts';
import type { Row } from '../../model/row.ts';
import { wording } from '../../render/diagnostic-text.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { openOrganisation } from '../organisation/open.ts';
import { knownParty } from '../organisation/party.ts';
import { knownService } from '../organisation/service.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { oneOf } from '../program/options.ts';
import { write } from '../terminal/io.ts';
import { goneText } from './gone.ts';
import { saving } from './saving.ts';
import { betweenChanges, writer } from './writer.ts';

/** What options say, by key; `undefined` takes a key out. */
type Said = Readonly<Record<string, string | undefined>>;

/** What it speaks of. */
type SetSubject = 'answers' | 'problems' | 'rules' | 'set' | 'words';

/**
 * Sets the same values for some services: for all of them or, where one of them cannot take one of the values, for none.
 *
 * @throws {UserError}
 */
export async function setServices(
  ids: readonly string[],
  said: Said,
  context: CommandContext<SetSubject>,
): Promise<Exit> {
  const { folder, organisation, language, messages } = await openOrganisation(context);
  const rows = await Promise.all(ids.map((id) => knownService(id, organisation, messages)));
  if (Object.keys(said).length === 0)
    throw new UserError(messages.errors.nothingToSet, messages.errors.nothingToSetHelp);
  const { today } = context.io;
  const options = { writer, organisation, today, language: organisation.language ?? language };
  const save = (row: Row, answer: Answer, dryRun: boolean) =>
    saving(folder, messages, row.id, () => saveAnswer(folder.path, row, answer, { ...options, dryRun }));
  const answers = rows.map((row) => ({
    row,
    answer: answerOf(valuesOf(said, { row, organisation, today }, messages)),
  }));
  for (const { row, answer } of answers) save(row, answer, true);
  for (const { row, answer } of answers) {
    const { files: written, gone } = save(row, answer, false);
    const service = messages.words.serviceOf(row);
    const files = written.map((file) => `${file}.yaml`);
    const line = files.length > 0 ? messages.set.changed({ service, files }) : messages.set.unchanged(service);
    await write(context.io.stderr, `${forTerminalLine(line)}\n`);
    if (gone.length > 0) await write(context.io.stderr, `  ${forTerminalLine(goneText(gone, messages))}\n`);
    await betweenChanges();
  }
  return exits.clean;
}

/** @throws {UserError} for the first value that cannot be taken */
function valuesOf(said: Said, given: Given, messages: Words<'errors' | 'problems' | 'rules'>): Values {
  const { row, organisation } = given;
  const { values, problems } = judge(said, given);
  const [problem] = problems;
  if (!problem) return values;
  const { key } = problem;
  const { errors } = messages;
  if (problem.code === 'answers/halves') throw new UserError(errors.halvesNeedCombination(row.id));
  if (!problem.code.startsWith('answers/') && (key === 'team' || key === 'provider'))
    knownParty(key, said[key] ?? '', organisation, messages);
  if (!problem.code.startsWith('answers/') && key === 'as-is')
    oneOf('--as-is', ['1', '2', '3', '4', '5', 'excluded', '2/4'], messages)(said[key] ?? '');
  const words = wording(problem, { ...messages.problems, ...messages.rules });
  throw new UserError(errors.invalidEntry(words.message), words.help);
}
