import type { Messages } from '../index.ts';
import { days } from './days.ts';
import { list, meantBy } from './phrases.ts';

const some = (ids: readonly string[]) => (ids.length > 8 ? `${list(ids.slice(0, 8))}…` : list(ids));

/** What `cdc assess` says while it asks, in Japanese. */
export const interview: Messages['interview'] = {
  separator: ' · ',
  phases: { catalog: 'サービスカタログ', profile: 'サービスプロファイル', portfolio: 'サービスポートフォリオ' },
  position: {
    service: (a) => `${a.phase} · ${a.n}/${a.of} · ${a.category}`,
    assessor: (name) => `評価者: ${name}`,
    patterns: 'はじめに',
    find: 'サービスを探す',
    open: (phase) => `${phase} · 未回答`,
    review: '回答の一覧',
    help: 'ヘルプ',
    trouble: 'ファイル',
  },
  nowSaid: '今の回答',
  committedSaid: '前回のコミット',
  now: '今の回答',
  lastCommit: '前回のコミット',
  byPattern: 'パターンに合う案',
  areaJudged: '（このツールの判断）',
  was: (roles) => `2.1版での役割: ${list(roles)}`,
  hasPlan: '、変更の予定あり',
  keys: {
    choose: '選ぶ',
    move: '移動',
    enter: '決定',
    escape: '戻る',
    back: '戻る',
    skip: '飛ばす',
    next: '次の質問',
    find: '探す',
    open: '未回答',
    review: '回答一覧',
    details: '詳細',
    language: 'English',
    help: 'ヘルプ',
    quit: '終了',
  },
  refused: {
    nothingChosen: 'まだ何も選ばれていません。選択肢から選んでください。',
    together: '貼り付けのように複数のキーが一度に届いたため、回答として扱いませんでした。1つずつ押してください。',
    controls: '貼り付けた内容は、制御文字が含まれていたため取り込んでいません。',
  },
  level: '推奨レベルはどれですか？',
  reason: '不要とする理由は何ですか？',
  rationale: '判断の根拠を書いてください（空のままなら記録しません）',
  reviewBy: 'いつ見直しますか？（年-月-日。空のままなら記録しません）',
  assignment: '誰が実施しますか？',
  team: '責任を持つチームはどれですか？',
  provider: '委託先はどれですか？',
  another: { team: '一覧にないチーム', provider: '一覧にない委託先' },
  newName: { team: 'チームの名前', provider: '委託先の名前' },
  newId: (name) => `「${name}」のファイル内でのID（英小文字、数字、-._）`,
  blankName: '名前を入力してください。',
  takenId: (id) => `「${id}」はすでに使われているIDです。`,
  badId: '使えるのは半角の英小文字、数字、「-」「.」「_」です。先頭は英小文字か数字にしてください。',
  days,
  badDate: '実在する日付を年-月-日で入力してください（例: 2027-03-31）。',
  asIs: '現状: 今、どの程度できていますか？',
  asIsHalf: (half) =>
    half === 'insource'
      ? '現状（自組織の担当分）: 今、どの程度できていますか？'
      : '現状（委託先の担当分）: 今、どの程度できていますか？',
  halves: { insource: '自組織', outsource: '委託先' },
  unsure: '判断がつかない',
  unsureMeans:
    '確かだと言い切れないものは当てにできないため、どの程度かはっきりしないサービスは1とします（このツールの判断）。Enterを押すと1に決まります。状況が分かったら上げてください。',
  toBe: 'あるべき姿: どの程度まで到達したいですか？',
  exclusion: '評価の対象から外す理由を書いてください（空のままなら記録しません）',
  changedByOthers: (ids) => `別の人が変更しました: ${some(ids)}`,
  trouble: {
    title: { read: '今の状態ではファイルを読み込めません。', save: '回答はまだ保存されていません。' },
    question: '別のウィンドウで直してから、選んでください。',
    tryAgain: 'もう一度試す',
    giveUp: { read: '終了する（これまでの回答は保存済み）', save: '回答を保存せずに質問に戻る' },
  },
  patterns: {
    title: '組織のパターン',
    about:
      'どの種類の仕事を自組織が主導するかを表します。担い手の案を出すときや、目指す姿との隔たりを見るときの基準になります（教科書6.3、8.2の手順1と2）。',
    'as-is': '現状に最も近いパターンはどれですか？',
    'to-be': '目指すパターンはどれですか？',
    notYet: 'まだ合意していない',
  },
  find: {
    title: '検索',
    question: 'ID、カテゴリーの文字、または日本語か英語の語句:',
    which: 'どのサービスへ移りますか？',
    nothing: (text, meant) => `「${text}」に当てはまるものはありません。${meantBy(meant)}`,
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
    title: (a) => `サービス${a.services}件、今回保存した回答${a.answers}件`,
    question: 'サービスを選ぶと、回答を変えられます。',
    which: 'どの回答を変えますか？',
    finish: '終了する',
    goOn: '質問に戻る',
  },
  help: {
    question: 'キーの働き（b、←、Escで前の質問に戻る）:',
    goOn: '質問に戻る',
    phases: {
      catalog:
        'まず、何を実施するかを決めます。サービスごとに推奨レベルを付け、不要なものにはその理由を残します。「リスクがない」と「今はできない」は別の理由です（教科書5.2.1）。',
      profile:
        '次に、誰が実施するかを決めます。自組織のチーム、委託先、その両方、あるいは未定のいずれかです。担い手がいないと分かることも立派な回答です（教科書6.2）。',
      portfolio:
        '最後に、今どの程度できていて、どの程度を目指すかを1から5で表します。尺度の文言は、自ら行う場合と委託する場合とで異なります（教科書8.3）。はっきりしない場合を1とするのは、このツールの判断です。',
    },
    commands: {
      skip: 'あとで決めることにして次のサービスへ（→も同じ）',
      next: 'このサービスの次の質問へ（Tabも同じ）',
      find: 'ID、カテゴリー、日本語か英語の語句で探して移る',
      open: 'このフェーズで未回答の項目',
      review: 'すべての回答を見渡し、必要なら変える',
      details: '根拠、メモ、証跡、施策、担当者、期限、変更の予定など',
      language: '英語に切り替える',
      quit: '終了する（回答はすべて保存済み）',
    },
  },
  details: {
    question: 'ほかに記録することはありますか？',
    goOn: '質問に戻る',
    none: 'なし',
    names: {
      rationale: '根拠',
      'decided-by': '決定者',
      'review-by': '見直し日',
      planned: '変更の予定',
      note: 'メモ',
      evidence: '証跡',
      action: '施策',
      owner: '担当者',
      due: '期限',
      cycle: 'サイクル',
      assessor: '評価者',
    },
    ask: {
      rationale: 'そう判断した根拠（空にすると削除）',
      'decided-by': '誰が決めましたか？（空にすると削除）',
      'review-by': 'いつ見直しますか？ 年-月-日（空にすると削除）',
      planned: '今後は誰が実施しますか？',
      by: 'いつまでに？ 年-月-日（空なら未定）',
      note: 'メモ（空にすると削除）',
      evidence: 'スコアを裏付けるリンクや文書の名前。複数なら「; 」で区切る（空にすると削除）',
      action: '目標に向けて何をしますか？（空にすると削除）',
      owner: '担当者は誰ですか？（空にすると削除）',
      due: 'いつまでに？ 年-月-日（空にすると削除）',
      assessor: '誰が評価しましたか？（空にすると削除）',
    },
  },
  plain: {
    answer: (a) =>
      `回答${a.preset === undefined ? '' : `（空なら${a.preset}）`}${a.keys.length === 0 ? '' : `［${list(a.keys)}］`}: `,
    line: (preset) => (preset === '' ? '入力: ' : `入力（空なら「${preset}」、-なら削除）: `),
    neededLine: '入力（空なら戻る）: ',
    together: '貼り付けのように複数の行が一度に届いたため、回答として扱いませんでした。1行ずつ入力してください。',
    unknown: (typed) => `「${typed}」はこの質問の回答ではありません。`,
    empty: '-',
  },
  end: {
    answers: (a) =>
      a.answers === 0
        ? '変更はありません。'
        : `回答${a.answers}件を保存しました${a.services === 0 ? '' : `（サービス${a.services}件）`}。`,
    open: ({ catalog, profile, portfolio }) => {
      const counts = [
        ...(catalog === undefined ? [] : [`カタログ${catalog}件`]),
        ...(profile === undefined ? [] : [`プロファイル${profile}件`]),
        ...(portfolio === undefined ? [] : [`ポートフォリオ${portfolio}件`]),
      ];
      return `未回答の項目があるサービス: ${list(counts)}。続けるには:`;
    },
    nothingOpen: '今回の範囲に未回答の項目はありません。結果を見るには:',
    findings: (n) => `今回の回答に対する「cdc check」の指摘（${n}件）:`,
    more: (n) => `ほかに${n}件あります: cdc check`,
    commit: 'コミットするには:',
    committed: (hash) => `${hash}としてコミットしました。`,
    nothingToCommit: 'コミットするものはありません。',
    others: (files) =>
      `その間に${list(files)}がほかからも変更されたため、コミットしませんでした。回答は保存されています。まず「git diff」で変更を確認してください。`,
    notCommitted: 'コミットできませんでした。回答は保存されています。',
    subject: (a) => `${a.name}を評価: 回答${a.answers}件、サービス${a.services}件`,
    organisation: '組織',
    nothingToAsk: '条件に当てはまるサービスがないか、当てはまるサービスに未回答の項目がありません。',
  },
};
