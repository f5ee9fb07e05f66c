import type { Messages } from '../index.ts';
import { meantBy } from './phrases.ts';

export const services: Messages['services'] = {
  title: 'サービス',
  here: 'この組織',
  nothing: (query, meant) => `「${query}」に該当するサービスはありません。${meantBy(meant)}`,
};
