import { count, list } from './phrases.ts';

/** What migrate says: of the roles of version 2.1, and of what becomes of them. */
export const migrate = {
  title: 'Migration from version 2.1',
  roles: 'Roles',
  rolesOf: (a: { read: number; of: number; scored: number; excluded: number }) =>
    `${a.read} of ${a.of} read: ${a.scored} scored, ${a.excluded} excluded, ${a.read - a.scored - a.excluded} without a score`,
  missing: (n: number, ids: readonly string[]) => `${n} not in the file: ${list(ids)}`,
  services: 'Services',
  servicesOf: (a: { single: number; merged: number; copied: number; new: number; of: number }) =>
    `${a.single + a.merged + a.copied} of ${a.of} with answers: ${a.single} from one role, ${a.merged} merged, ${a.copied} copied; ${a.new} new`,
  without: (n: number, ids: readonly string[]) => `${n} without answers, though not new: ${list(ids)}`,
  scored: 'Scores',
  scoredOf: (a: { before: number; after: number; written: boolean }) =>
    `services with a score: ${a.before} before, ${a.after} ${a.written ? 'now' : 'after writing'}`,
  unconfirmed: (n: number) => `${n} of them to confirm: cdc assess --open`,
  kind: 'Kind',
  kinds: { single: 'one role', merged: 'merged', copied: 'copied', new: 'new' },
  from: 'Version 2.1',
  taken: 'Taken',
  after: 'After',
  openKeys: (keys: readonly string[]) => `open: ${list(keys)}`,
  outcome: 'Outcome',
  outcomes: {
    taken: 'to be written',
    written: 'written',
    same: 'already there',
    kept: 'kept in part',
    unchanged: 'kept',
    refused: 'refused',
    nothing: 'no answers',
    new: 'open',
  },
  newServices: (ids: readonly string[]) => `New since version 2.1, and open (${ids.length}): ${list(ids)}`,
  singleOnly: (n: number) => `${count(n, 'more service')}, from one role each: --full`,
  conflicts: (n: number) =>
    `${count(n, 'answer')} of version 2.1 not taken: the organisation keeps its own (--overwrite replaces them)`,
  replacements: (n: number, written: boolean) =>
    `${count(n, 'value')} of the organisation ${written ? 'replaced' : 'to be replaced'}`,
  before: 'Before',
  removed: 'removed',
  daysRemoved: (n: number, written: boolean) =>
    `${count(n, 'date')} of assessment ${written ? 'removed' : 'to be removed'}: the former score was given then, not that of version 2.1. To date the new ones, use --assessed-on.`,
  key: 'Key',
  here: 'In the files',
  there: 'Version 2.1',
  none: 'none',
  toWrite: 'Nothing was written. To write it, add --write.',
  notWritten: (refused: number) =>
    `Nothing was written: ${count(refused, 'row or cell was', 'rows or cells were')} refused. Correct the sheet and run the command again. To write the rest all the same, use --write --skip-refused.`,
  skipped: (refused: number) =>
    `Written without ${count(refused, 'refused row or cell', 'refused rows or cells')}. What is written now stays: after correcting the sheet, use --overwrite.`,
  nothingToWrite: 'Nothing to write.',
  wrote: (services: number, answers: number) => `${count(answers, 'answer')} of ${count(services, 'service')} written.`,
  /** Why a row says nothing of a role. */
  rows: {
    service: 'The row names no role, so it was not read.',
    'such-service': (word: string) =>
      `“${word}” is no role of version 2.1, so it was not read. Ids and names: cdc explain role`,
    'one-service': (id: string, name: string) =>
      `The id is ${id}, but the name is that of role ${name}, so it was not read. Correct one of them.`,
    several: (word: string) => `The row names several roles (“${word}”), so it was not read. Give each of them a row.`,
    role: (id: string, service: string) =>
      `${id} has the name of a service of today (${service}), so it was not read as a role. For answers about services: cdc import`,
  },
  unknownKey: (where: string, key: string) => `${where}: “${key}” is no key of an answer, so it was not read.`,
  areas: (n: number, where: readonly string[]) =>
    `${count(n, 'area')} not taken, since services have their own: ${list(where)}`,
  idsOnly:
    'The rows have ids but no names, so the ids were read as those of version 2.1: A-2, for example, is triage criteria management (cdc explain role). If they are ids of today’s services, use cdc import.',
  isOurs: (path: string) => `${path} is a workbook of cdc, not answers about roles of version 2.1.`,
  isOursHelp: 'For answers about services: cdc import',
  isYamlOf: (path: string) => `In ${path}, no roles were found.`,
  yamlHelp:
    'Write e.g. roles: { A-1: { as-is: 3, to-be: 4, assignment: insource, team: csirt }, A-2: 2 } with ids or names of roles. Keys are those of the files: cdc explain portfolio.yaml',
  /** What import says of services. */
  asImport: {
    noTable: (path: string) => `In ${path}, no table of roles was found.`,
    noTableHelp:
      'A table has a row of headings: one for the role (Role id or Role) and at least one for a score (As-is or To-be, each also by Insource and Outsource). Name other columns in a file: --columns columns.yaml',
    unreadSheet: (name: string) => `Sheet “${name}” was not read: no table of roles was found.`,
    declareHelp: 'To add new teams and providers to cdc.yaml, use --declare.',
  },
  noRoles: (path: string) => `${path} has no row about a role of version 2.1.`,
  badDay: (day: string) => `“${day}” is not a date on which an assessment can have taken place.`,
  badDayHelp: 'Write YYYY-MM-DD, not later than today.',
  noDay: (n: number) =>
    `${count(n, 'score')} without a date of assessment: not dated today. To date them, use --assessed-on.`,
  needsDay: (n: number, day: string) =>
    `${count(n, 'score')} of version 2.1 without a date would count as given on ${day}: portfolio.yaml has that date for all scores.`,
  needsDayHelp: 'Say when they were given: --assessed-on YYYY-MM-DD',
  left: (ids: readonly string[]) => `Not saved: ${list(ids)}.`,
  needsFile: (option: string) => `${option} is only for a file with answers about roles.`,
  /** What is written in the files. */
  note: (roles: readonly string[]) => `Version 2.1: ${roles.join('; ')}`,
  noScore: 'no score',
  excluded: 'excluded',
  unassigned: (score: number) => ` (unassigned: counts as ${score})`,
  differs: (key: string, values: readonly string[]) => `${key}: ${values.join('; ')}`,
  doubts: {
    copied: (roles: readonly string[]) => `copied from ${list(roles)} of version 2.1, which became several services`,
    partial: (roles: readonly string[], missing: readonly string[]) =>
      `from ${list(roles)} of version 2.1; no score for ${list(missing)}`,
    shared: (roles: readonly string[]) => `from ${list(roles)} of version 2.1, with different assignments`,
    contradictory: (roles: readonly string[]) =>
      `from ${list(roles)} of version 2.1, where the assignment contradicts the column of the score`,
  },
  upgrade: {
    title: 'Versions of the files',
    file: 'File',
    version: 'Version',
    outcome: 'Outcome',
    newest: (version: number) => `${version} is the newest`,
    pending: (from: number, to: number) => `to be upgraded from ${from} to ${to}`,
    written: (from: number, to: number) => `upgraded from ${from} to ${to}`,
    unusable: 'cannot be used',
    someUnusable: (n: number) => `${count(n, 'file')} cannot be used.`,
    unusableHelp: 'To see what is wrong: cdc check',
    allNewest: 'Nothing to upgrade.',
    toWrite: 'Nothing was written. To upgrade the files, add --write.',
  },
};
