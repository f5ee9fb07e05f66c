import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../answers/answer.ts';
import type { NewParty } from '../../answers/party-names.ts';
import { saveAnswer, saveParty, savePattern } from '../../answers/save.ts';
import type { Gone } from '../../answers/settle.ts';
import { asSeenBy, viewAnswer } from '../../answers/views.ts';
import type { Messages } from '../../messages/index.ts';
import { type DocumentKind, fileKinds } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { PatternId } from '../../reference/index.ts';
import { fileName } from '../../source/folder.ts';
import { History } from '../../source/history.ts';
import type { Writer } from '../../source/lock.ts';
import { saving } from '../answering/saving.ts';
import { writer } from '../answering/writer.ts';
import { type OpenedOrganisation, reopen } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { OwnChanges } from './own-changes.ts';

/** How often the files are looked at while a question is open, in milliseconds. */
const watchEvery = 1000;

/** What it speaks of. */
export type InterviewSubject = 'answers' | 'interview' | 'problems' | 'words';

/**
 * One sitting over the files of an organisation: reads them anew before each question, and saves each answer. It stays
 * with the folder in which it has begun.
 */
export class Session {
  /** As it was when the sitting began. */
  readonly before: Organisation;
  /** As the last commit has it. */
  readonly committed: Organisation | undefined;
  /** The services of which something was answered, and in which files. */
  readonly touched = new Map<string, Set<DocumentKind>>();
  /** How many answers were saved. */
  saved = 0;
  /** What is this sitting's in the files, and what others'. */
  readonly changes: OwnChanges;
  /** Who gives the scores of this sitting, where that is said. */
  readonly assessor: string | undefined;
  /** Whose view is asked for, instead of what is agreed: then nothing else of the scores is seen here. */
  readonly view: string | undefined;
  readonly #writer: Writer;
  readonly #context: CommandContext<InterviewSubject>;
  #opened: OpenedOrganisation<InterviewSubject>;
  /** The organisation as it may be seen here. */
  #seen: Organisation;
  /** The service that was answered last: its change is no news. */
  #own: string | undefined;

  static async begin(
    opened: OpenedOrganisation<InterviewSubject>,
    context: CommandContext<InterviewSubject>,
    { assessor, view }: { readonly assessor?: string | undefined; readonly view?: string | undefined } = {},
  ): Promise<Session> {
    return new Session(context, opened, await lastCommitted(opened, context), assessor, view);
  }

  private constructor(
    context: CommandContext<InterviewSubject>,
    opened: OpenedOrganisation<InterviewSubject>,
    committed: Organisation | undefined,
    assessor: string | undefined,
    view: string | undefined,
  ) {
    this.assessor = assessor;
    this.view = view;
    this.#context = context;
    this.#opened = opened;
    this.#seen = this.#asSeen(opened.organisation);
    this.before = this.#seen;
    this.committed = committed && this.#asSeen(committed);
    this.changes = new OwnChanges(opened.folder.path);
    this.#writer = this.changes.noting(writer);
  }

  /** The files as they were read last. */
  get opened(): OpenedOrganisation<InterviewSubject> {
    return this.#opened;
  }

  get organisation(): Organisation {
    return this.#seen;
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
    await this.#reopen();
    const own = this.#own;
    this.#own = undefined;
    return this.organisation.rows.filter((row) => row.id !== own && !isDeepStrictEqual(saidOf(row), known.get(row.id)));
  }

  /**
   * Puts an answer on disk; what somebody has changed since the row was read is not overwritten.
   *
   * @throws {UserError}
   */
  save(row: Row, answer: Answer): readonly Gone[] {
    const { folder, messages, organisation, language } = this.#opened;
    const { today, view } = this;
    const whole = organisation.rows.find(({ id }) => id === row.id) ?? row;
    const given = view === undefined ? answer : viewAnswer(whole, view, answer.portfolio ?? {}, today);
    const options = {
      writer: this.#writer,
      organisation,
      today,
      assessor: this.assessor,
      language: organisation.language ?? language,
      seen: true,
    };
    const { files, gone } = saving(folder, messages, row.id, () =>
      saveAnswer(folder.path, view === undefined ? row : whole, given, options),
    );
    if (files.length === 0) return gone;
    this.#own = row.id;
    this.saved += 1;
    this.touched.set(row.id, new Set([...(this.touched.get(row.id) ?? []), ...files]));
    return gone;
  }

  async addParty(kind: 'team' | 'provider', party: NewParty): Promise<void> {
    const { folder, messages } = this.#opened;
    await saving(folder, messages, party.id, () => saveParty(folder.path, kind, party, this.#writer));
    this.saved += 1;
  }

  setPattern(key: 'as-is' | 'to-be', pattern: PatternId): void {
    const { folder, messages } = this.#opened;
    saving(folder, messages, pattern, () => savePattern(folder.path, key, pattern, this.#writer));
    this.saved += 1;
  }

  /** From now on, speaks the other language. */
  async speakOther(): Promise<void> {
    const lang = this.#opened.language === 'en' ? 'ja' : 'en';
    this.#context.global = { ...this.#context.global, lang };
    await this.#reopen();
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

  async #reopen(): Promise<void> {
    this.#opened = await reopen(this.#opened, this.#context);
    this.#seen = this.#asSeen(this.#opened.organisation);
  }

  #asSeen(organisation: Organisation): Organisation {
    return this.view === undefined ? organisation : asSeenBy(organisation, this.view);
  }

  #state(): string {
    const { path } = this.#opened.folder;
    return fileKinds.map((kind) => stateOf(join(path, fileName(kind)))).join();
  }
}

/** What tells one state of a file from another, as long as nobody looks inside. */
function stateOf(path: string): string {
  try {
    const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
    return stat ? `${stat.mtimeNs} ${stat.ino} ${stat.size}` : '';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? '';
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
  let history: History | undefined;
  try {
    history = new History(folder.path, io.env);
    const past = await history.filesAt(await history.commit('HEAD'));
    return past && (await history.load(past, folder.shownAs)).organisation;
  } catch {
    return undefined;
  } finally {
    await history?.close();
  }
}
