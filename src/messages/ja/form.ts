import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const form: Messages['form'] = {
  title: '質問票',
  reviewTitle: '質問票',
  head: (command) =>
    'サービスごとに、コロンの後ろへ回答を書いてください（書ける内容は、下の説明と各行の`#`の後ろにあります）。' +
    'わからない項目は空欄のままにし、ほかの部分は変えないでください。' +
    `記入が済んだら、ファイルのまま、またはメールの本文に貼り付けて、全文を送り返してください（受け取った回答は\`${command}\`で取り込めます）。`,
  review:
    '記録されている内容は、コロンの後ろに記入済みです。変わったところだけ書き換えてください。スコアをそのまま返しても、再評価したことにはなりません。変わらないと確認した場合は、`assessed-on`に確認した日を書いてください。空欄にしても、記録は消えません。',
  nothingOpen: '決まっていない項目がないため、質問票は作成していません。',
  nothingMatches: '指定に合うサービスがないため、質問票は作成していません。',
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
    'assessed-on': '再評価したのはいつですか？',
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
    assessedOn: '年-月-日（例: 2027-03-31）。変わらない場合も',
    note: '補足があれば',
  },
};
