import { type Language, languages } from '../../reference/index.ts';
import type { Io } from '../terminal/io.ts';

type Surroundings = Pick<Io, 'env' | 'locale'>;

/**
 * The language of all that a run prints, into a file named with `-o` too: what `--lang` or `CDC_LANG` asks for, a Japanese
 * locale, what the organisation says, any other locale, English. A Japanese locale is somebody's choice, an English one
 * often only the machine's. What is written into an organisation's own files follows the organisation alone.
 *
 * @param said asked only where nothing before it decides: the language that the organisation's `cdc.yaml` names
 */
export function spokenLanguage(flag: string | undefined, io: Surroundings, said: () => Language | undefined): Language {
  const locale = localeLanguage(io);
  return askedLanguage(flag, io) ?? (locale === 'ja' ? locale : (said() ?? locale ?? 'en'));
}

/** The language of one who says nothing else, for an organisation that begins. */
export function ownLanguage(flag: string | undefined, io: Surroundings): Language {
  return spokenLanguage(flag, io, () => undefined);
}

function askedLanguage(flag: string | undefined, { env }: Surroundings): Language | undefined {
  return languageOf(flag) ?? languageOf(env['CDC_LANG']);
}

function localeLanguage({ env, locale: system }: Surroundings): Language | undefined {
  return languageOf(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || system());
}

function languageOf(tag: string | undefined): Language | undefined {
  const [language] = (tag ?? '').toLowerCase().split(/[-_.]/);
  return languages.find((known) => known === language);
}
