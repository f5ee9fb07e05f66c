import type { Messages } from '../index.ts';
import { list, meantBy } from './phrases.ts';

export const map: Messages['map'] = {
  title: (framework) => `対応付け: ${framework}`,
  listTitle: 'ほかのフレームワークとの対応付け',
  judgement: {
    own: '対応付けは本ツール独自の判断で、フレームワークの発行元によるものではありません。',
    file: (file) => `対応付けは${file}によります。`,
  },
  meaning: '対象に取り組むサービスの状況を示すもので、対象が満たされているかどうかは示しません。',
  unreached: (n, of) =>
    n === 0
      ? `${of}件すべてに、一部であってもつながるサービスがあります。`
      : `${of}件中${n}件にはつながるサービスがなく、CDCが整っていてもほかの担い手が必要です。`,
  supported: (n, of) => `${of}件中${n}件は支援のみで、中心となるサービスがありません。`,
  someOf: (name, n, all) => `${name}（${n === all ? `${n}件すべて` : `${all}件中${n}件`}）`,
  leftOut: (n, of) => `条件に合わないため除いた対象: ${of}件中${n}件`,
  undecided: (n, of) => `未選択の対象${of}件のうち、未決定のサービスがあるもの: ${n}件`,
  unasked: (n, of) => `担当なしの対象${of}件のうち、担当をまだ確認していないサービスがあるもの: ${n}件`,
  missing: (services) => `対応付けになく、どこにも数えていないサービス${services.length}件: ${list(services)}`,
  custom: (services) => `対応付けになく、どこにも数えていない独自サービス: ${list(services)}`,
  without: (services) => `このフレームワークに対応先がないサービス: ${list(services)}`,
  framework: 'フレームワーク',
  group: '区分',
  target: '対象',
  name: '名称',
  targets: '対象',
  standings: {
    unreached: '対応なし',
    supported: '支援のみ',
    'not-chosen': '選択なし',
    nobody: '担当なし',
    some: '一部',
    all: 'すべて',
  },
  open: { 'not-chosen': '未決定', nobody: '未確認' },
  heads: {
    unreached: 'なし',
    supported: '支援',
    'not-chosen': '未選択',
    nobody: '担当なし',
    some: '一部',
    all: 'すべて',
  },
  standing: '実施',
  lowest: '最低',
  lowestOf: '最低の該当',
  integral: '中心となるサービス',
  supporting: '支援するサービス',
  inScope: '実施対象',
  who: '担当',
  asIs: '現状',
  labelled: (label, text) => `${label}: ${text}`,
  parts: (texts) => texts.join('。'),
  more: (n) => `ほか${n}`,
  of: (n, all) => `${n}/${all}`,
  held: (party, services) => `${party} ${services}`,
  unnamed: (services) => `担当の記載なし${services}`,
  legend:
    '対象を中心となるサービスで分けた数です。なし: つながるサービスがない。支援: 中心がない。未選択: どれも実施対象でない（不要、除外、未決定）。担当なし: 実施対象を誰も担っていない。一部、すべて: 担われている範囲。最低は実施対象の最低の現状です（未割り当ては1）。',
  targetLegend: '実施は中心となるサービスが担われている範囲、最低は実施対象の最低の現状です（未割り当ては1）。',
  full: '対象ごと: --full、--target <ID>、--gaps。1つのサービス: --service <ID>',
  listHint: '1つを見るには: cdc map <framework>',
  relation: '関係',
  role: '役割',
  rationale: '判断の根拠',
  alsoBy: 'ほかのサービス',
  serviceTitle: (service, framework) => `${service}の対応付け: ${framework}`,
  reachesNothing: (service, why) => `${service}には対応先がありません: ${why}`,
  notInMapping: (service) => `対応付けに${service}の記載はありません。`,
  noneAsked: (service, n) => `対応付けにある${service}の${n}行に、ほかの条件に合うものはありません。`,
  relationLegend: '関係は、サービスから見た対象との集合関係です（NIST IR 8477）。',
  nothing: '–',
  noTargets: '該当する対象はありません。',
  unknownFramework: (word, meant) => `「${word}」というフレームワークには対応していません。${meantBy(meant)}`,
  unknownFrameworkHelp: (ids) =>
    `フレームワークは${list(ids)}です。フォルダーは「cdc map <framework> <folder>」で指定します。`,
  unknownTarget: (word, framework, meant) => `${framework}に「${word}」はありません。${meantBy(meant)}`,
  unknownTargetHelp: (ids) => `区分: ${list(ids)}`,
  needsFramework: (option) => `${option}にはフレームワークの指定が必要です（例: cdc map csf ${option} …）。`,
  onlyOnce: (option) => `${option}は1回しか指定できません。`,
  oscalAlone: (option) => `--format oscalは対応付けをそのまま出力するため、${option}とは同時に使えません。`,
  file: {
    at: (file, line, column) => `${file}:${line}${column === undefined ? '' : `（${column}）`}`,
    summary: (file, n) => `${file}に${n}件の問題があるため、この対応付けは使っていません。`,
    more: (n) => `… ほか${n}件`,
    workbook: (file) => `${file}はExcelファイルです。対応付けには、タブ区切りまたはカンマ区切りのテキストを使います。`,
    workbookHelp: 'シートをTSVかCSVとして保存してください。',
    noHeading: (missing) =>
      `service、target、relation、roleの見出しがそろった行がありません。ない見出し: ${list(missing)}`,
    noHeadingHelp:
      '最初の行に列の見出し（service、target、relation、role、rationale）を書いてください。例は「cdc map <framework> --format csv」で出力できます。',
    unknownService: (word) => `「${word}」というIDのサービスはありません。A-1のように書いてください。`,
    unknownTarget: (word, framework, meant) => `「${word}」は${framework}にありません。${meantBy(meant)}`,
    choose: (word, allowed) =>
      word === ''
        ? `セルが空です。使えるのは${list(allowed)}です。`
        : `「${word}」は使えません。使えるのは${list(allowed)}です。`,
    twice: (service, target, line) => `${service}と${target}は${line}行目にもあります。どちらかを残してください。`,
    both: (service, line) =>
      `ここでは${service}に対応先がありませんが、${line}行目にはあります。どちらかを残してください。`,
    surplus: (word) =>
      `「${word}」は見出しのない列にあります。列に見出しを付けるか、区切り文字を含むセルを引用符で囲んでください。`,
    empty: 'サービスと対象のある行がありません。',
    otherFrameworks: (file, n) => `${file}: ほかのフレームワークの${n}行は使っていません。`,
    withoutService: (file, n) => `${file}: サービスのない${n}行は使っていません。`,
    unused: (file, headings) => `${file}: 使っていない列: ${headings.map((heading) => `「${heading}」`).join('')}`,
  },
  page: {
    title: 'ほかのフレームワークとの対応付け',
    intro: [
      '`cdc map`が使う対応付けのすべてです。どれも本ツール独自の判断で、ITU-T、ISOG-J、NIST、FIRST、経済産業省、IPAによるものではありません。',
      '対応付けは、サービスの説明にその業務が書かれている場合に限ります。対象に取り組む主な手段で、なければ対象が成り立たないものを「中心」、それ以外を「支援」とします。関係は、サービスから見た対象との集合関係です（NIST IR 8477）。サービスは活動、対象の多くは成果なので、ほとんどの組は「交差」になります。準拠の度合いを示すものではありません。',
      '各フレームワークについては、IDと名称だけを収録しています。NIST CSF 2.0は米国政府の著作物です。FIRST、経済産業省、IPAのものは名称と番号だけで、文は収録していません。`cdc map <framework> --mapping file.tsv`で、別の対応付けに差し替えられます。',
    ],
    counts: (a) =>
      `${a.id}: 対象${a.targets}件、対応付け${a.rows}件。${a.beyond === 0 ? 'すべての対象につながるサービスがあります。' : `${a.beyond}件の対象には、つながるサービスがありません。`}`,
    beyond: (targets) => `つながるサービスがない対象: ${list(targets)}`,
    without: (services) => `対応先がないサービス: ${list(services)}`,
    columns: ['ID', 'サービス', '対象', '名称', '関係', '役割', '判断の根拠'],
  },
  oscal: {
    title: (framework) => `X.1060のサービスと${framework}の対応付け`,
    description:
      'OSCALのmapping-collectionモデルにならった形式です。IDは各フレームワークのものです。サービスは活動、対象は成果であるため、ほとんどの組は交差の関係です。準拠の度合いを示すものではありません。',
  },
};
