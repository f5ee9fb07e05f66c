import type { Messages } from '../index.ts';

export const gap: Messages['gap'] = {
  title: 'ギャップ分析',
  since: (title, baseline) => `${title}（${baseline} と比較）`,
  phases: { catalog: 'カタログ', profile: 'プロファイル', portfolio: 'ポートフォリオ' },
  parts: {
    catalog: 'カタログ: 何を行うか',
    profile: 'プロファイル: 誰が行うか',
    portfolio: 'ポートフォリオ: どこまでできているか',
  },
  summary: {
    scope: (a) => `${a.all}サービスのうち実施対象${a.inScope}、不要${a.unnecessary}、未決定${a.undecided}`,
    levels: (a) =>
      `ベーシック${a.basic}、スタンダード${a.standard}、アドバンスド${a.advanced}、オプション${a.optional}${a.noLevel > 0 ? `、レベル未定${a.noLevel}` : ''}`,
    coverage: (a) =>
      `${a.missing.length === 0 ? '最初の3カテゴリーと全フェーズを網羅' : `未着手: ${a.missing.join('、')}`}。今見直すもの${a.toReview}`,
    unassigned: (a) => `未割り当て${a.unassigned}、不要または未決定なのに割り当て済み${a.tooMuch}`,
    assignments: (a) =>
      `インソース${a.insource}、併用${a.combination}、アウトソース${a.outsource}${a.most === undefined ? '' : `、最多は${a.most} ${a.services}`}`,
    pattern: (a) => {
      const declared = `申告は${a.declared ?? 'なし'}`;
      const aimedAt = `目標は${a.aimedAt ?? 'なし'}`;
      const between = `${a.declared} / ${a.aimedAt}`;
      if (a.nearest === between) return `実態は申告の${a.declared}と目標の${a.aimedAt}の中間`;
      if (a.nearest === a.declared) return `実態は申告どおり${a.nearest}寄り、${aimedAt}`;
      if (a.nearest === a.aimedAt) return `実態はすでに目標の${a.nearest}寄り、${declared}`;
      return `実態は${a.nearest}寄り、${declared}、${aimedAt}`;
    },
    noPattern: '組織パターンと比べられる割り当てはまだなし',
    means: (a) =>
      `現状${a.asIs}、あるべき姿${a.toBe}、差${a.gap}。評価済み${a.scored}、未評価${a.unscored}、対象外${a.excluded}`,
    standing: (a) => `強み: ${a.strengths}、弱み: ${a.weaknesses}、あるべき姿を超過${a.aboveTarget}`,
    dependence: (a) => `属人的${a.person}、丸投げ${a.blind}。改善は短期サイクル${a.short}、長期サイクル${a.long}`,
  },
  legend: '█ 現状  ░ あるべき姿までの差  ▒ あるべき姿を超える分',
  scored: '評価済み',
  scoredOf: (scored, inScope) => `${scored}/${inScope}`,
  noneInScope: '実施対象のサービスは、まだありません。まず「cdc assess」を実行してください。',
  levels: 'カテゴリー別の推奨レベル',
  noLevel: 'レベル未定',
  undecidedLevel: '未決定',
  all: '合計',
  coverage: '最初に選ぶカテゴリーとマネジメントのフェーズ',
  covers: '範囲',
  inScope: '実施対象',
  of: '全体',
  startingSet: (name) => `最初に選ぶカテゴリー: ${name}`,
  phase: (name) => `フェーズ: ${name}`,
  toReview: '今見直すもの',
  reviewBy: '見直し期限',
  decidedBy: '決定者',
  reason: '理由',
  noReason: '記録なし',
  unnecessary: '不要としたもの（理由別）',
  undecided: '未決定（まだ何も決めていないもの）',
  count: 'サービス数',
  services: '該当',
  unassigned: '未割り当て（実施対象だが担い手がいない）',
  tooMuch: '不要または未決定なのに割り当て済み',
  loads: '担い手ごとのサービス数（併用は両方に数える）',
  carrier: '担い手',
  noCarrier: (kind) => (kind === 'team' ? 'チーム名なし' : '委託先名なし'),
  share: '割合',
  basic: 'ベーシック',
  basicShare: 'ベーシック全体比',
  areaOne: '領域Iなのにアウトソース（本来は自組織で担う仕事）',
  areaThree: '領域IIIを担える人がいないままインソース（チーム名なし、または現状3以下）',
  placedBy: '領域の出所',
  areaSources: { textbook: '教科書', project: '本プロジェクト', organisation: '自組織' },
  patterns: '組織パターン',
  led: (areas, unplaced) =>
    `自組織が主導するサービス（領域別）: ${areas.map(({ area, own, services }) => `${area} ${services}件中${own}`).join('、')}${unplaced === 0 ? '' : `。複数の領域にまたがるもの、領域のないもの${unplaced}件は比べていません`}。`,
  pattern: 'パターン',
  distance: '距離',
  marks: { nearest: '実態に最も近い', declared: '申告', aimedAt: '目標' },
  byCategory: 'カテゴリー別',
  byService: 'サービス別（差の大きい順）',
  notable: '確認が必要なもの',
  what: '内容',
  notables: {
    aboveTarget: 'あるべき姿を超過',
    unscored: '未評価',
    excluded: '評価対象外',
    withoutTarget: 'あるべき姿が未定',
    dependsOnPerson: '属人的',
    handedOffBlindly: '丸投げ',
  },
  cycles: {
    short: '短期サイクル（今ある人員、予算、システムで行う改善）',
    long: '長期サイクル（人員、予算、システム、担い手の手当てを伴う改善）',
  },
  priority: '優先度',
  priorityOf: (weight, gap) => `${weight} × ${gap} = ${weight * gap}`,
  formula: (a) =>
    `優先度＝重み×差。重みは本プロジェクト独自の値です（ベーシック${a.basic}、スタンダード${a.standard}、アドバンスド${a.advanced}、オプション${a.optional}、レベル未定${a.undecided}）。`,
  owner: '担当',
  due: '期限',
  changes: (baseline) => `${baseline} からの変化`,
  change: '変化',
  before: '以前',
  now: '現在',
  changeKinds: {
    added: '新たに実施対象',
    dropped: '実施対象から除外',
    raised: 'レベルを引き上げ',
    lowered: 'レベルを引き下げ',
    resourced: '担い手を変更',
  },
  met: (condition, figure) => `条件に該当: ${condition}（実際の値は${figure}）`,
  unknownFigure: (condition) => `条件を判定できません: ${condition}（まだ評価がありません）`,
};
