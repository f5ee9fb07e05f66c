import type { Rubric, RubricId } from './scores.ts';
import type { Text } from './text.ts';

/** What each score means for a service done by the organisation itself and for one that it buys (textbook 8.3). */
export const rubrics = {
  insource: {
    5: {
      en: 'Documented, and approved by the CISO or another manager with authority.',
      ja: '手順が文書になっており、CISOなど権限を持つ責任者の承認を得ている。',
    },
    4: {
      en: 'Documented; someone else can take over from the person in charge.',
      ja: '手順が文書になっており、担当者が代わっても別の人が引き継げる。',
    },
    3: {
      en: 'Not documented; someone else can do part of it for a while.',
      ja: '文書はないが、担当者の不在時には別の人が一部をこなせる。',
    },
    2: {
      en: 'Not documented; only the person in charge can do it.',
      ja: '手順は文書になっておらず、担当者本人にしかできない。',
    },
    1: {
      en: 'Cannot be done.',
      ja: '行えていない。',
    },
    excluded: {
      en: 'Considered, and decided against: excluded from the assessment.',
      ja: '自組織で行うことを検討し、行わないと決めた。評価の対象から外す。',
    },
  },
  outsource: {
    5: {
      en: 'Service and results are understood, and the results meet expectations.',
      ja: 'サービスの中身と成果を把握しており、成果は期待どおりである。',
    },
    4: {
      en: 'Service and results are understood, but the results fall short of expectations.',
      ja: 'サービスの中身と成果を把握しているが、成果は期待に届いていない。',
    },
    3: {
      en: 'Only one of the two, the service or its results, is understood.',
      ja: 'サービスの中身と成果のうち、一方を把握していない。',
    },
    2: {
      en: 'Neither the service nor its results are understood.',
      ja: 'サービスの中身も成果も把握していない。',
    },
    1: {
      en: 'Results and reports are not reviewed.',
      ja: '成果や報告に目を通していない。',
    },
    excluded: {
      en: 'Outsourcing considered, and decided against: excluded from the assessment.',
      ja: '自組織の外に任せることを検討し、行わないと決めた。評価の対象から外す。',
    },
  },
} as const satisfies Record<RubricId, Rubric>;

/**
 * What the score of each rubric measures (textbook 8.3). From which score on an outsourced service is handed off blindly the
 * textbook does not say: the threshold is this project's.
 */
export const measures = {
  insource: {
    en: 'How far the service is independent of any one person. At 2 and 3 it depends on one person.',
    ja: '特定の個人に頼らず続けられるか。2と3は属人的な状態を示す。',
  },
  outsource: {
    en: 'How well the organisation understands what others do for it. Treating 3 and below as outsourced without oversight is this project’s judgement.',
    ja: '任せている内容を自組織が理解し、丸投げになっていないか。3以下を丸投げとみなすのは、本プロジェクトの判断である。',
  },
} as const satisfies Record<RubricId, Text>;
