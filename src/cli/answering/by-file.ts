import { resolve } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Asked } from '../../render/form/keys.ts';
import { type Content, readBounded } from '../../source/content.ts';
import { maxFileBytes } from '../../source/decode.ts';
import { isWorkbook, maxSpreadsheetBytes } from '../../source/spreadsheet/read.ts';
import type { ImportSubject } from '../importing/options.ts';
import type { Filter } from '../interview/walk.ts';
import { type OpenedOrganisation, openOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { formatNamed } from '../program/endings.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { write } from '../terminal/io.ts';
import { putResult } from '../terminal/result.ts';
import { contentOf, stdinWord } from '../terminal/stdin.ts';
import type { AnswersSubject } from './answers-file.ts';
import { type FileOptions, formFormats } from './form-options.ts';

/** What it speaks of. */
export type ByFileSubject = AnswersSubject | ImportSubject | 'form' | 'workbook';

/** Writes questions as a form, or puts answers into the files. */
export async function byFile(options: FileOptions, context: CommandContext<ByFileSubject>): Promise<Exit> {
  refuseContradictions(options, context);
  if (options.answers === undefined) return exportQuestions(options, context);
  const { answers } = options;
  const { stdin, cwd } = context.io;
  const piped = answers === stdinWord ? await contentOf(stdin, mostOf) : undefined;
  if (piped ? isWorkbookIn(piped) : isWorkbookAt(resolve(cwd, answers))) {
    const { importSpreadsheet } = await import('../importing/import.ts');
    return importSpreadsheet(answers, { ...options, full: true, yes: !options.dryRun }, context, piped);
  }
  const { applyAnswers } = await import('./answers-file.ts');
  return applyAnswers(answers, options, context, piped);
}

/** @throws {UserError} for options that make no sense together */
function refuseContradictions(options: FileOptions, { messages: { errors } }: CommandContext): void {
  const { exportQuestions, answers, output, dryRun, category, team, open } = options;
  if (options.format !== undefined && !exportQuestions)
    throw new UserError(errors.needs('--format', '--export-questions'));
  if (output !== undefined && !exportQuestions) throw new UserError(errors.needs('--output', '--export-questions'));
  if (dryRun && answers === undefined) throw new UserError(errors.needs('--dry-run', '--answers'));
  const { phase, service, level, stale, plain, commit } = options;
  const others = {
    ...(answers !== undefined && {
      ...{ '--export-questions': exportQuestions, '--category': category, '--team': team },
      ...{ '--phase': phase, '--service': service, '--level': level, '--open': open, '--stale': stale },
    }),
    ...{ '--plain': plain, '--commit': commit },
  };
  const [other] = Object.entries(others).find(([, given]) => given) ?? [];
  const asked = answers === undefined ? '--export-questions' : '--answers';
  if (other !== undefined) throw new UserError(errors.notTogether(asked, other));
}

async function exportQuestions(options: FileOptions, context: CommandContext<ByFileSubject>): Promise<Exit> {
  const { output } = options;
  // As it is said; else as the ending of the file says.
  const format = options.format ?? formatNamed(output, formFormats, context.messages) ?? formFormats[0];
  const opened = await openOrganisation(context, output !== undefined);
  const { organisation, messages, language } = opened;
  const { form } = await import('../../render/form/index.ts');
  const asked = await askedOf(options, opened, context.io.today);
  const groups = organisation.framework.categories
    .map(({ id }) => ({ category: id, rows: asked.filter(({ row }) => row.category === id) }))
    .filter(({ rows }) => rows.length > 0);
  const none = asksAll(options) ? messages.form.nothingMatches : messages.form.nothingOpen;
  if (groups.length === 0) await write(context.io.stderr, `${none}\n`);
  else {
    const content =
      format === 'xlsx'
        ? await workbookOf(
            groups.flatMap(({ rows }) => rows),
            opened,
            options,
            context,
          )
        : form(groups, organisation, { messages, language }, options.assessor);
    await putResult(content, { format, ...(output !== undefined && { output }) }, context);
  }
  return exits.clean;
}

async function workbookOf(
  asked: readonly Asked[],
  { organisation, messages, language }: OpenedOrganisation<ByFileSubject>,
  { assessor }: FileOptions,
  { io: { today } }: CommandContext,
): Promise<Uint8Array> {
  const { drawQuestions } = await import('../../render/workbook/draw.ts');
  const { version } = packageJson;
  return drawQuestions({ asked, organisation, today, version, assessor }, { messages, language });
}

/** How much is read of stdin. */
function mostOf(beginning: Uint8Array): number {
  return isWorkbook(beginning) ? maxSpreadsheetBytes : maxFileBytes;
}

/** Whether answers come in a workbook rather than in a text; one that is too large is called that where it is read. */
function isWorkbookIn(content: Content): boolean {
  return 'bytes' in content ? isWorkbook(content.bytes) : content.tooLarge > maxSpreadsheetBytes;
}

function isWorkbookAt(path: string): boolean {
  try {
    const content = readBounded(path, 8);
    return content !== undefined && isWorkbookIn(content);
  } catch {
    // Whether it can be read is said where it is read.
    return false;
  }
}

/** Whether a form asks what is answered, too. */
function asksAll({ service, phase, stale, open }: FileOptions): boolean {
  return phase !== undefined || ((service !== undefined || stale === true) && !open);
}

/** What a form asks: what is open; of services, phases or old scores that are named, all, with what is on record. */
async function askedOf(options: FileOptions, opened: OpenedOrganisation, today: string): Promise<Asked[]> {
  const [{ filterOf }, { phasesOf, walk, passes }, { openQuestions }, { isStale }] = await Promise.all([
    import('../interview/filter.ts'),
    import('../interview/walk.ts'),
    import('../../analysis/open-questions.ts'),
    import('../../analysis/staleness.ts'),
  ]);
  const { organisation } = opened;
  const filter: Filter = await filterOf(options, opened);
  if (!asksAll(options)) {
    const rows = organisation.rows.filter(
      (row) =>
        passes(row, filter) && openQuestions(row).length > 0 && (!filter.stale || isStale(row, organisation, today)),
    );
    return rows.map((row) => ({ row, phases: [] }));
  }
  const walks = phasesOf(filter).map((phase) => {
    return { phase, rows: new Set(walk(organisation, phase, filter, today)) };
  });
  return organisation.rows.flatMap((row) => {
    const phases = walks.flatMap(({ phase, rows }) => (rows.has(row) ? [phase] : []));
    return phases.length > 0 ? [{ row, phases }] : [];
  });
}
