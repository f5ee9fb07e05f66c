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
};
