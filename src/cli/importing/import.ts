import { AssessorOfAll } from '../../answers/assessor.ts';
import { saveAnswer, saveParty } from '../../answers/save.ts';
import { cellsOf, type SheetCells, type ToldOfSheets } from '../../answers/sheet/cells.ts';
import { Headings } from '../../answers/sheet/headings.ts';
import { judgeCells } from '../../answers/sheet/judge-sheet.ts';
import { ServiceFinder } from '../../answers/sheet/service-of.ts';
import { loadWords } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import { languages } from '../../reference/index.ts';
import { wording } from '../../render/diagnostic-text.ts';
import { forSheet } from '../../render/escape.ts';
import { type Hidden, hiddenIn } from '../../source/spreadsheet/hidden.ts';
import type { Spreadsheet } from '../../source/spreadsheet/workbook.ts';
import { saving } from '../answering/saving.ts';
import { betweenChanges, writer } from '../answering/writer.ts';
import { type OpenedOrganisation, openOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { write } from '../terminal/io.ts';
import { readColumnsFile } from './columns-file.ts';
import type { ImportOptions, ImportSubject } from './options.ts';
import { type KindOfParty, newParties, withParties } from './parties.ts';
import { changedRow, type Planned, plan } from './plan.ts';
import { placeText, Report } from './report.ts';
import { openSpreadsheet } from './spreadsheet-file.ts';

/**
 * Puts what is filled in in a spreadsheet into the organisation's files: first it shows what would change and what cannot
 * be taken, then it asks, then it saves service by service.
 *
 * @throws {UserError} where the file cannot be read, or nobody can be asked
 */
export async function importSpreadsheet(
  file: string,
  options: ImportOptions,
  context: CommandContext<ImportSubject>,
): Promise<Exit> {
  const opened = await openOrganisation(context);
  const { messages } = opened;
  const told = toldIn(options, context, messages);
  const spreadsheet = await openSpreadsheet(file, context.io, messages);
  const hidden = hiddenIn(spreadsheet);
  refuseForeign(hidden, file, opened);
  const headings = new Headings(await Promise.all(languages.map((language) => loadWords(language, 'columns'))));
  const cells = cellsOf(spreadsheet, new ServiceFinder(opened.organisation), headings, hidden, told);
  const report = new Report(file, opened, context);
  if (cells.tables === 0) throw noTable(file, spreadsheet, told, messages);
  await report.sayOrigin(hidden);
  const parties = options.declare ? newParties(cells.cells, opened.organisation) : [];
  const organisation = withParties(opened.organisation, parties);
  const judged = judgeCells(cells.cells, {
    organisation,
    today: context.io.today,
    hidden,
    spoken: { en: await loadWords('en', 'words'), ja: await loadWords('ja', 'words') },
    clear: options.clear ?? false,
    printed: forSheet,
  });
  const assessor = assessorOf(cells, options, messages);
  const { planned, uneditable } = plan(judged, organisation, assessor, opened, context);
  await report.sayUnread(cells, hidden?.facts['kind'] === 'export');
  await report.sayRefused(judged, uneditable, options);
  await report.sayParties(parties, false);
  await report.showChanges(
    planned.map(changedRow(organisation)),
    judged.conflicts,
    organisation,
    options.full ?? false,
  );
  await report.sum({ planned, judged, uneditable, cells }, 'tried');
  const isAsked = planned.length + parties.length > 0 && !options.dryRun;
  if (isAsked && !(await consents(planned.length, options, context))) await report.sayNothingWritten();
  else if (isAsked) {
    await save(planned, parties, organisation, assessor, opened, context);
    await report.sayParties(parties, true);
    await report.sum({ planned, judged, uneditable, cells }, 'written');
  }
  const isLeft =
    judged.refusals.length +
      judged.conflicts.length +
      uneditable.length +
      cells.unread.rows.filter(({ found }) => found.no !== 'service').length >
    0;
  return isLeft ? exits.findings : exits.clean;
}

export function toldIn(
  { sheet, columns }: ImportOptions,
  { io }: CommandContext,
  messages: OpenedOrganisation<ImportSubject>['messages'],
): ToldOfSheets | undefined {
  const told = columns === undefined ? undefined : readColumnsFile(columns, io, messages);
  if (sheet === undefined) return told;
  return { meaning: () => undefined, ...told, sheet };
}

/** @throws {UserError} for a report, and for answers about services of another edition */
function refuseForeign(
  hidden: Hidden | undefined,
  file: string,
  { messages: { import: said }, organisation }: OpenedOrganisation<ImportSubject>,
): void {
  if (hidden?.facts['kind'] === 'report') throw new UserError(said.isReport(file), said.isReportHelp);
  const edition = hidden?.facts['framework'];
  if (edition !== undefined && edition !== organisation.framework.id) {
    throw new UserError(said.otherEdition(file, edition));
  }
}

export function noTable(
  file: string,
  { sheets }: Spreadsheet,
  told: ToldOfSheets | undefined,
  { import: said }: OpenedOrganisation<ImportSubject>['messages'],
): UserError {
  const names = sheets.map(({ name }) => name);
  if (told?.sheet !== undefined && !names.includes(told.sheet)) {
    return new UserError(said.noSheet(told.sheet), said.sheetsHelp(names));
  }
  return new UserError(said.noTable(file), said.noTableHelp);
}

/**
 * Who gives the scores: said in an option, in the sheet, or in both alike.
 *
 * @throws {UserError} for two names
 */
export function assessorOf(
  { assessors }: SheetCells,
  { assessor }: ImportOptions,
  messages: OpenedOrganisation<ImportSubject>['messages'],
): string | undefined {
  const all = new AssessorOfAll(assessor);
  for (const { name, place } of assessors) {
    const [problem] = all.take(name);
    if (!problem) continue;
    const { message, help } = wording(problem, { ...messages.problems, ...messages.rules });
    throw new UserError(`${placeText(place)}: ${message}`, help);
  }
  return all.name;
}

/** Whether somebody wants it so: said in an option, or asked. */
async function consents(
  services: number,
  { yes }: ImportOptions,
  context: CommandContext<ImportSubject>,
): Promise<boolean> {
  if (yes) return true;
  const { import: said } = context.messages;
  if (!context.io.stdin.isTTY || !context.io.stdout.isTTY) {
    throw new UserError(said.needsYes, said.needsYesHelp);
  }
  const { askerFor } = await import('../terminal/ask.ts');
  const asker = await askerFor('import', context);
  return asker.select(said.ask(services), [
    { value: true, name: said.yes },
    { value: false, name: said.no },
  ]);
}

/** Each service as a whole; one that was changed since it was shown is kept as it is. */
async function save(
  planned: readonly Planned[],
  parties: readonly KindOfParty[],
  organisation: Organisation,
  assessor: string | undefined,
  { folder, messages, language }: OpenedOrganisation<ImportSubject>,
  { io: { today, stderr } }: CommandContext,
): Promise<void> {
  for (const { kind, id, name } of parties) await saveParty(folder.path, kind, { id, name }, writer);
  for (const [index, { row, answer }] of planned.entries()) {
    try {
      saving(folder, messages, row.id, () =>
        saveAnswer(folder.path, row, answer, {
          ...{ writer, organisation, today, assessor, seen: true },
          language: organisation.language ?? language,
        }),
      );
    } catch (error) {
      const left = planned.slice(index).map((one) => one.row.id);
      await write(stderr, `${messages.import.left(left)}\n`);
      throw error;
    }
    await betweenChanges();
  }
}
