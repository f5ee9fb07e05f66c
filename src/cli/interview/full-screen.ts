import { cursorHide, cursorShow } from '@inquirer/ansi';
import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core';
import { forTerminalLine } from '../../render/escape.ts';
import { drawPage, drawTyping } from '../../render/interview/page.ts';
import type { Palette } from '../../render/palette.ts';
import { Interrupted } from '../terminal/interruption.ts';
import { type Io, widthOf } from '../terminal/io.ts';
import { type Refusal as InputRefusal, KeyInput } from '../terminal/key-input.ts';
import {
  type ChoicePage,
  type Command,
  type Conversation,
  commands,
  type Reply,
  type TextPage,
} from './conversation.ts';
import { effectOf, isEnter, type Key } from './keys.ts';

/** The line editor of Node that inquirer's prompts are built on. */
type LineEditor = Parameters<Parameters<typeof useKeypress>[0]>[1] & { write(text: string, key?: Key): void };

interface OpenChoice {
  readonly kind: 'choose';
  readonly page: ChoicePage<unknown>;
  pointed: number;
  /** Why what was typed last is no answer. */
  refused?: Refusal | undefined;
  readonly settle: (reply: Reply<unknown>) => void;
}

interface OpenLine {
  readonly kind: 'type';
  readonly page: TextPage;
  /** The preset as the line shows it. */
  readonly preset: string;
  text: string;
  pointed: number;
  problem?: string | undefined;
  readonly settle: (text: string | undefined) => void;
}

type Open = OpenChoice | OpenLine;

type Refusal = 'nothingChosen' | InputRefusal;

interface Words {
  readonly keys: Readonly<Record<Command | 'choose' | 'move' | 'enter' | 'escape', string>>;
  readonly refused: Readonly<Record<Refusal, string>>;
}

const alternateScreen = { enter: '\x1b[?1049h\x1b[?2004h\x1b[H', leave: '\x1b[?2004l\x1b[?1049l' };
const clear = '\x1b[H\x1b[J';
/** Keys pressed before their question is there; more than that is an accident. */
const mostAhead = 32;

/**
 * One page after the other on the whole screen of a terminal. A single prompt of inquirer's core lives from the first
 * page to the last, so that no key is lost between two of them.
 */
export class FullScreen implements Conversation {
  readonly #io: Io;
  readonly #input: KeyInput;
  /** The same stdout, which is known to be a terminal. */
  readonly #terminal: NodeJS.WriteStream;
  readonly #palette: Palette;
  readonly #words: () => Words;
  readonly #running: Promise<void>;
  #redraw: () => void = () => {};
  #done: () => void = () => {};
  #editor: LineEditor | undefined;
  #open: Open | undefined;
  /** What stays on the screen while an answer is saved. */
  #drawn: [string, string] = ['', ''];
  #reject: ((error: unknown) => void) | undefined;
  #ended: { readonly error: unknown } | undefined;
  #ahead: Key[] = [];
  /** Whether something came at once before its question was there. */
  #refusedAhead = false;

  /** @param words asked for at each page, since the language may change in between */
  constructor(io: Io, palette: Palette, words: () => Words, signal: AbortSignal) {
    this.#io = io;
    this.#terminal = io.stdout as NodeJS.WriteStream;
    this.#palette = palette;
    this.#words = words;
    io.stdout.write(alternateScreen.enter);
    const prompt = createPrompt<void, null>((_, done) => {
      const [, setTurn] = useState(0);
      useEffect((editor) => this.#begin(editor as LineEditor, () => setTurn((turn) => turn + 1), done), []);
      useKeypress((key) => this.#press(key));
      return this.#draw();
    });
    this.#input = new KeyInput(io.stdin);
    // Inquirer wants Node's own streams; it gets what it uses of them.
    this.#running = prompt(null, { input: this.#input, output: io.stdout, signal } as never).catch((error) => {
      this.#end(error);
    });
  }

  choose<T>(page: ChoicePage<T>): Promise<Reply<T>> {
    return this.#show<Reply<T>>((settle) => ({
      kind: 'choose',
      page,
      pointed: Math.min(page.start ?? 0, page.choices.length - 1),
      settle: settle as (reply: Reply<unknown>) => void,
    }));
  }

  type(page: TextPage): Promise<string | undefined> {
    const preset = forTerminalLine(page.preset ?? '');
    return this.#show<string | undefined>((settle) => {
      this.#write(preset);
      return { kind: 'type', page, preset, text: preset, pointed: 0, settle };
    });
  }

  changed(): void {
    const open = this.#open;
    if (open?.kind === 'choose') this.#settle(open, { changed: true, pointed: open.pointed });
  }

  forget(): void {
    this.#ahead = [];
  }

  async close(): Promise<void> {
    this.#done();
    await this.#running;
    this.#io.stdout.write(alternateScreen.leave);
  }

  #show<R>(begin: (settle: (reply: R) => void) => Open): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      if (this.#ended) {
        reject(this.#ended.error);
        return;
      }
      this.#reject = reject;
      const open = begin(resolve);
      this.#open = open;
      this.#input.takesText = open.kind === 'type';
      if (open.kind === 'choose' && this.#refusedAhead) open.refused = 'together';
      this.#refusedAhead = false;
      while (this.#open && this.#ahead.length > 0) this.#replay(this.#open, this.#ahead.shift() as Key);
      this.#redraw();
    });
  }

  /** @returns what ends what it has begun */
  #begin(editor: LineEditor, redraw: () => void, done: () => void): () => void {
    this.#editor = editor;
    this.#redraw = redraw;
    this.#done = done;
    if (this.#open?.kind === 'type') this.#write(this.#open.text);
    const closed = () => this.#end(new Interrupted());
    const refused = (why: InputRefusal) => this.#refuse(why);
    const suspend = () => this.#io.stdout.write(alternateScreen.leave + cursorShow);
    const resume = () => {
      this.#io.stdout.write(alternateScreen.enter);
      redraw();
    };
    this.#input.on('refused', refused).on('suspend', suspend).on('resume', resume);
    // Node emits it on the streams of terminals.
    this.#terminal.on('resize', redraw);
    this.#io.stdin.on('error', closed);
    editor.on('close', closed);
    return () => {
      this.#terminal.off('resize', redraw);
      editor.removeListener('close', closed);
      this.#input.off('refused', refused).off('suspend', suspend).off('resume', resume);
    };
  }

  #end(error: unknown): void {
    this.#ended ??= { error };
    this.#open = undefined;
    this.#reject?.(this.#ended.error);
    this.#reject = undefined;
  }

  #draw(): [string, string] {
    const open = this.#open;
    if (open) this.#drawn = open.kind === 'choose' ? this.#drawChoice(open) : this.#drawTyping(open);
    // From the upper left corner, whatever the terminal has made of a new size.
    const stdout = this.#terminal;
    // All in one piece, so that nobody sees an empty screen in between.
    stdout.cork();
    process.nextTick(() => stdout.uncork());
    stdout.write(clear);
    return this.#drawn;
  }

  #drawChoice({ page, pointed, refused }: OpenChoice): [string, string] {
    const { keys, refused: why } = this.#words();
    const digits = page.choices.map(({ key }) => key).filter((key) => /^[1-9]$/.test(key));
    const hints = [
      ...(digits.length > 1 ? [`1–${digits.at(-1)} ${keys.choose}`] : [`↑↓ ${keys.move}`]),
      `⏎ ${keys.enter}`,
      ...page.commands.map((command) => `${commands[command]} ${keys[command]}`),
    ];
    const notices = [...(page.notices ?? []), ...(refused ? [why[refused]] : [])];
    const lines = drawPage({ ...page, keys: hints, notices }, pointed, this.#size(), this.#palette);
    return [lines.join('\n') + cursorHide, ''];
  }

  #drawTyping({ page, text, pointed, problem }: OpenLine): [string, string] {
    const { keys } = this.#words();
    const choices = page.matches?.(text) ?? [];
    const hints = [`⏎ ${keys.enter}`, `Esc ${keys.escape}`];
    const { above, below } = drawTyping(
      { ...page, choices, keys: hints },
      { text, pointed, problem },
      this.#size(),
      this.#palette,
    );
    return [above.join('\n') + cursorShow, below.join('\n')];
  }

  #size() {
    const { stdout } = this.#io;
    return { width: widthOf(stdout) - 1, height: (stdout.rows || 24) - 1 };
  }

  #press(key: Key): void {
    if (!this.#open) {
      if (this.#ahead.length < mostAhead) this.#ahead.push(key);
      this.#write('');
      return;
    }
    this.#take(this.#open, key);
    this.#redraw();
  }

  #refuse(why: InputRefusal): void {
    if (this.#open?.kind === 'choose') this.#open.refused = why;
    else if (this.#open) this.#open.problem = this.#words().refused[why];
    else this.#refusedAhead = true;
    this.#redraw();
  }

  /** A key that was pressed before its question was there. */
  #replay(open: Open, key: Key): void {
    if (open.kind === 'type' && !isEnter(key)) this.#editor?.write(key.sequence ?? '', key);
    this.#take(open, key);
  }

  #take(open: Open, key: Key): void {
    if (open.kind === 'type') this.#takeTyped(open, key);
    else {
      this.#takeChoice(open, key);
      this.#write('');
    }
  }

  #takeChoice(open: OpenChoice, key: Key): void {
    const effect = effectOf(open.page, open.pointed, key, Math.max(1, this.#size().height - 6));
    open.refused = effect === 'nothing-chosen' ? 'nothingChosen' : undefined;
    if (!effect || effect === 'nothing-chosen') return;
    if ('reply' in effect) this.#settle(open, effect.reply);
    else open.pointed = effect.pointed;
  }

  #takeTyped(open: OpenLine, key: Key): void {
    const matches = open.page.matches?.(open.text) ?? [];
    if (key.name === 'escape') this.#settle(open, undefined);
    else if (isEnter(key)) this.#enter(open, matches[open.pointed]?.value);
    else if (key.name === 'up' || key.name === 'down') {
      open.pointed = Math.max(0, Math.min(matches.length - 1, open.pointed + (key.name === 'up' ? -1 : 1)));
      this.#write(open.text);
    } else if (key.name === 'tab') this.#write(open.text);
    else {
      const text = this.#editor?.line ?? '';
      if (text !== open.text) open.pointed = 0;
      open.text = text;
      open.problem = undefined;
    }
  }

  #enter(open: OpenLine, match: string | undefined): void {
    // What was not touched is given back as the file has it, several lines too.
    const text = match ?? (open.text === open.preset ? (open.page.preset ?? '') : open.text.trim());
    open.problem = open.page.problem?.(text);
    if (open.problem === undefined) this.#settle(open, text);
    else this.#write(open.text);
  }

  #settle<R>(open: { readonly settle: (reply: R) => void }, reply: R): void {
    this.#open = undefined;
    this.#input.takesText = false;
    this.#reject = undefined;
    this.#write('');
    open.settle(reply);
  }

  /** Puts a text into the line that is edited. */
  #write(text: string): void {
    this.#editor?.clearLine(0);
    if (text !== '') this.#editor?.write(text);
  }
}
