import type { Source, Text } from './text.ts';

interface LevelFacts {
  readonly name: Text;
  /** The textbook's word for the priority; a dash where it has none. */
  readonly priorityWord: Text;
  readonly meaning: Text;
  readonly source: Source;
}

const list = [
  {
    id: 'unnecessary',
    name: { en: 'Unnecessary', ja: '不要' },
    priorityWord: { en: '–', ja: '–' },
    meaning: {
      en: 'Either no risk calls for it, or it cannot be done now. Record the reason.',
      ja: '実施しないと判断したもの。対応すべきリスクがないのか、今はできないのか、理由を記録する。',
    },
    source: 'textbook table 9',
  },
  {
    id: 'basic',
    name: { en: 'Basic', ja: 'ベーシック' },
    priorityWord: { en: 'Required', ja: '必須' },
    meaning: {
      en: 'Part of the minimum that must be done.',
      ja: '必ず実施すべき最低限のもの。',
    },
    source: 'textbook table 9',
  },
  {
    id: 'standard',
    name: { en: 'Standard', ja: 'スタンダード' },
    priorityWord: { en: 'Standard', ja: '標準' },
    meaning: {
      en: 'Generally recommended.',
      ja: '一般に実施が推奨されるもの。',
    },
    source: 'textbook table 9',
  },
  {
    id: 'advanced',
    name: { en: 'Advanced', ja: 'アドバンスド' },
    priorityWord: { en: 'Recommended', ja: '推奨' },
    meaning: {
      en: 'Needed to take the CDC cycle to a higher level.',
      ja: 'CDCのサイクルをより高い水準で回す場合に必要なもの。',
    },
    source: 'textbook table 9',
  },
  {
    id: 'optional',
    name: { en: 'Optional', ja: 'オプション' },
    priorityWord: { en: 'Optional', ja: '任意' },
    meaning: {
      en: 'Chosen to suit this particular CDC.',
      ja: '自組織のCDCの形態に応じて、任意に選ぶもの。',
    },
    source: 'textbook table 9',
  },
] as const satisfies readonly (LevelFacts & { readonly id: string })[];

export type LevelId = (typeof list)[number]['id'];

export interface Level extends LevelFacts {
  readonly id: LevelId;
}

/** The recommendation levels (textbook 5.2.1, table 9). X.1060 prescribes none for any service. */
export const levels: readonly Level[] = list;

/** How much a step of a service counts, by its level; of `undecided`, one in scope whose level is not decided yet. */
export type Weights = Readonly<Record<Exclude<LevelId, 'unnecessary'> | 'undecided', number>>;

/** What a policy can replace; the figures are this project's own. */
export const defaultWeights: Weights = { basic: 4, standard: 3, advanced: 2, optional: 1, undecided: 2 };
