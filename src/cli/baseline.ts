import { resolve } from 'node:path';
import type { Folder } from '../check/examiner.ts';
import type { Organisation } from '../model/organisation.ts';
import { isFolder, isOrganisation } from '../source/folder.ts';
import { GitProblem, Revision, repositoryOf } from '../source/git.ts';
import { type Loaded, loadFolder, loadFrom } from '../source/load.ts';
import type { CommandContext } from './command.ts';
import { UserError } from './errors.ts';

/**
 * An earlier state of an organisation: another folder that holds one, else its own folder at a git revision.
 *
 * @throws {UserError} where there is no such state, or it cannot be used
 */
export async function baselineOrganisation(
  spec: string,
  folder: Folder,
  context: CommandContext,
): Promise<Organisation> {
  const { errors } = context.messages;
  const { organisation, files, diagnostics } = await loadBaseline(spec, folder, context);
  if (files.length === 0) throw new UserError(errors.noBaseline(spec));
  if (!organisation) throw new UserError(errors.cannotUseBaseline(spec, diagnostics.length));
  return organisation;
}

async function loadBaseline(spec: string, folder: Folder, { io, messages }: CommandContext): Promise<Loaded> {
  const { errors } = messages;
  const other = resolve(io.cwd, spec);
  if (isFolder(other) && isOrganisation(other)) return loadFolder(other, spec);
  try {
    const root = repositoryOf(folder.path);
    if (root === undefined) throw new GitProblem('no-repository');
    const revision = await Revision.open(root, spec, io.env);
    try {
      return await loadFrom(revision.reader(folder.path), folder.shownAs);
    } finally {
      revision.close();
    }
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    const help = error.reason === 'no-revision' ? errors.baselineHelp : undefined;
    throw new UserError(`--baseline ${spec}: ${errors.git[error.reason]}`, help);
  }
}
