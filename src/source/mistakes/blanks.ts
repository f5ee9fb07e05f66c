import type { DocumentKind } from '../../model/files.ts';
import { answerWords } from '../../schema/answer-keys.ts';
import { type KeyTree, keyTrees } from '../../schema/validators.generated.js';
import { blot, type Line } from './lines.ts';
import type { Mistake } from './mistake.ts';

/** Blanks that are missing behind the colon of a key that the files know, and in front of a comment. */
export function missingBlanks(lines: readonly Line[], kind: DocumentKind): Mistake<'missing-blank'>[] {
  const keys = new Set([...keysIn(keyTrees[kind]), ...answerWords]);
  return lines.flatMap((line) => [...colons(line, keys), ...hashes(line)]);
}

const keyAndValue = /(^\s*(?:- )?|[{,]\s*)([A-Za-z][\w./-]*):(?=[^\s:/])/g;

function colons(line: Line, keys: ReadonlySet<string>): Mistake<'missing-blank'>[] {
  const { bare, start } = line;
  const edits = [...bare.matchAll(keyAndValue)].flatMap(({ 1: before = '', 2: key = '', index }) => {
    const at = start + index + before.length + key.length + 1;
    return keys.has(key) || isId(key) ? [{ start: at, end: at, text: ' ' }] : [];
  });
  const [first] = edits;
  if (!first) return [];
  const args = { sign: ':', certain: true } as const;
  return [{ code: 'missing-blank', args, span: [first.start - 1, first.start], edits }];
}

function hashes(line: Line): Mistake<'missing-blank'>[] {
  const { bare, start } = line;
  // Behind a value; a `#` within a text that is not in quotes is left to people, as C# is no comment.
  const { index } = /(?<=[}\]"']|: [\w.-]+)#/.exec(bare) ?? {};
  if (index === undefined || bare[index - 1] === blot) return [];
  const at = start + index;
  const edits = [{ start: at, end: at, text: ' ' }];
  const certain = /[}\]]/.test(bare[index - 1] ?? '');
  const args = { sign: '#', certain } as const;
  return [{ code: 'missing-blank', args, span: [at, at + 1], edits }];
}

function isId(key: string): boolean {
  return /^[A-Z]{1,8}-\d{1,3}$/.test(key);
}

function keysIn({ keys = [], at = {} }: KeyTree): string[] {
  return [...keys, ...Object.values(at).flatMap(keysIn)];
}
