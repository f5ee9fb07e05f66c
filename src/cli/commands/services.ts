import { formerId } from '../../analysis/former-ids.ts';
import { nearQuery, searchRows } from '../../analysis/search.ts';
import { listServices } from '../../analysis/services.ts';
import { writtenService } from '../../answers/misspelling.ts';
import { joinOrganisation } from '../../model/organisation.ts';
import { type AreaId, areas, type CategoryId, type PhaseId, phases } from '../../reference/index.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { descriptions } from '../../render/formats.ts';
import { wrap } from '../../render/width.ts';
import { openAround } from '../organisation/open.ts';
import { defineCommand } from '../program/command.ts';
import { exits } from '../program/errors.ts';
import { categoryOption, choice, type ResultOptions, resultOptions } from '../program/options.ts';
import { widthOf, write } from '../terminal/io.ts';
import { printResult } from '../terminal/result.ts';

interface ServicesOptions extends ResultOptions {
  readonly category?: CategoryId[];
  readonly phase?: PhaseId;
  readonly area?: AreaId;
}

export const services = defineCommand({
  subjects: ['matrix', 'services'],

  configure(command, messages) {
    const ids = <T extends string>(items: readonly { readonly id: T }[]) => items.map(({ id }) => id);
    command
      .argument('[query...]')
      .usage('[query...] [options]')
      .addOption(categoryOption(command, messages))
      .addOption(choice(command, '--phase <phase>', ids(phases), messages))
      .addOption(choice(command, '--area <area>', ids(areas), messages));
    resultOptions(command, messages);
  },

  async run(context, [words], { category, phase, area, ...options }: ServicesOptions) {
    const query = (words as string[]).join(' ');
    const { organisation, render } = await openAround(context, options.output !== undefined);
    const all = organisation ?? joinOrganisation({});
    const groups = listServices(all, query, {
      ...(category && { categories: category }),
      ...(phase && { phase }),
      ...(area && { area }),
    });
    // For people, that there are none is said on stderr.
    if (groups.length > 0 || options.format !== 'table') {
      await printResult(descriptions.services, { groups, organisation }, render, options, context);
    }
    const { errors, matrix, services } = context.messages;
    const former = formerId(writtenService(query) ?? '', all.rows, all.framework);
    if (former && options.format === 'table') {
      const line = errors.formerId(former.role, former.became);
      await write(context.io.stderr, `${wrap(forTerminalLine(line), widthOf(context.io.stderr))}\n`);
    }
    if (groups.length === 0) {
      const filtered = searchRows(all.rows, query, all.framework).length > 0;
      const line = filtered ? matrix.noRows : services.nothing(query, nearQuery(all.rows, query, all.framework));
      await write(context.io.stderr, `${forTerminalLine(line)}\n`);
    }
    return exits.clean;
  },
});
