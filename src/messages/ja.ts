import { didYouMean } from './did-you-mean.ts';
import type { Found, Messages, Named } from './en.ts';

const named = ({ id, name }: Named) => `${id} ${name.ja}`;
const types: Readonly<Record<string, string>> = {
  object: 'マッピング（key: value）',
  array: 'リスト',
  string: '文字列',
  integer: '整数',
  number: '数値',
  boolean: 'trueまたはfalse',
  null: '空',
};
const found = (a: Found) => {
  if (a.found === undefined || a.found === null) return types[a.foundType] ?? a.foundType;
  return typeof a.found === 'string' ? `「${a.found}」` : String(a.found);
};
const range = (min: number | undefined, max: number | undefined) =>
  max === undefined ? `${min ?? ''}以上` : min === undefined ? `${max}以下` : `${min}から${max}まで`;
const list = (values: readonly (string | number)[]) => values.join('、');
const meantBy = (meant: string | undefined) => (meant ? `「${meant}」のことですか？` : '');
const near = (word: Found['found'], allowed: readonly (string | number)[]) => {
  const meant = typeof word === 'string' ? didYouMean(word, allowed.map(String)) : undefined;
  return meant === word ? '' : meantBy(meant);
};
const party = (kind: 'team' | 'provider') => (kind === 'team' ? 'チーム' : '委託先');
const notEditable: Messages['errors']['refused'] = {
  syntax: (path) => `${path}をYAMLとして読み取れません。何も変更していません。`,
  shared: (path) => `${path}のこの項目は、アンカーとエイリアスで共有されています。何も変更していません。`,
  shape: (path) => `${path}は、安全に書き換えられない形で書かれています。何も変更していません。`,
};
const missing = { team: '担当チームが', provider: '委託先が', both: '担当チームも委託先も' };
const planned = { action: '改善策', owner: '責任者', due: '期限' };

/** プログラムが使うすべての言葉（日本語）。キーと引数は en.ts に従う。 */
export const ja: Messages = {
  language: 'ja',

  words: {
    service: 'サービス',
    level: 'レベル',
    assignment: '割り当て',
    asIs: '現状',
    toBe: 'あるべき姿',
    gap: '差',
    category: 'カテゴリー',
    phase: 'フェーズ',
    area: '領域',
    team: 'チーム',
    provider: '委託先',
    undecided: '未決定',
    unassigned: '未割り当て',
    excluded: '対象外',
    unscored: '–',
    custom: '独自のサービス',
    none: '–',
    serviceOf: named,
    levelShort: (name, priority) => (priority === '–' ? name : priority),
    levelName: (name, priority) => (priority === '–' ? name : `${name}(${priority})`),
  },

  problems: {
    'file/unreadable': {
      message: (a) => `ファイルを読み込めません（${a.reason}）。`,
      help: () => '通常のファイルであることと、読み取り権限があることを確認してください。',
    },
    'file/too-large': {
      message: (a) =>
        `ファイルの大きさが${Math.ceil(a.bytes / 1024)}KBあります。読み込めるのは${Math.floor(a.limit / 1024)}KBまでです。`,
      help: () => '長い文章は別の場所に置き、evidenceにはリンクを書いてください。',
    },
    'file/empty': { message: () => 'ファイルが空です。', help: () => '少なくとも「version: 1」を書いてください。' },
    'file/not-utf8': {
      message: () => 'ここから先がUTF-8ではありません。',
      help: () => 'エディターでUTF-8にして保存し直してください（Shift_JISやUTF-16かもしれません）。',
    },
    'yaml/alias': {
      message: (a) => `エイリアス「*${a.key ?? ''}」に対応するアンカーがないか、自分自身を含んでいます。`,
      help: () => '使う前にアンカーを定義するか、値をそのまま書いてください。',
    },
    'yaml/anchor': {
      message: () => 'アンカーを置けない場所にアンカーがあります。',
      help: () => '削除するか、値のすぐ前に移してください。',
    },
    'yaml/block-in-flow': {
      message: () => '波かっこの中で、カンマが抜けているか、行に分けた書き方が混ざっています。',
      help: () => '項目の間をカンマで区切ってください: { level: basic, area: I }',
    },
    'yaml/directive': {
      message: () => '別のバージョンのYAMLが指定されています。',
      help: () => '%YAMLの行を削除してください。使えるのはYAML 1.2です。',
    },
    'yaml/duplicate-key': {
      message: (a) => `キー「${a.key ?? ''}」が重複しています。`,
      help: () => 'どちらか一方だけを残してください。',
    },
    'yaml/escape': {
      message: () => '二重引用符の中で使えないエスケープがあります。',
      help: () => 'バックスラッシュは「\\\\」と書くか、文字列を一重引用符で囲んでください。',
    },
    'yaml/exhausted': {
      message: () => '入れ子が深すぎるか、エイリアスの繰り返しが多すぎます。',
      help: () => '値をそのまま書いてください。アセスメントに深い入れ子は必要ありません。',
    },
    'yaml/indent': {
      message: () => 'インデントが前後の行と合っていないか、括弧が閉じていません。',
      help: () => 'インデントを前後の行にそろえ（1段につき半角スペース2つ）、括弧をすべて閉じてください。',
    },
    'yaml/long-key': {
      message: () => 'キーが長すぎます。',
      help: () => 'コロンか引用符が抜けていないか確認してください。',
    },
    'yaml/missing-character': {
      message: () => 'ここに引用符、カンマ、コロン、括弧のいずれかが足りません。',
      help: () => 'この行と直前の行を確認してください。',
    },
    'yaml/multiple-documents': {
      message: () => 'ここから2つ目のドキュメントが始まっています。',
      help: () => '1つのファイルに書けるドキュメントは1つです。「---」の行を削除してください。',
    },
    'yaml/multiline-key': {
      message: () => 'キーが複数行にわたっています。',
      help: () => 'この行の終わりにコロンが抜けていないか確認してください。',
    },
    'yaml/scalar-start': {
      message: () => 'この文字で文字列を始めることはできません。',
      help: () => '文字列を引用符で囲んでください。',
    },
    'yaml/tab': {
      message: () => 'インデントにタブが使われています。',
      help: () => '1段につき半角スペース2つに直してください。',
    },
    'yaml/tag': { message: () => 'タグ（!…）は使えません。', help: () => 'タグを削除してください。' },
    'yaml/unexpected': {
      message: () => 'ここには書けないものがあります。',
      help: () => 'これより前で、引用符、コロン、括弧が抜けていないか確認してください。',
    },
    'schema/type': {
      message: (a) => `${found(a)}になっています。書けるのは${types[a.expected] ?? a.expected}です。`,
      help: () => '値を書き直してください。書くことがなければ、キーごと削除してください。',
    },
    'schema/enum': {
      message: (a) => `${found(a)}になっています。使えるのは${list(a.allowed)}です。${near(a.found, a.allowed)}`,
      help: () => 'いずれかの値を選んでください。',
    },
    'schema/unknown-key': {
      message: (a) => `キー「${a.key}」はここでは使えません。${near(a.key, a.allowed)}`,
      help: (a) =>
        a.allowed.length > 0 && a.allowed.length <= 20
          ? `使えるキー: ${list(a.allowed)}`
          : `キーを直すか、削除してください。${a.pattern === undefined ? '' : '独自のサービスは、catalog.yamlのcustomに定義します。'}`,
    },
    'schema/required': {
      message: (a) => `キー「${a.key ?? ''}」がありません。`,
      help: (a) => (a.key === 'version' ? '次の行を追加してください: version: 1' : '追加してください。'),
    },
    'schema/blank': {
      message: () => '空白だけの文字列になっています。',
      help: () => '内容を書くか、キーごと削除してください。',
    },
    'schema/pattern': {
      message: (a) => `${found(a)}はIDとして使えません。`,
      help: () => 'IDに使えるのは半角の英小文字、数字、「-」「.」「_」です。先頭は英小文字か数字にしてください。',
    },
    'schema/date': {
      message: (a) => `${found(a)}は日付ではありません。`,
      help: () => '実在する日付をYYYY-MM-DDの形式で書いてください（例: 2027-03-31）。',
    },
    'schema/range': {
      message: (a) => `${found(a)}になっています。使えるのは${range(a.min, a.max)}です。`,
      help: () => 'この範囲の数値にしてください。',
    },
    'schema/later-version': {
      message: (a) => `ファイル形式のバージョンが${a.found}です。このcdcで扱えるのはバージョン${a.supported}です。`,
      help: () => '新しいcdcを使ってください。',
    },
    'schema/earlier-version': {
      message: (a) => `ファイル形式のバージョン${a.found}はありません。`,
      help: () => '次のように書いてください: version: 1',
    },
    'schema/stale': {
      message: (a) => `このファイル用のスキーマ（${a.schema}）が古いため、エディターの補完や指摘が実際と合いません。`,
      help: () => '書き直してください: cdc schema --write',
    },
    'ignore/unknown-rule': {
      message: (a) =>
        a.rule === ''
          ? 'このコメントには、抑止するルールが書かれていません。'
          : `ルール「${a.rule}」はありません。${near(a.rule, a.known)}`,
      help: () => '「# cdc-ignore ルール: 理由」の形で書いてください。ルールの一覧は、cdc explain rule で見られます。',
    },
    'ignore/without-reason': {
      message: (a) => `このコメントは、理由なしに${a.rule}を抑止しています。`,
      help: (a) => `理由を書いてください: # cdc-ignore ${a.rule}: 理由`,
    },
    'ignore/unused': {
      message: (a) => `このコメントは何も抑止していません。ここには${a.rule}の指摘がありません。`,
      help: () => 'コメントを消すか、対象のエントリーの後ろ、またはその上の行へ移してください。',
    },
    'answers/halves': {
      message: (a) => `${named(a.service)}は併用ではないため、スコアは1つです。`,
      help: () =>
        'スコアを1つだけ書くか（例: as-is: 3）、分担しているのであればassignmentをcombinationにしてください。',
    },
    'answers/not-editable': {
      message: (a) => notEditable[a.reason](a.file),
      help: () => 'この回答は、エディターでファイルに書き込んでください。',
    },
  },

  rules: {
    'catalog/undecided': {
      message: (a) => `${named(a.service)}は、どのファイルにも記入がありません。`,
      help: (a) => `「cdc assess」または「cdc set ${a.service.id} --level …」で推奨レベルを決めてください。`,
    },
    'catalog/unnecessary-without-reason': {
      message: (a) => `${named(a.service)}は不要とされていますが、理由が記録されていません。`,
      help: () =>
        'reasonにno-risk、budget、people、skill、otherのいずれかを書いてください。' +
        '「リスクがない」ことと「今はできない」ことは別です。',
    },
    'catalog/unknown-service': {
      message: (a) => `「${a.id}」は、サービスリストにも独自のサービスにもありません。${near(a.id, a.known)}`,
      help: (a) => `IDを直すか、catalog.yamlのcustomに${a.id}を定義してください。`,
    },
    'catalog/review-date-missing': {
      message: (a) => `${named(a.service)}は「今はできない」とされていますが、見直し期限がありません。`,
      help: (a) => `「cdc set ${a.service.id} --review-by …」で、次に見直す日を決めてください。`,
    },
    'catalog/review-overdue': {
      message: (a) => `${named(a.service)}についての判断は、見直し期限（${a.date}）を過ぎています。`,
      help: () => 'あらためて判断してください。判断を変えない場合も、review-byを新しい日付にしてください。',
    },
    'catalog/starting-set-not-covered': {
      message: (a) => `カテゴリー${named(a)}には、実施対象のサービスがありません。`,
      help: (a) =>
        'カテゴリーA、B、Dは、短期と長期の両サイクルを回すために最初に選ぶものです。' +
        `「cdc matrix --category ${a.id}」で該当するサービスを確認し、1つ以上選んでください。`,
    },
    'catalog/phase-not-covered': {
      message: (a) => `フェーズ「${a.name.ja}」には、実施対象のサービスがありません。`,
      help: (a) => `「cdc matrix --phase ${a.id}」で該当するサービスを確認し、1つ以上選んでください。`,
    },
    'catalog/custom-collides': {
      message: (a) =>
        `独自のサービスのIDが、サービスリストの${named(a.service)}と重複しています。この定義は使われません。`,
      help: () => 'X-1のようなリストにないIDに変え、ほかのファイルのIDも合わせてください。',
    },
    'catalog/custom-unused': {
      message: (a) => `独自のサービス${named(a.service)}は定義されていますが、どのファイルにも記入がありません。`,
      help: (a) => `「cdc set ${a.service.id} --level …」で推奨レベルを決めるか、定義を削除してください。`,
    },
    'profile/unassigned': {
      message: (a) => `${named(a.service)}は実施対象ですが、担い手が決まっていません。`,
      help: (a) =>
        `「cdc set ${a.service.id} --assignment insource --team …」で割り当ててください。` +
        '実施しないのであれば、カタログで不要としてください。',
    },
    'profile/insource-without-team': {
      message: (a) => `${named(a.service)}はインソースですが、担当チームが書かれていません。`,
      help: () => 'teamに、責任を持つチームを書いてください。',
    },
    'profile/outsource-without-provider': {
      message: (a) => `${named(a.service)}はアウトソースですが、委託先が書かれていません。`,
      help: () => 'providerに、実施する委託先を書いてください。',
    },
    'profile/combination-without-both': {
      message: (a) => `${named(a.service)}は併用ですが、${missing[a.missing]}書かれていません。`,
      help: () => 'teamに責任を持つチームを、providerに一部を担う委託先を、両方とも書いてください。',
    },
    'profile/assigned-though-unnecessary': {
      message: (a) => `${named(a.service)}は不要とされていますが、割り当てがあります。`,
      help: () => 'プロファイルから削除するか、カタログで推奨レベルを定めてください。',
    },
    'profile/unknown-team': {
      message: (a) => `チーム「${a.id}」はcdc.yamlに定義されていません。${near(a.id, a.known)}`,
      help: (a) => `teamsに定義してください。定義済みのチーム: ${list(a.known) || 'なし'}`,
    },
    'profile/unknown-provider': {
      message: (a) => `委託先「${a.id}」はcdc.yamlに定義されていません。${near(a.id, a.known)}`,
      help: (a) => `providersに定義してください。定義済みの委託先: ${list(a.known) || 'なし'}`,
    },
    'profile/contract-ended': {
      message: (a) =>
        `${a.name.ja}との契約は${a.date}に終了していますが、実施対象の${a.services}サービスを担ったままです。`,
      help: () =>
        '契約を更新済みであれば、contract-untilを直してください。更新していなければ、別の担い手に割り当ててください。',
    },
    'profile/contract-ending': {
      message: (a) =>
        `${a.name.ja}との契約は${a.days === 0 ? '今日' : `あと${a.days}日`}（${a.date}）で終了します。実施対象の${a.services}サービスを担っています。`,
      help: () => '契約を更新するか、引き継ぎ先をprofile.yamlのplannedに書いてください。',
    },
    'profile/planned-overdue': {
      message: (a) =>
        `${named(a.service)}の割り当ての変更は、予定日（${a.date}）を過ぎてもプロファイルに反映されていません。`,
      help: () =>
        '実現済みであれば、割り当てを書き換えてplannedを削除してください。まだであれば、予定日を改めるか、予定を取り下げてください。',
    },
    'profile/planned-done': {
      message: (a) => `${named(a.service)}の変更予定は、現在の割り当てと同じ内容です。`,
      help: () => 'plannedを削除するか、これから変える内容に書き直してください。',
    },
    'profile/area-one-outsourced': {
      message: (a) => `${named(a.service)}は自組織で担うべき領域Iのサービスですが、すべてアウトソースされています。`,
      help: () =>
        '自組織に戻すか、判断を担うチームを置いて併用にしてください。' +
        '自組織では別の領域に当たる場合は、カタログのareaに書いてください。',
    },
    'profile/concentration': {
      message: (a) =>
        `割り当て済みの${a.of}サービスのうち${a.count}サービスが、${party(a.kind)}「${a.name.ja}」に集中しています。`,
      help: (a) =>
        a.kind === 'team'
          ? '人員が足りているかを確認し、足りなければほかのチームにも分担してください。'
          : '提供の停止や契約の終了に備え、依存が大きすぎる場合は分散してください。',
    },
    'profile/unused-party': {
      message: (a) => `${party(a.kind)}「${a.name.ja}」が担うサービスは、現在も予定にもありません。`,
      help: () => '担っているサービスに割り当てるか、cdc.yamlから削除してください。',
    },
    'portfolio/score-without-assignment': {
      message: (a) => `${named(a.service)}にはスコアがありますが、誰が実施するかがプロファイルに書かれていません。`,
      help: () => 'スコアの基準は割り当てによって異なります。profile.yamlに割り当てを書いてください。',
    },
    'portfolio/unscored': {
      message: (a) => `${named(a.service)}は実施対象ですが、現状のスコアがありません。`,
      help: (a) =>
        `「cdc assess」または「cdc set ${a.service.id} --as-is …」で1から5のスコアを付けてください。` +
        '判断がつかないときは1とします。',
    },
    'portfolio/target-missing': {
      message: (a) => `${named(a.service)}は現状が${a.asIs}ですが、あるべき姿のスコアがありません。`,
      help: (a) => `「cdc set ${a.service.id} --to-be …」で、組織に合った目標を1から5で決めてください。`,
    },
    'portfolio/target-below': {
      message: (a) => `${named(a.service)}は現状が${a.asIs}で、あるべき姿の${a.toBe}を上回っています。`,
      help: () =>
        '過剰であれば、かける人手や費用を減らしてください。必要な水準であれば、あるべき姿を引き上げてください。',
    },
    'portfolio/gap-without-plan': {
      message: (a) =>
        `${named(a.service)}は現状が${a.asIs}、あるべき姿が${a.toBe}ですが、${a.missing.map((key) => planned[key]).join('、')}が決まっていません。`,
      help: (a) =>
        `「cdc set ${a.service.id} ${a.missing.map((key) => `--${key} …`).join(' ')}」で改善の計画を立ててください。`,
    },
    'portfolio/overdue': {
      message: (a) =>
        `${named(a.service)}は改善の期限（${a.due}）を過ぎましたが、現状は${a.asIs}で、あるべき姿の${a.toBe}に届いていません。`,
      help: () => '改善策が済んでいれば評価し直し、済んでいなければ期限か目標を見直してください。',
    },
    'portfolio/no-evidence': {
      message: (a) => `${named(a.service)}は現状が${a.asIs}ですが、裏付けとなる証跡がありません。`,
      help: () => 'evidenceに、裏付けとなる文書や記録のリンクか名称を書いてください。',
    },
    'portfolio/stale': {
      message: (a) => `${named(a.service)}は、前回の評価（${a.on}）から${a.months}か月を過ぎています。`,
      help: (a) =>
        `評価し直してください。変わりがなければ「cdc set ${a.service.id} --assessed-on …」で評価日だけを改めます。`,
    },
    'portfolio/depends-on-a-person': {
      message: (a) =>
        `${named(a.service)}は属人化しています（${a.half ? '自組織が担う部分の' : ''}現状は${a.asIs}、あるべき姿は${a.toBe}）。`,
      help: () => '手順を文書にし、担当者の代わりを務められる人を育ててください。そこまでできれば4です。',
    },
    'portfolio/handed-off-blindly': {
      message: (a) =>
        `${named(a.service)}は委託先に任せきりになっています（${a.half ? '委託先が担う部分の' : ''}現状は${a.asIs}）。`,
      help: () =>
        '報告を読む担当者を決め、わからない点は委託先に確かめてください。サービスの中身と成果の両方を把握できれば4です。',
    },
    'portfolio/excluded-without-rationale': {
      message: (a) => `${named(a.service)}は評価対象外とされていますが、判断の根拠がありません。`,
      help: () => 'rationaleに、行わないと決めた理由を書いてください。',
    },
    'portfolio/half-scored': {
      message: (a) =>
        `${named(a.service)}は併用ですが、${a.missing === 'insource' ? '委託先' : '自組織'}が担う部分のスコアしかありません。`,
      help: (a) =>
        `「cdc set ${a.service.id} --as-is ${a.missing === 'insource' ? `…/${a.score}` : `${a.score}/…`}」で、自組織と委託先の両方のスコアを付けてください。`,
    },
    'portfolio/halves-without-combination': {
      message: (a) =>
        `${named(a.service)}は${a.assignment === 'insource' ? 'インソース' : 'アウトソース'}ですが、スコアが自組織と委託先に分かれています。`,
      help: (a) =>
        `「cdc set ${a.service.id} --as-is …」でスコアを1つにするか、profile.yamlの割り当てを併用（combination）に改めてください。`,
    },
    'portfolio/unproven-five': {
      message: (a) =>
        `${named(a.service)}は${a.half ? '自組織が担う部分の' : ''}現状が5ですが、承認を示す証跡がありません。`,
      help: () => '承認された文書のリンクか名称をevidenceに書いてください。承認を得ていなければ4とします。',
    },
  },

  severities: { error: 'エラー', warning: '警告', info: '情報', off: 'オフ' },

  explain: {
    page: 'cdc checkのルール',
    intro:
      '重要度は2つのプリセットのものです。`cdc.yaml`で`preset: recommended`（既定）か`preset: strict`を選びます。`rules:`では、ルールごとに`error`、`warning`、`info`、`off`、または`{ severity: …, オプション: … }`を指定できます。エントリーの後ろか上の行にコメント`# cdc-ignore ルール: 理由`を書くと、そこでのそのルールの指摘を見送ります。',
    rule: 'ルール',
    finds: '指摘すること',
    severity: '重要度',
    options: 'オプション',
    source: '出典',
    problem: 'オフにできるルールではなく、ファイルやコメントの書き方の誤りです。対処は指摘ごとに示します。',
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
            .replace(/, /g, '、')
            .replace(/table /, '表')
            .replace(/figure /, '図'),
    placedBy: '配置の根拠',
    placers: {
      textbook: '教科書（6.4、7.1）',
      project: 'このプロジェクトの判断（教科書6.2の2つの問いによる。教科書での配置は図16に描かれているのみ）',
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
    findings: 'cdc checkの指摘',
  },

  check: {
    fix: '対処',
    place: '場所',
    finding: '指摘',
    more: (n) => `…ほか${n}件。`,
    clean: (a) =>
      `${a.resolved === undefined ? '' : '新たな'}指摘はありません。${a.organisations === 1 ? '' : `${a.organisations}組織、`}${a.services}サービスを確認しました。`,
    summary: (a) =>
      `${a.resolved === undefined ? '' : '新たに'}${a.files}ファイルで、` +
      [
        a.errors > 0 ? `エラー${a.errors}件` : '',
        a.warnings > 0 ? `警告${a.warnings}件` : '',
        a.infos > 0 ? `情報${a.infos}件` : '',
      ]
        .filter(Boolean)
        .join('、') +
      'が見つかりました。' +
      (a.organisations === 1 ? '' : `${a.organisations}組織を確認しました。`),
    rulesNotRun: (a) =>
      a.organisations === 1
        ? 'ルールによる確認は行っていません。先に上記を直してください。'
        : `ファイルを使えない${a.unusable}組織では、ルールによる確認を行っていません。先にそのファイルを直してください。`,
    suppressed: (n) => `コメントで抑止した指摘が${n}件あります。`,
    resolved: (n) => `以前の指摘のうち${n}件が解消しました。`,
    changes: (n) => `サービスマトリクスの${n}行が変わりました。`,
    progress: (done, of) => `${of}組織のうち${done}組織を確認済み…`,
  },

  fix: {
    id: (from, to) => `「${from}」を「${to}」に直しました`,
    listed: (ids) => `${ids.length}サービスを未割り当てとして書き足しました: ${list(ids)}`,
    order: 'サービスリストの順に並べ替えました',
    nothing: '自動で直せるものはありません。',
    changed: (path) => `${path}は処理の間に変更されたため、そのままにしました。`,
  },

  matrix: {
    title: 'サービスマトリクス',
    noRows: 'この条件に合うサービスはありません。',
  },

  services: {
    title: 'サービス',
    here: 'この組織',
    nothing: (query, meant) => `「${query}」に合うサービスはありません。${meantBy(meant)}`,
  },

  gap: {
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
  },

  plan: {
    title: 'ロードマップ',
    nothing: '改善すべきものはありません。あるべき姿を下回るサービスも、未割り当てのサービスもありません。',
    summary: (a) => `改善${a.improvements}件、合計${a.steps}段階。重み付きの差の合計は${a.weighted}です。`,
    budget: (a) =>
      `予算${a.budget}段階のうち${a.steps}段階を使い、重み付きの差${a.of}のうち${a.weighted}を解消します。`,
    budgetHow:
      '1段階ごとに1つのサービスのスコアが1上がり、その重みの分だけ差が縮まります。重い段階から順に選ぶので、これより多く差を縮める選び方はありません。',
    left: (ids) => `予算に入らないもの: ${list(ids)}`,
    order: '未割り当てのものを先頭に、優先度の高い順です。',
    score: 'スコア',
    scoreOf: (a) => (a.reaches === a.toBe ? `${a.from} → ${a.toBe}` : `${a.from} → ${a.reaches}（目標${a.toBe}）`),
    cycle: 'サイクル',
    cycles: { short: '短期', long: '長期' },
    next: '次のスコアに求められること',
    asks: (score, text) => `${score}: ${text}`,
    asksHalf: (score, half, text) => `${score}（${half}）: ${text}`,
    halves: { insource: '自組織', outsource: '委託先' },
    decide: 'まず担い手を決めます。',
    action: '対策',
    actionIs: (text) => `対策: ${text}`,
    overdue: (due) => `期限超過（期限は${due}）`,
    groups: {
      quarter: (year, quarter) => `${year}年 第${quarter}四半期（暦年）`,
      noQuarter: '期限なし',
      noTeam: 'チームなし（アウトソースまたは未割り当て）',
    },
    groupOf: (name, n) => `${name}: ${n}件`,
    whatIf: (changes) => `仮定（ファイルには書き込みません）: ${list(changes)}`,
    change: (id, from, to) => `${id} ${from} → ${to}`,
    means: '仮定の前と後',
    all: '全体',
    arrow: (from, to) => (from === to ? to : `${from} → ${to}`),
    standing: '強み・弱み',
    standings: { strength: '強み', weakness: '弱み', none: '–' },
  },

  diff: {
    title: '変更点',
    fromTo: (from, to) => `${from} → ${to}`,
    workTree: '作業ツリー',
    summary: (changed, rows, kinds) =>
      `${rows}サービスのうち、${changed}サービスが変わりました（${kinds.map(([kind, n]) => `${kind}${n}件`).join('、')}）。`,
    none: '変更はありません。実施対象、レベル、割り当て、スコアはいずれも同じです。',
    byCategory: 'カテゴリー別（評価済みサービスの平均）',
    all: '全体',
    scored: '評価済み',
    changed: '変更',
    kind: '変更の種類',
    from: '変更前',
    to: '変更後',
    kinds: {
      improved: '向上',
      worsened: '低下',
      scored: '新たな評価',
      excluded: '評価対象外への変更',
      unscored: 'スコアの取り消し',
      're-targeted': '目標の変更',
      're-sourced': '割り当ての変更',
      're-levelled': 'レベルの変更',
      'newly-in-scope': '実施対象への追加',
      dropped: '実施対象からの除外',
    },
    carriedOver: (n) =>
      `${n}サービスのスコアは据え置きです。スコアが同じで評価日も新しくなっていないため、見直されていない可能性があります:`,
    otherCombinationScore:
      '併用のスコアの採り方（combination-score）が変わっているため、併用のスコアは前後で比較できません。',
  },

  trend: {
    title: '推移',
    states: (n, first, last) => (n === 1 ? `${first}の1時点` : `${first}から${last}までの${n}時点`),
    none: '履歴に該当する時点がありません。',
    first: '最初',
    last: '最後',
    inScope: '実施対象',
    scored: '評価済み',
    assigned: '割り当て済み',
    openGaps: '目標未達',
    date: '日付',
    commit: 'コミット',
    label: '時点',
    scale: (services) =>
      `目盛り: 現状とあるべき姿は▁が1で█が5、差は▁が0で█が4、サービス数は▁が0で█が${services}。·は数値なし。`,
    several: (n) => `1目盛りは${n}時点ごとの最後の値。`,
    unreadable: (n) => `次の${n}時点はファイルに問題があり、使えませんでした:`,
    shallow: '履歴の一部だけをクローンしているため、それより前の推移は示せません。',
  },

  ask: {
    keys: '↑↓で移動、Enterで決定',
  },

  assess: {
    conflict: (a) =>
      `回答中に、${a.file}の${a.service}が変更されました。変更後の内容を残し、今回の回答は書き込んでいません。`,
  },

  form: {
    title: '質問票',
    head: (command) =>
      'サービスごとに、コロンの後ろへ回答を書いてください（書ける内容は、下の説明と各行の`#`の後ろにあります）。' +
      'わからない項目は空欄のままにし、ほかの部分は変えないでください。' +
      `記入が済んだら、ファイルのまま、またはメールの本文に貼り付けて、全文を送り返してください（受け取った回答は\`${command}\`で取り込めます）。`,
    nothingOpen: '決まっていない項目がないため、質問票は作成していません。',
    meaning: '回答の意味',
    scale: (name) => `「${name}」の基準`,
    byScale: (question, name) => `${question}（「${name}」の基準）`,
    keys: {
      level: 'このサービスをどの程度必要とするか',
      reason: '不要とする場合の理由',
      assignment: '誰が実施するか',
      team: '責任を持つチーム（インソース、併用の場合）',
      provider: '委託先（アウトソース、併用の場合）',
      scores:
        '現状とあるべき姿。割り当てに応じた基準で付ける。併用の`as-is`には両方のスコアを書く: `{ insource: 2, outsource: 4 }`',
    },
    anyId: '自由に決めたID（半角の英小文字、数字、「-」「.」「_」）',
    questions: {
      level: 'どの程度必要ですか？',
      reason: '不要とする理由は何ですか？',
      assignment: '誰が実施しますか？',
      team: '責任を持つチームはどれですか？',
      provider: '委託先はどれですか？',
      'as-is': '今、どの程度できていますか？ 迷ったら1とします。',
      'as-is-insource': '自組織が担う部分は、今、どの程度できていますか？ 迷ったら1とします。',
      'as-is-outsource': '委託先が担う部分は、今、どの程度できていますか？ 迷ったら1とします。',
      'to-be': 'どこまで到達したいですか？',
    },
    hints: {
      oneOf: list,
      ifUnnecessary: (ids) => `不要なら: ${list(ids)}`,
      above: '上の一覧から',
      id: '自由に決めたID',
      asIs: '1から5、またはexcluded',
      halves: 'それぞれ1から5、またはまとめてexcluded',
      toBe: '1から5',
      rationale: '不要または評価対象外とする根拠',
      note: '補足があれば',
    },
  },

  answers: {
    changed: (a) => `${a.service}: ${list(a.keys)}`,
    was: (key, value) => `${key}（以前は${value}）`,
    summary: (a) => {
      const taken = `${a.services}サービスに、${a.applied}件の回答を反映${a.dryRun ? 'できます' : 'しました'}。`;
      const rest = [
        a.same > 0 && `すでに同じ内容の回答が${a.same}件`,
        a.refused > 0 && `受け付けられないものが${a.refused}件`,
      ].filter(Boolean);
      return [
        a.applied > 0 ? taken : '反映する回答はありません。',
        ...(rest.length > 0 ? [`${rest.join('、')}あります。`] : []),
      ].join('');
    },
  },

  init: {
    name: '組織名',
    language: 'コメントと出力の言語',
    asIs: '現在の組織に最も近いパターンはどれですか？',
    toBe: '目指すパターンはどれですか？',
    unknownPattern: 'まだ合意していない',
    teams: 'チームのID（カンマ区切り。例: csirt,soc。まだなければEnterのみ）',
    blankName: '名前を入力してください。',
    start: '始める範囲',
    starts: {
      all: '64サービスすべて',
      starting: '最初の一式: カテゴリーA、B、D。短期と長期の両サイクルを回せる範囲（教科書6.5.2）',
      empty: '空の状態',
    },
    badTeams: (ids) =>
      `IDとして使えません: ${ids.join('、')}。英小文字か数字で始め、英小文字・数字・「-」「.」「_」を使ってください。`,
    startingNote: '小さく始めるため、ほかのサービスはあとで決める',
    written: (a) => `${a.folder}に作成しました: ${list(a.files)}`,
    next: '次にすること:',
    nextAssess: 'サービスを順に評価する',
    nextMatrix: 'マトリクスを見る',
    nextCheck: '残っていることを確認する。CIでは、担い手のいないサービスがあると失敗する',
    nextCommit: 'gitで管理する（リポジトリがなければ先にgit init）',
    defaultName: '自組織',
  },

  schema: {
    written: (n, folder) => `${folder}にスキーマ${n}件を書き出しました。`,
    current: (folder) => `${folder}のスキーマは最新です。`,
  },

  set: {
    changed: (a) => `${a.service}を変更しました: ${list(a.files)}`,
    unchanged: (service) => `${service}に変更はありません。`,
  },

  completion: {
    script: ({ shell, install }) => `${shell}でcdcの入力を補完するスクリプト。登録するには: ${install}`,
    lasting: '候補はcdcに問い合わせるので、cdcを更新しても登録し直す必要はありません。',
  },

  errors: {
    error: 'エラー',
    unknownCommand: (name, meant) => `「${name}」というコマンドはありません。${meantBy(meant)}`,
    unknownOption: (flag, meant) => `「${flag}」というオプションはありません。${meantBy(meant)}`,
    missingArgument: (name) => `引数<${name}>がありません。`,
    optionMissingArgument: (option) => `オプション「${option}」には値が必要です。`,
    excessArguments: '引数が多すぎます。',
    invalidChoice: (option, value, allowed, meant) =>
      `${option}に「${value}」は使えません。使えるのは${list(allowed)}です。${meantBy(meant)}`,
    invalidNumber: (option, value) => `${option}: 「${value}」は整数ではありません。`,
    invalidDate: (option, value) =>
      `${option}の「${value}」は日付ではありません。YYYY-MM-DDの形式で指定してください（例: 2027-03-31）。`,
    seeHelp: (command) => `使い方を見るには: ${command} --help`,
    noOrganisation: (from) =>
      `組織のフォルダーが見つかりません。${from}にもその上のフォルダーにも、` +
      'cdc.yaml、catalog.yaml、profile.yaml、portfolio.yamlのいずれもありません。',
    notAnOrganisation: (dir) =>
      `${dir}には、cdc.yaml、catalog.yaml、profile.yaml、portfolio.yamlのいずれもありません。`,
    noOrganisationHelp: '「cdc init」で新しく始めるか、組織のフォルダーを指定してください。',
    notAFolder: (path) => `${path}はフォルダーではありません。`,
    nothingThere: (path) => `${path}は、フォルダーでも4つのファイルのいずれかでもありません。`,
    nothingThereHelp:
      'フォルダー、cdc.yaml、catalog.yaml、profile.yaml、portfolio.yaml、またはそれらのグロブを指定してください。',
    noneMatches: (pattern) => `${pattern}に合う組織がありません。`,
    noneBelow: (folder) => `${folder}とその下には組織がありません。`,
    cannotRead: (path, reason) => `${path}を読めません（${reason}）。`,
    mixedOutput: '2つの結果の出力先が重なっています。',
    mixedOutputHelp: '標準出力に出せるのは1つだけです。ほかはファイルを指定してください: --format sarif=out.sarif',
    notTogether: (one, other) => `${one}と${other}は同時に使えません。`,
    needs: (one, other) => `${one}には${other}が必要です。`,
    git: {
      'no-git': 'gitを実行できません。履歴はgitを使って読みます。',
      'no-repository': 'この組織はgitのリポジトリに入っていないため、比べる相手がありません。',
      'no-commit': 'まだ何もコミットされていないため、比べる相手がありません。',
      'no-revision': 'そのコミット、ブランチ、タグはgitで見つからないか、読めません。',
      'not-trusted':
        'リポジトリの所有者が別のユーザーのため、gitが読み取りを拒んでいます。次のコマンドで許可できます: git config --global --add safe.directory <フォルダー>',
    },
    noAssumption: (text) => `--assume: 「${text}」は仮定になっていません。例: --assume A-8=4,B-1=5`,
    notInScope: (id) => `--assume: ${id} は実施対象ではないため、スコアを変えても結果は変わりません。`,
    notInScopeHelp: (id) => `実施対象にするには: cdc set ${id} --level …`,
    noCondition: (text) => `--fail-on: 「${text}」は条件になっていません。`,
    noConditionHelp: (names) =>
      `名前、比較記号（> >= < <= =）、数値の順に、引用符で囲んで書いてください（例: "unassigned>0,mean<3"）。使える名前: ${list(names)}。`,
    gitRevision: (revision, what) => `${revision}: ${what}`,
    cannotUseState: (state, n) => `${state}のファイルに問題が${n}件あり、使えません。`,
    noFilesIn: (state) =>
      `${state}: 組織のファイルがありません。今のフォルダーにも、名前が変わる前のフォルダーにも見つかりません。`,
    noFilesInHelp: '当時は別の場所にあった場合は、gitの書き方でフォルダーも指定してください（例: HEAD~9:folder）。',
    noCommitOn: (day) => `${day}: この日までのコミットがありません。`,
    unknownState: (state) => `${state}: gitのリビジョンでも、日付でも、フォルダーでもありません。`,
    gitRevisionHelp: '履歴の一部だけをクローンしている場合は、先に取得してください（例: git fetch --unshallow）。',
    cannotUse: (n) => `ファイルに問題が${n}件あり、使えません。`,
    frameworkOnly: 'フレームワークの内容だけを表示します。問題を確認するには: cdc check',
    notATerminal: (command) => `「cdc ${command}」は質問に答えながら進めるため、端末でしか使えません。`,
    notATerminalHelp: {
      init: 'オプションで指定してください: cdc init --yes --name "…"',
      assess: '端末がない場合は「cdc set」または「cdc assess --answers」を使ってください。',
    },
    exists: (paths) => `次のファイルがすでにあります。上書きはしていません: ${list(paths)}`,
    existsHelp: '別のフォルダーを指定するか、「cdc assess」で続けてください。',
    noRepository: (path) => `${path}はgitのリポジトリにないため、コミットできません。`,
    noRepositoryHelp: '「git init」で作るか、「--commit」を外してください。',
    cannotWrite: (path, reason) => `${path}に書き込めません（${reason}）。何も変更していません。`,
    locked: (path, holder) =>
      `別のプロセス${holder ? `（${holder}）` : ''}が${path}を書き換えている途中で、終わりません。何も変更していません。`,
    lockedHelp: (lock) =>
      `1分ほど待って、もう一度試してください。それでも続く場合は、そのプロセスを終了するか、プロセスがもうなければフォルダー${lock}を削除してください。`,
    output: (reason) => `結果を出力できません（${reason}）。`,
    unknownService: (id, meant) => `「${id}」というサービスはありません。${meantBy(meant)}`,
    unknownServiceHelp: '使えるIDは、A-1からI-7までと、catalog.yamlのcustomに定義したものです。',
    unknownParty: (kind, id, meant) => `${party(kind)}「${id}」はcdc.yamlに定義されていません。${meantBy(meant)}`,
    unknownPartyHelp: (kind, known) =>
      `先にcdc.yamlの${kind}sに定義してください。定義済みの${party(kind)}: ${list(known) || 'なし'}`,
    unknownTerm: (word, meant) => `「${word}」についての説明はありません。${meantBy(meant)}`,
    unknownTermHelp: 'サービスを探すには: cdc services <語句>。種類ごとに一覧するには（例）: cdc explain level',
    unknownRule: (id, meant) => `「${id}」というルールはありません。${meant ? `「${meant}」のことですか？` : ''}`,
    unknownRuleHelp: (ids) => `ルール: ${ids.join('、')}`,
    invalidEntry: (what) => `何も変更していません: ${what}`,
    halvesNeedCombination: (id) => `${id}は併用ではありません。スコアを1つだけ指定してください（例: --as-is 3）。`,
    nothingToSet: '設定する値がありません。1つ以上指定してください（例: --level basic）。',
    nothingToSetHelp: '使い方を見るには: cdc set --help',
    refused: notEditable,
    refusedHelp: 'この項目をエディターで直してください。',
    bug: 'cdcの不具合です。操作の誤りではありません。これ以降は何も書き込んでいません。',
    bugHelp: '--debugを付けてもう一度実行し、表示された内容をバージョンとコマンドラインとともに報告してください。',
    interrupted: '中断しました。',
  },

  help: {
    usage: '使い方:',
    arguments: '引数:',
    options: 'オプション:',
    globalOptions: '共通オプション:',
    commands: 'コマンド:',
    examples: '例:',
    exits: '終了コード: 0 指摘なし、1 指摘あり、2 使い方や設定の誤り・読み込めない入力、3 cdcの不具合、130 中断',
    default: '既定値',
    choices: '選択肢',
    optionHelp: 'このヘルプの表示',
    version: 'バージョンの表示',
    lang: '言語（省略時はCDC_LANG、cdc.yaml、ロケールの順）',
    noColor: '色なし（環境変数NO_COLOR、FORCE_COLORにも対応）',
    debug: 'スタックトレースの表示',
    dir: '組織のフォルダー（既定値: 今いる場所から上にたどって最初に見つかるもの）',
    format: '出力形式',
    output: '結果を書き出すファイル',
    program:
      'サイバーディフェンスセンターのアセスメントを行います（ITU-T X.1060）。どのサービスを、誰が、どの程度実施しているか、' +
      '何から改善するかを明らかにします。1つの組織は、gitで管理する1つのフォルダーのYAMLファイルで表します。',
    init: {
      summary: '組織の4つのファイルの作成',
      description:
        'cdc.yaml、catalog.yaml、profile.yaml、portfolio.yamlと、エディター用のスキーマを作成します。' +
        '各サービスには名称をコメントで付けます。既存のファイルは上書きしません。',
      folder: '作成先のフォルダー（既定値: 今いるフォルダー）',
      yes: '質問なし（オプションと既定値を使用）',
      name: '組織名',
      language: 'コメントと出力の言語',
      patternAsIs: '現在最も近いパターン',
      patternToBe: '目指すパターン',
      teams: 'チームのID（カンマ区切り）',
      start: '最初に載せるサービス',
      examples: [
        ['cdc init sample', '質問に答えて、フォルダーsampleに作成'],
        ['cdc init sample --yes --name "株式会社サンプル" --teams csirt,soc', '質問なしで作成'],
        ['cdc init --yes --start starting', 'まずカテゴリーA、B、Dから'],
      ],
    },
    check: {
      paths: '組織のフォルダーやファイル、またはそのグロブ（省略時は今いる場所から上へ探した最も近い組織）',
      recursive: 'フォルダーより下にあるすべての組織を確認',
      formats: '「形式=ファイル」で同時に複数指定可。GitHub Actionsでは既定でgithub',
      quiet: 'エラーだけを表示',
      since: 'このGitのリビジョンより後に生じた指摘だけを表示',
      fix: '安全に直せるものを直す（担当のないサービスの明記、並び順、IDの誤記）',
      dryRun: '--fixと併用。変更を表示するだけで書き込まない',
      stdin: '標準入力から来るファイルを確認（エディター用）',
      stdinFilename: '標準入力のファイルが表すパス',
      jobs: '使うスレッドの数（省略時は組織の数に応じる）',
      maxWarnings: '警告がこの件数を超えたら失敗とする',
      summary: 'ファイルの確認（構文、スキーマ、ルール）',
      description:
        '4つのファイルを確認し、漏れや矛盾を、その場所と対処とともに示します。' +
        'エラーがあれば終了コードが1になるので、CIで止められます。',
      examples: [
        ['cdc check', '今いるフォルダーの組織を確認'],
        ['cdc check sample --format text --format sarif=out.sarif', '画面に表示し、コードスキャン用にも出力'],
        ['cdc check --max-warnings 0', '警告があっても失敗とする'],
        ['cdc check --since origin/main', 'このブランチで生じた指摘だけを表示'],
        ['cdc check --fix --dry-run', '自動で直せるものを表示'],
        ['cdc check -r organisations', 'フォルダーより下の全組織を確認'],
      ],
    },
    matrix: {
      summary: 'サービスマトリクスの表示',
      description: '各サービスのレベル、担い手、スコアを、カテゴリーごとに表示します（教科書の表3から表5）。',
      category: '対象のカテゴリー（例: A,B）',
      phase: '表示するフェーズ',
      team: '表示するチーム',
      examples: [
        ['cdc matrix', 'マトリクス全体'],
        ['cdc matrix --category B,D --team soc', 'カテゴリーBとDのうち、SOCが担うもの'],
        ['cdc matrix --format csv -o matrix.csv', '表計算ソフト用'],
      ],
    },
    services: {
      summary: 'サービスの一覧と検索',
      description:
        'フレームワークの64サービスを一覧表示します。日本語か英語の語句を指定すると、それに合うものを、よく合う順に表示します。' +
        '組織のフォルダーの中では、独自のサービスも含め、それぞれのレベル、担い手、スコアも示します。',
      query: '名称や説明に含まれる語句、ID、またはカテゴリーの文字',
      area: '表示する領域',
      dir: '組織のフォルダー（既定値: 今いる場所から上にたどって最初に見つかるもの。なくても可）',
      examples: [
        ['cdc services', 'すべてのサービス（カテゴリー別）'],
        ['cdc services 脅威情報', '脅威情報に関わるもの'],
        ['cdc services --phase response --area I', 'インシデント時に自組織が行うもの'],
        ['cdc services --format csv -o services.csv', '説明付きの一覧（表計算ソフト用）'],
      ],
    },
    gap: {
      summary: '評価（足りないもの、多すぎるもの）',
      description:
        'カタログ（何を行うか）、プロファイル（誰が行うか）、ポートフォリオ（現状とあるべき姿）の3段階を評価します。' +
        'まず概要を、続いて一覧を表示します。',
      phase: 'この段階だけを評価',
      reverse: 'ポートフォリオから原因へとさかのぼる',
      baseline: '比べる過去の時点（フォルダー、またはgitのコミット、ブランチ、タグ）',
      failOn: (names) =>
        `いずれかの条件に当たれば終了コード1（例: "unassigned>0,mean<3,gap>=3"）。使える名前: ${list(names)}`,
      examples: [
        ['cdc gap', '今いるフォルダーの組織を、3段階すべて評価'],
        ['cdc gap sample --phase profile', '誰が何を担うかだけ'],
        ['cdc gap --baseline v2025 --format markdown -o report.md', 'タグからの変化を含む報告書'],
        ['cdc gap --fail-on "unassigned>0,mean<3"', 'CI用。> と < は引用符で囲む'],
      ],
    },
    plan: {
      summary: '改善の順序（ロードマップ）',
      description:
        '改善すべきものを順に並べます。未割り当てのものを先頭に、優先度（レベルの重み × 差）の高い順です。' +
        '次のスコアに求められること、期限、担当も示します。',
      by: 'まとめ方',
      budget: 'この段階数で重み付きの差を最も縮められるものだけ',
      assume: '仮定する現状スコア（例: A-8=4,B-1=5）。平均と差の前後を示し、ファイルには書き込みません',
      examples: [
        ['cdc plan', '改善すべきものをすべて、順に'],
        ['cdc plan --by quarter', '期限の四半期ごと'],
        ['cdc plan --budget 10', '10段階の最もよい使い方'],
        ['cdc plan --assume A-8=4,B-1=5', 'そうなった場合に残るもの'],
      ],
    },
    diff: {
      summary: '2つの時点の間の変更の表示',
      description:
        '組織の2つの時点をサービスごとに比べ、スコアの向上と低下、目標・レベル・割り当ての変更、見直されていないスコアを示します。' +
        'チェックアウトは行いません。',
      from: 'gitのリビジョン（HEAD~2、v2025、HEAD~9:folder）、日付（2025-11-01）、フォルダーのいずれか（既定値: HEAD）。gitのリビジョンを優先するので、同じ名前のフォルダーは「./名前」で指定',
      to: '同上（既定値: 今あるファイル）',
      at: 'この日が終わるまでの最後のコミットと比較（日付はコミットした人のタイムゾーンによる）',
      examples: [
        ['cdc diff', 'まだコミットしていない変更'],
        ['cdc diff v2025 v2026', '2つのタグの間'],
        ['cdc diff --at 2025-11-01', 'その日からの変更'],
        ['cdc diff ../sample-2025 . --format markdown', '2つのフォルダーの間（報告書用）'],
      ],
    },
    trend: {
      summary: '履歴に沿った推移の表示',
      description:
        '今のブランチにコミットされた各時点について、平均、実施状況、目標に届いていないサービスの数を示します。' +
        '日付はコミットの日付で、コミットした人のタイムゾーンによります。フォルダーの名前が変わっていれば、以前の名前もたどります。',
      tags: 'タグのある時点だけ',
      every: 'ファイルに変更のあった各期間の、最後の時点だけ',
      since: 'この日以降の時点だけ',
      last: '直近のこの数の時点だけ',
      examples: [
        ['cdc trend', 'ファイルを変更したすべてのコミット'],
        ['cdc trend --every quarter --last 8', '四半期ごとに2年分'],
        ['cdc trend --tags --format csv -o trend.csv', 'タグを付けた評価を表計算ソフト用に'],
      ],
    },
    assess: {
      summary: 'サービスごとの評価（何を、誰が、どの程度）',
      description:
        '3つのフェーズで尋ねます。サービスの推奨レベル（カタログ）、担い手（プロファイル）、現状とあるべき姿（ポートフォリオ）です。' +
        '未回答の質問を順に尋ね、未回答がなければすべてのサービスをもう一度たどります（回答はEnterでそのまま残せます）。' +
        '回答は次の質問に進む前に保存します。いつでも終了でき、あとから再開できます。キーの働きは「?」で分かります。',
      phase: '3つのフェーズのうち1つだけ',
      service: '指定したサービスだけ（例: A-1,B-2）',
      team: '指定したチームが責任を持つサービスだけ',
      level: '指定した推奨レベルのサービスだけ',
      open: '未回答の項目があるサービスだけ',
      stale: '評価が古くなったサービスだけ',
      plain: '1行ずつの表示（画面の書き換えなし。スクリーンリーダーや遅い回線向け）',
      commit: '終了時のコミット（組織のファイルだけ）',
      exportQuestions: '質問せず、決まっていない項目を、ほかの人が記入する質問票（Markdown）として書き出す',
      answers: '質問せず、記入済みの質問票、またはYAMLファイルの回答を取り込む（標準入力は-）',
      dryRun: '--answersと併用。変更内容を表示するだけで書き込まない',
      examples: [
        ['cdc assess', '前回の続きから'],
        ['cdc assess --phase profile', '担い手だけ'],
        ['cdc assess --team soc --open', 'SOCがまだ回答していないもの'],
        ['cdc assess --stale --commit', '古くなった評価をやり直してコミット'],
        ['cdc assess --export-questions --team soc -o soc.md', 'SOCが担うサービスの質問票をメール用に作成'],
        ['cdc assess --answers soc.md', '返送された質問票の取り込み'],
      ],
    },
    explain: {
      summary: 'サービス、フレームワークの用語、ルールの説明',
      description:
        'サービスの内容、フレームワークでの位置づけ、2.1版での役割を示します。組織のフォルダーの中では、そのサービスについてのファイルの内容とcdc checkの指摘も示します。' +
        '推奨レベル、割り当て、スコア、領域などの用語や、cdc checkのルール（何を指摘し、なぜ重要か、どう変更するか）も説明します。',
      term: '説明の対象（IDか名称。種類を指定するとその一覧）',
      id: 'IDか名称（種類のあとに指定）',
      examples: [
        ['cdc explain B-3', 'サービスと、この組織での状況'],
        ['cdc explain basic', '推奨レベル（ファイルで使うほかの用語も同様）'],
        ['cdc explain area I', '領域I（カテゴリーIと区別）'],
        ['cdc explain score', '各スコアの意味'],
        ['cdc explain rule', 'すべてのルールと重要度'],
        ['cdc explain rule profile/unassigned', '担い手のいないサービスがなぜ問題か'],
      ],
    },
    schema: {
      summary: 'JSON Schemaの表示、または組織のスキーマの更新',
      description:
        '1つのファイルのJSON Schemaを表示します。または、4つすべてを.cdc/schemas/に書き出し、' +
        'エディターがオフラインでも補完と検証を行えるようにします。',
      file: '対象のファイル',
      write: '組織の.cdc/schemas/への書き出し',
      examples: [
        ['cdc schema catalog', 'スキーマを1つ表示'],
        ['cdc schema --write', 'チーム、委託先、独自のサービスを変えたあとに.cdc/schemas/を更新'],
      ],
    },
    completion: {
      summary: 'シェルでの入力補完に使うスクリプトの表示',
      description:
        'シェル用のスクリプトを表示します。登録すると、コマンド、オプションとその値、サービス、チーム、委託先、ルールを' +
        'Tabキーで補完できます。',
      shell: 'お使いのシェル',
      examples: [
        ['cdc completion bash >> ~/.bashrc', 'bashの場合（次に起動したときから有効）'],
        ['cdc completion zsh >> ~/.zshrc', 'zshの場合（compinitを自分で呼ぶときは、それより後ろに追加）'],
        ['cdc completion fish > ~/.config/fish/completions/cdc.fish', 'fishの場合'],
      ],
    },
    set: {
      summary: '質問なしでの値の設定',
      description:
        '1つまたは複数のサービスに、レベル、割り当て、スコアなどを設定します。スクリプトや一括変更に向いています。' +
        '書き換えるのは指定した項目だけです。空の値（""）を指定すると、そのキーを削除します。',
      services: 'サービスのID（例: B-1 B-2）',
      level: '推奨レベル',
      reason: '不要とする理由',
      rationale: '判断の根拠（推奨レベルについて。--as-is excludedと併用すると、評価対象外とする根拠）',
      reviewBy: '見直し期限',
      decidedBy: '決定者',
      area: '領域（既定と異なる場合）',
      assignment: 'サービス割り当て',
      team: 'チームのID',
      provider: '委託先のID',
      asIs: '現状のスコア（1から5、excluded、または併用の両方を2/4のように。順はインソース/アウトソース）',
      toBe: 'あるべき姿のスコア（1から5）',
      note: 'スコアについての備考',
      action: '改善策',
      owner: '改善策の責任者',
      due: '改善策の期限',
      cycle: '改善のサイクル',
      assessor: '評価者',
      assessedOn: '評価日',
      examples: [
        ['cdc set B-1 B-2 --assignment insource --team soc', '2つのサービスを1つのチームに割り当て'],
        ['cdc set C-2 --level unnecessary --reason budget --review-by 2027-04-01', '今は実施しないことと、その理由'],
        ['cdc set B-1 --as-is 2/4 --to-be 5', '併用の両方のスコア'],
      ],
    },
  },
};
