import { Option } from 'commander';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Messages } from '../../messages/index.ts';
import type { Diagnostic, LocatedDiagnostic } from '../../model/diagnostic.ts';
import type { Organisation } from '../../model/organisation.ts';
import { type CheckReport, checkFormats } from '../../render/check/index.ts';
import { plain } from '../../render/palette.ts';
import { check as runRules } from '../../rules/check.ts';
import { staleSchemas } from '../../source/beside.ts';
import { schemaFolder } from '../../source/folder.ts';
import { locateAll } from '../../source/place.ts';
import type { CommandModule } from '../command.ts';
import { exits, UserError } from '../errors.ts';
import { openFolder } from '../open.ts';
import { oneOf } from '../options.ts';
import { putResult } from '../result.ts';

type Format = keyof typeof checkFormats;

/** Where one report goes: to a file, or to stdout. */
interface Target {
  readonly format: Format;
  readonly output?: string;
}

interface CheckOptions {
  readonly format?: Target[];
  readonly output?: string;
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
}

export const check: CommandModule<CheckOptions> = {
  configure(command, messages) {
    const { dir, format, output, check: words } = messages.help;
    const names = Object.keys(checkFormats) as Format[];
    const formats = new Option('--format <format>', `${format}; ${words.formats}`).argParser(
      (value, before: Target[] = []) => [...before, target(value, names, messages)],
    );
    formats.argChoices = names;
    command
      .argument('[dir]', dir)
      .addOption(formats)
      .option('-o, --output <file>', output)
      .option('--quiet', words.quiet)
      .option('--max-warnings <n>', words.maxWarnings, (value) => wholeNumber('--max-warnings', value, messages));
  },

  async run(context, [dir], { format, output, quiet, maxWarnings }) {
    const standard: Format = context.io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text';
    const targets = (format ?? [{ format: standard }]).map((one) => ({
      ...(output !== undefined && { output }),
      ...one,
    }));
    const { folder, loaded, render } = await openFolder(context, dir as string | undefined);
    const { organisation, files } = loaded;
    const all = organisation
      ? await locateAll(files, [
          ...runRules(organisation, { today: context.io.today }),
          ...staleness(folder.path, organisation),
        ])
      : loaded.diagnostics;
    const diagnostics = quiet ? all.filter(({ severity }) => severity === 'error') : all;
    const report: CheckReport = { diagnostics, counts: count(diagnostics), services: organisation?.rows.length };
    for (const one of targets) {
      const draw = await checkFormats[one.format]({ version: packageJson.version, language: render.language });
      const asFile = { ...render, palette: plain, width: 120 };
      await putResult(draw(report, one.output === undefined ? render : asFile), one, context);
    }
    if (!loaded.readable) return exits.usage;
    const { errors, warnings } = count(all);
    return errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings) ? exits.findings : exits.clean;
  },
};

/** `sarif`, or `sarif=out.sarif`. */
function target(value: string, names: readonly Format[], messages: Messages): Target {
  const [name = '', ...file] = value.split('=');
  const format = oneOf('--format', names, messages)(name);
  return file.length === 0 ? { format } : { format, output: file.join('=') };
}

function wholeNumber(flag: string, value: string, { errors }: Messages): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UserError(errors.invalidNumber(flag, value));
}

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
