import { count } from './phrases.ts';

export const log = {
  title: 'History',
  titleOf: (service: string) => `History of ${service}`,
  /** What there is to see: how many commits, and which of them are shown. */
  summary: (a: { commits: number; uncommitted: boolean; states: number; since: string | undefined }) => {
    const found = a.commits === 0 ? 'None' : a.commits;
    const touched = `${count(a.states, 'commit')} to these files${a.since === undefined ? '' : ` since ${a.since}`}`;
    return `${found} of ${touched} changed these answers${a.uncommitted ? '; uncommitted changes come first' : ''}.`;
  },
  notCommitted: 'Not committed',
  heading: (a: { date: string; commit: string; author: string; subject: string }) =>
    `${a.date} ${a.commit}${a.author === '' ? '' : ` ${a.author}`}: ${a.subject === '' ? '(no message)' : a.subject}`,
  merge: 'merge',
  skipped: (n: number) =>
    n === 1
      ? 'perhaps changed in the commit before, which is unusable'
      : `perhaps changed in one of the ${n} unusable commits before`,
  removed: (files: readonly string[]) => `removes ${files.join(', ')}`,
  commit: 'Commit',
  change: 'Change',
  fromTo: 'From → To',
  others: 'More',
  moreChanges: (n: number) => `… ${count(n, 'more change')} (--full)`,
  moreServices: (n: number) => `… ${count(n, 'more service')} (--full)`,
  moreUnusable: (n: number) => `… ${count(n, 'more state')} (--full)`,
  rest: (n: number) => `${count(n, 'earlier commit')} not shown. More: --last <n> or --full.`,
  cutOff: (date: string, commit: string) =>
    `This is a shallow clone: answers that the files already had on ${date} (${commit}) date from then or earlier.`,
  merges: (n: number) =>
    n === 1
      ? '1 commit is a merge: date, author and message are those of the merge, not of the commits that it merged.'
      : `${n} commits are merges: date, author and message are those of the merge, not of the commits that it merged.`,
  unusableNow: 'The history shows commits only. See: cdc check',
  notCompared: 'The current files are unusable: what has changed since the last commit is not known. See: cdc check',
};
