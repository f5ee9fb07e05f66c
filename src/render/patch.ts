import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk, structuredPatch } from 'diff';
import type { RenderContext } from './context.ts';
import { forTerminal, forTerminalLine } from './escape.ts';

/** Where more lines come and go, what they have in common is not looked for: that takes the square of them. */
const maxEditLength = 2000;

/** How a file would change, as a unified diff. */
export function patchText(
  { path, before, after }: { readonly path: string; readonly before: string; readonly after: string },
  { palette }: Pick<RenderContext, 'palette'>,
): string {
  const shown = forTerminalLine(path);
  const paint = (line: string) => {
    if (line.startsWith('+++') || line.startsWith('---')) return palette.strong(line);
    if (line.startsWith('@@')) return palette.info(line);
    if (line.startsWith('+')) return palette.good(line);
    return line.startsWith('-') ? palette.bad(line) : line;
  };
  const patch = structuredPatch(shown, shown, before, after, undefined, undefined, { context: 2, maxEditLength });
  const { hunks } = patch ?? { hunks: [wholeHunk(before, after)] };
  const files = { oldFileName: shown, newFileName: shown, oldHeader: undefined, newHeader: undefined };
  return formatPatch({ ...files, hunks }, FILE_HEADERS_ONLY)
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `${paint(forTerminal(line.replace(/\r$/, '')))}\n`)
    .join('');
}

/** All from the first line that is another one to the last. */
function wholeHunk(before: string, after: string): StructuredPatchHunk {
  const [old, now] = [linesOf(before), linesOf(after)];
  const start = old.findIndex((line, index) => line !== now[index]);
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const [gone, come] = [old, now].map((lines) => lines.slice(start, lines.length - end));
  const marked = (lines: readonly string[] = [], sign: string) =>
    lines.flatMap((line) =>
      line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'],
    );
  return {
    oldStart: start + 1,
    oldLines: gone?.length ?? 0,
    newStart: start + 1,
    newLines: come?.length ?? 0,
    lines: [...marked(gone, '-'), ...marked(come, '+')],
  };
}

/** With their line breaks. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
