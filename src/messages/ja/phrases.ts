import type { Named } from '../arguments.ts';
import { listed } from '../brief.ts';

export const named = ({ id, name }: Named) => `${id} ${name.ja}`;
export const list = (values: readonly (string | number)[]) => listed(values).join('、');
export const meantBy = (meant: string | undefined) => (meant ? `「${meant}」のことですか？` : '');
export const party = (kind: 'team' | 'provider') => (kind === 'team' ? 'チーム' : '委託先');
