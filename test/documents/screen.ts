import headless from '@xterm/headless';

/** Text of one look that stands in cells side by side. */
export interface Run {
  readonly text: string;
  /** Its first cell in the row, and how many it takes. */
  readonly at: number;
  readonly cells: number;
  readonly colour: Colour;
  readonly bold: boolean;
}

export type Colour = 'text' | 'faint' | 'red' | 'green' | 'yellow' | 'cyan';

/** The palette's numbers, as terminals know them. */
const palette: Partial<Record<number, Colour>> = { 1: 'red', 2: 'green', 3: 'yellow', 6: 'cyan' };

/** The rows that a terminal shows of a text with colours. */
export async function screenOf(text: string, cols = 80): Promise<Run[][]> {
  const lines = text.trimEnd().split('\n');
  const terminal = new headless.Terminal({ cols, rows: lines.length, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(lines.join('\r\n'), resolve));
  const { active } = terminal.buffer;
  return lines.map((_, y) => {
    const runs: Run[] = [];
    for (let x = 0; x < cols; x += 1) {
      const cell = active.getLine(y)?.getCell(x);
      const chars = cell?.getChars();
      if (!cell || !chars || chars === ' ') continue;
      const colour = cell.isDim() ? 'faint' : cell.isFgDefault() ? 'text' : palette[cell.getFgColor()];
      if (!colour) throw new Error(`No colour is known for ${cell.getFgColor()}`);
      append(runs, { text: chars, at: x, cells: cell.getWidth(), colour, bold: cell.isBold() !== 0 });
    }
    return runs;
  });
}

/** Adds a cell to the run before it, over one blank at most: wide and narrow characters stay apart, so that none moves another. */
function append(runs: Run[], cell: Run): void {
  const last = runs.at(-1);
  const between = last ? cell.at - last.at - last.cells : 0;
  const same =
    last &&
    last.colour === cell.colour &&
    last.bold === cell.bold &&
    isWide(last) === isWide(cell) &&
    between <= (isWide(cell) ? 0 : 1);
  if (last && same)
    runs[runs.length - 1] = {
      ...last,
      text: last.text + ' '.repeat(between) + cell.text,
      cells: last.cells + between + cell.cells,
    };
  else runs.push(cell);
}

export const isWide = ({ text, cells }: Run): boolean => cells > [...text].length;
