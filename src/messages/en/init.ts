import { list } from './phrases.ts';

export const init = {
  name: 'Name of the organisation',
  language: 'Language of comments and output',
  asIs: 'Which pattern is nearest to how it is now?',
  toBe: 'Which pattern is aimed at?',
  unknownPattern: 'not agreed yet',
  teams: 'Ids of the teams, separated by commas (e.g. csirt, soc); none yet: just Enter',
  blankName: 'A name must not be blank.',
  start: 'Where to start',
  starts: {
    all: 'All 64 services',
    starting: 'The starting set: categories A, B and D, so that both cycles can run (6.5.2)',
    empty: 'Empty',
  },
  badTeams: (ids: readonly string[]) =>
    `Not an id: ${list(ids)}. Lower-case letters, digits, “-”, “.” and “_”, beginning with a letter or digit.`,
  startingNote: 'starting small: the other services come later',
  written: (a: { folder: string; files: readonly string[] }) => `Written to ${a.folder}: ${a.files.join(', ')}`,
  next: 'What to do next:',
  nextAssess: 'go through the services',
  nextMatrix: 'look at the matrix',
  nextCheck: 'see what is open; in CI, it fails when a service has nobody',
  nextCommit: 'keep it in git (after git init, where there is no repository yet)',
  defaultName: 'My organisation',
};
