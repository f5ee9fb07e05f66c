import type { Messages } from '../index.ts';
import { list, named } from './phrases.ts';

export const words: Messages['words'] = {
  service: 'サービス',
  level: 'レベル',
  assignment: '割り当て',
  asIs: '現状',
  toBe: 'あるべき姿',
  gap: '差',
  mean: '平均',
  ownPart: '自組織が担う部分',
  providerPart: '委託先が担う部分',
  category: 'カテゴリー',
  phase: 'フェーズ',
  area: '領域',
  team: 'チーム',
  provider: '委託先',
  undecided: '未決定',
  unassigned: '未割り当て',
  excluded: '対象外',
  unscored: '–',
  custom: '独自のサービス',
  none: '–',
  selected: (a) => {
    const parts = [
      a.categories.length > 0 && `カテゴリー${a.categories.join('、')}`,
      a.services.length > 0 && `サービス${list(a.services)}`,
      a.team !== undefined && `チーム「${a.team}」`,
      a.owner !== undefined && `担当「${a.owner}」`,
    ];
    return `${parts.filter(Boolean).join('、')}の${a.shown}サービスだけ（ほかの${a.leftOut}は含まない）`;
  },
  fiscal: (year, quarter) => `${year}年度${quarter === undefined ? '' : ` 第${quarter}四半期`}`,
  fiscalShort: (year, quarter) => `${year}年度${quarter === undefined ? '' : `${quarter}Q`}`,
  fiscalYear: (month) => `年度は${month}月始まり（policy.fiscal-year-start）。始まる年の数字で呼びます。`,
  likeForLike: {
    title: '同じ基準で比べた現状（どちらの時点でも評価済み）',
    both: 'サービス',
    change: '増減',
    entered: '加入',
    left: '離脱',
    resourced: '割り当て変更',
    note: '加入、離脱: 一方の時点でだけ評価済み / 割り当て変更: どちらの時点でも評価済みだが、スコアの基準も変わったため比較対象外',
  },
  serviceOf: named,
  levelShort: (name, priority) => (priority === '–' ? name : priority),
  levelName: (name, priority) => (priority === '–' ? name : `${name}(${priority})`),
};
