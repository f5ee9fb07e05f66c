import type { Source, Text } from './text.ts';

interface ReasonFacts {
  readonly name: Text;
  readonly meaning: Text;
  /** "Cannot now" rather than "no need": looked at again at the next evaluation. */
  readonly revisit: boolean;
  readonly source: Source;
}

const list = [
  {
    id: 'no-risk',
    name: { en: 'No risk', ja: 'リスクなし' },
    meaning: {
      en: 'The organisation does not face the risk that this service addresses.',
      ja: 'このサービスで対応すべきリスクが自組織にはない。',
    },
    revisit: false,
    source: 'textbook 5.2.1',
  },
  {
    id: 'budget',
    name: { en: 'Budget', ja: '予算不足' },
    meaning: {
      en: 'Needed, but there is no budget for it now.',
      ja: '必要性は認めるが、今は予算がない。',
    },
    revisit: true,
    source: 'textbook 5.2.1',
  },
  {
    id: 'people',
    name: { en: 'People', ja: '人員不足' },
    meaning: {
      en: 'Needed, but no one is free to do it now.',
      ja: '必要性は認めるが、今は人員を割けない。',
    },
    revisit: true,
    source: 'textbook 5.2.1',
  },
  {
    id: 'skill',
    name: { en: 'Skill', ja: 'スキル不足' },
    meaning: {
      en: 'Needed, but the skills are missing now.',
      ja: '必要性は認めるが、今は必要なスキルが足りない。',
    },
    revisit: true,
    source: 'textbook 5.2.1',
  },
  {
    id: 'other',
    name: { en: 'Other', ja: 'その他' },
    meaning: {
      en: 'Another reason, given in the rationale.',
      ja: '上記以外の理由。内容は判断の根拠（rationale）に書く。',
    },
    revisit: false,
    source: 'project',
  },
] as const satisfies readonly (ReasonFacts & { readonly id: string })[];

export type ReasonId = (typeof list)[number]['id'];

export interface Reason extends ReasonFacts {
  readonly id: ReasonId;
}

/** Why a service is judged unnecessary (textbook 5.2.1). */
export const reasons: readonly Reason[] = list;
