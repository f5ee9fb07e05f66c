import type { Messages } from '../index.ts';
import { list, named } from './phrases.ts';

export const words: Messages['words'] = {
  notCounted: {
    rest: '左の数に入らないもの',
    reasons: {
      undecided: (n) => `未決定${n}`,
      unnecessary: (n) => `不要${n}`,
      unassigned: (n) => `未割り当て${n}`,
      unasked: (n) => `割り当て未定${n}`,
      unscored: (n) => `未評価${n}`,
      excluded: (n) => `評価対象外${n}`,
    },
  },
  service: 'サービス',
  level: '推奨レベル',
  assignment: '割り当て',
  asIs: '現状',
  toBe: 'あるべき姿',
  gap: '差',
  mean: '平均',
  ownPart: '自組織が担う部分',
  category: 'カテゴリー',
  phase: '工程',
  area: '領域',
  team: 'チーム',
  provider: '委託先',
  undecided: '未決定',
  unassigned: '未割り当て',
  excluded: '評価対象外',
  unscored: '–',
  custom: '独自サービス',
  none: '–',
  combined: (a) => `併用${a.services}件: 自組織が担う部分${a.insource}、委託先が担う部分${a.outsource}`,
  notOneToOne: (ids) =>
    `ITU-T X.1060（2021年版）のサービスについて定めたもの。組織の版に1対1で対応するものがないため、除外: ${list(ids)}`,
  selected: (a) => {
    const parts = [
      a.categories.length > 0 && `カテゴリー${a.categories.join('、')}`,
      a.services.length > 0 && `サービス${list(a.services)}`,
      a.team !== undefined && `チーム「${a.team}」`,
      a.owner !== undefined && `責任者「${a.owner}」`,
    ];
    return `${parts.filter(Boolean).join('、')}の${a.shown}サービスだけ（ほかの${a.leftOut}サービスを除く）`;
  },
  fiscal: (year, quarter) => `${year}年度${quarter === undefined ? '' : `第${quarter}四半期`}`,
  fiscalShort: (year, quarter) => `${year}年度${quarter === undefined ? '' : `${quarter}Q`}`,
  fiscalYear: (month) => `年度は${month}月に始まり、始まる年で表します（policy.fiscal-year-start）。`,
  likeForLike: {
    title: '同じ基準で比較した現状（どちらの時点でも評価済み）',
    both: 'サービス',
    change: '増減',
    entered: '新規',
    left: '除外',
    resourced: '割り当て変更',
    note: '新規、除外: 一方の時点でだけ評価済み / 割り当て変更: どちらの時点でも評価済みだが、スコアの基準が変わったため比較しないもの',
  },
  serviceOf: named,
  inNoFile: (n, ids) => `うち${n}件はファイルに記載なし${ids.length === 0 ? '' : `: ${ids.join('、')}`}`,
  said: (who, what) => `${who}: ${what}`,
  confidence: '確信度',
  sureness: (confidence) => `確信度: ${confidence}`,
  list: (items) => items.join('、'),
  levelShort: (name, priority) => (priority === '–' ? name : priority),
  levelName: (name, priority) => (priority === '–' ? name : `${name}（${priority}）`),
};
