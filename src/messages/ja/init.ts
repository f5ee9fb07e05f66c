import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const init: Messages['init'] = {
  keys: '↑↓で移動、Enterで決定',
  together: '貼り付けなどで複数のキーが一度に入力されたため、回答として扱いませんでした。1つずつ押してください。',
  controls: '貼り付けた内容に制御文字が含まれていたため、取り込んでいません。',
  name: '組織名',
  language: 'コメントと出力の言語',
  asIs: '現在の組織に最も近いパターンはどれですか？',
  toBe: '目指すパターンはどれですか？',
  unknownPattern: '未合意（後で決める）',
  teams: 'チームの名前（カンマ区切り。例: CSIRT、自社SOC。まだなければEnterのみ）',
  providers: '委託先の名前（カンマ区切り。まだなければEnterのみ）',
  idOf: (name) => `「${name}」のID（ファイルの中で使用）`,
  ids: (parties) => `ファイルの中で使うID: ${list(parties)}`,
  start: '最初に取り組む範囲',
  starts: {
    all: '64サービスすべて',
    starting: '最小構成: カテゴリーA、B、D。短期と長期の両サイクルを回せる範囲（教科書6.5.2）',
    empty: 'サービスなし',
  },
  startingNote: '小さく始めるため、ほかのサービスは後で決める',
  written: (a) => `${a.folder ?? 'カレントフォルダー'}に作成しました: ${list(a.files)}`,
  next: '次に行うこと:',
  nextAssess: 'サービスを順に評価する',
  nextMatrix: 'サービスマトリクスを見る',
  nextCheck: '未決定の項目や漏れを確認する（エラーがあれば終了コード1）',
  nextCommit: 'gitで管理する（リポジトリがなければ先にgit init）',
  defaultName: '自組織',
};
