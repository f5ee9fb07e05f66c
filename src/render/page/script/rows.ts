/** A row of a table as it is searched, chosen and sorted. */
export interface Row {
  readonly element: HTMLTableRowElement;
  /** Where it stands while nothing is sorted. */
  readonly group: HTMLTableSectionElement;
  readonly cells: readonly string[];
  /** All of it, as it is searched. */
  readonly text: string;
}

/** The rows of a table, without the headings of its groups. */
export function rowsOf(table: HTMLTableElement): Row[] {
  return [...table.tBodies].flatMap((group) =>
    [...group.rows]
      .filter(({ cells }) => cells[0]?.scope !== 'rowgroup')
      .map((element) => {
        const cells = [...element.cells].map(({ textContent }) => textContent.trim());
        return { element, group, cells, text: cells.join('\n').normalize('NFKC').toLowerCase() };
      }),
  );
}

export function textAt({ cells }: Row, column: number): string {
  return cells[column] ?? '';
}

/** The different values of a column, as they come. */
export function optionsOf(rows: readonly Row[], column: number): ReadonlySet<string> {
  return new Set(rows.map((row) => textAt(row, column)).filter((text) => text !== ''));
}

export interface Order {
  readonly numeric: boolean;
  readonly descending: boolean;
  readonly collator: Intl.Collator;
}

/** Rows by what is in a column; what has no value comes last in both directions. */
export function orderOf(rows: readonly Row[], column: number, { numeric, descending, collator }: Order): Row[] {
  const compare = numeric
    ? (a: string, b: string) => (numberIn(a) ?? 0) - (numberIn(b) ?? 0) || collator.compare(a, b)
    : collator.compare;
  const isNone = (text: string) => /^[–·]?$/.test(text) || (numeric && numberIn(text) === undefined);
  return rows.toSorted((one, other) => {
    const [a, b] = [textAt(one, column), textAt(other, column)];
    if (isNone(a) || isNone(b)) return Number(isNone(a)) - Number(isNone(b));
    return descending ? compare(b, a) : compare(a, b);
  });
}

/** `−1.5` as it is printed, the first number of `2/4` and `3 → 5`. */
function numberIn(text: string): number | undefined {
  const [number] = /[+-]?\d+(?:\.\d+)?/.exec(text.replaceAll('−', '-')) ?? [];
  return number === undefined ? undefined : Number(number);
}
