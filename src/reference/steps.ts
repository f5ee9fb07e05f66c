import type { RubricId, Score } from './scores.ts';
import type { Source, Text } from './text.ts';

/** A score that something can be raised to. */
export type RaisedScore = Exclude<Score, 1>;
export const raisedScores = [2, 3, 4, 5] as const satisfies readonly RaisedScore[];

/**
 * What to do to raise a service to a score from the one below, by the rubric of whoever does it. Textbook 8.3 describes
 * the states only, in `rubrics`; how to get from one to the next is this project's wording of the difference.
 */
export const steps = {
  insource: {
    2: {
      en: 'Put someone in charge and start doing it, even without written procedures.',
      ja: '担当者を決めて実施を始める（運用の明文化は後でよい）。',
    },
    3: {
      en: 'Train a second person to cover part of the work while the person in charge is away.',
      ja: '担当者の不在時に業務の一部を代行できる人を育てる。',
    },
    4: {
      en: 'Document the procedure, and check that someone else can take over with it.',
      ja: '運用を明文化し、担当者以外でも交代して実施できることを確認する。',
    },
    5: {
      en: 'Get the documented procedure approved by the CISO or another manager with authority.',
      ja: '明文化した運用について、CISOなど権限のある組織長の承認を得る。',
    },
  },
  outsource: {
    2: {
      en: 'Get the provider’s results and reports, and review them every time.',
      ja: '委託先から結果や報告を受け取り、毎回確認する。',
    },
    3: {
      en: 'Have the provider explain what the service does or what its results mean, until you understand one of the two.',
      ja: '委託先に説明を求め、サービスの内容か結果の一方を理解する。',
    },
    4: {
      en: 'Have the provider explain what is still unclear, until you understand both the service and its results.',
      ja: '不明な点を委託先に確認し、サービスの内容と結果の両方を理解する。',
    },
    5: {
      en: 'Agree with the provider on the results you expect, and follow up until it meets them.',
      ja: '期待する結果を委託先と合意し、想定どおりになるまで改善を求める。',
    },
  },
} as const satisfies Record<RubricId, Readonly<Record<RaisedScore, Text>>>;

export const stepSource = 'project' satisfies Source;
