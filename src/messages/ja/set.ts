import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const set: Messages['set'] = {
  changed: (a) => `${a.service}を変更しました: ${list(a.files)}`,
  unchanged: (service) => `${service}に変更はありません。`,
};
