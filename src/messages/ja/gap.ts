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
    scope: (a) =>
      `${a.all}サービスのうち実施対象${a.inScope}、未決定${a.undecided}、不要${a.unnecessary}（見直すもの${a.toReview}）`,
    covered: '最初の3カテゴリーと全フェーズを網羅',
    notCovered: (missing) => `未着手: ${missing.join('、')}`,
    assignments: (a) =>
      `インソース${a.insource}、併用${a.combination}、アウトソース${a.outsource}、未割り当て${a.unassigned}、未定${a.unasked}${a.tooMuch === 0 ? '' : `。不要または未決定なのに割り当て済み${a.tooMuch}`}`,
    pattern: (a) => {
      const declared = a.asDeclared ? '申告どおり' : `申告は${a.declared ?? 'なし'}`;
      const aimedAt = a.aimedAt === undefined ? '目標はなし' : `目標は${a.aimedAt}（不一致${a.off}）`;
      return `${a.nearest}、${declared}。${aimedAt}`;
    },
    nearestTo: (pattern) => `実態は${pattern}寄り`,
    asNear: (patterns) => `最も近いパターンは決められません（${patterns.join('、')}の差が½以内）`,
    tooFew: (compared, least) =>
      `最も近いパターンは決められません（比べられるサービスが${compared}件。${least}件以上必要）`,
    noPattern: '組織パターンと比べられる割り当てはまだなし',
    scores: (a) =>
      `1/2/3/4/5の数: ${a.levels.map(({ level, counts }) => `${level} ${counts.join('/')}`).join('、')}。未評価${a.unscored}、対象外${a.excluded}`,
    means: (a) =>
      `現状${a.asIs}、あるべき姿${a.toBe}、差${a.gap}（${a.compared}件）${a.apart === '' ? '' : `。ほかに${a.apart}`}`,
    mean: (a) =>
      `平均: 評価済み${a.scored}件${a.mean}、ベーシック${a.basic}${a.combinations === 0 ? '' : `。併用${a.combinations}件は自組織${a.insource}、委託先${a.outsource}`}`,
    standing: (a) => `強み: ${a.strengths}、弱み: ${a.weaknesses}、あるべき姿を超過${a.aboveTarget}`,
    dependence: (a) =>
      `実施できず${a.notDone}、属人的${a.person}${more(a.personAccepted)}、丸投げ${a.blind}${more(a.blindAccepted)}`,
    toDo: (a) =>
      `改善は短期サイクル${a.short}、長期サイクル${a.long}${a.halfBelow === 0 ? '' : `。併用の片方だけ不足${a.halfBelow}`}`,
  },
  screen: {
    catalog: (a) =>
      `カタログ: ${a.all}サービスのうち実施対象${a.inScope}、未決定${a.undecided}、不要${a.unnecessary}${a.toReview === 0 ? '' : `、見直すもの${a.toReview}`}${a.tooMuch === 0 ? '' : `、過剰${a.tooMuch}`}`,
    profile: (a) =>
      `プロファイル: インソース${a.insource}、併用${a.combination}、アウトソース${a.outsource}、未割り当て${a.unassigned}、未定${a.unasked}`,
    scores: (a) =>
      `ポートフォリオ: 1〜5は${a.at.join('/')}、未評価${a.unscored}、対象外${a.excluded}、あるべき姿なし${a.withoutTarget}`,
    means: (a) => `現状${a.asIs} → あるべき姿${a.toBe}、実施できず${a.notDone}、属人的${a.person}、丸投げ${a.blind}`,
    standings: { strength: '強み', weakness: '弱み' },
    uncovered: '実施対象なし',
    first: (n, of) => `改善${of}件のうち上位${n}件（全件はcdc plan、各フェーズの一覧はcdc gap --full）`,
    nobody: '担い手なし',
    nothing: '改善すべきものはありません。あるべき姿を下回るサービスも、未割り当てのサービスもありません。',
    nothingKnown: '今わかっている範囲では、改善すべきものはありません。続けるには「cdc assess」を実行してください。',
    more: '各フェーズの一覧: cdc gap --full',
  },
  seePlan: '改善すべきもの（順序付き）はcdc plan、短期・長期サイクル別はcdc plan --by cycleで確認できます。',
  apart: (a) =>
    [
      a.withoutTarget > 0 && `あるべき姿なし${a.withoutTarget}`,
      a.unscored > 0 && `未評価${a.unscored}`,
      a.unassigned > 0 && `担い手なし${a.unassigned}`,
    ]
      .filter(Boolean)
      .join('、'),
  distribution: 'レベル別のスコア（各スコアのサービス数）',
  ofThoseNobody: '担い手なし',
  excludedShort: '対象外',
  unscoredShort: '未評価',
  distributionHow: '担い手なしは、1のうち未割り当てのもの。平均は評価済みすべての現状の平均です。',
  beside: 'ほかに',
  rounded: (legend) => `${legend}（数値は個別に四捨五入）`,
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
  unasked: '割り当て未定（誰が行うかをまだ決めていない）',
  tooMuch: '不要または未決定なのに割り当て済み',
  loads: '担い手ごとのサービス数（併用は両方に数える）',
  carrier: '担い手',
  noCarrier: (kind) => (kind === 'team' ? 'チーム名なし' : '委託先名なし'),
  share: '割合',
  basic: 'ベーシック',
  basicShare: 'ベーシック全体比',
  areaOne: '領域Iなのにアウトソース（本来は自組織で担う仕事）',
  areaThree: '領域IIIを担える人がいないままインソース（チーム名なし、または現状3以下）',
  deviations: (pattern) => `目標の${pattern}と割り当てが異なるもの`,
  expected: '目標での割り当て',
  or: (words) => words.join('または'),
  placedBy: '領域の出所',
  areaSources: { textbook: '教科書', project: '本プロジェクト', organisation: '自組織' },
  patterns: '組織パターン',
  led: (areas, unplaced) =>
    `自組織が主導するサービス（領域別）: ${areas.map(({ area, own, services }) => `${area} ${services}件中${own}`).join('、')}${unplaced === 0 ? '' : `。複数の領域にまたがるもの、領域のないもの${unplaced}件は比べていません`}。距離は、パターンに合わないサービスの数です（併用は½と数えることがあります）。`,
  pattern: 'パターン',
  distance: '距離',
  distanceOf: (distance, compared) => `${compared}件中${distance}`,
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
    halfBelow: '併用の片方だけがあるべき姿を下回る',
    notDone: '実施できず（自組織が担う部分が1）',
    dependsOnPerson: '属人的',
    dependsAccepted: '属人的（承知のうえ）',
    handedOffBlindly: '丸投げ',
    blindAccepted: '丸投げ（承知のうえ）',
  },
  cycles: {
    short: '短期サイクル（今ある人員、予算、システムで行う改善）',
    long: '長期サイクル（人員、予算、システム、担い手の手当てを伴う改善）',
  },
  priority: '優先度',
  priorityOf: (weight, gap) => `${weight} × ${gap} = ${weight * gap}`,
  formula: (a) =>
    `優先度＝重み×あるべき姿に足りないスコア（併用は低いほうで数える）。重みは${a.own ? 'cdc.yamlで決めた値' : '本プロジェクト独自の値'}です（ベーシック${a.basic}、スタンダード${a.standard}、アドバンスド${a.advanced}、オプション${a.optional}、レベル未定${a.undecided}）。`,
  owner: '担当',
  due: '期限',
  figure: '数値（--fail-onでの名前）',
  figures: (baseline) => `${baseline} から変わった数値`,
  sameFigures: 'どの数値も変わっていません。',
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
    improved: '向上',
    worsened: '低下',
  },
  met: (condition, figure) => `条件に該当: ${condition}（実際の値は${figure}）`,
  unknownFigure: (condition) =>
    `条件を判定できないため、合格にしません: ${condition}（もとになるものがまだありません）`,
};

const more = (accepted: number) => (accepted === 0 ? '' : `（承知${accepted}）`);
