import type { Messages } from '../index.ts';

/** 4つのファイルについてエディターが表示する、日本語の見出しと説明。 */
export const keys: Messages['keys'] = {
  cdc: {
    file: {
      title: '組織',
      description:
        '対象の組織と、評価の方針。組織パターン、チーム、委託先、評価のしきい値を定める。必須はversionだけで、ほかは省略すると既定値になる。',
    },
    version: {
      title: 'ファイル形式のバージョン',
      description: '常に1。これより新しいバージョンを扱うには、cdcの更新が必要。',
    },
    framework: {
      title: 'フレームワークの版',
      description: '使用するサービスリストの版。比較できるのは、同じ版のアセスメントどうしに限られる。',
    },
    organization: {
      title: '組織',
      description: 'アセスメントの対象となる組織。そのサイバーディフェンスセンター（セキュリティ対応組織）を評価する。',
    },
    'organization.name': { title: '組織名', description: '報告書に表示する名称。' },
    'organization.language': {
      title: '組織の言語',
      description:
        'ファイルに書き込むコメントの言語。報告書とメッセージにも使うが、利用者の指定や日本語のロケールがあれば、そちらを優先する。',
    },
    'organization.confidentiality': {
      title: '機密区分',
      description:
        '報告書を読んでよい範囲。「社外秘」「TLP:AMBER」など、組織で使っている表示を書く。報告書の各ページに表示する。',
    },
    'organization.size': {
      title: '組織の規模',
      description:
        '従業員などの人数。区分は本ツール独自。ほかの組織との比較（cdc share、cdc gap --benchmark）だけに使う。',
    },
    'organization.sector': {
      title: '業種',
      description: '組織の業種。区分は本ツール独自。ほかの組織との比較（cdc share、cdc gap --benchmark）だけに使う。',
    },
    pattern: {
      title: '組織パターン',
      description:
        'どこまでを自組織で担うかの類型。現在最も近いパターンと、目指すパターンを、組織内で合意する。アセスメントの流れの①と②（教科書6.3、8.2）。',
    },
    'pattern.as-is': {
      title: '現在の組織パターン（As-Is）',
      description: '現在の組織が最も近いパターン（教科書8.2の①）。',
    },
    'pattern.to-be': {
      title: '目指す組織パターン（To-Be）',
      description:
        '中長期的に目指すパターン（教科書8.2の②）。フルインソースそのものが目標になるわけではない（教科書6.3）。',
    },
    teams: {
      title: 'チーム',
      description: 'サービスを実施する自組織のチーム。キーは任意のIDで、profile.yamlのteamに使う（教科書6.2）。',
    },
    'teams.entry': { title: 'チーム', description: '自組織のチーム。キーがprofile.yamlで使うIDになる。' },
    'name.en': { title: '英語の名前', description: '英語の出力に使う。' },
    'name.ja': { title: '日本語の名前', description: '日本語の出力に使う。' },
    'teams.name': { title: 'チーム名', description: '報告書に表示する名称。省略するとIDを表示する。' },
    'teams.staff': {
      title: '要員数',
      description:
        'セキュリティの専門性が必要な役割ごとの、チームの人数。1人は主な役割で1回だけ数える。cdc staffが教科書の要員モデル（6.6の表11）と比較する。書いていない役割は未記録とし、0人とは区別する。',
    },
    'teams.staff.role': {
      title: '役割',
      description:
        'この役割の人数。交代制で常時配置する席があれば「{ people: 6, always-on: 1 }」の形式で書く。always-onがなければ日勤とする。',
    },
    'teams.staff.people': {
      title: '人数',
      description: 'この役割を主に担う人数。日勤と交代勤務の合計。',
    },
    'teams.staff.always-on': {
      title: '常時配置の席数',
      description:
        'この人数で24時間365日維持する席の数。1席には6名が必要（教科書6.6）。policy.people-per-seatで変更できる。',
    },
    providers: {
      title: '委託先',
      description:
        'サービスを実施する、自組織の外のチーム。事業者のほか、親会社・グループ会社のSOCなど。キーは任意のIDで、profile.yamlのproviderに使う（教科書6.2）。',
    },
    'providers.entry': {
      title: '委託先',
      description: '自組織の外のチーム。キーがprofile.yamlで使うIDになる。',
    },
    'providers.name': { title: '委託先名', description: '報告書に表示する名称。省略するとIDを表示する。' },
    'providers.contract-until': {
      title: '契約期限',
      description: '契約の最終日（YYYY-MM-DD）。この日を過ぎると、割り当てたサービスの担い手がいなくなる。',
    },
    'providers.entity': {
      title: 'グループ内の組織',
      description:
        '委託先が同じグループの組織である場合の、group.yamlでのID（教科書6.5.2）。cdc groupは両者の評価を照らし合わせる。',
    },
    policy: {
      title: '評価の方針',
      description: 'スコアの評価方法。しきい値は本ツール独自で、教科書の規定ではない。',
    },
    'policy.combination-score': {
      title: '併用時のスコア',
      description:
        '併用の2つの部分のスコアが異なるとき、どちらを採用するか。教科書に規定はなく、高いほうを採用するのは第2.1版のチェックシートと同じ扱い。',
    },
    'policy.strength': {
      title: '「強み」とする平均',
      description:
        'カテゴリーの平均スコアがこの値以上なら「強み」とする。教科書は評価の高いカテゴリーを強みとする（8.2の④）。平均で判定するのは本ツール独自。',
    },
    'policy.weakness': {
      title: '「弱み」とする平均',
      description:
        'カテゴリーの平均スコアがこの値未満なら「弱み」とする。教科書は評価の低いカテゴリーを弱みとする（8.2の④）。平均で判定するのは本ツール独自。',
    },
    'policy.stale-after-months': {
      title: '評価の有効期間（月）',
      description: '評価日からの経過がこの月数を超えたスコアを、古いものとして指摘する。',
    },
    'policy.fiscal-year-start': {
      title: '年度の開始月',
      description:
        '年度が始まる月（1から12）。planとtrendの四半期と年の区切りに使う。4の場合、2026年度は2026年4月から2027年3月まで。',
    },
    'policy.people-per-seat': {
      title: '常時1席に必要な人数',
      description:
        '1つの席を24時間365日維持するために必要な人数。教科書では6名（6.6の表11）。cdc staffで勤務時間から計算することもできる。',
    },
    'policy.weights': {
      title: '推奨レベルの重み',
      description:
        'ロードマップの改善優先度に使う（本ツール独自）。書かないレベルは既定値のまま（basic 4、standard 3、advanced 2、optional 1、undecided 2）。',
    },
    'policy.weights.level': {
      title: '重み',
      description: 'このレベルのサービスのスコアを1点上げることの重み。0から100までの整数。',
    },
    preset: {
      title: 'プリセット',
      description: 'rulesに書いていないルールの重要度に、どちらのプリセットを使うか。省略時はrecommended。',
    },
    rules: {
      title: 'ルールの重要度',
      description: 'この組織での指摘の重要度を、ルールのIDごとに定める。省略するとプリセットの重要度になる。',
    },
    'rules.entry': { title: 'ルールの重要度', description: 'このルールによる指摘の重要度。' },
  },
  catalog: {
    file: {
      title: 'サービスカタログ',
      description:
        '構築プロセスのフェーズ1「何をするのか」。サービスリストの各サービスの推奨レベルを定める（教科書3.2.2、5.2）。',
    },
    version: {
      title: 'ファイル形式のバージョン',
      description: '常に1。これより新しいバージョンを扱うには、cdcの更新が必要。',
    },
    services: {
      title: 'サービス',
      description: 'サービスIDをキーとし、1サービスに1項目を書く。空の項目は「未決定」で、「不要」とは異なる。',
    },
    level: {
      title: '推奨レベル',
      description:
        'この組織がそのサービスをどの程度必要とするか。優先度は、ベーシック（必須）、スタンダード（標準）、アドバンスド（推奨）、オプション（任意）の順。レベルは組織によって異なり、X.1060では規定していない（教科書5.2）。',
    },
    reason: {
      title: '不要とする理由',
      description:
        '不要と判断した理由の区分。「リスクがない」ことと「今はできない」（予算、人員、スキル）ことは別で、後者は次回の評価で改めて検討する（教科書5.2）。',
    },
    rationale: {
      title: '判断の根拠',
      description: '判断の根拠（自由記述）。状況が変わって見直すときの手掛かりになる。',
    },
    'decided-by': { title: '決定者', description: '決定した人または役職。' },
    'review-by': { title: '見直し期限', description: 'この判断を見直す期限（YYYY-MM-DD）。' },
    area: {
      title: '領域',
      description:
        'この組織での領域。サービスの既定の領域より優先する。領域は、扱う情報が内部のものか外部のものか、セキュリティの専門スキルが必要か、という2つの指標で決まる（教科書6.2）。',
    },
    custom: {
      title: '独自サービス',
      description:
        'サービスリストに適合するものがない場合に、独自に定義するサービス。キーはX-1のような形式の任意のIDで、ほかのサービスと同じように使える（教科書3.2.2、5.2.1）。',
    },
    'custom.entry': {
      title: '独自サービス',
      description: 'この組織に必要で、サービスリストに適合するものがないサービス。',
    },
    'custom.category': { title: 'カテゴリー', description: 'このサービスのカテゴリー（教科書4.1）。' },
    'custom.name': { title: 'サービス名', description: '1つの文字列、または言語ごとの文字列。' },
    'custom.name.en': { title: '英語のサービス名', description: '英語での出力に使う。' },
    'custom.name.ja': { title: '日本語のサービス名', description: '日本語での出力に使う。' },
    'custom.description': {
      title: 'サービスの説明',
      description: 'サービスの内容。1つの文字列、または言語ごとの文字列。',
    },
    'custom.description.en': { title: '英語の説明', description: '英語での出力に使う。' },
    'custom.description.ja': { title: '日本語の説明', description: '日本語での出力に使う。' },
    'custom.phase': {
      title: '工程',
      description: 'このサービスが属する、マネジメントプロセスの工程（教科書3.3.2、4.2）。',
    },
    'custom.area': {
      title: '領域',
      description:
        '扱う情報が内部のものか外部のものか、セキュリティの専門スキルが必要か、という2つの指標で決まる（教科書6.2）。',
    },
  },
  profile: {
    file: {
      title: 'サービスプロファイル',
      description:
        '構築プロセスのフェーズ2「誰がやるのか」。カタログで実施すると決めた各サービスの割り当てを定める（教科書3.2.3、6.2）。',
    },
    version: {
      title: 'ファイル形式のバージョン',
      description: '常に1。これより新しいバージョンを扱うには、cdcの更新が必要。',
    },
    services: {
      title: 'サービス',
      description:
        'サービスIDをキーとし、1サービスに1項目を書く。空の項目は「割り当て未定」で、「未割り当て」とは異なる。',
    },
    assignment: {
      title: 'サービス割り当て',
      description:
        '誰が実施するか。インソースならチーム、アウトソースなら委託先、併用なら両方を書く。未割り当ては、必要なサービスなのに担い手がいない状態（教科書6.2）。',
    },
    team: {
      title: '担当チーム',
      description: '責任を持つチーム。cdc.yamlのteamsにあるIDで書く。インソースと併用で使う。',
    },
    provider: {
      title: '委託先',
      description: '実施する委託先。cdc.yamlのprovidersにあるIDで書く。アウトソースと併用で使う。',
    },
    planned: {
      title: '予定している変更',
      description:
        '決定済みで、まだ実施していない割り当ての変更。割り当てが変わる改善は、長期サイクルの改善として扱う。',
    },
    'planned.assignment': { title: '変更後の割り当て', description: '変更後に誰が実施するか。' },
    'planned.team': { title: '変更後の担当チーム', description: '変更後に責任を持つチーム。cdc.yamlのIDで書く。' },
    'planned.provider': {
      title: '変更後の委託先',
      description: '変更後に実施する委託先。cdc.yamlのIDで書く。',
    },
    'planned.by': { title: '変更の期限', description: '変更を完了する期限（YYYY-MM-DD）。' },
    note: { title: '備考', description: '割り当てについての補足。' },
  },
  portfolio: {
    file: {
      title: 'サービスポートフォリオ',
      description:
        '構築プロセスのフェーズ3。到達目標を決める。担い手のいる各サービスについて、現状を自己評価し、あるべき姿を定める（教科書3.2.4、8.3）。',
    },
    version: {
      title: 'ファイル形式のバージョン',
      description: '常に1。これより新しいバージョンを扱うには、cdcの更新が必要。',
    },
    'assessed-on': {
      title: '評価日',
      description: 'アセスメントを行った日（YYYY-MM-DD）。項目ごとに評価日を書かない場合に使う。',
    },
    services: {
      title: 'サービス',
      description: 'サービスIDをキーとし、1サービスに1項目を書く。空の項目は「未評価」で、スコア1とは異なる。',
    },
    'as-is': {
      title: '現状のスコア（As-Is）',
      description:
        '実態どおりの現状。インソースは属人化していないか、アウトソースは丸投げになっていないかを評価する（教科書8.3）。教科書に併用の基準はないため、2つの部分それぞれにスコアを付ける（本ツール独自）。',
    },
    'as-is.insource': {
      title: '自組織が担う部分の現状のスコア',
      description: '自組織が担う部分が、属人化せず、組織的に実施できているか（教科書8.3）。',
    },
    'as-is.outsource': {
      title: '委託先が担う部分の現状のスコア',
      description: '委託先が担う部分の内容と結果を、どこまで理解できているか（教科書8.3）。',
    },
    'to-be': {
      title: 'あるべき姿のスコア（To-Be）',
      description: '組織の実態に合ったスコア。すべてを5にする必要はない（教科書8.3）。',
    },
    rationale: {
      title: '判断の根拠',
      description: 'スコアの根拠。検討のうえ実施しないと判断した場合（評価対象外）は、その根拠を書く（教科書8.3）。',
    },
    evidence: {
      title: '証跡',
      description: 'スコアを裏付ける文書、記録、報告書のリンクまたは名称。cdcがリンクを開くことはない。',
    },
    'evidence.entry': {
      title: '証跡',
      description: 'リンク、または文書や記録の名称。有効期限などを添えるときは、refやuntilを使って書く。',
    },
    'evidence.ref': {
      title: '参照先',
      description:
        'リンク、ファイル、または文書の名称。拡張子があるもの（report.pdf）、`./`か`../`で始まるもの、sha256を添えたものはファイルとみなす。パスはこのファイルのフォルダーを起点とし、見つからなければcdc checkが指摘する。',
    },
    'evidence.on': { title: '証跡の日付', description: '証跡が作られた日（YYYY-MM-DD）。' },
    'evidence.until': {
      title: '有効期限',
      description: 'スコアの裏付けとなる最後の日（YYYY-MM-DD）。この日を過ぎると、証跡とはみなさない。',
    },
    'evidence.owner': { title: '証跡の責任者', description: '証跡を保管し、更新する人またはチーム。' },
    'evidence.sha256': {
      title: 'ファイルのハッシュ値',
      description:
        'SHA-256の値（16進数64桁）。sha256sumなどで求める。ファイルと一致しなくなると、cdc checkが指摘する。',
    },
    assessor: {
      title: '評価者',
      description: 'スコアを付けた人。サービスの中心を担う人と協力して評価するとよい（教科書8.2の③）。',
    },
    confidence: {
      title: '確信度',
      description:
        'スコアを付けた人がどの程度確信しているか（low、medium、high）。スコアに添えて表示し、集計には使わない。',
    },
    'entry.assessed-on': {
      title: '評価日',
      description: 'このサービスを評価した日（YYYY-MM-DD）。省略するとファイルの評価日になる。',
    },
    note: { title: '備考', description: 'スコアについての補足。' },
    unconfirmed: {
      title: '未確認',
      description:
        'このサービスのスコアとして誰も確認していないとき、そのスコアの由来。cdc migrateは、第2.1版のスコアを複数のサービスに複写する。スコアは集計に含まれ、cdc assess --openで確認を求める。スコアか評価日を新たに付けると、このキーは消える。',
    },
    action: { title: '改善策', description: '現状をあるべき姿に近づけるために行うこと。' },
    owner: { title: '責任者', description: '改善策に責任を持つチームまたは人。' },
    due: { title: '期限', description: '改善策を完了する期限（YYYY-MM-DD）。' },
    cycle: {
      title: '改善のサイクル',
      description:
        '短期は今ある人員、予算、システムの範囲で行う改善、長期は新たな人員、予算、システムを必要とする改善（教科書3.3.2）。省略すると、ほかのキーから判定する。',
    },
    views: {
      title: '評価者ごとの見方',
      description:
        '合意する前に、評価者がそれぞれ付けたスコア。評価者の名前をキーとする。集計に使うのは合意したas-isだけで、これらは使わない。cdc assess --as <name>で記録し、cdc viewsで食い違いを確認する。',
    },
    'views.entry': { title: '評価者の見方', description: 'この評価者が、このサービスをどう見ているか。' },
    'views.as-is': {
      title: 'この評価者のスコア',
      description: 'この評価者から見た現状のスコア。as-isと同じ基準で付ける。',
    },
    'views.on': { title: '評価した日', description: 'この評価者がスコアを付けた日（YYYY-MM-DD）。' },
    'views.confidence': {
      title: 'この評価者の確信度',
      description: 'この評価者がどの程度確信しているか（low、medium、high）。',
    },
    'views.note': { title: 'この評価者の備考', description: 'この評価者がそう考える理由。' },
  },
  metrics: {
    file: {
      title: '平常時の指標',
      description:
        '任意のファイル。平常時の業務ができていることを示す数値（教科書7.2）を、目標とともに日付ごとに記録する。アセスメントの一部ではなく、スコアには影響しない。',
    },
    version: {
      title: 'ファイル形式のバージョン',
      description: '常に1。これより新しいバージョンを扱うには、cdcの更新が必要。',
    },
    metrics: {
      title: '指標',
      description:
        '指標ごとに、IDをキーとする項目を1つ書く。候補のIDを使えば、ほかの定義は既定値になる。独自の指標は別のIDとし、name、activity、betterが必須。',
    },
    'metrics.entry': {
      title: '独自の指標',
      description: '候補の指標では表せない数値。name、activity、betterが必須。',
    },
    name: { title: '指標の名称', description: '1つの文字列、または言語ごとの文字列。' },
    'name.en': { title: '英語', description: '英語の出力に使う。' },
    'name.ja': { title: '日本語', description: '日本語の出力に使う。' },
    unit: {
      title: '単位',
      description: '何を数えるか（「件」「%」など）。1つの文字列、または言語ごとの文字列。',
    },
    better: {
      title: '望ましい方向',
      description:
        '値が大きいほうがよいか、小さいほうがよいか。教科書に定めはなく、候補の指標の既定値は本ツール独自のもの。',
    },
    activity: {
      title: '業務',
      description: '指標の対象となる平常時の業務（教科書7.2）。',
    },
    service: { title: 'サービス', description: '指標が1つのサービスだけを対象とする場合の、そのサービス。' },
    every: {
      title: '記録の間隔',
      description:
        '値を記録する間隔。直近の終わった期間に値がなければ、cdc checkで指摘する。候補の指標の既定値は本ツール独自のもの。',
    },
    target: {
      title: '目標',
      description: '目標とする値。大きいほうがよい指標はこの値以上、小さいほうがよい指標はこの値以下で達成。',
    },
    values: {
      title: '値',
      description: '日付ごとの値。1行に1つずつ書く。「cdc metric add」でも追加できる。',
    },
    value: { title: '値', description: '数値、または数値に出典と備考を添えたもの。' },
    'value.value': { title: '値', description: '測定した数値。単位は指標の定義による。' },
    'value.source': { title: '出典', description: '値の出典。チケット管理システムや報告書など。' },
    'value.note': { title: '備考', description: '値について書き留めておきたいこと。' },
  },
  approvals: {
    file: {
      title: '承認',
      description:
        '任意のファイル。どのフェーズを、誰が、いつ承認したかの記録。cdc approveが項目を末尾に追加し、既存の項目は変更しない。承認した時点から回答が変わったかどうかは、ダイジェストで分かる。',
    },
    version: {
      title: 'ファイル形式のバージョン',
      description: '常に1。これより新しいバージョンを扱うには、cdcの更新が必要。',
    },
    approvals: {
      title: '承認',
      description: '古い順に並べる。フェーズごとに最新の判断だけが有効で、それより前のものは履歴となる。',
    },
    'approvals.entry': { title: '承認', description: 'フェーズについて、権限のある者が下した判断。' },
    phase: { title: 'フェーズ', description: '判断の対象とした、構築プロセスのフェーズ。' },
    by: { title: '承認者', description: '判断した者の氏名。' },
    role: { title: '役職', description: '承認する権限の根拠となる役職。CISOなど（教科書8.3の「組織長」）。' },
    on: { title: '承認日', description: '判断した日付。' },
    decision: { title: '判断', description: '下した判断。' },
    until: {
      title: '承認の期限',
      description: '承認が有効な最後の日付。書かなければ、回答が変わるまで有効。',
    },
    note: { title: '備考', description: '承認の条件、却下の理由、議事録の所在など。' },
    digest: {
      title: 'ダイジェスト',
      description:
        'フェーズの回答を正規化したもののSHA-256。コメント、順序、書式の違いは影響しない。cdc approveが書き込む。',
    },
    services: {
      title: 'サービスごとのダイジェスト',
      description:
        'フェーズのファイルにある各サービスの記述のダイジェスト（先頭の8桁）。承認後にどのサービスが変わったかを示すのに使う。cdc approveが書き込む。',
    },
    'services.entry': {
      title: 'サービスのダイジェスト',
      description: 'サービスについての記述のSHA-256の、先頭の8桁。',
    },
  },
  scenario: {
    file: {
      title: 'シナリオ',
      description:
        '自組織のインシデントシナリオ。scenariosフォルダーに1件1ファイルで置き、.yamlを除いたファイル名が、cdc drillで使うIDになる。ほかのシナリオとの差分だけを書く（教科書7.1）。versionとnameは必須。',
    },
    version: {
      title: 'ファイル形式のバージョン',
      description: '常に1。これより新しいバージョンには、新しいリリースのcdcが必要。',
    },
    name: { title: 'シナリオの名称', description: '点検の結果や報告書に表示する。' },
    description: { title: '説明', description: 'どのようなインシデントかを表す1文。' },
    'in.en': { title: '英語', description: '英語の出力に表示する。' },
    'in.ja': { title: '日本語', description: '日本語の出力に表示する。' },
    'based-on': {
      title: '元にするシナリオ',
      description:
        '差分の元になるシナリオ。base、教科書のほかのシナリオ、または自組織のシナリオのID。書かなかったことは、すべて元のシナリオのとおりになる。',
    },
    steps: {
      title: 'ステップ',
      description:
        'インシデント対応の8つのステップごとの差分（教科書7.1）。ステップのキーはwatch、start、judge、investigate、prioritise、contain、close、publish。差分のないステップは書かなくてよい。',
    },
    'steps.services': {
      title: 'サービス',
      description: '元のシナリオのサービスに加えて、このステップで必要なサービス。',
    },
    'steps.less': {
      title: '優先度の低いサービス',
      description: '元のシナリオに比較して、このステップで優先度の低いサービス。表示するが、数には含めない。',
    },
    'steps.note': { title: '備考', description: 'このステップで異なること。' },
    'steps.inject': {
      title: '状況付与',
      description:
        'このステップまでに起きたことを数文で書いたもの。cdc drill --interactiveで、元のシナリオのものに代えて表示する。',
    },
    questions: {
      title: '問い',
      description: '元のシナリオの問いに加えて、対応する者が答えなければならない問い。',
    },
    'questions.entry': { title: '問い', description: '問いと、それに答えるサービス。' },
    'questions.ask': { title: '問い', description: '対応する者が実際に抱く問いの文。' },
    'questions.services': {
      title: '答えるサービス',
      description: 'このうち1つでも対応可能であれば、問いに答えられる。',
    },
    'questions.step': {
      title: 'ステップ',
      description:
        'cdc drill --interactiveでこの問いを尋ねるステップ。書かなければ、答えるサービスを最も多く必要とするステップ。',
    },
    service: { title: 'サービス', description: 'サービスリストのサービス、またはcatalog.yamlの独自サービス。' },
  },
  edition: {
    file: {
      title: 'フレームワークの版',
      description:
        '入手したフレームワークの版を、自分で入力したもの。editionsフォルダーに1つずつファイルを置く。.yamlを除いたファイル名が、cdc.yamlのframeworkとcdc migrate --toで使うIDになる。version、name、fromは必須。',
    },
    version: {
      title: 'ファイル形式のバージョン',
      description: '常に1。これより新しいバージョンには、新しいcdcが必要。',
    },
    name: { title: '版の名称', description: 'レポートに表示する。' },
    'in.en': { title: '英語', description: '英語の出力に表示する。' },
    'in.ja': { title: '日本語', description: '日本語の出力に表示する。' },
    from: { title: '前の版', description: 'fromとwithdrawnに書くサービスIDの版。' },
    categories: {
      title: 'カテゴリー',
      description: '9つのカテゴリーの名称。書かなかったカテゴリーは、前の版の名称のままになる。',
    },
    services: {
      title: 'サービス',
      description:
        'サービスリスト。順序もこのとおりになる。IDの文字がカテゴリーを表す。サービスごとに、前の版のどのサービスから来たのかを書く。何も書かなければ新規のサービスになる。',
    },
    'services.entry': { title: 'サービス', description: 'この版のサービス。' },
    'services.name': {
      title: 'サービスの名称',
      description: 'この版での名称。前の版と同じサービスであれば省略でき、前の版の名称になる。',
    },
    'services.from': {
      title: '元のサービス',
      description:
        'このサービスになった、前の版のサービス。複数が統合された場合はリストで書く。複数のサービスが同じものを挙げた場合は、分割を意味する。書かなければ新規のサービスになる。',
    },
    'services.kind': {
      title: '種類',
      description:
        '前の版からの変わり方。fromと名称から決まるため、書かなくてよい。書いた場合は、cdc checkで照合する。',
    },
    'services.description': {
      title: '説明',
      description: 'サービスの内容。書かなければ、前の版と同じサービスの場合に限り、前の版の説明になる。',
    },
    'services.phase': {
      title: '工程',
      description: '書かなければ、前の版と同じサービスの場合に限り、前の版の工程になる。',
    },
    'services.area': {
      title: '領域',
      description: '書かなければ、前の版と同じサービスの場合に限り、前の版の領域になる。',
    },
    withdrawn: {
      title: '廃止されたサービス',
      description:
        '前の版のサービスのうち、この版のどのサービスにもならなかったもの。cdc migrate --toでは、独自サービスとして回答を残す。',
    },
  },
  share: {
    file: {
      title: '共有用ファイル',
      description:
        '組織どうしの比較のためにcdc shareが書き出す、名前のないアセスメント結果。ID、推奨レベル、サービス割り当て、スコアだけで、自由に書いた文は含まない。version、framework、servicesは必須。',
    },
    version: {
      title: 'ファイル形式のバージョン',
      description: '常に1。これより新しいバージョンには、新しいリリースのcdcが必要。',
    },
    framework: {
      title: 'フレームワークの版',
      description: 'サービスリストの出典。比較するのは、同じ版のファイルだけである。',
    },
    month: { title: 'アセスメントの年月', description: '最も新しいスコアの年月。例：2026-11' },
    size: { title: '組織の規模', description: '従業員などの人数。区分は本ツール独自。' },
    sector: { title: '業種', description: '組織の業種。区分は本ツール独自。' },
    services: {
      title: 'サービス',
      description: 'サービスリストのうち、決定済みのもの。不要なものはその旨だけを記し、独自サービスは含まない。',
    },
  },
  group: {
    file: {
      title: 'グループ',
      description:
        '連携する複数の組織。グループ会社、その事業部門、取引先など（教科書2.4、6.5.2、7.1.3）。各組織のフォルダーの上に置く。versionとentitiesは必須。',
    },
    version: {
      title: 'ファイル形式のバージョン',
      description: '常に1。これより新しいバージョンには、新しいリリースのcdcが必要。',
    },
    group: { title: 'グループ', description: 'グループ全体。' },
    'group.name': { title: 'グループの名称', description: '報告書に表示する。' },
    'group.language': {
      title: '言語',
      description: 'グループについての出力の言語。--langやロケールで決まらない場合に使う。',
    },
    'in.en': { title: '英語', description: '英語の出力に表示する。' },
    'in.ja': { title: '日本語', description: '日本語の出力に表示する。' },
    entities: { title: '組織', description: 'グループの組織。それぞれが自らのファイルを持つ。キーが組織のIDになる。' },
    'entities.entry': { title: '組織', description: '1つの組織と、グループにとっての位置付け。pathとkindは必須。' },
    'entities.path': {
      title: 'フォルダー',
      description:
        '組織のファイルがあるフォルダー（group.yamlから見たパス）。別のgitリポジトリーでもよい。cdcが取得することはない。',
    },
    'entities.kind': { title: '組織の種類', description: 'グループにとっての位置付け（教科書2.4、7.1.3）。' },
    'entities.name': {
      title: '組織の名称',
      description: '報告書に表示する名称。省略するとcdc.yamlの名称、それもなければIDを表示する。',
    },
    'entities.parent': {
      title: '上位組織',
      description: 'インシデント対応が権限を超える場合のエスカレーション先となる組織のID（教科書7.1.3）。',
    },
    'entities.decides': {
      title: '移譲された権限',
      description: '上位組織に諮らずに判断できるサービスまたはカテゴリー。移譲された権限の範囲（教科書7.1.3）。',
    },
    'entities.sees': {
      title: '共有の範囲',
      description:
        '取引先との契約や取り決めで、情報を共有することになっているサービスまたはカテゴリー（教科書7.1.3）。',
    },
    'entities.contract-until': {
      title: '契約期限',
      description: '取引先との契約の最終日（YYYY-MM-DD）。この日を過ぎると、cdc checkが指摘する。',
    },
    require: { title: '必須のサービス', description: '各組織が実施しなければならないサービス（教科書6.5.2）。' },
    'require.entry': { title: '必須のサービス', description: '対象の組織がそれぞれ実施すべきサービスと、その水準。' },
    'require.services': { title: 'サービス', description: '必須とするサービスまたはカテゴリー。' },
    'require.at-least': {
      title: '最低の点数',
      description: '満たすべき現状の最低の点数。省略すると、担い手がいれば満たしたものとする。',
    },
    'require.of': {
      title: '対象',
      description: '対象とする組織の種類またはID。省略すると、取引先以外のすべての組織。',
    },
    preset: { title: 'プリセット', description: 'rulesで決めていない重要度の決め方。' },
    rules: { title: 'ルール', description: 'グループに関する各ルールの重要度。offで無効にする。' },
    service: {
      title: 'サービスまたはカテゴリー',
      description: 'サービス（D-2）。カテゴリー（D）を書くと、そのすべてのサービス。',
    },
  },
  values: {
    language: { en: '英語', ja: '日本語' },
    'combination-score': {
      higher: '高いほうを採用する。第2.1版のチェックシートと同じ扱い',
      lower: '低いほうを採用する。より慎重な評価',
    },
    preset: {
      recommended: 'どの組織でも修正すべきもの',
      strict: 'recommendedに加え、成熟した組織であれば修正すべきもの',
    },
    kind: {
      same: 'IDも名称も前の版と同じ',
      renamed: '前の版の1つのサービスで、IDまたは名称が異なる',
      split: '複数に分かれたサービスの1つ',
      merged: '複数のサービスが1つになったもの',
      new: '前の版にはないサービス',
    },
    better: { higher: '大きいほうがよい', lower: '小さいほうがよい' },
    phase: {
      catalog: 'フェーズ1（catalog.yaml）：何をするのか',
      profile: 'フェーズ2（profile.yaml）：誰がやるのか',
      portfolio: 'フェーズ3（portfolio.yaml）：どの程度できているか',
    },
    decision: {
      approved: '承認',
      conditional: '条件付き承認。条件は備考に書く。スコア5の承認とはみなさない',
      rejected: '却下。フェーズは承認されていない',
    },
    every: { month: '毎月', quarter: '四半期ごと', year: '毎年' },
    severity: {
      error: '誤り。ファイルの内容に矛盾がある',
      warning: '誤りや漏れの可能性が高い',
      info: '確認を推奨',
      off: '指摘しない',
    },
  },
  words: {
    entry: { catalog: '何をするのか', profile: '誰がやるのか', portfolio: 'どの程度できているか' },
    category: 'カテゴリー',
    phase: '工程',
    placedByProject: '本ツール独自の配置',
    custom: 'catalog.yamlのcustomに定義した、この組織の独自サービス。',
  },
};
