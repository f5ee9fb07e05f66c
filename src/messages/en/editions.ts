import { and, count, list } from './phrases.ts';

/** What is said of editions of the framework: of a migration to one, and of the file in which one is typed. */
export const editions = {
  title: (edition: string) => `Migration to ${edition}`,
  kind: 'Kind',
  kinds: {
    same: 'same',
    renamed: 'renamed',
    split: 'split',
    merged: 'merged',
    new: 'new',
    withdrawn: 'withdrawn',
    unaccounted: 'unaccounted',
    custom: 'custom',
  },
  servicesBefore: 'Services',
  servicesAfter: 'After',
  answersBefore: 'Answers',
  copied: 'Copied',
  joined: 'Joined',
  added: 'Added',
  answersAfter: 'After',
  total: 'Total',
  legend:
    'Answers + Copied − Joined + Added = After. Joined answers became one with others; the note has what differs.',
  before: 'Before',
  after: 'After',
  what: 'What becomes of the answers',
  outcomes: {
    same: 'kept',
    renamed: 'kept',
    split: 'copied to each, scores to confirm',
    merged: 'lowest score, to confirm; all scores in the note',
    new: 'none yet',
    withdrawn: 'kept as a custom service',
    unaccounted: 'kept as a custom service',
    custom: 'kept',
  },
  noAnswers: 'there are none',
  newServices: (ids: readonly string[]) => `New, and open (${ids.length}): ${list(ids)}`,
  renamedServices: (pairs: readonly string[]) => `Renamed, with all answers (${pairs.length}): ${list(pairs)}`,
  same: (n: number) => `${count(n, 'service')} the same, with all answers`,
  moreDecisions: (n: number) => `${count(n, 'more decision')}: --full`,
  differs: (n: number) =>
    `${count(n, 'key')} answered differently, or not at all, by some services that become one (all values are in the note)`,
  key: 'Key',
  values: 'Before',
  taken: 'After',
  open: 'open',
  references: (n: number, open: number) =>
    `${count(n, 'other place')} that ${n === 1 ? 'names' : 'name'} services${open > 0 ? `, ${open} to confirm` : ''}`,
  inFull: (line: string) => `${line}: --full`,
  place: 'Place',
  choose: (ids: readonly string[]) => `to confirm: one of ${list(ids)}`,
  comments: (n: number) => `${count(n, 'comment')} on entries that are merged or removed will be lost`,
  lostComments: (n: number) =>
    `${count(n, 'comment')} on entries that were merged or removed ${n === 1 ? 'is' : 'are'} gone`,
  file: 'File',
  comment: 'Comment',
  toWrite: (files: readonly string[]) => `Nothing was written. To write ${list(files)}, add --write.`,
  wrote: (files: readonly string[]) => `Written: ${list(files)}.`,
  changed: (path: string) => `Another process changed ${path} meanwhile: nothing was written. Run the command again.`,
  finished: (edition: string, files: readonly string[]) =>
    `The migration to ${edition} is finished: ${list(files)} written.`,
  toFinish: (edition: string, files: readonly string[]) =>
    `The migration to ${edition} was interrupted. To write ${and(files)}, add --write.`,
  stuck: (edition: string, files: readonly string[]) =>
    `The migration to ${edition} was interrupted and cannot be finished: ${and(files)} ${files.length === 1 ? 'has' : 'have'} been changed since. Nothing was written.`,
  stuckHelp: (files: readonly string[], note: string) =>
    `Restore ${and(files)} as before the migration, for example with git, and run the command again; then repeat the change. To undo the migration instead, restore all files and delete ${note}.`,
  approvals: (n: number) =>
    `${count(n, 'approval')} in approvals.yaml ${n === 1 ? 'is' : 'are'} of the answers before the migration, and ${n === 1 ? 'stays' : 'stay'} as ${n === 1 ? 'it is' : 'they are'}: have the phases approved again.`,
  openAfter: (levels: readonly string[]) =>
    `${levels.length === 0 ? '' : `${count(levels.length, 'level')} left open: ${list(levels)}. `}See what is open: cdc next, cdc matrix`,
  blocked: (n: number, path: string) => `Nothing can be written: ${count(n, 'problem')} in ${path}. See: cdc check`,
  strangers: (ids: readonly string[]) =>
    `Nothing can be written: ${count(ids.length, 'entry', 'entries')} with an unknown id (${list(ids)}). See: cdc check`,
  unread: (paths: readonly string[]) =>
    `Nothing can be written: ${list(paths)} cannot be read, so the services in it would stay as they are. See: cdc check`,
  unknown: (id: string, known: readonly string[]) =>
    known.length === 0
      ? `There is no edition ${id}: editions/${id}.yaml is missing.`
      : `There is no edition ${id}, only ${list(known)}.`,
  unknownHelp: (id: string) => `To type one that you own: cdc migrate --new-edition ${id}`,
  already: (id: string) => `The organisation follows ${id} already.`,
  follows: (id: string, from: string, now: string) =>
    `${id} says what became of the services of ${from}, but the organisation follows ${now}.`,
  backwards: (id: string) => `${id} is not typed in a file, so nothing says what becomes of the services in it.`,
  rolesOf: (from: string, now: string) =>
    `Roles of version 2.1 became services of ${from}; the organisation follows ${now}. Take them over first, then move to ${now}.`,
  needsFile: (option: string) => `${option} cannot be combined with a file of answers about roles.`,
  notWith: (one: string, other: string) => `${one} cannot be combined with ${other}.`,
  badId: (id: string) => `“${id}” is not an id for an edition.`,
  badIdHelp: 'Use lower-case letters, digits, dots, hyphens and underscores, such as x1060-2026.',
  known: (id: string) => `cdc knows ${id} already, without a file. Name another id for an edition of your own.`,
  onlyFrom: (from: string, now: string) =>
    `An edition that is typed in a file says what became of the services of ${from}, but the organisation follows ${now}.`,
  onlyFromHelp: (from: string, now: string) =>
    `To correct ${now}, edit editions/${now}.yaml. To move to a later edition instead, restore the files from before the migration to ${now}, for example with git: it can only be reached from ${from}.`,
  exists: (path: string) => `${path} exists already, so nothing was written. Edit it, or name another id.`,
  created: (path: string) => `${path} created. Type the service list into it, then run: cdc check`,
  /** What a new file says, line by line. */
  start: {
    head: 'An edition of the framework, as you type it from the document that you own.',
    services: 'Type the service list in its order, one service a line:',
    kinds: {
      same: 'the same service',
      renamed: 'one service, under another id or name',
      merged: 'several services that became one',
      split: 'part of a service that became several: the others name it as well',
      new: 'a new service',
    },
    withdrawn: 'Services of the earlier edition that no service comes from, such as [H-2]:',
    contents:
      'The names in English are those of its table of contents; the Japanese ones are kept from the edition before.',
  },
  /** What is written in the files. */
  note: (from: string, services: readonly string[]) => `${from}: ${services.join('; ')}`,
  split: (from: string, id: string, to: readonly string[]) => `copied from ${id} of ${from}, which became ${list(to)}`,
  merged: (from: string, ids: readonly string[]) => `from ${list(ids)} of ${from}, merged`,
  origin: (from: string, id: string) => `${id} of ${from}, which the service list does not have any more.`,
};
