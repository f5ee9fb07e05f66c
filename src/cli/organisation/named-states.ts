import { isAbsolute, resolve } from 'node:path';
import { eitherDay } from '../../answers/days.ts';
import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { StateName } from '../../render/state.ts';
import { isIsoDate } from '../../schema/date.ts';
import { type Folder, isFolder } from '../../source/folder.ts';
import { GitProblem } from '../../source/git.ts';
import { type Commit, History } from '../../source/history.ts';
import { type Loaded, loadFolder } from '../../source/load.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { revisionOrDay } from '../program/options.ts';
import { seeing, unseen } from './git-problems.ts';
import { organisationFolder, speakFor, unusable } from './open.ts';

/** An organisation as it is or was, and what to call it. */
export interface State {
  readonly name: StateName;
  readonly organisation: Organisation;
}

/**
 * States of one organisation, as arguments name them: what git takes for a commit, else a day, else a folder. A path that
 * begins with a dot or a slash is a folder in any case, and `HEAD~9:folder` one of a commit.
 */
export class NamedStates {
  readonly #dir: string | undefined;
  readonly #context: CommandContext;
  #own: Folder | undefined;
  #history: History | undefined;

  /** @param dir the organisation's folder; without it, the nearest one upward */
  constructor(dir: string | undefined, context: CommandContext) {
    this.#dir = dir;
    this.#context = context;
  }

  /**
   * @param flag the option that names it, if one does
   * @throws {UserError} for what names no state, or one whose files cannot be used
   */
  async at(spec: string, flag?: string): Promise<State> {
    const { io, messages } = this.#context;
    const path = resolve(io.cwd, spec);
    const isPath = isAbsolute(spec) || /^\.{1,2}(?:[/\\]|$)/.test(spec);
    if (isPath && isFolder(path)) return this.#inFolder(spec);
    const [, revision = await revisionOrDay(spec, this.#context), elsewhere] = /^([^:]+):(.*)$/s.exec(spec) ?? [];
    try {
      return await this.#inPast(spec, await this.#opened().commit(revision), elsewhere);
    } catch (error) {
      const isGit = error instanceof GitProblem;
      // Outside of an organisation, and of git, two folders can be compared.
      if ((isGit || (error instanceof UserError && !this.#history)) && isFolder(path)) return this.#inFolder(spec);
      if (!isGit) throw error;
      const { gitRevisionHelp, unknownState } = messages.errors;
      const isUnknown = error.reason === 'no-revision' && !isIsoDate(revision) && !eitherDay(spec);
      if (isUnknown) throw new UserError(unknownState(spec), gitRevisionHelp);
      throw unseen(error, revision, this.#context, flag);
    }
  }

  /** As the last commit before the end of a day has it. */
  async on(day: IsoDate): Promise<State> {
    const { errors } = this.#context.messages;
    const commit = await seeing(day, this.#context, () => this.#opened().lastOn(day));
    if (!commit) throw new UserError(errors.noCommitOn(day), errors.gitRevisionHelp);
    return this.#inPast(day, commit);
  }

  /**
   * As the last tag has it that stands before the commit at hand; undefined outside of git, and where no tag has files of
   * this organisation that can be used.
   */
  async lastTagged(): Promise<State | undefined> {
    try {
      const history = this.#opened();
      const head = await history.commit('HEAD');
      const tags = (await history.tags()).filter(({ commit }) => commit.id !== head.id);
      for (const { name, commit } of tags.toReversed()) {
        const past = await history.filesAt(commit);
        const { partial: organisation } = past ? await history.load(past, name) : {};
        if (organisation) return { name: { name, commit: commit.id, date: commit.date }, organisation };
      }
    } catch (error) {
      if (!(error instanceof GitProblem)) throw error;
    }
    return undefined;
  }

  /** As the files are now. */
  async now(): Promise<State> {
    return this.#usable({ name: undefined }, await loadFolder(...nameOf(this.#folder())));
  }

  /** Ends what was started for it. */
  async close(): Promise<void> {
    await this.#history?.close();
  }

  /** Found once: whatever happens to its files meanwhile, no other organisation is read instead. */
  #folder(): Folder {
    this.#own ??= organisationFolder(this.#dir, this.#context);
    return this.#own;
  }

  #opened(): History {
    this.#history ??= new History(this.#folder().path, this.#context.io.env);
    return this.#history;
  }

  async #inFolder(spec: string): Promise<State> {
    const folder = organisationFolder(spec, this.#context);
    return this.#usable({ name: spec }, await loadFolder(...nameOf(folder)));
  }

  async #inPast(spec: string, commit: Commit, elsewhere?: string): Promise<State> {
    const { errors } = this.#context.messages;
    const past = await seeing(spec, this.#context, () =>
      this.#opened().filesAt(commit, elsewhere?.replace(/\/+$/, '')),
    );
    if (!past) throw new UserError(errors.noFilesIn(spec), errors.noFilesInHelp);
    // As git names a file in a commit.
    const shownAs = elsewhere === undefined ? `${spec}:${past.path === '' ? '.' : past.path}` : spec;
    const loaded = await this.#opened().load(past, shownAs);
    return this.#usable({ name: spec, commit: commit.id, date: commit.date }, loaded);
  }

  async #usable(name: StateName, loaded: Loaded): Promise<State> {
    await speakFor(loaded, this.#context);
    if (loaded.partial) return { name, organisation: loaded.partial };
    const { cannotUse, cannotUseState } = this.#context.messages.errors;
    const count = loaded.diagnostics.length;
    const message = name.name === undefined ? cannotUse(count) : cannotUseState(name.name, count);
    throw await unusable(loaded, this.#context, message);
  }
}

function nameOf({ path, shownAs }: Folder): [string, string] {
  return [path, shownAs];
}
