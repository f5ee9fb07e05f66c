import { join, posix } from 'node:path';
import { type FileKind, fileKinds, type IsoDate } from '../model/files.ts';
import { isIsoDate } from '../schema/date.ts';
import { lookIn } from './files-in-commit.ts';
import { fileName } from './folder.ts';
import { type Environment, GitProblem, namesIn, Repository, repositoryOf, type TreeEntry } from './git.ts';
import { type Loaded, loadFiles, misnamedIn, namesOwnEdition } from './load.ts';
import { committed, type GitObject } from './objects.ts';
import { type Authorship, authorship, type Commit, type PastFiles, type PastPlace, type Tag } from './past.ts';
import { type ContentReader, readNamedFiles, readSource, type SourceFile } from './read.ts';
import { originOf, staged } from './renames.ts';

/** How many commits are asked for at once; bounds the memory. */
const atOnce = 64;

export type { Commit, PastFiles, PastPlace, Tag } from './past.ts';

/**
 * The past of an organisation's folder: the one door to it, for whatever compares with an earlier state or shows several.
 *
 * - What a commit is: whatever git takes for one (a branch, a tag, a hash, `HEAD~2`), else a day, which means the last
 *   commit before its end.
 * - Which commits there are to go through: those of the branch that is checked out. Of each merge, only what was merged
 *   into is followed, so that every state is one that this branch was in.
 * - Where the files lie in a commit: in the folder as it is named now, else under the latest of its earlier names that
 *   has any of them. A name is an earlier one where a commit of the branch has moved the files, or most of them, from it,
 *   or where that is staged; what git has not been told of is none.
 * - What cannot be seen is never taken for what is not there: no repository, no git, no such commit, or objects that this
 *   clone lacks are a `GitProblem`. That the files are in none of these folders is no problem but an answer: undefined.
 */
export class History {
  readonly #repository: Repository;
  /** Of the folder, as it is named now. */
  readonly #path: string;
  readonly #sources = new Map<FileKind, { readonly id: string; readonly source: SourceFile }>();
  readonly #last = new Map<FileKind, { readonly id: string; readonly object: Promise<GitObject | undefined> }>();
  #earlierPaths: Promise<ReadonlySet<string>> | undefined;

  /**
   * @param folder that the organisation lies in now
   * @param where what git runs in, or the repository that the folder lies in, where it is open already
   * @throws {GitProblem} where it lies in no repository
   */
  constructor(folder: string, where: Environment | Repository) {
    this.#repository = where instanceof Repository ? where : openAround(folder, where);
    this.#path = this.#repository.pathOf(folder);
  }

  /**
   * @param name what git takes for a commit: a branch, a tag, a hash, `HEAD~2`; else a day
   * @throws {GitProblem}
   */
  async commit(name: string): Promise<Commit> {
    const id = await this.#repository.commitOf(name).catch(async (error) => {
      const last = isIsoDate(name) && isUnknown(error) ? await this.lastOn(name) : undefined;
      if (last) return last.id;
      throw error;
    });
    return this.#commitOf(id);
  }

  /**
   * The commit in which a branch and the one that is checked out were one: what has come since is this branch's own. Of
   * what the branch that is checked out comes from, it is that commit itself.
   *
   * @param name as `commit` takes it, or with two or three dots behind it, and `HEAD` behind these, as git writes it
   * @throws {GitProblem}
   */
  async base(name: string): Promise<Commit> {
    const [, other = name] = /^(.+?)\.{2,3}(?:HEAD|@)?$/s.exec(name) ?? [];
    const { id } = await this.commit(other);
    return this.#commitOf(await this.#repository.baseOf(id, await this.#repository.commitOf('HEAD')));
  }

  /** Who made a commit, and why. */
  async authorship({ id }: Commit): Promise<Authorship> {
    return authorship(await this.#repository.known(id));
  }

  /** Whether this clone begins with a commit, which is not the first one of the history. */
  async isCutOff({ id }: Commit): Promise<boolean> {
    const { parents } = authorship(await this.#repository.known(id));
    return parents > 0 && (await this.#repository.object(`${id}^`)) === 'missing';
  }

  /** The ids of the commits to go through that came after another one. */
  async after({ id }: Commit): Promise<ReadonlySet<string>> {
    const output = await this.#repository.run(['rev-list', '--first-parent', 'HEAD', `^${id}`]);
    return new Set(output.split('\n').filter(Boolean));
  }

  async #commitOf(id: string): Promise<Commit> {
    return { id, date: committed(await this.#repository.known(id)).date };
  }

  /** The last commit before the end of a day, if there is one. */
  async lastOn(day: IsoDate): Promise<Commit | undefined> {
    await this.#repository.commitOf('HEAD');
    return (await this.#list('HEAD')).find(({ date }) => date <= day);
  }

  /** The tags whose commits are part of the branch's history, earliest first. */
  async tags(): Promise<Tag[]> {
    const head = await this.#repository.commitOf('HEAD');
    const names = await this.#repository.run(['for-each-ref', `--merged=${head}`, '--format=%(refname)', 'refs/tags']);
    const tags: (Tag & { readonly seconds: number })[] = [];
    for (const name of names.split('\n').filter(Boolean)) {
      const object = await this.#repository.known(`${name}^{commit}`);
      const { date, seconds } = committed(object);
      tags.push({ name: name.slice('refs/tags/'.length), commit: { id: object.id, date }, seconds });
    }
    return tags.toSorted((a, b) => a.seconds - b.seconds).map(({ name, commit }) => ({ name, commit }));
  }

  /**
   * The files as a commit has them, in the folder as it is named now, else under one of its earlier names; undefined
   * where there are none.
   *
   * @param elsewhere another folder, seen from the root of the repository
   * @throws {GitProblem} where this cannot be seen
   */
  async filesAt(commit: Commit, elsewhere?: string): Promise<PastFiles | undefined> {
    const path = elsewhere ?? this.#path;
    const there = await this.#files(commit.id, path);
    if (there.files.size > 0) return { commit, path, ...there };
    if (elsewhere !== undefined) return undefined;
    this.#earlierPaths ??= this.#pathsInHistory();
    for (const earlier of await this.#earlierPaths) {
      const found = await this.#files(commit.id, earlier);
      if (found.files.size > 0) return { commit, path: earlier, ...found };
    }
    return undefined;
  }

  /** Every state that the files were committed in, latest first. */
  async *states(): AsyncGenerator<PastFiles> {
    for await (const { path, found } of this.#walk((commits, path) => this.#statesOf(commits, path)))
      yield { path, ...found };
  }

  /** Where the files lie in each of these states, latest first; of the files nothing is read. */
  async *places(): AsyncGenerator<PastPlace> {
    for await (const { path, found } of this.#walk((commits, path) => this.#placesOf(commits, path)))
      yield { path, commit: found.commit };
  }

  /** @param look what commits have in a folder, each with what files of the organisation there are */
  async *#walk<Found extends { readonly commit: Commit; readonly files: { readonly size: number } }>(
    look: (commits: readonly Commit[], path: string) => AsyncIterable<Found>,
  ): AsyncGenerator<{ readonly path: string; readonly found: Found }> {
    await this.#repository.commitOf('HEAD');
    let from = 'HEAD';
    let path: string | undefined = this.#path;
    while (path !== undefined) {
      let earliest: Commit | undefined;
      let origin: string | undefined;
      for await (const found of look(await this.#list(from, path), path)) {
        const { size } = found.files;
        // They were not there: what came after is where they came to be, perhaps by a renaming.
        if (size === 0 && earliest) origin = await originOf(this.#repository, earliest.id, path);
        if (origin !== undefined) break;
        if (size === 0) continue;
        yield { path, found };
        earliest = found.commit;
      }
      // Under a name that no commit has, they may have been moved by what is to be committed next.
      if (!earliest && path !== this.#path) return;
      path = origin ?? (await originOf(this.#repository, earliest?.id ?? staged, path));
      if (earliest) from = `${earliest.id}^`;
    }
  }

  /**
   * Reads one past state; a file that is as it was in the one before is not read again.
   *
   * @param shownAs how paths begin in messages
   */
  async load(past: PastFiles, shownAs: string): Promise<Loaded> {
    const sources: SourceFile[] = [];
    for (const [kind, { id, content }] of past.files) {
      const last = this.#sources.get(kind);
      const source =
        last?.id === id ? last.source : await readSource(kind, join(shownAs, fileName(kind)), () => content);
      if (!source) continue;
      this.#sources.set(kind, { id, source });
      sources.push(source);
    }
    const editions = namesOwnEdition(sources) ? await readNamedFiles('edition', this.reader(past), shownAs) : [];
    return loadFiles([...sources, ...misnamedIn(past.names, shownAs)], [], editions);
  }

  /** The same files, and whatever else lay beside them. */
  reader({ commit, path, files, names }: PastFiles): ContentReader {
    const read = async (name: string) => {
      const kind = fileKinds.find((one) => fileName(one) === name);
      const file = kind ? files.get(kind) : await this.#repository.file(commit.id, path, name);
      return file?.content;
    };
    return Object.assign(read, {
      names: () => names,
      namesBelow: async (below: string) => namesIn(await this.#repository.entries(commit.id, posix.join(path, below))),
      lookFor: lookIn(this.#repository, commit.id, path),
    });
  }

  /** Whether only the latest part of the history was cloned. */
  async isShallow(): Promise<boolean> {
    return (await this.#repository.run(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  }

  /** Ends what was started for it. */
  close(): Promise<void> {
    return this.#repository.close();
  }

  async #pathsInHistory(): Promise<ReadonlySet<string>> {
    const paths = new Set<string>();
    for await (const { path } of this.states()) paths.add(path);
    return paths;
  }

  /** The commits that a revision goes back to, latest first; those that touched the files in a folder, if one is named. */
  async #list(from: string, path?: string): Promise<Commit[]> {
    const paths = path === undefined ? [] : fileKinds.map((kind) => posix.join(path, fileName(kind)));
    // A plumbing command: no setting of the repository makes it run anything.
    const args = ['--literal-pathspecs', 'rev-list', '--first-parent', '--format=%cI', from, '--', ...paths];
    const output = await this.#repository.run(args);
    return [...output.matchAll(/^commit (\S+)\n(\S{10})/gm)].map(([, id = '', date = '']) => ({ id, date }));
  }

  /** What commits have in a folder, asked for many at a time. */
  async *#statesOf(commits: readonly Commit[], path: string) {
    for await (const { some, trees } of this.#treesOf(commits, path)) {
      const files = await Promise.all(some.map(({ id }, index) => this.#filesIn(trees[index], id, path)));
      for (const [index, commit] of some.entries()) {
        yield { commit, files: files[index] ?? new Map<FileKind, GitObject>(), names: namesIn(trees[index]) };
      }
    }
  }

  /** The same, with no more of the files than which of them there are; only links have to be followed. */
  async *#placesOf(commits: readonly Commit[], path: string) {
    for await (const { some, trees } of this.#treesOf(commits, path)) {
      for (const [index, commit] of some.entries()) {
        const files = new Set<FileKind>();
        for (const kind of fileKinds) {
          const entry = trees[index]?.get(fileName(kind));
          if (entry && (entry.isFile || (await this.#repository.file(commit.id, path, fileName(kind)))))
            files.add(kind);
        }
        yield { commit, files };
      }
    }
  }

  async *#treesOf(commits: readonly Commit[], path: string) {
    for (let start = 0; start < commits.length; start += atOnce) {
      const some = commits.slice(start, start + atOnce);
      yield { some, trees: await Promise.all(some.map(({ id }) => this.#repository.entries(id, path))) };
    }
  }

  async #files(commit: string, path: string): Promise<Pick<PastFiles, 'files' | 'names'>> {
    const entries = await this.#repository.entries(commit, path);
    return { files: await this.#filesIn(entries, commit, path), names: namesIn(entries) };
  }

  /** Of files that are as they were in the commit asked for before, nothing is read again. */
  async #filesIn(
    entries: ReadonlyMap<string, TreeEntry> | undefined,
    commit: string,
    path: string,
  ): Promise<ReadonlyMap<FileKind, GitObject>> {
    const read = (kind: FileKind): Promise<GitObject | undefined> | undefined => {
      const entry = entries?.get(fileName(kind));
      if (!entry) return undefined;
      if (!entry.isFile) return this.#repository.file(commit, path, fileName(kind));
      const last = this.#last.get(kind);
      if (last?.id === entry.id) return last.object;
      const object = this.#repository.known(entry.id);
      this.#last.set(kind, { id: entry.id, object });
      return object;
    };
    const objects = await Promise.all(fileKinds.map(read));
    return new Map(fileKinds.flatMap((kind, index) => (objects[index] ? [[kind, objects[index]] as const] : [])));
  }
}

function openAround(folder: string, environment: Environment): Repository {
  const root = repositoryOf(folder);
  if (root === undefined) throw new GitProblem('no-repository');
  return new Repository(root, environment);
}

function isUnknown(error: unknown): boolean {
  return error instanceof GitProblem && error.reason === 'no-revision';
}
