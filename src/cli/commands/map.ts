import { analyseMapping, followedIn, isOpen, isWithin, narrowed, type TargetState } from '../../analysis/mapping.ts';
import type { OtherFramework } from '../../reference/mappings/framework.ts';
import { otherFrameworks, ownMapping } from '../../reference/mappings/index.ts';
import { forJson } from '../../render/escape.ts';
import { descriptions, type FormatName, formatNames, type HeadingsName, headingsNames } from '../../render/formats.ts';
import { oscalOf } from '../../render/oscal.ts';
import type { MapResult } from '../../render/results.ts';
import { knownFramework, knownTarget, mappingFrom } from '../organisation/mapping.ts';
import { openOrganisation } from '../organisation/open.ts';
import { knownService } from '../organisation/service.ts';
import { defineCommand } from '../program/command.ts';
import { exits, UserError } from '../program/errors.ts';
import { choice, isInFull, outputOptions } from '../program/options.ts';
import { printResult, putResult } from '../terminal/result.ts';

/** The mapping itself, without an organisation. */
const oscal = 'oscal';

interface MapOptions {
  readonly format: FormatName | typeof oscal;
  readonly output?: string;
  readonly headings?: HeadingsName;
  readonly full?: true;
  readonly gaps?: true;
  readonly target?: readonly string[];
  readonly service?: readonly string[];
  readonly mapping?: string;
}

/** What takes one framework. */
const ofOne = ['target', 'gaps', 'mapping'] as const;
/** What says something of an organisation, or only a part of the mapping. */
const notOfOscal = ['full', 'gaps', 'target', 'service', 'headings'] as const;

export const map = defineCommand({
  subjects: ['import', 'map'],

  configure(command, messages) {
    command
      .argument('[framework]')
      .argument('[dir]')
      .option('--full')
      .addOption(command.createOption('--target <target>').argParser(collected))
      .addOption(command.createOption('--service <service>').argParser(collected))
      .option('--gaps')
      .option('--mapping <file>');
    outputOptions(command, [...formatNames, oscal], 'table', messages).addOption(
      choice(command, '--headings <headings>', headingsNames, messages),
    );
  },

  async run(context, [word], options: MapOptions) {
    const { io } = context;
    const { organisation, render, messages, language } = await openOrganisation(context, options.output !== undefined);
    const { errors, map: words } = messages;
    const { format } = options;
    // Of two, one would be dropped without a word.
    const twice = (['target', 'service'] as const).find((key) => (options[key]?.length ?? 0) > 1);
    if (twice !== undefined) throw new UserError(words.onlyOnce(`--${twice}`));
    const framework = word === undefined ? undefined : knownFramework(word as string, messages);
    const single = format === oscal ? '--format oscal' : flagOf(ofOne.find((key) => options[key] !== undefined));
    if (!framework && single !== undefined)
      throw new UserError(words.needsFramework(single), errors.seeHelp('cdc map'));
    const mapping = async (one: OtherFramework) =>
      options.mapping === undefined ? ownMapping(one) : mappingFrom(options.mapping, one, organisation, context);
    if (format === oscal) {
      const given = flagOf(notOfOscal.find((key) => options[key] !== undefined));
      if (given !== undefined) throw new UserError(words.oscalAlone(given));
      const one = framework as OtherFramework;
      const { output } = options;
      const content = forJson(oscalOf(await mapping(one), one, io.today, language, messages));
      await putResult(content, { format, ...(output !== undefined && { output }) }, context);
      return exits.clean;
    }
    const [askedService] = options.service ?? [];
    const [askedTarget] = options.target ?? [];
    const service = askedService === undefined ? undefined : await knownService(askedService, organisation, messages);
    const target =
      askedTarget === undefined || !framework ? undefined : knownTarget(askedTarget, framework, messages, language);
    const isWanted = ({ target: one, integral, supporting }: TargetState) =>
      (target === undefined || isWithin(one, target)) &&
      (service === undefined || [...integral, ...supporting].some(({ row }) => row === service));
    const analyses = await Promise.all(
      (framework ? [framework] : otherFrameworks).map(async (one) => {
        const given = await mapping(one);
        // A file of the user's has the ids of the organisation's edition already.
        const followed = options.mapping === undefined ? followedIn(given, organisation.framework) : given;
        const analysis = analyseMapping(organisation, one, followed);
        return narrowed(analysis, organisation, (state) => isWanted(state) && (!options.gaps || isOpen(state)));
      }),
    );
    const isAll = isInFull(options) || options.gaps || target !== undefined;
    const extent: MapResult['extent'] = !framework && !options.full ? 'list' : isAll ? 'all' : 'screen';
    await printResult(
      descriptions.map,
      { analyses, organisation, extent, service },
      render,
      { ...options, format },
      context,
    );
    return exits.clean;
  },
});

/** All that is given for one option, in order. */
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function flagOf(key: string | undefined): string | undefined {
  return key === undefined ? undefined : `--${key}`;
}
