import type { Messages } from '../index.ts';

/** 4 つのファイルについてエディターが表示する、日本語の見出しと説明。 */
export const keys: Messages['keys'] = {
  cdc: {
    file: {
      title: '組織',
      description:
        '対象となる組織と、その評価の方針。組織パターン、チーム、委託先、評価のしきい値を定める。必須は version のみで、ほかは省略すると既定値になる。',
    },
    version: {
      title: 'ファイル形式のバージョン',
      description: '常に 1。これより新しいバージョンを扱うには、新しい cdc が必要。',
    },
    framework: {
      title: 'フレームワークの版',
      description: 'どの版のサービスリストを使うか。比較できるのは、同じ版によるアセスメントどうしに限られる。',
    },
    organization: {
      title: '組織',
      description: 'アセスメントの対象となるサイバーディフェンスセンター（セキュリティ対応組織）を持つ組織。',
    },
    'organization.name': { title: '組織名', description: '報告書に表示する名称。' },
    'organization.language': {
      title: '組織の言語',
      description:
        'ファイルに書き込むコメントの言語。報告書とメッセージにも使うが、利用者の指定や日本語のロケールがあればそちらを優先する。',
    },
    pattern: {
      title: '組織パターン',
      description:
        'どこまでを自組織で担うかの類型。まず現在最も近いパターンを、次に目指すパターンを、組織内で合意する。アセスメントの流れの①と②（教科書 6.3、8.2）。',
    },
    'pattern.as-is': {
      title: '現在の組織パターン（As-Is）',
      description: '現在の組織が最も近いパターン（教科書 8.2 の①）。',
    },
    'pattern.to-be': {
      title: '目指す組織パターン（To-Be）',
      description:
        '中長期的に目指すパターン（教科書 8.2 の②）。フルインソースそのものが目標になるわけではない（教科書 6.3）。',
    },
    teams: {
      title: 'チーム',
      description:
        'サービスを担う自組織のチーム。キーは自由に決める ID で、profile.yaml でインソースの担当を示すのに使う（教科書 6.2）。',
    },
    'teams.entry': { title: 'チーム', description: '自組織のチーム。キーが profile.yaml で使う ID になる。' },
    'name.en': { title: '英語の名前', description: '英語の出力に使う。' },
    'name.ja': { title: '日本語の名前', description: '日本語の出力に使う。' },
    'teams.name': { title: 'チーム名', description: '報告書に表示する名称。省略すると ID を表示する。' },
    providers: {
      title: '委託先',
      description:
        'サービスを担う、自組織の外のチーム。事業者のほか、親会社のSOCなど。キーは自由に決める ID で、profile.yaml でアウトソースの担当を示すのに使う（教科書 6.2）。',
    },
    'providers.entry': {
      title: '委託先',
      description: '自組織の外の事業者やチーム。キーが profile.yaml で使う ID になる。',
    },
    'providers.name': { title: '委託先名', description: '報告書に表示する名称。省略すると ID を表示する。' },
    'providers.contract-until': {
      title: '契約期限',
      description: '契約の最終日（YYYY-MM-DD）。この日を過ぎると、委託しているサービスの担い手がいなくなる。',
    },
    policy: {
      title: '評価の方針',
      description: 'スコアの読み方。しきい値は本プロジェクトが定めたもので、教科書の規定ではない。',
    },
    'policy.combination-score': {
      title: '併用時のスコア',
      description:
        '併用のサービスで両者のスコアが異なるとき、どちらをそのサービスのスコアとするか。教科書に定めはなく、高いほうをとるのは第 2.1 版のチェックシートと同じ扱い。',
    },
    'policy.strength': {
      title: '「強み」とする平均',
      description:
        'カテゴリーの平均スコアがこの値以上なら「強み」とする。教科書は評価の高いカテゴリーを強みとしており（8.2 の④）、平均で測るのは本プロジェクトの方法。',
    },
    'policy.weakness': {
      title: '「弱み」とする平均',
      description:
        'カテゴリーの平均スコアがこの値未満なら「弱み」とする。教科書は評価の低いカテゴリーを弱みとしており（8.2 の④）、平均で測るのは本プロジェクトの方法。',
    },
    'policy.stale-after-months': {
      title: '評価の有効期間（月）',
      description: '評価した日からこの月数を過ぎたスコアを、古いものとして指摘する。',
    },
    'policy.fiscal-year-start': {
      title: '年度の開始月',
      description:
        '年度が始まる月。1から12まで。planとtrendの四半期と年はこれに従う。4なら、2026年度は2026年4月から2027年3月まで。',
    },
    'policy.weights': {
      title: '改善の重み',
      description:
        'ロードマップで、1段階の改善をどれだけ重く見るか。レベルごとに決める。書かないレベルは既定値のまま（basic 4、standard 3、advanced 2、optional 1、undecided 2）。',
    },
    'policy.weights.level': {
      title: '重み',
      description: 'このレベルのサービスのスコアを1上げることの重み。0から100までの整数。',
    },
    preset: {
      title: '重要度の既定',
      description: 'rules に書いていないルールの重要度をどちらの組にするか。省略時は recommended。',
    },
    rules: {
      title: 'ルールの重要度',
      description: 'この組織での指摘の重要度を、ルールの ID ごとに定める。省略するとルールの既定値になる。',
    },
    'rules.entry': { title: 'ルールの重要度', description: 'このルールによる指摘の重要度。' },
  },
  catalog: {
    file: {
      title: 'サービスカタログ',
      description:
        '構築プロセスのフェーズ 1「何をするのか」。サービスリストの各サービスに推奨レベルを定める（教科書 3.2.2、5.2）。',
    },
    version: {
      title: 'ファイル形式のバージョン',
      description: '常に 1。これより新しいバージョンを扱うには、新しい cdc が必要。',
    },
    services: {
      title: 'サービス',
      description:
        'サービス ID をキーとし、1 サービスに 1 項目を書く。空の項目は「未決定」であり、「不要」とは異なる。',
    },
    level: {
      title: '推奨レベル',
      description:
        'この組織がそのサービスをどの程度必要とするか。優先度はベーシック、スタンダード、アドバンスド、オプションの順。レベルは組織によって異なり、X.1060 では規定していない（教科書 5.2）。',
    },
    reason: {
      title: '不要とする理由',
      description:
        '不要と判断した理由の区分。「リスクがない」ことと「今はできない」（予算、人員、スキル）ことは別であり、後者は次回の評価で改めて検討する（教科書 5.2）。',
    },
    rationale: {
      title: '判断の根拠',
      description: '判断の根拠を自由に書く。状況が変わって見直すときの手掛かりになる。',
    },
    'decided-by': { title: '決定者', description: '決定した人または役職。' },
    'review-by': { title: '見直し期限', description: 'この判断を見直す期限（YYYY-MM-DD）。' },
    area: {
      title: '領域',
      description:
        'サービスの既定の領域を上書きする。扱う情報が内部のものか外部のものか、セキュリティの専門スキルが必要か、の 2 点で決まる（教科書 6.2）。',
    },
    custom: {
      title: '独自のサービス',
      description:
        'サービスリストに適合するものがない場合に、独自に定義するサービス。キーは X-1 の形式で自由に決める ID で、ほかのサービスと同じように使える（教科書 3.2.2、5.2.1）。',
    },
    'custom.entry': {
      title: '独自のサービス',
      description: 'この組織に必要で、サービスリストに適合するものがないサービス。',
    },
    'custom.category': { title: 'カテゴリー', description: 'このサービスを集計するカテゴリー（教科書 4.1）。' },
    'custom.name': { title: 'サービス名', description: '1 つの文字列、または言語ごとの文字列。' },
    'custom.name.en': { title: '英語のサービス名', description: '英語での出力に使う。' },
    'custom.name.ja': { title: '日本語のサービス名', description: '日本語での出力に使う。' },
    'custom.description': {
      title: 'サービスの説明',
      description: 'サービスの内容。1 つの文字列、または言語ごとの文字列。',
    },
    'custom.description.en': { title: '英語の説明', description: '英語での出力に使う。' },
    'custom.description.ja': { title: '日本語の説明', description: '日本語での出力に使う。' },
    'custom.phase': {
      title: 'フェーズ',
      description: 'このサービスが属する、マネジメントプロセスのフェーズ（教科書 3.3.2、4.2）。',
    },
    'custom.area': {
      title: '領域',
      description:
        '扱う情報が内部のものか外部のものか、セキュリティの専門スキルが必要か、の 2 点で決まる（教科書 6.2）。',
    },
  },
  profile: {
    file: {
      title: 'サービスプロファイル',
      description:
        '構築プロセスのフェーズ 2「誰がやるのか」。カタログで実施するとした各サービスの割り当てを定める（教科書 3.2.3、6.2）。',
    },
    version: {
      title: 'ファイル形式のバージョン',
      description: '常に 1。これより新しいバージョンを扱うには、新しい cdc が必要。',
    },
    services: {
      title: 'サービス',
      description: 'サービス ID をキーとし、1 サービスに 1 項目を書く。空の項目は、割り当てが未決定であることを表す。',
    },
    assignment: {
      title: 'サービス割り当て',
      description:
        '誰が実施するか。自組織ならチーム、外部なら委託先、併用ならその両方を示す。未割り当ては、必要なサービスなのに担い手がいない状態（教科書 6.2）。',
    },
    team: {
      title: '担当チーム',
      description: '実施するチーム。cdc.yaml の teams にある ID で示す。インソースと併用で使う。',
    },
    provider: {
      title: '委託先',
      description: '実施する委託先。cdc.yaml の providers にある ID で示す。アウトソースと併用で使う。',
    },
    planned: {
      title: '予定している変更',
      description:
        '決定済みで、まだ実施していない割り当ての変更。割り当てが変わる改善は、長期サイクルのものとして扱う。',
    },
    'planned.assignment': { title: '変更後の割り当て', description: '変更後に誰が実施するか。' },
    'planned.team': { title: '変更後の担当チーム', description: '変更後に実施するチーム。cdc.yaml の ID で示す。' },
    'planned.provider': {
      title: '変更後の委託先',
      description: '変更後に実施する委託先。cdc.yaml の ID で示す。',
    },
    'planned.by': { title: '変更の期限', description: '変更を終える期限（YYYY-MM-DD）。' },
    note: { title: '備考', description: '割り当てについて書き留めておくこと。' },
  },
  portfolio: {
    file: {
      title: 'サービスポートフォリオ',
      description:
        '構築プロセスのフェーズ 3「どこまで到達するのか」。担い手のいる各サービスについて、現状とあるべき姿を自己評価する（教科書 3.2.4、8.3）。',
    },
    version: {
      title: 'ファイル形式のバージョン',
      description: '常に 1。これより新しいバージョンを扱うには、新しい cdc が必要。',
    },
    'assessed-on': {
      title: '評価日',
      description: 'アセスメントを行った日（YYYY-MM-DD）。項目ごとに評価日を書かない場合に使う。',
    },
    services: {
      title: 'サービス',
      description:
        'サービス ID をキーとし、1 サービスに 1 項目を書く。空の項目は「未評価」であり、スコア 1 とは異なる。',
    },
    'as-is': {
      title: '現状のスコア（As-Is）',
      description:
        '実態に即した現状。インソースでは属人的でないか、アウトソースでは委託した内容を理解できているかを見る（教科書 8.3）。教科書に併用の尺度はないため、併用ではそれぞれにスコアを付ける（本プロジェクトの方法）。',
    },
    'as-is.insource': {
      title: 'インソース分の現状のスコア',
      description: '自組織が担う部分が、属人的でなく組織的に行われているか（教科書 8.3）。',
    },
    'as-is.outsource': {
      title: 'アウトソース分の現状のスコア',
      description: '委託先が担う部分を、どれだけ理解できているか（教科書 8.3）。',
    },
    'to-be': {
      title: 'あるべき姿のスコア（To-Be）',
      description: '組織の実態に合った目標。すべてを 5 にする必要はない（教科書 8.3）。',
    },
    rationale: {
      title: '判断の根拠',
      description: 'スコアの根拠。実施しないと判断した場合は、その理由をここに残す（教科書 8.3）。',
    },
    evidence: {
      title: '証跡',
      description: 'スコアを裏付ける文書、記録、報告。リンクでも文でもよい。リンクを開くことはない。',
    },
    'evidence.entry': { title: '証跡', description: 'リンク、または文書や記録の名称。' },
    assessor: {
      title: '評価者',
      description: 'スコアを付けた人。サービスの中心を担う者と協力して評価するとよい（教科書 8.2 の③）。',
    },
    'entry.assessed-on': {
      title: '評価日',
      description: 'このサービスを評価した日（YYYY-MM-DD）。省略するとファイルの評価日になる。',
    },
    note: { title: '備考', description: 'スコアについて書き留めておくこと。' },
    action: { title: '改善策', description: '現状からあるべき姿へ近づけるために行うこと。' },
    owner: { title: '責任者', description: '改善策を進めるチームまたは担当者。' },
    due: { title: '期限', description: '改善策を終える期限（YYYY-MM-DD）。' },
    cycle: {
      title: '改善のサイクル',
      description:
        '短期は今ある人員、予算、システムの範囲で行う改善、長期は新たにそれらを必要とする改善（教科書 3.3.2）。省略するとほかの項目から判断する。',
    },
  },
  values: {
    language: { en: '英語', ja: '日本語' },
    'combination-score': {
      higher: '高いほうをとる。第 2.1 版のチェックシートと同じ扱い',
      lower: '低いほうをとる。より慎重な見方',
    },
    preset: { recommended: 'どの組織でも直すべきもの', strict: '成熟した組織なら直すべきものまで' },
    severity: {
      error: '誤り。ファイルの内容に矛盾がある',
      warning: '誤りや漏れの可能性が高い',
      info: '確認を勧める',
      off: '指摘しない',
    },
  },
  words: {
    entry: { catalog: '何をするのか', profile: '誰がやるのか', portfolio: 'どの程度できているか' },
    category: 'カテゴリー',
    phase: 'フェーズ',
    placedByProject: '本プロジェクトによる配置',
    custom: 'この組織が独自に定義し、catalog.yaml の custom に書いたサービス。',
  },
};
