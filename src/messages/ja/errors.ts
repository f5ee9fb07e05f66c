import type { Messages } from '../index.ts';
import { notEditable } from './not-editable.ts';
import { choice, fileAt, list, longDay, meantBy, named, party } from './phrases.ts';

export const errors: Messages['errors'] = {
  error: 'エラー',
  unknownCommand: (name, meant) => `「${name}」というコマンドはありません。${meantBy(meant)}`,
  unknownOption: (flag, meant) => `「${flag}」というオプションはありません。${meantBy(meant)}`,
  missingArgument: (name) => `引数<${name}>がありません。`,
  optionMissingArgument: (option) => `オプション「${option}」には値が必要です。`,
  excessArguments: (found, allowed) =>
    `引数が多すぎます（${found}個）。指定できるのは${allowed}個までです。空白を含むものは引用符で囲んでください。`,
  invalidChoice: (option, value, allowed, meant) =>
    `${option}に「${value}」は使えません。使えるのは${list(allowed.map(choice))}です。${meantBy(meant)}`,
  invalidScore: (value) =>
    `--as-isに「${value}」は使えません。使えるのは、1～5、excluded、併用の場合の2/4の形式（自組織/委託先）です。`,
  invalidNumber: (option, value) =>
    `${option}には0から999999999までの整数を指定してください（「${value}」は使えません）。`,
  numberOutside: (option, value, least, most) =>
    `${option}には${least}から${most}までの数を指定してください（「${value}」は使えません）。`,
  invalidDate: (option, value) =>
    `${option}の「${value}」は実在する日付ではありません。YYYY-MM-DDの形式で指定してください（例: 2027-03-31）。`,
  futureState: (option, day, today) =>
    `${option}: ${day}は今日（${today}）より後の日付なので、比較できる状態がありません。今日までの日付を指定してください。`,
  unreadDate: (option, value) =>
    `${option}の「${value}」は、日付として読み取れない書き方です。使えるのは、2027-03-31、2027/3/31、3月31日、3月末などの形式です。`,
  ambiguousDate: (option, value, days) =>
    `${option ? `${option}の` : ''}「${value}」は、${days.map(longDay).join('とも')}とも読めます。${days.join('または')}と指定してください。`,
  dayTaken: (typed, day) => `「${typed}」を${longDay(day)}として扱います。`,
  seeHelp: (command) => `使い方を見るには: ${command} --help`,
  noOrganisation: (from) =>
    `組織のフォルダーが見つかりません。${from}にもその上のフォルダーにも、` +
    'cdc.yaml、catalog.yaml、profile.yaml、portfolio.yamlのいずれもありません。',
  notAnOrganisation: (dir) => `${dir}には、cdc.yaml、catalog.yaml、profile.yaml、portfolio.yamlのいずれもありません。`,
  noOrganisationHelp: '「cdc init」で新しく始めるか、組織のフォルダーを指定してください。',
  groupOnly:
    'このフォルダーにはgroup.yamlがあります。「cdc group」を実行するか、-Cで組織のフォルダーを指定してください。',
  noGroup: (from) => `グループがありません。${from}にも、その上のフォルダーにもgroup.yamlがありません。`,
  notAGroup: (dir) => `${dir}にはgroup.yamlがありません。`,
  noGroupHelp:
    '組織のフォルダーの上にgroup.yamlを作成し、version: 1と、entitiesの下に組織のIDごとのpathとkindを書いてください。書き方: cdc explain group.yaml',
  unknownEntity: (word, meant) => `group.yamlに「${word}」という組織はありません。${meantBy(meant)}`,
  unknownEntityHelp: (ids) => `group.yamlの組織: ${list(ids) || 'なし'}`,
  notThere: (path) => `${path}が見つかりません。`,
  notAFolder: (path) => `${path}はフォルダーではありません。`,
  nothingThere: (path) => `${path}は、フォルダーでも4つのファイルのいずれかでもありません。`,
  nothingThereHelp:
    'フォルダー、cdc.yaml、catalog.yaml、profile.yaml、portfolio.yaml、またはそれらのグロブを指定してください。',
  noneMatches: (pattern) => `${pattern}に一致する組織がありません。`,
  foreign: (folder) =>
    `${folder}のファイルは、組織のファイルではありません。cdc.yamlがなく、versionとservicesのキーもありません。`,
  foreignHelp:
    '別のフォルダーで「cdc init」を実行してください。組織のファイルであれば、version: 1とservicesを書いてください。',
  noFixOfGroup: '--fixは、グループの組織のファイルを変更しません。',
  noFixOfGroupHelp: '組織のフォルダーを指定するか、フォルダー以下をまとめて指定してください: cdc check -r --fix',
  passedOver: (a) =>
    [
      a.foreign > 0 &&
        `${a.foreign}フォルダーは、catalog.yamlなどがほかのプログラムのファイルなので、確認していません。`,
      a.ignored > 0 && `gitが無視している${a.ignored}組織は、確認していません。`,
    ]
      .filter(Boolean)
      .join(''),
  noneBelow: (folder) => `${folder}以下に組織がありません。`,
  noSuchFile: (path) => `${path}というファイルはありません。`,
  isAFolder: (path) => `${path}はフォルダーです。ファイルを指定してください。`,
  cannotRead: (path, reason) => `${path}を読めません（${reason}）。`,
  mixedOutput: '2つの結果の出力先が重なっています。',
  mixedOutputHelp: '標準出力に出せるのは1つだけです。ほかはファイルを指定してください: --format sarif=out.sarif',
  outputOver: {
    file: {
      message: (path) => `${path}は組織のファイルなので、出力先にはできません。`,
      help: 'ファイルには書き込んでいません。別のファイルを指定してください。',
    },
    folder: {
      message: (path) => `${path}は、スキーマなどを置くフォルダー.cdcの中にあるため、出力先にはできません。`,
      help: 'ファイルには書き込んでいません。別のファイルを指定してください。スキーマの更新には「cdc schema --write」を使います。',
    },
    workbook: {
      message: (path) =>
        `${path}は、cdcが作成したものではないか、作成後に変更されたExcelファイルなので、出力先にはできません。`,
      help: 'ファイルには書き込んでいません。別のファイルを指定するか、先にこのファイルを移動してください。',
    },
    answers: {
      message: (path) => `${path}には記入済みの回答があるため、出力先にはできません。`,
      help: 'ファイルには書き込んでいません。別のファイルを指定するか、先にこのファイルを移動してください。回答を取り込むには「cdc assess --answers」を使います。',
    },
  },
  outputOverRead: (path) => `${path}は読み取るファイルです。ファイルには書き込んでいません。`,
  outputOverReadHelp: '出力先には別のファイルを指定してください。',
  notTogether: (one, other) => `${one}と${other}は同時に使えません。`,
  needs: (one, other) => `${one}には${other}が必要です。`,
  foreignEnding: (file, ending) =>
    `${file}: このコマンドは${ending}ファイルを出力できません。ファイルには書き込んでいません。`,
  foreignEndingHelp: (endings) =>
    `拡張子で選べる形式: ${endings.join('、')}。--formatを指定すると、どの名前のファイルにも出力できます。`,
  workbookOnScreen: 'Excelファイルはターミナルに表示できません。',
  workbookOnScreenHelp: '書き込むファイルを指定してください: -o <ファイル>.xlsx',
  git: {
    'no-git': 'gitを実行できません。履歴の読み取りにはgitが必要です。',
    'no-repository': '組織のフォルダーがgitリポジトリの中にないため、過去の時点を参照できません。',
    'no-commit': 'コミットがまだないため、比較対象がありません。',
    'no-base': '現在のブランチと共通するコミットが、このクローンの履歴の範囲にありません。',
    incomplete: 'その時点の内容の一部が、このクローンにないか、壊れています。',
    'no-revision': 'そのコミット、ブランチ、タグは、gitで見つからないか、読み取れません。',
    'not-trusted':
      'リポジトリの所有者が別のユーザーのため、gitが読み取りを拒否しています。次のコマンドで許可できます: git config --global --add safe.directory <フォルダー>',
  },
  gitHelp: {
    'no-git': 'gitをインストールするか、gitのあるフォルダーをPATHに追加してください。',
    'no-repository':
      '履歴を残すには、組織のフォルダーで「git init」「git add .」「git commit」を順に実行してください。',
    'no-commit': '先に「git add .」と「git commit」でファイルをコミットしてください。',
  },
  noAssumption: (text) =>
    `--assume: 「${text}」は、サービスと1～5のスコアの組として読み取れません。例: --assume A-8=4,B-1=5`,
  notInScope: (id) => `--assume: ${id}は実施対象ではないため、スコアを仮定できません。`,
  notInScopeHelp: (id) => `実施対象にするには: cdc set ${id} --level …`,
  noCondition: (text) => `--fail-on: 条件「${text}」の書式が正しくありません。`,
  noConditionHelp: (names) =>
    `名前、比較記号（>、>=、<、<=、=）、数値の順に書き、引用符で囲んでください（例: "unassigned>0,mean<3"）。使える名前: ${list(names)}。`,
  gitRevision: (revision, what) => `${revision}: ${what}`,
  notCompared: (folders, since, why) =>
    `次のフォルダーは${since}と比較できないため、すべての指摘を新たなものとして扱います: ${list(folders)}。${why}`,
  cannotUseState: (state, n) => `${state}のファイルに問題が${n}件あり、使えません。`,
  noFilesIn: (state) => `${state}: 組織のファイルがありません（フォルダーの以前の名前でも探しました）。`,
  noFilesInHelp: '当時の場所が異なる場合は、gitの記法でフォルダーも指定してください（例: HEAD~9:folder）。',
  noCommitOn: (day) => `${day}: この日までのコミットがありません。`,
  unknownState: (state) => `${state}: gitのリビジョンでも、日付でも、フォルダーでもありません。`,
  gitRevisionHelp: '履歴の一部だけをクローンしている場合は、先に取得してください（例: git fetch --unshallow）。',
  gitIncompleteHelp:
    '不足しているものを取得してください（例: git fetch --refetch）。壊れていないかどうかは「git fsck」で確認できます。',
  cannotUse: (n) => `ファイルに問題が${n}件あり、使えません。`,
  frameworkOnly: 'フレームワークの内容だけを表示します。問題を確認するには: cdc check',
  notATerminal: (command) => `「cdc ${command}」は対話形式のため、ターミナルでだけ使えます。`,
  notATerminalHelp: {
    init: 'オプションで指定してください: cdc init --yes --name "…"',
    import: '質問なしで変更を書き込むには、--yesを付けてください。',
    approve: '確認せずに承認を記録するには、--yesを付けてください。',
    share: '質問なしでファイルを書き込むには、--yesを付けてください。',
    assess: 'ターミナル以外では「cdc set」または「cdc assess --answers」を使ってください。',
    'drill --interactive':
      'ターミナル以外では--interactiveを付けずに実行してください。「cdc drill」は、同じインシデントを質問なしで表示します。',
  },
  takenForAssessor: (typed, known) => `「${typed}」を、すでに記録のある「${known}」とみなします。`,
  viewKeys: (keys) => `評価者の見方に指定できるのは、${keys.map((key) => `--${key}`).join('、')}だけです。`,
  blankName: '名前を入力してください。',
  hiddenInName: (code) => `名前に見えない文字（${code}）が含まれています。入力し直してください。`,
  badParties: (words) =>
    `新しいIDとして使えないか、重複しています: ${words.join('、')}。英小文字か数字で始め、英小文字・数字・「-」「.」「_」を使ってください。`,
  exists: (paths) => `次のファイルがすでにあります。上書きしていません: ${list(paths)}`,
  existsHelp: '別のフォルダーを指定するか、「cdc assess」でアセスメントを続けてください。',
  uncommitted: (files) =>
    `${list(files)}に、まだコミットされていない変更があります。--commitでは、その変更も一緒にコミットされます。`,
  uncommittedHelp: '先にコミットするか、--commitを付けずに実行してください。',
  noRepository: (path) => `${path}はgitのリポジトリにないため、コミットできません。`,
  noRepositoryHelp: '「git init」でリポジトリを作成するか、--commitを付けずに実行してください。',
  cannotWrite: (path, reason) => `${path}に書き込めません（${reason}）。ファイルは変更していません。`,
  writtenInPart: (path, reason, saved) =>
    `${path}に書き込めません（${reason}）。回答のうち、${list(saved)}に書く分は保存済みです。書き込めるようにしてから、もう一度回答してください。`,
  locked: (path, holder) =>
    `ほかのプロセス${holder ? `（${holder}）` : ''}が${path}を書き換え中です。ファイルは変更していません。`,
  lockedHelp: (lock) =>
    `1分ほど待って、もう一度実行してください。それでも続く場合は、そのプロセスを終了してください。プロセスがすでになければ、フォルダー${lock}を削除してください。`,
  system: (what, reason) => `${what}を使えません（${reason}）。`,
  noCurrentFolder: (reason) => `カレントフォルダーが見つかりません（${reason}）。`,
  output: (reason) => `結果を出力できません（${reason}）。`,
  unknownService: (id, meant, former = '') => `「${id}」というサービスはありません。${meantBy(meant)}${former}`,
  unknownServiceHelp: '使えるのは、A-1からI-7までのIDと、catalog.yamlのcustomに定義したIDです。',
  idsThere: (ids) => `使えるID: ${list(ids)}`,
  formerId: (role, today) => `第2.1版の${role.id}は「${role.name.ja}」です（現在は${list(today.map(named))}）。`,
  servicesFor: (services) => `該当するサービス: ${services.map(named).join('、')}`,
  noServiceMatches: (word) => `「${word}」に該当するサービスがありません。`,
  servicesHelp: 'ID（A-1）、範囲（F-1..F-5）、パターン（"F-*"）、または--category Fで指定してください。',
  noPlan: (text) => `--plannedの「${text}」を読み取れません。`,
  noPlanHelp:
    '例: --planned "インソース、team=soc、by=2027-10-01"。assignment、team、provider、byを、それぞれ1回まで指定できます。',
  unknownParty: (kind, id, meant) => `${party(kind)}「${id}」はcdc.yamlに定義されていません。${meantBy(meant)}`,
  unknownPartyHelp: (kind, known) =>
    `先にcdc.yamlの${kind}sに定義してください。定義済みの${party(kind)}: ${list(known) || 'なし'}`,
  unknownOwner: (name, meant) => `責任者が「${name}」のサービスはありません。${meantBy(meant)}`,
  unknownOwnerHelp: (known) => `portfolio.yamlにある責任者: ${list(known) || 'なし'}`,
  unknownScenario: (word, meant) => `シナリオ「${word}」はありません。${meantBy(meant)}`,
  unreadScenario: (one) => `シナリオのファイル${fileAt(one)}を読み取れませんでした。`,
  seeCheck: '誤りの内容は「cdc check」で確認できます。',
  unknownScenarioHelp: (ids, unread) =>
    `シナリオは${list(ids)}です。${unread.length > 0 ? `読み取れなかったファイル: ${list(unread.map(fileAt))}。` : ''}一覧は「cdc drill --list」で表示できます。フォルダーは「cdc drill -C <folder>」で指定します。`,
  ambiguousScenario: (word, ids) => `「${word}」という名前のシナリオは${ids.length}件あります: ${list(ids)}`,
  ambiguousScenarioHelp: (id) => `IDで指定してください。例: cdc drill ${id}`,
  badClock: (text) => `「${text}」は時刻ではありません。`,
  badClockHelp: '0～23時と00～59分で指定してください（例: --clock 02:30）。',
  minuteFormat: '演習の記録はMarkdownです。-oには.mdで終わる名前かフォルダーを指定してください。',
  unknownTerm: (word, meant) => `「${word}」についての説明はありません。${meantBy(meant)}`,
  unknownTermHelp: '調べられる用語の一覧を見るには: cdc explain。種類ごとの一覧（例）: cdc explain level',
  unknownRule: (id, meant) => `「${id}」というルールはありません。${meantBy(meant)}`,
  unknownRuleHelp: 'ルールの一覧を見るには: cdc explain rule',
  invalidEntry: (what, option) => `${option ? `${option}の` : ''}${what}ファイルは変更していません。`,
  halvesNeedCombination: (id) => `${id}は併用ではありません。スコアを1つだけ指定してください（例: --as-is 3）。`,
  nothingToSet: '設定する値が指定されていません。1つ以上指定してください（例: --level basic）。',
  nothingToSetHelp: '使い方を見るには: cdc set --help',
  conflict: (a) =>
    `回答している間に、${a.file}の${a.service}が変更されました。変更後の内容を残し、今回の回答は書き込んでいません。内容を確認して、もう一度回答してください。`,
  halfMigrated: (edition) =>
    `${edition}への移行が途中で終わっています。完了するまでは、ファイルによってIDの指すサービスが異なるため、何も保存していません。`,
  halfMigratedHelp: (edition) => `続きを書き込むには: cdc migrate --to ${edition} --write`,
  otherPeers: (from, now) => `ほかの組織とは${from}のサービスで比較しますが、この組織は${now}に従っています。`,
  refused: notEditable,
  refusedHelp: 'この項目をエディターで修正してください。',
  bug: 'cdcの不具合です。操作の誤りではありません。以後、ファイルには書き込んでいません。',
  bugHelp: '--debugを付けてもう一度実行し、表示された内容と、バージョン、コマンドラインを報告してください。',
  interrupted: '中断しました。',
  savedSoFar: (saved, all) =>
    saved === 0
      ? '中断しました。何も書き込んでいません。'
      : `中断しました。${all}件中${saved}件のサービスの回答は保存済みです。残りを保存するには、同じコマンドをもう一度実行してください。`,
};
