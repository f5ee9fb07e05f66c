import type { Diagnostic } from '../model/diagnostic.ts';
import type { IsoDate } from '../model/files.ts';
import type { Row } from '../model/row.ts';
import { loadFolder } from '../source/load.ts';
import type { Writer } from '../source/lock.ts';
import type { Values } from './answer.ts';
import { answerOf } from './answer.ts';
import { judge } from './judge.ts';
import { obviousService } from './misspelling.ts';
import { type Saved, saveAnswer } from './save.ts';

/** What cannot be answered so; nothing is written. */
export class AnswersRefused extends Error {
  readonly problems: readonly Pick<Diagnostic, 'code' | 'args'>[];

  constructor(problems: AnswersRefused['problems']) {
    super(problems.map(({ code }) => code).join(', '));
    this.problems = problems;
  }
}

export interface SetOptions {
  /** The process that writes. */
  readonly writer: Writer;
  /** Day of the assessment where the answer says none, `YYYY-MM-DD`. */
  readonly today: IsoDate;
  /** The row as it was when the answer was given: if its entry is another by now, it is kept. */
  readonly seen?: Row | undefined;
  /** Only finds out whether it could be saved. */
  readonly dryRun?: boolean | undefined;
}

/**
 * Puts values of one service into an organisation's files, in the words of the files or in those that people type.
 *
 * @param folder the organisation's
 * @param values by key, whichever file holds it; `undefined` takes a key out
 * @throws {AnswersRefused} for what cannot be answered so, or where the files cannot be used as they are
 * @throws {NotSaved} where a file is as it was: somebody has changed the entry, or is changing the file, or it cannot be written
 */
export async function setAnswers(
  folder: string,
  service: string,
  values: Values,
  { writer, today, seen, dryRun = false }: SetOptions,
): Promise<Saved> {
  const { partial: organisation, diagnostics } = await loadFolder(folder);
  if (!organisation) throw new AnswersRefused(diagnostics);
  const known = organisation.rows.map(({ id }) => id);
  const id = obviousService(service, known);
  const row = organisation.rows.find((candidate) => candidate.id === id);
  if (!row) throw new AnswersRefused([{ code: 'catalog/unknown-service', args: { id: service, known } }]);
  const judged = judge(values, { row, organisation, today });
  if (judged.problems.length > 0) throw new AnswersRefused(judged.problems);
  const { language = 'en' } = organisation;
  return saveAnswer(folder, seen ?? row, answerOf(judged.values), {
    writer,
    organisation,
    today,
    language,
    seen: seen !== undefined,
    dryRun,
  });
}
