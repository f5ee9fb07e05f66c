import type { CheckSums, GroupSums, SeverityCounts } from '../arguments.ts';
import { count, list } from './phrases.ts';

const counts = (a: SeverityCounts) =>
  [
    a.errors > 0 && count(a.errors, 'error'),
    a.warnings > 0 && count(a.warnings, 'warning'),
    a.infos > 0 && count(a.infos, 'note'),
  ]
    .filter(Boolean)
    .join(', ');

export const check = {
  severities: { error: 'error', warning: 'warning', info: 'info', off: 'off' },
  fix: 'What to do',
  place: 'Place',
  finding: 'Finding',
  sameOf: (ids: readonly string[]) => `The same for ${count(ids.length, 'other')}: ${list(ids)}`,
  together: 'Findings that differ only in the service are grouped; --verbose shows all.',
  more: (n: number) => `… and ${n} more.`,
  clean: ({ organisations, services, resolved, hidden }: CheckSums) =>
    `No ${resolved === undefined ? '' : 'new '}${hidden.errors > 0 ? 'findings in this file' : hidden.warnings + hidden.infos > 0 ? 'errors' : 'findings'}${organisations === 0 ? '' : `: ${organisations === 1 ? '' : `${count(organisations, 'organisation')}, `}${count(services, 'service')} checked`}.`,
  summary: (a: CheckSums) => {
    const checked = a.organisations <= 1 ? '' : ` ${a.organisations} organisations checked.`;
    return `${counts(a)} in ${count(a.files, 'file')}${a.resolved === undefined ? '' : ', all new'}.${checked}`;
  },
  rulesNotRun: (a: CheckSums): string =>
    a.organisations === 1
      ? 'The rules were not run: fix these problems first.'
      : `The rules were not run for ${count(a.unusable, 'organisation')} with unusable files: fix those first.`,
  groups: (a: GroupSums & { organisations: number }) =>
    a.unusable === 0
      ? `${a.count === 1 ? 'Group' : count(a.count, 'group')} of ${count(a.entities, 'entity', 'entities')}${a.absent === 0 ? '' : `, ${a.absent} of which could not be looked at`}.`
      : a.count === 1
        ? `The group’s file is unusable: its rules were not run, and its entities ${a.organisations === 0 ? 'were not checked' : 'are not known'}.`
        : `The files of ${count(a.unusable, 'group')} are unusable: their rules were not run, and their entities ${a.organisations === 0 ? 'were not checked' : 'are not known'}.`,
  hidden: (a: SeverityCounts) => `Not shown: ${counts(a)}.`,
  tooManyWarnings: (n: number, allowed: number) => `${count(n, 'warning')}, more than the ${allowed} allowed.`,
  tooManyResults: (n: number, of: number) =>
    `The SARIF report contains the ${n} most severe of ${of} findings: code scanning accepts no more.`,
  root: 'The root of the repository or, outside a repository, the folder in which cdc was run.',
  suppressed: (n: number) => `${count(n, 'finding')} suppressed by comments.`,
  standing: (n: number) => `${count(n, 'earlier finding')} ${n === 1 ? 'remains' : 'remain'}.`,
  resolved: (n: number) => `${count(n, 'earlier finding')} resolved.`,
  changes: (n: number) => `${count(n, 'row')} of the service matrix changed:`,
  progress: (done: number, of: number) => `${done} of ${of} organisations checked …`,
};
