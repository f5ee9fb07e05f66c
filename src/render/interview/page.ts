import { forTerminal, forTerminalLine } from '../escape.ts';
import type { Palette } from '../palette.ts';
import { cut, displayWidth, wrap } from '../width.ts';

/** One thing that can be chosen on a page. */
export interface PageChoice {
  /** What is typed for it: a digit or a letter; longer ones (ids) are for lists, in which the cursor chooses. */
  readonly key: string;
  readonly name: string;
  /** What it means. */
  readonly detail?: string | undefined;
  /** Words in brackets behind the name: that this is the present answer, or the last committed one. */
  readonly mark?: string | undefined;
}

/** What is on the screen while one question is open. All texts may come from files: they are made safe here. */
export interface Page {
  /** Where one is: phase, number, category. */
  readonly position: string;
  /** How much is done, 0 to 1; drawn as a bar. */
  readonly progress?: number | undefined;
  readonly title: string;
  readonly about?: string | undefined;
  /** Facts of the framework. */
  readonly facts?: readonly string[];
  /** What the files say already. */
  readonly said?: readonly string[];
  /** What has just happened and should be known. */
  readonly notices?: readonly string[];
  readonly question: string;
  /** What the keys do, one each. */
  readonly keys: readonly string[];
  readonly choices: readonly PageChoice[];
  /** Choices that are one line each, many of them: a list to scroll in. */
  readonly list?: boolean;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** How much is left out to make a page fit; each step leaves out what the one before did. */
const tightness = ['roomy', 'details-below', 'short-about', 'no-facts', 'dense'] as const;
type Tightness = (typeof tightness)[number];

/**
 * Draws a page so that it fits the screen, whatever the choice under the cursor: nothing jumps when the cursor moves.
 *
 * @param pointed the index of the choice under the cursor
 * @returns at most `height` lines, none wider than `width`
 */
export function drawPage(page: Page, pointed: number, size: PageSize, palette: Palette): string[] {
  const width = Math.max(size.width, 20);
  const draw = (how: Tightness, room: number) =>
    new Drawing(page, pointed, { ...size, width }, palette, how).lines(room);
  const all = Number.POSITIVE_INFINITY;
  if (!page.list) {
    for (const how of tightness) {
      const lines = draw(how, all);
      if (lines.length <= size.height) return lines;
    }
  }
  const how: Tightness = page.list ? 'details-below' : 'dense';
  const over = draw(how, 0).length;
  return draw(how, Math.max(size.height - over, 1)).slice(0, size.height);
}

class Drawing {
  readonly #page: Page;
  readonly #pointed: number;
  readonly #width: number;
  readonly #palette: Palette;
  readonly #how: number;

  constructor(page: Page, pointed: number, { width }: PageSize, palette: Palette, how: Tightness) {
    this.#page = page;
    this.#pointed = pointed;
    this.#width = width;
    this.#palette = palette;
    this.#how = tightness.indexOf(how);
  }

  /** @param room for choices, in lines; where there are more, those around the cursor are shown */
  lines(room: number): string[] {
    const { faint, warn } = this.#palette;
    const { facts = [], said = [], notices = [], keys } = this.#page;
    const dense = this.#is('dense');
    const gap = dense ? [] : [''];
    return [
      this.#position(),
      ...this.#wrapped(this.#page.title, this.#palette.strong),
      ...this.#about(),
      ...(this.#is('no-facts') ? [] : facts.flatMap((fact) => this.#wrapped(fact, faint))),
      ...said.flatMap((text) => (dense ? [this.#clipped(text)] : this.#wrapped(text))),
      ...notices.flatMap((notice) => this.#wrapped(`! ${notice}`, warn)),
      ...gap,
      ...this.#wrapped(`? ${this.#page.question}`, this.#palette.strong),
      ...this.#choices(room),
      ...gap,
      ...keyLines(keys, this.#width).map(faint),
    ];
  }

  #is(how: Tightness): boolean {
    return this.#how >= tightness.indexOf(how);
  }

  #position(): string {
    const { position, progress } = this.#page;
    const { faint } = this.#palette;
    if (progress === undefined || this.#width < 50) return faint(this.#clipped(position));
    const cells = this.#width < 70 ? 8 : 16;
    const full = Math.floor(progress * cells);
    const bar = `${'█'.repeat(full)}${'░'.repeat(cells - full)} ${String(Math.floor(progress * 100)).padStart(3)} %`;
    const left = cut(forTerminalLine(position), this.#width - displayWidth(bar) - 2);
    return faint(`${left}${' '.repeat(this.#width - displayWidth(left) - displayWidth(bar))}${bar}`);
  }

  #about(): string[] {
    const { about } = this.#page;
    if (about === undefined || about === '' || this.#is('dense')) return [];
    const lines = this.#wrapped(about, this.#palette.faint);
    if (!this.#is('short-about') || lines.length <= 2) return lines;
    return [
      lines[0] ?? '',
      this.#palette.faint(`${cut(wrap(about, this.#width).split('\n')[1] ?? '', this.#width - 2)} …`),
    ];
  }

  #choices(room: number): string[] {
    const { choices, list } = this.#page;
    if (!list && !this.#is('details-below')) return choices.flatMap((_, index) => this.#choice(index));
    const rows = choices.map((_, index) => this.#choiceLine(index));
    const first = Math.min(
      Math.max(0, this.#pointed - Math.floor(Math.max(room - 1, 0) / 2)),
      Math.max(0, rows.length - room),
    );
    const below = this.#below();
    return [...rows.slice(first, first + room), ...below];
  }

  /** A choice with all that is to be said of it: beside its name where that is short, else below it. */
  #choice(index: number): string[] {
    const { key, detail } = this.#choiceAt(index);
    const name = this.#nameAt(index);
    const indent = key === '' ? 0 : displayWidth(key) + 1;
    const room = this.#width - 2 - indent;
    const column = this.#column(room);
    const details = detail === undefined ? [] : detail.split('\n');
    const lines =
      column !== undefined && detail !== undefined
        ? details
            .flatMap((text) => wrap(text, room - column).split('\n'))
            .map((line, at) => pad(at === 0 ? name : '', column) + line)
        : [
            ...wrap(name, room).split('\n'),
            ...details.flatMap((text) =>
              wrap(text, room - 2)
                .split('\n')
                .map((line) => `  ${line}`),
            ),
          ];
    const lead = (at: number) => (indent === 0 ? '' : at === 0 ? `${key} ` : ' '.repeat(indent));
    return lines.map((line, at) => this.#painted(index, lead(at) + line, at));
  }

  /** Where what is said of the choices begins, if all of it has room beside their names. */
  #column(room: number): number | undefined {
    const { choices } = this.#page;
    const explained = choices.filter(({ detail }) => detail !== undefined);
    const widest = Math.max(0, ...explained.map((choice) => displayWidth(this.#nameAt(choices.indexOf(choice)))));
    const isShort = widest <= 30 && explained.every(({ detail }) => !detail?.includes('\n'));
    return explained.length > 0 && isShort && room - widest - 2 >= 24 ? widest + 2 : undefined;
  }

  /** A choice in one line. */
  #choiceLine(index: number): string {
    const { key, detail } = this.#choiceAt(index);
    const name = this.#nameAt(index);
    if (!this.#page.list) return this.#painted(index, cut(key === '' ? name : `${key} ${name}`, this.#width - 2), 0);
    const { choices } = this.#page;
    const keyWidth = Math.max(...choices.map((choice) => displayWidth(forTerminalLine(choice.key))));
    const most = Math.floor(this.#width / 2);
    const nameWidth = Math.min(most, Math.max(...choices.map((_, at) => displayWidth(this.#nameAt(at)))));
    const all = forTerminalLine(detail ?? '');
    const line = key === '' ? name : `${pad(key, keyWidth)} ${pad(cut(name, nameWidth), nameWidth)}  ${all}`;
    return this.#painted(index, cut(line.trimEnd(), this.#width - 2), 0);
  }

  /** What is to be said of the choice under the cursor, in as many lines as the longest needs. */
  #below(): string[] {
    const { choices, list } = this.#page;
    if (list) return [];
    const texts = choices.map((_, index) => this.#explained(index));
    const most = Math.max(0, ...texts.map((lines) => lines.length));
    const own = texts[this.#pointed] ?? [];
    return Array.from({ length: most }, (_, at) => this.#palette.faint(own[at] ?? ''));
  }

  /** What its one line does not show. */
  #explained(index: number): string[] {
    const { key, name, detail } = this.#choiceAt(index);
    const isCut = displayWidth(`${key} ${this.#nameAt(index)}`) > this.#width - 2;
    const texts = [...(isCut ? [name] : []), ...(detail === undefined ? [] : [detail])];
    return texts.flatMap((text) => wrap(text, this.#width - 2).split('\n')).map((line) => `  ${line}`);
  }

  #choiceAt(index: number): PageChoice {
    const { key = '', name = '', detail, mark } = this.#page.choices[index] ?? {};
    return {
      key,
      name: forTerminalLine(name),
      detail: detail === undefined ? undefined : forTerminal(detail),
      mark: mark === undefined ? undefined : forTerminalLine(mark),
    };
  }

  /** With what marks it. */
  #nameAt(index: number): string {
    const { name, mark } = this.#choiceAt(index);
    return name + (mark ?? '');
  }

  #painted(index: number, line: string, at: number): string {
    const here = index === this.#pointed;
    const text = `${here && at === 0 ? '❯' : ' '} ${line}`;
    return here ? this.#palette.info(text) : text;
  }

  #wrapped(text: string, paint: (line: string) => string = (line) => line): string[] {
    return wrap(forTerminal(text), this.#width).split('\n').map(paint);
  }

  #clipped(text: string): string {
    return cut(forTerminalLine(text), this.#width);
  }
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** What the keys do, as many to a line as fit whole. */
function keyLines(keys: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const key of keys) {
    const longer = lines.length === 0 ? key : `${lines.at(-1)}  ${key}`;
    if (lines.length > 0 && displayWidth(longer) > width) lines.push(key);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}

/** A line that is being typed. */
export interface Typing {
  readonly text: string;
  /** The match under the cursor. */
  readonly pointed: number;
  /** Why the text cannot be taken. */
  readonly problem?: string | undefined;
}

/**
 * Draws a page on which a line is typed: `above` ends with that line, `below` has what fits it. Together they have at
 * most `height` lines, as long as the text itself fits its line.
 */
export function drawTyping(
  page: Page,
  { text, pointed, problem }: Typing,
  size: PageSize,
  palette: Palette,
): { readonly above: readonly string[]; readonly below: readonly string[] } {
  const head = drawPage(
    { ...page, choices: [], keys: [], list: false },
    0,
    { ...size, height: size.height - 6 },
    palette,
  );
  while (head.at(-1) === '') head.pop();
  const above = [...head, `› ${text}`];
  const problems = problem === undefined ? [] : wrap(forTerminal(problem), size.width).split('\n').map(palette.warn);
  const keys = keyLines(page.keys, size.width).map(palette.faint);
  const room = Math.max(1, size.height - above.length - problems.length - keys.length - 1);
  const first = Math.max(0, Math.min(pointed - Math.floor(room / 2), page.choices.length - room));
  const matches = page.choices.slice(first, first + room).map(({ key, name, detail }, index) => {
    const here = first + index === pointed;
    const line = forTerminalLine(`${key} ${name}${detail === undefined ? '' : `  ${detail}`}`);
    const shown = `${here ? '❯' : ' '} ${cut(line, size.width - 2)}`;
    return here ? palette.info(shown) : shown;
  });
  return { above, below: [...problems, ...matches, '', ...keys] };
}
