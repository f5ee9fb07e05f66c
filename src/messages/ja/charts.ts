import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const charts: Messages['charts'] = {
  progress: (states) => `履歴を読み込み中: ${states}時点`,
  radar: {
    title: 'カテゴリー別の平均スコア',
    description: (a) =>
      `現状とあるべき姿がそろう${a.services}サービスの平均です（中心が1、外側が5）。現状の最低は${a.lowest}、最高は${a.highest}です。${a.unscored.length === 0 ? '' : `該当するサービスのないカテゴリー: ${list(a.unscored)}`}`,
    nothing: (unscored) => `現状とあるべき姿がそろっているサービスはまだありません（${list(unscored)}）。`,
  },
  previous: (state) => `現状（${state}）`,
  heatmap: {
    titles: {
      score: '全サービスの現状',
      level: '全サービスの推奨レベル',
      assignment: '全サービスの割り当て',
    },
    description: (parts) =>
      `マネジメントプロセスの工程とカテゴリーに沿って並べた全サービスです。内訳は、${list(parts.map(({ name, services }) => `${name}が${services}`))}です。`,
    services: 'サービス数',
    meaning: '意味',
    noPhase: '工程なし',
    excludedShort: '評価対象外',
    unscored: '未評価',
    excluded: '評価対象外',
    unassigned: '未割り当て（1）',
    unasked: '割り当て未定',
    undecided: '未決定',
    unnecessary: '不要',
    noLevel: 'レベル未定',
    shortAssignments: { insource: '自組織', combination: '併用', outsource: '委託先', unassigned: '未割り当て' },
  },
  gap: {
    title: 'カテゴリー別の現状とあるべき姿',
    description: (a) =>
      `差の大きい順です。最大は${a.largest}（${a.gap}）です。${a.left.length === 0 ? '' : `現状とあるべき姿がそろっていないカテゴリー: ${list(a.left)}`}`,
    compared: 'サービス数',
  },
  load: {
    title: 'チームと委託先が担うサービス',
    description: (a) =>
      `併用は両方に数えています。最も多いのは${a.most}（${a.services}サービス）です。${a.unnamed === 0 ? '' : `担い手の名前がないものが${a.unnamed}あります。`}`,
    basic: 'ベーシック',
    other: 'ほかのレベル',
  },
  areas: {
    title: '4つの領域とサービスの割り当て',
    information: { internal: '内部（被害側）の情報', external: '外部（攻撃側）の情報' },
    skill: { low: '専門スキルの必要性が低い', high: '専門スキルの必要性が高い' },
    off: (n) => `目指すパターンと異なるもの: ${n}`,
  },
  trend: {
    title: 'スコアと評価状況の推移',
    description: (a) =>
      `${a.first}から${a.last}までの${a.states}時点です。${a.unreadable === 0 ? '' : `読み込めない${a.unreadable}時点では、線が途切れます。`}`,
    means: '現状とあるべき姿がそろうサービスの平均',
    services: 'サービス数',
    inScope: '実施対象',
    scored: '評価済み',
    date: '日付',
  },
  timeline: {
    title: '期限別の改善対象',
    description: (a) =>
      `改善対象${a.improvements}件を、期限のある四半期に示します。${a.undated === 0 ? '' : `期限のないものが${a.undated}件あります。`}`,
    quarter: '四半期',
  },
  sequence: {
    title: (scenario) => `引き継ぎ: ${scenario}`,
    description: (a) =>
      `インシデント対応の8つのステップに沿った、${a.parties}のチームと委託先の動きです。引き継ぎは${a.handovers}回、協力の依頼は${a.requests}回、うち自組織と委託先の間が${a.crossings}回です。${[a.empty.length > 0 && `担い手のいないステップ: ${list(a.empty)}`, a.unknown.length > 0 && `判定不能のステップ: ${list(a.unknown)}`].filter(Boolean).join(' / ')}`,
  },
  nothing: {
    radar: '実施対象のサービスがまだありません。',
    heatmap: '表示するサービスがありません。',
    gap: '現状とあるべき姿がそろっているサービスがまだありません。',
    load: '割り当て済みのサービスがまだありません。',
    areas: '実施対象のうち、領域のあるサービスがまだありません。',
    trend: 'まだコミットされていないか、gitを実行できないため、推移は表示できません。',
    timeline: '回答から分かる範囲では、改善対象はまだありません。',
    sequence: 'インシデント対応に必要なサービスがまだ割り当てられていないか、一部のサービスだけが選ばれています。',
  },
};
