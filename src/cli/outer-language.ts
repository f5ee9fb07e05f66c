import type { Language } from '../reference/index.ts';
import type { Io } from './io.ts';
import { askedLanguage, localeLanguage } from './language.ts';

/** The language of help and usage errors, before any organisation is opened. */
export function outerLanguage(argv: readonly string[], io: Io): Language {
  const flag =
    argv.find((_, index) => argv[index - 1] === '--lang') ?? argv.find((arg) => arg.startsWith('--lang='))?.slice(7);
  return askedLanguage(flag, io) ?? localeLanguage(io);
}
