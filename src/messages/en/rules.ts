import type { Text } from '../../reference/index.ts';
import type { Named } from '../arguments.ts';
import { brief } from '../brief.ts';
import { days } from './days.ts';
import { near } from './near.ts';
import { count, list, named } from './phrases.ts';

/** What the rules find. `help` says what to do. */
export const rules = {
  'catalog/undecided': {
    title: 'A listed service on which nothing is decided',
    explanation:
      'Every service of the list is a question to the organisation: is it needed, and how much? A level, an assignment, a score, an exclusion or a target decides; a note, a reason, an area, a plan or an empty entry alone does not. What is undecided is counted nowhere. Decide its level, or write down why it is unnecessary. Whoever starts small sets this rule to info.',
    message: (a: { service: Named }) => `Nothing is decided on ${named(a.service)} in any file.`,
    help: (a: { service: Named }) => `Decide its level: cdc assess, or cdc set ${a.service.id} --level …`,
  },
  'catalog/unnecessary-without-reason': {
    title: 'Unnecessary, but no reason is recorded',
    explanation:
      'That there is no risk is a different thing from not being able to now. Only with the reason written down can the next evaluation tell which decisions to look at again. A rationale alone is no reason.',
    message: (a: { service: Named }) => `${named(a.service)} is unnecessary, but no reason is recorded.`,
    help: () => 'Add reason: no-risk, budget, people, skill or other. “No risk” and “cannot now” are different things.',
  },
  'catalog/unknown-service': {
    title: 'An id that is neither in the list nor your own',
    explanation:
      'Usually a slip of the pen. A service that the list has not, but your organisation needs, is declared under custom in catalog.yaml, with its category and name. The ids of catalog, profile and portfolio are looked at.',
    message: (a: { id: string; known: readonly string[] }) =>
      `“${a.id}” is neither in the service list nor a service of your own.${near(a.id, a.known)}`,
    help: (a: { id: string }) => `Correct the id, or declare ${a.id} under custom in catalog.yaml.`,
  },
  'catalog/review-date-missing': {
    title: '“Cannot now”, but no day to look again',
    explanation:
      'A lack of budget, people or skill passes; the risk stays meanwhile. Without a day, “cannot now” quietly becomes “never”. Set review-by to the next evaluation. Reported are the reasons budget, people and skill; no-risk and other need no day.',
    message: (a: { service: Named }) =>
      `${named(a.service)} cannot be done now, but there is no day to look at it again.`,
    help: (a: { service: Named }) => `Set the day of the next evaluation: cdc set ${a.service.id} --review-by …`,
  },
  'catalog/review-overdue': {
    title: 'A decision whose review is overdue',
    explanation:
      'The day to look at this decision again is past. Budgets, people and threats may have changed since. Decide again; where the answer stays the same, set a new review-by. The day itself is still in time. A day counts at any level, and where no level is given yet.',
    message: (a: { service: Named; date: string }) =>
      `The decision on ${named(a.service)} was to be looked at again by ${a.date}.`,
    help: () => 'Decide again: change the level, or confirm it and set a new review-by.',
  },
  'catalog/starting-set-not-covered': {
    title: 'A category to begin with is not covered',
    explanation:
      'The textbook has beginners choose from A, B and D first: somebody who steers, somebody who watches, somebody who responds. Without one of them the short and the long cycle cannot run. Choose at least one service there; outsource what you cannot do yourselves. Silent until something is decided; where everything is unnecessary, all three are reported.',
    message: (a: Named) => `No service of category ${named(a)} is in scope.`,
    help: (a: { id: string }) =>
      `Categories A, B and D come first, so that both cycles can run. Choose at least one service: cdc matrix --category ${a.id}`,
  },
  'catalog/phase-not-covered': {
    title: 'A phase of the management process is not covered',
    explanation:
      'Strategic management, operation and response hand over to each other. If nothing is in scope in one of them, the process breaks off there. Choose at least one service of that phase. Silent until something is decided; where everything is unnecessary, all three are reported. An own service without a phase covers none.',
    message: (a: Named) => `No service of the phase “${a.name.en}” is in scope.`,
    help: (a: { id: string }) => `See which services belong to it, and choose at least one: cdc matrix --phase ${a.id}`,
  },
  'catalog/custom-collides': {
    title: 'An own service with the id of a listed one',
    explanation:
      'The listed service keeps the id, and the entry under custom is ignored: what the files say of the id counts for the listed service. Choose an id that the list does not have, e.g. X-1, and change it in every file.',
    message: (a: { service: Named }) =>
      `The id of this service of your own is that of a listed one, ${named(a.service)}; the entry is ignored.`,
    help: () => 'Give it an id that the list does not have, e.g. X-1, in every file.',
  },
  'catalog/custom-unused': {
    title: 'An own service on which nothing is decided',
    explanation:
      'Declaring a service of your own decides nothing, as little as an empty entry or a note does: it is counted nowhere until it has a level, an assignment, a score, an exclusion or a target. Decide, or remove the declaration.',
    message: (a: { service: Named }) =>
      `${named(a.service)} is declared as a service of your own, but nothing is decided on it in any file.`,
    help: (a: { service: Named }) => `Decide its level: cdc set ${a.service.id} --level …, or remove the declaration.`,
  },
  'profile/unasked': {
    title: 'In scope, but it is not said who does it',
    explanation:
      'Who does a service is the question of the second phase. Not answered yet is another thing than nobody: it may well have somebody. Ask, and write down the answer, be it unassigned. A team, a note or a plan without an assignment is no answer; what is excluded needs nobody. In the strict preset it is an error, so that no change passes while an answer is missing.',
    message: (a: { service: Named }) => `${named(a.service)} is in scope, but it is not said who does it.`,
    help: (a: { service: Named }) =>
      `Say who does it: cdc assess, or cdc set ${a.service.id} --assignment insource, outsource, combination or unassigned.`,
  },
  'profile/unassigned': {
    title: 'In scope, but nobody has it',
    explanation:
      'A service that should exist and that nobody carries is the finding that matters most: it will not happen. Name a team or a provider, or decide that the service is not needed. Only the answer unassigned is reported here; an assignment that is not said is profile/unasked. What is excluded needs nobody, and what is planned is not yet so.',
    message: (a: { service: Named }) => `${named(a.service)} is in scope, but nobody has it.`,
    help: (a: { service: Named }) =>
      `Assign it: cdc set ${a.service.id} --assignment insource --team …, or say in the catalog that it is unnecessary.`,
  },
  'profile/insource-without-team': {
    title: 'Insourced, but no team is named',
    explanation:
      'What everybody does, nobody answers for. Name the team that carries the service. Reported in scope, be it excluded or not; a planned team is not yet there.',
    message: (a: { service: Named }) => `${named(a.service)} is insourced, but no team is named.`,
    help: () => 'Add team: the team that answers for it.',
  },
  'profile/outsource-without-provider': {
    title: 'Outsourced, but no provider is named',
    explanation:
      'Without the name of the provider nobody can ask for results, or notice that the contract ends. Reported in scope, be it excluded or not; a planned provider is not yet there.',
    message: (a: { service: Named }) => `${named(a.service)} is outsourced, but no provider is named.`,
    help: () => 'Add provider: the company, or another organisation’s team, that does it.',
  },
  'profile/combination-without-both': {
    title: 'A combination that does not name both parts',
    explanation:
      'Where own people and a provider share a service, both have to know it: name the team and the provider. Reported in scope, be it excluded or not; what is planned is not yet so.',
    message: (a: { service: Named; missing: 'team' | 'provider' | 'both' }) =>
      `${named(a.service)} is a combination, but names no ${a.missing === 'both' ? 'team and no provider' : a.missing}.`,
    help: () => 'Name both: the team that answers for it and the provider that does its part.',
  },
  'profile/party-without-part': {
    title: 'A team or a provider without a part',
    explanation:
      'No provider has a part of what is insourced, no team of what is outsourced, and neither of what is unassigned. A name is left there from an earlier answer, or the assignment is wrong; it counts as nobody’s load. Reported in scope, of what is planned too.',
    message: (a: { service: Named; kind: 'team' | 'provider'; assignment: string; planned: boolean }) =>
      `${named(a.service)} is ${a.planned ? 'planned to be ' : ''}${a.assignment}, but names a ${a.kind}.`,
    help: (a: { kind: 'team' | 'provider' }) =>
      `Remove the ${a.kind}, or correct the assignment: a combination has both.`,
  },
  'profile/assigned-though-unnecessary': {
    title: 'Unnecessary, but assigned',
    explanation:
      'Too much is a finding too: somebody spends time on what the catalog calls unnecessary, or the catalog is wrong. It is the only finding about who does such a service: a missing or undeclared team or provider is not reported beside it. “Unassigned” is no assignment.',
    message: (a: { service: Named }) => `${named(a.service)} is unnecessary, but it is assigned.`,
    help: () => 'Remove it from the profile, or give it a level in the catalog.',
  },
  'profile/unknown-team': {
    title: 'A team that cdc.yaml does not declare',
    explanation:
      'Teams are renamed and dissolved; a service that points at one that is gone has nobody. Declared ids also catch misspellings. Reported as soon as cdc.yaml declares any team or provider, for planned teams too, and whatever the service’s level but unnecessary.',
    message: (a: { id: string; known: readonly string[] }) =>
      `The team “${a.id}” is not declared in cdc.yaml.${near(a.id, a.known)}`,
    help: (a: { known: readonly string[] }) => `Declare it under teams. Declared: ${list(a.known) || 'none'}.`,
  },
  'profile/unknown-provider': {
    title: 'A provider that cdc.yaml does not declare',
    explanation:
      'A service that points at a provider whose contract is not known here may have nobody. Declared ids also catch misspellings. Reported as soon as cdc.yaml declares any team or provider, for planned providers too, and whatever the service’s level but unnecessary.',
    message: (a: { id: string; known: readonly string[] }) =>
      `The provider “${a.id}” is not declared in cdc.yaml.${near(a.id, a.known)}`,
    help: (a: { known: readonly string[] }) => `Declare it under providers. Declared: ${list(a.known) || 'none'}.`,
  },
  'profile/parties-undeclared': {
    title: 'Teams and providers are named, but none is declared',
    explanation:
      'Where cdc.yaml declares no team and no provider, any id is taken: a misspelt one, and one that is gone, look like all others. It is one finding, whatever is named, planned ones included; services that are unnecessary are passed over. Declare those that there are, and the others are found.',
    message: (a: { ids: readonly string[] }) =>
      `cdc.yaml declares no team and no provider, so ${count(a.ids.length, 'id')} in the profile cannot be checked: ${brief(list(a.ids))}.`,
    help: () => 'Declare them in cdc.yaml, under teams and providers.',
  },
  'profile/contract-ended': {
    title: 'A provider whose contract has ended',
    explanation:
      'What the profile gives to a provider without a contract may in truth have nobody. If the contract was renewed, correct contract-until; if not, assign its services to somebody else. On its last day a contract still holds. Services count in scope, a provider’s part of a combination too.',
    message: (a: { name: Text; date: string; services: number }) =>
      `The contract with ${a.name.en} ended on ${a.date}, but it still carries ${count(a.services, 'service')} in scope.`,
    help: () => 'If it was renewed, correct contract-until; if not, assign its services to somebody else.',
  },
  'profile/contract-ending': {
    title: 'A provider whose contract ends soon',
    explanation:
      'A tender or a handover takes months, and services must not stop in between. Renew the contract, or plan who takes over. `days` says how far ahead to be told. It is told up to the last day itself.',
    message: (a: { name: Text; date: string; days: number; services: number }) =>
      `The contract with ${a.name.en} ends ${a.days === 0 ? 'today' : `in ${count(a.days, 'day')}`}, on ${a.date}; it carries ${count(a.services, 'service')} in scope.`,
    help: () => 'Renew it, or plan who takes over: planned in profile.yaml.',
  },
  'profile/planned-overdue': {
    title: 'A planned change that is overdue',
    explanation:
      'The day by which the assignment was to change is past, and it has not. Either the profile is out of date or the plan has slipped. Correct the one or the other. The day itself is still in time; a plan without a day is never overdue. Only services in scope are looked at.',
    message: (a: { service: Named; date: string }) =>
      `The change planned for ${named(a.service)} by ${a.date} is not in the profile yet.`,
    help: () => 'If it has happened, change the assignment and remove planned; if not, set a new day or drop the plan.',
  },
  'profile/planned-done': {
    title: 'A plan that has come true already',
    explanation:
      'The plan says what the profile says already. Left behind, it makes the service look unsettled and hides the plans that are still open. Remove it, or say what is to change next. Reported is a plan of which all that it names, assignment, team and provider, is so. Only services in scope are looked at.',
    message: (a: { service: Named }) => `What is planned for ${named(a.service)} is already so.`,
    help: () => 'Remove planned, or say what else is to change.',
  },
  'profile/area-one-outsourced': {
    title: 'Area I, but wholly outsourced',
    explanation:
      'Area I is about your own information and needs little special skill: nobody outside can decide it for you. Give at least the deciding part to a team of your own. Reported are the services that the textbook places there (7.1), and those that your catalog places there with area. A combination is not reported, nor a service that lies in another area as well, nor one out of scope.',
    message: (a: { service: Named }) =>
      `${named(a.service)} is wholly outsourced, though area I is the organisation’s own work.`,
    help: () =>
      'Take it back, or share it as a combination with a team that decides. If your organisation places it elsewhere, set area in the catalog.',
  },
  'profile/concentration': {
    title: 'One team or provider carries too much',
    explanation:
      'If it is overloaded, dissolved or lost, much of the centre stops at once. That may be a deliberate choice; then prepare for it. `share` is the part of the assigned services above which it is reported, `least` the number of services from which a share says something. A combination counts for its team and for its provider; exactly the share is not too much yet.',
    message: (a: { kind: 'team' | 'provider'; name: Text; count: number; of: number }) =>
      `The ${a.kind} ${a.name.en} carries ${a.count} of the ${a.of} services that are assigned.`,
    help: (a: { kind: 'team' | 'provider' }): string =>
      a.kind === 'team'
        ? 'Check that it has the people for them; spread them where it has not.'
        : 'Plan what happens if it fails or the contract ends; spread them where that is too much.',
  },
  'profile/unused-party': {
    title: 'A team or provider without a service',
    explanation:
      'Either the profile does not show what it does, or it no longer does anything here. A list with the dead among the living cannot be trusted. Assign its services, or remove it. Silent until a service is assigned. Any service that names it counts, an unnecessary one and a plan too.',
    message: (a: { kind: 'team' | 'provider'; name: Text }) =>
      `The ${a.kind} ${a.name.en} has no service, neither now nor planned.`,
    help: () => 'Assign what it does, or remove it from cdc.yaml.',
  },
  'portfolio/score-without-assignment': {
    title: 'A score, but the profile does not say who does it',
    explanation:
      'An insourced service is scored by how independent it is of single persons, an outsourced one by how well it is understood. Without the assignment nobody can tell what the score means. An exclusion needs no rubric, nor does a target alone. “Unassigned” is an assignment.',
    message: (a: { service: Named }) => `${named(a.service)} has a score, but the profile does not say who does it.`,
    help: () => 'Which rubric holds depends on the assignment: add it to profile.yaml.',
  },
  'portfolio/scored-though-unassigned': {
    title: 'Nobody has it, but its score is above 1',
    explanation:
      'What nobody does cannot be done: it counts as 1, whatever score stands in the file. Such a score is left over from somebody who had the service, or the profile is out of date. Score it 1, or say who does it. Of two halves, the higher one counts.',
    message: (a: { service: Named; asIs: number }) =>
      `Nobody has ${named(a.service)}, but its score is ${a.asIs}; it counts as 1.`,
    help: (a: { service: Named }) =>
      `Score it as it is now, cdc set ${a.service.id} --as-is 1, or say in profile.yaml who does it.`,
  },
  'portfolio/unscored': {
    title: 'In scope, but without an as-is score',
    explanation:
      'An unscored service is out of every mean and easily forgotten. An honest 1 says more than nothing, so that this project counts what is unclear as 1; one that was considered and left out is excluded, with a rationale. A target alone is no score, an exclusion is.',
    message: (a: { service: Named }) => `${named(a.service)} is in scope, but its as-is score is missing.`,
    help: (a: { service: Named }) =>
      `Score it: cdc assess, or cdc set ${a.service.id} --as-is 1 to 5. What is unclear counts as 1 here.`,
  },
  'portfolio/target-missing': {
    title: 'Scored, but without a target',
    explanation:
      'A score says where you stand, not whether that is enough. Without a to-be there is no gap to see, and the service drops out of every plan. Set a target that fits: not everything has to be 5. The lowest and the highest score want a target too; what is excluded, and what nobody has, does not.',
    message: (a: { service: Named; asIs: number }) =>
      `${named(a.service)} is at ${a.asIs}, but its to-be score is missing.`,
    help: (a: { service: Named }) => `Set a target that fits: cdc set ${a.service.id} --to-be 1 to 5.`,
  },
  'portfolio/target-below': {
    title: 'Better than it is meant to be',
    explanation:
      'Too much is a finding too: the people and the money spent here may be missing elsewhere. Spend less on it, or raise the target if this much is really needed. Of a combination, the score that counts is compared.',
    message: (a: { service: Named; asIs: number; toBe: number }) =>
      `${named(a.service)} is at ${a.asIs}, above its target of ${a.toBe}.`,
    help: () => 'Spend less on it, or raise to-be if this much is needed.',
  },
  'portfolio/gap-without-plan': {
    title: 'A gap without an action, an owner or a due date',
    explanation:
      'Of a combination, the half that lags counts. A gap that nobody is to close by any day stays open. Write down what will be done, who sees to it and by when. Whoever plans for large gaps only sets the option gap to 2 or more.',
    message: (a: { service: Named; asIs: number; toBe: number; missing: readonly ('action' | 'owner' | 'due')[] }) => {
      const missing = a.missing.map((key) => (key === 'due' ? 'due date' : key));
      const or = [missing.slice(0, -1).join(', '), missing.at(-1)].filter(Boolean).join(' or ');
      return `${named(a.service)} is to go from ${a.asIs} to ${a.toBe}, but has no ${or}.`;
    },
    help: (a: { service: Named; missing: readonly string[] }) =>
      `Plan it: cdc set ${a.service.id} ${a.missing.map((key) => `--${key} …`).join(' ')}`,
  },
  'portfolio/overdue': {
    title: 'Past its due date, and the gap is still there',
    explanation:
      'Either the action is done and nobody has scored the service again, or it is late. Find out which, then score it or set a new date. A target that nobody pursues is better lowered. The day itself is still in time. Of a combination, the half that lags counts; what is at its target is not overdue.',
    message: (a: { service: Named; asIs: number; toBe: number; due: string }) =>
      `${named(a.service)} was to be at ${a.toBe} by ${a.due}, but is at ${a.asIs}.`,
    help: () => 'If the action is done, score the service again; if not, set a new due date or another target.',
  },
  'portfolio/no-evidence': {
    title: 'A score without evidence',
    explanation:
      'A score that nothing supports is an opinion: whoever assesses next can neither follow it nor see what has changed. Link or name the documents, records or reports that show it. An empty list is no evidence. What is excluded, and what nobody has, needs none.',
    message: (a: { service: Named; asIs: number }) => `${named(a.service)} is at ${a.asIs}, but no evidence is given.`,
    help: () => 'Add evidence: links, or the names of documents or records that show it.',
  },
  'portfolio/stale': {
    title: 'An assessment that is too old',
    explanation:
      'People leave, contracts change, systems are replaced: an old score describes an organisation that is no longer there. Score the service again, or confirm the score with a new date. What is too old is set by stale-after-months under policy in cdc.yaml. A service’s own day goes before that of the file. An exclusion is looked at too; without a score, or without any day, nothing is stale.',
    message: (a: { service: Named; on: string; months: number }) =>
      `${named(a.service)} was last assessed on ${a.on}, more than ${count(a.months, 'month')} ago.`,
    help: (a: { service: Named }) =>
      `Score it again, or confirm the score with a new date: cdc set ${a.service.id} --assessed-on …`,
  },
  'portfolio/undated': {
    title: 'A score without a day',
    explanation:
      'Neither the entry nor the file says on which day the score was given, so it can never be stale. An exclusion is a judgement too, and has a day.',
    message: (a: { service: Named }) => `${named(a.service)} is scored, but no day says when.`,
    help: (a: { service: Named }) =>
      `Say when: cdc set ${a.service.id} --assessed-on …, or assessed-on for the whole file.`,
  },
  'dates/impossible': {
    title: 'A day that cannot be meant',
    explanation:
      'Nothing was assessed after today or before the year 2000, and no plan or contract reaches further than 50 years ahead: a digit is mistyped. Such a score would never be stale, and such a plan never overdue. A plan whose day is past is another finding.',
    message: (a: { day: string; why: 'ahead' | 'ago' | 'far' | 'past'; today: string }) => days[a.why](a.day, a.today),
    help: () => 'Correct the day.',
  },
  'portfolio/not-done': {
    title: 'Own work that cannot be done',
    explanation:
      'At 1, nobody in the organisation can do its part of the service: it stands in the profile, and is not there. Find somebody who can, or decide otherwise: outsource it, or leave it out. In a combination its own part counts; a provider’s 1 is another finding, and what nobody has is unassigned.',
    message: (a: { service: Named; half: boolean }) =>
      `${named(a.service)} is not done: ${a.half ? 'its own part' : 'it'} is at 1, which means that it cannot be done.`,
    help: () => 'Find people who can do it, assign it otherwise, or exclude it with a rationale.',
  },
  'portfolio/depends-on-a-person': {
    title: 'Depends on a person, and is not meant to',
    explanation:
      'At 2 and 3, an insourced service falters or stops when one person is ill or leaves. Write the procedure down, and let somebody else do the work by it to see that they can take over. Where the target is at or below the score of the own part, that is accepted, and nothing is found; at 1 it is not done. In a combination its own part counts.',
    message: (a: { service: Named; asIs: number; toBe: number | undefined; half: boolean }) =>
      `${named(a.service)} depends on a person: ${a.half ? 'its own part' : 'it'} is at ${a.asIs}; ${a.toBe === undefined ? 'there is no target' : `the target is ${a.toBe}`}.`,
    help: () => 'Write the procedure down and train a deputy who can take over: that makes it a 4.',
  },
  'portfolio/handed-off-blindly': {
    title: 'Outsourced, but not understood',
    explanation:
      'At 2 and 3, the buyer of a service does not understand what it buys or what comes of it; at 1, nobody looks at the results. That this is being handed off blindly is this project’s judgement: the textbook warns of it and names no score (8.3). Where the target is no higher, it is accepted. The buyer cannot tell whether the provider does well, and in an incident nobody knows what to ask. Read the reports, and ask until they make sense. In a combination the provider’s part counts.',
    message: (a: { service: Named; asIs: number; half: boolean }) =>
      `${named(a.service)} is handed off blindly: ${a.half ? 'the provider’s part' : 'it'} is at ${a.asIs}.`,
    help: () =>
      'Name somebody who reads the reports and asks about what is unclear: at 4, both service and results are understood.',
  },
  'portfolio/excluded-without-rationale': {
    title: 'Excluded, but no rationale is recorded',
    explanation:
      'Excluded means considered and decided, not forgotten. Only a rationale tells the two apart, and lets the next evaluation see whether the decision still holds. A rationale in the catalog is that of the level; the one in the portfolio counts.',
    message: (a: { service: Named }) => `${named(a.service)} is excluded, but no rationale is recorded.`,
    help: () => 'Add rationale: why it was decided not to do it.',
  },
  'portfolio/half-scored': {
    title: 'A combination of which only one half is scored',
    explanation:
      'Own work is scored by how independent it is of single persons, a provider’s by how well it is understood: one says nothing of the other. The half without a score may be the weak one. Score both. Without either half it is unscored.',
    message: (a: { service: Named; score: number; missing: 'insource' | 'outsource' }) =>
      `${named(a.service)} is a combination, but only ${a.missing === 'insource' ? 'the provider’s part' : 'its own part'} is scored.`,
    help: (a: { service: Named; score: number; missing: 'insource' | 'outsource' }) =>
      `Score both (insource/outsource): cdc set ${a.service.id} --as-is ${a.missing === 'insource' ? `…/${a.score}` : `${a.score}/…`}`,
  },
  'portfolio/halves-without-combination': {
    title: 'A score for each half, but no combination',
    explanation:
      'Only a combination has an own part and a provider’s part. Either the profile or the score is out of date: make them agree. Where nobody has it, or nobody has said who does, other rules speak.',
    message: (a: { service: Named; assignment: 'insource' | 'outsource' }) =>
      `${named(a.service)} is ${a.assignment}d, but its score is split like that of a combination.`,
    help: (a: { service: Named }) =>
      `Give one score: cdc set ${a.service.id} --as-is 1 to 5, or make it a combination in profile.yaml.`,
  },
  'portfolio/unproven-five': {
    title: 'Own work at 5, but no evidence of the approval',
    explanation:
      'For own work, 5 means documented and approved by the CISO or another head with authority; the approval is all that sets it apart from a 4. Link or name the approved document under evidence. In a combination its own part counts; a provider’s 5 needs no approval.',
    message: (a: { service: Named; half: boolean }) =>
      `${named(a.service)} is at 5${a.half ? ' in its own part' : ''}, but no evidence shows the approval.`,
    help: () => 'Link or name the approved document under evidence. Without an approval it is a 4.',
  },
  'schema/stale': {
    title: 'A schema beside the files that is out of date',
    explanation:
      'Editors complete and underline by the schemas in .cdc/schemas. They hold the teams, providers and own services of this organisation, so they age when those change, or when cdc does. Refresh them: cdc schema --write.',
    message: (a: { schema: string }) =>
      `The schema beside this file (${a.schema}) is out of date, so editors offer and underline the wrong things.`,
    help: () => 'Refresh it: cdc schema --write',
  },
  'ignore/unknown-rule': {
    title: 'A comment that suppresses no rule that there is',
    explanation:
      'The rule is misspelt, or is not in this cdc any more: the comment suppresses nothing. Correct it, or remove the comment.',
    message: (a: { rule: string; known: readonly string[] }): string =>
      a.rule === '' ? 'This comment names no rule.' : `There is no rule “${brief(a.rule)}”.${near(a.rule, a.known)}`,
    help: () => 'Write: # cdc-ignore <rule>: <reason>. The rules are listed by: cdc explain rule',
  },
  'ignore/without-reason': {
    title: 'A comment that suppresses without a reason',
    explanation:
      'Whoever reads the comment next year has to know whether the reason still holds. Write it behind the colon.',
    message: (a: { rule: string }) => `This comment suppresses ${a.rule} without giving a reason.`,
    help: (a: { rule: string }) => `Say why: # cdc-ignore ${a.rule}: <reason>`,
  },
  'ignore/unused': {
    title: 'A comment that suppresses nothing',
    explanation:
      'What it was written for is mended, or it stands on another entry than it is about. Left there, it would hide the next finding of that rule. One about a rule that is turned off is not told.',
    message: (a: { rule: string }) => `This comment suppresses nothing: ${a.rule} finds nothing here.`,
    help: () => 'Remove it, or put it on the entry that it is about: behind it, or on the line above.',
  },
};
