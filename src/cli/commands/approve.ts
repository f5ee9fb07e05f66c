import { approvalStandings } from '../../analysis/approvals.ts';
import { idOf, isOneOf } from '../../answers/spoken.ts';
import { didYouMean } from '../../messages/index.ts';
import { approvalDecisions } from '../../model/approval.ts';
import { type ServiceFileKind, serviceFileKinds } from '../../model/files.ts';
import { descriptions } from '../../render/formats.ts';
import type { ApproveOptions } from '../approving/approve.ts';
import type { ApproveSubject } from '../approving/typed.ts';
import { openOrganisation } from '../organisation/open.ts';
import { type CommandContext, defineCommand } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { choice, givenFlag, type ResultOptions, resultOptions } from '../program/options.ts';
import { printResult } from '../terminal/result.ts';

type Options = ApproveOptions & ResultOptions & { readonly full?: true };
type Context = CommandContext<ApproveSubject>;

/** All phases, and what else people call them. */
const allWords = ['all', 'すべて', '全て', '全部'] as const;
const choices = [...serviceFileKinds, 'all'] as const;
/** What only a decision takes, and what only the list takes. */
const ofDecisions = ['by', 'role', 'decision', 'on', 'until', 'note', 'yes', 'dryRun'] as const;
const ofList = ['full', 'output', 'headings'] as const;

export const approve = defineCommand({
  subjects: ['approvals', 'init', 'problems'],

  configure(command, messages) {
    const phases = command.createArgument('[phases...]');
    phases.argChoices = [...choices];
    command
      .addArgument(phases)
      .usage('[phases...] [options]')
      .option('--by <name>')
      .option('--role <role>')
      .addOption(choice(command, '--decision <decision>', approvalDecisions, messages))
      .option('--on <date>')
      .option('--until <date>')
      .option('--note <text>')
      .option('--dry-run')
      .option('--yes')
      .option('--full');
    resultOptions(command, messages);
  },

  async run(context, [words], options: Options) {
    const phases = phasesIn(words as string[], context);
    const { approvals } = context.messages;
    if (phases.length === 0) {
      const stray = givenFlag(options, ofDecisions);
      if (stray !== undefined) throw new UserError(approvals.onlyWithPhase(stray));
      return listApprovals(options, context);
    }
    const stray = givenFlag(options, ofList) ?? (options.format === 'table' ? undefined : '--format');
    if (stray !== undefined) throw new UserError(approvals.onlyWithoutPhase(stray));
    // What writes files is slow to load.
    const { approvePhases } = await import('../approving/approve.ts');
    return approvePhases(phases, options, context);
  },
});

/** The phases that are named, in the order of the build process. */
function phasesIn(words: readonly string[], { messages: { errors } }: Context): ServiceFileKind[] {
  const wanted = words.flatMap((word): readonly ServiceFileKind[] => {
    if (isOneOf(word, allWords)) return serviceFileKinds;
    const file = word.replace(/\.yaml$/, '');
    const phase = serviceFileKinds.find((kind) => isOneOf(file, [kind]) || idOf('phase', word) === kind);
    if (phase) return [phase];
    throw new UserError(errors.invalidChoice('phase', word, choices, didYouMean(word, choices)));
  });
  return serviceFileKinds.filter((phase) => wanted.includes(phase));
}

async function listApprovals(options: Options, context: Context): Promise<Exit> {
  const { organisation, folder, render } = await openOrganisation(context, options.output !== undefined);
  const standings = approvalStandings(organisation, context.io.today);
  const latest = standings.map((standing) => standing.latest).filter((entry) => entry !== undefined);
  const { recordedApprovals } = await import('../../source/recorded.ts');
  const recorded = latest.length === 0 ? undefined : await recordedApprovals(folder.path, latest, context.io.env);
  const result = { organisation, standings, recorded, full: options.full ?? false };
  await printResult(descriptions.approve, result, render, options, context);
  return exits.clean;
}
