import type { Messages } from '../index.ts';

export const severities: Messages['severities'] = { error: 'エラー', warning: '警告', info: '情報', off: 'オフ' };
