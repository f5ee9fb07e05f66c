import type { Messages } from '../index.ts';

export const trend: Messages['trend'] = {
  title: '推移',
  states: (n, first, last) => (n === 1 ? `${first}の1時点` : `${first}から${last}までの${n}時点`),
  none: '履歴に該当する時点がありません。',
  first: '最初',
  last: '最後',
  inScope: '実施対象',
  scored: '評価済み',
  assigned: '割り当て',
  openGaps: '未達',
  lines: { mean: '現状（評価済みすべて）', asIs: '現状（あるべき姿のあるもの）' },
  low: '下限（▁）',
  high: '上限（█）',
  overall: '全体',
  date: '日付',
  commit: 'コミット',
  label: '時点',
  scale: '変化が分かるよう、目盛りの下限（▁）と上限（█）は行ごとに異なります。·は値がないことを表します。',
  several: (n) => `1文字は${n}時点分で、その最後の値。`,
  unreadable: (n) => `次の${n}時点は、ファイルに問題があるため使えません:`,
  shallow: '履歴の一部だけをクローンしているため、それより前の推移は表示できません。',
};
