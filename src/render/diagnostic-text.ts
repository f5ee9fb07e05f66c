import { loadWords, type Words } from '../messages/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../reference/index.ts';
import type { Raw } from './escape.ts';

/** What a diagnostic says, and what to do about it; names in it are as the files have them. */
export interface Wording {
  readonly message: Raw;
  readonly help: Raw;
}

/** A diagnostic with its words. */
export type Worded<Bare extends Pick<Diagnostic, 'code' | 'args'>> = Bare & Wording;

interface Wordings {
  message(args: object): string;
  help(args: object): string;
}

/** What a diagnostic says. Its code says which words; its arguments were made for them. */
export function wording(
  { code, args }: Pick<Diagnostic, 'code' | 'args'>,
  messages: Words<'rules' | 'problems'>,
): Wording {
  const group: object = Object.hasOwn(messages.rules, code) ? messages.rules : messages.problems;
  const words = Object.hasOwn(group, code) ? (group as Readonly<Record<string, Wordings>>)[code] : undefined;
  return words ? { message: words.message(args), help: words.help(args) } : { message: code, help: '' };
}

/** Diagnostics with their words, which are loaded only where there are any. */
export async function worded<Bare extends Pick<Diagnostic, 'code' | 'args'>>(
  diagnostics: readonly Bare[],
  language: Language,
): Promise<Worded<Bare>[]> {
  if (diagnostics.length === 0) return [];
  const messages = await loadWords(language, 'rules', 'problems');
  return diagnostics.map((diagnostic) => ({ ...diagnostic, ...wording(diagnostic, messages) }));
}

/** A sentence as one line, whatever the names in it hold. */
export function onOneLine(text: Raw): Raw {
  return text.replaceAll(/[\n\t\u2028\u2029]+/g, ' ');
}
