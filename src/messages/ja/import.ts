import { brief } from '../brief.ts';
import type { Messages } from '../index.ts';
import { columns } from './columns.ts';
import { list, named, party } from './phrases.ts';

const { headings } = columns;

export const spreadsheet: Messages['import'] = {
  title: 'スプレッドシートによる変更',
  other: 'その他の回答',
  more: (n) => `…ほかに${n}件のサービス: --full`,
  conflicts: (n) =>
    `競合${n}件: 書き出した後に、セルとファイルの両方が変わっています。どちらも反映しません。正しい値を、cdc setで、またはファイルに書いてください。`,
  column: '列',
  inSheet: 'シートの値',
  inFile: 'ファイルの値',
  cell: 'セル',
  refused: {
    'old-or-encrypted': {
      message: (path) => `${path}には、パスワードが付いているか、2007より前の形式（.xls）です。`,
      help: 'パスワードなしの.xlsxとして保存してください。',
    },
    'open-document': {
      message: (path) => `${path}はOpenDocument形式のため、読み取れません。`,
      help: '.xlsxとして保存してください。',
    },
    'no-workbook': {
      message: (path) => `${path}はスプレッドシートではありません。`,
      help: '表を.xlsxまたは.csvとして保存してください。',
    },
    damaged: {
      message: (path) => `${path}は壊れているため、何も読み取っていません。`,
      help: '表計算ソフトで開き、保存し直してください。',
    },
    macros: {
      message: (path) => `${path}にはマクロが含まれているため、読み取っていません。`,
      help: 'マクロのない.xlsxとして保存してください。',
    },
    'external-links': {
      message: (path) => `${path}は、ほかのファイルやプログラムの値を参照しているため、読み取っていません。`,
      help: 'リンクを解除する（Excelの場合: データ > リンクの編集 > リンクの解除）か、表を値として新しいブックにコピーしてください。',
    },
    encoding: {
      message: (path) => `${path}の文字コードは、UTF-8、UTF-16、Shift_JISのいずれでもありません。`,
      help: '.xlsx、またはUTF-8のCSVとして保存してください。',
    },
    empty: { message: (path) => `${path}は空です。`, help: '何も変更していません。' },
  },
  openQuote: {
    message: (path, line) => `${path}の${line}行目に、引用符が閉じられていないセルがあります。`,
    help: '引用符を閉じるか、.xlsxとして保存してください。何も読み取っていません。',
  },
  tooLarge: {
    message: (path, most) => `${path}は、サービスの表としては大きすぎます。内容が${most} MBを超えています。`,
    help: 'サービスの表だけを、画像やほかのシートを除いて、新しいブックにコピーしてください。',
  },
  tooFar: {
    message: (path, address) => `${path}には、サービスの表から遠く離れたセルがあります: ${address}`,
    help: 'サービスの表だけを新しいブックにコピーしてください。行全体や列全体の書式も数に入ります。',
  },
  tooMany: {
    message: (path, things, most) => `${path}の${things}が${most}を超えています。`,
    help: 'サービスの表だけを、書式やほかのシートを除いて、新しいブックにコピーしてください。',
    things: {
      'rows-of-services': 'サービスの行数',
      'unread-rows': 'サービスのない行の数',
      elements: '要素の数',
      sheets: 'シートの数',
      cells: '行、セル、値、数式の総数',
      'merged-cells': '結合セルの数',
      formats: '書式の数',
      texts: '文字列の数',
      letters: 'セルの文字数',
      notes: 'コメントの数',
      escapes: '特殊文字の数',
    },
  },
  isReport: (path) => `${path}はcdcの分析結果です。その数値は回答ではありません。`,
  isReportHelp: 'cdc export、またはcdc assess --export-questions --format xlsxで作成したブックに記入してください。',
  otherEdition: (path, edition, own) =>
    `${path}は、フレームワークの別の版（${edition}）から書き出されたものです。この組織の版は${own}です。`,
  otherEditionHelp:
    '何も変更していません。同じIDでも別のサービスのことがあるため、改めて書き出し、そちらに回答を書いてください。',
  isOfLater: (path, tool) => `${path}は、より新しいバージョンのcdc（${tool}）で書き出されたものです。`,
  isOfLaterHelp: '何も変更していません。cdcを更新するか、このバージョンで改めて書き出してください。',
  otherOrganisation: (path, name) => `${path}は、別の組織から書き出されたものです: ${name}`,
  otherOrganisationHelp:
    '何も変更していません。同じ組織の名称が変わっただけなら、cdc import --foreignを使ってください。',
  noTable: (path) => `${path}に、サービスの表が見つかりません。`,
  noTableHelp:
    '表には見出しの行が必要です。サービスを示す見出し（サービスIDまたはサービス）と、回答の見出し（推奨レベル、サービス割り当て、チーム、現状、あるべき姿など）を1つ以上付けてください。ほかの列は、ファイルで指定できます: cdc import --columns columns.yaml',
  noHeader: (path, row) => `${path}の${row}行目は、サービスの表の見出しではありません。`,
  noHeaderHelp: (file) =>
    `${file}で、見出しの行に指定されています。見出しの行には、サービスを示す見出し（サービスIDまたはサービス）と、回答の見出しが1つ以上必要です。行番号は、表計算ソフトに表示されるものを書いてください。headerを書かなければ、見出しの行を探します。`,
  noSheet: (name) => `シート「${name}」がありません。`,
  sheetsHelp: (names) => `シート: ${list(names)}`,
  unread: {
    sheet: (name) => `シート「${name}」は読み取っていません。サービスの表が見つかりません。`,
    other: (name) => `シート「${name}」は、別のシートを指定したため読み取っていません。`,
    hidden: (name) => `シート「${name}」は、非表示のため読み取っていません。`,
    result: (name) => `シート「${name}」は、cdcの結果なので読み取っていません。その数値は回答ではありません。`,
    column: ({ where, heading, filled, option }) =>
      `${where}: 見出し「${heading}」が分からないため、この列は読み取っていません（記入済み${filled}セル）。${option}で指定できます。`,
    noService: ({ where, heading, filled, option }) =>
      `${where}: 見出し「${heading}」の列には、サービスが書かれていないため、読み取っていません（記入済み${filled}セル）。回答であれば、${option}で指定してください。`,
    twice: ({ where, heading, filled, option }) =>
      `${where}: 見出し「${heading}」と同じ意味の列がほかにもあるため、読み取っていません（記入済み${filled}セル）。${option}で指定してください。`,
    instead: ({ where, heading, filled, option }) =>
      `${where}: 見出し「${heading}」の列は、別の列を同じ回答として読み取ったため、読み取っていません（記入済み${filled}セル）。こちらが正しければ、${option}で指定してください。`,
    derived: ({ where, heading, filled }) =>
      `${where}: 見出し「${heading}」の列は、回答から決まる値なので、読み取っていません（記入済み${filled}セル）。`,
    changed: (name) => `シート「${name}」が変更されていますが、回答欄がないため、読み取っていません。`,
    lost: 'cdcが書き出したブックですが、変更した値と古い値を見分けるための情報が失われています。書き出した後にファイルで変更した値は、古い値に戻ります。その場合は、改めて書き出してください。',
    gone: (n, ids) => `なくなった行: ${n}件。該当するサービスは変更しません（${list(ids)}）`,
    noHeading: ({ where, filled }) =>
      `${where}: 見出しがないため、この列は読み取っていません（記入済み${filled}セル）。`,
    places: (where) => where.join('、'),
    noAnswers: (columns) => `回答ではないため読み取っていない列: ${list(columns)}`,
    noAnswer: (where, heading) => `${where}「${heading}」`,
    outside: (n, where) => `表の外にあるため読み取っていないセル: ${n}件（${list(where)}）`,
    notes: (n, where) => `反映しないセルのコメントやリンク: ${n}件（${list(where)}）`,
    cells: {
      above: (text) => `「${text}」は表の上にあるため、読み取っていません。`,
      shown: (text) => `参照用のセルなので、「${text}」は反映しません。`,
      assessor: (text) =>
        `cdcが作成したシートと確認できないため、「${text}」を評価者として読み取っていません。記録するには、--assessorを使ってください。`,
    },
    moreCells: (n) => `…ほかに${n}件のセルを読み取っていません: --full`,
    roles: (n, example) =>
      `第2.1版の名称またはIDの行が${n}行あります（例: 「${example}」）。第2.1版のチェックシートには、cdc migrateを使ってください。統合された役割は最低のスコアを取り、確認が必要なものに印を付け、スコアに今日の日付を付けません。`,
    moreRows: (n) => `…ほかに${n}行を読み取っていません: --full`,
    rows: {
      service: 'サービスが書かれていないため、この行は読み取っていません。',
      'such-service': (word) =>
        `「${word}」はこの組織のサービスではないため、この行は読み取っていません。IDと名称の一覧: cdc services`,
      'struck-service': (word) =>
        `「${word}」に取り消し線が引かれているため、この行は読み取っていません。有効な行であれば、取り消し線を外してください。`,
      'one-service': (id, name) =>
        `IDは${id}、名称は${name}のものなので、この行は読み取っていません。どちらかを直してください。`,
      several: (word) =>
        `複数のサービスが書かれているため（「${word}」）、この行は読み取っていません。サービスごとに行を、表ごとにシートを設けてください。`,
      'single-service': (role, services) =>
        `第2.1版の「${role}」は複数のサービス（${list(services)}）になったため、この行は読み取っていません。サービスごとに行を設けてください。`,
    },
  },
  problems: {
    formula: 'セルが数式です。誰かが入力した値ではありません。',
    formulaHelp: '値として貼り付けてください。',
    error: (text) => `セルがエラーになっています: ${text}`,
    errorHelp: '値を入力してください。',
    struck: (text) => `「${text}」の全部または一部に取り消し線が引かれているため、反映しません。`,
    struckHelp: '取り消し線を使わずに正しい値を入力するか、セルを空にしてください。',
    serial: (found) => `「${found}」は、日付のシリアル値（表計算ソフトの内部の数値）です。`,
    serialHelp: (day) => `セルの表示形式を日付にするか、日付を入力してください。${day}かもしれません。`,
    twice: (other) => `同じ回答に、別のセルで異なる値が書かれています: ${other}`,
    twiceHelp: 'どちらも反映しません。正しい値だけを残してください。',
    notAsked: '回答欄ではないセルなので、反映しません。',
    notAskedHelp: '変更するには、cdc setか、その項目を尋ねる質問票を使ってください。',
    choose: (found, choices) => `「${found}」は使えません。使えるもの: ${list(choices)}`,
    date: (found) => `表計算ソフトが日付に変えています: ${found}`,
    dateHelp: '併用の場合は、先頭にアポストロフィを付けて2/4と入力するか、各部分の列を使ってください。',
    unknownParty: ({ kind, name, known }) =>
      `${kind === 'team' ? 'チーム' : '委託先'}「${name}」は、cdc.yamlにありません。${known.length === 0 ? '' : `登録済み: ${list(known)}`}`,
    otherKind: ({ kind, name, heading }) =>
      `「${name}」が${kind === 'team' ? 'チーム' : '委託先'}であれば、見出し「${heading}」の下に書いてください。`,
    severalHelp: `複数の名前が書かれています。チームは見出し「${headings.team}」、委託先は見出し「${headings.provider}」の下に、1つずつ書いてください。`,
    declareHelp: '新しいチームと委託先をcdc.yamlに追加するには、cdc import --declareを使ってください。',
  },
  ofCells: {
    'answers/assessors': {
      message: (a) =>
        a.isOption
          ? `シートの評価者は「${brief(a.other)}」ですが、--assessorでは「${brief(a.one)}」が指定されています。回答は反映していません。`
          : `評価者が、ほかのシートでは「${brief(a.one)}」、ここでは「${brief(a.other)}」になっています。回答は反映していません。`,
      help: (a) =>
        a.isOption
          ? '--assessorを外すか、シートの名前を直してください。'
          : '同じ名前にするか、シートを1枚ずつ取り込んでください: --sheet',
    },
    'answers/halves': {
      message: (a) => `${named(a.service)}は併用ではないため、スコアは1つです。`,
      help: () => `スコアを1つだけ書くか（例: 3）、分担している場合は「${headings.assignment}」を併用にしてください。`,
    },
    'answers/no-part': {
      message: (a) =>
        `${named(a.service)}の${a.planned ? '予定の' : ''}割り当ては${a.assignment.name.ja}なので、${party(a.key)}は指定できません。`,
      help: (a) =>
        `「${a.planned ? headings['planned-assignment'] : headings.assignment}」を${a.key === 'team' ? 'インソース' : 'アウトソース'}か併用にするか、このセルを空にしてください。`,
    },
    'answers/needed': {
      message: (a) =>
        `${named(a.service)}の推奨レベルは${a.level.name.ja}です。「${headings.reason}」は、不要とした場合に書きます。`,
      help: () => `「${headings.level}」を不要にするか、「${headings['catalog-rationale']}」に書いてください。`,
    },
    'answers/excluded': {
      message: (a) => `${named(a.service)}は評価対象外なので、あるべき姿は指定できません。`,
      help: () => `「${headings['as-is']}」に1から5のスコアを書くか、このセルを空にしてください。`,
    },
    'answers/nobody': {
      message: (a) => `${named(a.service)}には担い手がいないため、1と数えます。ほかのスコアは使いません。`,
      help: () =>
        `「${headings.assignment}」をインソース、アウトソース、併用のいずれかにするか、このセルを空にしてください。`,
    },
    'answers/no-score': {
      message: (a) => `${named(a.service)}には、日付を付けるスコアがありません。`,
      help: () => `同じ行の「${headings['as-is']}」にスコアを書いてください。`,
    },
  },
  declares: ({ kind, id, name, written }) =>
    `cdc.yamlに${kind === 'team' ? 'チーム' : '委託先'}「${name}」（${id}）を追加${written ? 'しました' : 'する予定です'}。`,
  removed: '前の回答に付随していたため削除するもの:',
  removedOf: (service, parts) => `${service}: ${list(parts)}`,
  was: (heading, value) => `${heading}（${value}）`,
  afterwards: '結果をcdc checkで確認し、コミットしてください。',
  unused: (path, headings) =>
    `${path}に書かれた列のうち、どの表にもないもの: ${list(headings.map((heading) => `「${heading}」`))}`,
  withWords: (score, text) => `「${text}」のうち、スコア${score}だけを読み取りました。`,
  moreWithWords: (n) => `…ほかに${n}件のセルで、スコアだけを読み取りました: --full`,
  undated: (n, where) =>
    `前と同じスコア: ${n}件。変更しません（${list(where)}）。スコアが今も変わらないことを記録するには、同じ行に評価日を書いてください。`,
  unsaid: (n, where) => `「未定」など、決まっていないことだけが書かれたセル: ${n}件。反映しません（${list(where)}）`,
  emptied: (n, where, option) =>
    `ファイルに値があり、セルに値がないもの: ${n}件。変更しません（${list(where)}）。値を削除するには、${option}を使ってください。`,
  cleared: (n, where) => `値のないセルによって値を削除するもの: ${n}件（${list(where)}）`,
  hidden: (n, where) => `非表示の行または列にあり、変更につながるセル: ${n}件（${list(where)}）`,
  moreRefused: (n) => `…ほかに${n}件のセルを反映できません: --full`,
  ask: (services) => `${services}件のサービスの変更を書き込みますか？`,
  yes: '書き込む',
  no: '書き込まない',
  nothingWritten: '何も書き込んでいません。',
  needsYes: 'ターミナルでないため確認できず、何も書き込んでいません。',
  needsYesHelp: '書き込むには--yesを、変更を見るだけなら--dry-runを付けてください。',
  summary: ({ services, answers, refused, conflicts, rows, written }) => {
    const changed =
      services === 0
        ? '変更はありません'
        : `${services}件のサービスの${answers}件の回答を${written ? '変更しました' : '変更する予定です'}`;
    const parts = [
      refused > 0 && `反映できないセル${refused}件`,
      conflicts > 0 && `競合${conflicts}件`,
      rows > 0 && `読み取っていない行${rows}件`,
    ].filter(Boolean);
    const more = parts.length === 0 ? '' : `（${parts.join('、')}）`;
    return `${changed}${more}。`;
  },
  left: (ids) => `保存していません: ${list(ids)}`,
  columnsFile: {
    form: (path) => `${path}に、列の内容が書かれていません。`,
    unknown: (path, column, value) => `${path}で「${column}」に指定された「${value}」は使えません。`,
    help: (meanings) =>
      `例えばcolumns: { C: team, H: as-is, J: ignore }のように、見出しまたは列の文字を書いてください。指定できるもの: ${list(meanings)}`,
    key: (path, key) => `${path}の「${key}」は使えません。`,
    sheet: (path) => `${path}のsheetが、1つのシートの名前ではありません。`,
    header: (path, value) => `${path}のheaderの「${value}」は、行番号ではありません。`,
    keyHelp:
      '書けるのは、columns（列の内容）、sheet（読み取る唯一のシートの名前）、header（見出しの行番号。例: 4）です。',
  },
};
