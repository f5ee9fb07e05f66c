import { isUnassigned } from '../../analysis/assignment.ts';
import { saveAnswer } from '../../answers/save.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Row } from '../../model/row.ts';
import { successorOf } from '../../reference/index.ts';
import { exerciseService } from '../../reference/injects.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { wrap } from '../../render/width.ts';
import { saving } from '../answering/saving.ts';
import { writer } from '../answering/writer.ts';
import { type OpenedOrganisation, reopen } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import type { Asker } from '../terminal/ask.ts';
import { widthOf, write } from '../terminal/io.ts';
import { shellWords } from '../terminal/shell.ts';
import type { ExerciseSubject } from './subjects.ts';

/**
 * Asks whether a minute is to be evidence of the service that such exercises are part of, and adds it to what is there.
 * Evidence is of a score: where there is none, it says how to give one.
 *
 * @param path of the minute, from the organisation's folder
 * @throws {UserError} where the files cannot be used any more, or not be written
 */
export async function offerEvidence(
  path: string,
  before: OpenedOrganisation<ExerciseSubject>,
  asker: Asker,
  context: CommandContext<ExerciseSubject>,
): Promise<void> {
  const { io } = context;
  const words = before.messages.exercise.evidence;
  const say = (text: string) => write(io.stdout, `${wrap(forTerminalLine(text), widthOf(io.stdout))}\n`);
  const row = rowIn(await reopen(before, context));
  if (!row) return;
  const scoreless = scorelessness(row);
  if (scoreless !== undefined) {
    await say(words[scoreless]);
    for (const command of commandsFor(scoreless, path, context.dir)) await write(io.stdout, `  ${command}\n`);
    return;
  }
  if (isNamed(row, path)) return say(words.already);
  if (!(await asker.consent(words.ask, words, true))) return;
  // The question may have been open for long: what others have added meanwhile stays.
  const now = await reopen(before, context);
  const latest = rowIn(now);
  if (!latest || isNamed(latest, path)) return;
  const evidence = [...(latest.portfolio.evidence ?? []), path];
  const { organisation, folder, messages, language } = now;
  saving(folder, messages, latest.id, () =>
    saveAnswer(
      folder.path,
      latest,
      { portfolio: { evidence } },
      { writer, organisation, today: io.today, language: organisation.language ?? language, seen: true },
    ),
  );
  await say(words.done(path));
}

function isNamed({ portfolio: { evidence = [] } }: Row, path: string): boolean {
  return evidence.some((piece) => evidenceOf(piece).ref === path);
}

function rowIn({ organisation }: OpenedOrganisation): Row | undefined {
  return organisation.rows.find(({ id }) => id === successorOf(exerciseService, organisation.framework));
}

/** Why there is no score that evidence could support. What is unassigned counts as 1, whatever score stands there. */
function scorelessness(row: Row): 'unscored' | 'unassigned' | 'excluded' | undefined {
  const asIs = row.portfolio['as-is'];
  if (asIs === 'excluded') return 'excluded';
  if (isUnassigned(row)) return 'unassigned';
  return asIs === undefined ? 'unscored' : undefined;
}

/** What to type so that there is a score, and the minute its evidence. */
function commandsFor(why: 'unscored' | 'unassigned' | 'excluded', path: string, dir: string | undefined): string[] {
  const folder = dir === undefined ? [] : ['-C', dir];
  const assess = ['cdc', 'assess', ...folder, '--service', exerciseService];
  if (why === 'excluded') return [];
  return [shellWords(assess), shellWords(['cdc', 'set', exerciseService, '--evidence', path, ...folder])];
}
