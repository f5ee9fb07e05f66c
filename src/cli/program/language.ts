import { type Language, languages } from '../../reference/index.ts';
import type { Io } from '../terminal/io.ts';

/** The language that a flag or `CDC_LANG` asks for. */
export function askedLanguage(flag: string | undefined, { env }: Pick<Io, 'env'>): Language | undefined {
  return languageOf(flag) ?? languageOf(env['CDC_LANG']);
}

/** The language of the locale, else English. */
export function localeLanguage({ env, locale: system }: Pick<Io, 'env' | 'locale'>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || system();
  return languageOf(locale) ?? 'en';
}

function languageOf(tag: string | undefined): Language | undefined {
  const [language] = (tag ?? '').toLowerCase().split(/[-_.]/);
  return languages.find((known) => known === language);
}
