import type { Messages } from '../index.ts';
import { measuredDays } from './days.ts';
import { list, meantBy, named } from './phrases.ts';

export const peacetime: Messages['peacetime'] = {
  title: '平常時の対応',
  lead: 'インシデントがないときの業務（教科書7.2）について、担うサービスの状況と、業務ができていることを示す指標です。',
  activity: '業務',
  behind: 'サービス',
  role: {
    carry: '主担当',
    gather: '情報収集',
    send: '発信',
    manage: '管理',
  },
  part: (activity, role) => `${activity}（${role}）`,
  reporting: '取りまとめと報告',
  inScope: '実施対象',
  assigned: '割り当て',
  scored: '評価済み',
  lowest: '最低',
  lowestOf: '該当',
  more: (n) => `ほか${n}`,
  coverageLegend:
    '実施対象は全サービス、割り当てと評価済みは実施対象に対する数です。最低スコアでは未割り当てを1とします。注意喚起のサービスは、ほかの業務と重なります。',
  undecided: (n) => `未決定: これらの業務の${n}サービス`,
  full: '詳細: cdc peacetime --full（サービスごと）、cdc metric（候補の指標）',
  metrics: '業務ができていることを示す指標',
  metric: '指標',
  trend: '推移',
  latest: '最新',
  on: '日付',
  target: '目標',
  status: '状況',
  every: '間隔',
  source: '出典',
  note: '備考',
  value: '値',
  intervals: { month: '月', quarter: '四半期', year: '年' },
  atLeast: (target) => `${target}以上`,
  atMost: (target) => `${target}以下`,
  reached: '達成',
  missed: '未達',
  missedTwice: '2回続けて未達',
  noTarget: '目標なし',
  andOverdue: (status) => `${status}、記録遅れ`,
  notRecorded: '記録なし',
  trendLegend:
    '推移は期間ごとの最後の値です（目盛りは行ごと。·は値なし）。直近の終わった期間以降の値がなければ記録遅れとします。',
  several: (n) => `1文字は${n}期間分で、その最後の値。`,
  nothingRecorded: (activities, all) =>
    activities.length === all
      ? 'どの業務の指標も記録されていないため、できているかどうかを示せません。'
      : `指標の記録がなく、できているかどうかを示せない業務: ${list(activities)}`,
  suggestions: '候補の指標: cdc metric',
  undefined: (ids) => `metrics.yamlの${ids.length}件の指標は、定義がないため反映していません: ${list(ids)}`,
  judged: '何を指標とするかは教科書、単位、望ましい方向、間隔は本ツール独自のものです。',
  listTitle: '指標',
  suggested: 'metrics.yamlにない候補',
  moreHint: '候補の名称と単位を見るには: cdc metric --full',
  addHint: '値を記録するには: cdc metric add <ID> <値>',
  noValues: 'まだ値がありません。',
  recorded: (a) => `${named(a.metric)}、${a.on}`,
  unchanged: (what) => `${what}: 変更なし`,
  nothing: '–',
  dryRun: 'まだ書き込んでいません。',
  unknownMetric: (word, meant) => `「${word}」という指標はありません。${meantBy(meant)}`,
  unknownMetricHelp: (ids) =>
    `指標: ${list(ids)}。独自の指標は、metrics.yamlにname、activity、betterを書いて定義してください。`,
  undefinedMetric: (id) => `指標「${id}」はmetrics.yamlにありますが、定義がありません。`,
  undefinedMetricHelp: '足りない項目は「cdc check」で確認できます。',
  noNumber: (value) => `「${value}」は数値ではありません。`,
  noNumberHelp: '12や95.5のように書いてください。',
  decimalPoint: (number) => `小数点は「.」で書いてください: ${number}`,
  impossibleValue: {
    negative: (metric, value) => `${named(metric)}は負の値にはなりません: ${value}。何も書き込んでいません。`,
    'above-all': (metric, value) =>
      `${named(metric)}は割合（%）なので、100を超えません: ${value}。何も書き込んでいません。`,
  },
  notCounted: (values, rest) => `数えていない値: ${list([...values, ...(rest > 0 ? [`ほか${rest}件`] : [])])}`,
  valueNotCounted: (a) =>
    `${a.on}の${a.metric} ${a.value}（${{ future: '未来の日付', negative: '負の値', 'above-all': '100%超' }[a.why]}）`,
  maybeShare: (value) => `${value}は、${Math.round(value * 1e11) / 1e9}%ではなく${value}%として扱います。`,
  impossibleDay: (a) => `--on: ${measuredDays[a.why](a.day, a.today)}`,
  yearMissing: (a) =>
    `--onの「${a.typed}」には年がありません。今年の${a.ahead}は今日（${a.today}）より後の日付です。測定した日付を、年を付けて指定してください（例: ${a.past}）。`,
  onlyWithAdd: (what) => `${what}は「cdc metric add」と一緒に使います。`,
  onlyWithList: (what) => `${what}は「cdc metric list」と一緒に使います。`,
};
