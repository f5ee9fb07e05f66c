import type { Messages } from '../index.ts';

export const assess: Messages['assess'] = {
  conflict: (a) =>
    `回答中に、${a.file}の${a.service}が変更されました。変更後の内容を残し、今回の回答は書き込んでいません。`,
};
