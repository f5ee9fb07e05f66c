import { type MappingProblem, readMapping } from '../../answers/mapping/read.ts';
import { didYouMean, loadWords, type Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import { languages } from '../../reference/index.ts';
import { groupsOf, type OtherFramework, targetsOf } from '../../reference/mappings/framework.ts';
import { frameworkCalled, otherFrameworks } from '../../reference/mappings/index.ts';
import type { Mapping } from '../../reference/mappings/mapping.ts';
import { spelled } from '../../reference/spelling.ts';
import { forTerminal, forTerminalLine } from '../../render/escape.ts';
import { openSpreadsheet } from '../importing/spreadsheet-file.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { write } from '../terminal/io.ts';

/** So many problems of a file are shown; the others are counted. */
const most = 20;

/**
 * The framework that a user names: by its id, by its name in either language, or by what else people call it.
 *
 * @throws {UserError} for one that there is not, with the one that was probably meant
 */
export function knownFramework(word: string, { map }: Words<'map'>): OtherFramework {
  const found = frameworkCalled(word);
  if (found) return found;
  const known = otherFrameworks.flatMap(({ id, also }) => [id, ...also]);
  throw new UserError(
    map.unknownFramework(word, didYouMean(word, known)),
    map.unknownFrameworkHelp(otherFrameworks.map(({ id }) => id)),
  );
}

/**
 * The id of the target, or of the part of a framework, that a user names.
 *
 * @throws {UserError} for one that there is not
 */
export function knownTarget(
  word: string,
  framework: OtherFramework,
  { map }: Words<'map'>,
  language: CommandContext['language'],
): string {
  const groups = groupsOf(framework);
  const ids = [...groups, ...targetsOf(framework)].map(({ id }) => id);
  const found = ids.find((id) => spelled(id) === spelled(word));
  if (found !== undefined) return found;
  throw new UserError(
    map.unknownTarget(word, framework.name[language], didYouMean(word, ids)),
    map.unknownTargetHelp(groups.length > 1 ? groups.map(({ id }) => id) : ids),
  );
}

/**
 * The mapping in a file that a user names.
 *
 * @throws {UserError} where it cannot be read, or anything in it is wrong: then none of it is used
 */
export async function mappingFrom(
  file: string,
  framework: OtherFramework,
  { rows }: Organisation,
  { io, messages, language }: CommandContext<'import' | 'map'>,
): Promise<Mapping> {
  const { map: words } = messages;
  const { kind, sheets } = await openSpreadsheet(file, io, messages);
  const [sheet] = sheets;
  if (kind === 'xlsx' || !sheet) throw new UserError(words.file.workbook(file), words.file.workbookHelp);
  const { mapping, problems, unused, repeated, leftOut } = readMapping(sheet, file, framework, rows);
  if (problems.length > 0) {
    const lines = problems
      .slice(0, most)
      .map(
        (problem) =>
          `${words.file.at(file, problem.line, problem.column)} ${textOf(problem, framework, words, language)}`,
      );
    const rest = problems.length > most ? [words.file.more(problems.length - most)] : [];
    const help = problems.some(({ what }) => what.kind === 'headings') ? words.file.noHeadingHelp : undefined;
    throw new UserError(
      words.file.summary(file, problems.length),
      help,
      forTerminal([...lines, ...rest, ''].join('\n')),
    );
  }
  const own = await ownHeadings();
  const notUsed = [...unused.filter((heading) => !own.has(spelled(heading))), ...repeated];
  const notes = [
    leftOut.otherFrameworks > 0 && words.file.otherFrameworks(file, leftOut.otherFrameworks),
    leftOut.withoutService > 0 && words.file.withoutService(file, leftOut.withoutService),
    notUsed.length > 0 && words.file.unused(file, notUsed),
  ].filter((note) => note !== false);
  for (const note of notes) await write(io.stderr, `${forTerminalLine(note)}\n`);
  return mapping;
}

function textOf(
  { what }: MappingProblem,
  { name }: OtherFramework,
  { file: words }: Words<'map'>['map'],
  language: CommandContext['language'],
): string {
  switch (what.kind) {
    case 'headings':
      return words.noHeading(what.missing);
    case 'service':
      return words.unknownService(what.word);
    case 'target':
      return words.unknownTarget(what.word, name[language], what.meant);
    case 'choice':
      return words.choose(what.word, what.allowed);
    case 'twice':
      return words.twice(what.service, what.target, what.line);
    case 'both':
      return words.both(what.service, what.line);
    case 'surplus':
      return words.surplus(what.word);
    case 'empty':
      return words.empty;
  }
}

/** The headings of what this tool prints itself: whoever hands that back need not hear of its other columns. */
async function ownHeadings(): Promise<ReadonlySet<string>> {
  const all = await Promise.all(languages.map((language) => loadWords(language, 'columns')));
  return new Set(all.flatMap(({ columns }) => Object.entries(columns.headings).flat()).map(spelled));
}
