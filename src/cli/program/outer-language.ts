import { join } from 'node:path';
import { type Language, languages } from '../../reference/index.ts';
import { readBounded } from '../../source/content.ts';
import { fileName, findOrganisation } from '../../source/folder.ts';
import { readStrict } from '../../source/strict.ts';
import type { Io } from '../terminal/io.ts';
import { spokenLanguage } from './language.ts';

/** The language of help and usage errors, before any organisation is opened. */
export function outerLanguage(argv: readonly string[], io: Io): Language {
  const flag = argv.find((_, index) => argv[index - 1] === '--lang') ?? valueBehind(argv, '--lang=');
  return spokenLanguage(flag, io, () => languageHere(io));
}

function valueBehind(argv: readonly string[], prefix: string): string | undefined {
  return argv.find((arg) => arg.startsWith(prefix))?.slice(prefix.length);
}

/** What the `cdc.yaml` of the organisation around the current folder says, if it is easily read. */
function languageHere(io: Io): Language | undefined {
  try {
    const folder = findOrganisation(io.cwd);
    const content = folder && readBounded(join(folder, fileName('cdc')));
    const data = content && 'bytes' in content && readStrict(Buffer.from(content.bytes).toString('utf8'));
    const said = data ? (data as { organization?: { language?: unknown } }).organization?.language : undefined;
    return languages.find((language) => language === said);
  } catch {
    return undefined;
  }
}
