import { notComparable } from '../../check/comparable.ts';
import { type ExaminedGroup, withGroup } from '../../check/examine-group.ts';
import { Examiner, type ExaminerSettings } from '../../check/examiner.ts';
import { examineMany } from '../../check/many.ts';
import type { OrganisationReport } from '../../check/report.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { type Folder, isOrganisation } from '../../source/folder.ts';
import { loadGroup } from '../../source/group.ts';
import { type CommandContext, speak } from '../program/command.ts';
import { spokenLanguage } from '../program/language.ts';
import { write } from '../terminal/io.ts';

/** The reports of a run over groups, and how many they are. */
export interface GroupReports {
  readonly reports: AsyncIterable<OrganisationReport>;
  readonly count: number;
}

/**
 * Checks groups, their entities and other organisations; each organisation once, with what its groups have found in its
 * files. The rules of the groups run on this thread, while others may be at work on the organisations. A group that is
 * alone is spoken of in its own language. What has no state to compare with is named on stderr, and all of its findings are new.
 *
 * @param others organisations that are checked whether or not a group has them
 * @param jobsFor how many threads so many organisations are worth
 * @throws {GitProblem} where none of them has such a revision to compare with
 */
export async function examineGroups(
  groups: readonly Folder[],
  others: readonly Folder[],
  common: ExaminerSettings,
  jobsFor: (count: number) => Promise<number>,
  context: CommandContext,
): Promise<GroupReports> {
  const [folders, own] = await foldersOf(groups, others);
  const settings = { ...common, notCompared: await sayNotCompared([...groups, ...folders], common, context) };
  const organisations = examineMany(folders, settings, await jobsFor(folders.length));
  // From here on, the threads are at work.
  const first = organisations.next();
  first.catch(() => {});
  const examined: ExaminedGroup[] = [];
  const examiner = new Examiner(settings);
  try {
    for (const group of groups) examined.push(await examiner.examineGroup(group));
  } catch (error) {
    await first.catch(() => {});
    await organisations.return(undefined);
    throw error;
  } finally {
    await examiner.close();
  }
  const language = examined[0]?.loaded.group?.language;
  if (examined.length === 1 && own)
    await speak(
      context,
      spokenLanguage(context.global.lang, context.io, () => language),
    );
  return { reports: inOrderOf(examined, folders, first, organisations), count: groups.length + folders.length };
}

/**
 * Names those that cannot be compared, and why.
 *
 * @returns their paths
 */
async function sayNotCompared(
  folders: readonly Folder[],
  settings: ExaminerSettings,
  { io, messages }: CommandContext,
): Promise<ReadonlySet<string>> {
  const problems = await notComparable(folders, settings);
  const all = [...problems.values()];
  // A revision that no one knows is more likely to be misspelt than a folder is to be out of place.
  const first = all.find(({ reason }) => reason === 'no-revision') ?? all[0];
  if (first && folders.every(({ path }) => problems.has(path))) throw first;
  const { git, notCompared } = messages.errors;
  for (const why of new Set(all.map(({ reason }) => reason))) {
    const those = folders.filter(({ path }) => problems.get(path)?.reason === why);
    const shown = new Set(those.map(({ shownAs }) => shownAs || '.'));
    await write(io.stderr, `${forTerminalLine(notCompared([...shown], settings.since ?? '', git[why]))}\n`);
  }
  return new Set(problems.keys());
}

/** The organisations to be checked, each once, and whether all of them are a group's. */
async function foldersOf(groups: readonly Folder[], others: readonly Folder[]): Promise<[Folder[], boolean]> {
  const folders = new Map(others.map((folder) => [folder.path, folder]));
  const own = new Set(groups.map(({ path }) => path));
  for (const group of groups) {
    const { entities } = await loadGroup(group, async () => undefined);
    for (const { folder } of entities) {
      own.add(folder.path);
      if (!folders.has(folder.path) && isOrganisation(folder.path)) folders.set(folder.path, folder);
    }
  }
  return [[...folders.values()], others.every(({ path }) => own.has(path))];
}

async function* inOrderOf(
  examined: readonly ExaminedGroup[],
  folders: readonly Folder[],
  first: Promise<IteratorResult<OrganisationReport, void>>,
  others: AsyncGenerator<OrganisationReport, void>,
): AsyncGenerator<OrganisationReport> {
  for (const { report } of examined) yield report;
  let at = 0;
  for (let next = await first; !next.done; next = await others.next()) {
    const path = folders[at++]?.path ?? '';
    yield examined.reduce((report, { findings }) => withGroup(report, findings.get(path)), next.value);
  }
}
