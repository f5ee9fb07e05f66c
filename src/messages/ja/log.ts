import type { Messages } from '../index.ts';

export const log: Messages['log'] = {
  title: '変更履歴',
  titleOf: (service) => `${service}の変更履歴`,
  summary: (a) => {
    const since = a.since === undefined ? '' : `${a.since}以降に`;
    const found = a.commits === 0 ? '回答を変えたものはありません' : `${a.commits}件が回答を変えました`;
    return `${since}これらのファイルを変更したコミット${a.states}件のうち、${found}。${a.uncommitted ? '未コミットの変更を最初に示します。' : ''}`;
  },
  notCommitted: '未コミット',
  heading: (a) =>
    `${a.date} ${a.commit}${a.author === '' ? '' : ` ${a.author}`}: ${a.subject === '' ? '（メッセージなし）' : a.subject}`,
  merge: 'マージ',
  skipped: (n) =>
    n === 1
      ? '直前のコミットのファイルが使えないため、そこで変わった可能性があります'
      : `直前の${n}件のコミットのファイルが使えないため、そのどれかで変わった可能性があります`,
  removed: (files) => `${files.join('、')}を削除`,
  commit: 'コミット',
  change: '変更内容',
  fromTo: '変更前 → 変更後',
  others: 'ほか',
  moreChanges: (n) => `… ほか${n}件の変更（--full）`,
  moreServices: (n) => `… ほか${n}サービス（--full）`,
  moreUnusable: (n) => `… ほか${n}時点（--full）`,
  rest: (n) => `これより前の${n}件のコミットは表示していません。表示するには、--last <n>または--fullを付けます。`,
  cutOff: (date, commit) =>
    `このリポジトリは浅いクローンです。${date}（${commit}）の時点ですでにあった回答は、その日以前のものです。`,
  merges: (n) =>
    `${n}件はマージコミットです。日付、作成者、メッセージはマージのもので、マージされたコミットのものではありません。`,
  unusableNow: '履歴はコミット済みのものだけを示します。詳しくは: cdc check',
  notCompared: '現在のファイルが使えないため、最後のコミットより後の変更は分かりません。詳しくは: cdc check',
};
