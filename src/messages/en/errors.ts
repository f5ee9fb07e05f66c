import type { Named } from '../arguments.ts';
import { notEditable } from './not-editable.ts';
import { count, list, longDay, named } from './phrases.ts';

export const errors = {
  error: 'error',
  unknownCommand: (name: string, meant?: string) =>
    `There is no command “${name}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  unknownOption: (flag: string, meant?: string) =>
    `There is no option “${flag}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  missingArgument: (name: string) => `The argument <${name}> is missing.`,
  optionMissingArgument: (option: string) => `The option ${option} needs a value.`,
  excessArguments: 'There are more arguments than this command takes.',
  invalidChoice: (option: string, value: string, allowed: readonly string[], meant?: string) =>
    `${option}: “${value}” is not one of: ${list(allowed)}.${meant ? ` Did you mean “${meant}”?` : ''}`,
  invalidNumber: (option: string, value: string) => `${option}: “${value}” is not a whole number.`,
  invalidDate: (option: string, value: string) =>
    `${option}: “${value}” is not a day (year-month-day, e.g. 2027-03-31).`,
  dayTaken: (typed: string, day: string) => `“${typed}” is taken as ${longDay(day)}.`,
  seeHelp: (command: string) => `See: ${command} --help`,
  noOrganisation: (from: string) =>
    `No organisation here: neither ${from} nor a folder above it holds cdc.yaml, catalog.yaml, profile.yaml or portfolio.yaml.`,
  notAnOrganisation: (dir: string) => `${dir} holds none of cdc.yaml, catalog.yaml, profile.yaml and portfolio.yaml.`,
  noOrganisationHelp: 'Begin one with cdc init, or name its folder.',
  notAFolder: (path: string) => `${path} is not a folder.`,
  nothingThere: (path: string) => `${path} is neither a folder nor one of the four files.`,
  nothingThereHelp: 'Name a folder, a cdc.yaml, catalog.yaml, profile.yaml or portfolio.yaml, or a glob of them.',
  noneMatches: (pattern: string) => `${pattern} matches no organisation.`,
  foreign: (folder: string) =>
    `The files in ${folder} are not those of an organisation: there is no cdc.yaml, and version and services are not among their keys.`,
  foreignHelp: 'Begin with cdc init in another folder; in a file of your own, write version: 1 and services.',
  passedOver: (a: { foreign: number; ignored: number }) =>
    [
      a.foreign > 0 &&
        `Passed over: ${count(a.foreign, 'folder')} whose catalog.yaml, profile.yaml or portfolio.yaml is another program’s.`,
      a.ignored > 0 && `Passed over: ${count(a.ignored, 'organisation')} that git ignores.`,
    ]
      .filter(Boolean)
      .join(' '),
  noneBelow: (folder: string) => `There is no organisation in ${folder} or below it.`,
  cannotRead: (path: string, reason: string) => `${path} cannot be read (${reason}).`,
  mixedOutput: 'Two reports would go to the same place.',
  mixedOutputHelp: 'Only one can go to stdout; give each of the others a file of its own: --format sarif=out.sarif',
  outputOver: {
    file: {
      message: (path: string) => `${path} is one of an organisation’s own files, and no output may replace it.`,
      help: 'Nothing was written. Name another file.',
    },
    folder: {
      message: (path: string) => `${path} lies in .cdc, where cdc keeps what belongs to an organisation.`,
      help: 'Nothing was written. Name another file; the schemas there are renewed with cdc schema --write.',
    },
    answers: {
      message: (path: string) => `${path} holds answers that somebody has given, and no output may replace them.`,
      help: 'Nothing was written. Name another file, or move this one first; cdc assess --answers takes the answers over.',
    },
  },
  notTogether: (one: string, other: string) => `${one} cannot be used together with ${other}.`,
  needs: (one: string, other: string) => `${one} needs ${other}.`,
  git: {
    'no-git': 'git cannot be run, and the history is read with it.',
    'no-repository': 'The organisation is in no git repository, so there is nothing to compare with.',
    'no-commit': 'Nothing has been committed yet, so there is nothing to compare with.',
    'no-base': 'It and what is checked out have no commit in common, as far as this clone goes back.',
    incomplete: 'Part of that state is missing from this clone, or damaged.',
    'no-revision': 'git knows no such commit, branch or tag, or cannot read it.',
    'not-trusted':
      'The repository belongs to another user, so git does not read it. Allow it with: git config --global --add safe.directory <folder>',
  },
  noAssumption: (text: string) => `--assume: “${text}” is no assumption. Write e.g. --assume A-8=4,B-1=5.`,
  notInScope: (id: string) => `--assume: ${id} is not in scope, so its score counts for nothing.`,
  notInScopeHelp: (id: string) => `To bring it into scope: cdc set ${id} --level …`,
  noCondition: (text: string) => `--fail-on: “${text}” is no condition.`,
  noConditionHelp: (names: readonly string[]) =>
    `Write a name, one of > >= < <= =, and a number, in quotes: "unassigned>0,mean<3". Names: ${list(names)}.`,
  gitRevision: (revision: string, what: string) => `${revision}: ${what}`,
  cannotUseState: (state: string, n: number): string => `The files of ${state} cannot be used: ${count(n, 'problem')}.`,
  noFilesIn: (state: string) => `${state}: the organisation’s files are not there, in this folder or an earlier one.`,
  noFilesInHelp: 'Where they lay elsewhere then, name the folder as well, as git does: HEAD~9:folder.',
  noCommitOn: (day: string) => `${day}: there is no commit of that day or an earlier one.`,
  unknownState: (state: string) => `${state}: this is neither a revision that git knows, nor a day, nor a folder.`,
  gitRevisionHelp: 'Where only part of the history was cloned, fetch more of it first, e.g. git fetch --unshallow.',
  gitIncompleteHelp: 'Fetch what is missing, e.g. git fetch --refetch; git fsck tells whether something is damaged.',
  cannotUse: (n: number) => `The files cannot be used: ${count(n, 'problem')}.`,
  frameworkOnly: 'What follows is the framework alone. To see the problems: cdc check',
  notATerminal: (command: string) => `cdc ${command} asks questions, and this is not a terminal.`,
  notATerminalHelp: {
    init: 'Use flags: cdc init --yes --name "…"',
    assess: 'Without a terminal, use cdc set, or cdc assess --answers.',
  },
  blankName: 'A name must not be blank.',
  hiddenInName: (code: string) => `The name holds a character that cannot be seen (${code}). Type it again.`,
  badParties: (words: readonly string[]) =>
    `Not a new id: ${list(words)}. Lower-case letters, digits, “-”, “.” and “_”, beginning with a letter or digit.`,
  exists: (paths: readonly string[]) =>
    `These files are already there, and nothing was overwritten: ${paths.join(', ')}`,
  existsHelp: 'Name another folder, or go on with cdc assess.',
  uncommitted: (files: readonly string[]) =>
    `${list(files)}: there are changes that are not committed yet, and --commit would commit them together with the answers.`,
  uncommittedHelp: 'Commit them first, or leave --commit out.',
  noRepository: (path: string) => `${path} is in no git repository, so that nothing can be committed.`,
  noRepositoryHelp: 'Begin one with git init, or leave --commit out.',
  cannotWrite: (path: string, reason: string) => `${path} cannot be written (${reason}). Nothing was changed.`,
  writtenInPart: (path: string, reason: string, saved: readonly string[]) =>
    `${path} cannot be written (${reason}), but ${list(saved)} has its part of the answer already. Give the answer again once it can.`,
  locked: (path: string, holder?: string) =>
    `Another process${holder ? ` (${holder})` : ''} is changing ${path} and does not finish. Nothing was changed.`,
  lockedHelp: (lock: string) =>
    `Try again in a minute. If it stays so, end that process; if there is none any more, delete the folder ${lock}.`,
  system: (what: string, reason: string) => `${what} cannot be used (${reason}).`,
  noCurrentFolder: (reason: string) => `The current folder is not there any more (${reason}).`,
  output: (reason: string) => `The output cannot be written (${reason}).`,
  unknownService: (id: string, meant?: string) =>
    `There is no service “${id}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  unknownServiceHelp: 'The ids are A-1 to I-7, and those under custom in catalog.yaml.',
  idsThere: (ids: readonly string[]) => `The ids are: ${list(ids)}.`,
  servicesFor: (services: readonly Named[]) => `Services that match: ${services.map(named).join('; ')}`,
  noServiceMatches: (word: string) => `No service matches “${word}”.`,
  servicesHelp: 'Write ids (A-1), ranges (F-1..F-5), patterns ("F-*"), or --category F.',
  noPlan: (text: string) => `--planned: “${text}” cannot be read.`,
  noPlanHelp: 'Write e.g. --planned "insource, team=soc, by=2027-10-01": assignment, team, provider and by, each once.',
  unknownParty: (kind: 'team' | 'provider', id: string, meant?: string) =>
    `The ${kind} “${id}” is not declared in cdc.yaml.${meant ? ` Did you mean “${meant}”?` : ''}`,
  unknownPartyHelp: (kind: 'team' | 'provider', known: readonly string[]) =>
    `Declared: ${list(known) || 'none'}. Add it under ${kind}s in cdc.yaml first.`,
  unknownOwner: (name: string, meant?: string) =>
    `No service has the owner “${name}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  unknownOwnerHelp: (known: readonly string[]) => `Owners in portfolio.yaml: ${list(known) || 'none'}.`,
  unknownTerm: (word: string, meant?: string) =>
    `There is nothing to explain by the name of “${word}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  unknownTermHelp: 'To see what can be explained: cdc explain. To see all of a kind, e.g.: cdc explain level',
  unknownRule: (id: string, meant?: string) => `There is no rule “${id}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  unknownRuleHelp: (ids: readonly string[]) => `The rules are: ${list(ids)}.`,
  invalidEntry: (what: string) => `Nothing was changed: ${what}`,
  halvesNeedCombination: (id: string) => `${id} is no combination: give one score, e.g. --as-is 3.`,
  nothingToSet: 'Say what to set, e.g. --level basic.',
  nothingToSetHelp: 'See: cdc set --help',
  conflict: (a: { service: string; file: string }) =>
    `${a.service} was changed in ${a.file} in the meantime. Your answer was not written; the new entry is kept.`,
  refused: notEditable,
  refusedHelp: 'Edit the entry by hand.',
  bug: 'This is a mistake of cdc, not yours. Nothing more was written.',
  bugHelp: 'Run it again with --debug and report what it prints, with the version and the command line.',
  interrupted: 'Interrupted.',
};
