import type { Found } from '../arguments.ts';
import { didYouMean } from '../did-you-mean.ts';
import { meantBy } from './phrases.ts';

export const near = (word: Found['found'], allowed: readonly (string | number)[]) => {
  const meant = typeof word === 'string' ? didYouMean(word, allowed.map(String)) : undefined;
  return meant === word ? '' : meantBy(meant);
};
