import { isDeepStrictEqual } from 'node:util';
import { dayProblem } from '../../analysis/dates.ts';
import { rowAfter } from '../../answers/changed.ts';
import { type Decision, decide } from '../../answers/migration/decide.ts';
import { joinHalves } from '../../answers/migration/halves.ts';
import { meet } from '../../answers/migration/meet.ts';
import { roleRows } from '../../answers/migration/role-of.ts';
import { saveAnswer, saveParty } from '../../answers/save.ts';
import { isByOtherScale } from '../../answers/settle.ts';
import { judgeCells } from '../../answers/sheet/judge-sheet.ts';
import type { SheetAnswer } from '../../answers/sheet/judged.ts';
import { strangersIn } from '../../answers/sheet/strangers.ts';
import { loadWords } from '../../messages/index.ts';
import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import { roles } from '../../reference/roles-v2-1.ts';
import { forSheet } from '../../render/escape.ts';
import { descriptions } from '../../render/formats.ts';
import type { MigratedService, MigrateResult } from '../../render/results.ts';
import { NotEditable, saving } from '../answering/saving.ts';
import { Stoppable } from '../answering/stoppable.ts';
import { writer } from '../answering/writer.ts';
import { knownHeadings, spokenWords } from '../importing/all-languages.ts';
import { assessorOf } from '../importing/import.ts';
import { newParties, usedParties, withParties } from '../importing/parties.ts';
import { placeTexts } from '../importing/places.ts';
import type { Uneditable } from '../importing/plan.ts';
import { Report } from '../importing/report.ts';
import { type OpenedOrganisation, openOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { pastDay } from '../program/options.ts';
import { refuseOverRead } from '../terminal/output-place.ts';
import { printResult } from '../terminal/result.ts';
import { say } from '../terminal/say.ts';
import { shownFile } from '../terminal/stdin.ts';
import type { MigrateOptions, MigrateSubject } from './options.ts';
import { type RolesRead, readRoles } from './read.ts';
import { decisionWords, sayUnread } from './words.ts';

type Context = CommandContext<MigrateSubject>;
type Opened = OpenedOrganisation<MigrateSubject>;

/**
 * Takes the answers about the 54 roles of version 2.1 over to the services that they became (textbook tables 6 and 7): shows
 * each decision, what cannot be taken and what stays as it is, and writes only where that is asked for.
 *
 * @throws {UserError} where the file cannot be read, or a day is missing without which scores would look newer than they are
 */
export async function migrateRoles(typed: string, options: MigrateOptions, context: Context): Promise<Exit> {
  const stoppable = new Stoppable(context);
  const act = () => rolesTaken(typed, options, stoppable, context);
  // What only shows something may end at any time.
  return options.write ? stoppable.run(act) : act();
}

async function rolesTaken(
  typed: string,
  options: MigrateOptions,
  stoppable: Stoppable,
  context: Context,
): Promise<Exit> {
  refuseOverRead(options.output, [typed, options.columns], context);
  const opened = await openOrganisation(context, options.output !== undefined);
  const { messages } = opened;
  const { framework } = opened.organisation;
  if (framework.lineage) throw new UserError(messages.editions.rolesOf(framework.lineage.from, framework.id));
  const headings = await knownHeadings();
  const read = await readRoles(typed, headings, options, opened, context);
  const day = await dayOf(read, options, opened, context);
  const strangers = options.declare ? strangersIn(read.cells, opened.organisation) : [];
  const declarable = newParties(strangers, opened.organisation);
  const organisation = withParties(opened.organisation, declarable);
  const { cells, contradictory } = joinHalves(read.cells, organisation);
  const judged = judgeCells(cells, {
    // The day that this organisation has for its scores is none of those in the file.
    organisation: { ...organisation, rows: roleRows, assessedOn: undefined },
    today: context.io.today,
    hidden: undefined,
    spoken: await spokenWords(),
    clear: false,
    printed: forSheet,
  });
  const assessor = assessorOf(read, options, messages);
  const language = organisation.language ?? opened.language;
  const words = decisionWords((await loadWords(language, 'migrate')).migrate, language);
  const decisions = decide({ organisation, answers: judged.answers, contradictory, day, words });
  const { services, uneditable } = await tried(decisions, {
    organisation,
    assessor,
    stoppable,
    opened,
    context,
    options,
  });
  const parties = usedParties(declarable, services);

  const report = new Report(shownFile(typed), opened, context, { ...messages.migrate.asImport, command: '' });
  // What is unread of a sheet is said as import does; of YAML and of roles, there are other words.
  const keys = read.unread.columns.filter(({ place }) => place.shown !== undefined);
  const columns = read.unread.columns.filter(({ place }) => place.shown === undefined);
  const full = options.full ?? false;
  const rest = { ...read, unread: { ...read.unread, columns, rows: [] } };
  await report.sayUnread(rest, { exported: [], changed: [], full });
  const unread = await sayUnread({ rows: read.unread.rows, columns: keys }, full, messages, context);
  if (read.isOfIds) await say(messages.migrate.idsOnly, context.io);
  const areas = read.areas ?? [];
  if (areas.length > 0) await say(messages.migrate.areas(areas.length, placeTexts(areas)), context.io);
  await report.sayRefused(judged, uneditable, {
    ...{ declare: options.declare ?? false, full, countsFrom1904: read.countsFrom1904 ?? false },
  });
  await report.sayParties(parties, false);
  const refused = unread + judged.refusals.length + uneditable.length;
  // What is written stays as the organisation's answer: a corrected sheet would come too late for it.
  const isWritten = (options.write ?? false) && (refused === 0 || (options.skipRefused ?? false));
  const shared = organisation.assessedOn;
  const undated = services.filter((one) => isUndated(one, shared)).length;
  if (undated > 0 && shared !== undefined) {
    const { needsDay, needsDayHelp } = messages.migrate;
    if (isWritten) throw new UserError(needsDay(undated, shared), needsDayHelp);
    await say(`${needsDay(undated, shared)}\n${needsDayHelp}`, context.io);
  } else if (undated > 0) await say(messages.migrate.noDay(undated), context.io);

  if (isWritten) {
    await stoppable.next();
    for (const { kind, id, name } of parties) await saveParty(opened.folder.path, kind, { id, name }, writer);
    await save(services, { organisation, assessor, stoppable, opened, context });
    await report.sayParties(parties, true);
  }
  const result: MigrateResult = {
    organisation,
    services,
    roles: roles.map((role) => ({ role, answer: answerOf(role.id, judged.answers, read) })),
    refused,
    written: isWritten,
    full,
  };
  await printResult(descriptions.migrate, result, opened.render, options, context);
  await sayEnd(services, { isWritten, refused }, opened, context);
  return refused + services.filter(({ kept }) => kept.length > 0).length > 0 ? exits.findings : exits.clean;
}

/** What is answered of a role; nothing where there is a row that says nothing. */
function answerOf(id: string, answers: readonly SheetAnswer[], { services }: RolesRead) {
  return answers.find(({ row }) => row.id === id)?.answer ?? (services.has(id) ? {} : undefined);
}

/** The day of scores that have none of their own: that of the option, else that which the file says above its roles. */
async function dayOf(read: RolesRead, options: MigrateOptions, opened: Opened, context: Context) {
  const { organisation, messages } = opened;
  const typed = options.assessedOn ?? (read.day === undefined ? undefined : String(read.day));
  if (typed === undefined) return undefined;
  const flag = options.assessedOn === undefined ? 'assessed-on' : '--assessed-on';
  const day: IsoDate = await pastDay(flag, typed, context, organisation.policy.fiscalYearStart);
  if (dayProblem(day, 'assessed', context.io.today) !== undefined)
    throw new UserError(messages.migrate.badDay(day), messages.migrate.badDayHelp);
  return day;
}

interface Trial {
  readonly organisation: Organisation;
  readonly assessor: string | undefined;
  readonly stoppable: Stoppable;
  readonly opened: Opened;
  readonly context: Context;
}

/** Tries each decision, so that all is known before anything is written. */
async function tried(
  decisions: readonly Decision[],
  trial: Trial & { readonly options: MigrateOptions },
): Promise<{ readonly services: readonly MigratedService[]; readonly uneditable: readonly Uneditable[] }> {
  const { organisation, opened, options } = trial;
  const uneditable: Uneditable[] = [];
  const services: MigratedService[] = [];
  const tryOne = (decision: Decision): MigratedService => {
    const { row, kind } = decision;
    const { answer, kept } = meet(decision.answer, row, options.overwrite ?? false, {
      organisation,
      today: trial.context.io.today,
    });
    const nothing = { decision, toWrite: answer, after: row, changes: [], kept, replaced: [] };
    if (Object.keys(decision.answer).length === 0) return { ...nothing, outcome: kind === 'new' ? 'new' : 'nothing' };
    if (Object.keys(answer).length === 0) return { ...nothing, outcome: kept.length > 0 ? 'kept' : 'same' };
    try {
      const { changes } = saved({ decision, toWrite: answer }, true, trial);
      const after = rowAfter(row, changes, organisation.framework);
      const replaced = changes.filter(({ was }) => was !== undefined);
      return { decision, toWrite: answer, after, changes, kept, replaced, outcome: kept.length > 0 ? 'kept' : 'taken' };
    } catch (error) {
      if (!(error instanceof NotEditable)) throw error;
      const place = { sheet: opened.folder.shownAs, row: 1, column: 1, shown: row.id };
      uneditable.push({ place, message: error.message, help: error.help });
      return { ...nothing, outcome: 'refused' };
    }
  };
  for (const decision of decisions) {
    await trial.stoppable.next();
    services.push(tryOne(decision));
  }
  return { services, uneditable };
}

function saved(
  { decision: { row }, toWrite }: Pick<MigratedService, 'decision' | 'toWrite'>,
  dryRun: boolean,
  { organisation, assessor, opened, context }: Trial,
) {
  const { folder, messages, language } = opened;
  return saving(folder, messages, row.id, () =>
    saveAnswer(folder.path, row, toWrite, {
      ...{ writer, organisation, assessor, dryRun, today: context.io.today, seen: !dryRun },
      language: organisation.language ?? language,
    }),
  );
}

/** Each service as a whole; one that was changed since it was shown is kept as it is. */
async function save(services: readonly MigratedService[], trial: Trial): Promise<void> {
  const changing = services.filter(({ changes }) => changes.length > 0);
  await trial.stoppable.each(changing, async (one, index) => {
    try {
      saved(one, false, trial);
    } catch (error) {
      await say(
        trial.opened.messages.migrate.left(changing.slice(index).map(({ decision }) => decision.row.id)),
        trial.context.io,
      );
      throw error;
    }
  });
}

/** Whether a score of version 2.1 would be written without a day, or was, and no shared day counts for it. */
function isUndated({ decision, changes, after }: MigratedService, shared: IsoDate | undefined): boolean {
  const asIs = after.portfolio['as-is'];
  if (asIs === undefined || after.portfolio['assessed-on'] !== undefined) return false;
  if (changes.some(({ key }) => key === 'as-is')) return true;
  if (!isDeepStrictEqual(asIs, decision.answer.portfolio?.['as-is'])) return false;
  return shared === undefined || isByOtherScale(asIs, after.profile.assignment, decision.row);
}

async function sayEnd(
  services: readonly MigratedService[],
  { isWritten, refused }: { readonly isWritten: boolean; readonly refused: number },
  { messages: { migrate: said } }: Opened,
  context: Context,
): Promise<void> {
  const changing = services.filter(({ changes }) => changes.length > 0);
  const answers = changing.reduce((sum, { changes }) => sum + changes.length, 0);
  if (changing.length === 0) await say(said.nothingToWrite, context.io);
  else if (!isWritten) await say(refused > 0 ? said.notWritten(refused) : said.toWrite, context.io);
  else {
    await say(said.wrote(changing.length, answers), context.io);
    if (refused > 0) await say(said.skipped(refused), context.io);
  }
}
