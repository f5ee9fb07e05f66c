import type { Messages } from '../index.ts';

export const page: Messages['page'] = {
  language: '言語',
  name: '日本語',
  skip: '本文へ移動',
  contents: '目次',
  colours: '配色',
  themes: { light: 'ライト', dark: 'ダーク' },
  asTable: '数値を表で表示',
  bar: (asIs, toBe) => `現状${asIs}、あるべき姿${toBe}`,
  rows: '行の絞り込み',
  search: '検索',
  all: 'すべて',
  reset: 'リセット',
  shown: (shown, all) => `${all}行中${shown}行を表示`,
};
