import { answerOf } from '../../answers/answer.ts';
import { changesIn } from '../../answers/changed.ts';
import { judgeAnswers, type Refusal, type ServiceAnswers } from '../../answers/judge-text.ts';
import { readAnswers } from '../../answers/read.ts';
import { type Change, saveAnswer } from '../../answers/save.ts';
import type { IsHint } from '../../answers/value.ts';
import { loadWords } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import { languages } from '../../reference/index.ts';
import { finding } from '../../render/check/text.ts';
import { worded } from '../../render/diagnostic-text.ts';
import { wrap } from '../../render/width.ts';
import type { Content } from '../../source/content.ts';
import { asWritten, frameOf } from '../../source/place.ts';
import { type OpenedOrganisation, openOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits } from '../program/errors.ts';
import { namedContent } from '../program/named-file.ts';
import { paletteFor, wantsColour } from '../terminal/colour.ts';
import { widthOf, write } from '../terminal/io.ts';
import { shownFile } from '../terminal/stdin.ts';
import { changesText } from './changes.ts';
import { NotEditable, saving } from './saving.ts';
import { Stoppable } from './stoppable.ts';
import { writer } from './writer.ts';

/** What it speaks of. */
export type AnswersSubject = 'answers' | 'check' | 'problems' | 'words';

interface AnswersOptions {
  readonly dryRun?: boolean;
  /** Who gives the scores. */
  readonly assessor?: string;
}

/** More refusals than this are only counted. */
const mostShown = 100;

/**
 * Puts the answers of a file into the organisation's files, service by service. What cannot be taken is
 * told with its place, and keeps nothing else from being taken.
 *
 * @param piped what has come by stdin, if that is meant
 * @throws {UserError} when the answers cannot be read, or a file cannot be written
 */
export async function applyAnswers(
  file: string,
  options: AnswersOptions,
  context: CommandContext<AnswersSubject>,
  piped?: Content,
): Promise<Exit> {
  const stoppable = new Stoppable(context);
  const act = () => answersApplied(file, options, stoppable, context, piped);
  // What only shows something may end at any time.
  return options.dryRun ? act() : stoppable.run(act);
}

async function answersApplied(
  file: string,
  { dryRun = false, assessor: named }: AnswersOptions,
  stoppable: Stoppable,
  context: CommandContext<AnswersSubject>,
  piped: Content | undefined,
): Promise<Exit> {
  const opened = await openOrganisation(context);
  const { messages } = opened;
  const { stderr } = context.io;
  const shown = shownFile(file);
  const content = piped ?? namedContent(file, context.io, messages);
  const palette = await paletteFor(wantsColour(context.io, stderr, context.global.color));
  const render = { ...opened.render, palette, width: widthOf(stderr) };
  const { lines, blocks } = readAnswers(content, await hintsFor(opened.organisation));
  const { today } = context.io;
  const { answers, assessor, refusals } = judgeAnswers(blocks, opened.organisation, today, named);
  const refused = [...refusals];
  const sums = { applied: 0, services: 0, same: 0 };
  const apply = async (given: ServiceAnswers) => {
    const outcome = save(given, { dryRun, today, assessor }, opened);
    if ('refusal' in outcome) {
      refused.push(outcome.refusal);
      return false;
    }
    sums.same += given.values.size - outcome.applied;
    if (outcome.applied === 0) return true;
    sums.applied += outcome.applied;
    sums.services += 1;
    const service = messages.words.serviceOf(given.row);
    await write(stderr, `${changesText(service, outcome.changes, messages, render.width)}\n`);
    return true;
  };
  await stoppable.next();
  await stoppable.each(answers, apply);
  const framed = inOrder(refused)
    .slice(0, mostShown)
    .map((refusal) => {
      const frame = refusal.range && frameOf(refusal.range, (first, last) => lines.slice(first - 1, last));
      return asWritten({ ...refusal, frame });
    });
  for (const refusal of await worded(framed, render.language)) {
    const shownRefusal = { ...refusal, path: shown, severity: 'error' } as const;
    await write(stderr, `${finding(shownRefusal, messages, render)}\n\n`);
  }
  if (refused.length > mostShown) await write(stderr, `${messages.check.more(refused.length - mostShown)}\n`);
  const summary = messages.answers.summary({ ...sums, refused: refused.length, dryRun });
  await write(stderr, `${wrap(summary, render.width)}\n`);
  if (blocks.some(({ data }) => data === undefined)) return exits.usage;
  return refused.length > 0 ? exits.findings : exits.clean;
}

/** The hints of the form in all languages. */
async function hintsFor(organisation: Organisation): Promise<IsHint> {
  const { hintsIn } = await import('../../render/form/hints.ts');
  return hintsIn(organisation, await Promise.all(languages.map((language) => loadWords(language, 'form'))));
}

/** Saves what is answered of one service, unless it is all so already. */
function save(
  { row, values, range }: ServiceAnswers,
  given: { readonly dryRun: boolean; readonly today: string; readonly assessor: string | undefined },
  { folder, organisation, messages, language }: OpenedOrganisation<AnswersSubject>,
): { readonly applied: number; readonly changes: readonly Change[] } | { readonly refusal: Refusal } {
  const answer = changesIn(answerOf(Object.fromEntries(values)), row);
  const applied = Object.values(answer).flatMap((entry) => Object.keys(entry)).length;
  if (applied === 0) return { applied, changes: [] };
  try {
    const { changes } = saving(folder, messages, row.id, () =>
      saveAnswer(folder.path, row, answer, {
        writer,
        organisation,
        ...given,
        // Who is named in the entry itself comes first, be it one who is on record.
        assessor: values.has('assessor') ? String(values.get('assessor')) : given.assessor,
        language: organisation.language ?? language,
      }),
    );
    return { applied, changes };
  } catch (error) {
    if (!(error instanceof NotEditable)) throw error;
    const { reason, file } = error;
    return { refusal: { code: 'answers/not-editable', args: { reason, file }, range } };
  }
}

function inOrder(refusals: readonly Refusal[]): Refusal[] {
  const at = ({ range }: Refusal) => range?.start ?? { line: 0, column: 0 };
  return refusals.toSorted((a, b) => at(a).line - at(b).line || at(a).column - at(b).column);
}
