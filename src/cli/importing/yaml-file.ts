import type { Words } from '../../messages/index.ts';
import { type Wording, wording } from '../../render/diagnostic-text.ts';
import { decode, maxFileBytes } from '../../source/decode.ts';
import { type Parsed, parse } from '../../source/parse.ts';
import { rangeOf } from '../../source/range.ts';
import { UserError } from '../program/errors.ts';
import { namedContent } from '../program/named-file.ts';
import type { Io } from '../terminal/io.ts';

/**
 * A text of YAML that the user names, which has no problems.
 *
 * @throws {UserError} where it cannot be read, is too large, or is no UTF-8 or no YAML, with the place of what is wrong
 */
export function namedYaml(
  file: string,
  io: Io,
  messages: Words<'errors' | 'problems'>,
): { readonly text: string; readonly parsed: Parsed } {
  const { problems } = messages;
  const content = namedContent(file, io, messages);
  const decoded =
    'bytes' in content ? decode(content.bytes) : ({ problem: 'too-large', bytes: content.tooLarge } as const);
  const wrong = (text: string, offset: number, { message, help }: Wording) => {
    const { line, column } = rangeOf(text, offset, offset).start;
    return new UserError(`${file}:${line}:${column}: ${message}`, help);
  };
  if ('text' in decoded) {
    const { text } = decoded;
    const parsed = parse(text);
    const [problem] = parsed.problems;
    if (!problem) return { text, parsed };
    const { code, offset, args } = problem;
    throw wrong(text, offset, wording({ code: `yaml/${code}`, args }, problems));
  }
  if (decoded.problem === 'not-utf8')
    throw wrong(decoded.shown, decoded.offset, wording({ code: 'file/not-utf8', args: {} }, problems));
  const args = { bytes: decoded.bytes, limit: maxFileBytes };
  throw new UserError(`${file}: ${wording({ code: 'file/too-large', args }, problems).message}`);
}
