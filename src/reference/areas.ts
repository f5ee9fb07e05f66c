import type { Source, Text } from './text.ts';

interface AreaFacts {
  readonly name: Text;
  /** Whose information is handled: `internal`, the victim's side, or `external`, the attacker's side. */
  readonly information: 'internal' | 'external';
  /** How much specialised security skill is needed. */
  readonly specialisedSkill: 'low' | 'high';
  /** Who should do it. */
  readonly who: Text;
  readonly source: Source;
}

const list = [
  {
    id: 'I',
    name: { en: 'Area I: own organisation', ja: '領域I：自組織' },
    information: 'internal',
    specialisedSkill: 'low',
    who: {
      en: 'The organisation itself has to do it: knowing the organisation counts for more than security expertise.',
      ja: '自組織が自ら行う。専門知識よりも組織の内情に通じていることがものを言う。',
    },
    source: 'textbook 6.2, figure 14',
  },
  {
    id: 'II',
    name: { en: 'Area II: own organisation leads', ja: '領域II：自組織が主体' },
    information: 'external',
    specialisedSkill: 'low',
    who: {
      en: 'The organisation leads, and specialists support it.',
      ja: '自組織が主体となり、専門組織の助けを借りる。',
    },
    source: 'textbook 6.2, figure 14',
  },
  {
    id: 'III',
    name: { en: 'Area III: specialists', ja: '領域III：専門組織' },
    information: 'external',
    specialisedSkill: 'high',
    who: {
      en: 'Specialists do it: without experts of its own, the organisation hardly can.',
      ja: '専門組織に任せる。自前の専門家を抱えていなければ、自組織では難しい。',
    },
    source: 'textbook 6.2, figure 14',
  },
  {
    id: 'IV',
    name: { en: 'Area IV: specialists lead', ja: '領域IV：専門組織が主体' },
    information: 'internal',
    specialisedSkill: 'high',
    who: {
      en: 'Specialists lead the work, and the organisation manages and supports it.',
      ja: '専門組織が作業の主体となり、自組織は全体を管理しながら支える。',
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
