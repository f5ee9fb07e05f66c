/** What cells show beside their values, of what changes their meaning: `1` as a percentage is no score, `3` crossed out no answer. */
import { mostCells } from './extent.ts';
import { addressOf, type Place, placeOf, type ReadCell } from './workbook.ts';

/** Formats of percentages that every workbook has. */
const builtIn = ['9', '10'];

/** What is to be seen of the cells of a sheet, by their addresses, rows and columns. */
export interface Looks {
  readonly percents: ReadonlySet<string>;
  /** Crossed out, as a whole or in part. */
  readonly struck: ReadonlySet<string>;
  /** With a link to a file or a page. */
  readonly links: ReadonlySet<string>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * What cells look like, sheet by sheet, in their order: names may be written with entities.
 *
 * @param parts as `neededOf` writes them
 */
export function looksOf(parts: Parts): readonly Looks[] {
  const styles = stylesIn(partText(parts, /^xl\/styles\.xml$/i));
  const strings = struckStrings(partText(parts, /^xl\/sharedStrings\.xml$/i));
  const targets = new Map(
    [...partText(parts, /^xl\/_rels\/workbook\.xml\.rels$/i).matchAll(/<Relationship\b([^>]*)>/g)].map(
      ([, tag = '']) => [attribute(tag, 'Id'), attribute(tag, 'Target').replace(/^.*\//, '')],
    ),
  );
  const sheets = [...partText(parts, /^xl\/workbook\.xml$/i).matchAll(/<sheet\b([^>]*)>/g)].map(([, tag = '']) => tag);
  // The library passes over those without a name.
  return sheets
    .filter((tag) => attribute(tag, 'name') !== '')
    .map((tag) => {
      const part = targets.get(attribute(tag, 'r:id')) ?? '';
      const xml = partText(parts, new RegExp(`^xl/worksheets/${part.replaceAll(/[^\w.-]/g, '.')}$`, 'i'));
      return looksIn(xml, styles, strings);
    });
}

interface Styles {
  readonly percents: ReadonlySet<string>;
  readonly struck: ReadonlySet<string>;
}

function looksIn(xml: string, styles: Styles, strings: ReadonlySet<string>): Looks {
  const [percents, struck] = [new Set<string>(), new Set<string>()];
  const hiddenRows = new Set<number>();
  const hiddenColumns = columnsOf([...xml.matchAll(/<col\b([^>]*)>/g)].map(([, tag = '']) => tag).filter(isHidden));
  const links = new Set(
    [...xml.matchAll(/<hyperlink\b([^>]*)>/g)].map(([, tag = '']) => attribute(tag, 'ref').replace(/:.*/, '')),
  );
  const isPlain = [styles.percents, styles.struck, strings].every(({ size }) => size === 0);
  if (isPlain && !/<strike\b| hidden=/.test(xml)) return { percents, struck, links, hiddenRows, hiddenColumns };
  let at: Place = { row: 0, column: 0 };
  for (const [, kind, tag = '', text = ''] of xml.matchAll(rowsAndCells)) {
    // Without an address, a row or a cell stands after the one before.
    const said = attribute(tag, 'r').toUpperCase();
    if (kind === 'row') {
      at = { row: said === '' ? at.row + 1 : Number(said), column: 0 };
      if (isHidden(tag)) hiddenRows.add(at.row);
      continue;
    }
    at = said === '' ? { row: at.row, column: at.column + 1 } : placeOf(said);
    const style = attribute(tag, 's');
    const isShared = strings.size > 0 && attribute(tag, 't') === 's';
    if (styles.percents.has(style)) percents.add(addressOf(at));
    if (styles.struck.has(style) || hasStrike(text) || (isShared && strings.has(/<v>(\d+)/.exec(text)?.[1] ?? '')))
      struck.add(addressOf(at));
  }
  return { percents, struck, links, hiddenRows, hiddenColumns };
}

/** Each row up to its first cell, and each cell with what is in it. */
const rowsAndCells = /<(row|c)\b([^>]*)>(.*?)(?=<(?:row|c)\b|<\/row>|$)/gs;

function columnsOf(tags: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const tag of tags) {
    const last = Math.min(Number(attribute(tag, 'max')), mostCells.column);
    for (let column = Math.max(Number(attribute(tag, 'min')), 1); column <= last; column += 1) found.add(column);
  }
  return found;
}

/** Puts down of cells that hold something what is to be seen of them. */
export function see({ percents, struck, links, hiddenRows, hiddenColumns }: Looks, rows: ReadCell[][]): void {
  const put = (row: number, column: number, look: Partial<ReadCell>) => {
    const line = rows[row - 1];
    const cell = line?.[column - 1];
    if (line && cell && cell.text !== '') line[column - 1] = { ...cell, ...look };
  };
  const at = (places: ReadonlySet<string>, look: Partial<ReadCell>) => {
    for (const place of places) put(placeOf(place).row, placeOf(place).column, look);
  };
  at(percents, { isPercent: true });
  at(struck, { isStruck: true });
  at(links, { isLink: true });
  for (const [index, { length }] of rows.entries())
    for (let column = 1; column <= length; column += 1)
      if (hiddenRows.has(index + 1) || hiddenColumns.has(column)) put(index + 1, column, { isHidden: true });
}

function isHidden(tag: string): boolean {
  return isTrue(attribute(tag, 'hidden'));
}

/** The numbers by which cells name styles of percentages, and of what is crossed out. */
function stylesIn(xml: string): Styles {
  const own = [...xml.matchAll(/<numFmt\b([^>]*)>/g)].flatMap(([, tag = '']) =>
    attribute(tag, 'formatCode').includes('%') ? [attribute(tag, 'numFmtId')] : [],
  );
  const formats = new Set([...builtIn, ...own]);
  const [, fonts = ''] = /<fonts\b[^>]*>(.*?)<\/fonts>/s.exec(xml) ?? [];
  const struck = new Set(
    [...fonts.matchAll(/<font\b[^>]*\/>|<font\b[^>]*>.*?<\/font>/gs)].flatMap(([font], index) =>
      hasStrike(font) ? [String(index)] : [],
    ),
  );
  const [, styles = ''] = /<cellXfs\b[^>]*>(.*?)<\/cellXfs>/s.exec(xml) ?? [];
  const tags = [...styles.matchAll(/<xf\b([^>]*)>/g)].map(([, tag = '']) => tag);
  const numbers = (isMeant: (tag: string) => boolean) =>
    new Set(tags.flatMap((tag, index) => (isMeant(tag) ? [String(index)] : [])));
  return {
    percents: numbers((tag) => formats.has(attribute(tag, 'numFmtId'))),
    struck: struck.size === 0 ? new Set() : numbers((tag) => struck.has(attribute(tag, 'fontId'))),
  };
}

/** The numbers of texts of which a part is crossed out. */
function struckStrings(xml: string): ReadonlySet<string> {
  if (!xml.includes('<strike')) return new Set();
  return new Set(
    [...xml.matchAll(/<si\b[^>]*\/>|<si\b[^>]*>.*?<\/si>/gs)].flatMap(([text], index) =>
      hasStrike(text) ? [String(index)] : [],
    ),
  );
}

function hasStrike(xml: string): boolean {
  return [...xml.matchAll(/<strike\b([^>]*)>/g)].some(([, tag = '']) => isTrue(attribute(tag, 'val') || '1'));
}

function isTrue(value: string): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function partText(parts: Parts, name: RegExp): string {
  const found = Object.entries(parts).find(([part]) => name.test(part));
  return found === undefined ? '' : Buffer.from(found[1]).toString('utf8');
}

function attribute(tag: string, name: string): string {
  const [, double, single] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single ?? '';
}
