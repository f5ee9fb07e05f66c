import type { Found } from '../arguments.ts';
import { didYouMean } from '../did-you-mean.ts';

/** Asks whether another word was meant, where one is near. */
export const near = (word: Found['found'], allowed: readonly (string | number)[]) => {
  const meant = typeof word === 'string' ? didYouMean(word, allowed.map(String)) : undefined;
  return meant === undefined || meant === word ? '' : ` Did you mean “${meant}”?`;
};
