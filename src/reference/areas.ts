import type { Source, Text } from './text.ts';

interface AreaFacts {
  readonly name: Text;
  /** Whose information is handled: `internal`, the victim's side, or `external`, the attacker's side. */
  readonly information: 'internal' | 'external';
  /** How much specialised security skill is needed. */
  readonly specialisedSkill: 'low' | 'high';
  /** How the work is shared between insource and outsource. */
  readonly balance: '≫' | '≧' | '≪' | '≦';
  /** Who should do it. */
  readonly who: Text;
  readonly source: Source;
}

const list = [
  {
    id: 'I',
    name: { en: 'Area I: the organisation itself does it', ja: '領域I：自組織で実施すべき領域' },
    information: 'internal',
    specialisedSkill: 'low',
    balance: '≫',
    who: {
      en: 'The organisation has to do it itself: the work takes knowledge of the organisation rather than security expertise, so outsiders can hardly do it.',
      ja: '自組織が自ら実施する。専門知識よりも組織の内情を知っていることが重要で、外部には任せにくい。',
    },
    source: 'textbook 6.2, figure 14',
  },
  {
    id: 'II',
    name: { en: 'Area II: the organisation leads, with specialists', ja: '領域II：自組織を中心に連携すべき領域' },
    information: 'external',
    specialisedSkill: 'low',
    balance: '≧',
    who: {
      en: 'The organisation leads the work, and specialists support it.',
      ja: '自組織が主体となり、専門組織の支援を受ける。',
    },
    source: 'textbook 6.2, figure 14',
  },
  {
    id: 'III',
    name: { en: 'Area III: specialists do it', ja: '領域III：専門組織で実施すべき領域' },
    information: 'external',
    specialisedSkill: 'high',
    balance: '≪',
    who: {
      en: 'Specialists do it: an organisation without experts of its own can hardly do it itself.',
      ja: '専門組織が実施する。専門家がいなければ、自組織での実施は難しい。',
    },
    source: 'textbook 6.2, figure 14',
  },
  {
    id: 'IV',
    name: { en: 'Area IV: specialists lead, with the organisation', ja: '領域IV：専門組織を中心に連携すべき領域' },
    information: 'internal',
    specialisedSkill: 'high',
    balance: '≦',
    who: {
      en: 'Specialists lead the work, and the organisation manages and supports it.',
      ja: '専門組織が作業の主体となり、自組織は管理と支援を行う。',
    },
    source: 'textbook 6.2, figure 14',
  },
] as const satisfies readonly (AreaFacts & { readonly id: string })[];

export type AreaId = (typeof list)[number]['id'];

export interface Area extends AreaFacts {
  readonly id: AreaId;
}

/** The four areas, from the kind of information handled and the skill needed (textbook 6.2, figure 14). */
export const areas: readonly Area[] = list;
