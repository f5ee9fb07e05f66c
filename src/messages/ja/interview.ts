import type { Messages } from '../index.ts';
import { days } from './days.ts';
import { list, meantBy } from './phrases.ts';

const some = (ids: readonly string[]) => (ids.length > 8 ? `${list(ids.slice(0, 8))}…` : list(ids));

/** What `cdc assess` says while it asks, in Japanese. */
export const interview: Messages['interview'] = {
  separator: ' · ',
  phases: { catalog: 'サービスカタログ', profile: 'サービスプロファイル', portfolio: 'サービスポートフォリオ' },
  notInView: (ids) => `質問しないサービス: ${list(ids)}。見方を記録できるのは、実施対象で、担い手のあるサービスです。`,
  position: {
    service: (a) => `${a.phase} · ${a.n}/${a.of} · ${a.category}`,
    view: (name) => `${name}の見方`,
    assessor: (name) => `評価者: ${name}`,
    patterns: 'はじめに',
    find: 'サービスを探す',
    open: (phase) => `${phase} · 未回答`,
    review: '回答の一覧',
    help: 'ヘルプ',
    trouble: 'ファイルのエラー',
  },
  nowSaid: '現在の回答',
  unconfirmed: (from) => `未確認: ${from}`,
  committedSaid: '前回のコミット',
  now: '現在の回答',
  lastCommit: '前回のコミット',
  byPattern: 'パターンからの提案',
  areaJudged: '（本ツール独自の判断）',
  was: (roles) => `第2.1版での役割: ${list(roles)}`,
  hasPlan: '、変更予定あり',
  keys: {
    choose: '選択',
    move: '移動',
    enter: '決定',
    escape: '戻る',
    back: '戻る',
    skip: '次のサービス',
    next: '次の質問',
    find: '検索',
    open: '未回答',
    review: '回答一覧',
    details: '詳細',
    language: 'English',
    help: 'ヘルプ',
    quit: '終了',
  },
  refused: {
    nothingChosen: '回答が選択されていません。選択肢から選んでください。',
    together: '貼り付けなどで複数のキーが一度に入力されたため、回答として扱いませんでした。1つずつ押してください。',
    controls: '貼り付けた内容に制御文字が含まれていたため、取り込んでいません。',
  },
  level: '推奨レベルはどれですか？',
  reason: '不要とする理由は何ですか？',
  rationale: '判断の根拠は何ですか？（空欄なら記録なし）',
  reviewBy: '見直し期限はいつですか？（年-月-日。空欄なら記録なし）',
  assignment: '誰が実施しますか？',
  team: '責任を持つチームはどれですか？',
  provider: '委託先はどれですか？',
  another: { team: '新しいチームを追加', provider: '新しい委託先を追加' },
  newName: { team: 'チームの名前', provider: '委託先の名前' },
  newId: (name) => `「${name}」のID（半角の英小文字、数字、「-」「.」「_」）`,
  blankName: '名前を入力してください。',
  takenId: (id) => `「${id}」はすでに使われているIDです。`,
  badId: '使えるのは半角の英小文字、数字、「-」「.」「_」です。先頭は英小文字か数字にしてください。',
  days,
  ambiguousDate: (typed, days) => `「${typed}」は2通りに読めます。${days.join('または')}と入力してください。`,
  badDate: '実在する日付を年-月-日の形式で入力してください（例: 2027-03-31）。',
  asIs: '現状: 現在の状態に最も近いものはどれですか？',
  asIsHalf: (half) =>
    half === 'insource'
      ? '現状（自組織が担う部分）: 現在の状態に最も近いものはどれですか？'
      : '現状（委託先が担う部分）: 現在の状態に最も近いものはどれですか？',
  halves: { insource: '自組織', outsource: '委託先' },
  unsure: '判断がつかない',
  unsureMeans:
    'できていることを確認できないものは、1とします（本ツール独自の判断）。Enterを押すと1を記録します。実態が分かったら見直してください。',
  toBe: 'あるべき姿: どのスコアを目指しますか？',
  exclusion: '評価対象外とする根拠は何ですか？（空欄なら記録なし）',
  changedByOthers: (ids) => `ほかの人が変更しました: ${some(ids)}`,
  trouble: {
    title: { read: 'ファイルに問題があり、使えません。', save: '回答はまだ保存されていません。' },
    question: '別のウィンドウで問題を解消してから、選んでください。',
    tryAgain: '再試行する',
    giveUp: { read: '終了する（これまでの回答は保存済み）', save: '回答を保存せずに質問に戻る' },
  },
  patterns: {
    title: '組織パターン',
    about:
      'どの領域の業務を自組織が主導するかを表します。割り当ての提案や、目指すパターンとの差の確認に使います（教科書6.3、8.2の①②）。',
    'as-is': '現状に最も近いパターンはどれですか？',
    'to-be': '目指すパターンはどれですか？',
    notYet: '未合意（後で決める）',
  },
  find: {
    title: '検索',
    question: 'ID、カテゴリーの記号（A～I）、または日本語か英語の語句:',
    which: 'どのサービスに移動しますか？',
    nothing: (text, meant) => `「${text}」に該当するサービスはありません。${meantBy(meant)}`,
  },
  open: {
    title: (n) => (n === 0 ? '未回答の項目はありません' : `未回答の項目があるサービス: ${n}件`),
    nothing: '質問に戻る',
    questions: {
      level: '推奨レベル',
      reason: '不要とする理由',
      assignment: '割り当て',
      team: 'チーム',
      provider: '委託先',
      'as-is': '現状',
      'as-is-insource': '現状（自組織）',
      'as-is-outsource': '現状（委託先）',
      'to-be': 'あるべき姿',
    },
  },
  review: {
    title: (a) => `${a.services}サービス、今回保存した回答${a.answers}件`,
    question: '変更するには、サービスを選んでください。',
    which: 'どの回答を変更しますか？',
    finish: '終了する',
    goOn: '質問に戻る',
  },
  help: {
    question: 'キー操作（b、←、Escで前の質問に戻る）:',
    goOn: '質問に戻る',
    phases: {
      catalog:
        'フェーズ1では、何を実施するかを決めます。サービスごとに推奨レベルを選び、不要なものは理由を記録します。「リスクがない」ことと「今はできない」ことは別です（教科書5.2.1）。',
      profile:
        'フェーズ2では、誰が実施するかを決めます。自組織のチーム、委託先、その両方、未割り当てのいずれかです（教科書6.2）。担い手のいないサービスを洗い出すことも、このフェーズの目的です。',
      portfolio:
        'フェーズ3では、現在どの程度できていて、どこを目指すかを1から5で答えます。評価基準は、インソースとアウトソースで異なります（教科書8.3）。はっきりしない場合を1とするのは、本ツール独自の判断です。',
    },
    commands: {
      skip: '今は回答せず、後で決める（→も同じ）',
      next: 'このサービスの次の質問へ（Tabも同じ）',
      find: 'ID、カテゴリー、日本語か英語の語句によるサービスへの移動',
      open: 'このフェーズで回答していない項目の一覧',
      review: '確認と変更（全サービス）',
      details: '判断の根拠、備考、証跡、改善策、責任者、期限、変更予定など',
      language: '英語への切り替え',
      quit: '回答はすべて保存済み',
    },
  },
  details: {
    question: '記録する項目を選んでください。',
    goOn: '質問に戻る',
    none: 'なし',
    names: {
      rationale: '判断の根拠',
      'decided-by': '決定者',
      'review-by': '見直し期限',
      planned: '変更予定',
      note: '備考',
      evidence: '証跡',
      action: '改善策',
      owner: '責任者',
      due: '期限',
      cycle: '改善のサイクル',
      assessor: '評価者',
      confidence: '確信度',
    },
    ask: {
      rationale: '判断の根拠は何ですか？（空欄で削除）',
      'decided-by': '決定者は誰ですか？（空欄で削除）',
      'review-by': '見直し期限はいつですか？（年-月-日。空欄で削除）',
      planned: '今後は誰が実施しますか？',
      by: '変更の期限はいつですか？（年-月-日。空欄なら未定）',
      note: '備考を入力してください（空欄で削除）',
      evidence: 'スコアの証跡は何ですか？（リンクか名称。複数は「; 」区切り。空欄で削除）',
      action: '改善策は何ですか？（空欄で削除）',
      owner: '改善策の責任者は誰ですか？（空欄で削除）',
      due: '改善策の期限はいつですか？（年-月-日。空欄で削除）',
      assessor: '評価者は誰ですか？（空欄で削除）',
    },
  },
  plain: {
    answer: (a) =>
      `回答${a.preset === undefined ? '' : `（空欄なら${a.preset}）`}${a.keys.length === 0 ? '' : `［${list(a.keys)}］`}: `,
    line: (preset) => (preset === '' ? '入力: ' : `入力（空欄なら「${preset}」、-なら削除）: `),
    neededLine: '入力（空欄なら戻る）: ',
    together: '貼り付けなどで複数の行が一度に入力されたため、回答として扱いませんでした。1行ずつ入力してください。',
    unknown: (typed) => `「${typed}」は選択肢にありません。一覧の番号か記号を入力してください。`,
    empty: '-',
  },
  end: {
    answers: (a) =>
      a.answers === 0
        ? '変更はありません。'
        : `回答${a.answers}件を保存しました${a.services === 0 ? '' : `（${a.services}サービス）`}。`,
    open: ({ catalog, profile, portfolio }) => {
      const counts = [
        ...(catalog === undefined ? [] : [`カタログ${catalog}件`]),
        ...(profile === undefined ? [] : [`プロファイル${profile}件`]),
        ...(portfolio === undefined ? [] : [`ポートフォリオ${portfolio}件`]),
      ];
      return `未回答の項目があるサービス: ${list(counts)}。続けるには:`;
    },
    stale: (n) => `スコアが古くなったままのサービス: ${n}件。続けるには:`,
    nothingOpen: '今回の範囲に未回答の項目はありません。結果を見るには:',
    findings: (n) => `今回の回答に対する「cdc check」の指摘（${n}件）:`,
    more: (n) => `ほかに${n}件あります: cdc check`,
    commit: 'コミットするには:',
    committed: (hash) => `${hash}としてコミットしました。`,
    nothingToCommit: 'コミットするものはありません。',
    others: (files) =>
      `回答している間に${list(files)}が変更されたため、コミットしませんでした。回答は保存されています。まず「git diff」で変更を確認してください。`,
    notCommitted: 'コミットできませんでした。回答は保存されています。',
    subject: (a) => `${a.name}のアセスメント: 回答${a.answers}件（${a.services}サービス）`,
    organisation: '組織',
    nothingToAsk: '質問する項目がありません。条件に合うサービスがないか、すべて回答済みです。',
    notInFiles: (n) =>
      `ファイルにあるサービスについては、質問する項目がありません。ファイルに記載のない${n}件のサービスは未回答です。--serviceか--categoryで指定すると質問します。`,
    nothingElse: 'ほかに質問する項目はありません。',
  },
};
