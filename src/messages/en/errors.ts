import type { Choice, Named, Unread } from '../arguments.ts';
import { notEditable } from './not-editable.ts';
import { and, choice, count, fileAt, list, longDay, named } from './phrases.ts';

export const errors = {
  error: 'error',
  unknownCommand: (name: string, meant?: string) =>
    `Unknown command “${name}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  unknownOption: (flag: string, meant?: string) =>
    `Unknown option “${flag}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  missingArgument: (name: string) => `The argument <${name}> is missing.`,
  optionMissingArgument: (option: string) => `The option ${option} needs a value.`,
  excessArguments: (found: number, allowed: number) =>
    `Too many arguments: ${found}, where ${allowed === 0 ? 'none is' : `${allowed} at most ${allowed === 1 ? 'is' : 'are'}`} allowed. Put what contains spaces in quotes.`,
  invalidChoice: (option: string, value: string, allowed: readonly Choice[], meant?: string) =>
    `${option}: “${value}” is not one of: ${list(allowed.map(choice))}.${meant ? ` Did you mean “${meant}”?` : ''}`,
  invalidScore: (value: string) =>
    `--as-is: “${value}” is not a score. Write 1 to 5, excluded or, for a combination, two scores like 2/4 (in-house/provider).`,
  invalidNumber: (option: string, value: string) => `${option}: “${value}” is not a whole number from 0 to 999999999.`,
  numberOutside: (option: string, value: string, least: number, most: number) =>
    `${option}: “${value}” is not a number from ${least} to ${most}.`,
  invalidDate: (option: string, value: string) =>
    `${option}: “${value}” is not a valid date. Write YYYY-MM-DD, e.g. 2027-03-31.`,
  futureState: (option: string, day: string, today: string) =>
    `${option}: ${day} is in the future (today is ${today}), so there is no state to compare with. Name today or an earlier date.`,
  unreadDate: (option: string, value: string) =>
    `${option}: cannot read “${value}” as a date. Write it like 2027-03-31, 2027/3/31, 31 March or end of March.`,
  ambiguousDate: (option: string | undefined, value: string, days: readonly string[]) =>
    `${option ? `${option}: ` : ''}“${value}” is ambiguous: it may be ${days.map(longDay).join(' or ')}. Write ${days.join(' or ')}.`,
  dayTaken: (typed: string, day: string) => `Read “${typed}” as ${longDay(day)}.`,
  seeHelp: (command: string) => `See: ${command} --help`,
  noOrganisation: (from: string) =>
    `No organisation here: neither ${from} nor a folder above it holds cdc.yaml, catalog.yaml, profile.yaml or portfolio.yaml.`,
  notAnOrganisation: (dir: string) => `${dir} holds none of cdc.yaml, catalog.yaml, profile.yaml and portfolio.yaml.`,
  noOrganisationHelp: 'Create one with cdc init, or name its folder.',
  groupOnly: 'This folder holds group.yaml: see cdc group, or name an entity’s folder with -C.',
  noGroup: (from: string) => `No group here: neither ${from} nor a folder above it holds group.yaml.`,
  notAGroup: (dir: string) => `${dir} holds no group.yaml.`,
  noGroupHelp:
    'Create group.yaml in the folder above the organisations: version: 1, and under entities an id for each, with path and kind. See: cdc explain group.yaml',
  unknownEntity: (word: string, meant?: string) =>
    `group.yaml has no entity “${word}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  unknownEntityHelp: (ids: readonly string[]) => `Its entities: ${list(ids) || 'none'}.`,
  notThere: (path: string) => `${path} does not exist.`,
  notAFolder: (path: string) => `${path} is not a folder.`,
  nothingThere: (path: string) => `${path} is neither a folder nor one of the four files.`,
  nothingThereHelp: 'Name a folder, a cdc.yaml, catalog.yaml, profile.yaml or portfolio.yaml, or a glob of them.',
  noneMatches: (pattern: string) => `${pattern} matches no organisation.`,
  foreign: (folder: string) =>
    `The files in ${folder} do not belong to an organisation: there is no cdc.yaml, and they have neither version nor services.`,
  foreignHelp: 'Run cdc init in another folder; or, if the files are yours, add version: 1 and services.',
  noFixOfGroup: '--fix changes no files of the entities of a group.',
  noFixOfGroupHelp: 'Name the entities themselves, or everything below a folder: cdc check -r --fix',
  passedOver: (a: { foreign: number; ignored: number }) =>
    [
      a.foreign > 0 &&
        `Skipped ${count(a.foreign, 'folder')} whose catalog.yaml, profile.yaml or portfolio.yaml belongs to another program.`,
      a.ignored > 0 && `Skipped ${count(a.ignored, 'organisation')} that git ignores.`,
    ]
      .filter(Boolean)
      .join(' '),
  noneBelow: (folder: string) => `No organisation in ${folder} or below it.`,
  noSuchFile: (path: string) => `There is no file ${path}.`,
  isAFolder: (path: string) => `${path} is a folder, not a file.`,
  cannotRead: (path: string, reason: string) => `${path} cannot be read (${reason}).`,
  mixedOutput: 'Two reports would go to the same place.',
  mixedOutputHelp: 'Only one can go to stdout; give each of the others its own file: --format sarif=out.sarif',
  outputOver: {
    file: {
      message: (path: string) => `${path} is one of an organisation’s own files, so no output may replace it.`,
      help: 'Nothing was written. Name another file.',
    },
    folder: {
      message: (path: string) => `${path} is in .cdc, which is reserved for cdc’s own files.`,
      help: 'Nothing was written. Name another file; to refresh the schemas, run cdc schema --write.',
    },
    workbook: {
      message: (path: string) =>
        `${path} is a workbook that cdc did not write, or that has been changed since, so no output may replace it.`,
      help: 'Nothing was written. Name another file, or move this one first.',
    },
    answers: {
      message: (path: string) => `${path} contains answers, so no output may replace it.`,
      help: 'Nothing was written. Name another file, or move this one first; to apply its answers, run cdc assess --answers.',
    },
  },
  outputOverRead: (path: string) => `${path} is what is read; nothing was written.`,
  outputOverReadHelp: 'Name another file for the output.',
  notTogether: (one: string, other: string) => `${one} cannot be used together with ${other}.`,
  needs: (one: string, other: string) => `${one} needs ${other}.`,
  foreignEnding: (file: string, ending: string) =>
    `${file}: this command writes no ${ending} file. Nothing was written.`,
  foreignEndingHelp: (endings: readonly string[]) =>
    `By the ending of the file, it writes: ${endings.join(', ')}. With --format, the file may be called anything.`,
  workbookOnScreen: 'A workbook cannot be shown in a terminal.',
  workbookOnScreenHelp: 'Name a file: -o <file>.xlsx',
  git: {
    'no-git': 'cdc needs git to read the history, but cannot run it.',
    'no-repository': 'The organisation is not in a git repository, so it has no history.',
    'no-commit': 'Nothing has been committed yet, so there is no history.',
    'no-base': 'It shares no commit with what is checked out, as far as this clone goes back.',
    incomplete: 'Part of that state is missing from this clone, or damaged.',
    'no-revision': 'There is no such commit, branch or tag, or git cannot read it.',
    'not-trusted':
      'The repository belongs to another user, so git does not read it. Allow it with: git config --global --add safe.directory <folder>',
  },
  /** What to do where there is no history; one of the reasons says so itself. */
  gitHelp: {
    'no-git': 'Install git, or add the folder of the program to PATH.',
    'no-repository': 'To start a history, run these in its folder: git init, git add . and git commit',
    'no-commit': 'To start it, commit the files: git add . and git commit',
  },
  noAssumption: (text: string) =>
    `--assume: “${text}” should be a service and a score from 1 to 5. Write e.g. --assume A-8=4,B-1=5.`,
  notInScope: (id: string) => `--assume: ${id} is not in scope, so its score does not count.`,
  notInScopeHelp: (id: string) => `To bring it into scope: cdc set ${id} --level …`,
  noCondition: (text: string) => `--fail-on: cannot read “${text}”.`,
  noConditionHelp: (names: readonly string[]) =>
    `Write a figure, one of > >= < <= =, and a number, in quotes: "unassigned>0,mean<3". Figures: ${list(names)}.`,
  gitRevision: (revision: string, what: string) => `${revision}: ${what}`,
  notCompared: (folders: readonly string[], since: string, why: string) =>
    `Not compared with ${since}, so all findings there count as new: ${list(folders)}. ${why}`,
  cannotUseState: (state: string, n: number): string => `The files of ${state} cannot be used: ${count(n, 'problem')}.`,
  noFilesIn: (state: string) =>
    `${state}: the organisation’s files are missing there, both in this folder and in its earlier ones.`,
  noFilesInHelp: 'If they were in another folder then, name it as git does: HEAD~9:folder.',
  noCommitOn: (day: string) => `${day}: there is no commit on or before that date.`,
  unknownState: (state: string) => `${state} is not a git revision, a date or a folder.`,
  gitRevisionHelp: 'If this is a shallow clone, fetch more of the history first, e.g. git fetch --unshallow.',
  gitIncompleteHelp: 'Fetch what is missing, e.g. git fetch --refetch; git fsck reports damage.',
  cannotUse: (n: number) => `The files cannot be used: ${count(n, 'problem')}.`,
  frameworkOnly: 'Showing the framework only. To see the problems: cdc check',
  notATerminal: (command: string) => `cdc ${command} asks questions, so it needs a terminal.`,
  notATerminalHelp: {
    init: 'Use flags: cdc init --yes --name "…"',
    import: 'To write the changes without a question, use --yes.',
    approve: 'To record an approval without a question, use --yes.',
    share: 'To write the file without a question, use --yes.',
    assess: 'Without a terminal, use cdc set or cdc assess --answers.',
    'drill --interactive':
      'Without a terminal, leave out --interactive: cdc drill shows the same incident without questions.',
  },
  takenForAssessor: (typed: string, known: string) => `“${typed}” is taken as “${known}”, who has views already.`,
  viewKeys: (keys: readonly string[]) => `A view has only ${and(keys.map((key) => `--${key}`))}.`,
  blankName: 'A name must not be blank.',
  hiddenInName: (code: string) => `The name contains an invisible character (${code}). Type it again.`,
  badParties: (words: readonly string[]) =>
    `Invalid or duplicate ${words.length === 1 ? 'id' : 'ids'}: ${list(words)}. Use lower-case letters, digits, “-”, “.” and “_”, starting with a letter or digit.`,
  exists: (paths: readonly string[]) =>
    `${paths.length === 1 ? 'This file already exists' : 'These files already exist'}, so nothing was written: ${paths.join(', ')}`,
  existsHelp: 'Name another folder, or continue with cdc assess.',
  uncommitted: (files: readonly string[]) =>
    `Uncommitted changes in ${list(files)}: --commit would commit them together with the answers.`,
  uncommittedHelp: 'Commit them first, or leave --commit out.',
  noRepository: (path: string) => `${path} is not in a git repository, so nothing can be committed.`,
  noRepositoryHelp: 'Create one with git init, or leave --commit out.',
  cannotWrite: (path: string, reason: string) => `${path} cannot be written (${reason}). Nothing was changed.`,
  writtenInPart: (path: string, reason: string, saved: readonly string[]) =>
    `${path} cannot be written (${reason}), but ${and(saved)} already ${saved.length === 1 ? 'has its' : 'have their'} part of the answer. Answer again once it can be written.`,
  locked: (path: string, holder?: string) =>
    `Another process${holder ? ` (${holder})` : ''} is changing ${path} and has not finished. Nothing was changed.`,
  lockedHelp: (lock: string) =>
    `Try again in a minute. If it still fails, end that process; if it no longer exists, delete the folder ${lock}.`,
  system: (what: string, reason: string) => `${what} cannot be used (${reason}).`,
  noCurrentFolder: (reason: string) => `The current folder no longer exists (${reason}).`,
  output: (reason: string) => `The output cannot be written (${reason}).`,
  unknownService: (id: string, meant?: string, former = '') =>
    `Unknown service “${id}”.${meant ? ` Did you mean “${meant}”?` : ''}${former && ` ${former}`}`,
  unknownServiceHelp: 'Service ids are A-1 to I-7, and those under custom in catalog.yaml.',
  idsThere: (ids: readonly string[]) => `The ids are: ${list(ids)}.`,
  /** What an id was that another service has today, or none. */
  formerId: (role: Named, today: readonly Named[]) =>
    `In version 2.1, ${role.id} was ${role.name.en}; today that is ${and(today.map(named))}.`,
  servicesFor: (services: readonly Named[]) => `Matching services: ${services.map(named).join('; ')}`,
  noServiceMatches: (word: string) => `No service matches “${word}”.`,
  servicesHelp: 'Write ids (A-1), ranges (F-1..F-5), patterns ("F-*"), or --category F.',
  noPlan: (text: string) => `--planned: cannot read “${text}”.`,
  noPlanHelp:
    'Write the assignment, team, provider and by, each at most once, e.g. --planned "insource, team=soc, by=2027-10-01".',
  unknownParty: (kind: 'team' | 'provider', id: string, meant?: string) =>
    `The ${kind} “${id}” is not declared in cdc.yaml.${meant ? ` Did you mean “${meant}”?` : ''}`,
  unknownPartyHelp: (kind: 'team' | 'provider', known: readonly string[]) =>
    `Declared: ${list(known) || 'none'}. Add it under ${kind}s in cdc.yaml first.`,
  unknownOwner: (name: string, meant?: string) =>
    `No service has the owner “${name}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  unknownOwnerHelp: (known: readonly string[]) => `Owners in portfolio.yaml: ${list(known) || 'none'}.`,
  unknownScenario: (word: string, meant?: string) =>
    `There is no scenario “${word}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  unreadScenario: (one: Unread) => `The scenario file ${fileAt(one)} could not be read.`,
  seeCheck: 'To see what is wrong with it: cdc check',
  unknownScenarioHelp: (ids: readonly string[], unread: readonly Unread[]) =>
    `Scenarios: ${list(ids)}.${unread.length > 0 ? ` Could not be read: ${list(unread.map(fileAt))}.` : ''} To list them: cdc drill --list. To name a folder: cdc drill -C <folder>`,
  ambiguousScenario: (word: string, ids: readonly string[]) =>
    `“${word}” is ambiguous: it is the name of ${ids.length} scenarios, ${list(ids)}.`,
  ambiguousScenarioHelp: (id: string) => `Write the id, e.g. cdc drill ${id}`,
  badClock: (text: string) => `“${text}” is no time of day.`,
  badClockHelp: 'Write hours from 0 to 23 and minutes from 00 to 59, e.g. --clock 02:30',
  minuteFormat: 'The minutes of an exercise are Markdown, so -o takes a name that ends in .md, or a folder.',
  unknownTerm: (word: string, meant?: string) =>
    `No explanation for “${word}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  unknownTermHelp: 'To list all topics: cdc explain. To list those of a kind, e.g. levels: cdc explain level',
  unknownRule: (id: string, meant?: string) => `Unknown rule “${id}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  unknownRuleHelp: 'To list the rules: cdc explain rule',
  invalidEntry: (what: string, option?: string) => `${option ? `${option}: ` : ''}${what} Nothing was changed.`,
  halvesNeedCombination: (id: string) => `${id} is not a combination: give one score, e.g. --as-is 3.`,
  nothingToSet: 'Say what to set, e.g. --level basic.',
  nothingToSetHelp: 'See: cdc set --help',
  conflict: (a: { service: string; file: string }) =>
    `${a.service} was changed in ${a.file} in the meantime, so your answer was not saved. Review the new entry, then answer again.`,
  halfMigrated: (edition: string) =>
    `The migration to ${edition} was interrupted. Until it is finished, ids mean different services in different files, so nothing was saved.`,
  halfMigratedHelp: (edition: string) => `To finish it: cdc migrate --to ${edition} --write`,
  otherPeers: (from: string, now: string) =>
    `Peers are compared by the services of ${from}, but the organisation follows ${now}.`,
  refused: notEditable,
  refusedHelp: 'Edit the entry by hand.',
  bug: 'Internal error: this is a bug in cdc. Nothing more was written.',
  bugHelp: 'Run it again with --debug and report the output, with the version and the command line.',
  interrupted: 'Interrupted.',
  /** How far a run has come that writes many services. */
  savedSoFar: (saved: number, all: number) =>
    saved === 0
      ? 'Interrupted. Nothing was written.'
      : `Interrupted. The answers of ${saved} of ${count(all, 'service')} are saved. To save the rest, run the same command again.`,
};
