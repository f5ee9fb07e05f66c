import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { RenderContext } from './context.ts';
import { forTerminal, forTerminalLine } from './escape.ts';

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
  const options = { context: 2, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(shown, shown, before, after, undefined, undefined, options)
    .trimEnd()
    .split('\n')
    .map((line) => `${paint(forTerminal(line.replace(/\r$/, '')))}\n`)
    .join('');
}
