import { AssessorOfAll } from '../../answers/assessor.ts';
import { saveAnswer, saveParty } from '../../answers/save.ts';
import { type AnswerCell, cellsOf, type SheetCells } from '../../answers/sheet/cells.ts';
import { answerColumn } from '../../answers/sheet/columns.ts';
import type { Headings } from '../../answers/sheet/headings.ts';
import { judgeCells } from '../../answers/sheet/judge-sheet.ts';
import type { JudgedSheet, SheetGiven } from '../../answers/sheet/judged.ts';
import { ServiceFinder } from '../../answers/sheet/service-of.ts';
import { strangersIn } from '../../answers/sheet/strangers.ts';
import type { Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import { wording } from '../../render/diagnostic-text.ts';
import { forSheet } from '../../render/escape.ts';
import type { Content } from '../../source/content.ts';
import { changedSheets, type Hidden, hiddenIn, isOfLater } from '../../source/spreadsheet/hidden.ts';
import type { Spreadsheet } from '../../source/spreadsheet/workbook.ts';
import { saving } from '../answering/saving.ts';
import { Stoppable } from '../answering/stoppable.ts';
import { writer } from '../answering/writer.ts';
import { type OpenedOrganisation, openOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { write } from '../terminal/io.ts';
import { shownFile } from '../terminal/stdin.ts';
import { knownHeadings, spokenWords } from './all-languages.ts';
import { type ColumnsTold, readColumnsFile } from './columns-file.ts';
import type { ImportOptions, ImportSubject } from './options.ts';
import { type KindOfParty, newParties, usedParties, withParties } from './parties.ts';
import { placeText } from './places.ts';
import { changedRow, type Planned, plan } from './plan.ts';
import { Report } from './report.ts';
import { openSpreadsheet, orRefused } from './spreadsheet-file.ts';
import { hiddenPlaces, isAnswerUnread } from './unread.ts';

/**
 * Puts what is filled in in a spreadsheet into the organisation's files: first it shows what would change and what cannot
 * be taken, then it asks, then it saves service by service.
 *
 * @param typed the file (`-` for stdin)
 * @param piped what has come by stdin, if it is read already
 * @throws {UserError} where the file cannot be read, or nobody can be asked
 */
export async function importSpreadsheet(
  typed: string,
  options: ImportOptions,
  context: CommandContext<ImportSubject>,
  piped?: Content,
): Promise<Exit> {
  const stoppable = new Stoppable(context);
  const act = () => importOf({ typed, piped }, options, stoppable, context);
  // Who is asked can leave there; and what only shows something may end at any time.
  return options.yes && !options.dryRun ? stoppable.run(act) : act();
}

async function importOf(
  { typed, piped }: { readonly typed: string; readonly piped: Content | undefined },
  options: ImportOptions,
  stoppable: Stoppable,
  context: CommandContext<ImportSubject>,
): Promise<Exit> {
  const opened = await openOrganisation(context);
  const { messages } = opened;
  const headings = await knownHeadings();
  const told = toldIn(options, headings, context, messages);
  const spreadsheet = await openSpreadsheet(typed, context.io, messages, piped);
  const file = shownFile(typed);
  const hidden = hiddenIn(spreadsheet);
  const base = refuseForeign(hidden, file, options, opened);
  const cells = await orRefused(file, messages, () =>
    cellsOf(spreadsheet, new ServiceFinder(opened.organisation), headings, hidden, told),
  );
  const report = new Report(file, opened, context);
  if (cells.tables === 0 && cells.unread.sheets.some(({ why }) => why === 'result'))
    throw new UserError(messages.import.isReport(file), messages.import.isReportHelp);
  if (cells.tables === 0) throw noTable(file, spreadsheet, told, messages.import, options.columns);
  const given = { today: context.io.today, hidden: base, spoken: await spokenWords(), printed: forSheet };
  const { judged: all, organisation, declared, named } = judgedWith(cells, given, options, opened.organisation);
  const assessor = assessorOf(cells, options, messages);
  const { planned, uneditable } = await plan(all, organisation, assessor, stoppable, opened, context);
  const used = usedParties(declared, planned);
  const parties = used.length > 0 ? [...used, ...named] : [];
  const judged = { ...all, emptied: all.emptied.filter((cell) => !isRemoved(cell, planned)) };
  const results = hidden?.facts['results']?.split('\n') ?? [];
  const changed = changedSheets(spreadsheet).filter((name) => results.includes(name));
  const exported = [...(hidden?.facts['kind'] === 'export' ? hidden.cells.keys() : [])];
  if (!hidden) await report.sayLost(cells);
  await report.sayUnread(cells, { exported, changed, full: options.full ?? false });
  await report.sayRoles(cells);
  await report.sayUnused(options.columns ?? '', told?.unused?.() ?? []);
  await report.sayRefused(judged, uneditable, { ...options, countsFrom1904: spreadsheet.countsFrom1904 ?? false });
  await report.sayParties(parties, false);
  await report.sayHidden(
    hiddenPlaces(
      cells,
      planned.flatMap(({ places }) => places),
    ),
  );
  await report.sayRemoved(planned);
  await report.showChanges(
    planned.map(changedRow(organisation, opened.messages)),
    judged.conflicts,
    organisation,
    options.full ?? false,
  );
  await report.sum({ planned, judged, uneditable, cells }, 'tried');
  const isAsked = planned.length + parties.length > 0 && !options.dryRun;
  if (isAsked && !(await consents(planned.length, options, context))) await report.sayNothingWritten();
  else if (isAsked) {
    await stoppable.run(() => save({ planned, parties }, organisation, assessor, stoppable, opened, context));
    await report.sayParties(parties, true);
    await report.sum({ planned, judged, uneditable, cells }, 'written');
    await report.sayAfterwards();
  }
  const left = [judged.refusals, judged.conflicts, uneditable].some(({ length }) => length > 0);
  const isLeft = left || isAnswerUnread(cells.unread);
  return isLeft ? exits.findings : exits.clean;
}

/**
 * Judges the cells, where that is wanted with the teams and providers that they name: `declared` are those of which cdc.yaml does
 * not know, `named` those whom the files could name as long as it had nobody, and who are to be there, too, once somebody is.
 */
function judgedWith(
  { cells }: SheetCells,
  given: Omit<SheetGiven, 'organisation' | 'clear'>,
  { declare = false, clear = false }: ImportOptions,
  before: Organisation,
) {
  const judge = (organisation: Organisation) => judgeCells(cells, { ...given, clear, organisation });
  const declaring = (judged: JudgedSheet, organisation: Organisation) => {
    const parties = newParties(strangersIn(judged.changed, organisation), organisation);
    const after = withParties(organisation, parties);
    return { parties, organisation: after, judged: parties.length === 0 ? judged : judge(after) };
  };
  const plain = { judged: judge(before), organisation: before, declared: [], named: [] };
  if (!declare) return plain;
  const first = declaring(plain.judged, before);
  if (first.parties.length === 0) return plain;
  const { judged, organisation, parties: named } = declaring(first.judged, first.organisation);
  return { judged, organisation, declared: first.parties, named };
}

/** Whether an empty cell is about what goes with a former answer anyway. */
function isRemoved({ row, meaning }: AnswerCell, planned: readonly Planned[]): boolean {
  const column = answerColumn(meaning);
  const changes = planned.find((one) => one.row.id === row.id)?.changes ?? [];
  return changes.some(({ file, key, wentAlong }) => wentAlong && file === column?.file && key === column.key);
}

export function toldIn(
  { sheet, columns }: ImportOptions,
  headings: Headings,
  { io }: CommandContext,
  messages: OpenedOrganisation<ImportSubject>['messages'],
): ColumnsTold | undefined {
  const told = columns === undefined ? undefined : readColumnsFile(columns, headings, io, messages);
  if (sheet === undefined) return told;
  return { ...told, sheet };
}

/**
 * What tells a change from an old value; nothing where it was written of other files.
 *
 * @throws {UserError} for a report, for what a later version wrote, for answers about services of another edition, and for those of another organisation
 */
function refuseForeign(
  hidden: Hidden | undefined,
  file: string,
  { foreign }: ImportOptions,
  { messages: { import: said }, organisation }: OpenedOrganisation<ImportSubject>,
): Hidden | undefined {
  if (hidden && isOfLater(hidden))
    throw new UserError(said.isOfLater(file, hidden.facts['tool'] ?? ''), said.isOfLaterHelp);
  if (hidden?.facts['kind'] === 'report') throw new UserError(said.isReport(file), said.isReportHelp);
  const edition = hidden?.facts['framework'];
  if (edition !== undefined && edition !== organisation.framework.id) {
    throw new UserError(said.otherEdition(file, edition, organisation.framework.id), said.otherEditionHelp);
  }
  const name = hidden?.facts['organisation'] ?? '';
  const own = Object.values(organisation.name ?? {}).map((one) => forSheet(one) as string);
  if (name === '' || own.length === 0 || own.includes(name)) return hidden;
  if (!foreign) throw new UserError(said.otherOrganisation(file, name), said.otherOrganisationHelp);
  return undefined;
}

export function noTable(
  file: string,
  { sheets }: Spreadsheet,
  told: ColumnsTold | undefined,
  said: Pick<
    Words<'import'>['import'],
    'noSheet' | 'sheetsHelp' | 'noHeader' | 'noHeaderHelp' | 'noTable' | 'noTableHelp'
  >,
  columns = '',
): UserError {
  const names = sheets.map(({ name }) => name);
  if (told?.sheet !== undefined && !names.includes(told.sheet)) {
    return new UserError(said.noSheet(told.sheet), said.sheetsHelp(names));
  }
  if (told?.header !== undefined) return new UserError(said.noHeader(file, told.header), said.noHeaderHelp(columns));
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
    const { message, help } = wording(problem, { ...messages.problems, ...messages.rules, ...messages.import.ofCells });
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
  return asker.consent(said.ask(services), said, true);
}

/** Each service as a whole; one that was changed since it was shown is kept as it is. */
async function save(
  { planned, parties }: { readonly planned: readonly Planned[]; readonly parties: readonly KindOfParty[] },
  organisation: Organisation,
  assessor: string | undefined,
  stoppable: Stoppable,
  { folder, messages, language }: OpenedOrganisation<ImportSubject>,
  { io: { today, stderr } }: CommandContext,
): Promise<void> {
  await stoppable.next();
  for (const { kind, id, name } of parties) await saveParty(folder.path, kind, { id, name }, writer);
  await stoppable.each(planned, async ({ row, answer }, index) => {
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
  });
}
