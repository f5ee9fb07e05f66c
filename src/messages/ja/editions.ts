import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const editions: Messages['editions'] = {
  title: (edition) => `${edition}への移行`,
  kind: '種類',
  kinds: {
    same: '同じ',
    renamed: '改称',
    split: '分割',
    merged: '統合',
    new: '新規',
    withdrawn: '廃止',
    unaccounted: '記載なし',
    custom: '独自',
  },
  servicesBefore: 'サービス',
  servicesAfter: '移行後',
  answersBefore: '回答',
  copied: '複写',
  joined: '集約',
  added: '追記',
  answersAfter: '移行後',
  total: '合計',
  legend: '回答＋複写−集約＋追記＝移行後（集約は、ほかの回答と1つになったもの。異なる値は備考に残る）',
  before: '移行前',
  after: '移行後',
  what: '回答の扱い',
  outcomes: {
    same: 'そのまま',
    renamed: 'そのまま',
    split: 'それぞれに複写（スコアは要確認）',
    merged: '最も低いスコア（要確認）。すべてのスコアは備考',
    new: 'まだない',
    withdrawn: '独自サービスとして残す',
    unaccounted: '独自サービスとして残す',
    custom: 'そのまま',
  },
  noAnswers: '回答なし',
  newServices: (ids) => `新規で未回答（${ids.length}件）: ${list(ids)}`,
  renamedServices: (pairs) => `改称（回答はそのまま、${pairs.length}件）: ${list(pairs)}`,
  same: (n) => `同じサービス（回答はそのまま）: ${n}件`,
  moreDecisions: (n) => `ほかの判断が${n}件: --full`,
  differs: (n) => `統合するサービスで回答が異なるか、一部にしか回答がないキー: ${n}件（すべての値を備考に残す）`,
  key: 'キー',
  values: '移行前',
  taken: '移行後',
  open: '未回答',
  references: (n, open) => `サービスを挙げているほかの箇所: ${n}件${open > 0 ? `（うち要確認${open}件）` : ''}`,
  inFull: (line) => `${line}。一覧: --full`,
  place: '箇所',
  choose: (ids) => `要確認: ${list(ids)}のいずれか`,
  comments: (n) => `統合または削除する項目のコメントのうち、失われるもの: ${n}件`,
  lostComments: (n) => `統合または削除した項目のコメントのうち、失われたもの: ${n}件`,
  file: 'ファイル',
  comment: 'コメント',
  toWrite: (files) => `何も書き込んでいません。${list(files)}に書き込むには、--writeを付けてください。`,
  wrote: (files) => `書き込みました: ${list(files)}`,
  changed: (path) => `${path}が途中で変更されたため、何も書き込んでいません。もう一度実行してください。`,
  finished: (edition, files) => `${edition}への移行が完了しました。書き込んだファイル: ${list(files)}`,
  toFinish: (edition, files) =>
    `${edition}への移行が途中で終わっています。${list(files)}に書き込むには、--writeを付けてください。`,
  stuck: (edition, files) =>
    `${edition}への移行は途中で終わっており、その後に${list(files)}が変更されたため、続きを書き込めません。何も書き込んでいません。`,
  stuckHelp: (files, note) =>
    `${list(files)}をgitなどで移行前の内容に戻してから、もう一度実行し、その後で変更をやり直してください。移行を取り消すには、すべてのファイルを戻し、${note}を削除してください。`,
  approvals: (n) =>
    `approvals.yamlの承認${n}件は移行前の回答についてのもので、そのまま残ります。移行後の回答について、改めて承認を受けてください。`,
  openAfter: (levels) =>
    `${levels.length === 0 ? '' : `レベルが未定のサービス（${levels.length}件）: ${list(levels)}。`}未回答の確認: cdc next、cdc matrix`,
  blocked: (n, path) => `書き込めません。${path}に問題が${n}件あります。確認: cdc check`,
  strangers: (ids) => `書き込めません。未知のIDの項目が${ids.length}件あります（${list(ids)}）。確認: cdc check`,
  unread: (paths) => `書き込めません。${list(paths)}を読み取れず、中のサービスを変更できません。確認: cdc check`,
  unknown: (id, known) =>
    known.length === 0
      ? `${id}という版はありません（editions/${id}.yamlがありません）。`
      : `${id}という版はありません（あるもの: ${list(known)}）。`,
  unknownHelp: (id) => `お持ちの版を入力するには: cdc migrate --new-edition ${id}`,
  already: (id) => `この組織は、すでに${id}に従っています。`,
  follows: (id, from, now) => `${id}に書かれているのは${from}からの変更ですが、この組織は${now}に従っています。`,
  backwards: (id) => `${id}はファイルに入力された版ではないため、サービスがどう変わるのか分かりません。`,
  rolesOf: (from, now) =>
    `第2.1版の役割は${from}のサービスになりましたが、この組織は${now}に従っています。先に役割の回答を引き継ぎ、その後で${now}に移行してください。`,
  needsFile: (option) => `${option}は、役割についての回答のファイルと同時に指定できません。`,
  notWith: (one, other) => `${one}は${other}と同時に指定できません。`,
  badId: (id) => `「${id}」は版のIDとして使えません。`,
  badIdHelp: '英小文字、数字、ドット、ハイフン、アンダースコアを使ってください（例: x1060-2026）。',
  known: (id) =>
    `${id}には、cdcがすでに対応しているため、ファイルは不要です。お持ちの版には、別のIDを指定してください。`,
  onlyFrom: (from, now) =>
    `ファイルに入力する版に書けるのは${from}からの変更だけですが、この組織は${now}に従っています。`,
  onlyFromHelp: (from, now) =>
    `${now}を修正するには、editions/${now}.yamlを編集してください。より新しい版に移行するには、${from}からしか移行できないため、${now}に移行する前のファイルにgitなどで戻してください。`,
  exists: (path) =>
    `${path}はすでにあるため、何も書き込んでいません。このファイルを編集するか、別のIDを指定してください。`,
  created: (path) => `${path}を作成しました。サービスリストを入力してから、次を実行してください: cdc check`,
  start: {
    head: 'フレームワークの版（お持ちの文書から入力したもの）',
    services: 'サービスリストを、その順序で、1行に1サービスずつ入力します:',
    kinds: {
      same: '同じサービス',
      renamed: 'IDまたは名称が変わったサービス',
      merged: '複数が1つになったサービス',
      split: '複数に分かれたサービスの1つ（ほかも同じものを挙げる）',
      new: '新規のサービス',
    },
    withdrawn: '前の版のサービスのうち、どのサービスにもならなかったもの（例: [H-2]）:',
    contents: '英語の名称は目次のもの、日本語の名称は前の版のもの',
  },
  note: (from, services) => `${from}: ${services.join('、')}`,
  split: (from, id, to) => `${from}の${id}から複写（${list(to)}に分割）`,
  merged: (from, ids) => `${from}の${list(ids)}を統合`,
  origin: (from, id) => `${from}の${id}（サービスリストから廃止）`,
};
