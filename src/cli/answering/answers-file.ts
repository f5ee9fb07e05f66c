import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Answer, answerOf } from '../../answers/answer.ts';
import { judgeAnswers, type Refusal, type ServiceAnswers } from '../../answers/judge-text.ts';
import { readAnswers } from '../../answers/read.ts';
import { saveAnswer } from '../../answers/save.ts';
import type { Words } from '../../messages/index.ts';
import { finding } from '../../render/check/text.ts';
import { worded } from '../../render/diagnostic-text.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { wrap } from '../../render/width.ts';
import { type Content, readBounded } from '../../source/content.ts';
import { flowText } from '../../source/flow.ts';
import { frameOf } from '../../source/place.ts';
import { type OpenedOrganisation, openOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { paletteFor, wantsColour } from '../terminal/colour.ts';
import { write } from '../terminal/io.ts';
import { contentOf } from '../terminal/stdin.ts';
import { NotEditable, saving } from './saving.ts';
import { betweenChanges, writer } from './writer.ts';

/** What it speaks of. */
export type AnswersSubject = 'answers' | 'check' | 'problems' | 'words';

/** More refusals than this are only counted. */
const mostShown = 100;

/**
 * Puts the answers of a file (`-` for stdin) into the organisation's files, service by service. What cannot be taken is
 * told with its place, and keeps nothing else from being taken.
 *
 * @throws {UserError} when the answers cannot be read, or a file cannot be written
 */
export async function applyAnswers(
  file: string,
  dryRun: boolean,
  context: CommandContext<AnswersSubject>,
): Promise<Exit> {
  const opened = await openOrganisation(context);
  const { messages } = opened;
  const { stdin, stderr, cwd } = context.io;
  const [shown, content] =
    file === '-' ? ['<stdin>', await contentOf(stdin)] : [file, fileContent(resolve(cwd, file), file, messages)];
  const palette = await paletteFor(wantsColour(context.io, stderr, context.global.color));
  const render = { ...opened.render, palette, width: stderr.columns ?? 80 };
  const { lines, blocks } = readAnswers(content);
  const { answers, refusals } = judgeAnswers(blocks, opened.organisation);
  const refused = [...refusals];
  const sums = { applied: 0, services: 0, same: 0 };
  for (const given of answers) {
    const outcome = save(given, dryRun, opened);
    if ('refusal' in outcome) refused.push(outcome.refusal);
    else {
      sums.same += given.values.size - outcome.changed.length;
      if (outcome.changed.length === 0) continue;
      sums.applied += outcome.changed.length;
      sums.services += 1;
      const line = messages.answers.changed({ service: messages.words.serviceOf(given.row), keys: outcome.changed });
      await write(stderr, `${wrap(forTerminalLine(line), render.width)}\n`);
      await betweenChanges();
    }
  }
  for (const refusal of await worded(inOrder(refused).slice(0, mostShown), render.language)) {
    const frame = refusal.range && frameOf(refusal.range, (first, last) => lines.slice(first - 1, last));
    const shownRefusal = { ...refusal, frame, path: shown, severity: 'error' } as const;
    await write(stderr, `${finding(shownRefusal, messages, render)}\n\n`);
  }
  if (refused.length > mostShown) await write(stderr, `${messages.check.more(refused.length - mostShown)}\n`);
  const summary = messages.answers.summary({ ...sums, refused: refused.length, dryRun });
  await write(stderr, `${wrap(summary, render.width)}\n`);
  if (blocks.some(({ problems }) => problems.length > 0)) return exits.usage;
  return refused.length > 0 ? exits.findings : exits.clean;
}

/** Saves what is answered of one service, unless it is all so already. */
function save(
  { row, values, range }: ServiceAnswers,
  dryRun: boolean,
  { folder, organisation, messages, language }: OpenedOrganisation<AnswersSubject>,
): { readonly changed: readonly string[] } | { readonly refusal: Refusal } {
  const answer = answerOf(Object.fromEntries(values));
  const changed = changesOf(answer, row, messages);
  if (changed.length === 0) return { changed };
  try {
    saving(folder, messages, row.id, () =>
      saveAnswer(folder.path, row, answer, {
        writer,
        framework: organisation.framework,
        language: organisation.language ?? language,
        dryRun,
      }),
    );
    return { changed };
  } catch (error) {
    if (!(error instanceof NotEditable)) throw error;
    const { reason, file } = error;
    return { refusal: { code: 'answers/not-editable', args: { reason, file }, range } };
  }
}

/** The keys that get another value, each with the one that it had, if it had one. */
function changesOf(answer: Answer, row: ServiceAnswers['row'], { answers }: Words<'answers'>): string[] {
  return Object.entries(answer).flatMap(([file, entry]) =>
    Object.entries(entry).flatMap(([key, value]) => {
      const before = (row[file as keyof Answer] as Readonly<Record<string, unknown>>)[key];
      if (isDeepStrictEqual(before, value)) return [];
      return [before === undefined ? key : answers.was(key, brief(flowText(before)))];
    }),
  );
}

function brief(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function inOrder(refusals: readonly Refusal[]): Refusal[] {
  const at = ({ range }: Refusal) => range?.start ?? { line: 0, column: 0 };
  return refusals.toSorted((a, b) => at(a).line - at(b).line || at(a).column - at(b).column);
}

function fileContent(path: string, shown: string, { errors }: Words<'errors'>): Content {
  let reason = 'ENOENT';
  try {
    const content = readBounded(path);
    if (content) return content;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    reason = code;
  }
  throw new UserError(errors.cannotRead(shown, reason));
}
