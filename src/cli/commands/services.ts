import { searchRows } from '../../analysis/search.ts';
import { listServices } from '../../analysis/services.ts';
import { didYouMean } from '../../messages/index.ts';
import { joinOrganisation, type Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { descriptionOf } from '../../reference/descriptions.ts';
import {
  type AreaId,
  areas,
  type CategoryId,
  type Framework,
  type Language,
  languages,
  type PhaseId,
  phases,
} from '../../reference/index.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { descriptions } from '../../render/formats.ts';
import { openAround } from '../organisation/open.ts';
import { defineCommand } from '../program/command.ts';
import { exits } from '../program/errors.ts';
import { categoryOption, choice, type ResultOptions, resultOptions } from '../program/options.ts';
import { write } from '../terminal/io.ts';
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
    if (groups.length === 0) {
      const { matrix, services } = context.messages;
      const filtered = searchRows(all.rows, query, all.framework).length > 0;
      const line = filtered ? matrix.noRows : services.nothing(query, nearQuery(query, all));
      await write(context.io.stderr, `${forTerminalLine(line)}\n`);
    }
    return exits.clean;
  },
});

/** The query with its misspelt words put right, if it finds something then. */
function nearQuery(query: string, { rows, framework }: Organisation): string | undefined {
  const known = new Set(
    rows.flatMap((row) => [row.id, ...languages.flatMap((language) => wordsIn(row, language, framework))]),
  );
  const near = query
    .split(/\s+/)
    .map((word) => (searchRows(rows, word, framework).length > 0 ? word : (didYouMean(word, known) ?? word)))
    .join(' ');
  return searchRows(rows, near, framework).length > 0 ? near : undefined;
}

/** The words of a service's name and description, which are not parted by spaces in Japanese, and the name as a whole. */
function wordsIn(row: Row, language: Language, framework: Framework): string[] {
  const name = row.name[language];
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(
    `${name} ${descriptionOf(row, framework)[language]}`,
  );
  return [name, ...[...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment.toLowerCase())];
}
