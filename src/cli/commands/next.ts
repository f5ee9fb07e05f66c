import { nextSteps } from '../../analysis/next.ts';
import { examine } from '../../check/examine.ts';
import { nothing, plus } from '../../check/report.ts';
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import { descriptions } from '../../render/formats.ts';
import { folderReader } from '../../source/read.ts';
import { openOrganisation } from '../organisation/open.ts';
import { defineCommand } from '../program/command.ts';
import { exits } from '../program/errors.ts';
import { dirArgument, type ResultOptions, resultDefaults, resultOptions, wholeNumber } from '../program/options.ts';
import { printResult } from '../terminal/result.ts';

interface NextOptions extends ResultOptions {
  readonly days?: number;
  readonly full?: boolean;
}

/** What is a finding of `check` and a task of its own as well: no one is to read of it twice. */
export const ownTasks: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'catalog/undecided',
  'catalog/unnecessary-without-reason',
  'catalog/review-overdue',
  'profile/unasked',
  'profile/unassigned',
  'profile/insource-without-team',
  'profile/outsource-without-provider',
  'profile/combination-without-both',
  'profile/planned-overdue',
  'profile/contract-ended',
  'portfolio/unscored',
  'portfolio/half-scored',
  'portfolio/target-missing',
  'portfolio/unconfirmed',
  'portfolio/stale',
  'portfolio/undated',
  'portfolio/overdue',
  'portfolio/evidence-expired',
  'metrics/overdue',
  'approval/outdated',
  'approval/expired',
  'approval/rejected',
]);

/** What comes within a month is due now, unless somebody looks further. */
const usualDays = 30;

export const next = defineCommand({
  subjects: [],
  plain: resultDefaults,

  configure(command, messages) {
    dirArgument(command)
      .addOption(command.createOption('--days <n>').argParser(wholeNumber('--days', messages)))
      .option('--full');
    resultOptions(command, messages);
  },

  async run(context, _, options: NextOptions) {
    const { organisation, folder, render } = await openOrganisation(context, options.output !== undefined);
    const { today } = context.io;
    const { report } = await examine(folderReader(folder.path), { today, shownAs: folder.shownAs });
    const { errors } = plus(nothing, {
      ...report,
      diagnostics: report.diagnostics.filter(({ code }) => !ownTasks.has(code)),
    });
    const steps = nextSteps(organisation, { today, days: options.days ?? usualDays, errors });
    const isFull = options.full ?? options.format !== 'table';
    await printResult(descriptions.next, { next: steps, organisation, today, full: isFull }, render, options, context);
    return exits.clean;
  },
});
