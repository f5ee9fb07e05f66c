import type { Language } from '../reference/index.ts';

/** A text, and in brackets behind it what is said of it: Japanese has brackets of its own, and no blank before them. */
export function aside(text: string, note: string, language: Language): string {
  return language === 'ja' ? `${text}（${note}）` : `${text} (${note})`;
}
