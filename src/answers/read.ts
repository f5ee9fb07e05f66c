import type { ArgsOf, Diagnostic, DiagnosticCode, Range } from '../model/diagnostic.ts';
import type { Path } from '../model/location.ts';
import { answerWords } from '../schema/answer-keys.ts';
import type { Content } from '../source/content.ts';
import { decode, maxFileBytes } from '../source/decode.ts';
import { locate } from '../source/locate.ts';
import { parse } from '../source/parse.ts';
import { rangeOf } from '../source/range.ts';
import { linesOf, told } from '../source/read.ts';

/** A piece of YAML that holds answers: a whole file, or one fence of a form in Markdown. */
export interface AnswerBlock {
  /** Plain data; undefined when there are problems, and null where nothing is said. */
  readonly data: unknown;
  readonly problems: readonly (Pick<Diagnostic, 'code' | 'args'> & { readonly range?: Range })[];
  /** Where a path of the data stands in the file, as `locate` has it. */
  place(path: Path, part?: 'key' | 'value'): Range | undefined;
}

/** A text of answers, read piece by piece: what is wrong in one spoils no other. */
export interface AnswersText {
  readonly lines: readonly string[];
  readonly blocks: readonly AnswerBlock[];
}

/**
 * Reads what is in a file or comes by a pipe: a YAML text, or every `yaml` fence of a text that has one. What mail
 * makes of it is undone first: quote marks, odd spaces, and a colon after a key that is full-width or has no space behind
 * it. Places are those of the text as it is.
 */
export function readAnswers(content: Content): AnswersText {
  if ('tooLarge' in content) return unreadable('file/too-large', { bytes: content.tooLarge, limit: maxFileBytes });
  const decoded = decode(content.bytes);
  if (!('problem' in decoded)) return readText(decoded.text);
  if (decoded.problem === 'too-large') return readAnswers({ tooLarge: decoded.bytes });
  const { text, offset } = decoded;
  return { ...unreadable('file/not-utf8', {}, rangeOf(text, offset, offset + 1)), lines: linesOf(text) };
}

function unreadable<Code extends DiagnosticCode>(code: Code, args: ArgsOf<Code>, range?: Range): AnswersText {
  const problem = { code, args, ...(range && { range }) };
  return { lines: [], blocks: [{ data: undefined, problems: [problem], place: () => undefined }] };
}

function readText(text: string): AnswersText {
  const lines = linesOf(text);
  const fences = fencesOf(lines);
  const pieces = fences.length > 0 ? fences : [{ first: 0, lines }];
  return { lines, blocks: pieces.map(blockOf) };
}

interface Piece {
  /** How many lines stand before it. */
  readonly first: number;
  readonly lines: readonly string[];
}

/** What stands in each `yaml` fence. One that is not closed ends where the next begins. */
function fencesOf(lines: readonly string[]): Piece[] {
  const fences: Piece[] = [];
  let first: number | undefined;
  for (const [index, line] of [...lines, '```'].entries()) {
    const [, info] = /^[>\s]*(?:`{3,}|~{3,})\s*(\w*)/.exec(line) ?? [];
    if (info === undefined) continue;
    if (first !== undefined) fences.push({ first, lines: lines.slice(first, index) });
    first = /^ya?ml$/i.test(info) ? index + 1 : undefined;
  }
  return fences;
}

function blockOf({ first, lines }: Piece): AnswerBlock {
  const { depth, unquoted } = withoutQuotes(lines);
  const mended = unquoted.map(mend);
  const text = mended.map((line) => line.text).join('\n');
  const parsed = parse(text);
  const position = ({ line, column }: Range['start']): Range['start'] => {
    const added = mended[line - 1]?.added.filter((at) => at < column).length ?? 0;
    return { line: first + line, column: column + (depth[line - 1] ?? 0) - added };
  };
  const placed = ({ start, end }: Range): Range => ({ start: position(start), end: position(end) });
  return {
    data: parsed.data,
    problems: told(
      parsed.problems,
      ({ code, args, offset, end }): AnswerBlock['problems'][number] => ({
        code: `yaml/${code}`,
        args,
        range: placed(rangeOf(text, offset, end)),
      }),
      (next, more) => ({ ...next, ...more }),
    ),
    place(path, part) {
      const range = locate(parsed, text, path, part);
      return range && placed(range);
    },
  };
}

/** Takes the `>` of a quotation away where every line has it; `depth` is how many columns that were of each. */
function withoutQuotes(lines: readonly string[]): { depth: readonly number[]; unquoted: readonly string[] } {
  const quoted = lines.every((line) => line.startsWith('>') || line.trim() === '');
  const unquoted = quoted ? lines.map((line) => line.replace(/^(?:>[ \u00A0]?)+/, '')) : lines;
  return { depth: lines.map((line, index) => line.length - (unquoted[index]?.length ?? 0)), unquoted };
}

/** A line with the spaces and the colon that YAML wants; `added` are the columns of what was put in. */
function mend(line: string): { text: string; added: readonly number[] } {
  const [margin = ''] = /^[ \u00A0\u202F\u3000]*/.exec(line) ?? [];
  // A full-width space is as wide as two.
  const indent = margin.replaceAll('\u3000', '  ').replaceAll(/[^ ]/g, ' ');
  const added = Array.from({ length: indent.length - margin.length }, (_, index) => index + 1);
  const rest = line
    .slice(margin.length)
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll('\u3000#', ' #')
    .trimEnd();
  const [, key = '', gap = '', behind = '', value = ''] =
    /^([^\s:：]+)([ \u3000]*)[:：]([ \u3000]*)(.*)$/.exec(rest) ?? [];
  if (!isKey(key)) return { text: indent + rest, added };
  const before = `${indent}${key}${' '.repeat(gap.length)}:`;
  if (value === '') return { text: before, added };
  if (behind !== '') return { text: `${before}${' '.repeat(behind.length)}${value}`, added };
  return { text: `${before} ${value}`, added: [...added, before.length + 1] };
}

/** Whether a word is one that answers are made of: a key, or the id of a service. */
function isKey(word: string): boolean {
  const plain = word.normalize('NFKC').toLowerCase();
  return answerWords.has(plain) || /^[a-z]{1,8}-\d{1,3}$/.test(plain);
}
