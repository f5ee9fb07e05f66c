import type { Messages } from '../messages/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { forTerminalLine } from './escape.ts';

interface Wording {
  message(args: object): string;
  help(args: object): string;
}

/** What a diagnostic says, and what to do about it. Its code says which words; its arguments were made for them. */
export function wording(
  { code, args }: Pick<Diagnostic, 'code' | 'args'>,
  messages: Pick<Messages, 'rules' | 'problems'>,
): { message: string; help: string } {
  const group: object = Object.hasOwn(messages.rules, code) ? messages.rules : messages.problems;
  const words = Object.hasOwn(group, code) ? (group as Readonly<Record<string, Wording>>)[code] : undefined;
  return words
    ? { message: forTerminalLine(words.message(args)), help: forTerminalLine(words.help(args)) }
    : { message: code, help: '' };
}
