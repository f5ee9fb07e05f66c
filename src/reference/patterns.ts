import { type AreaId, areas } from './areas.ts';
import type { Source, Text } from './text.ts';

/**
 * Who leads the services of an area (textbook 6.2): the organisation wholly, the organisation with the support of
 * specialists, specialists whom it supports, or specialists alone.
 */
export type Lead = 'own' | 'own-supported' | 'specialists-supported' | 'specialists';

interface PatternFacts {
  /** The textbook's number, 1 to 4. */
  readonly number: number;
  readonly name: Text;
  readonly meaning: Text;
  /**
   * Who leads each area. The textbook gives the areas that the organisation leads (6.3), and how each is shared (6.2);
   * that minimum insource leaves II and IV to specialists alone is this project's own reading.
   */
  readonly leads: Readonly<Record<AreaId, Lead>>;
  readonly source: Source;
}

const list = [
  {
    id: 'minimum-insource',
    number: 1,
    name: { en: 'Minimum insource', ja: 'ミニマムインソース' },
    meaning: {
      en: 'The organisation does only what no one else can do for it and relies on specialists for the rest. Typical of a first security team.',
      ja: '自組織で実施すべき業務（領域I）だけを担い、ほかは専門組織に任せる。初めてセキュリティ対応組織を設ける場合に多い。',
    },
    leads: { I: 'own', II: 'specialists', III: 'specialists', IV: 'specialists' },
    source: 'textbook 6.3',
  },
  {
    id: 'hybrid',
    number: 2,
    name: { en: 'Hybrid', ja: 'ハイブリッド' },
    meaning: {
      en: 'The organisation has basic security knowledge and leads everything that needs no specialised skill. The most common pattern.',
      ja: 'セキュリティの基礎知識を持ち、高度な専門スキルを必要としない業務（領域I、II）を主導する。最も一般的な形態である。',
    },
    leads: { I: 'own', II: 'own-supported', III: 'specialists', IV: 'specialists-supported' },
    source: 'textbook 6.3',
  },
  {
    id: 'minimum-outsource',
    number: 3,
    name: { en: 'Minimum outsource', ja: 'ミニマムアウトソース' },
    meaning: {
      en: "The organisation leads everything except specialised work on the attacker's side.",
      ja: '攻撃側の情報を扱う専門的な業務（領域III）を除き、自組織が主導する。',
    },
    leads: { I: 'own', II: 'own-supported', III: 'specialists', IV: 'own-supported' },
    source: 'textbook 6.3',
  },
  {
    id: 'full-insource',
    number: 4,
    name: { en: 'Full insource', ja: 'フルインソース' },
    meaning: {
      en: 'The organisation does everything itself. Few organisations need this, and it is not a goal in itself.',
      ja: 'すべての領域を自組織で担う。必要とする組織は限られ、これ自体が目標になるわけではない。',
    },
    leads: { I: 'own', II: 'own', III: 'own', IV: 'own' },
    source: 'textbook 6.3',
  },
] as const satisfies readonly (PatternFacts & { readonly id: string })[];

export type PatternId = (typeof list)[number]['id'];

export interface Pattern extends PatternFacts {
  readonly id: PatternId;
}

/** The four patterns of organisation (textbook 6.3, figure 15). */
export const patterns: readonly Pattern[] = list;

/** The areas that the organisation leads itself, alone or with support. */
export function ownAreas({ leads }: Pick<Pattern, 'leads'>): AreaId[] {
  return areas.map(({ id }) => id).filter((area) => leads[area] === 'own' || leads[area] === 'own-supported');
}
