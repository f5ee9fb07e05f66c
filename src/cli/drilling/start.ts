import { drillOf } from '../../analysis/drill/drill.ts';
import { goesBeyond } from '../../analysis/drill/escalation.ts';
import { scenariosKnown } from '../../analysis/drill/scenario.ts';
import { scores } from '../../reference/index.ts';
import { unreadTexts } from '../../render/describe/drill/list.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { openOrganisation } from '../organisation/open.ts';
import { knownScenario } from '../organisation/scenario.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, UserError } from '../program/errors.ts';
import { askerFor } from '../terminal/ask.ts';
import { write } from '../terminal/io.ts';
import { beyondOrganisationIn } from './beyond.ts';
import { holdExercise } from './exercise.ts';
import { MinuteFile } from './minute-file.ts';
import type { ExerciseSubject } from './subjects.ts';

/** The options of a drill, as far as an exercise takes them or has to refuse them. */
export interface NamedOptions {
  readonly list?: boolean;
  readonly full?: boolean;
  readonly failOn?: readonly unknown[];
  readonly weakBelow?: string;
  readonly clock?: number;
  readonly output?: string;
  readonly format: string;
}

/**
 * Holds an exercise with the scenario that is named, or asks which.
 *
 * @throws {UserError}
 */
export async function exerciseNamed(
  given: string | undefined,
  options: NamedOptions,
  context: CommandContext<ExerciseSubject>,
): Promise<Exit> {
  const { errors } = context.messages;
  for (const [flag, value] of [
    ['--list', options.list],
    ['--full', options.full],
    ['--fail-on', options.failOn],
  ] as const) {
    if (value) throw new UserError(errors.notTogether('--interactive', flag));
  }
  if (options.format !== 'table' && options.format !== 'markdown') throw new UserError(errors.minuteFormat);
  const opened = await openOrganisation(context);
  const { organisation, language, messages } = opened;
  const named = given === undefined ? undefined : knownScenario(given, organisation, messages);
  const { today } = context.io;
  const minuteOf = (scenario: string) =>
    MinuteFile.in(opened.folder.path, { day: today, scenario }, options.output, context);
  // Once there is something that waits for keys, it is too late to refuse the place.
  await minuteOf(named?.id ?? 'base');
  // Whoever names one of their own does not ask for the others.
  const lost = named?.origin === 'organisation' ? [] : unreadTexts(organisation, opened);
  for (const line of lost) await write(context.io.stderr, `${forTerminalLine(line)}\n`);
  const asker = await askerFor('drill --interactive', context);
  const id =
    named?.id ??
    (await asker.select(
      messages.exercise.which,
      scenariosKnown(organisation.scenarios).map(({ id, name, meaning }) => ({
        value: id,
        name: name[language],
        ...(meaning && { description: meaning[language] }),
      })),
    ));
  const scenario = named ?? knownScenario(id, organisation, messages);
  const bound = scores.find((score) => String(score) === options.weakBelow);
  const drill = drillOf(scenario, organisation, { today, bound });
  const beyond = goesBeyond(scenario, organisation)
    ? await beyondOrganisationIn(scenario, opened.folder, bound, context)
    : undefined;
  return holdExercise({ drill, clock: options.clock, beyond }, await minuteOf(id), opened, asker, context);
}
