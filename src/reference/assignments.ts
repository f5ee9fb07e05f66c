import type { Source, Text } from './text.ts';

interface AssignmentFacts {
  readonly name: Text;
  readonly meaning: Text;
  /** The responsible team has to be named. */
  readonly needsTeam: boolean;
  /** The provider has to be named. */
  readonly needsProvider: boolean;
  readonly source: Source;
}

const list = [
  {
    id: 'insource',
    name: { en: 'Insource', ja: 'インソース' },
    meaning: {
      en: 'A team of the organisation does it. Name the team responsible.',
      ja: '自組織のチームが実施する。責任を持つチームを明記する。',
    },
    needsTeam: true,
    needsProvider: false,
    source: 'textbook table 10',
  },
  {
    id: 'outsource',
    name: { en: 'Outsource', ja: 'アウトソース' },
    meaning: {
      en: 'A team outside the organisation does it, such as a service company or the SOC of a parent company. Name the provider.',
      ja: '自組織の外のチームが実施する。社外の事業者に限らず、親会社・グループ会社のSOCなども含む。委託先を明記する。',
    },
    needsTeam: false,
    needsProvider: true,
    source: 'textbook table 10',
  },
  {
    id: 'combination',
    name: { en: 'Combination', ja: '併用' },
    meaning: {
      en: 'A team of the organisation and an outside team share it. Name both.',
      ja: '自組織のチームと組織の外のチームで分担する。責任を持つチームと委託先の両方を明記する。',
    },
    needsTeam: true,
    needsProvider: true,
    source: 'textbook table 10',
  },
  {
    id: 'unassigned',
    name: { en: 'Unassigned', ja: '未割り当て' },
    meaning: {
      en: 'The service should exist, but no one provides it yet.',
      ja: '必要なサービスだが、担い手がまだ決まっていない。',
    },
    needsTeam: false,
    needsProvider: false,
    source: 'textbook table 10',
  },
] as const satisfies readonly (AssignmentFacts & { readonly id: string })[];

export type AssignmentId = (typeof list)[number]['id'];

export interface Assignment extends AssignmentFacts {
  readonly id: AssignmentId;
}

/** Who does a service (textbook 6.2, table 10). */
export const assignments: readonly Assignment[] = list;
