import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Messages } from '../../messages/index.ts';
import { type FileKind, fileKinds } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { PatternId } from '../../reference/index.ts';
import { fileName } from '../../source/folder.ts';
import { Repository, repositoryOf } from '../../source/git.ts';
import { loadFrom } from '../../source/load.ts';
import { type Answer, saveAnswer, saveParty, savePattern } from '../answer.ts';
import type { CommandContext } from '../command.ts';
import { type OpenedOrganisation, openOrganisation } from '../open.ts';

/** How often the files are looked at while a question is open, in milliseconds. */
const watchEvery = 1000;

/** What it speaks of. */
export type InterviewSubject = 'interview' | 'problems' | 'words';

/** One sitting over the files of an organisation: reads them anew before each question, and saves each answer. */
export class Session {
  /** As it was when the sitting began. */
  readonly before: Organisation;
  /** As the last commit has it. */
  readonly committed: Organisation | undefined;
  /** The services of which something was answered, and in which files. */
  readonly touched = new Map<string, Set<FileKind>>();
  /** How many answers were saved. */
  saved = 0;
  readonly #context: CommandContext<InterviewSubject>;
  readonly #dir: string | undefined;
  #opened: OpenedOrganisation<InterviewSubject>;
  /** The service that was answered last: its change is no news. */
  #own: string | undefined;

  /** @param dir the folder as the user named it, to be read again */
  static async begin(
    opened: OpenedOrganisation<InterviewSubject>,
    context: CommandContext<InterviewSubject>,
    dir: string | undefined,
  ): Promise<Session> {
    return new Session(context, dir, opened, await lastCommitted(opened, context));
  }

  private constructor(
    context: CommandContext<InterviewSubject>,
    dir: string | undefined,
    opened: OpenedOrganisation<InterviewSubject>,
    committed: Organisation | undefined,
  ) {
    this.#context = context;
    this.#dir = dir;
    this.#opened = opened;
    this.before = opened.organisation;
    this.committed = committed;
  }

  /** The files as they were read last. */
  get opened(): OpenedOrganisation<InterviewSubject> {
    return this.#opened;
  }

  get organisation(): Organisation {
    return this.#opened.organisation;
  }

  /** What to say, in the language spoken now. */
  get words(): Messages['interview'] {
    return this.#opened.messages.interview;
  }

  get today(): string {
    return this.#context.io.today;
  }

  row(id: string): Row | undefined {
    return this.organisation.rows.find((row) => row.id === id);
  }

  /**
   * Reads the files again.
   *
   * @returns the services of which somebody else has changed something since
   * @throws {UserError} when they cannot be used as they are now
   */
  async read(): Promise<readonly Row[]> {
    const known = new Map(this.organisation.rows.map((row) => [row.id, saidOf(row)]));
    this.#opened = await openOrganisation(this.#context, this.#dir);
    const own = this.#own;
    this.#own = undefined;
    return this.organisation.rows.filter((row) => row.id !== own && !isDeepStrictEqual(saidOf(row), known.get(row.id)));
  }

  /**
   * Puts an answer on disk; what somebody has changed since the row was read is not overwritten.
   *
   * @throws {UserError}
   */
  save(row: Row, answer: Answer): void {
    const { folder, messages, organisation, language } = this.#opened;
    const { framework } = organisation;
    const options = { messages, framework, language: organisation.language ?? language, seen: true };
    const written = saveAnswer(folder, row, answer, options);
    if (written.length === 0) return;
    this.#own = row.id;
    this.saved += 1;
    this.touched.set(row.id, new Set([...(this.touched.get(row.id) ?? []), ...written]));
  }

  async addParty(kind: 'team' | 'provider', id: string): Promise<void> {
    await saveParty(this.#opened, kind, id);
    this.saved += 1;
  }

  setPattern(key: 'as-is' | 'to-be', pattern: PatternId): void {
    savePattern(this.#opened, key, pattern);
    this.saved += 1;
  }

  /** From now on, speaks the other language. */
  async speakOther(): Promise<void> {
    const lang = this.#opened.language === 'en' ? 'ja' : 'en';
    this.#context.global = { ...this.#context.global, lang };
    this.#opened = await openOrganisation(this.#context, this.#dir);
  }

  /** Asks something, and calls back when meanwhile one of the files becomes another one. */
  async watching<T>(changed: () => void, ask: () => Promise<T>): Promise<T> {
    const before = this.#state();
    const timer = setInterval(() => {
      if (this.#state() !== before) changed();
    }, watchEvery);
    try {
      return await ask();
    } finally {
      clearInterval(timer);
    }
  }

  #state(): string {
    const { path } = this.#opened.folder;
    return fileKinds
      .map((kind) => {
        const stat = statSync(join(path, fileName(kind)), { throwIfNoEntry: false, bigint: true });
        return stat ? `${stat.mtimeNs} ${stat.ino} ${stat.size}` : '';
      })
      .join();
  }
}

/** What the three files say of a row. */
function saidOf({ catalog, profile, portfolio }: Row): unknown {
  return [catalog, profile, portfolio];
}

/** What `HEAD` says, where git has it; history that cannot be read is none. */
async function lastCommitted(
  { folder }: OpenedOrganisation,
  { io }: CommandContext,
): Promise<Organisation | undefined> {
  const root = repositoryOf(folder.path);
  if (root === undefined) return undefined;
  const repository = new Repository(root, io.env);
  try {
    const read = repository.reader(await repository.commitOf('HEAD'), repository.pathOf(folder.path));
    const { files, organisation } = await loadFrom(read, folder.shownAs);
    return files.length === 0 ? undefined : organisation;
  } catch {
    return undefined;
  } finally {
    await repository.close();
  }
}
