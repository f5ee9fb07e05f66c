import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const migrate: Messages['migrate'] = {
  title: '第2.1版からの移行',
  roles: '役割',
  rolesOf: ({ read, of, scored, excluded }) =>
    `${of}件中${read}件を読み取り（評価済み${scored}、評価対象外${excluded}、スコアなし${read - scored - excluded}）`,
  missing: (n, ids) => `ファイルにない役割${n}件: ${list(ids)}`,
  services: 'サービス',
  servicesOf: ({ single, merged, copied, new: added, of }) =>
    `${of}件中${single + merged + copied}件に回答（1対1 ${single}、統合${merged}、複写${copied}）、新規${added}件`,
  without: (n, ids) => `新規ではないが回答のないもの${n}件: ${list(ids)}`,
  scored: 'スコア',
  scoredOf: ({ before, after, written }) =>
    `スコアのあるサービス: ${written ? '移行前' : '現在'}${before}件、${written ? '移行後' : '書き込み後'}${after}件`,
  unconfirmed: (n) => `うち要確認${n}件: cdc assess --open`,
  kind: '種別',
  kinds: { single: '1対1', merged: '統合', copied: '複写', new: '新規' },
  from: '第2.1版',
  taken: '引き継ぐ値',
  after: '移行後',
  openKeys: (keys) => `未決定: ${list(keys)}`,
  outcome: '結果',
  outcomes: {
    taken: '書き込み予定',
    written: '書き込み済み',
    same: '同じ値',
    kept: '一部を維持',
    unchanged: '維持',
    refused: '反映不可',
    nothing: '回答なし',
    new: '未回答',
  },
  newServices: (ids) => `第2.1版になく、未回答のサービス（${ids.length}件）: ${list(ids)}`,
  singleOnly: (n) => `ほかに1対1のサービス${n}件: --full`,
  conflicts: (n) => `組織の回答を維持し、引き継がない値: ${n}件（--overwriteで置き換え）`,
  replacements: (n, written) => `${written ? '置き換えた値' : '置き換える値'}: ${n}件`,
  before: '置き換え前の値',
  removed: '削除',
  daysRemoved: (n, written) =>
    `元のスコアの評価日${n}件は、第2.1版のスコアの評価日ではないため、${written ? '削除しました' : '削除します'}。新しい評価日は--assessed-onで指定できます。`,
  key: 'キー',
  here: 'ファイルの値',
  there: '第2.1版の値',
  none: 'なし',
  toWrite: '何も書き込んでいません。書き込むには、--writeを付けてください。',
  notWritten: (refused) =>
    `反映できない行またはセルが${refused}件あるため、何も書き込んでいません。修正してから、もう一度実行してください。それらを除いて書き込むには、--write --skip-refusedを指定してください。`,
  skipped: (refused) =>
    `反映できない行またはセル${refused}件を除いて書き込みました。書き込んだ値は維持されるため、修正した後は--overwriteを付けて実行してください。`,
  nothingToWrite: '書き込むものはありません。',
  wrote: (services, answers) => `${services}件のサービスの${answers}件の回答を書き込みました。`,
  rows: {
    service: '役割が書かれていないため、この行は読み取っていません。',
    'such-service': (word) =>
      `「${word}」は第2.1版の役割ではないため、読み取っていません。IDと名称の一覧: cdc explain role`,
    'one-service': (id, name) =>
      `IDは${id}、名称は役割${name}のものなので、読み取っていません。どちらかを直してください。`,
    several: (word) =>
      `複数の役割が書かれているため（「${word}」）、この行は読み取っていません。役割ごとに行を設けてください。`,
    role: (id, service) =>
      `${id}に、現在のサービスの名称（${service}）が書かれているため、役割としては読み取っていません。サービスの回答には、cdc importを使ってください。`,
  },
  unknownKey: (where, key) => `${where}: 「${key}」は回答のキーではないため、読み取っていません。`,
  areas: (n, where) => `領域は、サービスごとのものがあるため引き継ぎません: ${n}件（${list(where)}）`,
  idsOnly:
    '行に役割の名称がないため、IDは第2.1版の役割のものとして読み取りました。例えば、A-2は「トリアージ基準管理」です（cdc explain role）。現在のサービスのIDの場合は、cdc importを使ってください。',
  isOurs: (path) => `${path}はcdcのブックで、第2.1版の役割についての回答ではありません。`,
  isOursHelp: 'サービスの回答には、cdc importを使ってください。',
  isYamlOf: (path) => `${path}に、役割が見つかりません。`,
  yamlHelp:
    '例えばroles: { A-1: { as-is: 3, to-be: 4, assignment: insource, team: csirt }, A-2: 2 }のように、役割のIDまたは名称で書いてください。キーはファイルと同じです: cdc explain portfolio.yaml',
  asImport: {
    noTable: (path) => `${path}に、役割の表が見つかりません。`,
    noTableHelp:
      '表には見出しの行が必要です。役割を示す見出し（役割IDまたは役割）と、スコアの見出し（現状、あるべき姿。インソースとアウトソースの列に分けても可）を1つ以上付けてください。ほかの列は、ファイルで指定できます: --columns columns.yaml',
    unreadSheet: (name) => `シート「${name}」は読み取っていません。役割の表が見つかりません。`,
    declareHelp: '新しいチームと委託先をcdc.yamlに追加するには、--declareを付けてください。',
  },
  noRoles: (path) => `${path}に、第2.1版の役割の行がありません。`,
  badDay: (day) => `「${day}」は評価日として使えません。`,
  badDayHelp: '今日以前の日付を、YYYY-MM-DDの形式で書いてください。',
  noDay: (n) => `評価日のないスコアが${n}件あります。今日の日付は付けません。--assessed-onで指定できます。`,
  needsDay: (n, day) =>
    `portfolio.yamlにすべてのスコアの評価日（${day}）があるため、第2.1版のスコアのうち評価日のない${n}件も、その日に評価したことになります。`,
  needsDayHelp: '評価した日を指定してください: --assessed-on YYYY-MM-DD',
  left: (ids) => `保存していません: ${list(ids)}`,
  needsFile: (option) => `${option}は、役割についての回答のファイルとともに指定してください。`,
  note: (roles) => `第2.1版: ${roles.join('、')}`,
  noScore: 'スコアなし',
  excluded: '評価対象外',
  unassigned: (score) => `（未割り当て: ${score}として集計）`,
  differs: (key, values) => `${key}: ${values.join('、')}`,
  doubts: {
    copied: (roles) => `第2.1版の${list(roles)}から複写（複数のサービスになった役割）`,
    partial: (roles, missing) => `第2.1版の${list(roles)}による（${list(missing)}にはスコアなし）`,
    shared: (roles) => `第2.1版の${list(roles)}による（割り当てが異なる）`,
    contradictory: (roles) => `第2.1版の${list(roles)}による（割り当てと、スコアの列が一致しない）`,
  },
  upgrade: {
    title: 'ファイル形式の版',
    file: 'ファイル',
    version: '版',
    outcome: '結果',
    newest: (version) => `${version}（最新）`,
    pending: (from, to) => `${from}から${to}に更新予定`,
    written: (from, to) => `${from}から${to}に更新済み`,
    unusable: '使えません',
    someUnusable: (n) => `使えないファイルが${n}件あります。`,
    unusableHelp: '理由を確認するには: cdc check',
    allNewest: '更新するものはありません。',
    toWrite: '何も書き込んでいません。更新するには、--writeを付けてください。',
  },
};
