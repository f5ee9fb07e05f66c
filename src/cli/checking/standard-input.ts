import { basename, dirname, relative, resolve } from 'node:path';
import { Examiner, type ExaminerSettings } from '../../check/examiner.ts';
import type { OrganisationReport } from '../../check/report.ts';
import { kindOf } from '../../source/discover.ts';
import { isFolder } from '../../source/folder.ts';
import { groupFileName } from '../../source/group.ts';
import { speakFor } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { contentOf } from '../terminal/stdin.ts';

/**
 * Checks a file that comes on stdin, together with the others beside the path that it stands for, and reports what is
 * found in it. Where others cannot be used, that is reported too: it keeps the rules from being run.
 *
 * @throws {UserError} when the path is none of the four files, nor group.yaml
 */
export async function examineInput(
  path: string | undefined,
  settings: ExaminerSettings,
  context: CommandContext,
): Promise<OrganisationReport> {
  const { io, messages } = context;
  if (path === undefined) throw new UserError(messages.errors.needs('--stdin', '--stdin-filename'));
  const full = resolve(io.cwd, path);
  const file = basename(full) === groupFileName ? 'group' : kindOf(basename(full));
  const folder = dirname(full);
  if (!file || !isFolder(folder))
    throw new UserError(messages.errors.nothingThere(path), messages.errors.nothingThereHelp);
  const content = await contentOf(io.stdin);
  const examiner = new Examiner(settings);
  try {
    const place = { path: folder, shownAs: relative(io.cwd, folder) };
    if (file === 'group') {
      const { report, findings } = await examiner.examineGroup(place, content);
      // What the group finds in the files of its entities is not in this one.
      return { ...report, hidden: [...findings.values()].flatMap(({ diagnostics }) => diagnostics) };
    }
    const { loaded, report } = await examiner.examine(place, { file, content });
    await speakFor(loaded, context);
    const own = report.diagnostics.filter(({ at }) => at.file === file);
    const hidden = report.diagnostics.filter(({ at }) => at.file !== file);
    const usable = report.services !== undefined;
    if (!usable && own.length === 0) return report;
    const { comparison, ...rest } = report;
    const standing = comparison?.standing.filter(({ at }) => at.file === file) ?? [];
    return { ...rest, diagnostics: own, hidden, ...(comparison && { comparison: { ...comparison, standing } }) };
  } finally {
    await examiner.close();
  }
}
