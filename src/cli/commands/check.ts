import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import { type CheckReport, checkFormats } from '../../render/check/index.ts';
import { check as runRules } from '../../rules/check.ts';
import { locateAll } from '../../source/load.ts';
import type { CommandModule } from '../command.ts';
import { exits } from '../errors.ts';
import { openFolder } from '../open.ts';
import { type ResultOptions, resultOptions } from '../options.ts';
import { putResult } from '../result.ts';

export const check: CommandModule<ResultOptions<keyof typeof checkFormats>> = {
  configure(command, messages) {
    resultOptions(command.argument('[dir]', messages.help.dir), checkFormats, messages);
  },

  async run(context, [dir], options) {
    const { loaded, render } = await openFolder(context, dir as string | undefined, options.output !== undefined);
    const { organisation, files } = loaded;
    const diagnostics = organisation ? await locateAll(files, runRules(organisation)) : loaded.diagnostics;
    const report: CheckReport = { diagnostics, counts: count(diagnostics), services: organisation?.rows.length };
    const draw = await checkFormats[options.format]();
    await putResult(draw(report, render), options, context);
    if (!loaded.readable) return exits.usage;
    return report.counts.errors > 0 ? exits.findings : exits.clean;
  },
};

function count(diagnostics: readonly LocatedDiagnostic[]): CheckReport['counts'] {
  const of = (wanted: string) => diagnostics.filter(({ severity }) => severity === wanted).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}
