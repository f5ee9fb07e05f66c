import type { Named } from '../arguments.ts';
import { listed } from '../brief.ts';

/** What messages of several subjects are made of. */

export const named = ({ id, name }: Named) => `${id} ${name.en}`;
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
export const list = (values: readonly (string | number)[]) => listed(values).join(', ');
