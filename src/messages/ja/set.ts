import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const set: Messages['set'] = {
  unchanged: (service) => `${service}に変更はありません。`,
  summary: (a) => {
    const same = a.same === 0 ? '' : `${a.same}サービスはすでに同じ内容です。`;
    const changed = a.dryRun ? 'を変更できます（まだ書き込んでいません）。' : 'を変更しました。';
    return `${a.changed}サービス${changed}${same}`;
  },
  half: (a) => `保存済み: ${list(a.saved) || 'なし'}。未保存: ${list(a.left)}。`,
};
