/** Evidence as people type it: in a prompt, in an option, in a cell. */
import { evidenceKeys, evidenceText } from '../model/evidence.ts';
import type { Evidence } from '../model/files.ts';
import { isMap } from '../schema/mapping.ts';
import { parse } from '../source/parse.ts';

/**
 * One piece of evidence: `{ ref: …, until: … }`, in full-width braces too, is what the files have of it, with whatever is wrong
 * with that still to be judged. What only begins as that does is no text: it becomes a map that no schema allows, whose key
 * shows what was typed. Anything else is a text.
 */
export function pieceIn(text: string): unknown {
  return recordIn(text) ?? (/^\s*(?:[{｛]|ref\s*[:：])/u.test(text) ? { ref: text, [text]: true } : text);
}

function recordIn(text: string): Readonly<Record<string, unknown>> | undefined {
  const typed = text.trim();
  const plain = typed.startsWith('｛')
    ? typed.replaceAll(/[｛｝：，]\s*/gu, (mark) => halfWidth[mark.trim()] ?? mark)
    : typed;
  if (!plain.startsWith('{') || !plain.endsWith('}')) return undefined;
  const { problems, data } = parse(plain);
  const isRecord = problems.length === 0 && isMap(data) && evidenceKeys.some((key) => Object.hasOwn(data, key));
  return isRecord ? data : undefined;
}

const halfWidth: Readonly<Record<string, string>> = { '｛': '{', '｝': '}', '：': ': ', '，': ', ' };

/**
 * Pieces of evidence in one line, with semicolons between them.
 *
 * @param present what is on record: what reads like a piece of it is that piece
 */
export function evidenceIn(text: string, present: readonly Evidence[] = []): unknown[] {
  const parts = text.split(/;\s|；/).map((part) => part.trim());
  const pieces: unknown[] = [];
  for (let at = 0; at < parts.length; ) {
    const [piece, length] = longestPiece(parts, at, present);
    if (piece !== '') pieces.push(piece);
    at += length;
  }
  return pieces;
}

/** Pieces of evidence of a cell: one a line, or several in one. */
export function piecesIn(text: string, present: readonly Evidence[] = []): unknown[] {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return lines.length > 1 ? lines.map((line) => onRecord(line, present) ?? pieceIn(line)) : evidenceIn(text, present);
}

/** A semicolon may stand inside of what is in braces, or of what is on record. */
function longestPiece(parts: readonly string[], at: number, present: readonly Evidence[]): readonly [unknown, number] {
  const first = parts[at] ?? '';
  for (let length = Math.min(parts.length - at, mostParts); length > 1; length -= 1) {
    const whole = parts.slice(at, at + length).join('; ');
    const piece = onRecord(whole, present) ?? recordIn(whole) ?? whole;
    if (typeof piece !== 'string' || present.includes(piece)) return [piece, length];
  }
  return [onRecord(first, present) ?? pieceIn(first), 1];
}

/** So many semicolons may be in one piece. */
const mostParts = 8;

function onRecord(text: string, present: readonly Evidence[]): Evidence | undefined {
  return present.find((piece) => evidenceText(piece) === text);
}
