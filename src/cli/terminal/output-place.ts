import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBounded } from '../../source/content.ts';
import { readsLikeOwn } from '../../source/folder.ts';
import { ownPlace } from '../../source/own-place.ts';
import { isUntouched } from '../../source/spreadsheet/hidden.ts';
import { isWorkbook, maxSpreadsheetBytes, readSpreadsheet } from '../../source/spreadsheet/read.ts';
import { SpreadsheetRefused } from '../../source/spreadsheet/refused.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';

/**
 * Where an output goes: whatever a command writes into a file that the user names passes here. A former report may be
 * replaced, but not what people have written: an organisation's files, by whatever path, answers in a form, and any
 * workbook but one of ours in which nothing has been changed.
 *
 * @param isFormer whether a text is what the command itself writes, though it looks like what people have written
 * @returns the absolute path
 * @throws {UserError} where that would be replaced; nothing is touched
 */
export async function outputPlace(
  output: string,
  { io, messages: { errors } }: CommandContext,
  isFormer: (text: string) => Promise<boolean> = async () => false,
): Promise<string> {
  const path = resolve(io.cwd, output);
  const place = ownPlace(path) ?? (await holds(path, isFormer));
  if (place === undefined) return path;
  const { message, help } = errors.outputOver[place];
  throw new UserError(message(output), help);
}

/**
 * To be asked before anything is read: a command whose output is one of the files that it reads would leave nothing of
 * what somebody handed it, by whatever path or link.
 *
 * @throws {UserError} for such an output; nothing is touched
 */
export function refuseOverRead(
  output: string | undefined,
  read: readonly (string | undefined)[],
  { io: { cwd }, messages: { errors } }: CommandContext,
): void {
  if (output === undefined) return;
  const place = resolve(cwd, output);
  if (!read.some((file) => file !== undefined && isSame(place, resolve(cwd, file)))) return;
  throw new UserError(errors.outputOverRead(output), errors.outputOverReadHelp);
}

/** Whether both are one file: by path, symbolic or hard link. One that is not there is only itself. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  try {
    if (realpathSync.native(one) === realpathSync.native(other)) return true;
    const [{ dev, ino }, second] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
    // Some file systems number no files.
    return ino !== 0n && dev === second.dev && ino === second.ino;
  } catch {
    return false;
  }
}

/** What somebody has written in a file that is there. */
async function holds(
  path: string,
  isFormer: (text: string) => Promise<boolean>,
): Promise<'file' | 'answers' | 'workbook' | undefined> {
  const beginning = bytesOf(path, enough);
  if (beginning !== undefined && isWorkbook(beginning)) return (await isReplaceable(path)) ? undefined : 'workbook';
  const bytes = bytesOf(path);
  if (bytes === undefined) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  if (readsLikeOwn(text)) return (await isFormer(text)) ? undefined : 'file';
  // The reader of answers is slow to load: a report has no line that begins with a service.
  if (!/^(?:>[> ]*)?[ \t]*["']?[A-Za-z]{1,8}-\d{1,3}["']?[ \t\u3000]*[:：]/m.test(text.normalize('NFKC')))
    return undefined;
  const { holdsAnswers } = await import('../../answers/read.ts');
  return holdsAnswers({ bytes }) ? 'answers' : undefined;
}

/** So much of a file tells whether it is a workbook. */
const enough = 8;

/** Whether a workbook is ours and as it was written. One that cannot be read may hold anything. */
async function isReplaceable(path: string): Promise<boolean> {
  const bytes = bytesOf(path, maxSpreadsheetBytes);
  if (bytes === undefined) return false;
  try {
    return isUntouched(await readSpreadsheet(bytes, path));
  } catch (error) {
    if (error instanceof SpreadsheetRefused) return false;
    throw error;
  }
}

function bytesOf(path: string, most?: number): Uint8Array | undefined {
  try {
    const content = readBounded(path, most);
    return content && 'bytes' in content ? content.bytes : undefined;
  } catch {
    // No file, or one that cannot be read: whether it can be written is for the system to say.
    return undefined;
  }
}
