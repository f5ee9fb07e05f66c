import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const explain: Messages['explain'] = {
  page: 'cdc checkのルール',
  intro:
    '重要度は2つのプリセットのものです。`cdc.yaml`で`preset: recommended`（既定）か`preset: strict`を選びます。`rules:`では、ルールごとに`error`、`warning`、`info`、`off`、または`{ severity: …, オプション: … }`を指定できます。エントリーの後ろか上の行にコメント`# cdc-ignore ルール: 理由`を書くと、そこでのそのルールの指摘を見送ります。特に断りのないルールは、推奨レベルにかかわらず（レベル未定のものも含めて）実施対象のサービスの現在の状態を調べます。予定は見ず、評価対象外のものはスコアなしとみなします。',
  rule: 'ルール',
  finds: '指摘すること',
  severity: '重要度',
  options: 'オプション',
  source: '出典',
  problem:
    '設定や抑止の対象になるルールではなく、ファイルの書き方の誤りです。直すまでそのファイルは使えません。対処は各指摘に示します。',
  problems: 'ファイルを使えなくする問題',
  configure: '変更するには（cdc.yaml）',
  suppress: '1件だけ見送るには、そのエントリーの後ろか上の行に、理由とともに書きます',
  kinds: {
    service: 'サービス',
    category: 'カテゴリー',
    phase: 'フェーズ',
    area: '領域',
    level: '推奨レベル',
    reason: '不要とする理由',
    assignment: '割り当て',
    pattern: '組織パターン',
    score: 'スコア',
    cycle: '改善のサイクル',
    term: '用語',
    key: 'キー',
    rule: 'ルール',
  },
  name: '名称',
  meaning: '意味',
  sourceName: (source) =>
    source === 'project'
      ? 'プロジェクト独自の判断'
      : source
          .replace('textbook', '教科書')
          .replace('appendix, ', '付録 ')
          .replace('appendix', '付録')
          .replace(/, /g, '、')
          .replace(/table /, '表')
          .replace(/figure /, '図'),
  placedBy: '配置の根拠',
  placers: {
    textbook: '教科書（6.4、7.1）',
    project:
      'このプロジェクトの判断（教科書6.2の2つの問いと、3.2、6.4、6.6、7.1の記述による。教科書での配置は図16に描かれているのみ）',
    organisation: '組織の判断（catalog.yaml）',
  },
  before: '2.1版での役割',
  isNew: 'なし（3.0版以降に新設）',
  priorityWord: '優先度',
  weight: '差の重み',
  weightOf: (weight) => `${weight}（プロジェクト独自の値）`,
  revisit: '次回の評価',
  revisited: '改めて検討',
  ownAreas: '自ら主導する領域',
  measures: (rubric) => `${rubric}で見る点`,
  services: 'サービス',
  here: (name) => (name === undefined ? 'この組織では' : `${name}では`),
  plannedBy: (what, day) => `${day}までに${what}`,
  inFiles: 'ファイルのキー',
  required: '必須',
  isRequired: '必須',
  takes: '書ける値',
  taken: {
    map: 'マップ',
    list: 'リスト',
    text: 'テキスト',
    id: '識別子（ID）',
    date: '日付（YYYY-MM-DD）',
    integer: '整数',
    number: '数値',
  },
  either: (values) => values.join('または'),
  atLeast: (least) => `${least}以上`,
  between: (least, most) => `${least}〜${most}`,
  limited: (taken, range) => `${taken}（${range}）`,
  default: '既定値',
  example: '例',
  known: {
    title: 'cdc explainで説明できる語',
    lead: 'cdc explain <語>で説明を表示します。種類の語を指定すると、その一覧を表示します。',
    kinds: '種類',
    terms: '用語',
    keys: (file) => `${file}.yaml`,
    services: 'サービス',
    rules: 'ルール',
    list,
    listed: (n, command) => `${n}件: ${command}`,
    more: (words, n, command) => `${words}、ほか${n}件: ${command}`,
  },
  files: {
    page: '4つのファイルのキー',
    intro:
      '`cdc.yaml`、`catalog.yaml`、`profile.yaml`、`portfolio.yaml`に書けるキーの一覧です。山かっこの部分は自由に名前を決めるキーで、`<service>`は`A-1`などのIDです。ターミナルでは`cdc explain <キー>`で、エディターでは[JSON Schema](../schemas/)によるホバー表示で、同じ説明を確認できます。',
    values: '値の意味',
    required: '必須',
    defaultIs: (value) => `既定値: ${value}`,
  },
  findings: 'cdc checkの指摘',
};
