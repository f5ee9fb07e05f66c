import { resolve } from 'node:path';
import { readBounded } from '../../source/content.ts';
import { readsLikeOwn } from '../../source/folder.ts';
import { ownPlace } from '../../source/own-place.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';

/**
 * Where an output goes: whatever a command writes into a file that the user names passes here. A former report may be
 * replaced, but not what people have written: an organisation's files, by whatever path, and answers in a form.
 *
 * @returns the absolute path
 * @throws {UserError} where that would be replaced; nothing is touched
 */
export async function outputPlace(output: string, { io, messages: { errors } }: CommandContext): Promise<string> {
  const path = resolve(io.cwd, output);
  const place = ownPlace(path) ?? (await holds(path));
  if (place === undefined) return path;
  const { message, help } = errors.outputOver[place];
  throw new UserError(message(output), help);
}

/** What somebody has written in a file that is there. */
async function holds(path: string): Promise<'file' | 'answers' | undefined> {
  const bytes = bytesOf(path);
  if (bytes === undefined) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  if (readsLikeOwn(text)) return 'file';
  // The reader of answers is slow to load: a report has no line that begins with a service.
  if (!/^(?:>[> ]*)?[ \t]*["']?[A-Za-z]{1,8}-\d{1,3}["']?[ \t\u3000]*[:：]/m.test(text.normalize('NFKC')))
    return undefined;
  const { holdsAnswers } = await import('../../answers/read.ts');
  return holdsAnswers({ bytes }) ? 'answers' : undefined;
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    const content = readBounded(path);
    return content && 'bytes' in content ? content.bytes : undefined;
  } catch {
    // No file, or one that cannot be read: whether it can be written is for the system to say.
    return undefined;
  }
}
