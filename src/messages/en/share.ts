import { count } from './phrases.ts';

export const share = {
  /** The comment at the top of the file. */
  head: [
    'An assessment without names, for organisations that compare themselves (cdc gap --benchmark).',
    'In it: ids of services, levels, assignments and scores; month, size and sector, if known.',
    'Not in it: names, notes, reasons, evidence, teams, providers, people, dates, custom services.',
    'Those who know the organisation may still recognise it by its answers. cdc sends this nowhere.',
  ],
  leftOut: {
    notListed: (n: number) =>
      `Left out: ${count(n, 'service')} that ${n === 1 ? 'is' : 'are'} not in the service list.`,
    undecided: (n: number) => `Left out: ${count(n, 'undecided service')}.`,
    unscored: (n: number) => `Without a score: ${count(n, 'service')} in scope.`,
    month: 'No month: no score has a date.',
    size: 'No size: set organization.size in cdc.yaml, or use --size.',
    sector: 'No sector: set organization.sector in cdc.yaml, or use --sector.',
  },
  nothing: 'There is nothing to share: no listed service is decided yet.',
  nothingHelp: 'Start with: cdc assess',
  shown: 'Nothing was written, and nothing sent. To write it: cdc share -o <file or folder>',
  ask: (path: string) => `Write this to ${path}?`,
  askOver: (path: string) => `Write this to ${path}, in place of the file that is there?`,
  yes: 'Write',
  no: 'Write nothing',
  nothingWritten: 'Nothing was written, and nothing sent.',
  needsYes: 'Nothing was written: without a terminal, share cannot ask.',
  needsYesHelp: 'To write the file, add --yes. To only see it, leave out -o.',
  written: (path: string) => `Wrote ${path}. cdc sends it nowhere: whom to give it to is up to you.`,
  other: (path: string) => `${path} is no file to share, so none may replace it. Nothing was written.`,
  otherHelp: 'Name another file, or a folder: there it gets a name that says nothing about you.',
  ending: (path: string) => `${path}: a file to share ends in .yaml or .yml. Nothing was written.`,
  endingHelp: 'Name such a file, or a folder: there it gets a name that says nothing about you.',
};
