import type { Language } from '../reference/index.ts';
import type { Messages } from './en.ts';

export { didYouMean } from './did-you-mean.ts';
export type { Messages, Named } from './en.ts';

/** The words of one language; the others are not loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'ja' ? (await import('./ja.ts')).ja : (await import('./en.ts')).en;
}
