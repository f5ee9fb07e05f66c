import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const views: Messages['views'] = {
  title: '評価者ごとの見方',
  assessors: (names) => `評価者${names.length}人: ${list(names)}`,
  noViews: 'ファイルに評価者の見方の記録はありません。各評価者が記録してください: cdc assess --as <name>',
  differing: (least) =>
    `話し合うサービス（${least}点${least < 4 ? '以上' : ''}の開きがあるか、一部の評価者が評価対象外としたもの）`,
  others: '見方の記録があるほかのサービス',
  noneDiffer: 'それほど開きのあるサービスはありません。',
  more: (n) => `…ほかに${n}サービス: --full`,
  views: '見方',
  agreed: '合意',
  spread: '開き',
  outside: (score) => `${score} !`,
  outsideLegend: '! 合意したスコアが見方の範囲の外',
  sureLegend: '括弧内: 評価者の確信度',
  excludedBySome: '評価対象外？',
  counts: '記録の状況',
  several: (n) => `見方が2つ以上: ${n}`,
  one: (n) => `見方が1つ: ${n}`,
  none: (n) => `実施対象で見方なし: ${n}`,
  withoutAgreed: '見方だけで合意なし',
  isOutside: '合意したスコアが見方の範囲外',
  unscored: 'スコアのない見方',
  note: '集計に使うのは、合意した現状（as-is）だけです。見方と確信度は使いません。',
};
