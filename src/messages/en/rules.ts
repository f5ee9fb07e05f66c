import type { Text } from '../../reference/index.ts';
import type { Named } from '../arguments.ts';
import { brief } from '../brief.ts';
import { approvedDays, days, evidenceDays, measuredDays } from './days.ts';
import { near } from './near.ts';
import { and, count, list, named } from './phrases.ts';

/** `robots → trading → hq`; of a long one, its beginning and its end. */
const chain = (ids: readonly string[]) =>
  (ids.length <= 10 ? ids : [...ids.slice(0, 8), '…', ...ids.slice(-1)]).map((id) => brief(id)).join(' → ');

/** Of one service that an entity does not run as required, or of an entity that cannot be looked at. */
export type RequiredArgs =
  | {
      unmet: 'not-in-scope' | 'excluded' | 'unassigned' | 'unasked' | 'unscored' | 'unclear' | 'below';
      service: Named;
      score: number | undefined;
      /** Whose lower score counts. */
      supplier: (Named & { score: number | undefined }) | undefined;
      atLeast: number | undefined;
    }
  | { unmet: 'unknown'; entity: Named; services: number };

/** Which key has no effect, and of which entity. */
export type NoEffectArgs =
  | { key: 'services' }
  | { key: 'of' }
  | { key: 'decides'; entity: Named }
  | { key: 'sees'; entity: Named };

const metricNamed = ({ id, name }: Named) => `Metric ${id} (${name.en})`;

type EditionKind = 'same' | 'renamed' | 'split' | 'merged' | 'new' | 'withdrawn';

/** What is said of a score that no evidence supports: there is none, or all of it has expired. */
const lacking = (expired: number) =>
  expired === 0
    ? 'has no evidence'
    : expired === 1
      ? 'its evidence has expired'
      : `all ${expired} pieces of evidence have expired`;

/** Why evidence cannot be checked. */
type EvidenceUnseen = 'link' | 'outside' | 'no-file' | 'unreadable' | 'too-large' | 'too-many' | 'not-here';
const unseen: Readonly<Record<EvidenceUnseen, (ref: string) => string>> = {
  link: (ref) => `“${ref}” is a link, and cdc opens none, so it cannot compare the sha256`,
  outside: (ref) => `“${ref}” leads out of what cdc reads`,
  'no-file': (ref) => `“${ref}” is not an ordinary file`,
  unreadable: (ref) => `“${ref}” cannot be read`,
  'too-large': (ref) => `“${ref}” is too large to hash`,
  'too-many': (ref) => `the files before “${ref}” are too large together`,
  'not-here': (ref) => `the file “${ref}” is not available here`,
};

/** What keeps a day from being meant, by what is to be on it. */
const daysOf = { assessed: days, planned: days, measured: measuredDays, approved: approvedDays, made: evidenceDays };

type ApprovalPhase = 'catalog' | 'profile' | 'portfolio';

/** So many services that changed are named; the others are counted. */
const fewChanged = 5;
const changedServices = (ids: readonly string[] | undefined) => {
  if (ids === undefined) return 'the approval does not record which services';
  if (ids.length === 0) return 'no single service, but what applies to all';
  const more = ids.length - fewChanged;
  return more > 0 ? `${ids.slice(0, fewChanged).join(', ')} and ${more} more` : and(ids);
};

/** What the rules find. `help` says what to do. */
export const rules = {
  'catalog/undecided': {
    title: 'An undecided listed service',
    explanation:
      'Every listed service is a question to the organisation: does it need the service, and how much? A level, an assignment, a score, an exclusion or a target decides it. A note, a reason, an area, a planned change or an empty entry alone does not. No figure counts undecided services. Decide on a level, or record why the service is unnecessary. If you start small, set this rule to info.',
    message: (a: { service: Named }) =>
      `${named(a.service)} is undecided: it has no level, assignment, score or target.`,
    help: (a: { service: Named }) => `Decide on a level: cdc assess, or cdc set ${a.service.id} --level …`,
  },
  'catalog/unnecessary-without-reason': {
    title: 'Unnecessary without a reason',
    explanation:
      '“No risk” and “not possible now” are different reasons. Only a recorded reason shows the next evaluation which decisions to review. A rationale alone does not count as a reason.',
    message: (a: { service: Named }) => `${named(a.service)} is unnecessary, but has no reason.`,
    help: () => 'Add reason: no-risk, budget, people, skill or other.',
  },
  'catalog/unknown-service': {
    title: 'An unknown service id',
    explanation:
      'An unknown id is usually a typo. If your organisation needs a service that the list lacks, declare it under custom in catalog.yaml, with a category and a name. The rule checks the ids in the catalog, the profile, the portfolio and the metrics.',
    message: (a: { id: string; known: readonly string[] }) =>
      `“${a.id}” is neither a listed service nor a custom one.${near(a.id, a.known)}`,
    help: (a: { id: string }) => `Correct the id, or declare ${a.id} under custom in catalog.yaml.`,
  },
  'catalog/review-date-missing': {
    title: 'Not possible now, but no review date',
    explanation:
      'A shortage of budget, people or skill may pass, but until then the risk remains. Without a review date, “not now” quietly becomes “never”. Set review-by to the date of the next evaluation. The rule covers the reasons budget, people and skill. The reasons no-risk and other need no date.',
    message: (a: { service: Named }) => `${named(a.service)} is not possible now, but has no review date.`,
    help: (a: { service: Named }) => `Set the date of the next evaluation: cdc set ${a.service.id} --review-by …`,
  },
  'catalog/review-overdue': {
    title: 'An overdue review of a decision',
    explanation:
      'The review date of this decision has passed. Budgets, people and threats may have changed since. Decide again. If the answer stays the same, set a new review-by. A review is overdue from the day after its date. The rule covers every level, and services without a level.',
    message: (a: { service: Named; date: string }) =>
      `The decision on ${named(a.service)} was due for review by ${a.date}.`,
    help: () => 'Decide again: change the level, or confirm it and set a new review-by.',
  },
  'catalog/starting-set-not-covered': {
    title: 'A starting category is not covered',
    explanation:
      'The textbook tells beginners to choose from A, B and D first: someone who steers, someone who watches, someone who responds. If one is missing, the short and the long cycle cannot run. Choose at least one service in each, and outsource what you cannot do yourselves. The rule reports nothing until a service is decided. If every service is unnecessary, it reports all three categories.',
    message: (a: Named) => `No service of category ${named(a)} is in scope.`,
    help: (a: { id: string }) =>
      `Both cycles need categories A, B and D. Choose at least one service: cdc matrix --category ${a.id}`,
  },
  'catalog/phase-not-covered': {
    title: 'A phase of the management process is not covered',
    explanation:
      'Strategic management, operation and response hand over to each other. If one of them has no service in scope, the process breaks off there. Choose at least one service of that phase. The rule reports nothing until a service is decided. If every service is unnecessary, it reports all three phases. A custom service without a phase covers none.',
    message: (a: Named) => `No service of the phase “${a.name.en}” is in scope.`,
    help: (a: { id: string }) => `See which services belong to it and choose at least one: cdc matrix --phase ${a.id}`,
  },
  'catalog/custom-collides': {
    title: 'A custom service with the id of a listed one',
    explanation:
      'The listed service keeps the id, and cdc ignores the entry under custom: everything that the files say about that id counts for the listed service. Choose an id that the list does not use, e.g. X-1, and change it in every file.',
    message: (a: { service: Named }) =>
      `This custom service has the id of a listed one, ${named(a.service)}, so the entry is ignored.`,
    help: () => 'Give it an id that the list does not use, e.g. X-1, in every file.',
  },
  'catalog/custom-unused': {
    title: 'An undecided custom service',
    explanation:
      'A declaration alone decides nothing, and neither does an empty entry or a note. No figure counts the service until it has a level, an assignment, a score, an exclusion or a target. Decide, or remove the declaration.',
    message: (a: { service: Named }) => `${named(a.service)} is declared as a custom service, but is undecided.`,
    help: (a: { service: Named }) => `Decide on a level: cdc set ${a.service.id} --level …, or remove the declaration.`,
  },
  'profile/unasked': {
    title: 'Not asked: in scope without an assignment',
    explanation:
      'Who does a service is the question of the second phase. “Not asked” differs from “unassigned”: someone may well be doing it. Ask, and record the answer, even if it is unassigned. A team, a note or a planned change is not an answer without an assignment. An excluded service needs none. With the strict preset this is an error: no change passes CI while an answer is missing.',
    message: (a: { service: Named }) => `${named(a.service)} is in scope, but has no assignment.`,
    help: (a: { service: Named }) =>
      `Say who does it: cdc assess, or cdc set ${a.service.id} --assignment <insource|outsource|combination|unassigned>`,
  },
  'profile/unassigned': {
    title: 'In scope, but unassigned',
    explanation:
      'No finding matters more: a service that should exist, but that no one does, will not happen. Name a team or a provider, or decide that you do not need the service. This rule reports only the answer unassigned. For a missing assignment, see profile/unasked. An excluded service needs no assignment. A planned assignment does not count yet.',
    message: (a: { service: Named }) => `${named(a.service)} is in scope, but unassigned: no one does it.`,
    help: (a: { service: Named }) =>
      `Assign it: cdc set ${a.service.id} --assignment insource --team …, or mark it unnecessary in the catalog.`,
  },
  'profile/insource-without-team': {
    title: 'Insourced without a team',
    explanation:
      'If no team is named, no one is accountable. Name the team that is responsible for the service. The rule covers every service in scope, including excluded ones. A planned team does not count yet.',
    message: (a: { service: Named }) => `${named(a.service)} is insourced, but names no team.`,
    help: () => 'Add team: the team responsible for it.',
  },
  'profile/outsource-without-provider': {
    title: 'Outsourced without a provider',
    explanation:
      'If no provider is named, no one can ask it for results or notice that its contract ends. The rule covers every service in scope, including excluded ones. A planned provider does not count yet.',
    message: (a: { service: Named }) => `${named(a.service)} is outsourced, but names no provider.`,
    help: () => 'Add provider: the company, or the team of another organisation, that does it.',
  },
  'profile/combination-without-both': {
    title: 'A combination without a team or a provider',
    explanation:
      'If a team and a provider share a service, each must know its part. Name both. The rule covers every service in scope, including excluded ones. A planned change does not count yet.',
    message: (a: { service: Named; missing: 'team' | 'provider' | 'both' }) =>
      `${named(a.service)} is a combination, but names no ${a.missing === 'both' ? 'team and no provider' : a.missing}.`,
    help: () => 'Name both: the team responsible for it and the provider that does its part.',
  },
  'profile/party-without-part': {
    title: 'A team or provider that the assignment rules out',
    explanation:
      'An insourced service has no provider, an outsourced one no team, and an unassigned one neither. Either the name is left over from an earlier answer, or the assignment is wrong. Such a name adds to no load. The rule covers services in scope, and planned changes too.',
    message: (a: { service: Named; kind: 'team' | 'provider'; assignment: string; planned: boolean }) =>
      `${named(a.service)} has the ${a.planned ? 'planned ' : ''}assignment ${a.assignment}, but names a ${a.kind}.`,
    help: (a: { kind: 'team' | 'provider' }) =>
      `Remove the ${a.kind}, or correct the assignment: a combination has both.`,
  },
  'profile/assigned-though-unnecessary': {
    title: 'Unnecessary, but assigned',
    explanation:
      'A surplus is a finding too: someone spends time on what the catalog calls unnecessary, or the catalog is wrong. No other rule reports the assignment of such a service, e.g. a missing or undeclared team. “Unassigned” does not count as an assignment.',
    message: (a: { service: Named }) => `${named(a.service)} is unnecessary, but assigned.`,
    help: () => 'Remove it from the profile, or give it a level in the catalog.',
  },
  'profile/unknown-team': {
    title: 'An undeclared team',
    explanation:
      'Teams get renamed and dissolved. If a service names a team that is gone, no one does it. Declared ids also catch typos. The rule applies once cdc.yaml declares any team or provider. It covers every service that is not unnecessary, and planned teams too.',
    message: (a: { id: string; known: readonly string[] }) =>
      `The team “${a.id}” is not declared in cdc.yaml.${near(a.id, a.known)}`,
    help: (a: { known: readonly string[] }) => `Declare it under teams. Declared: ${list(a.known) || 'none'}.`,
  },
  'profile/unknown-provider': {
    title: 'An undeclared provider',
    explanation:
      'If a service names a provider that cdc.yaml does not know, there may be no contract, and no one who does it. Declared ids also catch typos. The rule applies once cdc.yaml declares any team or provider. It covers every service that is not unnecessary, and planned providers too.',
    message: (a: { id: string; known: readonly string[] }) =>
      `The provider “${a.id}” is not declared in cdc.yaml.${near(a.id, a.known)}`,
    help: (a: { known: readonly string[] }) => `Declare it under providers. Declared: ${list(a.known) || 'none'}.`,
  },
  'profile/parties-undeclared': {
    title: 'Teams and providers in use, but none declared',
    explanation:
      'If cdc.yaml declares no teams or providers, any id is accepted, even a typo or a team that is gone. Declare your teams and providers, and cdc reports every other id. This is one finding, however many ids the profile uses. Planned ids count. Those of unnecessary services do not.',
    message: (a: { ids: readonly string[] }) =>
      `cdc.yaml declares no teams or providers, so ${count(a.ids.length, 'id')} in the profile cannot be checked: ${brief(list(a.ids))}.`,
    help: () => 'Declare them in cdc.yaml, under teams and providers.',
  },
  'profile/contract-ended': {
    title: 'A provider with an expired contract',
    explanation:
      'If the contract has ended, the provider’s services may have no one to do them. If it was renewed, correct contract-until. If not, reassign the services. A contract is valid up to and including its last day. The rule counts services in scope, including combinations.',
    message: (a: { name: Text; date: string; services: number }) =>
      `The contract with ${a.name.en} ended on ${a.date}, but ${a.services === 1 ? '1 service in scope still depends' : `${a.services} services in scope still depend`} on it.`,
    help: () => 'If it was renewed, correct contract-until; if not, reassign its services.',
  },
  'profile/contract-ending': {
    title: 'A provider whose contract is about to end',
    explanation:
      'A tender or a handover takes months, and services must not stop in between. Renew the contract, or plan who takes over. `days` sets how many days ahead the rule reports it. It does so up to and including the last day.',
    message: (a: { name: Text; date: string; days: number; services: number }) =>
      `The contract with ${a.name.en} ends ${a.days === 0 ? 'today' : `in ${count(a.days, 'day')}`}, on ${a.date}; ${a.services === 1 ? '1 service in scope depends' : `${a.services} services in scope depend`} on it.`,
    help: () => 'Renew it, or plan who takes over, with planned in profile.yaml.',
  },
  'profile/planned-overdue': {
    title: 'An overdue planned change',
    explanation:
      'The planned date has passed, and the assignment has not changed. Either the profile is out of date, or the change is late. Correct whichever is wrong. A planned change is overdue from the day after its date. Without a date, it never is. The rule covers services in scope.',
    message: (a: { service: Named; date: string }) =>
      `The planned change of ${named(a.service)} was due by ${a.date}, but has not happened.`,
    help: () =>
      'If it has happened, change the assignment and remove planned; if not, set a new date or remove planned.',
  },
  'profile/planned-done': {
    title: 'A planned change that has already happened',
    explanation:
      'The planned change repeats what the profile already says. Left in place, it makes the service look unsettled and hides the changes that are still to come. Remove it, or plan the next one. The rule reports a planned change if everything that it names (assignment, team, provider) is already in place. The rule covers services in scope.',
    message: (a: { service: Named }) => `The planned change of ${named(a.service)} has already happened.`,
    help: () => 'Remove planned, or plan the next change.',
  },
  'profile/area-one-outsourced': {
    title: 'Area I, but wholly outsourced',
    explanation:
      'Area I handles your own information and needs little specialised skill: no one outside can decide for you. Give at least the decisions to a team of your own. The rule covers the services that the textbook places there (7.1), and those that your catalog places there with area. It leaves out combinations, services that lie in another area as well, and services out of scope.',
    message: (a: { service: Named }) =>
      `${named(a.service)} is wholly outsourced, but area I is work for the organisation itself.`,
    help: () =>
      'Insource it, or make it a combination in which a team of your own decides. If your organisation places it in another area, set area in the catalog.',
  },
  'profile/concentration': {
    title: 'Too many services with one team or provider',
    explanation:
      'If that team or provider is overloaded, dissolved or lost, much of the centre stops at once. If you chose this deliberately, prepare for it. `share` is the largest share of the assigned services that the rule accepts. With fewer assigned services than `least`, it reports nothing. A combination counts for both its team and its provider.',
    message: (a: { kind: 'team' | 'provider'; name: Text; count: number; of: number }) =>
      `The ${a.kind} ${a.name.en} has ${a.count} of the ${a.of} assigned services.`,
    help: (a: { kind: 'team' | 'provider' }): string =>
      a.kind === 'team'
        ? 'Check that it has enough people. If not, spread the services.'
        : 'Prepare for its failure and for the end of the contract. If the risk is too high, spread the services.',
  },
  'profile/unused-party': {
    title: 'A team or provider without a service',
    explanation:
      'Either the profile is missing what it does, or it no longer does anything here. A list with obsolete entries cannot be trusted. Assign its services, or remove it. The rule reports nothing until a service is assigned. Any service that names it counts, even if the service is unnecessary or the assignment only planned.',
    message: (a: { kind: 'team' | 'provider'; name: Text }) =>
      `The ${a.kind} ${a.name.en} has no service, current or planned.`,
    help: () => 'Assign what it does, or remove it from cdc.yaml.',
  },
  'portfolio/score-without-assignment': {
    title: 'A score without an assignment',
    explanation:
      'For an insourced service, the score says how independent it is of any one person. For an outsourced one, it says how well you understand it. Without the assignment, no one can tell what the score means. An exclusion or a target alone needs no assignment. “Unassigned” counts as an assignment.',
    message: (a: { service: Named }) => `${named(a.service)} has a score, but no assignment in the profile.`,
    help: () => 'Add the assignment to profile.yaml: it decides which scale the score is on.',
  },
  'portfolio/scored-though-unassigned': {
    title: 'Unassigned, but scored above 1',
    explanation:
      'An unassigned service cannot be done, so it counts as 1, whatever the file says. Either the score is left over from an earlier assignment, or the profile is out of date. Score it 1, or assign it. Of two parts, the higher one counts.',
    message: (a: { service: Named; asIs: number }) =>
      `${named(a.service)} is unassigned, but scored ${a.asIs}; it counts as 1.`,
    help: (a: { service: Named }) =>
      `Score it as it is now: cdc set ${a.service.id} --as-is 1, or assign it in profile.yaml.`,
  },
  'portfolio/unscored': {
    title: 'In scope without an as-is score',
    explanation:
      'No mean includes an unscored service, so it is easily forgotten. An honest 1 says more than no score: this project counts what is unclear as 1. If you considered the service and decided against it, exclude it and give a rationale. An exclusion counts as a score. A target alone does not.',
    message: (a: { service: Named }) => `${named(a.service)} is in scope, but has no as-is score.`,
    help: (a: { service: Named }) =>
      `Score it: cdc assess, or cdc set ${a.service.id} --as-is <1–5>. If you are not sure, score it 1.`,
  },
  'portfolio/target-missing': {
    title: 'Scored without a target',
    explanation:
      'A score says where you stand, not whether that is enough. Without a to-be score there is no gap, and the roadmap leaves the service out. Set a target that fits: not everything needs a 5. Services at 1 or 5 need a target too. Excluded and unassigned ones do not.',
    message: (a: { service: Named; asIs: number }) => `${named(a.service)} is at ${a.asIs}, but has no to-be score.`,
    help: (a: { service: Named }) => `Set a target that fits: cdc set ${a.service.id} --to-be <1–5>`,
  },
  'portfolio/target-below': {
    title: 'Above target',
    explanation:
      'A surplus is a finding too: the people and money spent here may be missing elsewhere. Spend less on it, or raise the target if you really need this much. For a combination, the rule compares the score that counts.',
    message: (a: { service: Named; asIs: number; toBe: number }) =>
      `${named(a.service)} is at ${a.asIs}, above its target of ${a.toBe}.`,
    help: () => 'Spend less on it, or raise to-be if you need this much.',
  },
  'portfolio/gap-without-plan': {
    title: 'A gap without an action, owner or due date',
    explanation:
      'A gap stays open unless someone is responsible for closing it by a date. Record what will be done, by whom and by when. To plan only for larger gaps, set the option `gap` to 2 or more. For a combination, the lower part counts.',
    message: (a: { service: Named; asIs: number; toBe: number; missing: readonly ('action' | 'owner' | 'due')[] }) => {
      const missing = a.missing.map((key) => (key === 'due' ? 'due date' : key));
      const or = [missing.slice(0, -1).join(', '), missing.at(-1)].filter(Boolean).join(' or ');
      return `${named(a.service)} should go from ${a.asIs} to ${a.toBe}, but has no ${or}.`;
    },
    help: (a: { service: Named; missing: readonly string[] }) =>
      `Plan it: cdc set ${a.service.id} ${a.missing.map((key) => `--${key} …`).join(' ')}`,
  },
  'portfolio/overdue': {
    title: 'An overdue improvement',
    explanation:
      'The due date has passed and the gap is still open. Either the action is done and the service was not rescored, or it is late. Find out which, then rescore the service or set a new date. If no one pursues the target, lower it. An improvement is overdue from the day after its due date. For a combination, the lower part counts.',
    message: (a: { service: Named; asIs: number; toBe: number; due: string }) =>
      `${named(a.service)} was due to reach ${a.toBe} by ${a.due}, but is at ${a.asIs}.`,
    help: () => 'If the action is done, rescore the service; if not, set a new due date or another target.',
  },
  'portfolio/no-evidence': {
    title: 'A score without evidence',
    explanation:
      'A score without evidence is an opinion: the next assessor can neither follow it nor see what has changed. Link or name the documents, records or reports that support it. An empty list does not count, and evidence after its until date does not either. Excluded and unassigned services need no evidence.',
    message: (a: { service: Named; asIs: number; expired: number }) =>
      `${named(a.service)} is at ${a.asIs}, but ${lacking(a.expired)}.`,
    help: () => 'Add evidence: links, or the names of documents or records that support the score.',
  },
  'portfolio/evidence-expired': {
    title: 'Expired evidence',
    explanation:
      'The until date of this evidence has passed: it no longer supports the score. Renew it and set a new until date, or reassess the service. Evidence is valid up to and including that date. Expired evidence also counts as none in portfolio/no-evidence and portfolio/unproven-five. The rule covers services in scope.',
    message: (a: { service: Named; ref: string; date: string }) =>
      `Evidence for ${named(a.service)} expired on ${a.date}: “${brief(a.ref)}”.`,
    help: () => 'Renew it and set a new until date, or reassess the service.',
  },
  'portfolio/evidence-expiring': {
    title: 'Evidence that expires soon',
    explanation:
      'A new test or report takes weeks. Renew the evidence before its until date, so that the score stays supported. `days` sets how many days ahead the rule reports it. It does so up to and including that date. The rule covers services in scope.',
    message: (a: { service: Named; ref: string; date: string; days: number }) =>
      `Evidence for ${named(a.service)} expires ${a.days === 0 ? 'today' : `in ${count(a.days, 'day')}`}, on ${a.date}: “${brief(a.ref)}”.`,
    help: () => 'Renew it, and set a new until date.',
  },
  'portfolio/evidence-missing': {
    title: 'Evidence that is a missing file',
    explanation:
      'A ref is a file if it has an ending (report.pdf), starts with ./ or ../, or has a sha256. The file must be in this repository, or in this folder if there is no repository. Its path starts in the folder of portfolio.yaml. Only evidence with a ref is checked: a text alone can say anything. cdc opens no link.',
    message: (a: { service: Named; ref: string }) =>
      `Evidence for ${named(a.service)} is missing: there is no file “${brief(a.ref)}”.`,
    help: () => 'Add the file, or correct the path. A web address needs its https://.',
  },
  'portfolio/evidence-changed': {
    title: 'Evidence that has changed',
    explanation:
      'The file is not the one that was recorded: its SHA-256 hash is another. Someone may have updated it, or replaced it. If the new file still supports the score, record its hash, which sha256sum prints. cdc compares the bytes: git may convert line ends (.gitattributes).',
    message: (a: { service: Named; ref: string }) =>
      `Evidence for ${named(a.service)} has changed: the file “${brief(a.ref)}” does not match its sha256.`,
    help: () => 'Look at the file again. If it still supports the score, record its new hash.',
  },
  'portfolio/evidence-unchecked': {
    title: 'Evidence that cannot be checked',
    explanation:
      'A file or a hash was recorded, but cdc cannot check it, so do not rely on it. cdc never opens a link, and reads nothing outside this repository, or outside this folder if there is no repository. It hashes files of up to 64 MiB, and 256 MiB in all; in a past commit, files of up to 512 KiB.',
    message: (a: { service: Named; ref: string; why: EvidenceUnseen }) =>
      `Evidence for ${named(a.service)} is not checked: ${unseen[a.why](brief(a.ref))}.`,
    help: (a: { why: EvidenceUnseen }): string =>
      a.why === 'link'
        ? 'Remove sha256, or keep a copy of the document in the repository and refer to that.'
        : 'Refer to an ordinary file in this repository, or check it yourself.',
  },
  'portfolio/stale': {
    title: 'A stale score',
    explanation:
      'People leave, contracts change, systems get replaced: an old score describes an organisation that no longer exists. Rescore the service, or confirm the score with a new date. stale-after-months under policy in cdc.yaml sets when a score is stale. A service’s own date takes precedence over that of the file. Exclusions go stale too. A service without a score or a date never does.',
    message: (a: { service: Named; on: string; months: number }) =>
      `${named(a.service)} was last assessed on ${a.on}, more than ${count(a.months, 'month')} ago.`,
    help: (a: { service: Named }) =>
      `Rescore it, or confirm the score with a new date: cdc set ${a.service.id} --assessed-on …`,
  },
  'portfolio/undated': {
    title: 'A score without a date',
    explanation:
      'Neither the entry nor the file says when the score was given, so it can never go stale. An exclusion is a judgement too and needs a date.',
    message: (a: { service: Named }) => `${named(a.service)} has a score, but no date.`,
    help: (a: { service: Named }) =>
      `Add the date: cdc set ${a.service.id} --assessed-on …, or assessed-on for the whole file.`,
  },
  'cdc/seats-without-people': {
    title: 'Seats always on, with too few people',
    explanation:
      'Nights, weekends, leave and illness have to be covered: one seat that is staffed around the clock takes six people (textbook 6.6, table 11), or as many as `policy.people-per-seat` says. With fewer, the seat is empty at times, and cdc staff does not count it. Seats and people are those of one team: if teams share a seat, record it with one of them. Someone on call is no seat.',
    message: (a: { team: Text; role: Text; people: number; seats: number; needed: number }) =>
      `${a.role.en} in ${a.team.en}: ${count(a.seats, 'seat')} always on ${a.seats === 1 ? 'takes' : 'take'} ${a.needed} people, and there ${a.people === 1 ? 'is 1' : `are ${a.people}`}.`,
    help: () =>
      'Correct people or always-on. If you need fewer people per seat, set policy.people-per-seat; cdc staff derives it from working hours.',
  },
  'cdc/role-without-people': {
    title: 'Services in house, but no one in the role',
    explanation:
      'The head count of the role is 0, and so are those of the roles that may double for it (textbook 6.6, table 11). But own people do services of the role, with an in-house score of at least `score`. Either the number or the score is wrong, or someone does it beside other work, which no head count shows. The rule covers services of areas III and IV only; which role does a service is this project’s judgement. It reports nothing if one of these roles has no number: not recorded is not 0.',
    message: (a: { role: Text; services: readonly string[] }) =>
      `${a.role.en} has no people, but its services are done in house: ${list(a.services)}.`,
    help: () => 'Record who does them under staff, each person in their main role, or correct the assignment or score.',
  },
  'metrics/unknown-metric': {
    title: 'An unknown metric',
    explanation:
      'The id is neither one of the suggested metrics nor defined here, so its values count nowhere. It is probably a typo. A metric of your own needs name, activity and better. To list the suggested ids: cdc metric',
    message: (a: { metric: string; missing: readonly string[]; known: readonly string[] }) =>
      `“${brief(a.metric)}” is not a suggested metric, and it is not defined (missing: ${list(a.missing)}).${near(a.metric, a.known)}`,
    help: (a: { missing: readonly string[] }) => `Correct the id, or define your own metric: add ${and(a.missing)}.`,
  },
  'metrics/overdue': {
    title: 'A metric that is not recorded',
    explanation:
      'A metric shows that the work of peacetime continues only if it is recorded as often as agreed (every). It is reported if it has no value from the last complete month, quarter or year, or later. Quarters and years follow policy.fiscal-year-start. If it is no longer worth recording, remove it or record it less often.',
    message: (a: { metric: Named; every: 'month' | 'quarter' | 'year'; last: string | undefined }) =>
      a.last === undefined
        ? `${metricNamed(a.metric)} is due every ${a.every}, but has no value yet.`
        : `${metricNamed(a.metric)} is due every ${a.every}, but its last value is from ${a.last}.`,
    help: (a: { metric: Named }) => `Record it: cdc metric add ${a.metric.id} <value>`,
  },
  'metrics/target-missed': {
    title: 'A metric that missed its target twice',
    explanation:
      'One value below target may be chance; two in a row need a decision: do something, or set a target that fits. The rule looks at the two latest values.',
    message: (a: { metric: Named; target: number; better: 'higher' | 'lower'; values: readonly number[] }) =>
      `${metricNamed(a.metric)} missed its target twice in a row: ${a.values.join(', then ')}. The target is at ${a.better === 'higher' ? 'least' : 'most'} ${a.target}.`,
    help: () => 'Decide what to do about it, or set a target that fits.',
  },
  'approval/missing': {
    title: 'A phase without an approval',
    explanation:
      'Each phase decides about risk, so the CISO or another manager with authority should approve it. The textbook requires an approval for a score of 5 only. A phase whose file says nothing is not reported, and for a rejected one there is approval/rejected.',
    message: (a: { phase: ApprovalPhase }) => `No one has approved the ${a.phase}.`,
    help: (a: { phase: ApprovalPhase }) => `Have it approved: cdc approve ${a.phase} --by "…" --role …`,
  },
  'approval/rejected': {
    title: 'A rejected phase',
    explanation:
      'The latest decision on the phase is a rejection, so the answers are not approved, even if an earlier decision approved them. Resolve the reason, then have the phase decided on again. Only the latest decision on each phase counts.',
    message: (a: { phase: ApprovalPhase; by: string; role: string; on: string; note: string | undefined }) =>
      `${a.by} (${a.role}) rejected the ${a.phase} on ${a.on}${a.note === undefined ? ', without a reason' : ` (reason: ${a.note})`}.`,
    help: (a: { phase: ApprovalPhase }) =>
      `Resolve the reason, then have it decided on again: cdc approve ${a.phase} --by "…" --role …`,
  },
  'approval/outdated': {
    title: 'Changes since the approval',
    explanation:
      'An approval is of the answers as they were then, and its digest shows whether they still are. Comments, order and layout do not matter; every answer does, also evidence, notes and dates. Review what has changed. Only the latest decision on each phase counts.',
    message: (a: {
      phase: ApprovalPhase;
      by: string;
      role: string;
      on: string;
      services: readonly string[] | undefined;
    }) =>
      `The ${a.phase} has changed since ${a.by} (${a.role}) approved it on ${a.on}: ${changedServices(a.services)}.`,
    help: (a: { phase: ApprovalPhase }) => `Have it approved again: cdc approve ${a.phase} --by "…" --role …`,
  },
  'approval/expired': {
    title: 'An expired approval',
    explanation:
      'The last day of the approval has passed. Even if no answer has changed, risks and budgets may have. Only the latest decision on each phase counts.',
    message: (a: { phase: ApprovalPhase; by: string; role: string; until: string }) =>
      `The approval of the ${a.phase} by ${a.by} (${a.role}) was valid until ${a.until}.`,
    help: (a: { phase: ApprovalPhase }) => `Have it approved again: cdc approve ${a.phase} --by "…" --role …`,
  },
  'portfolio/unconfirmed': {
    title: 'A score that no one has confirmed',
    explanation:
      'The score was not given to this service: it was copied, or derived from several, when the answers moved here from version 2.1 of the textbook or another edition. One role or service became several there, and each of them may be better or worse. Look at the service, and score it or confirm the score.',
    message: (a: { service: Named; from: string }) =>
      `No one has confirmed the score of ${named(a.service)} (${a.from}).`,
    help: (a: { service: Named }) => `Confirm or change it: cdc assess --service ${a.service.id} --open`,
  },
  'scenario/unknown-service': {
    title: 'An unknown service id in a scenario',
    explanation:
      'An unknown id is usually a typo. cdc drill leaves it out and says so. The rule checks the services of the steps and of the questions in scenarios/*.yaml, against the service list and the custom services in catalog.yaml.',
    message: (a: { id: string; known: readonly string[] }) =>
      `“${a.id}” is neither a listed service nor a custom one.${near(a.id, a.known)}`,
    help: (a: { id: string }) => `Correct the id, or declare ${a.id} under custom in catalog.yaml.`,
  },
  'scenario/unknown-base': {
    title: 'A scenario based on nothing',
    explanation:
      'A scenario says only what differs from the one it is based on. If that one does not exist, or leads back to the same scenario, cdc drill takes the base flow instead and says so. The rule checks based-on in scenarios/*.yaml.',
    message: (a: { id: string; known: readonly string[]; circular: boolean }) =>
      a.circular
        ? `Based on “${a.id}”, it leads back to itself.`
        : `There is no scenario “${a.id}” to be based on.${near(a.id, a.known)}`,
    help: (a: { known: readonly string[] }) => `Use one of: ${list(a.known)}.`,
  },
  'scenario/collides': {
    title: 'A scenario named as one of the textbook',
    explanation:
      'The name of its file, without .yaml, is the id of a scenario. If the textbook has a scenario with that id, cdc drill shows that one, and never yours. Rename the file. The rule checks the files in the folder scenarios.',
    message: (a: { id: string; name: Text }) => `“${a.id}” is a scenario of the textbook: ${a.name.en}.`,
    help: () => 'Rename the file.',
  },
  'edition/unknown-service': {
    title: 'An edition that names an unknown service',
    explanation:
      'The keys from and withdrawn name services of the earlier edition. If it has none with that id, cdc migrate --to writes nothing.',
    message: (a: { id: string; from: string; known: readonly string[] }) =>
      `${brief(a.from)} has no service “${a.id}”.${near(a.id, a.known)}`,
    help: () => 'Correct the id.',
  },
  'edition/contradiction': {
    title: 'An edition that contradicts itself',
    explanation:
      'The kind of a service follows from the key from and its name, and a withdrawn one becomes no other. Else, cdc migrate --to writes nothing.',
    message: (a: {
      id: string;
      kinds: { said: EditionKind; follows: EditionKind } | undefined;
      to: readonly string[];
    }) =>
      a.kinds
        ? `The kind of ${a.id} is ${a.kinds.said} here, but ${a.kinds.follows} by what it comes from and its name.`
        : `${a.id} is withdrawn, but ${and(a.to)} ${a.to.length === 1 ? 'comes' : 'come'} from it.`,
    help: () => 'Correct one of the two.',
  },
  'edition/incomplete': {
    title: 'An edition that is not complete',
    explanation:
      'It needs its list, a name for each service that is not the same as before, and what became of each earlier service. Until then, cdc migrate --to writes nothing.',
    message: (a: { lacks: 'list' | 'name' | 'crosswalk'; services: readonly string[]; from: string }) =>
      ({
        list: 'The edition has no services yet.',
        name: `${list(a.services)} has no name, and is not one service of ${brief(a.from)} whose name it could keep.`,
        crosswalk: `Nothing says what became of ${count(a.services.length, 'service')} of ${brief(a.from)}: ${list(a.services)}.`,
      })[a.lacks],
    help: (a: { lacks: 'list' | 'name' | 'crosswalk'; services: readonly string[]; from: string }) =>
      ({
        list: 'Type the list of the edition that you own, one service a line.',
        name: 'Add a name.',
        crosswalk: 'Name each in from of the service that it became, or under withdrawn.',
      })[a.lacks],
  },
  'edition/collides': {
    title: 'An edition named as one that cdc knows',
    explanation:
      'The name of a file in editions/, without .yaml, is the id of an edition. If cdc has one with that id, framework in cdc.yaml means that one, and never yours.',
    message: (a: { id: string; name: Text }) => `“${a.id}” is an edition that cdc knows: ${a.name.en}.`,
    help: () => 'Rename the file.',
  },
  'dates/impossible': {
    title: 'An impossible date',
    explanation:
      'An assessment, a value of a metric or an approval cannot be later than today or earlier than the year 2000, evidence cannot be later than today, and no other date should be more than 50 years ahead: this is a typo. With a date too far ahead, a score never goes stale, and nothing is ever overdue. Other rules report what is overdue.',
    message: (a: {
      day: string;
      why: 'ahead' | 'ago' | 'far' | 'past';
      today: string;
      kind: 'assessed' | 'planned' | 'measured' | 'approved' | 'made';
    }) => daysOf[a.kind][a.why](a.day, a.today),
    help: () => 'Correct the date.',
  },
  'portfolio/not-done': {
    title: 'Insourced, but not done',
    explanation:
      'At 1, no one in the organisation can do its part of the service: it exists only on paper. Find someone who can, outsource the service, or exclude it. For a combination, the in-house part counts. Other rules cover a provider at 1, and unassigned services.',
    message: (a: { service: Named; half: boolean }) =>
      `${named(a.service)} is not done: ${a.half ? 'its in-house part' : 'it'} is at 1, which means that it cannot be done.`,
    help: () => 'Find people who can do it, reassign it, or exclude it with a rationale.',
  },
  'portfolio/depends-on-a-person': {
    title: 'Depends on one person',
    explanation:
      'At 2 and 3, an insourced service falters or stops when one person is ill or leaves. Document the procedure, and have someone else do the work from it to prove that they can take over. If the target is no higher than the score, the risk counts as accepted, and the rule reports nothing. At 1, see portfolio/not-done. For a combination, the in-house part counts.',
    message: (a: { service: Named; asIs: number; toBe: number | undefined; half: boolean }) =>
      `${named(a.service)} depends on one person: ${a.half ? 'its in-house part' : 'it'} is at ${a.asIs}, ${a.toBe === undefined ? 'without a target' : `and its target is ${a.toBe}`}.`,
    help: () => 'Document the procedure and train a deputy who can take over: that makes it a 4.',
  },
  'portfolio/handed-off-blindly': {
    title: 'Outsourced without oversight',
    explanation:
      'At 2 and 3, the organisation does not fully understand the service it buys or its results. At 1, no one reviews the results. Then you cannot tell whether the provider does well, and in an incident no one knows what to ask. Read the reports, and ask until they make sense. If the target is no higher than the score, the risk counts as accepted, and the rule reports nothing. For a combination, the provider’s part counts. The threshold is this project’s judgement: the textbook warns of handing work off blindly, but names no score (8.3).',
    message: (a: { service: Named; asIs: number; half: boolean }) =>
      `${named(a.service)} is outsourced without oversight: ${a.half ? 'the provider’s part' : 'it'} is at ${a.asIs}.`,
    help: () =>
      'Name someone who reads the reports and asks about what is unclear: at 4, you understand both the service and its results.',
  },
  'portfolio/excluded-without-rationale': {
    title: 'Excluded without a rationale',
    explanation:
      'Excluded means considered and decided, not forgotten. Only a rationale tells the two apart and lets the next evaluation see whether the decision still holds. Only the rationale in the portfolio counts: the one in the catalog belongs to the level.',
    message: (a: { service: Named }) => `${named(a.service)} is excluded, but has no rationale.`,
    help: () => 'Add rationale: why you decided against it.',
  },
  'portfolio/half-scored': {
    title: 'A combination with only one part scored',
    explanation:
      'The in-house score says how independent the work is of any one person. The provider’s says how well you understand it. Neither says anything about the other, and the part without a score may be the weak one. Score both. Without a score for either part, the service is unscored.',
    message: (a: { service: Named; score: number; missing: 'insource' | 'outsource' }) =>
      `${named(a.service)} is a combination, but only ${a.missing === 'insource' ? 'the provider’s part' : 'its in-house part'} is scored.`,
    help: (a: { service: Named; score: number; missing: 'insource' | 'outsource' }) =>
      `Score both (insource/outsource): cdc set ${a.service.id} --as-is ${a.missing === 'insource' ? `…/${a.score}` : `${a.score}/…`}`,
  },
  'portfolio/halves-without-combination': {
    title: 'A split score without a combination',
    explanation:
      'Only a combination has an in-house part and a provider’s part. Either the profile or the score is out of date: make them agree. Other rules cover unassigned services and missing assignments.',
    message: (a: { service: Named; assignment: 'insource' | 'outsource' }) =>
      `${named(a.service)} is ${a.assignment}d, but its score is split as for a combination.`,
    help: (a: { service: Named }) =>
      `Give one score: cdc set ${a.service.id} --as-is <1–5>, or make it a combination in profile.yaml.`,
  },
  'portfolio/unproven-five': {
    title: 'Insourced at 5 without evidence of approval',
    explanation:
      'For in-house work, 5 means documented and approved by the CISO or another manager with authority. Only the approval sets it apart from a 4. Link or name the approved document under evidence, or have the portfolio approved (cdc approve): without conditions, until it expires, for services that have not changed since. Evidence after its until date does not count. For a combination, the in-house part counts. A provider’s 5 needs no approval.',
    message: (a: { service: Named; half: boolean; expired: number }) =>
      `${named(a.service)} is at 5${a.half ? ' in its in-house part' : ''}, but ${a.expired > 0 ? lacking(a.expired) : 'nothing shows the approval'}.`,
    help: () =>
      'Link or name the approved document under evidence, or have the portfolio approved: cdc approve portfolio. Without an approval it is a 4.',
  },
  'portfolio/views-differ': {
    title: 'Views that differ, without a note on the agreed score',
    explanation:
      'Assessors see the service differently, a score is agreed, and nothing says how. The next assessor starts the same discussion again. Talk about it, then record in a note why this score is the right one. For a combination, each part is compared. Someone who excludes a service differs from anyone who scores it. `spread` sets from which difference on the rule reports it. To see who says what: cdc views.',
    message: (a: { service: Named; views: number; spread: number; isDisputed: boolean }) =>
      `${named(a.service)}: its ${count(a.views, 'view')} ${a.isDisputed ? 'differ on whether to exclude it' : `differ by ${a.spread}`}, and no note says why the agreed score is right.`,
    help: (a: { service: Named }) => `Talk about it, then record why: cdc set ${a.service.id} --note …`,
  },
  'portfolio/views-without-agreed': {
    title: 'Views, but no agreed score',
    explanation:
      'Assessors have given their views, but no as-is is agreed: the service counts as unscored. Compare the views (cdc views), agree on a score and record it. The rule ignores unnecessary and unassigned services.',
    message: (a: { service: Named; views: number }) =>
      `${named(a.service)} has ${count(a.views, 'view')}, but no agreed score.`,
    help: (a: { service: Named }) => `Agree on a score, and record it: cdc set ${a.service.id} --as-is …`,
  },
  'schema/stale': {
    title: 'An outdated schema',
    explanation:
      'Editors complete and underline according to the schemas in .cdc/schemas. These contain the teams, providers and custom services of this organisation. They become outdated when those change, or when you update cdc. Refresh them: cdc schema --write.',
    message: (a: { kinds: readonly string[] }) =>
      `Schemas in .cdc/schemas are out of date (${list(a.kinds)}), so editors suggest and underline the wrong things.`,
    help: () => 'Refresh them: cdc schema --write',
  },
  'ignore/unknown-rule': {
    title: 'A suppression of an unknown rule',
    explanation:
      'The rule id is misspelt, or this version of cdc no longer has the rule: the comment suppresses nothing. Correct it, or remove the comment.',
    message: (a: { rule: string; known: readonly string[] }): string =>
      a.rule === '' ? 'This comment names no rule.' : `Unknown rule “${brief(a.rule)}”.${near(a.rule, a.known)}`,
    help: () => 'Write: # cdc-ignore <rule>: <reason>. To list the rules: cdc explain rule',
  },
  'ignore/without-reason': {
    title: 'A suppression without a reason',
    explanation: 'Next year’s reader needs to know whether the reason still holds. Write it after the colon.',
    message: (a: { rule: string }) => `This comment suppresses ${a.rule} without giving a reason.`,
    help: (a: { rule: string }) => `Give a reason: # cdc-ignore ${a.rule}: <reason>`,
  },
  'ignore/unused': {
    title: 'An unused suppression',
    explanation:
      'Either the finding is fixed, or the comment is on the wrong entry. Left in place, it would hide the next finding of that rule. If the rule is off, its suppressions are not reported.',
    message: (a: { rule: string }) => `This comment suppresses nothing: ${a.rule} finds nothing here.`,
    help: () => 'Remove it, or move it to the entry that it is about: at the end of its line, or on the line above.',
  },
  'group/no-entity': {
    title: 'A group without entities',
    explanation:
      'group.yaml names no entity, so there is nothing to check, and nothing can be said of the group. Add its organisations.',
    message: () => 'The group has no entities: nothing was checked.',
    help: () => 'Add each entity with an id of its own, e.g. hq: { path: hq, kind: parent }',
  },
  'group/folder-missing': {
    title: 'An entity without its folder',
    explanation:
      'Nothing is known of this entity, and no figure of the group includes it. Correct the path, or check out the repository that it leads to: cdc never fetches one. A path is relative to the folder of group.yaml. An absolute one would hold on one machine only, so cdc follows none. The exit status of cdc check is then 2, whatever the severity of this rule.',
    message: (a: { entity: Named; path: string; folders: readonly string[] }) =>
      `${a.entity.name.en} cannot be looked at: there is no folder “${brief(a.path)}” beside group.yaml.${near(a.path, a.folders)}`,
    help: () => 'Correct path, a relative one, or check out the repository of the entity there.',
  },
  'group/no-organisation': {
    title: 'An entity without files',
    explanation:
      'The folder of this entity is there, but has none of an organisation’s files. Nothing is known of the entity, and no figure of the group includes it. Create the files, or correct the path. The exit status of cdc check is then 2, whatever the severity of this rule.',
    message: (a: { entity: Named; path: string }) =>
      `${a.entity.name.en} cannot be looked at: its folder has none of an organisation’s files.`,
    help: (a: { entity: Named; path: string }) => `Correct path, or create the files: cdc init ${brief(a.path)}`,
  },
  'group/unusable': {
    title: 'An entity with unusable files',
    explanation:
      'Something is wrong with the files of this entity. Until it is fixed, nothing is known of the entity, and no figure of the group includes it. The findings in those files say what to fix. The exit status of cdc check is then 2, whatever the severity of this rule.',
    message: (a: { entity: Named; path: string }) => `${a.entity.name.en} cannot be looked at: its files are unusable.`,
    help: (a: { entity: Named; path: string }) => `Fix its files first: cdc check ${brief(a.path)}`,
  },
  'group/same-folder': {
    title: 'Two entities in one folder',
    explanation:
      'Another entity has this folder already. The same organisation would count twice, so only the first of them counts. Correct the path, or remove the entity. The exit status of cdc check is then 2, whatever the severity of this rule.',
    message: (a: { entity: Named; path: string }) =>
      `${a.entity.name.en} cannot be looked at: an entity above it has the same folder, “${brief(a.path)}”.`,
    help: () => 'Correct path, or remove one of the two.',
  },
  'group/unknown-parent': {
    title: 'An unknown parent',
    explanation:
      'An entity escalates to its parent what exceeds its authority. A parent that the group does not have can take nothing. It is usually a typo.',
    message: (a: { id: string; known: readonly string[] }) =>
      `The parent “${brief(a.id)}” is no entity of the group.${near(a.id, a.known)}`,
    help: () => 'Correct the id, or add the parent under entities.',
  },
  'group/parent-loop': {
    title: 'A loop of parents',
    explanation:
      'Each of these entities escalates to the next, and the last to the first. No one decides. Remove one of the parents. The rule reports a loop once, at the entity that comes first in the file.',
    message: (a: { chain: readonly string[] }) =>
      a.chain.length === 2 ? `${a.chain[0]} is its own parent.` : `These parents form a loop: ${chain(a.chain)}.`,
    help: () => 'Remove parent from the entity at the top.',
  },
  'group/no-escalation': {
    title: 'No authority to decide, and no parent',
    explanation:
      'In an incident, someone must decide. This entity has D-2 in scope, but neither the authority to decide nor a parent that does. Name the parent, or the authority that is delegated to the entity. The rule covers subsidiaries and units: a parent company decides, and partners are bound by contract.',
    message: (a: { entity: Named; service: Named }) =>
      `${a.entity.name.en} runs ${named(a.service)}, but may not decide and has no parent to escalate to.`,
    help: (a: { entity: Named; service: Named }) =>
      `Add parent, or decides: [ ${a.service.id} ] if it has that authority.`,
  },
  'group/partner-without-contract': {
    title: 'A business partner without a contract',
    explanation:
      'No authority reaches a business partner: what it does in an incident is what the contract says. Record the last day of the contract. The rule reports partners without contract-until.',
    message: (a: { entity: Named }) => `${a.entity.name.en} is a business partner, but has no contract on record.`,
    help: () => 'Add contract-until: the last day of the contract.',
  },
  'group/contract-ended': {
    title: 'An entity with an expired contract',
    explanation:
      'The contract has ended, so nothing binds this partner any more. If it was renewed, correct contract-until. If not, remove the entity. A contract is valid up to and including its last day.',
    message: (a: { entity: Named; date: string }) => `The contract with ${a.entity.name.en} ended on ${a.date}.`,
    help: () => 'If it was renewed, correct contract-until; if not, remove the entity.',
  },
  'group/contract-ending': {
    title: 'An entity whose contract is about to end',
    explanation:
      'Negotiations take months, and an incident does not wait for them. Renew the contract. `days` sets how many days ahead the rule reports it. It does so up to and including the last day.',
    message: (a: { entity: Named; date: string; days: number }) =>
      `The contract with ${a.entity.name.en} ends ${a.days === 0 ? 'today' : `in ${count(a.days, 'day')}`}, on ${a.date}.`,
    help: () => 'Renew it, and correct contract-until.',
  },
  'group/unknown-entity': {
    title: 'A provider that is no entity of the group',
    explanation:
      'cdc.yaml says that this provider is an entity of the group, but group.yaml has no entity with that id. It is usually a typo. The rule runs only when you check the group: an organisation alone does not know the others.',
    message: (a: { id: string; known: readonly string[] }) =>
      `“${brief(a.id)}” is no entity of the group.${near(a.id, a.known)}`,
    help: () => 'Correct the id, add the entity to group.yaml, or remove entity if the provider is outside the group.',
  },
  'group/self': {
    title: 'A provider that is the organisation itself',
    explanation:
      'What an organisation does itself is insourced. If its provider is the organisation itself, its services look outsourced, and no other entity does them. Correct the id, or insource the services.',
    message: (a: { provider: { id: string; name: Text } }) =>
      `The provider ${a.provider.name.en} is this organisation itself.`,
    help: () => 'Correct entity, or insource its services and remove the provider.',
  },
  'group/not-offered': {
    title: 'A shared service that its provider does not offer',
    explanation:
      'This entity gets the service from another one of the group, which does not have it in scope or has excluded it. So no one does it. Agree who does the service, and correct the profile of the one or the catalog of the other.',
    message: (a: { service: Named; supplier: Named }) =>
      `${named(a.service)} is outsourced to ${a.supplier.name.en}, which does not offer it.`,
    help: () => 'Agree with the provider, or assign the service to someone else.',
  },
  'group/no-one': {
    title: 'A shared service that no one does',
    explanation:
      'This entity gets the service from another one of the group, in which it is unassigned, or whose own providers pass it round in a loop. So no one does it for either of them. Agree who does the service. The loop itself is a finding of group/supply-loop.',
    message: (a: { service: Named; supplier: Named; chain?: readonly string[] }) =>
      a.chain
        ? `${named(a.service)} is outsourced to ${a.supplier.name.en}, but goes round in a loop, and no one does it: ${chain(a.chain)}.`
        : `${named(a.service)} is outsourced to ${a.supplier.name.en}, where it is unassigned: no one does it.`,
    help: () => 'Agree with the provider, or assign the service to someone else.',
  },
  'group/overrated': {
    title: 'A score far above that of the provider',
    explanation:
      'No one gets a better service than its provider can give. This entity scores the provider’s part by the outsource rubric, far above what the provider’s own files are worth. One of the two scores is wrong. `above` sets from how many points above the rule reports it. The provider’s score is its effective score: no more than that of its own provider in the group. For a combination, the provider’s part counts. Unscored services are not compared.',
    message: (a: { service: Named; score: number; supplier: Named; worth: number }) =>
      `${named(a.service)} scores ${a.score} here, but only ${a.worth} at its provider, ${a.supplier.name.en}.`,
    help: () => 'Compare both scores with the provider, and correct the one that is wrong.',
  },
  'group/long-chain': {
    title: 'A service that is handed on more than once',
    explanation:
      'Each time a service is handed on, answers take longer and responsibility blurs. Here a provider in the group hands it on again, to another entity or to a provider outside the group. Consider a direct agreement with the one that does it in the end. A combination counts as handed on.',
    message: (a: { service: Named; chain: readonly string[] }) =>
      `${named(a.service)} is handed on ${a.chain.length - 1} times: ${chain(a.chain)}.`,
    help: () => 'Check who does it in the end, and how an incident reaches them.',
  },
  'group/supply-loop': {
    title: 'A shared service that goes round in a loop',
    explanation:
      'Each of these entities gets the service from the next, and the last from the first. No one does it. Decide which of them does. The rule reports a loop once per service, at the entity that comes first in group.yaml.',
    message: (a: { service: Named; chain: readonly string[] }) =>
      `${named(a.service)} goes round in a loop, and no one does it: ${chain(a.chain)}.`,
    help: () => 'Decide which of them does it, and insource it there.',
  },
  'group/required': {
    title: 'A required service is missing',
    explanation:
      'group.yaml requires this service of the entity, by its kind or its id. It is missing if it is not in scope, excluded, unassigned or not asked. If at-least sets a score, the effective score counts: no more than that of a provider in the group. An unscored service does not meet it. Of an entity that cannot be looked at, it is not known what it runs, and the rule reports that in group.yaml.',
    message: (a: RequiredArgs) => {
      if (a.unmet === 'unknown')
        return `Not known: whether ${a.entity.name.en} runs the ${count(a.services, 'service')} required. The entity cannot be looked at.`;
      const why = {
        'not-in-scope': 'is not in scope',
        excluded: 'is excluded',
        unassigned: 'is unassigned',
        unasked: 'has no assignment',
        unscored: 'is unscored',
        unclear: 'depends on a provider in the group whose score is not known',
        below: a.supplier
          ? a.supplier.score === undefined
            ? `is worth only ${a.score}, because of its provider ${a.supplier.name.en}`
            : `is worth only ${a.score}, since its provider ${a.supplier.name.en} scores ${a.supplier.score}`
          : `scores ${a.score}`,
      }[a.unmet];
      return `The group requires ${named(a.service)}${a.atLeast === undefined ? '' : ` with at least ${a.atLeast}`}, but it ${why}.`;
    },
    help: (a: RequiredArgs): string =>
      a.unmet === 'unknown'
        ? 'Fix what keeps the entity from being looked at: see the finding on it.'
        : 'Meet the requirement, or change require in group.yaml.',
  },
  'group/unknown-service': {
    title: 'An unknown service in group.yaml',
    explanation:
      'An unknown id is usually a typo. Authority, contracts and requirements name services and categories of the list. decides and sees may also name a custom service of the entity.',
    message: (a: { id: string; known: readonly string[] }) =>
      `“${brief(a.id)}” is neither a service nor a category.${near(a.id, a.known)}`,
    help: () => 'Correct the id. See the list: cdc services',
  },
  'group/unknown-of': {
    title: 'A requirement for an unknown entity',
    explanation:
      'of names kinds or ids of entities. A requirement for an unknown one holds for no one. It is usually a typo.',
    message: (a: { id: string; known: readonly string[] }) =>
      `“${brief(a.id)}” is neither a kind nor an id of an entity.${near(a.id, a.known)}`,
    help: () => 'Correct the id, or use parent, subsidiary, unit or partner.',
  },
  'group/no-effect': {
    title: 'An entry in group.yaml without effect',
    explanation:
      'Someone wrote this for a reason, but it changes nothing. decides is authority delegated within the group, and a business partner has none: what it does is in its contract. sees is what a contract with a partner lets the group know, so it means nothing for other entities. A requirement without services requires nothing, and one with an empty of is for no one.',
    message: (a: NoEffectArgs) =>
      a.key === 'services'
        ? 'This requirement names no service, so it requires nothing.'
        : a.key === 'of'
          ? 'This requirement is for no entity, so nothing has to meet it.'
          : a.key === 'decides'
            ? `decides has no effect: ${a.entity.name.en} is a business partner, to which no authority is delegated.`
            : `sees has no effect: ${a.entity.name.en} is not a business partner.`,
    help: (a: NoEffectArgs): string =>
      ({
        services: 'Add the ids of services or categories, or remove the requirement.',
        of: 'Add kinds or ids of entities, or remove of: the requirement is then for every entity except business partners.',
        decides: 'Remove it, or correct kind. What the contract provides for goes under sees.',
        sees: 'Remove it, or correct kind.',
      })[a.key],
  },
};
