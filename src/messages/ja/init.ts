import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const init: Messages['init'] = {
  keys: '↑↓で移動、Enterで決定',
  together: '貼り付けのように複数のキーが一度に届いたため、回答として扱いませんでした。1つずつ押してください。',
  controls: '貼り付けた内容は、制御文字が含まれていたため取り込んでいません。',
  name: '組織名',
  language: 'コメントと出力の言語',
  asIs: '現在の組織に最も近いパターンはどれですか？',
  toBe: '目指すパターンはどれですか？',
  unknownPattern: 'まだ合意していない',
  teams: 'チームの名前（カンマ区切り。例: CSIRT、自社SOC。まだなければEnterのみ）',
  providers: '委託先の名前（カンマ区切り。まだなければEnterのみ）',
  idOf: (name) => `「${name}」のファイル内でのID`,
  ids: (parties) => `ファイル内でのID: ${list(parties)}`,
  start: '始める範囲',
  starts: {
    all: '64サービスすべて',
    starting: '最初の一式: カテゴリーA、B、D。短期と長期の両サイクルを回せる範囲（教科書6.5.2）',
    empty: '空の状態',
  },
  startingNote: '小さく始めるため、ほかのサービスはあとで決める',
  written: (a) => `${a.folder}に作成しました: ${list(a.files)}`,
  next: '次にすること:',
  nextAssess: 'サービスを順に評価する',
  nextMatrix: 'マトリクスを見る',
  nextCheck: '残っていることを確認する。CIでは、担い手のいないサービスがあると失敗する',
  nextCommit: 'gitで管理する（リポジトリがなければ先にgit init）',
  defaultName: '自組織',
};
