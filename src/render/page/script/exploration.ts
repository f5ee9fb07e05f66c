import { optionsOf, orderOf, type Row, rowsOf, textAt } from './rows.ts';

/** A table whose rows can be searched, chosen by the values of columns, and sorted. */
export class Exploration {
  readonly id: string;
  readonly #tools: HTMLElement;
  readonly #reset: HTMLButtonElement;
  readonly #table: HTMLTableElement;
  readonly #headings: readonly HTMLTableCellElement[];
  readonly #rows: readonly Row[];
  readonly #search: HTMLInputElement;
  readonly #selects = new Map<number, HTMLSelectElement>();
  readonly #collator: Intl.Collator;

  /**
   * @param id of the section or the table itself: where a link to it leads
   * @param changed is told how it is explored now, whenever its reader changes that
   */
  constructor(root: HTMLElement, id: string, changed: (state: ReadonlyMap<string, string>) => void) {
    this.id = id;
    this.#tools = found(root, '.tools');
    this.#reset = found(root, 'button');
    this.#table = found(root, 'table');
    this.#headings = [...root.querySelectorAll<HTMLTableCellElement>('thead :is(th, td)')];
    this.#rows = rowsOf(this.#table);
    this.#search = found(root, 'input');
    this.#collator = new Intl.Collator(root.closest<HTMLElement>('[lang]')?.lang, { numeric: true });
    for (const [column, heading] of this.#headings.entries()) {
      if (heading.hasAttribute('data-filter')) this.#addSelect(column, heading);
      if (this.#rows.some((row) => textAt(row, column) !== '')) this.#addSorting(column, heading, changed);
    }
    this.#search.addEventListener('input', () => changed(this.#state()));
    for (const select of this.#selects.values()) select.addEventListener('change', () => changed(this.#state()));
    this.#reset.addEventListener('click', () => {
      changed(new Map());
      this.#search.focus();
    });
    this.#tools.hidden = false;
    this.show(new Map());
  }

  /** Shows the rows that a state chooses, in its order; what it says of columns that there are not is left out. */
  show(state: ReadonlyMap<string, string>): void {
    this.#search.value = state.get('q') ?? '';
    for (const [column, select] of this.#selects) {
      select.value = state.get(this.#key(column)) ?? '';
      // A value that no row has chooses nothing: better all rows than none without a reason to be seen.
      if (select.selectedIndex < 0) select.value = '';
    }
    this.#order(
      this.#headings.findIndex((_, at) => this.#key(at) === state.get('sort')),
      state.get('dir') === 'desc',
    );
    this.#choose();
    this.#reset.disabled = this.#state().size === 0;
  }

  /** The same state for the same table in another language, whose rows and columns stand in the same order. */
  translated(other: Exploration): ReadonlyMap<string, string> {
    const state = new Map<string, string>();
    for (const [key, value] of this.#state()) {
      const column = this.#headings.findIndex((_, at) => this.#key(at) === key);
      const select = this.#selects.get(column);
      if (select) state.set(other.#key(column), other.#selects.get(column)?.options[select.selectedIndex]?.value ?? '');
      else if (key !== 'sort') state.set(key, value);
      else state.set(key, other.#key(this.#headings.findIndex((_, at) => this.#key(at) === value)));
    }
    return state;
  }

  /** The state that chooses the rows with a category, by its letter; undefined where it has no column for that. */
  ofCategory(letter: string): ReadonlyMap<string, string> | undefined {
    for (const [column, select] of this.#selects) {
      if (this.#key(column) !== 'category') continue;
      const option = [...select.options].find(
        ({ value }) => value === letter || (/^\W/.test(value.slice(letter.length)) && value.startsWith(letter)),
      );
      if (option) return new Map([['category', option.value]]);
    }
    return undefined;
  }

  #key(column: number): string {
    return this.#headings[column]?.dataset['key'] ?? '';
  }

  #state(): Map<string, string> {
    const sorted = this.#headings.findIndex((heading) => heading.ariaSort !== null);
    const descending = this.#headings[sorted]?.ariaSort === 'descending';
    return new Map(
      [
        ['q', this.#search.value],
        ...[...this.#selects].map(([column, { value }]) => [this.#key(column), value] as const),
        ['sort', this.#key(sorted)] as const,
        ['dir', descending ? 'desc' : ''] as const,
      ].flatMap(([name = '', value = '']) => (value === '' ? [] : [[name, value]])),
    );
  }

  #addSelect(column: number, heading: HTMLElement): void {
    const label = document.createElement('label');
    const select = document.createElement('select');
    select.append(new Option(this.#tools.dataset['all'], ''));
    for (const text of optionsOf(this.#rows, column)) select.append(new Option(text, text));
    label.append(`${heading.textContent} `, select);
    this.#reset.before(label);
    this.#selects.set(column, select);
  }

  #addSorting(column: number, heading: HTMLElement, changed: (state: ReadonlyMap<string, string>) => void): void {
    const button = document.createElement('button');
    button.type = 'button';
    heading.dataset['heading'] = heading.textContent;
    button.append(...heading.childNodes);
    heading.append(button);
    // Up, down, and back to how it was.
    button.addEventListener('click', () => {
      const state = this.#state();
      const was = heading.ariaSort;
      for (const key of ['sort', 'dir']) state.delete(key);
      if (was !== 'descending') state.set('sort', this.#key(column));
      if (was === 'ascending') state.set('dir', 'desc');
      changed(state);
    });
  }

  /** Sorted rows stand in a body of their own, since they leave their groups. */
  #order(column: number, descending: boolean): void {
    for (const [at, heading] of this.#headings.entries()) {
      heading.ariaSort = at !== column || column < 0 ? null : descending ? 'descending' : 'ascending';
    }
    const numeric = this.#headings[column]?.classList.contains('right') ?? false;
    const ordered =
      column < 0 ? this.#rows : orderOf(this.#rows, column, { numeric, descending, collator: this.#collator });
    this.#table.querySelector('tbody.sorted')?.remove();
    const sorted = document.createElement('tbody');
    sorted.className = 'sorted';
    if (column >= 0) this.#table.append(sorted);
    for (const { element, group } of ordered) (column < 0 ? group : sorted).append(element);
  }

  #choose(): void {
    const words = this.#search.value.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of this.#rows) {
      const chosen =
        words.every((word) => row.text.includes(word)) &&
        [...this.#selects].every(([column, { value }]) => value === '' || textAt(row, column) === value);
      row.element.hidden = !chosen;
      if (chosen) shown += 1;
    }
    for (const body of this.#table.tBodies) {
      body.hidden = [...body.rows].every(({ hidden, cells }) => hidden || cells[0]?.scope === 'rowgroup');
    }
    const template = this.#tools.dataset['shown'] ?? '';
    const said = template.replace('{shown}', String(shown)).replace('{all}', String(this.#rows.length));
    const count = found(this.#tools, '.count');
    if (count.textContent !== said) count.textContent = said;
  }
}

/** What the page is made with: it is there. */
function found<K extends keyof HTMLElementTagNameMap>(root: ParentNode, name: K): HTMLElementTagNameMap[K];
function found(root: ParentNode, selector: string): HTMLElement;
function found(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}
