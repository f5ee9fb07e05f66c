import { resolve } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { nothing, type OrganisationReport, plus } from '../../check/report.ts';
import { loadWords } from '../../messages/index.ts';
import type { Language } from '../../reference/index.ts';
import { whyOf } from '../../render/check/finding.ts';
import {
  type CheckWriter,
  checkFormats,
  readFormats,
  rootedFormats,
  type Tool,
  type WordedFinding,
  type WordedReport,
  wordedReport,
} from '../../render/check/index.ts';
import { noWidth, type RenderContext } from '../../render/context.ts';
import { plain } from '../../render/palette.ts';
import { AtomicFile } from '../../source/save.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { type Io, type Output, write } from '../terminal/io.ts';
import { Paged } from '../terminal/pager.ts';

export type CheckFormat = keyof typeof checkFormats;

/** Where one report goes: to a file, or to stdout. */
export interface Target {
  readonly format: CheckFormat;
  readonly output?: string | undefined;
}

/** The reports of a run, each in its format and to its place, written while the run goes on. */
export class Reports {
  readonly #sinks: readonly Sink[];
  readonly #language: Language;
  readonly #io: Io;
  #shown = nothing;

  private constructor(sinks: readonly Sink[], language: Language, io: Io) {
    this.#sinks = sinks;
    this.#io = io;
    this.#language = language;
  }

  /** @throws {UserError} when a file cannot be written; then nothing has been */
  static async open(
    targets: readonly Target[],
    render: RenderContext & Pick<Tool, 'verbose'>,
    context: CommandContext,
  ): Promise<Reports> {
    const tool: Tool = { version: packageJson.version, language: render.language, verbose: render.verbose };
    const sinks: Sink[] = [];
    const reports = new Reports(sinks, render.language, context.io);
    const isRooted = targets.some(({ format }) => rootedFormats.has(format));
    const naming = isRooted ? (await import('./from-root.ts')).fromRoot(context.io.cwd) : asTheyAre;
    try {
      for (const { format, output } of targets) {
        const begin = await checkFormats[format](tool);
        const writer = begin(output === undefined ? render : { ...render, palette: plain, width: noWidth });
        sinks.push(new Sink(writer, { format, output }, rootedFormats.has(format) ? naming : asTheyAre, context));
      }
      for (const sink of sinks) await sink.put(sink.writer.head ?? '');
    } catch (error) {
      reports.discard();
      throw error;
    }
    return reports;
  }

  async add(report: OrganisationReport): Promise<void> {
    this.#shown = plus(this.#shown, report);
    const worded = await wordedReport(report, this.#language);
    for (const sink of this.#sinks) await sink.put(sink.writer.add(sink.named(worded)));
  }

  /** @param allowedWarnings where there are more warnings, which makes the run fail */
  async end(allowedWarnings: number | undefined): Promise<void> {
    const totals = { ...this.#shown, allowedWarnings };
    for (const sink of this.#sinks) {
      await sink.put(sink.writer.end(totals));
      sink.save();
      await sink.shown();
      for (const note of sink.writer.notes?.() ?? []) await write(this.#io.stderr, `${note}\n`);
    }
    if (this.#sinks.some((sink) => sink.isRead)) return;
    // What is written for programs has no place for it: whoever looks why a run failed looks here.
    const { check } = await loadWords(this.#language, 'check');
    for (const line of whyOf(totals, { check })) await write(this.#io.stderr, `${line}\n`);
  }

  /** Whether a pager has the screen. */
  get isPaged(): boolean {
    return this.#sinks.some((sink) => sink.isPaged);
  }

  /** Leaves the files as they were. */
  discard(): void {
    for (const sink of this.#sinks) sink.discard();
  }
}

type Naming = (path: string) => string;
const asTheyAre: Naming = (path) => path;

class Sink {
  readonly #naming: Naming;
  readonly writer: CheckWriter;
  readonly #format: CheckFormat;
  /** Whether people see on stdout what is written. */
  readonly isRead: boolean;
  readonly #output: string | undefined;
  readonly #context: CommandContext;
  readonly #file: AtomicFile | undefined;
  readonly #paged: Paged;

  constructor(writer: CheckWriter, { format, output }: Target, naming: Naming, context: CommandContext) {
    this.#naming = naming;
    this.writer = writer;
    this.#format = format;
    this.isRead = output === undefined && readFormats.has(format);
    this.#output = output;
    this.#context = context;
    this.#paged = new Paged(context, format === 'text');
    if (output !== undefined) this.#file = this.#trying(() => new AtomicFile(resolve(context.io.cwd, output)));
  }

  /** With the names that its readers know the files by. */
  named(report: WordedReport): WordedReport {
    if (this.#naming === asTheyAre) return report;
    const named = (finding: WordedFinding) => ({ ...finding, path: this.#naming(finding.path) });
    const { diagnostics, comparison, ...rest } = report;
    const known = comparison && { comparison: { ...comparison, standing: comparison.standing.map(named) } };
    return { ...rest, diagnostics: diagnostics.map(named), ...known };
  }

  async put(text: string): Promise<void> {
    if (text === '') return;
    if (this.#file) this.#trying(() => this.#file?.write(text));
    else await this.#paged.write(text, this.#stdout());
  }

  /** The format of GitHub is commands, in which each text is escaped. */
  #stdout(): Output {
    const { stdout } = this.#context.io;
    return this.#format === 'github' ? (stdout.commands ?? stdout) : stdout;
  }

  get isPaged(): boolean {
    return this.#paged.isOpen;
  }

  /** Waits until its readers have left it. */
  async shown(): Promise<void> {
    if (!this.#file) await this.#paged.end();
  }

  save(): void {
    this.#trying(() => this.#file?.save());
  }

  discard(): void {
    this.#paged.leave();
    this.#file?.discard();
  }

  #trying<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new UserError(this.#context.messages.errors.cannotWrite(this.#output ?? '', code ?? String(error)));
    }
  }
}
