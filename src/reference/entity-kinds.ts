import type { Source, Text } from './text.ts';

interface EntityKindFacts {
  readonly name: Text;
  readonly meaning: Text;
  readonly source: Source;
}

/** What an organisation is to the group that it belongs to (textbook 2.4, 6.5.2 and 7.1.3). */
export const entityKinds = [
  {
    id: 'parent',
    name: { en: 'Parent company', ja: '親会社' },
    meaning: {
      en: 'Leads others of the group: what exceeds their authority comes to it.',
      ja: 'グループのほかの組織の上位にあり、その権限を超える対応を引き受ける組織。',
    },
    source: 'textbook 7.1.3',
  },
  {
    id: 'subsidiary',
    name: { en: 'Subsidiary', ja: '子会社' },
    meaning: {
      en: 'A company of the group. It acts within the authority that its parent has delegated, and escalates beyond it.',
      ja: 'グループ内の会社。親会社から移譲された権限の範囲で対応し、それを超える場合はエスカレーションする。',
    },
    source: 'textbook 7.1.3',
  },
  {
    id: 'unit',
    name: { en: 'Business unit', ja: '事業部門' },
    meaning: {
      en: 'A unit, product or service of a company with a CDC of its own.',
      ja: '自らのCDCを持つ、会社の中の事業部門、製品、サービスなど。',
    },
    source: 'textbook 2.4',
  },
  {
    id: 'partner',
    name: { en: 'Business partner', ja: '取引先' },
    meaning: {
      en: 'Bound by contract, not by authority: both act within what they have agreed.',
      ja: '権限ではなく契約や取り決めで結ばれ、その範囲で互いに対応する組織。',
    },
    source: 'textbook 7.1.3',
  },
] as const satisfies readonly ({ readonly id: string } & EntityKindFacts)[];

export type EntityKindId = (typeof entityKinds)[number]['id'];
export const entityKindIds: readonly EntityKindId[] = entityKinds.map(({ id }) => id);

/** Those of the group itself: in them a parent decides, or has delegated that. */
export const ownEntityKinds: readonly EntityKindId[] = ['parent', 'subsidiary', 'unit'];
