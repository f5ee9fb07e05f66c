import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

const define = (term: string, meaning: string) => ({ term, meaning });

export const report: Messages['report'] = {
  title: 'セキュリティ対応の現状報告',
  needsFile: '報告書はブラウザーで見るページなので、ターミナルには表示しません。',
  needsFileHelp:
    '「-o report.html」でファイルを指定してください。ここで読むには「--format markdown」を付けてください。',
  written: (file, bytes) => `${file}に書き込みました（${Math.ceil(bytes / 1024)} KB）`,
  cannotOpen: (file, program) => `${program}を実行できないため、${file}をブラウザーで開いてください。`,
  notFinal: (reasons) =>
    ['確定版にできないため、何も書き込みませんでした。', ...reasons.map((reason) => `- ${reason}`)].join('\n'),
  reasons: {
    noGit: 'ファイルがgitリポジトリにないか、gitを実行できないため、どの時点のものか示せません。',
    noCommit: 'まだ何もコミットされていません。',
    uncommitted: (files) => `未コミットの変更があります: ${list(files)}`,
    errors: (n) => `cdc checkでエラーが${n}件見つかりました。`,
  },
  draft: '草案',
  final: '確定版',
  noFrameworks: '一部のサービスだけを選択しているため、ほかのフレームワークとの対応付けは表示しません。',
  parts: {
    board: '概要',
    map: 'サービス一覧',
    gaps: 'あるべき姿との差',
    load: '担い手',
    staff: '要員',
    areas: '領域と組織パターン',
    peacetime: '平常時の対応',
    drill: 'インシデントへの備え',
    plan: 'ロードマップ',
    next: '次に行うこと',
    changes: (state) => `${state}からの変化`,
    trend: '推移',
    frameworks: 'ほかのフレームワークとの対応付け',
    details: 'サービス別の詳細',
    method: '数値の見方',
  },
  state: {
    none: '実施対象のサービスがまだないため、報告できる内容がありません。',
    scope: (a) =>
      a.unassigned + a.notDone + a.person === 0
        ? `実施対象${a.inScope}サービスのうち、未割り当て、実施できていない、属人化と分かっているものはありません。`
        : `実施対象${a.inScope}サービスのうち、未割り当てが${a.unassigned}、実施できていないものが${a.notDone}、属人化が${a.person}です。`,
    scores: (a) => `現状とあるべき姿がそろう${a.compared}サービスの平均は、現状${a.asIs}、あるべき姿${a.toBe}です。`,
    noScores: '現状とあるべき姿がそろっているサービスはまだありません。',
    change: (a) =>
      a.direction === 0
        ? `${a.state}と比較すると、どちらの時点でも評価済みの${a.services}サービスの平均は変わっていません。`
        : `${a.state}と比較すると、どちらの時点でも評価済みの${a.services}サービスの平均は${a.direction > 0 ? '上がりました' : '下がりました'}（${a.change}）。`,
    noChange: (state) => `${state}と同じ基準で評価済みのサービスがないため、比較できません。`,
    unknown: (a) => {
      const parts = [
        a.undecided > 0 && `未決定${a.undecided}`,
        a.unasked > 0 && `割り当て未定${a.unasked}`,
        a.unscored > 0 && `未評価${a.unscored}`,
        a.withoutTarget > 0 && `あるべき姿なし${a.withoutTarget}`,
      ];
      return `まだ決まっていないもの: ${list(parts.filter((part) => part !== false))}。上の数値には反映されていません。`;
    },
  },
  figures: {
    inScope: '実施対象',
    inScopeOf: (inScope, all) => `${inScope} / ${all}`,
    notInScope: (a) => `不要${a.unnecessary}、未決定${a.undecided}`,
    unassigned: '未割り当て',
    unasked: (n) => `ほかに割り当て未定${n}`,
    notDone: '実施できていない',
    notDoneHow: '自組織が担う部分が1',
    person: '属人化',
    blind: '丸投げ',
    accepted: (n) => `ほかに許容${n}`,
    means: '現状 → あるべき姿',
    meansOf: (a) => `${a.compared}サービスの平均（評価済み${a.scored}）`,
    distribution: 'スコア1～5',
    distributionOf: (a) => `未評価${a.unscored}、評価対象外${a.excluded}`,
    basic: 'ベーシックの平均',
    basicOf: (a) => `${a.inScope}サービスのうち評価済み${a.scored}`,
    noBasic: 'ベーシックの実施対象なし',
    change: '同じ基準での増減',
    changeOf: (a) => `${a.services}サービス、${a.state}から`,
    noPrevious: '比較する時点の指定なし',
  },
  radar: '9つのカテゴリー',
  strengths: '強み',
  weaknesses: '弱み',
  noStrengths: (threshold) => `平均が${threshold}以上のカテゴリーはありません。`,
  noWeaknesses: (threshold) => `平均が${threshold}未満のカテゴリーはありません。`,
  unrated: (ids) => `評価済みが半数に満たないため判定していないカテゴリー: ${list(ids)}`,
  improvements: (n, of) => (n === of ? `改善対象（${n}件）` : `優先して改善するもの（${of}件のうち${n}件）`),
  noImprovements: 'あるべき姿を下回るサービスも、未割り当てのサービスもありません。',
  noImprovementsKnown: 'まだ決まっていない項目があるため、改善すべきものの有無を判断できません。',
  asksFor: '必要なこと',
  asksForCycle: {
    short: '今の人員と予算で可能',
    long: '人員、予算、システムの追加が必要',
  },
  noOwner: '責任者なし',
  noDue: '期限なし',
  decisions: '判断が必要な事項',
  decision: '判断する事項',
  noDecisions: 'ファイルの内容からは、特にありません。',
  decisionKinds: {
    unassigned: '担い手を決める（未割り当て）',
    unasked: '担い手を確認する（割り当て未定）',
    undecided: '要否を決める（未決定）',
    'too-much': '要否を見直す（不要または未決定だが割り当てあり）',
    overdue: '期限か体制を見直す（期限超過）',
    'to-review': '判断を見直す（見直し時期）',
    'unproven-five': '承認の記録を示す（5だが証跡なし）',
    'to-approve': '承認する（明文化済みで、4から5を目指すもの）',
  },
  contract: (a) =>
    a.days < 0
      ? `契約を更新するか決める（${a.provider}、${a.until}に終了）`
      : `契約を更新するか決める（${a.provider}、${a.until}まで）`,
  moreContracts: (n) => `ほか${n}件の契約についても更新するか決める`,
  others: (n) => `ほか${n}件`,
  provenance: {
    date: '作成日',
    state: 'ファイルの状態',
    commit: (commit, day) => `コミット${commit}（${day}）`,
    uncommitted: (commit, files) => `${commit}、未コミットの変更あり: ${list(files)}`,
    noGit: '不明（gitで管理していないか、gitを実行できない）',
    noCommit: '未コミット',
    assessed: '評価日',
    assessedBetween: (first, last) => (first === last ? first : `${first}～${last}`),
    notDated: '記載なし',
    assessors: '評価者',
    more: (n) => `ほか${n}人`,
    unnamed: (n) => `記載のないスコア${n}件`,
    check: 'チェック',
    checked: (a) => `エラー${a.errors}件、警告${a.warnings}件`,
    status: '版',
  },
  matrix: 'サービスマトリクス',
  unconfirmed: {
    title: (n) => `確認していないスコア（${n}件）`,
    lead: '教科書の第2.1版から引き継いだもので、これらのサービスを評価したスコアではありません。すべての集計に含まれています。cdc assess --openで確認できます。',
    from: '由来',
  },
  noHistory: 'ファイルを含むコミットが2つ以上ないか、gitを実行できないため、推移は表示できません。',
  noPatternOfSelection: '組織パターンは組織全体のものなので、一部のサービスについては判定しません。',
  method: {
    lead: 'どの数値もファイルから計算し直せます。「独自」は、ISOG-Jの教科書にもX.1060にも記述がなく、cdcで定めたものです。',
    scope: define(
      '実施対象',
      'カタログの推奨レベル、プロファイルの割り当て、ポートフォリオのスコアかあるべき姿のいずれかがあり、不要ではないもの。それ以外は未決定で、集計に含めません（独自）。',
    ),
    score: define(
      'スコア',
      '教科書8.3の1から5。インソースとアウトソースで基準が異なる。未割り当てのサービスは1とします。',
    ),
    combination: {
      higher: define('併用', '2つの部分の高いほうをスコアとします（第2.1版のチェックシート）。両方の平均も示します。'),
      lower: define('併用', '2つの部分の低いほうをスコアとします（この組織の設定）。両方の平均も示します。'),
    },
    means: define(
      '現状、あるべき姿、差',
      '両方がそろう同じサービスの平均で、差は両者の引き算と一致する。スコアは順序を表すものなので、平均より先に分布を見てください（独自）。',
    ),
    standing: (strength, weakness) =>
      define(
        '強み、弱み',
        `半分以上が評価済みで、平均が${strength}以上、${weakness}未満のカテゴリーです（教科書8.2。しきい値は設定によります）。`,
      ),
    notDone: define('実施できていない', '自組織が担う部分が1のサービスです（教科書8.3）。'),
    person: define(
      '属人化',
      '自組織が担う部分が2か3で、あるべき姿がそれより高いか、書かれていないもの。許容は、あるべき姿がそのスコア以下のものです（教科書8.3）。',
    ),
    blind: define(
      '丸投げ',
      '委託先が担う部分が3以下で、あるべき姿がそれより高いか、書かれていないもの。許容は、あるべき姿がそのスコア以下のものです（しきい値は独自）。',
    ),
    drill: define(
      '最も弱い箇所',
      'インシデント対応フローに必要なサービス（教科書7.1）のうち、担い手のいないステップのものが先頭です。続いて、未割り当て、実施できていないもの、割り当て未定、不十分、未決定、未評価の順で、同じ中ではスコアの低い順、必要とするステップと問いの多い順、推奨レベルの重みの大きい順です（独自）。',
    ),
    change: define('同じ基準での比較', 'どちらの時点でも評価済みで、割り当てが同じサービスだけを比較します（独自）。'),
    order: 'ロードマップの順序',
    orderHow:
      '未割り当てのものと自組織で実施できていないものが先頭（推奨レベルの重みの大きい順）、続いて改善優先度の高い順です。',
    pattern: define(
      '組織パターン',
      '領域（教科書6.2）ごとに自組織が主導する割合を、4つのパターンで想定するもの（6.3）と比較します。測り方は独自です。',
    ),
    levels: '推奨レベル',
    decisions: define(
      '判断が必要な事項',
      '未割り当て、割り当て未定、未決定、不要または未決定だが割り当てあり、期限超過、見直し時期のサービス。自組織が担う部分が5で証跡のないもの、4で5を目指すもの。90日以内に終わる契約です（独自）。',
    ),
  },
};
