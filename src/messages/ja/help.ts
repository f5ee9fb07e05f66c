import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const help: Messages['help'] = {
  usage: '使い方:',
  arguments: '引数:',
  options: 'オプション:',
  globalOptions: '共通オプション:',
  commands: 'コマンド:',
  examples: '例:',
  exits:
    '終了コード: 0＝合格、1＝不合格（エラーの指摘、指定した条件への該当など）、2＝使い方や設定の誤り、入力の読み取りエラー、3＝cdcの不具合、130＝中断',
  default: '既定値',
  choices: '選択肢',
  list,
  endings: (endings) => `省略時は、出力先の拡張子${endings.join('、')}で決定`,
  notes: (notes) => notes.join('。'),
  optionHelp: 'このヘルプの表示',
  /** Options and arguments of several commands. */
  everywhere: {
    version: 'バージョンの表示',
    lang: '表示の言語（省略時はCDC_LANG、日本語のロケール、cdc.yaml、ほかのロケールの順に決定）',
    color: '色を付けない（環境変数NO_COLOR、FORCE_COLORにも対応）',
    pager: '長い出力でもページャー（CDC_PAGER、PAGER、既定はless）を使わない',
    debug: 'スタックトレースの表示',
    dir: '組織のフォルダー（省略時はカレントフォルダーから上位へたどり、最初に見つかったもの）',
    format: '出力形式',
    output: '結果を書き出すファイル',
    headings: 'CSVの見出しと値。keysはプログラム用のキー、wordsは表示言語の言葉（既定値: keys）',
    category: '対象のカテゴリー（例: A,B）',
    phase: '対象の工程（マネジメントプロセス）',
    service: '指定したサービスだけ（例: A-1,B-2）',
    team: '指定したチームが責任を持つサービスだけ',
    owner: '指定した責任者のサービスだけ',
  },
  program:
    'サイバーディフェンスセンター（セキュリティ対応組織）のアセスメントを行います（ITU-T X.1060）。どのサービスを、誰が、どの程度実施しているか、' +
    '何から改善するかを明らかにします。組織ごとに1つのフォルダーを作り、その中のYAMLファイルをgitで管理します。',
  init: {
    summary: '組織のファイル（4つ）の作成',
    description:
      'cdc.yaml、catalog.yaml、profile.yaml、portfolio.yamlと、エディター用のスキーマを作成します。' +
      '各サービスには名称をコメントで付けます。既存のファイルは上書きしません。',
    dir: '作成先のフォルダー（省略時はカレントフォルダー）',
    yes: '対話なしで作成（オプションと既定値を使用）',
    name: '組織名',
    language: '組織の言語（ファイルに書くコメントなど。表示は利用者の言語を優先）',
    patternAsIs: '現在最も近い組織パターン',
    patternToBe: '目指す組織パターン',
    teams: 'チーム（カンマ区切り。名前、ID、またはID=名前）',
    providers: '委託先（指定方法はチームと同じ）',
    start: '最初に記載するサービス',
    group: '組織のファイルの代わりに、フォルダー以下のすべての組織を記載したgroup.yamlを作成',
    examples: [
      ['cdc init sample', '質問に答えて、フォルダーsampleに作成'],
      ['cdc init sample --yes --name "株式会社サンプル" --teams "CSIRT,自社SOC"', '対話なしで作成'],
      ['cdc init --yes --start starting', 'カテゴリーA、B、Dから開始'],
      ['cdc init companies --group', 'フォルダーcompanies以下の全組織からなるグループ'],
    ],
  },
  check: {
    paths:
      '組織やグループのフォルダーやファイル、またはそのグロブ（省略時はカレントフォルダーから上位へたどり、最初に見つかった組織またはグループ）',
    recursive: 'フォルダー以下のすべての組織とグループを確認（gitが無視するものを除く）',
    exclude: 'このグロブに合うフォルダーを除外（複数指定可）',
    format: '出力形式（「形式=ファイル」で同時に複数指定可。GitHub Actionsでの既定値はgithub）',
    quiet: 'エラーだけを表示',
    verbose: 'サービスだけが異なる指摘も1件ずつ表示',
    since:
      'このgitのリビジョンから現在のブランチが分かれた時点、またはこの日付より後に生じた指摘だけを表示（sarifとgitlabは、読み取る側が新旧を判断するため、すべて出力）',
    fix: '安全に修正できるもの（全角の記号、引用符付きの数値、名称で書かれた値、IDの書き間違い、並び順）を修正',
    dryRun: '書き込まず、変更内容だけを表示（--fixと併用）',
    stdin: '標準入力で受け取ったファイルを確認（エディター用）',
    stdinFilename: '標準入力の内容に対応するパス',
    jobs: '使用するスレッドの数（省略時は組織の数に応じて決定）',
    maxWarnings: '許容する警告の件数（超えると失敗）',
    summary: 'ファイルの確認（構文、スキーマ、ルール）',
    description:
      '4つのファイルを確認し、漏れや矛盾を、場所と対処とともに表示します。group.yamlのあるフォルダーでは、グループとすべての組織を確認します。' +
      'エラーがあれば終了コード1を返すので、CIで検出できます。グループの組織など、調べられないものがあれば2を返します。',
    examples: [
      ['cdc check', 'カレントフォルダーの組織を確認'],
      ['cdc check sample --format text --format sarif=out.sarif', '画面に表示し、コードスキャン用のファイルにも出力'],
      ['cdc check --max-warnings 0', '警告だけでも失敗'],
      ['cdc check --since origin/main', 'このブランチで生じた指摘だけを表示'],
      ['cdc check --fix --dry-run', '自動で修正できるものを表示'],
      ['cdc check -r organisations', 'フォルダー以下の全組織を確認'],
      ['cdc check companies/group.yaml', 'グループとそのすべての組織を確認'],
    ],
  },
  matrix: {
    summary: 'サービスマトリクスの表示',
    description: '各サービスの推奨レベル、割り当て、スコアを、カテゴリー別に表示します（教科書の表3～表5）。',
    team: '指定したチームが責任を持つサービスだけ',
    examples: [
      ['cdc matrix', 'マトリクス全体'],
      ['cdc matrix --category B,D --team soc', 'カテゴリーBとDのうち、SOCが担うもの'],
      ['cdc matrix -o matrix.xlsx', 'Excelなどの表計算ソフト用'],
    ],
  },
  services: {
    summary: 'サービスの一覧と検索',
    description:
      'フレームワークの64サービスを一覧表示します。日本語か英語の語句を指定すると、関連の強い順に表示します。' +
      '組織のフォルダーの中では、独自サービスも含め、それぞれの推奨レベル、割り当て、スコアも表示します。',
    query: '名称や説明に含まれる語句、ID、またはカテゴリーの記号（A～I）',
    area: '対象の領域',
    examples: [
      ['cdc services', 'すべてのサービス（カテゴリー別）'],
      ['cdc services 脅威情報', '脅威情報に関わるもの'],
      ['cdc services --phase response --area I', 'インシデント時に自組織が行うもの'],
      ['cdc services --format csv -o services.csv', '説明付きの一覧（表計算ソフト用）'],
    ],
  },
  gap: {
    summary: 'ギャップ分析（評価プロセス）の表示',
    description:
      'カタログ（何をするのか）、プロファイル（誰がやるのか）、ポートフォリオ（現状とあるべき姿）の3つのフェーズについて、過不足を分析します。' +
      '既定では1画面に収まります（概要、カテゴリー別、最初に改善すべきもの）。',
    phase: '対象のフェーズ（一覧も表示）',
    full: '全フェーズの一覧も表示（MarkdownとHTMLでは既定で表示）',
    short: '1画面分だけを表示（MarkdownとHTMLでも）',
    reverse: '全フェーズの一覧を、フェーズ3（ポートフォリオ）からフェーズ1へ、逆の順に表示',
    baseline: '比較対象の過去の時点（gitのコミット、ブランチ、タグ、日付、またはフォルダー）',
    benchmark:
      'ギャップ分析の代わりに、比較先の組織と比較。比較先がcdc shareで書き出したファイルのフォルダーを指定（5組織以上で、四分位数を表示）',
    size: '--benchmarkの比較先を、この規模の組織に限定',
    sector: '--benchmarkの比較先を、この業種の組織に限定',
    failOn: (names) =>
      `いずれかの条件に該当すれば終了コード1（例: "unassigned>0,mean<3,gap>=3"）。使える名前: ${list(names)}`,
    examples: [
      ['cdc gap', 'カレントフォルダーの組織を1画面で表示'],
      ['cdc gap --full', '3つのフェーズの一覧も表示'],
      ['cdc gap sample --phase profile', '割り当てだけ'],
      ['cdc gap --baseline v2025 --format markdown -o report.md', 'タグの時点からの変化を含む報告書'],
      ['cdc gap --fail-on "unassigned>0,mean<3"', 'CI用（条件は引用符で囲む）'],
      ['cdc gap --benchmark peers', 'フォルダーpeersにファイルがある組織と比較'],
    ],
  },
  views: {
    summary: '評価者の見方の食い違い（話し合うこと）の表示',
    description:
      '評価者それぞれの見方（portfolio.yamlのviews）を、ほかの評価者の見方や合意したスコアと比較します。2点以上の開きがあるサービスを、開きの大きい順に表示します。併用では、2つの部分をそれぞれ比較します。評価対象外とした人とスコアを付けた人の見方も、食い違いとみなします。集計に使うのは合意した現状（as-is）だけで、見方は使いません。',
    spread: '何点以上の開きを表示するか（1から4。省略すると2）',
    full: '見方のあるすべてのサービスと、それぞれの日付と備考',
    examples: [
      ['cdc views', '会議で話し合うサービスを表示'],
      ['cdc views --full -o views.md', 'すべての見方をMarkdownで出力'],
    ],
  },
  areas: {
    summary: '領域別の担い手と、組織パターンに向けた変更の表示',
    description:
      'サービスを教科書の4つの領域（扱う情報が内部か外部か、専門スキルの必要性が低いか高いか）に分け、割り当てを示します。' +
      '4つの組織パターンとの隔たり、目指すパターンに向けて必要な変更、SOCとCSIRTの担い手、領域別の体制も示します。既定では数だけを表示します。',
    part: '表示する部分',
    full: 'すべてのサービスをIDで表示（Markdown、HTML、Excelでは既定で表示）',
    to: 'cdc.yamlの代わりに、目指すと仮定するパターン（ファイルには書き込まない）',
    examples: [
      ['cdc areas', '数だけを表示'],
      ['cdc areas --part teams', 'チームと委託先が各領域で担うサービス'],
      ['cdc areas --part moves --full', '目指すパターンに向けたすべての変更'],
      ['cdc areas --to full-insource', 'すべてインソースにすると仮定'],
      ['cdc areas -o areas.xlsx', 'すべてをExcelファイルに出力'],
    ],
  },
  plan: {
    summary: 'ロードマップの表示（改善の優先順）',
    description:
      '改善すべきサービスを優先順に並べます。未割り当てのものが先頭で、続いて改善優先度（推奨レベルの重み × あるべき姿に不足する点数）の高い順です。' +
      '責任者と期限も示し、--full、--by、--budget、--topのいずれかを付けると、次のスコアに上げるために行うことも表示します。',
    by: 'グループの分け方',
    budget: '引き上げる点数の上限（ロードマップの上から順に割り振る）',
    top: '上位のn件だけ',
    assume: '仮定する現状のスコア（例: A-8=4,B-1=5）。仮定の適用前後の平均と差を表示（ファイルには書き込まない）',
    full: 'すべての改善対象と、それぞれで次に行うことを表示（--by、--budget、--topを付けた場合と、ほかの形式では既定で表示）',
    examples: [
      ['cdc plan', 'ロードマップの上位（1画面）'],
      ['cdc plan --full', '改善すべきサービスすべてと、次に行うこと'],
      ['cdc plan --top 10 --team soc', 'チームの上位10件'],
      ['cdc plan --by quarter', '期限の四半期ごと'],
      ['cdc plan --budget 10', '合計10点分の改善'],
      ['cdc plan --assume A-8=4,B-1=5', 'そのスコアになった場合に残る改善'],
    ],
  },
  staff: {
    summary: '要員数と要員モデルの比較',
    description:
      'cdc.yamlの要員数（teams.<チーム>.staff）を、教科書の4つのレベル（6.6の表11）と比較します。到達したレベル、次のレベルに不足する人数と常時配置の席数、自組織が担う領域III・IVのサービスを、役割ごとに表示します。' +
      '要員数の記録がなければ、モデルを表示します。モデルの人数は最低限のものです。',
    level: '比較するレベル（既定は、到達したレベルとその次）',
    full: 'モデルの全レベル、チーム別の要員数、役割別のサービス、各レベルの意味も表示（Markdown、HTML、Excelでは既定で表示）',
    seats: 'Level 2と3の一次対応の常時配置を、この席数と仮定',
    peoplePerSeat: '常時1席に必要な人数（既定はpolicy.people-per-seat。なければ教科書の6）',
    hours: '常時1席に必要な人数の計算に使う、週の労働時間（指定のない値は本ツール独自の既定値。ここでは40）',
    leave: '同じ計算に使う、年間の休暇日数（祝日と病欠を含む。既定は30）',
    training: '同じ計算に使う、年間の研修日数（既定は10）',
    turnover: '同じ計算に使う、年間の離職率（%。既定は20）',
    shift: '同じ計算に使う、1回の勤務時間（既定は8）',
    examples: [
      ['cdc staff', '到達したレベルとその次のレベル'],
      ['cdc staff --level 2 --full', '24時間365日体制に必要な要員（サービスと定義も表示）'],
      ['cdc staff --level 3 --seats 3', '一次対応を拡大した場合'],
      ['cdc staff --leave 35 --shift 12', '自組織の勤務条件から常時1席の人数を計算'],
      ['cdc staff -o staff.xlsx', '予算の検討に使うExcelファイル'],
    ],
  },
  drill: {
    summary: 'インシデント対応の点検（最も弱い箇所の特定）',
    description:
      '教科書7.1のインシデント対応フローに沿って、ステップごとに必要なサービス、担い手、対応できるかどうかを示します。' +
      '誰から誰に引き継ぐか、インシデントで問われることに答えられるか、最初に改善すべきものは何かも分かります。' +
      'シナリオはbase（既定）、ransomware、double-extortion、web-breach、supply-chainのほか、scenarios/*.yamlに自組織のものを置けます。',
    scenario: 'シナリオのIDまたは名称（日本語、英語。省略時はbase）',
    list: 'すべてのシナリオと、それぞれの対応状況の一覧',
    full: 'ステップごとのサービス、引き継ぎ、すべての弱い箇所も表示（ほかの形式では既定で表示）',
    weakBelow: 'これを下回るスコアを「不十分」とする基準（既定は3）',
    failOn: (names) =>
      `いずれかの条件に該当すれば終了コード1（例: "unassigned>0,unanswered>0"）。使える名前: ${list(names)}`,
    interactive: 'ターミナルでの机上演習。記録はdrills/（または-oの場所）に保存',
    clock: '想定するインシデントの開始時刻。例: 02:30（--interactiveと併用）',
    examples: [
      ['cdc drill', '基本フローの要点'],
      ['cdc drill ランサムウェア --full', 'ランサムウェアの場合をすべて'],
      ['cdc drill ransomware -i', '机上演習と記録'],
      ['cdc drill --list', 'すべてのシナリオを1行ずつ'],
      ['cdc drill web-breach -o drill.md', 'シーケンス図（Mermaid）付きで、Wiki向けに'],
      ['cdc drill supply-chain --fail-on "unanswered>0"', '答えられない問いがあればCIで失敗'],
    ],
  },
  group: {
    summary: 'グループの組織の比較（マトリクス、差、変化、推移、報告書）',
    description:
      'group.yamlに挙げた組織をまとめて評価します（教科書6.5.2）。サービスとカテゴリーごとのスコアの分布、担い手のないサービス、組織の間の提供関係、単一障害点、満たされていない必須のサービスが分かります。' +
      'ほかの組織が担うサービスのスコアは、その組織自身のスコアを上限とします。平均は使わず、最低、中央値、最高と件数で示します。評価できない組織は、理由とともに示します。',
    view: (names) => `表示する内容（既定は${names[0]}）`,
    dir: 'group.yamlのフォルダー（省略時はカレントフォルダーから上に探す）',
    full: 'すべての一覧も表示（ほかの形式では既定で表示）',
    kind: '組織の種類による絞り込み（parent、subsidiary、unit、partner）',
    of: '組織による絞り込み（IDまたは名称。例: trading,robots）',
    service: 'サービスによる絞り込み。組織ごとのスコアも表示（例: B-1、F-*）',
    baseline: 'diffの比較対象の時点（各組織のリポジトリーのコミット、タグ、または日付。既定はHEAD）',
    every: 'trendとreportの期間（既定はquarter）',
    last: 'trendとreportの期間の数（既定は8）',
    open: 'reportをブラウザーで表示',
    examples: [
      ['cdc group', 'グループの要点'],
      ['cdc group --service B-1', 'リアルタイム分析の担い手とスコア'],
      ['cdc group gap --kind 子会社', '子会社の、あるべき姿との差'],
      ['cdc group diff --baseline 2026-03-31', '各組織の、その時点からの変化'],
      ['cdc group report -o group.html', '両言語を1つにまとめたHTMLの報告書'],
      ['cdc group --format csv -o group.csv', '組織ごとの全サービス（表計算向け）'],
    ],
  },
  diff: {
    summary: '2時点間の変更の表示',
    description:
      '組織の2つの時点をサービスごとに比較し、スコアの向上と低下、あるべき姿・推奨レベル・割り当ての変更、そのほかの項目の変更、見直されていないスコアを表示します。' +
      'チェックアウトは行いません。',
    from: 'gitのリビジョン（HEAD~2、v2025、HEAD~9:folder）、日付（2025-11-01）、フォルダーのいずれか（省略時はHEAD）。gitのリビジョンを優先するので、同じ名前のフォルダーは「./名前」で指定',
    to: '同上（省略時は現在のファイル）',
    at: '指定日までの最後のコミットと比較（日付はコミットした人のタイムゾーン）',
    examples: [
      ['cdc diff', 'まだコミットしていない変更'],
      ['cdc diff v2025 v2026', '2つのタグの間の変更'],
      ['cdc diff --at 2025-11-01', 'その日からの変更'],
      ['cdc diff ../sample-2025 . --format markdown', '2つのフォルダーの間の変更（報告書用）'],
    ],
  },
  chart: {
    summary: '報告書の図の作成',
    description:
      '図をSVGで作成します。SVGはブラウザーや文書作成ソフトで表示できます。同じ数値の表も出力でき、ターミナルではこちらが既定です。',
    chart: '図の種類',
    dir: '組織のフォルダー（既定は、現在のフォルダーか、その上で最も近いもの）',
    output: '書き込み先のファイル',
    format: 'svg、または図のもとになる表（既定はsvg、ターミナルではtable）',
    by: 'ヒートマップに示すもの（既定はscore）',
    previous: 'radarとgapで比較する時点（リビジョン、タグ、日付、フォルダー。既定は最後のタグ）',
    examples: [
      ['cdc chart radar -o radar.svg', '9つのカテゴリーの現状とあるべき姿'],
      ['cdc chart heatmap --by assignment -o who.svg', 'サービスごとの担い手'],
      ['cdc chart gap --format markdown', '図のもとになる表'],
    ],
  },
  report: {
    summary: '経営層向け報告書の作成',
    description:
      '日英両方を収めた、1つで完結するHTMLファイルを作成します。どのブラウザーでも開けて、そのまま印刷できます。' +
      '最初の1枚は経営層向けで、現状、優先して改善するもの、判断が必要な事項を示します。続いて、図、マトリクス、ロードマップ、推移、サービス別の詳細、数値の定義を示します。' +
      '--previousを指定しなければ、最後のタグがあればそれと比較します。',
    output: '書き込み先のファイル',
    format: '日英両方のHTML、または一方の言語のMarkdown',
    board: '最初の1枚だけ',
    previous: '比較する時点（リビジョン、タグ、日付、フォルダー。既定は最後のタグ）',
    draft: '草案と明示（既定）',
    final: '確定版（未コミットの変更やエラーがあれば失敗）',
    open: 'ブラウザーで表示',
    examples: [
      ['cdc report -o report.html --open', '報告書を作成して表示'],
      ['cdc report --final --previous 2026-Q1 -o board.html --board', 'タグと比較した、1枚の報告書'],
      ['cdc report --format markdown -o report.md', 'Wikiなど、Markdownを表示できる場所用'],
    ],
  },
  export: {
    summary: '記入用のExcelファイルと、ほかのツール用データの出力',
    description:
      '記入して返送してもらうExcelファイル（xlsx）を出力します。返送されたファイルはcdc importで取り込みます。または、各サービスについて、ファイルのすべてのキーとそこから決まる値を、1サービスを1行（csv、ndjson）または全体を1つのオブジェクト（json）として出力します。' +
      '--historyを付けると、現在のブランチにコミットされたすべての時点を、古い順に出力します。' +
      'ほかに、ファイルにある日付をカレンダー（ics）として、ロードマップを課題管理ツールに取り込めるCSV（issues）として出力できます。',
    history: 'コミットされたすべての時点を、日付、コミット、タグとともに出力（csv、ndjson、json）',
    examples: [
      ['cdc export -o acme.xlsx', '表計算ソフトで回答する人に渡すファイル'],
      ['cdc export --format csv --headings words -o acme.csv', '表計算ソフト用'],
      ['cdc export --history --format ndjson -o acme.ndjson', '全時点の全サービスをデータベース用に出力'],
      ['cdc export --format ics -o acme.ics', '改善、見直し、契約の期限をカレンダー用に出力'],
      ['cdc export --format issues --team soc -o issues.csv', 'チームの改善対象を課題管理ツール用に出力'],
    ],
  },
  map: {
    summary: 'サービスとNIST CSF、FIRST、経営ガイドラインとの対応付けの表示',
    description:
      'ほかのフレームワークの各対象につながるサービスと、その担当、現状を表示します。どのサービスもつながらない対象を最初に示します。CDCが整っていても、これらのフレームワークのすべては満たせません。フレームワークを省略すると、nist-csf-2.0（csf）、first-csirt-2.1（first）、meti-3.0（経営ガイドライン）を一覧表示します。対応付けは本ツール独自の判断で、--mappingで差し替えられます。準拠率は示しません。',
    framework: 'フレームワークのIDまたは名称（省略時は一覧）',
    full: 'すべての対象を表示',
    target: '指定した対象、または区分（例: GV.SC）に含まれる対象だけを表示',
    service: '指定したサービスがつながる対象だけを表示',
    gaps: '誰も取り組んでいない対象と、スコアが1、2、未評価のサービスがある対象だけを表示',
    mapping: '対応付けにTSVまたはCSVファイルを使用（列: service、target、relation、role、rationale）',
    examples: [
      ['cdc map', '3つのフレームワークの一覧'],
      ['cdc map csf', 'NIST CSF 2.0の要点'],
      ['cdc map csf --target GV.SC', 'サプライチェーンに関する対象'],
      ['cdc map first --service D-1', 'D-1に対応するFIRSTの機能'],
      ['cdc map 経営ガイドライン --gaps -o meti.xlsx', '未対応のものをExcelファイルに出力'],
      ['cdc map first --mapping isog-j.tsv', '別の対応付けを使用'],
      ['cdc map csf --format oscal -o csf.json', '対応付けそのものをほかのツール用に出力'],
    ],
  },
  share: {
    summary: '組織どうしの比較に使う、名前のないアセスメント結果の書き出し',
    description:
      'サービスリストのサービスの推奨レベル、割り当て、スコアと、分かる場合は年月、規模、業種を含むファイルを表示します。' +
      '名称、備考、理由、証跡、チーム、委託先、人名、日付、独自サービスは含みません。' +
      '書き込むのは指定した場合だけで、その前に全文を表示します。どこにも送信しません。比較するには「cdc gap --benchmark」を使います。',
    output: '書き込み先のファイル（.yaml）またはフォルダー（確認のうえ書き込み）',
    size: '組織の規模（省略時はcdc.yamlのorganization.size）',
    sector: '組織の業種（省略時はcdc.yamlのorganization.sector）',
    yes: '確認せずに書き込む',
    examples: [
      ['cdc share', 'ファイルの内容を表示'],
      ['cdc share -o .', '表示して確認し、組織が分からない名前で書き込む'],
      ['cdc share --size from-300 --sector transport -o sample.yaml --yes', 'スクリプトで書き込む'],
    ],
  },
  peacetime: {
    summary: '平常時の業務と指標の表示',
    description:
      '平常時の5つの業務（教科書7.2。脆弱性対応、事象分析、普及啓発、注意喚起、予行演習など）を表示します。' +
      '業務ごとに、担うサービスの実施対象、割り当て、評価の状況と、metrics.yamlに記録した指標の推移、目標、状況を示します。',
    full: '業務ごとのサービスの一覧',
    examples: [
      ['cdc peacetime', 'カレントフォルダーの組織の要点を表示'],
      ['cdc peacetime --full', 'すべてのサービスを表示'],
      ['cdc peacetime -o peacetime.xlsx', 'Excelファイルに出力'],
    ],
  },
  metric: {
    summary: '平常時の指標の記録と一覧',
    description:
      'metrics.yamlの指標と、教科書（7.2）に基づく候補の一覧、または1つの指標の値を表示します。' +
      'addは値を1つmetrics.yamlに記録します。書き換えるのはその値だけで、ファイルがなければ作成します。',
    action: '操作（省略時はlist）',
    metric: '指標のIDまたは名称',
    value: '値（例: 12、95.5）',
    full: '候補の指標も詳しく表示',
    on: '値の日付（省略時は今日）',
    source: '値の出典',
    note: '値についての備考',
    dryRun: '書き込まず、変更内容だけを表示',
    examples: [
      ['cdc metric', '記録した指標と候補の一覧'],
      ['cdc metric list advisories', '1つの指標のすべての値'],
      ['cdc metric add advisories 12 --source チケット管理システム', '今日の値を記録'],
      ['cdc metric add patched 94.5 --on 2026-10-31 --dry-run', '過去の日付の値を書き込まずに確認'],
    ],
  },
  log: {
    summary: 'サービスの変更履歴（いつ、誰が、なぜ）の表示',
    description:
      'サービスの回答を変えたコミットを新しい順に並べ、日付、作成者、コミットメッセージと、変更前後の値を表示します。' +
      '未コミットの変更は最初に示します。現在のブランチをたどり（マージはマージコミットだけ）、フォルダーの名前が変わっていれば、以前の名前もたどります。',
    services: 'サービスのID、範囲、パターン、名称、またはカテゴリーの文字（省略時はすべて）',
    since: 'この日以降、またはこのgitリビジョンより後のコミットだけ',
    last: '直近のn件のコミットだけ',
    full: 'すべてのコミットのすべての変更を、文章も省略せずに表示（サービスが1つの場合と、ターミナル以外への出力ではこれが既定）',
    examples: [
      ['cdc log D-1', '1つのサービスの変更履歴'],
      ['cdc log', '全サービスの最近の変更'],
      ['cdc log D F-1..F-5 --since v2025', 'カテゴリーと範囲を指定し、タグより後を表示'],
      ['cdc log --full -o log.xlsx', 'すべてをExcelファイルに出力'],
    ],
  },
  trend: {
    summary: '過去からの推移の表示',
    description:
      '現在のブランチにコミットされた各時点について、平均、評価と割り当ての状況、あるべき姿に届いていないサービスの数を表示します。' +
      '日付はコミットの日付で、コミットした人のタイムゾーンによります。フォルダーの名前が変わっていれば、以前の名前もたどります。',
    tags: 'タグのある時点だけ',
    every: '期間ごとに、変更後の最後の時点だけ',
    since: 'この日以降の時点だけ',
    last: '直近のn時点だけ',
    examples: [
      ['cdc trend', 'ファイルを変更したすべてのコミット'],
      ['cdc trend --every quarter --last 8', '四半期ごとに2年分'],
      ['cdc trend --tags --format csv -o trend.csv', 'タグを付けた時点だけを表計算ソフト用に出力'],
    ],
  },
  assess: {
    summary: 'サービスごとのアセスメント（対話形式）',
    description:
      '推奨レベル（カタログ）、割り当て（プロファイル）、現状とあるべき姿（ポートフォリオ）の3つのフェーズで質問します。' +
      '未回答の質問を順に表示します。未回答がなければ、すべてのサービスを順に再確認します（Enterで回答をそのまま残せます）。' +
      '回答は次の質問に進む前に保存するので、いつでも終了でき、後で再開できます。キー操作は「?」で確認できます。',
    phase: '3つのフェーズのうち1つだけ',
    service: '指定したサービスだけ（例: A-1,B-2）',
    team: '指定したチームが責任を持つサービスだけ',
    level: '指定した推奨レベルのサービスだけ',
    open: '未回答の項目があるサービスだけ',
    stale: '評価が古くなったサービスだけ',
    assessor: '今回の評価者（スコアごとに記録。--answersでも指定可。--export-questionsでは質問票の先頭に記入）',
    as: '指定した名前の評価者として、自分の見方を記録（質問は現状だけ。合意したスコアとほかの人の見方は表示せず、合意したスコアも変更しない）',
    plain: '1行ずつ表示（画面を書き換えない。スクリーンリーダーや低速な回線向け）',
    commit: '終了時にコミット（今回の回答だけ）',
    format: '--export-questionsの形式: markdown、または選択肢付きのxlsx',
    exportQuestions:
      'ほかの人が記入する質問票の書き出し（未回答の項目だけ。--stale、--service、--phaseを付けると、記録済みの項目も含むすべて）',
    answers: '記入済みの質問票、ブック、YAMLファイルの回答の取り込み（標準入力は-）',
    dryRun: '書き込まず、変更内容だけを表示（--answersと併用）',
    examples: [
      ['cdc assess', '前回の続きから'],
      ['cdc assess --phase profile', '割り当てだけ'],
      ['cdc assess --team soc --open', 'SOCが担うサービスの未回答の項目'],
      ['cdc assess --as 鈴木', '自分の見方を記録（比較はcdc views）'],
      ['cdc assess --stale --commit', '古くなった評価を見直してコミット'],
      ['cdc assess --export-questions --team soc -o soc.md', 'SOCが担うサービスの質問票を作成（メール用）'],
      ['cdc assess --export-questions --stale -o again.md', '再評価の質問票を作成'],
      ['cdc assess --export-questions --team soc -o soc.xlsx', '同じ質問票をブックで作成'],
      ['cdc assess --answers soc.md', '返送された質問票の取り込み'],
    ],
  },
  explain: {
    summary: 'サービス、用語、ファイルのキー、ルールの説明',
    description:
      'サービスの内容、フレームワークでの位置付け、第2.1版での役割を表示します。第2.1版の役割については、どのサービスになったかを表示します。組織のフォルダーの中では、そのサービスについてのファイルの内容とcdc checkの指摘も表示します。' +
      '推奨レベル、割り当て、スコア、領域などの教科書の用語、4つのファイルのすべてのキー、cdc checkのルール（指摘の内容、理由、設定方法）も説明します。' +
      'どれにも該当しない語句では、サービスを検索します。語句を省略すると、調べられる用語の一覧を表示します。',
    subject: (kinds) =>
      `説明の対象（ID、名称、キー、ファイル名、検索する語句のいずれか。種類を指定するとその一覧: ${list(kinds)}）`,
    id: 'IDか名称（種類の後に指定）、または語句の続き',
    examples: [
      ['cdc explain', '調べられる用語の一覧'],
      ['cdc explain B-3', 'サービスの内容と、この組織での状況'],
      ['cdc explain basic', '推奨レベル「ベーシック」の意味（ほかの値も同様）'],
      ['cdc explain evidence', 'ファイルのキー（書ける値と例）'],
      ['cdc explain ギャップ分析', '教科書の用語'],
      ['cdc explain 脅威ハンティング', '関係するサービス'],
      ['cdc explain area I', '領域I（カテゴリーIと区別）'],
      ['cdc explain score', '各スコアの意味'],
      ['cdc explain rule', 'すべてのルールと重要度'],
      ['cdc explain rule profile/unassigned', '担い手のいないサービスを指摘する理由'],
    ],
  },
  schema: {
    summary: 'JSON Schemaの表示、または組織のスキーマの更新',
    description:
      '1つのファイルのJSON Schemaを表示します。--writeを付けると、すべてのファイルのものを.cdc/schemas/に書き出し、' +
      'エディターでの補完と検証に使えるようにします（オフラインでも動作します）。',
    file: '対象のファイル',
    write: '組織またはグループの.cdc/schemas/への書き出し',
    examples: [
      ['cdc schema catalog', 'スキーマを1つ表示'],
      ['cdc schema --write', 'チーム、委託先、独自サービスの変更後に.cdc/schemas/を更新'],
    ],
  },
  completion: {
    summary: 'シェルの入力補完用スクリプトの表示',
    description:
      'シェルに登録すると、コマンド、オプションとその値、サービス、チーム、委託先、ルールを' +
      'Tabキーで補完できます。',
    shell: '使用しているシェル',
    examples: [
      ['cdc completion bash >> ~/.bashrc', 'bashの場合（次回の起動から有効）'],
      ['cdc completion zsh >> ~/.zshrc', 'zshの場合（compinitを呼び出している場合は、その後ろに追加）'],
      ['cdc completion fish > ~/.config/fish/completions/cdc.fish', 'fishの場合'],
    ],
  },
  approve: {
    summary: 'フェーズの承認の記録と、その後の変更の確認',
    description:
      'フェーズを指定しなければ、カタログ、プロファイル、ポートフォリオを誰が承認したか、その承認が有効か、その後に何が変わったかを表示します。' +
      'フェーズを指定すると、承認の対象と未回答の件数を示して確認し、回答のダイジェストとともにapprovals.yamlに追加します。' +
      'コメント、順序、書式が変わっても承認は有効ですが、回答が変われば有効ではなくなります。',
    phases: '判断の対象とするフェーズ',
    by: '承認者の氏名',
    role: '承認する権限の根拠となる役職（例: CISO）',
    decision: '判断（省略時はapproved）',
    on: '承認日（省略時は今日）',
    until: '承認の期限',
    note: '承認の条件、却下の理由、または備考',
    full: '以前の判断も表示',
    dryRun: '記録せず、内容だけを表示',
    yes: '確認なしで記録',
    examples: [
      ['cdc approve', '各フェーズの承認の状態'],
      ['cdc approve portfolio --by "佐藤花子" --role CISO', '対象を確認してから承認を記録'],
      ['cdc approve all --by "佐藤花子" --role CISO --until 2027-11-30 --yes', 'スクリプトからの記録'],
      ['cdc approve profile --by "佐藤花子" --role CISO --decision conditional --note "…"', '条件付き承認'],
    ],
  },
  import: {
    summary: 'スプレッドシート（.xlsx、.csv、.tsv）の回答の取り込み',
    description:
      'cdc exportのブック、または手元の表を読み取ります。見出しの行は英語でも日本語でも、サービスはIDでも名称でも見つけ、値は普段の書き方で読み取ります。変更と、反映できないセルをすべて示し、確認してから書き込みます。空のセルは何も変更しません。',
    file: 'スプレッドシート（標準入力は-）',
    sheet: '読み取る唯一のシート',
    columns: '分からない見出しの列が何かを示すYAMLファイル',
    assessor: '評価者（スコアとともに記録）',
    declare: '未登録のチームと委託先をcdc.yamlに追加',
    clear: 'セルが空の値を削除',
    foreign: '別の名称の組織から書き出したブックも取り込み',
    full: '最初の20件のサービスに限らず、すべての変更を表示',
    dryRun: '書き込まずに変更を表示',
    yes: '確認せずに書き込み',
    examples: [
      ['cdc import assessment.xlsx', '変更を表示してから確認'],
      ['cdc import assessment.xlsx --dry-run --full', 'すべての変更の表示だけ'],
      ['cdc import soc.csv --assessor 鈴木 --yes', 'スクリプトでCSVの回答を書き込み'],
      ['cdc import old.xlsx --sheet 2026 --columns columns.yaml', '見出しの異なる表の読み取り'],
    ],
  },
  migrate: {
    summary: '第2.1版またはフレームワークの別の版からの回答の引き継ぎ',
    description:
      '教科書の第2.1版の54の役割のスコアを、チェックシート（.xlsx、.csv、.tsv）またはYAMLから読み取り、それぞれに対応するサービスに引き継ぎます（教科書の表6、表7）。複数の役割が1つのサービスになったものは、最も低いスコアを採用し、すべてのスコアを備考に残します。1つの役割が複数のサービスになったものは、要確認として複写し、cdc assess --openで確認を求めます。組織にすでにある回答は変更しません。すべての判断を表示し、--writeを付けたときだけ書き込みます。反映できない行やセルがあれば、何も書き込みません。--toを付けると、editions/<id>.yamlに入力したフレームワークの別の版に移行します。回答はその対応表に従って引き継ぎ、失われるものはありません。書き込むときは、すべてのファイルにまとめて書き込みます。ファイルを指定しないと、組織のファイルを最新のファイル形式に更新します。',
    file: 'チェックシート、またはroles: { A-1: { as-is: 3, to-be: 4 } }の形式のYAML（標準入力は-）',
    sheet: '読み取るシート',
    columns: '列の内容を指定するYAMLファイル（見出しが分からないとき）',
    assessor: '評価した人（各スコアに記録）',
    assessedOn: '評価日（個別の評価日がないスコアに記録）',
    declare: '未登録のチームと委託先のcdc.yamlへの追加',
    overwrite: '組織にすでにある回答の置き換え',
    full: '判断が必要なものに限らない、すべてのサービスの表示',
    skipRefused: '--writeのとき、反映できない行やセルを除いた書き込み',
    write: '書き込み（付けなければ表示のみ）',
    to: 'editions/<id>.yamlに入力した版への、すべての回答の移行',
    newEdition: 'お持ちの版を入力するためのeditions/<id>.yamlの作成',
    examples: [
      ['cdc migrate check-sheet.xlsx', '役割ごとの引き継ぎ先を表示'],
      ['cdc migrate check-sheet.csv --assessed-on 2025-03-31 --write', '評価日を付けて書き込み'],
      ['cdc migrate roles.yaml --full --format csv -o decisions.csv', 'すべての判断を表計算ソフト用に出力'],
      ['cdc migrate', '組織のファイルの形式の版を確認'],
      ['cdc migrate --new-edition x1060-2026', 'サービスリストを入力するファイルを作成'],
      ['cdc migrate --to x1060-2026 --full', 'その版でのすべての回答の扱いを表示'],
    ],
  },
  next: {
    summary: '現在の段取り、期限、次に行うことの表示',
    description:
      '構築、マネジメント、評価のどこにいるか、何をどの順に行うか（コマンド付き）、何の期限が来るか（改善、変更予定、見直し、契約、古くなるスコア）、各チームの未回答の項目を表示します。',
    days: '何日先までを対象とするか（既定: 30）',
    full: '行うこと、期間内の期限、チームのすべてを表示（ほかの形式では既定で表示）',
    examples: [
      ['cdc next', '週の初めに'],
      ['cdc next --days 90 --full', '今後の四半期'],
    ],
  },
  set: {
    summary: '値の設定（対話なし）',
    description:
      '1つまたは複数のサービスに、推奨レベル、割り当て、スコアなどを設定します。スクリプトや一括変更に使えます。' +
      '書き換えるのは指定した項目だけで、変更した値を「変更前 → 変更後」の形式で表示します。値は、IDのほか、日本語や英語の名前でも指定できます。空の値（""）を指定すると、そのキーを削除します。',
    services: 'サービスのID（B-1）、範囲（F-1..F-5）、パターン（"F-*"。引用符で囲む）',
    category: '指定したカテゴリーのすべてのサービス（例: A,B）',
    dryRun: '書き込まず、変更内容だけを表示',
    as: '合意したスコアではなく、指定した評価者の見方を設定（--as-is、--assessed-on、--confidence、--note）',
    level: '推奨レベル',
    reason: '不要とする理由',
    rationale: '判断の根拠（推奨レベルについて。--levelなしで--as-isを付けると、スコアについて）',
    reviewBy: '見直し期限',
    decidedBy: '決定者',
    area: '領域（既定の領域と異なる場合）',
    assignment: 'サービス割り当て',
    team: 'チームのID',
    provider: '委託先のID',
    planned: '変更予定（例: "インソース、team=soc、by=2027-10-01"）',
    evidence:
      'スコアの証跡（リンクまたは名称。有効期限などは"{ ref: report.pdf, until: 2027-03-31 }"のように指定。複数指定可）',
    asIs: '現状のスコア（1から5、またはexcluded。併用は2/4の形式で、自組織/委託先の順に指定）',
    toBe: 'あるべき姿のスコア',
    note: 'スコアについての備考',
    unconfirmed: '未確認のスコアの由来（""を指定すると、スコアをそのまま確認済みにする）',
    action: '改善策',
    owner: '改善策の責任者',
    due: '改善策の期限',
    cycle: '改善のサイクル',
    confidence: 'スコアの確信度（表示だけに使い、集計には使わない）',
    assessor: '評価者',
    assessedOn: '評価日',
    examples: [
      ['cdc set B-1 B-2 --assignment insource --team soc', '2つのサービスを1つのチームに割り当て'],
      ['cdc set F-1..F-5 --assignment インソース --team soc --dry-run', '5つのサービスの変更内容を確認'],
      ['cdc set --category C --level 標準', 'カテゴリー全体の推奨レベルを設定'],
      [
        'cdc set C-2 --level unnecessary --reason budget --review-by 2027-04-01',
        '予算不足を理由に「不要」とし、見直し期限を設定',
      ],
      ['cdc set D-1 --as 鈴木 --as-is 4', '1人の評価者の見方を設定'],
      ['cdc set B-1 --as-is 2/4 --to-be 5', '併用の2つの部分のスコア'],
    ],
  },
};
