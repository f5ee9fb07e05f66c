import { allDrills } from '../../analysis/drill/all.ts';
import { type DrillFigure, drillFigures, drillOf } from '../../analysis/drill/drill.ts';
import { type BeyondOrganisation, goesBeyond } from '../../analysis/drill/escalation.ts';
import type { Scenario } from '../../analysis/drill/scenario.ts';
import type { Organisation } from '../../model/organisation.ts';
import { type Score, scores } from '../../reference/index.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { descriptions } from '../../render/formats.ts';
import type { Folder } from '../../source/folder.ts';
import { clockOf } from '../drilling/typed.ts';
import { openOrganisation } from '../organisation/open.ts';
import { knownScenario } from '../organisation/scenario.ts';
import { type CommandContext, defineCommand } from '../program/command.ts';
import { type Condition, conditionsOf, judge } from '../program/conditions.ts';
import { UserError } from '../program/errors.ts';
import { choice, isInFull, type ResultOptions, resultOptions } from '../program/options.ts';
import { write } from '../terminal/io.ts';
import { printResult } from '../terminal/result.ts';

interface DrillOptions extends ResultOptions {
  readonly list?: boolean;
  readonly full?: boolean;
  readonly weakBelow?: string;
  readonly failOn?: readonly Condition<DrillFigure>[];
  readonly interactive?: boolean;
  readonly clock?: number;
}

const figureNames = Object.keys(drillFigures) as DrillFigure[];
/** Below 1, there is nothing. */
const bounds = scores.slice(1).map(String);

export const drill = defineCommand({
  subjects: ['charts', 'diff', 'drill', 'exercise', 'gap', 'init', 'plan', 'problems', 'words'],
  mentions: { failOn: figureNames },

  configure(command, messages) {
    command
      .argument('[scenario]')
      .argument('[dir]')
      .option('--list')
      .option('--full')
      .addOption(choice(command, '--weak-below <score>', bounds, messages))
      .addOption(
        command.createOption('--fail-on <conditions>').argParser((text) => conditionsOf(text, figureNames, messages)),
      )
      .option('-i, --interactive')
      .addOption(command.createOption('--clock <time>').argParser((text) => clockOf(text, messages)));
    resultOptions(command, messages);
  },

  async run(context, [given], options: DrillOptions) {
    const { errors } = context.messages;
    if (options.list && given !== undefined) throw new UserError(errors.notTogether('--list', '[scenario]'));
    if (options.list && options.failOn) throw new UserError(errors.notTogether('--list', '--fail-on'));
    if (options.interactive) {
      // What asks is slow to load, and completion wants only to know the options.
      const { exerciseNamed } = await import('../drilling/start.ts');
      return exerciseNamed(given as string | undefined, options, context);
    }
    if (options.clock !== undefined) throw new UserError(errors.needs('--clock', '--interactive'));
    const opened = await openOrganisation(context, options.output !== undefined);
    const { organisation, render, folder } = opened;
    const { today } = context.io;
    const bound = scores.find((score) => String(score) === options.weakBelow);
    const scenario = options.list
      ? undefined
      : knownScenario((given as string | undefined) ?? 'base', organisation, context.messages);
    const drills = scenario
      ? [drillOf(scenario, organisation, { today, bound })]
      : allDrills(organisation, today, bound);
    const extent = options.list ? 'list' : isInFull(options) ? 'all' : 'screen';
    const beyond = scenario && (await beyondIn(scenario, folder, organisation, bound, context));
    await printResult(descriptions.drill, { drills, organisation, extent, beyond }, render, options, context);
    // Records have no place for it.
    if (options.format === 'csv' || options.format === 'ndjson') {
      const { omissionTexts, unreadTexts } = await import('../../render/describe/drill/list.ts');
      const lines = [...unreadTexts(organisation, opened), ...omissionTexts(drills, opened)];
      for (const line of lines) await write(context.io.stderr, `${forTerminalLine(line)}\n`);
    }
    return judge(options.failOn ?? [], (name) => drills[0] && drillFigures[name](drills[0]), context);
  },
});

/** How an incident goes beyond an organisation that belongs to a group; loaded only where it does. */
async function beyondIn(
  scenario: Scenario,
  folder: Folder,
  organisation: Organisation,
  bound: Score | undefined,
  context: CommandContext<'drill'>,
): Promise<BeyondOrganisation | undefined> {
  if (!goesBeyond(scenario, organisation)) return undefined;
  const { beyondOrganisationIn } = await import('../drilling/beyond.ts');
  return beyondOrganisationIn(scenario, folder, bound, context);
}
