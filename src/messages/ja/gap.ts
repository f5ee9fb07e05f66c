import type { Messages } from '../index.ts';

export const gap: Messages['gap'] = {
  title: 'ギャップ分析',
  since: (title, baseline) => `${title}（${baseline}と比較）`,
  phases: { catalog: 'カタログ', profile: 'プロファイル', portfolio: 'ポートフォリオ' },
  parts: {
    catalog: 'カタログ: 何をするのか',
    profile: 'プロファイル: 誰がやるのか',
    portfolio: 'ポートフォリオ: どの程度できているか',
  },
  summary: {
    scope: (a) =>
      `${a.all}サービスのうち実施対象${a.inScope}、未決定${a.undecided}、不要${a.unnecessary}、要見直し${a.toReview}`,
    covered: '最初に選ぶ3カテゴリーと全工程を網羅',
    notCovered: (missing) => `実施対象なし: ${missing.join('、')}`,
    assignments: (a) =>
      `インソース${a.insource}、併用${a.combination}、アウトソース${a.outsource}、未割り当て${a.unassigned}、割り当て未定${a.unasked}${a.tooMuch === 0 ? '' : `。不要または未決定だが割り当てあり${a.tooMuch}`}`,
    pattern: (a) => {
      const declared = a.asDeclared
        ? '設定どおり'
        : a.declared === undefined
          ? '現在のパターンは未設定'
          : `cdc.yamlでは${a.declared}`;
      const aimedAt = a.aimedAt === undefined ? '目指すパターンの設定なし' : `目指すのは${a.aimedAt}（不一致${a.off}）`;
      return `${a.nearest}（${declared}）。${aimedAt}`;
    },
    nearestTo: (pattern) => `実態は${pattern}に最も近い`,
    asNear: (patterns) => `最も近いパターンは判定不能（${patterns.join('、')}の差が½以内）`,
    tooFew: (compared, least) =>
      `最も近いパターンは判定不能（比較できるのは${compared}サービス。${least}サービス以上必要）`,
    noPattern: '割り当てがないため、組織パターンとは比較不能',
    scores: (a) =>
      `スコア1/2/3/4/5のサービス数: ${a.levels.map(({ level, counts }) => `${level} ${counts.join('/')}`).join('、')}。未評価${a.unscored}、評価対象外${a.excluded}`,
    means: (a) =>
      `現状${a.asIs}、あるべき姿${a.toBe}、差${a.gap}（${a.compared}件）${a.apart === '' ? '' : `。ほかに${a.apart}`}`,
    mean: (a) =>
      `平均は評価済み${a.scored}件で${a.mean}、ベーシックで${a.basic}${a.combinations === 0 ? '' : `。併用${a.combinations}件は自組織${a.insource}、委託先${a.outsource}`}`,
    standing: (a) => `強み: ${a.strengths}、弱み: ${a.weaknesses}、あるべき姿を超過${a.aboveTarget}`,
    dependence: (a) =>
      `実施できていない${a.notDone}、属人化${a.person}${more(a.personAccepted)}、丸投げ${a.blind}${more(a.blindAccepted)}`,
    toDo: (a) =>
      `改善は短期サイクル${a.short}、長期サイクル${a.long}${a.halfBelow === 0 ? '' : `。併用の片方だけ不足${a.halfBelow}`}`,
  },
  screen: {
    catalog: (a) =>
      `カタログ: ${a.all}サービスのうち実施対象${a.inScope}、未決定${a.undecided}、不要${a.unnecessary}${a.toReview === 0 ? '' : `、要見直し${a.toReview}`}${a.tooMuch === 0 ? '' : `、過剰${a.tooMuch}`}`,
    profile: (a) =>
      `プロファイル: インソース${a.insource}、併用${a.combination}、アウトソース${a.outsource}、未割り当て${a.unassigned}、割り当て未定${a.unasked}`,
    scores: (a) =>
      `ポートフォリオ: スコア1～5は${a.at.join('/')}、未評価${a.unscored}、評価対象外${a.excluded}、あるべき姿なし${a.withoutTarget}`,
    means: (a) =>
      `平均は現状${a.asIs} → あるべき姿${a.toBe}、実施できていない${a.notDone}、属人化${a.person}、丸投げ${a.blind}`,
    standings: { strength: '強み', weakness: '弱み' },
    uncovered: '実施対象なし',
    first: (n, of) => `改善対象${of}件のうち上位${n}件（全件はcdc plan、各フェーズの一覧はcdc gap --full）`,
    nobody: '未割り当て',
    nothing: '改善すべきものはありません。あるべき姿を下回るサービスも、未割り当てのサービスもありません。',
    nothingKnown:
      'まだ決まっていない項目があるため、改善すべきものの有無を判断できません。続けるには「cdc assess」を実行してください。',
    more: '各フェーズの一覧: cdc gap --full',
  },
  seePlan: '改善の優先順は「cdc plan」、短期・長期サイクル別は「cdc plan --by cycle」で確認できます。',
  apart: (a) =>
    [
      a.withoutTarget > 0 && `あるべき姿なし${a.withoutTarget}`,
      a.unscored > 0 && `未評価${a.unscored}`,
      a.unassigned > 0 && `未割り当て${a.unassigned}`,
    ]
      .filter(Boolean)
      .join('、'),
  distribution: '推奨レベル別のスコア（各スコアのサービス数）',
  ofThoseNobody: '未割り当て',
  excludedShort: '評価対象外',
  unscoredShort: '未評価',
  distributionHow: '未割り当ては、1のうち未割り当てのものの数です。平均は、評価済みすべての現状の平均です。',
  beside: 'ほかに',
  rounded: (legend) => `${legend}（数値は個別に四捨五入）`,
  legend: '█ 現状  ░ あるべき姿までの差  ▒ あるべき姿を超える分',
  scored: '評価済み',
  halves: '自組織/委託先',
  scoredOf: (scored, inScope) => `${scored}/${inScope}`,
  noneInScope: '実施対象のサービスがまだありません。「cdc assess」でアセスメントを始めてください。',
  levels: 'カテゴリー別の推奨レベル',
  noLevel: 'レベル未定',
  undecidedLevel: '未決定',
  all: '合計',
  coverage: '最初に選ぶカテゴリーと、マネジメントプロセスの工程',
  covers: '範囲',
  inScope: '実施対象',
  of: '全体',
  startingSet: (name) => `最初に選ぶカテゴリー: ${name}`,
  phase: (name) => `工程: ${name}`,
  toReview: '見直し時期を迎えたもの',
  reviewBy: '見直し期限',
  decidedBy: '決定者',
  reason: '理由',
  noReason: '未記入',
  unnecessary: '不要としたもの（理由別）',
  undecided: '未決定（推奨レベル、割り当て、スコア、あるべき姿のいずれもないもの）',
  count: 'サービス数',
  services: '該当',
  unassigned: '未割り当て（実施対象だが担い手がいない）',
  unasked: '割り当て未定（誰が実施するかが未記入）',
  tooMuch: '不要または未決定だが割り当てあり',
  loads: '担い手ごとのサービス数（併用は両方に数える）',
  carrier: '担い手',
  noCarrier: (kind) => (kind === 'team' ? 'チーム未記入' : '委託先未記入'),
  share: '割合',
  basic: 'ベーシック',
  basicShare: 'ベーシックに占める割合',
  areaOne: '領域Iの全面アウトソース（本来は自組織で担う業務）',
  areaThree: '領域IIIのインソースのうち、担える要員がいないもの（チーム未記入、または現状3以下）',
  deviations: (pattern) => `目指すパターン（${pattern}）に合わない割り当て`,
  expected: 'パターンに合う割り当て',
  or: (words) => words.join('または'),
  placedBy: '領域の根拠',
  areaSources: { textbook: '教科書', project: '本ツール独自', organisation: '自組織' },
  patterns: '組織パターン',
  led: (areas, unplaced) =>
    `自組織が主導するサービス（領域別）: ${areas.map(({ area, own, services }) => `${area} ${services}件中${own}`).join('、')}${unplaced === 0 ? '' : `。複数の領域にまたがるもの、領域のないもの（計${unplaced}件）は比較に含めていません`}。隔たりは、パターンに合わないサービスの数です（併用は½と数えることがあります）。`,
  pattern: 'パターン',
  distance: '隔たり',
  distanceOf: (distance, compared) => `${compared}件中${distance}`,
  marks: {
    nearest: '実態に最も近い',
    declared: '現在のパターン（cdc.yaml）',
    aimedAt: '目指すパターン',
    assumed: '仮定（--to）',
  },
  byCategory: 'カテゴリー別',
  byService: 'サービス別（差の大きい順）',
  notable: '確認が必要なもの',
  what: '内容',
  notables: {
    aboveTarget: 'あるべき姿を超過',
    unscored: '未評価',
    excluded: '評価対象外',
    withoutTarget: 'あるべき姿なし',
    halfBelow: '併用の片方だけがあるべき姿を下回る',
    notDone: '実施できていない（自組織が担う部分が1）',
    dependsOnPerson: '属人化',
    dependsAccepted: '属人化（許容）',
    handedOffBlindly: '丸投げ',
    blindAccepted: '丸投げ（許容）',
  },
  cycles: {
    short: '短期サイクル（今ある人員、予算、システムで行う改善）',
    long: '長期サイクル（新たな人員、予算、システム、担い手を必要とする改善）',
  },
  priority: '改善優先度',
  weightAndShortfall: '重み × 不足',
  priorityOf: (weight, gap) => `${weight} × ${gap} = ${weight * gap}`,
  formula: (a) =>
    `改善優先度＝推奨レベルの重み×あるべき姿に不足する点数（併用は低いほうの部分）。重みは${a.own ? 'cdc.yamlの設定値' : '本ツール独自の値'}です（ベーシック${a.basic}、スタンダード${a.standard}、アドバンスド${a.advanced}、オプション${a.optional}、レベル未定${a.undecided}）。`,
  owner: '責任者',
  due: '期限',
  figure: '数値（--fail-onでの名前）',
  figures: (baseline) => `${baseline}から変わった数値`,
  sameFigures: '数値に変化はありません。',
  changes: (baseline) => `${baseline}からの変化`,
  change: '変化',
  before: '以前',
  now: '現在',
  changeKinds: {
    added: '実施対象への追加',
    dropped: '実施対象からの除外',
    raised: '推奨レベルの引き上げ',
    lowered: '推奨レベルの引き下げ',
    resourced: '割り当ての変更',
    improved: '向上',
    worsened: '低下',
  },
  met: (condition, figure) => `条件に該当: ${condition}（実際の値は${figure}）`,
  unknownFigure: (condition) =>
    `判定できないため、該当するものとして扱います: ${condition}（もとになるデータがまだありません）`,
};

const more = (accepted: number) => (accepted === 0 ? '' : `（許容${accepted}）`);
