import type { Messages } from '../index.ts';

export const share: Messages['share'] = {
  head: [
    '組織どうしの比較（cdc gap --benchmark）に使う、名前のないアセスメント結果です。',
    '含むもの：サービスのID、推奨レベル、割り当て、スコアと、分かる場合は年月、規模、業種',
    '含まないもの：名称、備考、理由、証跡、チーム、委託先、人名、日付、独自サービス',
    '組織を知る人には、回答から推測できる可能性があります。cdcはこれをどこにも送信しません。',
  ],
  leftOut: {
    notListed: (n) => `除外：サービスリストにない${n}件のサービス`,
    undecided: (n) => `除外：未決定の${n}件のサービス`,
    unscored: (n) => `スコアなし：実施対象の${n}件のサービス`,
    month: '年月なし：日付のあるスコアがありません。',
    size: '規模なし：cdc.yamlのorganization.sizeか、--sizeで指定できます。',
    sector: '業種なし：cdc.yamlのorganization.sectorか、--sectorで指定できます。',
  },
  nothing: '共有できる内容がありません。サービスリストのどのサービスも未決定です。',
  nothingHelp: '回答を始めるには: cdc assess',
  shown: '書き込みも送信もしていません。書き出すには: cdc share -o <ファイルまたはフォルダー>',
  ask: (path) => `この内容を${path}に書き込みますか？`,
  askOver: (path) => `すでにあるファイル${path}を、この内容で置き換えますか？`,
  yes: '書き込む',
  no: '書き込まない',
  nothingWritten: '書き込みも送信もしていません。',
  needsYes: 'ターミナルでないため確認できず、何も書き込んでいません。',
  needsYesHelp: '書き込むには--yesを付けてください。内容を見るだけなら、-oは不要です。',
  written: (path) => `${path}に書き込みました。cdcはこれをどこにも送信しません。渡す相手はご自身で決めてください。`,
  other: (path) => `${path}は共有用ファイルではないため、置き換えません。何も書き込んでいません。`,
  otherHelp: '別のファイルかフォルダーを指定してください。フォルダーには、組織が分からない名前で書き込みます。',
  ending: (path) => `${path}: 共有用ファイルの拡張子は.yamlまたは.ymlです。何も書き込んでいません。`,
  endingHelp:
    'その拡張子のファイル名か、フォルダーを指定してください。フォルダーには、組織が分からない名前で書き込みます。',
};
