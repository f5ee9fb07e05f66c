import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const form: Messages['form'] = {
  title: '質問票',
  reviewTitle: '質問票',
  head: (command) =>
    'サービスごとに、コロン（:）の後ろに回答を記入してください（選択肢は、下の説明と各行の`#`の後ろにあります）。' +
    '分からない項目は空欄のままにし、ほかの部分は変更しないでください。' +
    `記入後、ファイルのまま、またはメールの本文に貼り付けて、全文を返送してください（返送された質問票は\`${command}\`で取り込めます）。`,
  review:
    '記録済みの内容は、コロンの後ろに記入してあります。変更があるところだけ書き換えてください。スコアを書き換えずに返送しても、再評価したことにはなりません。変わりがないことを確認した場合は、`assessed-on`に確認した日付を記入してください。空欄にしても、記録は削除されません。',
  nothingOpen: '未回答の項目がないため、質問票を作成していません。',
  nothingMatches: '条件に合うサービスがないため、質問票を作成していません。',
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
      '現状とあるべき姿のスコア（基準は割り当てによって異なる）。併用の`as-is`は両方のスコア: `{ insource: 2, outsource: 4 }`',
  },
  anyId: '任意のID（半角の英小文字、数字、「-」「.」「_」）',
  questions: {
    level: '推奨レベルはどれですか？',
    reason: '不要とする理由は何ですか？',
    assignment: '誰が実施しますか？',
    team: '責任を持つチームはどれですか？',
    provider: '委託先はどれですか？',
    'as-is': '現在の状態に最も近いものはどれですか？ 判断がつかなければ1とします。',
    'as-is-insource': '自組織が担う部分は、現在の状態に最も近いものはどれですか？ 判断がつかなければ1とします。',
    'as-is-outsource': '委託先が担う部分は、現在の状態に最も近いものはどれですか？ 判断がつかなければ1とします。',
    'to-be': 'どのスコアを目指しますか？',
    'assessed-on': '再評価したのはいつですか？',
  },
  hints: {
    oneOf: list,
    ifUnnecessary: (ids) => `不要なら: ${list(ids)}`,
    above: '上の一覧から',
    id: '任意のID',
    asIs: '1から5、またはexcluded',
    halves: 'それぞれ1から5、またはまとめてexcluded',
    toBe: '1から5',
    rationale: '不要または評価対象外とする根拠',
    assessedOn: '年-月-日（例: 2027-03-31）。再評価して変わらなかった場合も記入',
    note: '補足があれば',
    assessor: '評価者（この質問票のスコアを付ける人）の名前',
  },
};
