import type { Messages } from '../index.ts';

export const diff: Messages['diff'] = {
  title: '変更点',
  fromTo: (from, to) => `${from} → ${to}`,
  commitOn: (commit, day) => `${commit}、${day}`,
  workTree: '作業ツリー',
  summary: (changed, rows, kinds) =>
    `${rows}サービスのうち、${changed}サービスが変わりました（${kinds.map(([kind, n]) => `${kind}${n}件`).join('、')}）。`,
  none: '変更はありません。',
  noneOfThese: '実施対象、推奨レベル、割り当て、スコアに変更はありません。',
  otherAnswers: (services, settings) => `そのほかの項目の変更（${services}サービス、設定${settings}件）`,
  answers: '変わった項目',
  settings: '組織の設定:',
  byCategory: 'カテゴリー別',
  all: '全体',
  scored: '評価済み',
  changed: '変更',
  kind: '変更内容',
  group: '変更の種類',
  from: '変更前',
  to: '変更後',
  kinds: {
    improved: '向上',
    worsened: '低下',
    scored: '新たな評価',
    excluded: '評価対象外への変更',
    unscored: 'スコアの取り消し',
    're-targeted': 'あるべき姿の変更',
    're-sourced': '割り当ての変更',
    're-levelled': '推奨レベルの変更',
    'newly-in-scope': '実施対象への追加',
    dropped: '実施対象からの除外',
  },
  carriedOver: (n) => `${n}サービスのスコアも評価日も前回のままです。見直されていない可能性があります:`,
  otherCombinationScore:
    '併用時のスコアの決め方（combination-score）が前後で異なるため、併用のスコアは比較できません。',
};
