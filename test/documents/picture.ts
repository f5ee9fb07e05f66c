import { type Colour, isWide, type Run } from './screen.ts';

/** Colours of a theme, each readable on its background. */
export type Theme = Readonly<Record<Colour | 'background' | 'border', string>>;

export const themes = {
  light: {
    background: '#ffffff',
    border: '#d1d9e0',
    text: '#1f2328',
    faint: '#59636e',
    red: '#cf222e',
    green: '#1a7f37',
    yellow: '#9a6700',
    cyan: '#1b7c83',
  },
  dark: {
    background: '#0d1117',
    border: '#3d444d',
    text: '#f0f6fc',
    faint: '#9198a1',
    red: '#ff7b72',
    green: '#3fb950',
    yellow: '#d29922',
    cyan: '#39c5cf',
  },
} satisfies Record<string, Theme>;

/** In pixels: a cell of the terminal, its letters, and what is left free around them all. */
const cell = { width: 8.4, height: 19 };
/** A wide letter fills two cells. */
const fontSize = { narrow: 14, wide: 16 };
const margin = 16;

/** How much of its cell each character of a bar fills with its colour. The fonts of different machines draw them differently. */
const bars: Readonly<Record<string, number>> = { '█': 1, '▒': 0.8, '░': 0.6 };

const fonts = `ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Noto Sans Mono CJK JP','Noto Sans JP','BIZ UDGothic',monospace`;

export interface Picture {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly cols: number;
  readonly rows: readonly (readonly Run[])[];
}

/** A picture of a terminal. Every run of text is given its place and its length, so that columns stand in any font. */
export function svgOf({ title, description, language, cols, rows }: Picture, theme: Theme): string {
  const width = Math.ceil(cols * cell.width + 2 * margin);
  const height = rows.length * cell.height + 2 * margin;
  const used = new Set(rows.flat().map(({ colour }) => colour));
  const colours = [...used].filter((colour) => colour !== 'text').toSorted();
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" xml:lang="${language}" lang="${language}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    '<style>',
    `text{font:${fontSize.narrow}px ${fonts};fill:${theme.text};white-space:pre}rect{fill:${theme.text}}.wide{font-size:${fontSize.wide}px}.bold{font-weight:600}`,
    ...colours.map((colour) => `.${colour}{fill:${theme[colour]}}`),
    '</style>',
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8" style="fill:${theme.background};stroke:${theme.border}"/>`,
    ...rows.flatMap((row, y) => row.flatMap(partsOf).map((run) => drawn(run, y))),
    '</svg>',
  ].join('\n')}\n`;
}

/** A run, with its bars apart from its text. */
function partsOf(run: Run): Run[] {
  const parts = run.text.match(/█+|▒+|░+|[^█▒░]+/gu) ?? [];
  let { at } = run;
  return parts.map((text) => {
    const cells = parts.length === 1 ? run.cells : [...text].length;
    const part = { ...run, text, at, cells };
    at += cells;
    return part;
  });
}

function drawn(run: Run, y: number): string {
  const { text, at, cells, colour, bold } = run;
  const x = rounded(margin + at * cell.width);
  const width = rounded(cells * cell.width);
  const top = margin + y * cell.height;
  const classes = [...(colour === 'text' ? [] : [colour]), ...(bold ? ['bold'] : []), ...(isWide(run) ? ['wide'] : [])];
  const looks = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  const filled = bars[text.charAt(0)];
  if (filled !== undefined) {
    const opacity = filled === 1 ? '' : ` fill-opacity="${filled}"`;
    return `<rect x="${x}" y="${top + 2}" width="${width}" height="${cell.height - 4}"${looks}${opacity}/>`;
  }
  return `<text x="${x}" y="${top + 14}" textLength="${width}"${looks}>${escaped(text)}</text>`;
}

const rounded = (pixels: number) => Math.round(pixels * 10) / 10;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
