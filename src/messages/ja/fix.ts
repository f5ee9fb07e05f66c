import { brief } from '../brief.ts';
import type { Messages } from '../index.ts';

export const fix: Messages['fix'] = {
  id: (from, to) => `「${from}」を「${to}」に直しました`,
  line: (line, to) => `${line}行目を「${brief(to)}」に直しました`,
  value: (place, from, to) => `${brief(place)}: 「${brief(from)}」を「${to}」に直しました`,
  order: 'サービスリストの順に並べ替えました',
  left: (summary) => `自動では直せないもの: ${summary}内容を見るには: cdc check`,
  nothing: '自動で直せるものはありません。',
  changed: (path) => `${path}は処理の間に変更されたため、そのままにしました。`,
};
