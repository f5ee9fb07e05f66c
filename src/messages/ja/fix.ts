import { brief } from '../brief.ts';
import type { Messages } from '../index.ts';

export const fix: Messages['fix'] = {
  id: (from, to) => `「${from}」を「${to}」に修正しました`,
  line: (line, to) => `${line}行目を「${brief(to)}」に修正しました`,
  value: (place, from, to) => `${brief(place)}: 「${brief(from)}」を「${to}」に修正しました`,
  order: 'サービスリストの順に並べ替えました',
  left: (summary) => `自動で修正できない指摘が残っています。${summary}内容を見るには: cdc check`,
  nothing: '自動で修正できるものはありません。',
  changed: (path) => `${path}は処理中に変更されたため、書き換えていません。`,
};
