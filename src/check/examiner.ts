import type { FileKind, IsoDate } from '../model/files.ts';
import type { Content } from '../source/content.ts';
import { type Folder, fileName } from '../source/folder.ts';
import { type Environment, GitProblem, Repository, repositoryOf } from '../source/git.ts';
import { loadFrom } from '../source/load.ts';
import { type ContentReader, folderReader, readingInstead } from '../source/read.ts';
import { type Examined, examine } from './examine.ts';
import type { ExaminedGroup } from './examine-group.ts';
import type { OrganisationReport } from './report.ts';

/** What holds for all organisations of a run; can be sent to another thread. */
export interface ExaminerSettings {
  readonly today: IsoDate;
  /** A revision or a day, as `History.base` takes it: only what has been found since is reported. */
  readonly since?: string | undefined;
  /** Paths of folders that have no such state: of these, all findings are new. */
  readonly notCompared?: ReadonlySet<string>;
  /** What git runs in. */
  readonly environment: Environment;
}

/** Checks organisations on disk, one after the other. */
export class Examiner {
  readonly #settings: ExaminerSettings;
  /** Of the repository that was asked last: each is a process of its own, and there may be very many. */
  #earlier: { readonly root: string; readonly repository: Repository } | undefined;

  constructor(settings: ExaminerSettings) {
    this.#settings = settings;
  }

  /**
   * @param instead what one of the files holds, instead of what is on disk
   * @throws {GitProblem} where there is no such revision to compare with
   */
  async examine(
    { path, shownAs }: Folder,
    instead?: { readonly file: FileKind; readonly content: Content },
  ): Promise<Examined> {
    const { today, since } = this.#settings;
    const disk = folderReader(path);
    const read = instead
      ? readingInstead(disk, (name) => (name === fileName(instead.file) ? instead.content : undefined))
      : disk;
    const before = since === undefined ? undefined : await this.#before(path, since);
    return examine(read, { today, shownAs, before });
  }

  /**
   * Checks a group, and the organisations that it names only as far as its own rules go.
   *
   * @param instead what `group.yaml` holds, instead of what is on disk
   * @throws {GitProblem} where there is no such revision to compare with
   */
  async examineGroup(folder: Folder, instead?: Content): Promise<ExaminedGroup> {
    const [{ loadGroup, groupFileName }, { examineGroup }] = await Promise.all([
      import('../source/group.ts'),
      import('./examine-group.ts'),
    ]);
    const { today, since, notCompared } = this.#settings;
    const disk = folderReader(folder.path);
    const read = instead ? readingInstead(disk, (name) => (name === groupFileName ? instead : undefined)) : disk;
    const loaded = await loadGroup(folder, undefined, read);
    if (since === undefined) return examineGroup(loaded, read, today);
    if (notCompared?.has(folder.path)) return examineGroup(loaded, read, today, 'not there');
    const ofGroup = await this.#fileBefore(folder.path, since);
    if (!(await ofGroup(groupFileName))) return examineGroup(loaded, read, today, 'not there');
    const ofEntity = async ({ path, shownAs }: Folder) => {
      const earlier = await loadFrom(await this.#before(path, since), shownAs);
      return earlier.files.length > 0 ? earlier : undefined;
    };
    return examineGroup(loaded, read, today, await loadGroup(folder, ofEntity, ofGroup));
  }

  async examineAll(folders: readonly Folder[]): Promise<OrganisationReport[]> {
    const reports: OrganisationReport[] = [];
    for (const folder of folders) reports.push((await this.examine(folder)).report);
    return reports;
  }

  /** Ends what was started for it. */
  async close(): Promise<void> {
    await this.#earlier?.repository.close();
  }

  /** What there was then: nothing, where the organisation was not there. */
  async #before(folder: string, since: string): Promise<ContentReader> {
    if (this.#settings.notCompared?.has(folder)) return async () => undefined;
    const { History } = await import('../source/history.ts');
    const history = new History(folder, await this.#repositoryOf(folder));
    const past = await history.filesAt(await history.base(since));
    return past ? history.reader(past) : async () => undefined;
  }

  /** A folder as it was then, under its name of today. */
  async #fileBefore(folder: string, since: string): Promise<ContentReader> {
    const { History } = await import('../source/history.ts');
    const repository = await this.#repositoryOf(folder);
    const history = new History(folder, repository);
    const commit = await history.base(since);
    return history.reader({ commit, path: repository.pathOf(folder), files: new Map(), names: [] });
  }

  async #repositoryOf(folder: string): Promise<Repository> {
    const root = repositoryOf(folder);
    if (root === undefined) throw new GitProblem('no-repository');
    if (this.#earlier?.root !== root) {
      await this.close();
      this.#earlier = { root, repository: new Repository(root, this.#settings.environment) };
    }
    return this.#earlier.repository;
  }
}
