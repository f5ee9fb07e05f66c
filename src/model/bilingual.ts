import type { Text } from '../reference/index.ts';
import type { Bilingual } from './files.ts';

/** Fills a language that the organisation did not write in with the one it did. */
export function bilingual(text: Bilingual | undefined, otherwise: string): Text {
  if (typeof text === 'string') return { en: text, ja: text };
  const any = text?.en ?? text?.ja ?? otherwise;
  return { en: text?.en ?? any, ja: text?.ja ?? any };
}

/** The same; undefined where neither language has one. */
export function textIn(said: Bilingual | undefined): Text | undefined {
  const text = bilingual(said, '');
  return text.en === '' && text.ja === '' ? undefined : text;
}
