import type { Messages } from '../index.ts';

export const ask: Messages['ask'] = {
  keys: '↑↓で移動、Enterで決定',
};
