import type { Words } from '../../messages/index.ts';
import { staffLevels } from '../../reference/staffing.ts';
import { descriptions } from '../../render/formats.ts';
import { openOrganisation } from '../organisation/open.ts';
import { staffResult } from '../organisation/staffing.ts';
import { defineCommand } from '../program/command.ts';
import { exits, UserError } from '../program/errors.ts';
import {
  choice,
  dirArgument,
  numberWithin,
  type ResultOptions,
  resultDefaults,
  resultOptions,
  wholeNumber,
} from '../program/options.ts';
import { printResult } from '../terminal/result.ts';

const shifts = { 8: 8, 12: 12 } as const;

/** Numbers come as they are typed where they are a choice. */
interface StaffOptions extends ResultOptions {
  readonly level?: string;
  readonly full?: boolean;
  readonly seats?: number;
  readonly peoplePerSeat?: number;
  readonly hours?: number;
  readonly leave?: number;
  readonly training?: number;
  readonly turnover?: number;
  readonly shift?: keyof typeof shifts;
}

/** What each number can be; the days leave a year in which somebody works. */
const limits = {
  '--people-per-seat <n>': [1, 20],
  '--hours <n>': [1, 84],
  '--leave <days>': [0, 120],
  '--training <days>': [0, 120],
  '--turnover <percent>': [0, 100],
} as const;

export const staff = defineCommand({
  subjects: [],
  plain: resultDefaults,

  configure(command, messages) {
    dirArgument(command)
      .addOption(choice(command, '--level <number>', staffLevels.map(String), messages))
      .option('--full')
      .addOption(command.createOption('--seats <n>').argParser(seatsOf(messages)));
    for (const [flags, [least, most]] of Object.entries(limits)) {
      const take = numberWithin(
        flags.split(' ')[0] ?? flags,
        least,
        most,
        messages,
        flags.endsWith('<percent>') ? '%' : '',
      );
      command.addOption(command.createOption(flags).argParser(take));
    }
    command.addOption(choice(command, '--shift <hours>', Object.keys(shifts), messages));
    resultOptions(command, messages);
  },

  async run(context, _, options: StaffOptions) {
    const { errors } = context.messages;
    const { hours, leave, training, turnover } = options;
    const shift = options.shift === undefined ? undefined : shifts[options.shift];
    const level = staffLevels.find((one) => String(one) === options.level);
    const derived = Object.entries({ hours, leave, training, turnover, shift }).find(([, one]) => one !== undefined);
    if (options.peoplePerSeat !== undefined && derived)
      throw new UserError(errors.notTogether('--people-per-seat', `--${derived[0]}`));
    if (options.seats !== undefined && level !== undefined && level < 2)
      throw new UserError(errors.needs('--seats', '--level 2 / 3'));
    const { organisation, render } = await openOrganisation(context, options.output !== undefined);
    const { seats, peoplePerSeat } = options;
    const full = options.full || options.format !== 'table';
    const asked = { level, full, seats, peoplePerSeat, hours: { hours, leave, training, turnover, shift } };
    await printResult(descriptions.staff, staffResult(organisation, asked), render, options, context);
    return exits.clean;
  },
});

/** A whole number of seats, at least one. */
function seatsOf(messages: Words<'errors'>): (value: string) => number {
  const [whole, within] = [wholeNumber('--seats', messages), numberWithin('--seats', 1, 99, messages)];
  return (value) => within(String(whole(value)));
}
