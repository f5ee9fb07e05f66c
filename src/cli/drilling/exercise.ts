import type { Drill } from '../../analysis/drill/drill.ts';
import type { BeyondOrganisation } from '../../analysis/drill/escalation.ts';
import { type Decision, type Exercise, finishedSteps, injectsOf, isBlank } from '../../analysis/drill/exercise.ts';
import type { DrilledStep } from '../../analysis/drill/steps.ts';
import { hiddenIn } from '../../answers/hidden.ts';
import { exerciseService } from '../../reference/injects.ts';
import { omissionTexts } from '../../render/describe/drill/list.ts';
import { describeMinute, describeOutcome } from '../../render/describe/drill/minute.ts';
import { describeScene, type ExerciseSpeech } from '../../render/describe/drill/scene.ts';
import type { Document } from '../../render/document.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { drawDocument } from '../../render/formats.ts';
import { wrap } from '../../render/width.ts';
import { notWritten } from '../answering/writer.ts';
import type { OpenedOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits, type UserError } from '../program/errors.ts';
import type { Asker } from '../terminal/ask.ts';
import { isInterruption } from '../terminal/interruption.ts';
import { widthOf, write } from '../terminal/io.ts';
import { offerEvidence, rowIn } from './evidence.ts';
import type { MinuteFile } from './minute-file.ts';
import type { ExerciseSubject } from './subjects.ts';
import { pointsIn, saidIn } from './typed.ts';

/** What an exercise is about. */
export interface Incident {
  readonly drill: Drill;
  /** When the simulated incident starts, in minutes from midnight; undefined without a clock. */
  readonly clock: number | undefined;
  readonly beyond: BeyondOrganisation | undefined;
}

/**
 * Holds a table-top exercise: step by step, the facilitator reads out what has happened and types what came of it. The
 * minute is on disk after each answer; whatever ends the exercise, all that was typed is in it.
 */
export async function holdExercise(
  { drill, clock, beyond }: Incident,
  file: MinuteFile,
  opened: OpenedOrganisation<ExerciseSubject>,
  asker: Asker,
  context: CommandContext<ExerciseSubject>,
): Promise<Exit> {
  const { folder, organisation } = opened;
  const day = context.io.today;
  const injects = injectsOf(drill.scenario.id, organisation);
  const start: Exercise = { drill, injects, day, clock, participants: undefined, records: [] };
  const sitting = new Sitting(start, beyond, file, opened, asker, context);
  try {
    await sitting.run();
  } catch (error) {
    if (isInterruption(error)) await sitting.tellStopped();
    throw error;
  }
  if (!(await sitting.tellEnd())) return exits.usage;
  if (sitting.isBlank) return exits.clean;
  await offerEvidence(file.from(folder.path), opened, asker, context);
  return exits.clean;
}

class Sitting {
  #exercise: Exercise;
  /** Why the minute is not on disk as it is here. */
  #unsaved: UserError | undefined;
  /** What is being typed, and not entered yet. */
  #typing = '';
  /** What becomes of the text when it is entered. */
  #take: ((typed: string) => void) | undefined;
  readonly #beyond: BeyondOrganisation | undefined;
  readonly #file: MinuteFile;
  readonly #opened: OpenedOrganisation<ExerciseSubject>;
  readonly #asker: Asker;
  readonly #context: CommandContext<ExerciseSubject>;

  constructor(
    exercise: Exercise,
    beyond: BeyondOrganisation | undefined,
    file: MinuteFile,
    opened: OpenedOrganisation<ExerciseSubject>,
    asker: Asker,
    context: CommandContext<ExerciseSubject>,
  ) {
    this.#exercise = exercise;
    this.#beyond = beyond;
    this.#file = file;
    this.#opened = opened;
    this.#asker = asker;
    this.#context = context;
  }

  async run(): Promise<void> {
    const { exercise: words } = this.#opened.messages;
    await this.#say(words.intro(this.#file.shownAs));
    for (const line of omissionTexts([this.#exercise.drill], this.#speaking)) await this.#say(line);
    await this.#ask(words.participants, (typed) => {
      this.#exercise = { ...this.#exercise, participants: saidIn(typed) };
    });
    for (const step of this.#exercise.drill.steps) await this.#step(step);
  }

  /** Says where the minute of an exercise is that was left, with what was being typed in it. */
  async tellStopped(): Promise<void> {
    const { exercise: words } = this.#opened.messages;
    if (saidIn(this.#typing) !== undefined) this.#take?.(words.brokenOff(this.#typing.trim()));
    await this.#save();
    await write(this.#context.io.stdout, '\n');
    if (this.#unsaved) await this.#showInstead();
    else if (this.#file.isSaved) await this.#say(words.stopped(this.#file.shownAs));
  }

  /**
   * Says what came of it, and where the minute is.
   *
   * @returns whether the minute is on disk
   */
  async tellEnd(): Promise<boolean> {
    const { exercise: words } = this.#opened.messages;
    await this.#show(describeOutcome(this.#result, this.#speaking));
    if (this.#unsaved) {
      await this.#showInstead();
      return false;
    }
    await this.#say(words.saved(this.#file.shownAs));
    if (this.isBlank) await this.#say(words.evidence.blank(rowIn(this.#opened)?.id ?? exerciseService));
    return true;
  }

  get isBlank(): boolean {
    return isBlank(this.#exercise);
  }

  /** Whether anything has come of the exercise: what someone entered, or a step that was talked through. */
  get #hasCome(): boolean {
    return this.#exercise.participants !== undefined || !this.isBlank || finishedSteps(this.#exercise).length > 0;
  }

  async #step(step: DrilledStep): Promise<void> {
    const { io } = this.#context;
    const { exercise: words } = this.#opened.messages;
    const startedAt = io.now();
    const { records } = this.#exercise;
    let decisions: readonly Decision[] = [];
    let open: readonly string[] = [];
    const note = (endedAt?: Date) => {
      const record = { step: step.step.id, startedAt, endedAt, decisions, open };
      this.#exercise = { ...this.#exercise, records: [...records, record] };
    };
    await this.#show(describeScene(this.#result, step, startedAt, this.#speaking));
    // From here on they talk about it, whether or not anything is entered.
    note();
    await this.#save();
    for (let isMore = true; isMore; ) {
      const before = decisions;
      const said: { by: string | undefined } = { by: undefined };
      const decide = (what: string | undefined) => {
        const isSaid = (said.by ?? what) !== undefined;
        decisions = isSaid ? [...before, { at: io.now(), by: said.by, what }] : before;
        note();
      };
      await this.#ask(before.length === 0 ? words.ask.decidedBy : words.ask.decidedNext, (typed) => {
        said.by = saidIn(typed);
        decide(undefined);
      });
      if (before.length > 0 && said.by === undefined) break;
      await this.#ask(words.ask.decision, (typed) => decide(saidIn(typed)));
      isMore = decisions.length > before.length;
    }
    await this.#ask(words.ask.open, (typed) => {
      open = pointsIn(typed);
      note();
    });
    note(io.now());
    await this.#save();
  }

  /** Asks for a text, and saves what it changes. */
  async #ask(question: string, take: (typed: string) => void): Promise<void> {
    const { exercise: words } = this.#opened.messages;
    this.#typing = '';
    this.#take = take;
    const problem = (text: string) => {
      const code = hiddenIn(text);
      return code === undefined ? undefined : words.hidden(code);
    };
    const typed = await this.#asker.input(question, undefined, problem, (soFar) => {
      this.#typing = soFar;
    });
    this.#typing = '';
    take(typed);
    if (saidIn(typed) !== undefined) await this.#save();
  }

  /** Puts the minute on disk, unless nothing has come of the exercise yet; where that fails, the exercise continues. */
  async #save(): Promise<void> {
    if (!this.#hasCome) return;
    const { exercise: words } = this.#opened.messages;
    const text = await this.#minute();
    try {
      const was = this.#file.save(text);
      this.#unsaved = undefined;
      if (was !== undefined) await this.#say(words.movedOn({ was, now: this.#file.shownAs }));
    } catch (error) {
      const isFirst = this.#unsaved === undefined;
      this.#unsaved = notWritten(error, this.#file.shownAs, this.#opened.messages);
      if (isFirst) await this.#say(words.notSaved(this.#unsaved.message));
    }
  }

  /** Where it cannot be on disk, it is on the screen. */
  async #showInstead(): Promise<void> {
    await this.#say(this.#opened.messages.exercise.shownInstead);
    await write(this.#context.io.stdout, `\n${await this.#minute()}`);
  }

  #minute(): Promise<string> {
    return drawDocument(describeMinute(this.#result, this.#speaking), 'markdown', this.#opened.render);
  }

  get #result() {
    return { exercise: this.#exercise, beyond: this.#beyond, organisation: this.#opened.organisation };
  }

  get #speaking(): ExerciseSpeech {
    return this.#opened;
  }

  async #show(document: Document): Promise<void> {
    const { render } = this.#opened;
    const { stdout } = this.#context.io;
    // The window may have another size by now.
    const drawn = await drawDocument(document, 'table', { ...render, width: widthOf(stdout) });
    await write(stdout, `\n${drawn}\n`);
  }

  async #say(text: string): Promise<void> {
    const { stdout } = this.#context.io;
    await write(stdout, `${wrap(text.split('\n').map(forTerminalLine).join('\n'), widthOf(stdout))}\n`);
  }
}
