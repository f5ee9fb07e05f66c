import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

const few = (names: readonly string[], rest: number) => (rest === 0 ? list(names) : `${list(names)}、ほか${rest}件`);

export const group: Messages['group'] = {
  title: 'グループ',
  gapTitle: 'グループの差',
  kind: '種類',
  entity: '組織',
  all: '全体',
  few,
  selected: (a) => {
    const parts = [
      a.kinds.length > 0 && `種類「${list(a.kinds)}」`,
      a.entities.length > 0 && `組織「${list(a.entities)}」`,
      a.categories.length > 0 && `カテゴリー${list(a.categories)}`,
      a.services.length > 0 && `サービス${list(a.services)}`,
    ];
    return `${parts.filter(Boolean).join('、')}だけ: ${a.shownEntities}組織（ほかの${a.entitiesLeftOut}組織を除く）、サービスリストの${a.shownServices}サービス（ほかの${a.servicesLeftOut}サービスを除く）`;
  },
  absent: (n, of, names, rest) => `${of}組織中${n}組織は評価できず、どの数値にも含みません: ${few(names, rest)}`,
  absence: {
    missing: (name, path) => `${name}（フォルダー${path}がない）`,
    empty: (name, path) => `${name}（${path}に組織のファイルがない）`,
    unusable: (name, path) => `${name}（ファイルを使えない: cdc check ${path}）`,
    twice: (name, path) => `${name}（${path}は別の組織のフォルダー）`,
  },
  none: '評価できる組織がありません。',
  counts: (a) =>
    `${a.entities}組織、実施対象${a.inScope}件: 評価済み${a.scored}（うち未割り当て${a.unassigned}は1点として計算）、評価対象外${a.excluded}、未評価${a.unscored}。割り当て未定${a.unasked}。実施対象でないもの: 不要${a.unnecessary}、未決定${a.undecided}`,
  custom: (n) => `独自サービス${n}件は、組織とカテゴリーの数値に含みますが、組織の間では比較しません。`,
  spread: (min, median, max) => `${min}·${median}·${max}`,
  spreadOf: (spread, n) => `${spread}（${n}件）`,
  assessed: '最新の評価',
  assessedFrom: (oldest, newest) => (oldest === newest ? newest : `${oldest}〜${newest}`),
  notAssessed: '–',
  stale: '期限切れ',
  staleOf: (a) => (a.judged === 0 ? '–' : `${a.stale}/${a.judged}${a.undated === 0 ? '' : `、日付なし${a.undated}`}`),
  inScope: '実施対象',
  scored: '評価済み',
  unassigned: '未割り当て',
  unasked: '割り当て未定',
  own: '自己評価',
  effective: '実効',
  spreadLegend:
    'スコアの最低·中央値·最高。自己評価: その組織のファイルでの現状。実効: ほかの組織が担う場合に、その組織自身のスコアを上限とした値（本ツール独自）。',
  moreEntities: (n) => `ほか${n}組織は非表示（表示中のものより弱くない組織。すべて: --full）。`,
  heatmap: '組織とカテゴリー（実効スコア）',
  heatmapLegend:
    '最低·中央値·最高と、評価済み/実施対象。!n: うち未割り当てn件。?n: うち実効スコアが決まらないものn件。',
  cell: (a) =>
    [a.spread, `${a.scored}/${a.inScope}`, a.unassigned > 0 && `!${a.unassigned}`, a.unclear > 0 && `?${a.unclear}`]
      .filter(Boolean)
      .join(' '),
  nothingInScope: '–',
  noOne: (n, entities) => `未割り当て（担い手なし）: ${entities}組織の${n}件`,
  noneUnassigned: '未割り当て: どの組織の実施対象にもありません。',
  more: (n) => `ほか${n}件`,
  singlePoints: (n) => `単一障害点: 誰かに任せる組織のすべてが同じ相手に任せている${n}サービス`,
  noSinglePoints: '単一障害点: なし（複数の組織が、すべて同じ相手に任せているサービスはありません）',
  fromHow: (what, how) => `${what}: ${how}`,
  leanOn: (a) =>
    [a.entities, a.alone > 0 && `単独で担う組織${a.alone}`, a.unnamed > 0 && `委託先の記載がない組織${a.unnamed}`]
      .filter(Boolean)
      .join('。'),
  leaning: 'ほかの組織が頼る相手',
  leaningLegend:
    '間にいくつ組織があっても、最終的に担う相手です。IDか名称が同じ委託先は、同じ相手として数えます（本ツール独自）。',
  source: '頼る相手',
  count: '組織数',
  dependents: '頼る組織',
  services: 'サービス',
  required: (missing, of, entities) => `必須のサービス: ${of}件中${missing}件が未充足（${entities}組織）`,
  allRequired: (n) => `必須のサービス: ${n}件をすべて満たしています。`,
  requiredOfNone: (services) => `必須だが、表示中のどの組織にも当てはまりません: ${services}`,
  requirement: (services, atLeast) => (atLeast === undefined ? services : `${services}（${atLeast}以上）`),
  verdicts: {
    met: '充足',
    'not-in-scope': '実施対象でない',
    unassigned: '未割り当て',
    unasked: '割り当て未定',
    unscored: '未評価',
    below: '不足',
    unknown: '判定不能',
  },
  verdictOf: (service, verdict) => `${service}（${verdict}）`,
  atMost: (score, least) => `${score} < ${least}`,
  requirements: '必須のサービス',
  supplies: 'ほかの組織が担うサービス',
  weakSupplies: (n, of) => `ほかの組織が担うサービス: ${of}件中${n}件は、実効スコアが自己評価より低いか、決まらない`,
  soundSupplies: (n) => `ほかの組織が担うサービス: ${n}件。どれも実効スコアは自己評価のとおりです。`,
  supplier: '担う組織',
  consumer: '任せる組織',
  from: (services, supplier) => `${services}（${supplier}から）`,
  worthHeading: '自己評価→実効',
  worth: (own, worth) => (worth === undefined ? own : `${own}→${worth}`),
  worthWhy: (own, worth, why) => `${own}→${worth}（${why}）`,
  problems: {
    'not-offered': '相手の実施対象でない',
    'no-one': '相手でも未割り当て',
    unknown: '相手を評価できない',
    unscored: '相手が未評価',
    loop: '循環（自組織に戻る）',
    notScored: '未評価',
  },
  unclear: { unscored: '未評価', unknown: '不明', loop: '循環' },
  byCategory: 'カテゴリー別',
  byService: 'サービス別',
  weakest: '最も弱い組織',
  helpers: '支援できる組織（5点）',
  weakestLegend: '最も弱い組織: 実効スコアが最低の組織。支援できる組織: 自組織が担う部分が5点の組織。',
  weakestCategoryLegend: '最も弱い組織: 実効スコアの中央値が最も低い組織。',
  eachService: '組織ごとのサービス（自己評価と実効スコア）',
  eachLegend:
    '!: 未割り当て（1点として計算）。4→2（hq）: 自己評価は4だが、担うhqのスコアが2のため実効は2。→?: 実効スコアが決まらない。外: 評価対象外。–: 未評価。·: 不要または未決定。?: 割り当て未定。',
  signs: { unassigned: '!1', unasked: '?', excluded: '外', unscored: '–', outOfScope: '·' },
  columnsLeftOut: (n) => `ほか${n}組織は非表示（--ofで選択、すべては--format csv）。`,
  hints: 'すべて: cdc group --full / 差: cdc group gap / 1サービス: --service B-1 / 原因: cdc check',
  gapHints: 'すべてのサービス: cdc group gap --full / スコア: cdc group / 組織の選択: --kind、--of',
  gapCounts: (a) =>
    `${a.entities}組織、実施対象${a.inScope}件: 現状とあるべき姿の両方あり${a.compared}（うち未達${a.below}）、あるべき姿なし${a.withoutTarget}、未評価${a.unscored}、評価対象外${a.excluded}。実効スコアが決まらないもの${a.unclear}`,
  compared: '比較対象',
  below: '未達',
  ownGap: '差（自己評価）',
  gap: '差（実効）',
  furthest: '差が最大の組織',
  gapLegend: '差: あるべき姿−実効スコアの、最低·中央値·最高。未達には、併用の一方の部分だけが未達のものも含みます。',
  firstServices: (shown, of) => `差の大きいサービス（差のある${of}サービス中${shown}サービス）`,
  nothingBelow: '現状とあるべき姿の両方があるサービスに、未達はありません。',
};
