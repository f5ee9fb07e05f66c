import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const help: Messages['help'] = {
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
  /** Options and arguments of several commands. */
  everywhere: {
    version: 'バージョンの表示',
    lang: '言語（省略時はCDC_LANG、日本語のロケール、cdc.yaml、他のロケールの順）',
    color: '色なし（環境変数NO_COLOR、FORCE_COLORにも対応）',
    pager: '長い出力もページャー（CDC_PAGER、PAGER、既定はless）で表示しない',
    debug: 'スタックトレースの表示',
    dir: '組織のフォルダー（既定値: 今いる場所から上にたどって最初に見つかるもの）',
    format: '出力形式',
    output: '結果を書き出すファイル',
    category: '対象のカテゴリー（例: A,B）',
    phase: '表示するフェーズ',
    service: 'このサービスだけ（例: A-1,B-2）',
    team: 'このチームが担うサービスだけ',
    owner: 'この担当のサービスだけ',
  },
  program:
    'サイバーディフェンスセンターのアセスメントを行います（ITU-T X.1060）。どのサービスを、誰が、どの程度実施しているか、' +
    '何から改善するかを明らかにします。1つの組織は、gitで管理する1つのフォルダーのYAMLファイルで表します。',
  init: {
    summary: '組織の4つのファイルの作成',
    description:
      'cdc.yaml、catalog.yaml、profile.yaml、portfolio.yamlと、エディター用のスキーマを作成します。' +
      '各サービスには名称をコメントで付けます。既存のファイルは上書きしません。',
    dir: '作成先のフォルダー（既定値: 今いるフォルダー）',
    yes: '質問なし（オプションと既定値を使用）',
    name: '組織名',
    language: '組織の言語（ファイルに書くコメントなど。出力は使う人の言語が優先）',
    patternAsIs: '現在最も近いパターン',
    patternToBe: '目指すパターン',
    teams: 'チーム（カンマ区切り。名前、ID、またはID=名前）',
    providers: '委託先（指定方法は同じ）',
    start: '最初に載せるサービス',
    examples: [
      ['cdc init sample', '質問に答えて、フォルダーsampleに作成'],
      ['cdc init sample --yes --name "株式会社サンプル" --teams "CSIRT,自社SOC"', '質問なしで作成'],
      ['cdc init --yes --start starting', 'まずカテゴリーA、B、Dから'],
    ],
  },
  check: {
    paths: '組織のフォルダーやファイル、またはそのグロブ（省略時は今いる場所から上へ探した最も近い組織）',
    recursive: 'フォルダーより下にあるすべての組織を確認（gitが無視するものを除く）',
    exclude: 'このグロブに合うフォルダーを除く（複数指定可）',
    format: '出力形式。「形式=ファイル」で同時に複数指定可。GitHub Actionsでは既定でgithub',
    quiet: 'エラーだけを表示',
    verbose: 'サービスだけが異なる指摘も1件ずつ示す',
    since:
      'このGitのリビジョンから今のブランチが分かれた時点、またはこの日付より後に生じた指摘だけを表示。sarifとgitlabには、読む側が新旧を判断するため、すべて出力',
    fix: '安全に直せるものを直す（全角の記号、引用符付きの数値、言葉で書かれた値、IDの誤記、並び順）',
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
      '既定では1画面に収めます（概要、カテゴリー別、最初に改善すべきもの）。',
    phase: 'この段階だけを、一覧とともに評価',
    full: '全フェーズの一覧も表示（MarkdownとHTMLでは既定で表示）',
    short: '1画面分だけ（MarkdownとHTMLでも）',
    reverse: 'ポートフォリオから原因へとさかのぼる',
    baseline: '比べる過去の時点（gitのコミット、ブランチ、タグ、日付、またはフォルダー）',
    failOn: (names) =>
      `いずれかの条件に当たれば終了コード1（例: "unassigned>0,mean<3,gap>=3"）。使える名前: ${list(names)}`,
    examples: [
      ['cdc gap', '今いるフォルダーの組織を、1画面で評価'],
      ['cdc gap --full', '3つのフェーズの一覧も表示'],
      ['cdc gap sample --phase profile', '誰が何を担うかだけ'],
      ['cdc gap --baseline v2025 --format markdown -o report.md', 'タグからの変化を含む報告書'],
      ['cdc gap --fail-on "unassigned>0,mean<3"', 'CI用。> と < は引用符で囲む'],
    ],
  },
  plan: {
    summary: '改善の順序（ロードマップ）',
    description:
      '改善すべきものを順に並べます。未割り当てのものを先頭に、優先度（レベルの重み × 差）の高い順です。' +
      '次のスコアに上げるために行うこと、期限、担当も示します。',
    by: 'まとめ方',
    budget: 'この段階数で重み付きの差を最も縮められるものだけ',
    top: '上位からこの件数だけ',
    assume: '仮定する現状スコア（例: A-8=4,B-1=5）。平均と差の前後を示し、ファイルには書き込みません',
    examples: [
      ['cdc plan', '改善すべきものをすべて、順に'],
      ['cdc plan --top 10 --team soc', 'チームの上位10件'],
      ['cdc plan --by quarter', '期限の四半期ごと'],
      ['cdc plan --budget 10', '10段階の最もよい使い方'],
      ['cdc plan --assume A-8=4,B-1=5', 'そうなった場合に残るもの'],
    ],
  },
  diff: {
    summary: '2つの時点の間の変更の表示',
    description:
      '組織の2つの時点をサービスごとに比べ、スコアの向上と低下、目標・レベル・割り当ての変更、そのほかの記入の変更、見直されていないスコアを示します。' +
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
    assessor: 'この回で評価する人。スコアごとに記録する（--answersでも指定可）',
    plain: '1行ずつの表示（画面の書き換えなし。スクリーンリーダーや遅い回線向け）',
    commit: '終了時のコミット（今回の回答だけ）',
    exportQuestions:
      '質問せず、ほかの人が記入する質問票（Markdown）を書き出す。決まっていない項目を尋ね、--stale、--service、--phaseを付けると、記録済みの項目も含めてすべて尋ねる',
    answers: '質問せず、記入済みの質問票、またはYAMLファイルの回答を取り込む（標準入力は-）',
    dryRun: '--answersと併用。変更内容を表示するだけで書き込まない',
    examples: [
      ['cdc assess', '前回の続きから'],
      ['cdc assess --phase profile', '担い手だけ'],
      ['cdc assess --team soc --open', 'SOCがまだ回答していないもの'],
      ['cdc assess --stale --commit', '古くなった評価をやり直してコミット'],
      ['cdc assess --export-questions --team soc -o soc.md', 'SOCが担うサービスの質問票をメール用に作成'],
      ['cdc assess --export-questions --stale -o again.md', '再評価の質問票を作成'],
      ['cdc assess --answers soc.md', '返送された質問票の取り込み'],
    ],
  },
  explain: {
    summary: 'サービス、用語、ファイルのキー、ルールの説明',
    description:
      'サービスの内容、フレームワークでの位置づけ、2.1版での役割を示します。組織のフォルダーの中では、そのサービスについてのファイルの内容とcdc checkの指摘も示します。' +
      '推奨レベル、割り当て、スコア、領域などの教科書の用語、4つのファイルのすべてのキー、cdc checkのルール（何を指摘し、なぜ重要か、どう変更するか）も説明します。' +
      'どれにもあたらない語句では、サービスを検索します。語句を省略すると、説明できる語を一覧します。',
    subject: (kinds) =>
      `説明の対象（ID、名称、キー、ファイル名、検索する語句のいずれか。種類を指定するとその一覧: ${list(kinds)}）`,
    id: 'IDか名称（種類のあとに指定）、または語句の続き',
    examples: [
      ['cdc explain', '説明できる語の一覧'],
      ['cdc explain B-3', 'サービスと、この組織での状況'],
      ['cdc explain basic', '推奨レベル（ファイルで使うほかの用語も同様）'],
      ['cdc explain evidence', 'ファイルのキー（書ける値と例）'],
      ['cdc explain ギャップ分析', '教科書の用語'],
      ['cdc explain 脅威ハンティング', '関係するサービス'],
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
      '書き換えるのは指定した項目だけで、変わった値を「変更前 → 変更後」の形で表示します。値はIDでも名前でも、英語でも日本語でも指定できます。空の値（""）を指定すると、そのキーを削除します。',
    services: 'サービスのID（B-1）、範囲（F-1..F-5）、パターン（"F-*"。引用符で囲む）',
    category: 'これらのカテゴリーのすべてのサービス（例: A,B）',
    dryRun: '変更内容の表示のみ（書き込まない）',
    level: '推奨レベル',
    reason: '不要とする理由',
    rationale: '判断の根拠（推奨レベルについて。--as-is excludedと併用すると、評価対象外とする根拠）',
    reviewBy: '見直し期限',
    decidedBy: '決定者',
    area: '領域（既定と異なる場合）',
    assignment: 'サービス割り当て',
    team: 'チームのID',
    provider: '委託先のID',
    planned: '決定済みの変更（例: "インソース、team=soc、by=2027-10-01"）',
    evidence: 'スコアの裏付け（リンクや文書名。繰り返し指定可）',
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
      ['cdc set F-1..F-5 --assignment インソース --team soc --dry-run', '5つのサービスの変更内容の確認'],
      ['cdc set --category C --level 標準', 'カテゴリー全体の推奨レベル'],
      ['cdc set C-2 --level unnecessary --reason budget --review-by 2027-04-01', '今は実施しないことと、その理由'],
      ['cdc set B-1 --as-is 2/4 --to-be 5', '併用の両方のスコア'],
    ],
  },
};
