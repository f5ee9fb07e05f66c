import type { Messages } from '../index.ts';
import { named } from './phrases.ts';

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
  serviceOf: named,
  levelShort: (name, priority) => (priority === '–' ? name : priority),
  levelName: (name, priority) => (priority === '–' ? name : `${name}(${priority})`),
};
