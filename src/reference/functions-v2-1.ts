import type { CategoryId } from './categories.ts';
import type { Source, Text } from './text.ts';

/** One of the nine functions of version 2.1, which are called categories since. */
export interface FunctionV21 {
  /** Functions have the letters of the categories that they became. */
  readonly id: CategoryId;
  /** The Japanese name is the textbook's; the English one is this project's translation. */
  readonly name: Text;
  readonly category: CategoryId;
  readonly source: Source;
}

const names: Readonly<Record<CategoryId, Text>> = {
  A: { en: 'Management of the security response organisation', ja: 'セキュリティ対応組織運営' },
  B: { en: 'Real-time analysis', ja: 'リアルタイムアナリシス（即時分析）' },
  C: { en: 'Deep analysis', ja: 'ディープアナリシス（深堀分析）' },
  D: { en: 'Incident response', ja: 'インシデント対応' },
  E: { en: 'Checking and evaluating the state of security', ja: 'セキュリティ対応状況の診断と評価' },
  F: {
    en: 'Collecting, analysing and evaluating threat intelligence',
    ja: '脅威情報の収集および分析と評価',
  },
  G: { en: 'Operation and development of security response systems', ja: 'セキュリティ対応システム運用・開発' },
  H: { en: 'Supporting internal control and internal fraud response', ja: '内部統制・内部不正対応支援' },
  I: { en: 'Active relationship with external parties', ja: '外部組織との積極的連携' },
};

/** The nine functions of the textbook's version 2.1, each with the category that it became (textbook table 6). */
export const functionsV21: readonly FunctionV21[] = (Object.keys(names) as CategoryId[]).map((id) => ({
  id,
  name: names[id],
  category: id,
  source: 'textbook table 6',
}));

/** What a function is called: whole, and without what stands behind it in brackets. */
export function namesOfFunction({ name }: FunctionV21): string[] {
  return [...new Set(Object.values(name).flatMap((one) => [one, one.replace(/（.*）$/, '')]))];
}
