import type { Rubric, RubricId } from './scores.ts';
import type { Text } from './text.ts';

/** What each score means for a service done by the organisation itself and for one that it buys (textbook 8.3). */
export const rubrics = {
  insource: {
    5: {
      en: 'Documented, and approved by the CISO or another manager with authority.',
      ja: '運用を明文化し、CISOなど権限のある組織長が承認している。',
    },
    4: {
      en: 'Documented; someone else can take over from the person in charge.',
      ja: '運用を明文化しており、担当者以外でも交代して実施できる。',
    },
    3: {
      en: 'Not documented; someone else can do part of it for a while.',
      ja: '明文化していないが、担当者以外でも一部を臨時に代行できる。',
    },
    2: {
      en: 'Not documented; only the person in charge can do it.',
      ja: '明文化しておらず、担当者しか実施できない。',
    },
    1: {
      en: 'Cannot be done.',
      ja: '実施できていない。',
    },
    excluded: {
      en: 'Considered, and decided against: excluded from the assessment.',
      ja: '検討の結果、自組織では実施しないと判断した（評価対象外）。',
    },
  },
  outsource: {
    5: {
      en: 'Service and results are understood, and the results meet expectations.',
      ja: 'サービスの内容と結果を理解しており、結果は想定どおりである。',
    },
    4: {
      en: 'Service and results are understood, but the results fall short of expectations.',
      ja: 'サービスの内容と結果を理解しているが、結果は想定を下回る。',
    },
    3: {
      en: 'Only one of the two, the service or its results, is understood.',
      ja: 'サービスの内容か結果の、どちらかを理解していない。',
    },
    2: {
      en: 'Neither the service nor its results are understood.',
      ja: 'サービスの内容も結果も理解していない。',
    },
    1: {
      en: 'Results and reports are not reviewed.',
      ja: '結果や報告を確認していない。',
    },
    excluded: {
      en: 'Outsourcing considered, and decided against: excluded from the assessment.',
      ja: '検討の結果、アウトソースしないと判断した（評価対象外）。',
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
    ja: '個人に依存せず、組織として実施できるか。2と3は属人化した状態である。',
  },
  outsource: {
    en: 'How well the organisation understands what others do for it. Treating 3 and below as outsourced without oversight is this project’s judgement.',
    ja: '委託した内容を理解し、丸投げになっていないか。3以下を丸投げとみなすのは、本ツール独自の判断である。',
  },
} as const satisfies Record<RubricId, Text>;
