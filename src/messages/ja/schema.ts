import type { Messages } from '../index.ts';

export const schema: Messages['schema'] = {
  written: (n, folder) => `${folder}にスキーマ${n}件を書き出しました。`,
  current: (folder) => `${folder}のスキーマは最新です。`,
};
