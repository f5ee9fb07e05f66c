import { isDeepStrictEqual } from 'node:util';
import { type ApprovalStanding, standingOf } from '../../analysis/approvals.ts';
import { digestOf, saysAnything, serviceDigestsOf } from '../../analysis/digest.ts';
import { isAbout, openIn } from '../../analysis/questions.ts';
import { saveApprovals } from '../../answers/save.ts';
import { examine } from '../../check/examine.ts';
import type { ApprovalEntry } from '../../model/approval.ts';
import type { ServiceFileKind } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import { rankIn } from '../../reference/index.ts';
import { standingText } from '../../render/describe/approvals.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { wrap } from '../../render/width.ts';
import { fileName } from '../../source/folder.ts';
import { folderReader } from '../../source/read.ts';
import { saving } from '../answering/saving.ts';
import { writer } from '../answering/writer.ts';
import { type OpenedOrganisation, openOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { type Asker, askerFor } from '../terminal/ask.ts';
import { write } from '../terminal/io.ts';
import { type ApproveSubject, type DecisionMade, decisionOf, type TypedDecision } from './typed.ts';

export interface ApproveOptions extends TypedDecision {
  readonly yes?: true;
  readonly dryRun?: true;
}

type Opened = OpenedOrganisation<ApproveSubject>;
type Context = CommandContext<ApproveSubject>;

/**
 * Records a decision on some phases: shows what it is about, asks for consent, and puts it behind all others in `approvals.yaml`. What
 * is approved is what was shown: whatever changes meanwhile makes the approval an outdated one.
 *
 * @throws {UserError}
 */
export async function approvePhases(
  phases: readonly ServiceFileKind[],
  options: ApproveOptions,
  context: Context,
): Promise<Exit> {
  const opened = await openOrganisation(context);
  const { organisation, folder, messages } = opened;
  const { approvals: words } = messages;
  const { io } = context;
  const blank = phases.find((phase) => !saysAnything(organisation.phaseData[phase]));
  if (blank !== undefined) throw new UserError(words.nothingIn(fileName(blank)), words.nothingInHelp);
  const standings = phases.map((phase) => standingOf(organisation, phase, io.today));
  const isTerminal = io.stdin.isTTY && io.stdout.isTTY;
  const asker = isTerminal && !options.yes ? await askerFor('approve', context) : undefined;
  const made = await decisionOf(options, standings, opened, asker, context);
  if (!asker && !options.yes && !options.dryRun) throw new UserError(words.needsYes, words.needsYesHelp);
  const entries = phases.map((phase) => ({ phase, entry: entryOf(phase, made, organisation) }));
  await say(await shown(standings, made, opened, context), context);
  const fresh = entries.filter(({ entry }, index) => !isDeepStrictEqual(standings[index]?.latest, entry));
  const same = entries.filter((one) => !fresh.includes(one));
  await say(
    same.map(({ phase }) => words.same(words.phases[phase])),
    context,
  );
  if (fresh.length === 0) return exits.clean;
  const names = fresh.map(({ phase }) => words.short.phases[phase]);
  const save = (dryRun: boolean) =>
    saveApprovals(
      folder.path,
      fresh.map(({ entry }) => entry),
      { writer, dryRun },
    ).catch((error: unknown) =>
      saving(folder, messages, names.join(', '), () => {
        throw error;
      }),
    );
  // What cannot be saved is known before anybody is asked.
  await save(true);
  if (options.dryRun || (asker && !(await consents(made, names, words, asker)))) {
    await say([words.nothingRecorded], context);
    return exits.clean;
  }
  await save(false);
  await say([words.done(names, fileName('approvals')), words.commitHint], context);
  return exits.clean;
}

/** The keys in the order in which people read them, what only programs read last. */
function entryOf(phase: ServiceFileKind, made: DecisionMade, { phaseData, framework }: Organisation): ApprovalEntry {
  const data = phaseData[phase];
  const rank = rankIn(framework);
  const services = Object.entries(serviceDigestsOf(data)).toSorted(([a], [b]) => rank(a) - rank(b));
  return { phase, ...made, digest: digestOf(data), services: Object.fromEntries(services) };
}

function consents(
  { decision }: DecisionMade,
  names: readonly string[],
  words: Opened['messages']['approvals'],
  asker: Asker,
): Promise<boolean> {
  return asker.consent(words.ask[decision](names), words, false);
}

/** What is to be decided on: of each phase how much is open and found, and what was decided before. */
async function shown(
  standings: readonly ApprovalStanding[],
  made: DecisionMade,
  { organisation, folder, messages, language }: Opened,
  { io: { today } }: Context,
): Promise<string[]> {
  const { approvals: words } = messages;
  const { report } = await examine(folderReader(folder.path), { today, shownAs: folder.shownAs });
  const lines = standings.flatMap((standing) => {
    const { phase } = standing;
    const services = organisation.rows.filter((row) => isAbout(row, phase));
    const open = services.filter((row) => openIn(row, phase).length > 0).length;
    const undecided = organisation.rows.filter((row) => row.scope === 'undecided' && !isAbout(row, phase)).length;
    const found = (wanted: string) =>
      report.diagnostics.filter(({ severity, at }) => at.file === phase && severity === wanted).length;
    return [
      words.about(words.phases[phase], fileName(phase)),
      `  ${words.services(services.length, open, undecided)}`,
      `  ${words.findings(found('error'), found('warning'))}`,
      `  ${words.before(standingText(standing, { messages, language }))}`,
    ];
  });
  const { decision, until, note } = made;
  return [
    ...lines,
    words.deciding(decision, made, until),
    ...(note === undefined ? [] : [`  ${words.ofPhase(words.note, note)}`]),
  ];
}

async function say(lines: readonly string[], { io: { stderr } }: Context): Promise<void> {
  if (lines.length === 0) return;
  const width = stderr.columns ?? 80;
  const text = lines.map((line) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    const wrapped = wrap(forTerminalLine(line.trimStart()), width - indent.length);
    return `${indent}${wrapped.replaceAll('\n', `\n${indent}`)}`;
  });
  await write(stderr, `${text.join('\n')}\n`);
}
