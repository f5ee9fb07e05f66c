import type { Diagnostic, Frame, LocatedDiagnostic, Range } from '../model/diagnostic.ts';
import { type DocumentKind, documentKinds, type FileKind, fileKinds } from '../model/files.ts';
import type { Location, Path } from '../model/location.ts';
import { fileName } from './folder.ts';
import { placeIn } from './marks.ts';
import { linesFrom, rangeOf } from './range.ts';
import type { Problem, SourceFile } from './read.ts';

/** Puts places into diagnostics; sorts them by file and place, and drops those that say the same of the same place. */
export async function locateAll(
  files: readonly SourceFile<DocumentKind>[],
  diagnostics: Iterable<Diagnostic>,
): Promise<LocatedDiagnostic[]> {
  const located: LocatedDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { file, name, path, part } = diagnostic.at;
    const source = files.find((one) => one.kind === file && one.name === name);
    const range = source && (await placeOf(source, path, part));
    // Of a kind of which there can be many, none is missing; of a group, its file says which entity is meant.
    const shown = source?.path ?? pathOfMissing(files, fileKinds.find((kind) => kind === file) ?? 'cdc', name);
    located.push({ ...diagnostic, path: shown, range, frame: source && frameIn(source, range) });
  }
  return inOrder(located);
}

/** Where a path stands in a file. The full parser is slow to load: it is asked only for what the strict reader has not seen. */
async function placeOf(
  source: SourceFile<DocumentKind>,
  path: Path,
  part: Location['part'],
): Promise<Range | undefined> {
  const marks = source.marks();
  const place = marks && placeIn(marks, source.text, path, part);
  if (place) return place;
  const parsed = await source.parsed();
  return parsed && (await import('./locate.ts')).locate(parsed, source.text, path, part);
}

/** A problem of one file with its place. */
export function locateProblem(source: SourceFile<DocumentKind>, { diagnostic, span }: Problem): LocatedDiagnostic {
  const range = span && rangeOf(source.text, span[0], span[1]);
  return { ...diagnostic, path: source.path, range, frame: frameIn(source, range) };
}

function frameIn({ text }: Pick<SourceFile, 'text'>, range: Range | undefined): Frame | undefined {
  return range && frameOf(range, (first, last) => linesFrom(text, first, last));
}

/** The text around a place: its line, and the one before and the one after it. */
export function frameOf({ start }: Range, lines: (first: number, last: number) => readonly string[]): Frame {
  const first = Math.max(start.line - 1, 1);
  return { first, lines: lines(first, start.line + 1) };
}

/** With a number as the text writes it, where the program would write it otherwise: `1e400`, `.nan`, `0x10`. */
export function asWritten<D extends Pick<LocatedDiagnostic, 'args' | 'range' | 'frame'>>(diagnostic: D): D {
  const { range, frame, args } = diagnostic;
  const { found, foundType } = args as { found?: unknown; foundType?: string };
  if (foundType !== 'number' || !range || !frame || range.start.line !== range.end.line) return diagnostic;
  const line = frame.lines[range.start.line - frame.first] ?? '';
  const written = line.slice(range.start.column - 1, range.end.column - 1);
  const isOtherwise = /^[-+.\w]+$/.test(written) && written !== String(found);
  return isOtherwise ? { ...diagnostic, args: { ...args, found: written } as typeof args } : diagnostic;
}

export function inOrder(diagnostics: readonly LocatedDiagnostic[]): LocatedDiagnostic[] {
  const sorted = diagnostics.toSorted(
    (a, b) =>
      documentKinds.indexOf(a.at.file) - documentKinds.indexOf(b.at.file) ||
      compare(a.at.name ?? '', b.at.name ?? '') ||
      (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
      (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0),
  );
  const seen = new Set<string>();
  return sorted.filter(({ path, range, code, args }) => {
    const key = JSON.stringify([path, range?.start, code, args]);
    return !seen.has(key) && seen.add(key);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Where a file that is missing would be: beside the others. */
function pathOfMissing(files: readonly SourceFile<DocumentKind>[], kind: FileKind, name: string | undefined): string {
  const other = files.find(
    (file): file is SourceFile => fileKinds.some((one) => one === file.kind) && file.name === name,
  );
  return other ? other.path.slice(0, other.path.length - fileName(other.kind).length) + fileName(kind) : fileName(kind);
}
