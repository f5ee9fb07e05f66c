import type { Language, Text } from '../reference/index.ts';
import { didYouMean } from './did-you-mean.ts';

/** A service as messages name it. */
export interface Named {
  readonly id: string;
  readonly name: Text;
}

/** A value from a file: itself if it is a scalar, else only its type. */
export interface Found {
  readonly found?: string | number | boolean | null;
  readonly foundType: string;
}

/** What came of a run of `cdc check`; `resolved` only where it was compared with an earlier state. */
export interface CheckSums {
  readonly organisations: number;
  /** Those whose files could not be used, so that the rules were not run. */
  readonly unusable: number;
  /** Services in the matrices of the others. */
  readonly services: number;
  /** Files in which something was found. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly resolved?: number | undefined;
}

const named = ({ id, name }: Named) => `${id} ${name.en}`;
const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
const types: Readonly<Record<string, string>> = {
  object: 'a mapping (key: value)',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
};
const found = (a: Found) => {
  if (a.found === undefined || a.found === null) return types[a.foundType] ?? a.foundType;
  return typeof a.found === 'string' ? `“${a.found}”` : String(a.found);
};
const notEditable = {
  syntax: (path: string) => `${path} does not parse as YAML: nothing was changed.`,
  shared: (path: string) => `${path} shares this entry through an anchor and alias: nothing was changed.`,
  shape: (path: string) => `${path} is written in a way that cannot be edited safely: nothing was changed.`,
};
const between = (min?: number, max?: number) =>
  [min !== undefined && `at least ${min}`, max !== undefined && `at most ${max}`].filter(Boolean).join(', ');
const list = (values: readonly (string | number)[]) => values.join(', ');
const near = (word: Found['found'], allowed: readonly (string | number)[]) => {
  const meant = typeof word === 'string' ? didYouMean(word, allowed.map(String)) : undefined;
  return meant === undefined || meant === word ? '' : ` Did you mean “${meant}”?`;
};

/** Every word the program says, in English. The keys and their arguments are the contract for the other languages. */
export const en = {
  language: 'en' as Language,

  words: {
    service: 'Service',
    level: 'Level',
    assignment: 'Assigned to',
    asIs: 'As-is',
    toBe: 'To-be',
    gap: 'Gap',
    category: 'Category',
    phase: 'Phase',
    area: 'Area',
    team: 'Team',
    provider: 'Provider',
    undecided: 'undecided',
    unassigned: 'unassigned',
    excluded: 'excluded',
    unscored: '–',
    custom: 'own service',
    none: '–',
    serviceOf: named,
    levelName: (name: string, _priority: string) => name,
    levelShort: (name: string, _priority: string) => name,
  },

  /** What keeps a file from being used. `help` says what to do. */
  problems: {
    'file/unreadable': {
      message: (a: { reason: string }) => `The file cannot be read (${a.reason}).`,
      help: () => 'Check that it is a file and that you may read it.',
    },
    'file/too-large': {
      message: (a: { bytes: number; limit: number }) =>
        `The file is ${Math.ceil(a.bytes / 1024)} KB; at most ${Math.floor(a.limit / 1024)} KB are read.`,
      help: () => 'Keep long texts elsewhere and link to them under evidence.',
    },
    'file/empty': { message: () => 'The file is empty.', help: () => 'Write at least: version: 1' },
    'file/not-utf8': {
      message: () => 'From here on, the file is not UTF-8.',
      help: () => 'Save it as UTF-8 in your editor (it may be in Shift_JIS or UTF-16).',
    },
    'yaml/alias': {
      message: (a: { key?: string }) =>
        `The alias *${a.key ?? ''} stands for nothing, or for something that it is part of.`,
      help: () => 'Define the anchor before its first use, or write the value itself.',
    },
    'yaml/anchor': {
      message: () => 'An anchor stands where none can.',
      help: () => 'Remove it, or put it right before the value.',
    },
    'yaml/block-in-flow': {
      message: () => 'A comma is missing inside these braces, or lines of their own stand in them.',
      help: () => 'Write a comma between the pairs: { level: basic, area: I }',
    },
    'yaml/directive': {
      message: () => 'The file asks for another version of YAML.',
      help: () => 'Remove the %YAML line: the files are YAML 1.2.',
    },
    'yaml/duplicate-key': {
      message: (a: { key?: string }) => `“${a.key ?? ''}” stands here a second time.`,
      help: () => 'Keep one of the two.',
    },
    'yaml/escape': {
      message: () => 'This escape is unknown inside double quotes.',
      help: () => 'Write \\\\ for a backslash, or use single quotes.',
    },
    'yaml/exhausted': {
      message: () => 'The file is nested too deeply or repeats its aliases too often.',
      help: () => 'Write the values themselves; an assessment needs no deep nesting.',
    },
    'yaml/indent': {
      message: () => 'The indentation does not fit what is around it, or a bracket is not closed.',
      help: () => 'Align this line with its neighbours, two spaces a level, and close every bracket.',
    },
    'yaml/long-key': {
      message: () => 'This key is far too long.',
      help: () => 'A colon or a quote is probably missing.',
    },
    'yaml/missing-character': {
      message: () => 'Something is missing here: a quote, a comma, a colon or a bracket.',
      help: () => 'Look at this line and at the one before it.',
    },
    'yaml/multiple-documents': {
      message: () => 'A second document begins here.',
      help: () => 'Keep one document in a file: remove the --- line.',
    },
    'yaml/multiline-key': {
      message: () => 'A key goes over several lines.',
      help: () => 'A colon is probably missing at the end of this line.',
    },
    'yaml/scalar-start': {
      message: () => 'A text cannot begin with this character.',
      help: () => 'Put the text in quotes.',
    },
    'yaml/tab': { message: () => 'A tab is used for indentation.', help: () => 'Use spaces: two a level.' },
    'yaml/tag': { message: () => 'Tags (!…) are not used here.', help: () => 'Remove the tag.' },
    'yaml/unexpected': {
      message: () => 'This is not expected here.',
      help: () => 'Look for a missing quote, colon or bracket before it.',
    },
    'schema/type': {
      message: (a: Found & { expected: string }) => `Found ${found(a)}; expected ${types[a.expected] ?? a.expected}.`,
      help: () => 'Change it, or remove the key if there is nothing to say.',
    },
    'schema/enum': {
      message: (a: Found & { allowed: readonly (string | number)[] }) =>
        `Found ${found(a)}, which is not one of: ${list(a.allowed)}.${near(a.found, a.allowed)}`,
      help: () => 'Choose one of these values.',
    },
    'schema/unknown-key': {
      message: (a: { key: string; allowed: readonly string[] }) =>
        `The key “${a.key}” is not known here.${near(a.key, a.allowed)}`,
      help: (a: { allowed: readonly string[]; pattern?: string }) =>
        a.allowed.length > 0 && a.allowed.length <= 20
          ? `Known keys: ${list(a.allowed)}.`
          : `Correct it or remove it.${a.pattern === undefined ? '' : ' Services of your own are declared under custom in catalog.yaml.'}`,
    },
    'schema/required': {
      message: (a: { key?: string }) => `The key “${a.key ?? ''}” is missing.`,
      help: (a: { key?: string }): string => (a.key === 'version' ? 'Add the line: version: 1' : 'Add it.'),
    },
    'schema/blank': { message: () => 'This text is blank.', help: () => 'Write something, or remove the key.' },
    'schema/pattern': {
      message: (a: Found) => `${found(a)} is not an id.`,
      help: () => 'An id is made of lower-case letters, digits, “-”, “.” and “_”, and begins with a letter or a digit.',
    },
    'schema/date': {
      message: (a: Found) => `${found(a)} is not a day.`,
      help: () => 'Write a day that exists as year-month-day, e.g. 2027-03-31.',
    },
    'schema/range': {
      message: (a: Found & { min?: number; max?: number }) => `Found ${found(a)}; allowed is ${between(a.min, a.max)}.`,
      help: () => 'Choose a number in this range.',
    },
    'schema/later-version': {
      message: (a: { found: number; supported: number }) =>
        `The file is of format version ${a.found}; this cdc knows version ${a.supported}.`,
      help: () => 'Use a newer cdc.',
    },
    'schema/earlier-version': {
      message: (a: { found: number }) => `There is no format version ${a.found}.`,
      help: () => 'Write: version: 1',
    },
    'schema/stale': {
      message: (a: { schema: string }) =>
        `The schema beside this file (${a.schema}) is out of date, so editors offer and underline the wrong things.`,
      help: () => 'Refresh it: cdc schema --write',
    },
    'ignore/unknown-rule': {
      message: (a: { rule: string; known: readonly string[] }): string =>
        a.rule === '' ? 'This comment names no rule.' : `There is no rule “${a.rule}”.${near(a.rule, a.known)}`,
      help: () => 'Write: # cdc-ignore <rule>: <reason>. The rules are listed by: cdc explain rule',
    },
    'ignore/without-reason': {
      message: (a: { rule: string }) => `This comment suppresses ${a.rule} without giving a reason.`,
      help: (a: { rule: string }) => `Say why: # cdc-ignore ${a.rule}: <reason>`,
    },
    'ignore/unused': {
      message: (a: { rule: string }) => `This comment suppresses nothing: ${a.rule} finds nothing here.`,
      help: () => 'Remove it, or put it on the entry that it is about: behind it, or on the line above.',
    },
    'answers/halves': {
      message: (a: { service: Named }) => `${named(a.service)} is no combination, so it has one score.`,
      help: () => 'Write one score, e.g. as-is: 3, or say that it is shared: assignment: combination',
    },
    'answers/not-editable': {
      message: (a: { reason: keyof typeof notEditable; file: string }) => notEditable[a.reason](a.file),
      help: () => 'Put these answers into the entry by hand.',
    },
  },

  /** What the rules find. `help` says what to do. */
  rules: {
    'catalog/undecided': {
      message: (a: { service: Named }) => `Nothing is said of ${named(a.service)} in any file.`,
      help: (a: { service: Named }) => `Decide its level: cdc assess, or cdc set ${a.service.id} --level …`,
    },
    'catalog/unnecessary-without-reason': {
      message: (a: { service: Named }) => `${named(a.service)} is unnecessary, but no reason is recorded.`,
      help: () =>
        'Add reason: no-risk, budget, people, skill or other. “No risk” and “cannot now” are different things.',
    },
    'catalog/unknown-service': {
      message: (a: { id: string; known: readonly string[] }) =>
        `“${a.id}” is neither in the service list nor a service of your own.${near(a.id, a.known)}`,
      help: (a: { id: string }) => `Correct the id, or declare ${a.id} under custom in catalog.yaml.`,
    },
    'catalog/review-date-missing': {
      message: (a: { service: Named }) =>
        `${named(a.service)} cannot be done now, but there is no day to look at it again.`,
      help: (a: { service: Named }) => `Set the day of the next evaluation: cdc set ${a.service.id} --review-by …`,
    },
    'catalog/review-overdue': {
      message: (a: { service: Named; date: string }) =>
        `The decision on ${named(a.service)} was to be looked at again by ${a.date}.`,
      help: () => 'Decide again: change the level, or confirm it and set a new review-by.',
    },
    'catalog/starting-set-not-covered': {
      message: (a: Named) => `No service of category ${named(a)} is in scope.`,
      help: (a: { id: string }) =>
        `Categories A, B and D come first, so that both cycles can run. Choose at least one service: cdc matrix --category ${a.id}`,
    },
    'catalog/phase-not-covered': {
      message: (a: Named) => `No service of the phase “${a.name.en}” is in scope.`,
      help: (a: { id: string }) =>
        `See which services belong to it, and choose at least one: cdc matrix --phase ${a.id}`,
    },
    'catalog/custom-collides': {
      message: (a: { service: Named }) =>
        `The id of this service of your own is that of a listed one, ${named(a.service)}; the entry is ignored.`,
      help: () => 'Give it an id that the list does not have, e.g. X-1, in every file.',
    },
    'catalog/custom-unused': {
      message: (a: { service: Named }) =>
        `${named(a.service)} is declared as a service of your own, but no file says anything of it.`,
      help: (a: { service: Named }) =>
        `Decide its level: cdc set ${a.service.id} --level …, or remove the declaration.`,
    },
    'profile/unassigned': {
      message: (a: { service: Named }) => `${named(a.service)} is in scope, but nobody has it.`,
      help: (a: { service: Named }) =>
        `Assign it: cdc set ${a.service.id} --assignment insource --team …, or say in the catalog that it is unnecessary.`,
    },
    'profile/insource-without-team': {
      message: (a: { service: Named }) => `${named(a.service)} is insourced, but no team is named.`,
      help: () => 'Add team: the team that answers for it.',
    },
    'profile/outsource-without-provider': {
      message: (a: { service: Named }) => `${named(a.service)} is outsourced, but no provider is named.`,
      help: () => 'Add provider: the company that does it.',
    },
    'profile/combination-without-both': {
      message: (a: { service: Named; missing: 'team' | 'provider' | 'both' }) =>
        `${named(a.service)} is a combination, but names no ${a.missing === 'both' ? 'team and no provider' : a.missing}.`,
      help: () => 'Name both: the team that answers for it and the provider that does its part.',
    },
    'profile/assigned-though-unnecessary': {
      message: (a: { service: Named }) => `${named(a.service)} is unnecessary, but it is assigned.`,
      help: () => 'Remove it from the profile, or give it a level in the catalog.',
    },
    'profile/unknown-team': {
      message: (a: { id: string; known: readonly string[] }) =>
        `The team “${a.id}” is not declared in cdc.yaml.${near(a.id, a.known)}`,
      help: (a: { known: readonly string[] }) => `Declare it under teams. Declared: ${list(a.known) || 'none'}.`,
    },
    'profile/unknown-provider': {
      message: (a: { id: string; known: readonly string[] }) =>
        `The provider “${a.id}” is not declared in cdc.yaml.${near(a.id, a.known)}`,
      help: (a: { known: readonly string[] }) => `Declare it under providers. Declared: ${list(a.known) || 'none'}.`,
    },
    'profile/contract-ended': {
      message: (a: { name: Text; date: string; services: number }) =>
        `The contract with ${a.name.en} ended on ${a.date}, but it still carries ${count(a.services, 'service')} in scope.`,
      help: () => 'If it was renewed, correct contract-until; if not, assign its services to somebody else.',
    },
    'profile/contract-ending': {
      message: (a: { name: Text; date: string; days: number; services: number }) =>
        `The contract with ${a.name.en} ends ${a.days === 0 ? 'today' : `in ${count(a.days, 'day')}`}, on ${a.date}; it carries ${count(a.services, 'service')} in scope.`,
      help: () => 'Renew it, or plan who takes over: planned in profile.yaml.',
    },
    'profile/planned-overdue': {
      message: (a: { service: Named; date: string }) =>
        `The change planned for ${named(a.service)} by ${a.date} is not in the profile yet.`,
      help: () =>
        'If it has happened, change the assignment and remove planned; if not, set a new day or drop the plan.',
    },
    'profile/planned-done': {
      message: (a: { service: Named }) => `What is planned for ${named(a.service)} is already so.`,
      help: () => 'Remove planned, or say what else is to change.',
    },
    'profile/area-one-outsourced': {
      message: (a: { service: Named }) =>
        `${named(a.service)} is wholly outsourced, though area I is the organisation’s own work.`,
      help: () =>
        'Take it back, or share it as a combination with a team that decides. If your organisation places it elsewhere, set area in the catalog.',
    },
    'profile/concentration': {
      message: (a: { kind: 'team' | 'provider'; name: Text; count: number; of: number }) =>
        `The ${a.kind} ${a.name.en} carries ${a.count} of the ${a.of} services that are assigned.`,
      help: (a: { kind: 'team' | 'provider' }): string =>
        a.kind === 'team'
          ? 'Check that it has the people for them; spread them where it has not.'
          : 'Plan what happens if it fails or the contract ends; spread them where that is too much.',
    },
    'profile/unused-party': {
      message: (a: { kind: 'team' | 'provider'; name: Text }) =>
        `The ${a.kind} ${a.name.en} has no service, neither now nor planned.`,
      help: () => 'Assign what it does, or remove it from cdc.yaml.',
    },
    'portfolio/score-without-assignment': {
      message: (a: { service: Named }) => `${named(a.service)} has a score, but the profile does not say who does it.`,
      help: () => 'Which rubric holds depends on the assignment: add it to profile.yaml.',
    },
    'portfolio/unscored': {
      message: (a: { service: Named }) => `${named(a.service)} is in scope, but its as-is score is missing.`,
      help: (a: { service: Named }) =>
        `Score it: cdc assess, or cdc set ${a.service.id} --as-is 1 to 5. Where the level is unclear, it is 1.`,
    },
    'portfolio/target-missing': {
      message: (a: { service: Named; asIs: number }) =>
        `${named(a.service)} is at ${a.asIs}, but its to-be score is missing.`,
      help: (a: { service: Named }) => `Set a target that fits: cdc set ${a.service.id} --to-be 1 to 5.`,
    },
    'portfolio/target-below': {
      message: (a: { service: Named; asIs: number; toBe: number }) =>
        `${named(a.service)} is at ${a.asIs}, above its target of ${a.toBe}.`,
      help: () => 'Spend less on it, or raise to-be if this much is needed.',
    },
    'portfolio/gap-without-plan': {
      message: (a: {
        service: Named;
        asIs: number;
        toBe: number;
        missing: readonly ('action' | 'owner' | 'due')[];
      }) => {
        const missing = a.missing.map((key) => (key === 'due' ? 'due date' : key));
        const or = [missing.slice(0, -1).join(', '), missing.at(-1)].filter(Boolean).join(' or ');
        return `${named(a.service)} is to go from ${a.asIs} to ${a.toBe}, but has no ${or}.`;
      },
      help: (a: { service: Named; missing: readonly string[] }) =>
        `Plan it: cdc set ${a.service.id} ${a.missing.map((key) => `--${key} …`).join(' ')}`,
    },
    'portfolio/overdue': {
      message: (a: { service: Named; asIs: number; toBe: number; due: string }) =>
        `${named(a.service)} was to be at ${a.toBe} by ${a.due}, but is at ${a.asIs}.`,
      help: () => 'If the action is done, score the service again; if not, set a new due date or another target.',
    },
    'portfolio/no-evidence': {
      message: (a: { service: Named; asIs: number }) =>
        `${named(a.service)} is at ${a.asIs}, but no evidence is given.`,
      help: () => 'Add evidence: links, or the names of documents or records that show it.',
    },
    'portfolio/stale': {
      message: (a: { service: Named; on: string; months: number }) =>
        `${named(a.service)} was last assessed on ${a.on}, more than ${count(a.months, 'month')} ago.`,
      help: (a: { service: Named }) =>
        `Score it again, or confirm the score with a new date: cdc set ${a.service.id} --assessed-on …`,
    },
    'portfolio/depends-on-a-person': {
      message: (a: { service: Named; asIs: number; toBe: number; half: boolean }) =>
        `${named(a.service)} depends on a person: ${a.half ? 'its own part' : 'it'} is at ${a.asIs}; the target is ${a.toBe}.`,
      help: () => 'Write the procedure down and train a deputy who can take over: that makes it a 4.',
    },
    'portfolio/handed-off-blindly': {
      message: (a: { service: Named; asIs: number; half: boolean }) =>
        `${named(a.service)} is handed off blindly: ${a.half ? 'the provider’s part' : 'it'} is at ${a.asIs}.`,
      help: () =>
        'Name somebody who reads the reports and asks about what is unclear: at 4, both service and results are understood.',
    },
    'portfolio/excluded-without-rationale': {
      message: (a: { service: Named }) => `${named(a.service)} is excluded, but no rationale is recorded.`,
      help: () => 'Add rationale: why it was decided not to do it.',
    },
    'portfolio/half-scored': {
      message: (a: { service: Named; score: number; missing: 'insource' | 'outsource' }) =>
        `${named(a.service)} is a combination, but only ${a.missing === 'insource' ? 'the provider’s part' : 'its own part'} is scored.`,
      help: (a: { service: Named; score: number; missing: 'insource' | 'outsource' }) =>
        `Score both (insource/outsource): cdc set ${a.service.id} --as-is ${a.missing === 'insource' ? `…/${a.score}` : `${a.score}/…`}`,
    },
    'portfolio/halves-without-combination': {
      message: (a: { service: Named; assignment: 'insource' | 'outsource' }) =>
        `${named(a.service)} is ${a.assignment}d, but its score is split like that of a combination.`,
      help: (a: { service: Named }) =>
        `Give one score: cdc set ${a.service.id} --as-is 1 to 5, or make it a combination in profile.yaml.`,
    },
    'portfolio/unproven-five': {
      message: (a: { service: Named; half: boolean }) =>
        `${named(a.service)} is at 5${a.half ? ' in its own part' : ''}, but no evidence shows the approval.`,
      help: () => 'Link or name the approved document under evidence. Without an approval it is a 4.',
    },
  },

  severities: { error: 'error', warning: 'warning', info: 'info', off: 'off' },

  explain: {
    page: 'Rules of cdc check',
    intro:
      'Severities are those of the two presets: `preset: recommended` (the default) or `preset: strict` in `cdc.yaml`. `rules:` there sets another for any rule: `error`, `warning`, `info` or `off`, or `{ severity: …, option: … }`. A comment `# cdc-ignore <rule>: <reason>` behind an entry, or on the line above it, passes over what the rule finds there.',
    rule: 'Rule',
    finds: 'Finds',
    severity: 'Severity',
    options: 'Options',
    source: 'Source',
    problem:
      'Not a rule that can be turned off, but a mistake in how a file or a comment is written; each finding says what to do.',
    configure: 'To change it, in cdc.yaml',
    suppress: 'To pass over one finding, behind its entry or on the line above, with the reason',
    kinds: {
      service: 'Service',
      category: 'Category',
      phase: 'Phase',
      area: 'Area',
      level: 'Level',
      reason: 'Reason',
      assignment: 'Assignment',
      pattern: 'Pattern',
      score: 'Score',
      cycle: 'Cycle',
      rule: 'Rule',
    },
    name: 'Name',
    meaning: 'Meaning',
    sourceName: (source: string): string => (source === 'project' ? 'this project’s own judgement' : source),
    placedBy: 'Placed by',
    placers: {
      textbook: 'the textbook (6.4, 7.1)',
      project: 'this project, by the two questions of textbook 6.2: the textbook itself has only a picture (figure 16)',
      organisation: 'the organisation (catalog.yaml)',
    },
    before: 'Version 2.1',
    isNew: 'new since version 3.0',
    priorityWord: 'Priority',
    weight: 'Weight of a gap',
    weightOf: (weight: number) => `${weight} (this project’s own figure)`,
    revisit: 'Next evaluation',
    revisited: 'is looked at again',
    ownAreas: 'Leads itself',
    measures: (rubric: string) => `${rubric} measures`,
    services: 'Services',
    here: (name?: string) => (name === undefined ? 'In this organisation' : `In ${name}`),
    plannedBy: (what: string, day: string) => `${what}, by ${day}`,
    findings: 'What cdc check finds',
  },

  check: {
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
  },

  fix: {
    id: (from: string, to: string) => `“${from}” corrected to “${to}”`,
    listed: (ids: readonly string[]) => `${count(ids.length, 'service')} listed as unassigned: ${list(ids)}`,
    order: 'entries put in the order of the service list',
    nothing: 'Nothing can be mended by itself.',
    changed: (path: string) => `${path} was changed in the meantime. It was left as it is.`,
  },

  matrix: {
    title: 'Service matrix',
    noRows: 'No service matches these filters.',
  },

  services: {
    title: 'Services',
    here: 'Here',
    nothing: (query: string, meant?: string) =>
      `No service fits “${query}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  },

  gap: {
    title: 'Gap analysis',
    since: (title: string, baseline: string) => `${title}, compared with ${baseline}`,
    phases: { catalog: 'Catalog', profile: 'Profile', portfolio: 'Portfolio' },
    parts: {
      catalog: 'Catalog: what is to be done',
      profile: 'Profile: who does it',
      portfolio: 'Portfolio: how well it is done',
    },
    summary: {
      scope: (a: { inScope: number; all: number; unnecessary: number; undecided: number }) =>
        `${a.inScope} of ${a.all} services in scope, ${a.unnecessary} unnecessary, ${a.undecided} undecided`,
      levels: (a: { basic: number; standard: number; advanced: number; optional: number; noLevel: number }) =>
        `${a.basic} basic, ${a.standard} standard, ${a.advanced} advanced, ${a.optional} optional${a.noLevel > 0 ? `, ${a.noLevel} of no level` : ''}`,
      coverage: (a: { missing: readonly string[]; toReview: number }) =>
        `${a.missing.length === 0 ? 'Starting set and all phases covered' : `Not covered: ${list(a.missing)}`}; ${a.toReview} to look at again now`,
      unassigned: (a: { unassigned: number; tooMuch: number }) =>
        `${a.unassigned} unassigned; ${a.tooMuch} assigned though unnecessary or undecided`,
      assignments: (a: { insource: number; combination: number; outsource: number; most?: string; services: number }) =>
        `${a.insource} insource, ${a.combination} combined, ${a.outsource} outsource${a.most === undefined ? '' : `; most: ${a.most} (${a.services})`}`,
      pattern: (a: { nearest: string; declared: string | undefined; aimedAt: string | undefined }) => {
        const declared = `declared: ${a.declared ?? 'none'}`;
        const aimedAt = `aimed at: ${a.aimedAt ?? 'none'}`;
        if (a.nearest === a.declared) return `Nearest to ${a.nearest}, as declared; ${aimedAt}`;
        if (a.nearest === a.aimedAt) return `Nearest to ${a.nearest}, as aimed at; ${declared}`;
        return `Nearest to ${a.nearest}; ${declared}; ${aimedAt}`;
      },
      noPattern: 'Nothing is assigned yet that could be compared with the patterns',
      means: (a: { asIs: string; toBe: string; gap: string; scored: number; unscored: number; excluded: number }) =>
        `As-is ${a.asIs}, to-be ${a.toBe}, gap ${a.gap}; ${a.scored} scored, ${a.unscored} unscored, ${a.excluded} excluded`,
      standing: (a: { strengths: string; weaknesses: string; aboveTarget: number }) =>
        `Strengths: ${a.strengths}; weaknesses: ${a.weaknesses}; ${a.aboveTarget} above target`,
      dependence: (a: { person: number; blind: number; short: number; long: number }) =>
        `${a.person} depend on a person, ${a.blind} handed off blindly; ${a.short} short, ${a.long} long cycle`,
    },
    legend: '█ as-is  ░ to close  ▒ above target',
    scored: 'Scored',
    scoredOf: (scored: number, inScope: number) => `${scored}/${inScope}`,
    noneInScope: 'No service is in scope yet. Begin with: cdc assess',
    levels: 'Levels by category',
    noLevel: 'No level',
    undecidedLevel: 'Undecided',
    all: 'All',
    coverage: 'Starting set and phases',
    covers: 'Covers',
    inScope: 'In scope',
    of: 'Of',
    startingSet: (name: string) => `Starting set: ${name}`,
    phase: (name: string) => `Phase: ${name}`,
    toReview: 'To look at again now',
    reviewBy: 'Review by',
    decidedBy: 'Decided by',
    reason: 'Reason',
    noReason: 'None recorded',
    unnecessary: 'Unnecessary, by reason',
    undecided: 'Undecided: nothing is said of them',
    count: 'Services',
    services: 'Which',
    unassigned: 'Unassigned: in scope, but nobody has it',
    tooMuch: 'Assigned, though unnecessary or undecided',
    loads: 'Who carries what (a combination counts for both)',
    carrier: 'Carried by',
    noCarrier: (kind: 'team' | 'provider'): string => (kind === 'team' ? 'No team named' : 'No provider named'),
    share: 'Share',
    basic: 'Basic',
    basicShare: 'Of all basic',
    areaOne: 'Area I, but outsourced: the organisation’s own work',
    areaThree: 'Area III, insourced without people: no team named, or as-is 3 and below',
    placedBy: 'Area said by',
    areaSources: { textbook: 'textbook', project: 'this project', organisation: 'organisation' },
    patterns: 'Patterns of organisation',
    led: (areas: readonly { area: string; own: number; services: number }[], unplaced: number) =>
      `Led by the organisation itself, by area: ${areas.map(({ area, own, services }) => `${area} ${own} of ${services}`).join(', ')}${unplaced === 0 ? '' : ` (${unplaced} in several areas or none, not compared)`}.`,
    pattern: 'Pattern',
    distance: 'Distance',
    marks: { nearest: 'nearest now', declared: 'declared', aimedAt: 'aimed at' },
    byCategory: 'By category',
    byService: 'By service, largest gap first',
    notable: 'To look into',
    what: 'What',
    notables: {
      aboveTarget: 'Above target',
      unscored: 'Unscored',
      excluded: 'Excluded',
      withoutTarget: 'No target',
      dependsOnPerson: 'Depends on a person',
      handedOffBlindly: 'Handed off blindly',
    },
    cycles: {
      short: 'Short cycle: with the people, budget and systems there are',
      long: 'Long cycle: needs new people, budget or systems, or somebody to do it',
    },
    priority: 'Priority',
    priorityOf: (weight: number, gap: number) => `${weight} × ${gap} = ${weight * gap}`,
    formula: (a: { basic: number; standard: number; advanced: number; optional: number; undecided: number }) =>
      `Priority = weight × gap. The weights are this project’s own: basic ${a.basic}, standard ${a.standard}, advanced ${a.advanced}, optional ${a.optional}, no level yet ${a.undecided}.`,
    owner: 'Owner',
    due: 'Due',
    changes: (baseline: string) => `Changed since ${baseline}`,
    change: 'Change',
    before: 'Before',
    now: 'Now',
    changeKinds: {
      added: 'newly in scope',
      dropped: 'dropped',
      raised: 'raised',
      lowered: 'lowered',
      resourced: 're-sourced',
    },
    met: (condition: string, figure: string) => `Condition met: ${condition} (it is ${figure})`,
    unknownFigure: (condition: string) => `Condition not tested: ${condition} (nothing is scored yet)`,
  },

  plan: {
    title: 'Roadmap',
    nothing: 'Nothing to improve: no service is below its target, and every one is assigned.',
    summary: (a: { improvements: number; steps: number; weighted: number }) =>
      `${count(a.improvements, 'improvement')}, ${count(a.steps, 'score step')} in all; weighted gap ${a.weighted}.`,
    budget: (a: { budget: number; steps: number; weighted: number; of: number }) =>
      `Budget of ${count(a.budget, 'step')}: ${a.steps} used, closing ${a.weighted} of a weighted gap of ${a.of}.`,
    budgetHow:
      'A step raises one service by one score and closes its weight, so the heaviest steps are chosen; no other choice closes more.',
    left: (ids: readonly string[]) => `Not in the budget: ${list(ids)}`,
    order: 'First what nobody has, then by priority.',
    score: 'Score',
    scoreOf: (a: { from: string; reaches: string; toBe: string }) =>
      a.reaches === a.toBe ? `${a.from} → ${a.toBe}` : `${a.from} → ${a.reaches} of ${a.toBe}`,
    cycle: 'Cycle',
    cycles: { short: 'short', long: 'long' },
    next: 'What the next score asks for',
    asks: (score: number, text: string) => `${score}: ${text}`,
    asksHalf: (score: number, half: string, text: string) => `${score}, ${half}: ${text}`,
    halves: { insource: 'own part', outsource: 'provider’s part' },
    decide: 'First of all: decide who does it.',
    action: 'Action',
    actionIs: (text: string) => `Action: ${text}`,
    overdue: (due: string) => `Overdue: it was to be done by ${due}.`,
    groups: {
      quarter: (year: string, quarter: string) => `${year}, quarter ${quarter}`,
      noQuarter: 'No due date',
      noTeam: 'No team (outsourced or unassigned)',
    },
    groupOf: (name: string, n: number) => `${name} (${n})`,
    whatIf: (changes: readonly string[]) => `Assumed, and nothing written: ${list(changes)}`,
    change: (id: string, from: string, to: number) => `${id} ${from} → ${to}`,
    means: 'Before and after',
    all: 'All',
    arrow: (from: string, to: string) => (from === to ? to : `${from} → ${to}`),
    standing: 'Standing',
    standings: { strength: 'strength', weakness: 'weakness', none: '–' },
  },

  diff: {
    title: 'Changes',
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    workTree: 'work tree',
    summary: (changed: number, rows: number, kinds: readonly (readonly [string, number])[]) =>
      `${changed} of ${count(rows, 'service')} changed: ${kinds.map(([kind, n]) => `${n} ${kind.toLowerCase()}`).join(', ')}.`,
    none: 'Nothing has changed: the same services in scope, levels, assignments and scores.',
    byCategory: 'By category (means over scored services)',
    all: 'All',
    scored: 'Scored',
    changed: 'Changed',
    kind: 'Change',
    from: 'From',
    to: 'To',
    kinds: {
      improved: 'Improved',
      worsened: 'Worsened',
      scored: 'Scored now',
      excluded: 'Excluded now',
      unscored: 'Score taken out',
      're-targeted': 'Re-targeted',
      're-sourced': 'Re-sourced',
      're-levelled': 'Re-levelled',
      'newly-in-scope': 'Newly in scope',
      dropped: 'Dropped',
    },
    carriedOver: (n: number) =>
      `${count(n, 'score')} carried over: the same, and with no later day of assessment, so perhaps nobody has looked again:`,
    otherCombinationScore:
      'The policy takes the other half of a combination for its score now, so scores of combinations cannot be compared.',
  },

  trend: {
    title: 'Trend',
    states: (n: number, first: string, last: string) =>
      n === 1 ? `1 state, of ${first}` : `${n} states, from ${first} to ${last}`,
    none: 'There is no such state in the history.',
    first: 'First',
    last: 'Last',
    inScope: 'In scope',
    scored: 'Scored',
    assigned: 'Assigned',
    openGaps: 'Open gaps',
    date: 'Date',
    commit: 'Commit',
    label: 'State',
    scale: (services: number) =>
      `Scale: as-is and to-be ▁ 1 to █ 5, gap ▁ 0 to █ 4, services ▁ 0 to █ ${services}; · no figure.`,
    several: (n: number) => `A mark is the last of ${n} states.`,
    unreadable: (n: number) => `The files of ${count(n, 'state')} could not be used:`,
    shallow: 'Only the latest part of the history was cloned, so the trend begins late.',
  },

  ask: {
    keys: '↑↓ to move, Enter to choose',
  },

  assess: {
    conflict: (a: { service: string; file: string }) =>
      `${a.service} was changed in ${a.file} in the meantime. Your answer was not written; the new entry is kept.`,
  },

  /** The open questions as a form; `hints` stand behind the keys, as comments. */
  form: {
    title: 'Open questions',
    head: (command: string) =>
      `Under each service, write your answers behind the colons: what can stand there is explained below and, in brief, behind each \`#\`. Leave blank what you cannot answer, and change nothing else. Then send the whole text back, as a file or in the mail itself: \`${command}\` takes the answers over.`,
    nothingOpen: 'Nothing is open, so there is no form to write.',
    meaning: 'What the answers mean',
    scale: (name: string) => `Scale “${name}”`,
    byScale: (question: string, name: string) => `${question} (scale “${name}”)`,
    keys: {
      level: 'how much the organisation needs the service',
      reason: 'why it is unnecessary, where that is its level',
      assignment: 'who does it',
      team: 'the team that answers for it (insource, combination)',
      provider: 'who does it for the organisation (outsource, combination)',
      scores:
        'how well it is done and how well it should be, by the scale of its assignment; for a combination, `as-is` has one score by each: `{ insource: 2, outsource: 4 }`',
    },
    anyId: 'an id of your choice: lower-case letters, digits, “-”, “.” and “_”',
    questions: {
      level: 'How much does the organisation need it?',
      reason: 'Why is it unnecessary?',
      assignment: 'Who does it?',
      team: 'Which team answers for it?',
      provider: 'Which provider does it?',
      'as-is': 'How well is it done now? If unsure, 1.',
      'as-is-insource': 'How well is the own part done now? If unsure, 1.',
      'as-is-outsource': 'How well is the provider’s part done now? If unsure, 1.',
      'to-be': 'How well should it be done?',
    },
    hints: {
      oneOf: (ids: readonly string[]) => `${ids.slice(0, -1).join(', ')} or ${ids.at(-1)}`,
      ifUnnecessary: (ids: readonly string[]) => `if unnecessary: ${list(ids)}`,
      above: 'one of those above',
      id: 'an id of your choice',
      asIs: '1 to 5, or excluded',
      halves: '1 to 5 each, or excluded instead',
      toBe: '1 to 5',
      rationale: 'if unnecessary or excluded: why, in words',
      note: 'whatever you want to add',
    },
  },

  answers: {
    changed: (a: { service: string; keys: readonly string[] }) => `${a.service}: ${list(a.keys)}`,
    was: (key: string, value: string) => `${key} (was ${value})`,
    summary: (a: { applied: number; services: number; same: number; refused: number; dryRun: boolean }) => {
      const taken = `${count(a.applied, 'answer')} ${a.dryRun ? 'would be ' : ''}applied to ${count(a.services, 'service')}`;
      const parts = [
        a.applied > 0 ? taken : 'No answers applied',
        a.same > 0 && `${a.same} already so`,
        a.refused > 0 && `${a.refused} refused`,
      ];
      return `${parts.filter(Boolean).join(', ')}.`;
    },
  },

  init: {
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
  },

  schema: {
    written: (n: number, folder: string) => `${count(n, 'schema')} written to ${folder}`,
    current: (folder: string) => `The schemas in ${folder} are up to date.`,
  },

  set: {
    changed: (a: { service: string; files: readonly string[] }) => `${a.service}: ${a.files.join(', ')}`,
    unchanged: (service: string) => `${service}: no change`,
  },

  completion: {
    script: (a: { shell: string; install: string }) => `Completes cdc in ${a.shell}. To install it: ${a.install}`,
    lasting: 'It asks cdc itself what fits, so a newer cdc needs no newer script.',
  },

  errors: {
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
    seeHelp: (command: string) => `See: ${command} --help`,
    noOrganisation: (from: string) =>
      `No organisation here: neither ${from} nor a folder above it holds cdc.yaml, catalog.yaml, profile.yaml or portfolio.yaml.`,
    notAnOrganisation: (dir: string) => `${dir} holds none of cdc.yaml, catalog.yaml, profile.yaml and portfolio.yaml.`,
    noOrganisationHelp: 'Begin one with cdc init, or name its folder.',
    notAFolder: (path: string) => `${path} is not a folder.`,
    nothingThere: (path: string) => `${path} is neither a folder nor one of the four files.`,
    nothingThereHelp: 'Name a folder, a cdc.yaml, catalog.yaml, profile.yaml or portfolio.yaml, or a glob of them.',
    noneMatches: (pattern: string) => `${pattern} matches no organisation.`,
    noneBelow: (folder: string) => `There is no organisation in ${folder} or below it.`,
    cannotRead: (path: string, reason: string) => `${path} cannot be read (${reason}).`,
    mixedOutput: 'Two reports would go to the same place.',
    mixedOutputHelp: 'Only one can go to stdout; give each of the others a file of its own: --format sarif=out.sarif',
    notTogether: (one: string, other: string) => `${one} cannot be used together with ${other}.`,
    needs: (one: string, other: string) => `${one} needs ${other}.`,
    git: {
      'no-git': 'git cannot be run, and the history is read with it.',
      'no-repository': 'The organisation is in no git repository, so there is nothing to compare with.',
      'no-commit': 'Nothing has been committed yet, so there is nothing to compare with.',
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
    cannotUseState: (state: string, n: number): string =>
      `The files of ${state} cannot be used: ${count(n, 'problem')}.`,
    noFilesIn: (state: string) => `${state}: the organisation’s files are not there, in this folder or an earlier one.`,
    noFilesInHelp: 'Where they lay elsewhere then, name the folder as well, as git does: HEAD~9:folder.',
    noCommitOn: (day: string) => `${day}: there is no commit of that day or an earlier one.`,
    unknownState: (state: string) => `${state}: this is neither a revision that git knows, nor a day, nor a folder.`,
    gitRevisionHelp: 'Where only part of the history was cloned, fetch more of it first, e.g. git fetch --unshallow.',
    cannotUse: (n: number) => `The files cannot be used: ${count(n, 'problem')}.`,
    frameworkOnly: 'What follows is the framework alone. To see the problems: cdc check',
    notATerminal: (command: string) => `cdc ${command} asks questions, and this is not a terminal.`,
    notATerminalHelp: {
      init: 'Use flags: cdc init --yes --name "…"',
      assess: 'Without a terminal, use cdc set, or cdc assess --answers.',
    },
    exists: (paths: readonly string[]) =>
      `These files are already there, and nothing was overwritten: ${paths.join(', ')}`,
    existsHelp: 'Name another folder, or go on with cdc assess.',
    noRepository: (path: string) => `${path} is in no git repository, so that nothing can be committed.`,
    noRepositoryHelp: 'Begin one with git init, or leave --commit out.',
    cannotWrite: (path: string, reason: string) => `${path} cannot be written (${reason}). Nothing was changed.`,
    locked: (path: string, holder?: string) =>
      `Another process${holder ? ` (${holder})` : ''} is changing ${path} and does not finish. Nothing was changed.`,
    lockedHelp: (lock: string) =>
      `Try again in a minute. If it stays so, end that process; if there is none any more, delete the folder ${lock}.`,
    output: (reason: string) => `The output cannot be written (${reason}).`,
    unknownService: (id: string, meant?: string) =>
      `There is no service “${id}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
    unknownServiceHelp: 'The ids are A-1 to I-7, and those under custom in catalog.yaml.',
    unknownParty: (kind: 'team' | 'provider', id: string, meant?: string) =>
      `The ${kind} “${id}” is not declared in cdc.yaml.${meant ? ` Did you mean “${meant}”?` : ''}`,
    unknownPartyHelp: (kind: 'team' | 'provider', known: readonly string[]) =>
      `Declared: ${list(known) || 'none'}. Add it under ${kind}s in cdc.yaml first.`,
    unknownTerm: (word: string, meant?: string) =>
      `There is nothing to explain by the name of “${word}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
    unknownTermHelp: 'To search the services: cdc services <words>. To see all of a kind, e.g.: cdc explain level',
    unknownRule: (id: string, meant?: string) => `There is no rule “${id}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
    unknownRuleHelp: (ids: readonly string[]) => `The rules are: ${list(ids)}.`,
    invalidEntry: (what: string) => `Nothing was changed: ${what}`,
    halvesNeedCombination: (id: string) => `${id} is no combination: give one score, e.g. --as-is 3.`,
    nothingToSet: 'Say what to set, e.g. --level basic.',
    nothingToSetHelp: 'See: cdc set --help',
    refused: notEditable,
    refusedHelp: 'Edit the entry by hand.',
    bug: 'This is a mistake of cdc, not yours. Nothing more was written.',
    bugHelp: 'Run it again with --debug and report what it prints, with the version and the command line.',
    interrupted: 'Interrupted.',
  },

  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Everywhere:',
    commands: 'Commands:',
    examples: 'Examples:',
    exits:
      'Exit status: 0 clean · 1 findings · 2 usage, configuration or unreadable input · 3 a mistake of cdc · 130 interrupted',
    default: 'default',
    choices: 'choices',
    optionHelp: 'show this help',
    version: 'print the version',
    lang: 'language, else that of CDC_LANG, cdc.yaml or the locale',
    noColor: 'no colours (also NO_COLOR, FORCE_COLOR)',
    debug: 'show stack traces',
    dir: 'folder of the organisation (default: the nearest one upward)',
    format: 'output format',
    output: 'write the result to a file',
    program:
      'Assess a cyber defence centre: which services it runs, who runs each, how well, and what to improve first (ITU-T X.1060). An organisation is a folder of YAML files in git.',
    init: {
      summary: 'begin an organisation: write its four files',
      description:
        'Writes cdc.yaml, catalog.yaml, profile.yaml and portfolio.yaml, each service with its name as a comment, and the schemas for your editor. Nothing is overwritten.',
      folder: 'folder to begin in (default: this one)',
      yes: 'ask nothing; take flags and defaults',
      name: 'name of the organisation',
      language: 'language of comments and output',
      patternAsIs: 'pattern that is nearest now',
      patternToBe: 'pattern that is aimed at',
      teams: 'ids of the teams, separated by commas',
      start: 'services to list at first',
      examples: [
        ['cdc init acme', 'asks, and writes to the folder acme'],
        ['cdc init acme --yes --name "ACME Corporation" --teams csirt,soc', 'asks nothing'],
        ['cdc init --yes --start starting', 'categories A, B and D to begin with'],
      ],
    },
    check: {
      paths: 'folders or files of organisations, or globs of them (default: the nearest organisation upward)',
      recursive: 'check every organisation below the folders',
      formats: 'several at once as format=file; in GitHub Actions it is github by itself',
      quiet: 'show errors only',
      since: 'only findings that have come since this git revision',
      fix: 'mend what is safe to mend: list what nobody has, put entries in order, correct ids',
      dryRun: 'with --fix: show the changes, write nothing',
      stdin: 'check a file that comes on stdin, for editors',
      stdinFilename: 'the path that the file on stdin stands for',
      jobs: 'how many threads to use (default: by the number of organisations)',
      maxWarnings: 'fail when there are more warnings than this',
      summary: 'check the files: syntax, schema, rules',
      description:
        'Checks the four files and reports what is missing or contradictory, with the place and what to do. Exits 1 when there is an error, so that CI can stop it.',
      examples: [
        ['cdc check', 'check the organisation in this folder'],
        ['cdc check acme --format text --format sarif=out.sarif', 'to read, and for code scanning'],
        ['cdc check --max-warnings 0', 'warnings fail too'],
        ['cdc check --since origin/main', 'only what this branch has brought'],
        ['cdc check --fix --dry-run', 'see what could be mended'],
        ['cdc check -r organisations', 'every organisation below a folder'],
      ],
    },
    matrix: {
      summary: 'print the service matrix',
      description:
        'Prints each service with its level, who has it, and its scores (tables 3 to 5 of the textbook), grouped by category.',
      category: 'only these categories, e.g. A,B',
      phase: 'only services of this phase',
      team: 'only services of this team',
      examples: [
        ['cdc matrix', 'the whole matrix'],
        ['cdc matrix --category B,D --team soc', 'what the SOC does in B and D'],
        ['cdc matrix --format csv -o matrix.csv', 'for a spreadsheet'],
      ],
    },
    services: {
      summary: 'list and search the services',
      description:
        'Lists the 64 services of the framework, or those that fit some words in English or Japanese, the best first. In an organisation, its own services are among them, and each shows its level, who has it, and its scores.',
      query: 'words of the name or description, an id, or the letter of a category',
      area: 'only services of this area',
      dir: 'folder of the organisation (default: the nearest one upward, if there is one)',
      examples: [
        ['cdc services', 'every service, by category'],
        ['cdc services threat intelligence', 'those that have to do with it'],
        ['cdc services --phase response --area I', 'what the organisation itself does on incidents'],
        ['cdc services --format csv -o services.csv', 'with descriptions, for a spreadsheet'],
      ],
    },
    gap: {
      summary: 'evaluate: what is missing and what is too much',
      description:
        'Evaluates the three phases: the catalog (what is to be done), the profile (who does it) and the portfolio (how well, as-is against to-be). A summary comes first, then the lists.',
      phase: 'only this phase',
      reverse: 'begin with the portfolio and go back to the causes',
      baseline: 'compare with an earlier state: a folder, or a git commit, branch or tag',
      failOn: (names: readonly string[]) =>
        `exit 1 when one of these holds, e.g. "unassigned>0,mean<3,gap>=3"; figures: ${list(names)}`,
      examples: [
        ['cdc gap', 'all three phases of the organisation in this folder'],
        ['cdc gap acme --phase profile', 'only who does what'],
        ['cdc gap --baseline v2025 --format markdown -o report.md', 'a report, with what has changed since a tag'],
        ['cdc gap --fail-on "unassigned>0,mean<3"', 'for CI; the quotes keep > and < from the shell'],
      ],
    },
    plan: {
      summary: 'put the improvements in order: a roadmap',
      description:
        'Orders what is to improve: first what nobody has, then by priority (weight of the level × gap). Says what the next score asks for, and when and by whom it is to be done.',
      by: 'group the roadmap',
      budget: 'only what closes the most weighted gap in this many score steps',
      assume: 'as-is scores to assume, e.g. A-8=4,B-1=5; shows means and gaps before and after, and writes nothing',
      examples: [
        ['cdc plan', 'everything to improve, in order'],
        ['cdc plan --by quarter', 'when it is due'],
        ['cdc plan --budget 10', 'the best use of ten steps'],
        ['cdc plan --assume A-8=4,B-1=5', 'what would be left then'],
      ],
    },
    diff: {
      summary: 'show what has changed between two states',
      description:
        'Compares two states of an organisation, service by service, and says what improved, worsened, or got another target, level or team, and which scores nobody has looked at again. Nothing is checked out.',
      from: 'git revision (HEAD~2, v2025, HEAD~9:folder), day (2025-11-01) or folder (default: HEAD); what git knows comes first, ./name is a folder',
      to: 'the same (default: the files as they are now)',
      at: 'compare with the last commit before the end of this day, in the time zone of its committer',
      examples: [
        ['cdc diff', 'what is not committed yet'],
        ['cdc diff v2025 v2026', 'between two tags'],
        ['cdc diff --at 2025-11-01', 'since that day'],
        ['cdc diff ../acme-2025 . --format markdown', 'between two folders, for a report'],
      ],
    },
    trend: {
      summary: 'show how the figures went over the history',
      description:
        'Shows means, coverage and open gaps of every state that was committed on this branch, or of some. Dates are those of the commits, in the time zones of their committers. Where the folder was renamed, its earlier names count.',
      tags: 'only states that have a tag',
      every: 'only the last state of each period in which the files changed',
      since: 'only states of this day or later',
      last: 'only the last so many states',
      examples: [
        ['cdc trend', 'every commit that touched the files'],
        ['cdc trend --every quarter --last 8', 'two years, a state a quarter'],
        ['cdc trend --tags --format csv -o trend.csv', 'tagged assessments, for a spreadsheet'],
      ],
    },
    assess: {
      summary: 'go through the services: what to do, who does it, how well',
      description:
        'Asks in three phases: the level of each service (catalog), who does it (profile), how well it is done and should be (portfolio). It goes from one open question to the next, and where nothing is open, through all services again: Enter keeps an answer. Each answer is on disk before the next question; leave at any time and go on later. Press ? for the keys.',
      phase: 'only one of the three phases',
      service: 'only these services, e.g. A-1,B-2',
      team: 'only what this team answers for',
      level: 'only services of these levels',
      open: 'only where something is open',
      stale: 'only scores that are too old',
      plain: 'line by line, nothing is drawn twice (screen readers, slow lines)',
      commit: 'commit the files at the end, and nothing else',
      exportQuestions: 'ask nothing; write what is open as a form (Markdown) that others fill in',
      answers: 'ask nothing; take the answers of a form or of a YAML file (- for stdin)',
      dryRun: 'with --answers: show what would change, write nothing',
      examples: [
        ['cdc assess', 'go on where you stopped'],
        ['cdc assess --phase profile', 'only who does what'],
        ['cdc assess --team soc --open', 'what the SOC has still to answer'],
        ['cdc assess --stale --commit', 'score again what is too old, and commit it'],
        ['cdc assess --export-questions --team soc -o soc.md', 'what is open of the SOC, to be sent by mail'],
        ['cdc assess --answers soc.md', 'take over the form that came back'],
      ],
    },
    explain: {
      summary: 'explain a service, a term of the framework, or a rule',
      description:
        'Says what a service is, where the framework places it, and what it was in version 2.1; in an organisation, also what its files say of it and what cdc check finds on it. Explains the terms of the framework too (levels, assignments, scores, areas …), and the rules of cdc check: what each finds, why it matters, and how to change it.',
      term: 'what to explain: an id or name, or a kind, of which all are listed',
      id: 'id or name, where a kind stands before it',
      examples: [
        ['cdc explain B-3', 'a service, and how it stands in this organisation'],
        ['cdc explain basic', 'a level; so also every other word of the files'],
        ['cdc explain area I', 'the area, as there is a category I too'],
        ['cdc explain score', 'what each score means'],
        ['cdc explain rule', 'every rule and its severities'],
        ['cdc explain rule profile/unassigned', 'why it matters that nobody has a service'],
      ],
    },
    schema: {
      summary: 'print a JSON Schema, or refresh those beside the files',
      description:
        'Prints the JSON Schema of one file, or writes all four to .cdc/schemas/ so that editors complete and check offline.',
      file: 'which file',
      write: 'write .cdc/schemas/ of the organisation',
      examples: [
        ['cdc schema catalog', 'print one schema'],
        ['cdc schema --write', 'refresh .cdc/schemas/ after changing teams, providers or custom services'],
      ],
    },
    completion: {
      summary: 'print a script that completes commands in your shell',
      description:
        'Prints a script for your shell. With it, the Tab key completes commands, options and their values, services, teams, providers and rules.',
      shell: 'your shell',
      examples: [
        ['cdc completion bash >> ~/.bashrc', 'for bash, from the next one that you start'],
        ['cdc completion zsh >> ~/.zshrc', 'for zsh; it has to come after compinit, if you call that yourself'],
        ['cdc completion fish > ~/.config/fish/completions/cdc.fish', 'for fish'],
      ],
    },
    set: {
      summary: 'set values without questions',
      description:
        'Sets level, assignment, score and more of one or several services, for scripts and bulk changes. Only the entries named are touched. An empty value ("") takes a key out.',
      services: 'ids of the services, e.g. B-1 B-2',
      level: 'recommendation level',
      reason: 'why it is unnecessary',
      rationale: 'why, in words: of the level; with --as-is excluded, why it is left out',
      reviewBy: 'day to look at it again',
      decidedBy: 'who decided',
      area: 'area, where it is not the default one',
      assignment: 'who does it',
      team: 'id of the team',
      provider: 'id of the provider',
      asIs: 'score now: 1 to 5, excluded, or both halves of a combination as 2/4 (insource/outsource)',
      toBe: 'score aimed at: 1 to 5',
      note: 'note on the score',
      action: 'what will be done',
      owner: 'who does it',
      due: 'until when',
      cycle: 'cycle of the improvement',
      assessor: 'who scored it',
      assessedOn: 'day of the score',
      examples: [
        ['cdc set B-1 B-2 --assignment insource --team soc', 'one team for two services'],
        ['cdc set C-2 --level unnecessary --reason budget --review-by 2027-04-01', 'not now, and why'],
        ['cdc set B-1 --as-is 2/4 --to-be 5', 'both halves of a combination'],
      ],
    },
  },
};

export type Messages = typeof en;
