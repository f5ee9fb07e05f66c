import type { ArgsOf, Diagnostic, DiagnosticCode, Range } from '../model/diagnostic.ts';
import type { Path } from '../model/location.ts';
import type { Content } from '../source/content.ts';
import { maxFileBytes } from '../source/decode.ts';
import { decodeMail } from '../source/decode-mail.ts';
import { locate } from '../source/locate.ts';
import { isServiceRow } from '../source/mistakes/whole-lines.ts';
import { parse } from '../source/parse.ts';
import { rangeOf } from '../source/range.ts';
import { linesOf, told } from '../source/read.ts';
import { entriesIn } from './entries.ts';
import type { Entry, TextProblem } from './entry-lines.ts';
import { Mended } from './mended.ts';
import { type Region, regionsOf } from './regions.ts';
import type { IsHint } from './value.ts';

/** What a text says of one service, or of all, as a piece of YAML. */
export interface AnswerBlock {
  /** Whether it is of no service, but of the whole form: who assesses. */
  readonly ofAll?: boolean | undefined;
  /** Plain data; undefined where it cannot be read, and null where nothing is said. */
  readonly data: unknown;
  /** What of the text cannot be taken; the data is what can. */
  readonly problems: readonly TextProblem[];
  /** Where a path of the data stands in the file, as `locate` has it. */
  place(path: Path, part?: 'key' | 'value'): Range | undefined;
}

/** A text of answers, read piece by piece: what is wrong in one spoils no other. */
export interface AnswersText {
  readonly lines: readonly string[];
  readonly blocks: readonly AnswerBlock[];
}

/**
 * Reads what is in a file or comes by a pipe, in any encoding of Japanese mail: YAML, or the text of a mail with the blocks
 * of a form in it, with its fences or without, quoted or not. Places are those of the text as it is.
 *
 * @param isHint whether a comment is one with which a form is sent: any other is told as no answer
 */
export function readAnswers(content: Content, isHint: IsHint = () => false): AnswersText {
  if ('tooLarge' in content) return unreadable('file/too-large', { bytes: content.tooLarge, limit: maxFileBytes });
  const { bytes } = content;
  if (bytes.byteLength > maxFileBytes) return readAnswers({ tooLarge: bytes.byteLength });
  const text = decodeMail(bytes);
  if (text === undefined) return unreadable('answers/encoding', {});
  const lines = linesOf(text.replaceAll('\r\n', '\n'));
  const encoded = lines.findIndex((line) => /(?:=[0-9A-F]{2}){3}|^Content-Transfer-Encoding: *base64/i.test(line));
  if (encoded !== -1) return { ...unreadable('answers/encoded-mail', {}, wholeLine(lines, encoded)), lines };
  const regions = regionsOf(lines);
  const blocks = regions.flatMap((region) => {
    const whole = (region.closed || regions.length === 1) && asJson(region);
    return whole ? [whole] : entriesIn(region, isHint).map(blockOf).filter(isOfUse);
  });
  if (blocks.length > 0 || regions.length === 0) return { lines, blocks };
  return { ...unreadable(isTable(lines) ? 'answers/table' : 'answers/none', {}, wholeLine(lines, 0)), lines };
}

/** Whether somebody has answered anything in a form or a text of answers; where a fence cannot be read, somebody has been at it. */
export function holdsAnswers(content: Content): boolean {
  // What stands behind # is a hint here: whose it is, only the organisation's form would tell.
  const { lines, blocks } = readAnswers(content, () => true);
  const isForm = regionsOf(lines).some(({ closed }) => closed);
  return blocks.some(({ data, problems }) => (problems.length > 0 ? isForm : servicesIn(data).some(isSaid)));
}

function servicesIn(data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    /^[a-z]{1,8}-\d{1,3}$/i.test(key.normalize('NFKC')) ? [value] : [],
  );
}

function isSaid(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== null && value !== undefined;
  return Object.values(value).some(isSaid);
}

function unreadable<Code extends DiagnosticCode>(code: Code, args: ArgsOf<Code>, range?: Range): AnswersText {
  const problem = { code, args, ...(range && { range }) };
  return { lines: [], blocks: [{ data: undefined, problems: [problem], place: () => undefined }] };
}

function wholeLine(lines: readonly string[], index: number): Range {
  const line = index + 1;
  return { start: { line, column: 1 }, end: { line, column: 1 + (lines[index]?.length ?? 0) } };
}

/** JSON, which a program writes, is taken as it stands or not at all. */
function asJson({ lines }: Region): AnswerBlock | undefined {
  const [first] = lines.filter(({ content }) => content !== '');
  if (!/^[{[]/.test(first?.content ?? '')) return undefined;
  return blockOf({
    lines: lines.map(({ number, column, indent, content }) => [
      { text: ' '.repeat(indent) },
      {
        text: content,
        range: { start: { line: number, column }, end: { line: number, column: column + content.length } },
        exact: true,
      },
    ]),
    problems: [],
  });
}

/** Whether it is what a spreadsheet writes: the same separator in every line. */
function isTable(lines: readonly string[]): boolean {
  const rows = lines.filter((line) => line.trim() !== '').slice(0, 20);
  const least = rows.some(isServiceRow) ? 2 : 3;
  return [',', ';', '\t'].some((separator) => rows.every((row) => row.split(separator).length >= least));
}

/** A form always has the line for who assesses: empty, it says nothing. */
function isOfUse({ ofAll, data, problems }: AnswerBlock): boolean {
  return !ofAll || problems.length > 0 || isSaid(data);
}

function blockOf({ ofAll, lines, problems }: Entry): AnswerBlock {
  const mended = new Mended(lines);
  const { text } = mended;
  const parsed = parse(text);
  const lineInFile = (line: number) =>
    mended.placed({ start: { line, column: 1 }, end: { line, column: 1 } }).start.line;
  const syntax = told(
    parsed.problems,
    ({ code, args: said, offset, end }): Pick<Diagnostic, 'code' | 'args'> & { readonly range?: Range } => ({
      code: `yaml/${code}`,
      args: said.line === undefined ? said : { ...said, line: lineInFile(said.line) },
      range: mended.placed(rangeOf(text, offset, end)),
    }),
    (next, more) => ({ ...next, ...more }),
  );
  return {
    ofAll,
    data: parsed.data,
    problems: [...problems, ...syntax],
    place(path, part) {
      const range = locate(parsed, text, path, part);
      return range && mended.placed(range);
    },
  };
}
