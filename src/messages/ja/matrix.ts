import type { Messages } from '../index.ts';

export const matrix: Messages['matrix'] = {
  title: 'サービスマトリクス',
  noRows: 'この条件に合うサービスはありません。',
};
