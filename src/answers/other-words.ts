import { functionsV21, namesOfFunction } from '../reference/functions-v2-1.ts';

/** What people say beside the names of the framework, by the key and the id for which it stands. */
export const otherWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  level: { unnecessary: ['not needed', '必要なし'], advanced: ['アドバンスト'] },
  reason: {
    'no-risk': ['リスクがない'],
    budget: ['no budget', '予算'],
    people: ['no people', '人員', '人手不足', '要員不足'],
    skill: ['no skill', 'skills', 'スキル'],
  },
  assignment: {
    insource: ['in-house', 'inhouse', 'internal', '内製', '自組織', '自社'],
    outsource: ['outsourced', 'external', '外注', '委託', '外部委託'],
    combination: ['both', 'combined', 'コンビネーション', '両方'],
    unassigned: ['nobody', '未割当', '担当なし'],
  },
  /** What version 2.1 called them. */
  category: Object.fromEntries(functionsV21.map((one) => [one.category, namesOfFunction(one)])),
  cycle: { short: ['short-term', '短期'], long: ['long-term', '長期'] },
  phase: {
    catalog: ['カタログ'],
    profile: ['プロファイル'],
    portfolio: ['ポートフォリオ'],
    strategic: ['strategy', '戦略'],
    operation: ['operations'],
  },
  confidence: { low: ['低い'], medium: ['mid', '中程度', '普通'], high: ['高い'] },
  decision: {
    approved: ['approve', '承認済み'],
    conditional: ['with conditions', '条件付き'],
    rejected: ['reject', '否認', '差し戻し'],
  },
  size: {
    'under-50': ['1-49', '<50'],
    'from-50': ['50-299'],
    'from-300': ['300-999'],
    'from-1000': ['1000-4999'],
    'from-5000': ['5000+', '5000-'],
  },
  sector: {
    manufacturing: ['製造業'],
    finance: ['banking', 'insurance', '金融', '金融業', '保険'],
    public: ['government', '官公庁', '自治体', '公共'],
    health: ['healthcare', '医療'],
    energy: ['エネルギー', '電力'],
    transport: ['logistics', '運輸', '物流', '運輸業'],
    'telecom-it': ['telecom', 'IT', '通信', '情報通信'],
    retail: ['wholesale', '小売', '小売業', '卸売'],
    education: ['research', '教育', '大学'],
  },
  every: { month: ['毎月', '月ごと'], quarter: ['四半期ごと'], year: ['毎年', '年ごと'] },
};
