import type { CheckSums } from '../arguments.ts';
import { count } from './phrases.ts';

export const check = {
  severities: { error: 'error', warning: 'warning', info: 'info', off: 'off' },
  fix: 'What to do',
  place: 'Place',
  finding: 'Finding',
  more: (n: number) => `… and ${n} more.`,
  clean: ({ organisations, services, resolved }: CheckSums) =>
    `No ${resolved === undefined ? '' : 'new '}findings: ${organisations === 1 ? '' : `${count(organisations, 'organisation')}, `}${count(services, 'service')} checked.`,
  summary: (a: CheckSums) => {
    const parts = [
      a.errors > 0 && count(a.errors, 'error'),
      a.warnings > 0 && count(a.warnings, 'warning'),
      a.infos > 0 && count(a.infos, 'note'),
    ];
    const checked = a.organisations === 1 ? '' : ` ${a.organisations} organisations checked.`;
    return `${parts.filter(Boolean).join(', ')} in ${count(a.files, 'file')}${a.resolved === undefined ? '' : ', all of them new'}.${checked}`;
  },
  rulesNotRun: (a: CheckSums): string =>
    a.organisations === 1
      ? 'The rules were not run: mend these first.'
      : `The rules were not run in ${count(a.unusable, 'organisation')} whose files cannot be used: mend those first.`,
  suppressed: (n: number) => `${count(n, 'finding')} suppressed by comments.`,
  resolved: (n: number) => `${count(n, 'earlier finding')} resolved.`,
  changes: (n: number) => `${count(n, 'row')} of the service matrix changed:`,
  progress: (done: number, of: number) => `${done} of ${of} organisations checked …`,
};
