import type { Messages } from './en.ts';

/** What a rule is about: a line, and why it matters and what to do. Loaded only where rules are explained. */
export interface RuleText {
  readonly title: string;
  readonly explanation: string;
}

export type RuleTexts = Readonly<Record<keyof Messages['rules'], RuleText>>;

export const rulesEn: RuleTexts = {
  'catalog/undecided': {
    title: 'A listed service of which nothing is said',
    explanation:
      'Every service of the list is a question to the organisation: is it needed, and how much? One of which nothing is said in any file has not been thought about yet; it is counted nowhere. Decide its level, or write down why it is unnecessary. Whoever starts small sets this rule to info.',
  },
  'catalog/unnecessary-without-reason': {
    title: 'Unnecessary, but no reason is recorded',
    explanation:
      'That there is no risk is a different thing from not being able to now. Only with the reason written down can the next evaluation tell which decisions to look at again.',
  },
  'catalog/unknown-service': {
    title: 'An id that is neither in the list nor your own',
    explanation:
      'Usually a slip of the pen. A service that the list has not, but your organisation needs, is declared under custom in catalog.yaml, with its category and name.',
  },
  'catalog/review-date-missing': {
    title: '“Cannot now”, but no day to look again',
    explanation:
      'A lack of budget, people or skill passes; the risk stays meanwhile. Without a day, “cannot now” quietly becomes “never”. Set review-by to the next evaluation.',
  },
  'catalog/review-overdue': {
    title: 'A decision whose review is overdue',
    explanation:
      'The day to look at this decision again is past. Budgets, people and threats may have changed since. Decide again; where the answer stays the same, set a new review-by.',
  },
  'catalog/starting-set-not-covered': {
    title: 'A category to begin with is not covered',
    explanation:
      'The textbook has beginners choose from A, B and D first: somebody who steers, somebody who watches, somebody who responds. Without one of them the short and the long cycle cannot run. Choose at least one service there; outsource what you cannot do yourselves.',
  },
  'catalog/phase-not-covered': {
    title: 'A phase of the management process is not covered',
    explanation:
      'Strategic management, operation and response hand over to each other. If nothing is in scope in one of them, the process breaks off there. Choose at least one service of that phase.',
  },
  'catalog/custom-collides': {
    title: 'An own service with the id of a listed one',
    explanation:
      'The listed service keeps the id, and the entry under custom is ignored: what the files say of the id counts for the listed service. Choose an id that the list does not have, e.g. X-1, and change it in every file.',
  },
  'catalog/custom-unused': {
    title: 'An own service of which nothing is said',
    explanation:
      'A service of your own is in scope as soon as it is declared, so this one counts although no file says its level, who does it or how well. Say it, or remove the declaration.',
  },
  'profile/unassigned': {
    title: 'In scope, but nobody has it',
    explanation:
      'A service that should exist and that nobody carries is the finding that matters most: it will not happen. Name a team or a provider, or decide that the service is not needed.',
  },
  'profile/insource-without-team': {
    title: 'Insourced, but no team is named',
    explanation: 'What everybody does, nobody answers for. Name the team that carries the service.',
  },
  'profile/outsource-without-provider': {
    title: 'Outsourced, but no provider is named',
    explanation: 'Without the name of the provider nobody can ask for results, or notice that the contract ends.',
  },
  'profile/combination-without-both': {
    title: 'A combination that does not name both parts',
    explanation:
      'Where own people and a provider share a service, both have to know it: name the team and the provider.',
  },
  'profile/assigned-though-unnecessary': {
    title: 'Unnecessary, but assigned',
    explanation:
      'Too much is a finding too: somebody spends time on what the catalog calls unnecessary, or the catalog is wrong.',
  },
  'profile/unknown-team': {
    title: 'A team that cdc.yaml does not declare',
    explanation:
      'Teams are renamed and dissolved; a service that points at one that is gone has nobody. Declared ids also catch misspellings.',
  },
  'profile/unknown-provider': {
    title: 'A provider that cdc.yaml does not declare',
    explanation:
      'A service that points at a provider whose contract is not known here may have nobody. Declared ids also catch misspellings.',
  },
  'profile/contract-ended': {
    title: 'A provider whose contract has ended',
    explanation:
      'What the profile gives to a provider without a contract may in truth have nobody. If the contract was renewed, correct contract-until; if not, assign its services to somebody else.',
  },
  'profile/contract-ending': {
    title: 'A provider whose contract ends soon',
    explanation:
      'A tender or a handover takes months, and services must not stop in between. Renew the contract, or plan who takes over. `days` says how far ahead to be told.',
  },
  'profile/planned-overdue': {
    title: 'A planned change that is overdue',
    explanation:
      'The day by which the assignment was to change is past, and it has not. Either the profile is out of date or the plan has slipped. Correct the one or the other.',
  },
  'profile/planned-done': {
    title: 'A plan that has come true already',
    explanation:
      'The plan says what the profile says already. Left behind, it makes the service look unsettled and hides the plans that are still open. Remove it, or say what is to change next.',
  },
  'profile/area-one-outsourced': {
    title: 'Area I, but wholly outsourced',
    explanation:
      'Area I is about your own information and needs little special skill: nobody outside can decide it for you. Give at least the deciding part to a team of your own. Reported are the services that the textbook places there, and those that your catalog places there with area.',
  },
  'profile/concentration': {
    title: 'One team or provider carries too much',
    explanation:
      'If it is overloaded, dissolved or lost, much of the centre stops at once. That may be a deliberate choice; then prepare for it. `share` is the part of the assigned services above which it is reported, `least` the number of services from which a share says something.',
  },
  'profile/unused-party': {
    title: 'A team or provider without a service',
    explanation:
      'Either the profile does not show what it does, or it no longer does anything here. A list with the dead among the living cannot be trusted. Assign its services, or remove it.',
  },
  'portfolio/score-without-assignment': {
    title: 'A score, but the profile does not say who does it',
    explanation:
      'An insourced service is scored by how independent it is of single persons, an outsourced one by how well it is understood. Without the assignment nobody can tell what the score means.',
  },
  'portfolio/unscored': {
    title: 'In scope, but without an as-is score',
    explanation:
      'An unscored service is out of every mean and easily forgotten. An honest 1 says more than nothing; one that was considered and left out is excluded, with a rationale.',
  },
  'portfolio/target-missing': {
    title: 'Scored, but without a target',
    explanation:
      'A score says where you stand, not whether that is enough. Without a to-be there is no gap to see, and the service drops out of every plan. Set a target that fits: not everything has to be 5.',
  },
  'portfolio/target-below': {
    title: 'Better than it is meant to be',
    explanation:
      'Too much is a finding too: the people and the money spent here may be missing elsewhere. Spend less on it, or raise the target if this much is really needed.',
  },
  'portfolio/gap-without-plan': {
    title: 'A gap without an action, an owner or a due date',
    explanation:
      'A gap that nobody is to close by any day stays open. Write down what will be done, who sees to it and by when. Whoever plans for large gaps only sets the option gap to 2 or more.',
  },
  'portfolio/overdue': {
    title: 'Past its due date, and the gap is still there',
    explanation:
      'Either the action is done and nobody has scored the service again, or it is late. Find out which, then score it or set a new date. A target that nobody pursues is better lowered.',
  },
  'portfolio/no-evidence': {
    title: 'A score without evidence',
    explanation:
      'A score that nothing supports is an opinion: whoever assesses next can neither follow it nor see what has changed. Link or name the documents, records or reports that show it.',
  },
  'portfolio/stale': {
    title: 'An assessment that is too old',
    explanation:
      'People leave, contracts change, systems are replaced: an old score describes an organisation that is no longer there. Score the service again, or confirm the score with a new date. What is too old is set by stale-after-months under policy in cdc.yaml.',
  },
  'portfolio/depends-on-a-person': {
    title: 'Depends on a person, though the target is 4 or 5',
    explanation:
      'At 3 and below, an insourced service falters or stops when one person is ill or leaves. Write the procedure down, and let somebody else do the work by it to see that they can take over.',
  },
  'portfolio/handed-off-blindly': {
    title: 'Outsourced, but not understood',
    explanation:
      'At 3 and below, the buyer of a service does not understand what it buys or what comes of it. It cannot tell whether the provider does well, and in an incident nobody knows what to ask. Read the reports, and ask until they make sense.',
  },
  'portfolio/excluded-without-rationale': {
    title: 'Excluded, but no rationale is recorded',
    explanation:
      'Excluded means considered and decided, not forgotten. Only a rationale tells the two apart, and lets the next evaluation see whether the decision still holds.',
  },
  'portfolio/half-scored': {
    title: 'A combination of which only one half is scored',
    explanation:
      'Own work is scored by how independent it is of single persons, a provider’s by how well it is understood: one says nothing of the other. The half without a score may be the weak one. Score both.',
  },
  'portfolio/halves-without-combination': {
    title: 'A score for each half, but no combination',
    explanation:
      'Only a combination has an own part and a provider’s part. Either the profile or the score is out of date: make them agree.',
  },
  'portfolio/unproven-five': {
    title: 'Own work at 5, but no evidence of the approval',
    explanation:
      'For own work, 5 means documented and approved by the CISO or another head with authority; the approval is all that sets it apart from a 4. Link or name the approved document under evidence.',
  },
};
