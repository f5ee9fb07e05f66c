import type { Diagnostic, LocatedDiagnostic } from '../../model/diagnostic.ts';
import type { Organisation } from '../../model/organisation.ts';
import { type CheckReport, checkFormats } from '../../render/check/index.ts';
import { check as runRules } from '../../rules/check.ts';
import { staleSchemas } from '../../source/beside.ts';
import { schemaFolder } from '../../source/folder.ts';
import { locateAll } from '../../source/place.ts';
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
    const { folder, loaded, render } = await openFolder(
      context,
      dir as string | undefined,
      options.output !== undefined,
    );
    const { organisation, files } = loaded;
    const diagnostics = organisation
      ? await locateAll(files, [
          ...runRules(organisation, { today: context.io.today }),
          ...staleness(folder.path, organisation),
        ])
      : loaded.diagnostics;
    const report: CheckReport = { diagnostics, counts: count(diagnostics), services: organisation?.rows.length };
    const draw = await checkFormats[options.format]();
    await putResult(draw(report, render), options, context);
    if (!loaded.readable) return exits.usage;
    return report.counts.errors > 0 ? exits.findings : exits.clean;
  },
};

/** Schemas beside the files that no longer fit them. */
function staleness(folder: string, organisation: Organisation): Diagnostic[] {
  return staleSchemas(folder, organisation).map((file) => ({
    code: 'schema/stale',
    severity: 'warning',
    at: { file, path: [] },
    args: { schema: `${schemaFolder}/${file}.schema.json` },
  }));
}

function count(diagnostics: readonly LocatedDiagnostic[]): CheckReport['counts'] {
  const of = (wanted: string) => diagnostics.filter(({ severity }) => severity === wanted).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}
