import { count } from './phrases.ts';

export const schema = {
  written: (n: number, folder: string) => `${count(n, 'schema')} written to ${folder}`,
  current: (folder: string) => `The schemas in ${folder} are up to date.`,
};
