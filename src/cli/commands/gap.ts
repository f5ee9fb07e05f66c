import { analyseGap, type GapPhase, gapPhases } from '../../analysis/gap/analyse.ts';
import { figureChanges, type GapFigure, gapFigures } from '../../analysis/gap/figures.ts';
import { select, selectedOf } from '../../analysis/selection.ts';
import type { Organisation } from '../../model/organisation.ts';
import { type SectorId, type SizeId, sectors, sizes } from '../../reference/peer-groups.ts';
import { descriptions } from '../../render/formats.ts';
import type { GapExtent } from '../../render/results.ts';
import type { Folder } from '../../source/folder.ts';
import { openOrganisation } from '../organisation/open.ts';
import { type SelectionOptions, selectionOf, selectionOptions } from '../organisation/selection.ts';
import { type CommandContext, defineCommand } from '../program/command.ts';
import { type Condition, conditionsOf, judge } from '../program/conditions.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import {
  choice,
  dirArgument,
  isInFull,
  type ResultOptions,
  resultDefaults,
  resultOptions,
} from '../program/options.ts';
import { printResult } from '../terminal/result.ts';

interface GapOptions extends ResultOptions, SelectionOptions {
  readonly phase?: GapPhase;
  readonly full?: boolean;
  readonly short?: boolean;
  readonly reverse?: boolean;
  readonly baseline?: string;
  readonly benchmark?: string;
  readonly size?: SizeId;
  readonly sector?: SectorId;
  readonly failOn?: readonly Condition<GapFigure>[];
}

const idsOf = (groups: readonly { readonly id: string }[]) => groups.map(({ id }) => id);
const figureNames = Object.keys(gapFigures) as GapFigure[];

export const gap = defineCommand({
  subjects: ['gap'],
  plain: resultDefaults,
  mentions: { failOn: figureNames },

  configure(command, messages) {
    dirArgument(command)
      .addOption(choice(command, '--phase <phase>', gapPhases, messages))
      .option('--full')
      .option('--short')
      .option('--reverse')
      .option('--baseline <state>')
      .option('--benchmark <folder>')
      .addOption(choice(command, '--size <size>', idsOf(sizes), messages))
      .addOption(choice(command, '--sector <sector>', idsOf(sectors), messages))
      .addOption(
        command.createOption('--fail-on <conditions>').argParser((text) => conditionsOf(text, figureNames, messages)),
      );
    selectionOptions(command, ['team', 'owner'], messages);
    resultOptions(command, messages);
  },

  async run(context, _, options: GapOptions) {
    const extent = extentOf(options, context);
    if (options.benchmark !== undefined) return compareWithPeersIn(options.benchmark, options, context);
    for (const name of ['size', 'sector'] as const)
      if (options[name] !== undefined) throw new UserError(context.messages.errors.needs(`--${name}`, '--benchmark'));
    const opened = await openOrganisation(context, options.output !== undefined);
    const { folder, render } = opened;
    const selection = await selectionOf(options, opened.organisation, context.messages);
    const selected = selectedOf(opened.organisation, selection);
    const organisation = select(opened.organisation, selection);
    const earlier = options.baseline === undefined ? undefined : await stateOf(options.baseline, folder, context);
    // The same services as now, whoever had them then.
    const services = selected && organisation.rows.map(({ id }) => id);
    const before = earlier && select(earlier, { services });
    const analysis = analyseGap(organisation, { today: context.io.today, baseline: before });
    const phases = options.phase ? [options.phase] : options.reverse ? gapPhases.toReversed() : gapPhases;
    const baseline = before && {
      name: options.baseline ?? '',
      organisation: before,
      figures: figureChanges(analyseGap(before, { today: context.io.today }), analysis),
    };
    await printResult(
      descriptions.gap,
      { analysis, organisation, selected, extent, phases, baseline },
      render,
      options,
      context,
    );
    return judge(options.failOn ?? [], (name) => gapFigures[name](analysis), context);
  },
});

/**
 * The peers instead of the gaps.
 *
 * @throws {UserError} for options that are about the gaps
 */
async function compareWithPeersIn(folder: string, options: GapOptions, context: CommandContext): Promise<Exit> {
  for (const name of ['phase', 'short', 'reverse', 'baseline', 'failOn'] as const) {
    const flag = name === 'failOn' ? '--fail-on' : `--${name}`;
    if (options[name] !== undefined) throw new UserError(context.messages.errors.notTogether('--benchmark', flag));
  }
  const opened = await openOrganisation(context, options.output !== undefined);
  const { framework } = opened.organisation;
  // Their ids would stand for other services.
  if (framework.lineage) throw new UserError(context.messages.errors.otherPeers(framework.lineage.from, framework.id));
  const selection = await selectionOf(options, opened.organisation, context.messages);
  const [{ peersIn }, { compareWithPeers }] = await Promise.all([
    import('../organisation/peers.ts'),
    import('../../analysis/benchmark.ts'),
  ]);
  const peers = await peersIn(folder, opened.organisation, options, context);
  const organisation = select(opened.organisation, selection);
  const result = {
    benchmark: compareWithPeers(organisation, peers.organisations),
    organisation,
    peers,
    group: { size: options.size, sector: options.sector },
    selected: selectedOf(opened.organisation, selection),
    full: isInFull(options),
  };
  await printResult(descriptions.benchmark, result, opened.render, options, context);
  return peers.broken > 0 ? exits.findings : exits.clean;
}

/**
 * In a terminal one screen, unless lists are asked for; in documents all, unless a screen is.
 *
 * @throws {UserError} where both are asked for
 */
function extentOf({ format, full, phase, reverse, short }: GapOptions, { messages }: CommandContext): GapExtent {
  // Phases in another order show only in their lists.
  const wanted = full ? '--full' : phase ? '--phase' : reverse && '--reverse';
  if (short && wanted) throw new UserError(messages.errors.notTogether('--short', wanted));
  if (short) return 'screen';
  if (format !== 'table') return 'all';
  return wanted ? 'lists' : 'screen';
}

/** An earlier state, which is loaded only where one is asked for. */
async function stateOf(spec: string, { path }: Folder, context: CommandContext): Promise<Organisation> {
  const { NamedStates } = await import('../organisation/named-states.ts');
  const states = new NamedStates(path, context);
  try {
    return (await states.at(spec, '--baseline')).organisation;
  } finally {
    await states.close();
  }
}
