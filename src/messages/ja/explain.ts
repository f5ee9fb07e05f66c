import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const explain: Messages['explain'] = {
  page: 'cdc checkのルール',
  intro:
    '重要度は、プリセットごとに既定値があります。`cdc.yaml`で`preset: recommended`（既定）か`preset: strict`を選びます。`rules:`（グループのルール`group/…`は`group.yaml`の`rules:`）では、ルールごとに`error`、`warning`、`info`、`off`、または`{ severity: …, オプション: … }`を指定できます。項目の行末か、すぐ上の行にコメント`# cdc-ignore ルール: 理由`を書くと、その項目に対するそのルールの指摘を抑制できます。特に断りがなければ、ルールは、推奨レベルにかかわらず（レベル未定も含む）、実施対象のサービスの現在の状態を調べます。予定は調べず、評価対象外のものはスコアがないものとして扱います。',
  rule: 'ルール',
  finds: '指摘の内容',
  severity: '重要度',
  options: 'オプション',
  source: '出典',
  problem:
    'ルールによる指摘ではなく、ファイルやコメントの書き方の誤りです。重要度の変更も抑制もできません。修正するまで、そのファイルは使えません。対処は各指摘に表示します。',
  problems: 'ファイルを使えなくする問題',
  configure: (file) => `設定を変更するには（${file}）`,
  suppress: '1件だけ抑制するには、項目の行末かすぐ上の行に、次のように理由とともに書きます',
  kinds: {
    service: 'サービス',
    category: 'カテゴリー',
    phase: '工程',
    area: '領域',
    level: '推奨レベル',
    reason: '不要とする理由',
    assignment: 'サービス割り当て',
    pattern: '組織パターン',
    score: 'スコア',
    cycle: '改善のサイクル',
    term: '用語',
    role: '第2.1版の役割',
    key: 'キー',
    rule: 'ルール',
  },
  name: '名称',
  meaning: '意味',
  file: 'ファイル',
  sourceName: (source) =>
    source === 'project'
      ? '本ツール独自の判断'
      : source
          .replace(/^textbook (?=[a-z])/, '教科書の')
          .replace('textbook ', '教科書')
          .replace('appendix, ', '付録')
          .replace('appendix', '付録')
          .replace(/, /g, '、')
          .replace(/table /, '表')
          .replace(/figure /, '図'),
  placedBy: '領域の根拠',
  placers: {
    textbook: '教科書（6.4、7.1）',
    project:
      '本ツール独自の判断（教科書では図16に一例があるだけで、本文に記載はない。6.2の2つの指標と、3.2、6.4、6.6、7.1の記述から判断）',
    organisation: '組織の判断（catalog.yaml）',
  },
  before: '第2.1版での役割',
  became: '現在のサービス',
  functionOf: '第2.1版の機能',
  together: '統合された役割',
  role: {
    title: '第2.1版の役割',
    lead: '54の役割と、それぞれに対応する現在のサービスです（教科書 表7）。',
  },
  isNew: 'なし（第3.0版以降に追加）',
  notRole: (role, now) => `${role}とは別（そちらは現在の${list(now)}）`,
  priorityWord: '優先度',
  weight: '推奨レベルの重み',
  weightOf: (weight) => `${weight}（本ツール独自の値）`,
  revisit: '次回の評価',
  revisited: '改めて検討',
  ownAreas: '自ら主導する領域',
  information: '扱う情報',
  informations: { internal: '組織内部（被害側の情報）', external: '組織外部（攻撃側の情報）' },
  skill: 'セキュリティ専門スキル',
  skills: { low: '低い', high: '高い' },
  balance: '分担',
  balanceOf: (sign) => `インソース${sign}アウトソース`,
  measures: (rubric) => `${rubric}の評価の観点`,
  services: 'サービス',
  here: (name) => (name === undefined ? 'この組織での状況' : `${name}での状況`),
  evidence: (a) =>
    list(
      [
        a.on !== undefined && `日付${a.on}`,
        a.until !== undefined && `有効期限${a.until}`,
        a.owner !== undefined && `責任者${a.owner}`,
        a.hashed && 'SHA-256あり',
      ].filter((part) => part !== false),
    ),
  plannedBy: (what, day) => `${day}までに${what}`,
  inFiles: 'ファイルのキー',
  required: '必須',
  isRequired: '必須',
  takes: '書ける値',
  taken: {
    map: 'マッピング（key: value）',
    list: 'リスト',
    text: '文字列',
    id: '任意のID',
    date: '日付（YYYY-MM-DD）',
    integer: '整数',
    number: '数値',
  },
  either: (values) => values.join('または'),
  atLeast: (least) => `${least}以上`,
  between: (least, most) => `${least}～${most}`,
  limited: (taken, range) => `${taken}（${range}）`,
  default: '既定値',
  example: '例',
  known: {
    title: 'cdc explainで調べられる用語',
    lead: '「cdc explain <用語>」で説明を表示します。種類を指定すると、その一覧を表示します。',
    kinds: '種類',
    terms: '用語',
    services: 'サービス',
    withRoles: (services, roles) => `${services} · 第2.1版の役割${roles}: cdc explain role`,
    rules: 'ルール',
    list,
    optional: '任意のファイル',
    keysIn: (file: string, n: number) => `${file}（${n}件）`,
    each: (files: string, command: string) => `${files}: ${command}`,
    listed: (n, command) => `${n}件: ${command}`,
    more: (words, n, command) => `${words}、ほか${n}件: ${command}`,
  },
  files: {
    page: 'ファイルのキー',
    intro:
      '`cdc.yaml`、`catalog.yaml`、`profile.yaml`、`portfolio.yaml`と、任意の`metrics.yaml`、`approvals.yaml`、`scenarios/*.yaml`、複数の組織の上に置く`group.yaml`に書けるキーの一覧です。山括弧の部分には、任意の名前を書きます（`<service>`は`A-1`などのID）。ターミナルでは`cdc explain <キー>`で、エディターでは[JSON Schema](../schemas/)によるホバー表示で、同じ説明を確認できます。',
    values: '値の意味',
    required: '必須',
    defaultIs: (value) => `既定値: ${value}`,
  },
  findings: 'cdc checkの指摘',
};
