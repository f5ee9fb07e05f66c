import { Examiner, type ExaminerSettings } from '../../check/examiner.ts';
import { nothing, type OrganisationReport, plus, type Totals } from '../../check/report.ts';
import type { Words } from '../../messages/index.ts';
import { checkFormats } from '../../render/check/index.ts';
import { forTerminalLine } from '../../render/escape.ts';
import type { Folder } from '../../source/folder.ts';
import { type CheckFormat, Reports, type Target } from '../checking/reports.ts';
import { organisationFolders } from '../organisation/folders.ts';
import { seeing } from '../organisation/git-problems.ts';
import { renderContext, speakFor } from '../organisation/open.ts';
import { type CommandContext, defineCommand } from '../program/command.ts';
import { formatNamed } from '../program/endings.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { oneOf, revisionOrDay, wholeNumber } from '../program/options.ts';
import { inGithubActions, write } from '../terminal/io.ts';
import { outputPlace } from '../terminal/output-place.ts';
import { Progress } from '../terminal/progress.ts';

interface CheckOptions {
  readonly format?: Target[];
  readonly output?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly maxWarnings?: number;
  readonly recursive?: boolean;
  readonly exclude?: string[];
  readonly since?: string;
  readonly jobs?: number;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/** With fewer organisations for each, more threads take longer to get going than they save: see `docs/speed.md`. */
const worthAThread = 1000;
const mostThreads = 8;

export const check = defineCommand({
  subjects: ['check'],
  plain: {},

  configure(command, messages) {
    const names = Object.keys(checkFormats) as CheckFormat[];
    const formats = command
      .createOption('--format <format[=file]>')
      .argParser((value, before: Target[] = []) => [...before, targetOf(value, names, messages)]);
    formats.argChoices = names;
    command
      .argument('[paths...]')
      .usage('[paths...] [options]')
      .option('-r, --recursive')
      .addOption(
        command.createOption('--exclude <glob>').argParser((value, before: string[] = []) => [...before, value]),
      )
      .addOption(formats)
      .option('-o, --output <file>')
      .option('--quiet')
      .option('--verbose')
      .addOption(command.createOption('--max-warnings <n>').argParser(wholeNumber('--max-warnings', messages)))
      .option('--since <revision>')
      .option('--fix')
      .option('--dry-run')
      .option('--stdin')
      .option('--stdin-filename <path>')
      .addOption(command.createOption('--jobs <n>').argParser(wholeNumber('--jobs', messages)));
  },

  async run(context, [paths = []], options: CheckOptions) {
    const { io } = context;
    const { errors } = context.messages;
    refuseContradictions(paths as string[], options, context);
    const names = context.dir === undefined ? (paths as string[]) : [context.dir];
    const targets = await targetsOf(options, context);
    const since = options.since === undefined ? undefined : await revisionOrDay(options.since, context);
    const settings: ExaminerSettings = { today: io.today, since, environment: io.env };
    const run = async (): Promise<Exit> => {
      if (options.stdin) {
        const { examineInput } = await import('../checking/standard-input.ts');
        return report([await examineInput(options.stdinFilename, settings, context)], 1, targets, options, context);
      }
      const { folders, groups, unread } = await organisationFolders(
        names,
        { recursive: options.recursive ?? false, exclude: options.exclude ?? [] },
        context,
      );
      for (const message of unread) await write(io.stderr, `${errors.error}: ${forTerminalLine(message)}\n`);
      // What could not be looked at is not clean.
      if (unread.length === 0) return over(folders, groups);
      if (folders.length + groups.length > 0) await over(folders, groups);
      return exits.usage;
    };
    const over = async (folders: readonly Folder[], groups: readonly Folder[]): Promise<Exit> => {
      if (options.fix) {
        if (folders.length === 0) throw new UserError(errors.noFixOfGroup, errors.noFixOfGroupHelp);
        const { fix } = await import('../checking/repairs.ts');
        const done = await fix(
          folders,
          options.dryRun ?? false,
          (totals) => isFailure(totals, options.maxWarnings),
          context,
        );
        if (options.dryRun) return done;
      }
      if (groups.length > 0) {
        const { examineGroups } = await import('../checking/groups.ts');
        const { reports, count } = await examineGroups(groups, folders, settings, jobsFor, context);
        return report(reports, count, targets, options, context);
      }
      const reports = folders.length === 1 ? [await examineOne(folders as [Folder], settings, context)] : many();
      return report(reports, folders.length, targets, options, context);

      async function* many() {
        const { examineMany } = await import('../../check/many.ts');
        yield* examineMany(folders, settings, await jobsFor(folders.length));
      }
    };
    const jobsFor = async (count: number): Promise<number> => {
      const { availableParallelism } = await import('node:os');
      return Math.max(
        options.jobs ?? Math.min(Math.floor(count / worthAThread), availableParallelism(), mostThreads),
        1,
      );
    };
    return options.since === undefined ? run() : seeing(options.since, context, run, '--since');
  },
});

/** @throws {UserError} for options that make no sense together */
function refuseContradictions(
  names: readonly string[],
  options: CheckOptions,
  { dir, messages }: CommandContext,
): void {
  const { errors } = messages;
  const { stdin, stdinFilename, recursive, fix, dryRun } = options;
  const others = { [names[0] ?? '']: names.length > 0, '-C': dir, '--recursive': recursive, '--fix': fix };
  const [other] = Object.entries(others).find(([, given]) => given) ?? [];
  if (stdin && other !== undefined) throw new UserError(errors.notTogether('--stdin', other));
  if (dir !== undefined && names[0] !== undefined) throw new UserError(errors.notTogether('-C', names[0]));
  if (stdinFilename !== undefined && !stdin) throw new UserError(errors.needs('--stdin-filename', '--stdin'));
  if (dryRun && !fix) throw new UserError(errors.needs('--dry-run', '--fix'));
}

/** An organisation that is alone is spoken of in its own language. */
async function examineOne([folder]: readonly [Folder], settings: ExaminerSettings, context: CommandContext) {
  const examiner = new Examiner(settings);
  try {
    const { loaded, report } = await examiner.examine(folder);
    await speakFor(loaded, context);
    return report;
  } finally {
    await examiner.close();
  }
}

/** Writes the reports as they come, and says how it ended. */
async function report(
  all: Iterable<OrganisationReport> | AsyncIterable<OrganisationReport>,
  count: number,
  targets: readonly Target[],
  { quiet, verbose, maxWarnings }: CheckOptions,
  context: CommandContext<'check'>,
): Promise<Exit> {
  const { check: words } = context.messages;
  const progress = new Progress(context.io, (done) => words.progress(done, count));
  const reports = await Reports.open(targets, { ...(await renderContext(context)), verbose }, context);
  let totals = nothing;
  let readable = true;
  try {
    for await (const one of all) {
      totals = plus(totals, one);
      readable &&= one.readable;
      if (one.diagnostics.length > 0) progress.clear();
      await reports.add(quiet ? errorsOf(one) : one);
      if (!reports.isPaged) progress.step();
    }
    progress.clear();
    await reports.end(maxWarnings !== undefined && totals.warnings > maxWarnings ? maxWarnings : undefined);
  } catch (error) {
    progress.clear();
    reports.discard();
    throw error;
  }
  // Whatever the group makes of the rules on it: an entity that could not be looked at is not clean.
  if (!readable || (totals.groups?.absent ?? 0) > 0) return exits.usage;
  return isFailure(totals, maxWarnings) ? exits.findings : exits.clean;
}

function errorsOf(report: OrganisationReport): OrganisationReport {
  const diagnostics = report.diagnostics.filter(({ severity }) => severity === 'error');
  const hidden = report.diagnostics.filter(({ severity }) => severity !== 'error');
  const standing = report.comparison?.standing.filter(({ severity }) => severity === 'error') ?? [];
  return {
    ...report,
    diagnostics,
    hidden: [...(report.hidden ?? []), ...hidden],
    ...(report.comparison && { comparison: { ...report.comparison, standing } }),
  };
}

function isFailure({ errors, warnings }: Totals, maxWarnings: number | undefined): boolean {
  return errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings);
}

/** `sarif`, or `sarif=out.sarif`. */
function targetOf(value: string, names: readonly CheckFormat[], messages: Words<'errors'>): Target {
  const [name = '', ...file] = value.split('=');
  const format = oneOf('--format', names, messages)(name);
  return file.length === 0 ? { format } : { format, output: file.join('=') };
}

/** @throws {UserError} when two reports would be mixed on stdout or in one file, or one would replace what people wrote */
async function targetsOf({ format, output }: CheckOptions, context: CommandContext): Promise<Target[]> {
  const { io, messages } = context;
  const standard: CheckFormat = inGithubActions(io) ? 'github' : 'text';
  const usual = () => formatNamed(output, Object.keys(checkFormats) as CheckFormat[], messages) ?? standard;
  const targets = (format ?? [{ format: usual() }]).map((target) => ({ output, ...target }));
  const places = await Promise.all(targets.map((target) => target.output && outputPlace(target.output, context)));
  if (new Set(places).size < places.length) {
    throw new UserError(messages.errors.mixedOutput, messages.errors.mixedOutputHelp);
  }
  return targets;
}
