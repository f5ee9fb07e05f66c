import { createInterface, type Interface } from 'node:readline';
import { isOneOf, scoreOf } from '../../answers/spoken.ts';
import { forTerminalLine } from '../../render/escape.ts';
import type { Page } from '../../render/interview/page.ts';
import { plainPage } from '../../render/interview/plain.ts';
import { Interrupted } from '../terminal/interruption.ts';
import { type Io, widthOf, write } from '../terminal/io.ts';
import { typedIn } from '../terminal/key-parser.ts';
import { Lull } from '../terminal/lull.ts';
import {
  type Choice,
  type ChoicePage,
  type Command,
  type Conversation,
  commands,
  type Reply,
  type TextPage,
} from './conversation.ts';
import { meant } from './keys.ts';

interface Words {
  readonly keys: Readonly<Record<Command, string>>;
  readonly plain: {
    readonly answer: (a: { readonly keys: readonly string[]; readonly preset: string | undefined }) => string;
    readonly line: (preset: string) => string;
    readonly neededLine: string;
    readonly unknown: (typed: string) => string;
    readonly together: string;
    readonly empty: string;
  };
  readonly refused: { readonly nothingChosen: string };
}

/**
 * Questions and answers line by line, and nothing is ever drawn again: for screen readers, slow lines, and terminals
 * that can do no more.
 */
export class PlainLines implements Conversation {
  readonly #io: Io;
  readonly #words: () => Words;
  readonly #lines: Interface;
  /** Lines that came before their question; undefined for several at once. */
  #ahead: (string | undefined)[] = [];
  #take: ((line: string | undefined) => void) | undefined;
  /** Lines that have come together so far. */
  #gathered: string[] = [];
  readonly #lull = new Lull(() => this.#flush());
  #reject: ((error: unknown) => void) | undefined;
  #ended = false;
  /** What the page before said above its question: it is not read out twice. */
  #head = '';

  constructor(io: Io, words: () => Words, signal: AbortSignal) {
    this.#io = io;
    this.#words = words;
    // As bytes, which is what terminals send.
    io.stdin.setEncoding('latin1');
    this.#lines = createInterface({ input: io.stdin, terminal: false });
    this.#lines.on('line', (line) => {
      this.#gathered.push(typedIn(Buffer.from(line, 'latin1')));
      this.#lull.await();
    });
    this.#lines.on('close', () => {
      this.#flush();
      this.#end();
    });
    io.stdin.on('error', () => this.#end());
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  async choose<T>(page: ChoicePage<T>): Promise<Reply<T>> {
    const { plain, keys: names, refused } = this.#words();
    await this.#say(page);
    const preset = page.choices[page.start ?? 0];
    // All of them, only where they are few: they are read out each time.
    const keys = (page.commands.includes('help') ? (['help'] as const) : page.commands).map(
      (command) => `${commands[command]} ${names[command]}`,
    );
    const numbered = page.list || page.choices.some(({ key }) => key === '');
    for (;;) {
      const shown = preset && (numbered ? String((page.start ?? 0) + 1) : preset.key);
      const line = await this.#ask(plain.answer({ keys, preset: shown }));
      if (line === undefined) continue;
      const typed = meant(line.trim());
      const choice = typed === '' ? preset : chosen(page.choices, typed, numbered);
      if (choice) return { value: choice.value };
      const command = page.commands.find((candidate) => commands[candidate] === typed);
      if (command) return { command };
      await write(this.#io.stdout, `${typed === '' ? refused.nothingChosen : plain.unknown(typed)}\n`);
    }
  }

  async type(page: TextPage): Promise<string | undefined> {
    const { plain } = this.#words();
    await this.#say({ ...page, choices: [] });
    const preset = forTerminalLine(page.preset ?? '');
    const needed = preset === '' && page.problem?.('') !== undefined;
    for (;;) {
      const line = await this.#ask(needed ? plain.neededLine : plain.line(preset));
      if (line === undefined) continue;
      const typed = line.trim();
      // Where a text is needed, there is no other way back.
      if (needed && typed === '') return undefined;
      const text = typed === '' ? (page.preset ?? '') : typed === plain.empty ? '' : typed;
      const problem = page.problem?.(text);
      if (problem === undefined) return text;
      await write(this.#io.stdout, `${problem}\n`);
    }
  }

  /** What is read is not taken back: the change is told with the next question. */
  changed(): void {}

  forget(): void {
    this.#ahead = [];
  }

  async close(): Promise<void> {
    this.#ended = true;
    this.#lines.close();
  }

  async #say(page: Omit<Page, 'keys'>): Promise<void> {
    const { head, question } = plainPage(page, widthOf(this.#io.stdout));
    await write(this.#io.stdout, head === this.#head ? `${question}\n` : `\n${head}\n${question}\n`);
    this.#head = head;
  }

  /** Lines that come at once are no answer: nobody has read the questions between them. */
  #flush(): void {
    this.#lull.cancel();
    if (this.#gathered.length === 0) return;
    const line = this.#gathered.length === 1 ? this.#gathered[0] : undefined;
    this.#gathered = [];
    const take = this.#take;
    if (!take) this.#ahead.push(line);
    this.#take = undefined;
    take?.(line);
  }

  /** @returns undefined, once that is said, where several lines came at once */
  async #ask(prompt: string): Promise<string | undefined> {
    const line = await this.#line(prompt);
    if (line === undefined) await write(this.#io.stdout, `${this.#words().plain.together}\n`);
    return line;
  }

  #line(prompt: string): Promise<string | undefined> {
    return new Promise((resolve, reject) => {
      if (this.#ended) {
        reject(new Interrupted());
        return;
      }
      this.#io.stdout.write(prompt);
      if (this.#ahead.length > 0) {
        resolve(this.#ahead.shift());
        return;
      }
      this.#take = resolve;
      this.#reject = reject;
    });
  }

  #end(): void {
    this.#ended = true;
    this.#reject?.(new Interrupted());
    this.#reject = undefined;
  }
}

/** By its key (an id, in lists), by its number where the choices are numbered, or by a word for it that no other has. */
function chosen<T>(choices: readonly Choice<T>[], typed: string, numbered: boolean): Choice<T> | undefined {
  const byKey = choices.find(({ key }) => key !== '' && key.toLowerCase() === typed);
  if (byKey) return byKey;
  if (numbered && /^\d+$/.test(typed)) return choices[Number(typed) - 1];
  const byWord = choices.filter(({ words = [] }) => isOneOf(typed, words));
  if (byWord.length > 0) return byWord.length === 1 ? byWord[0] : undefined;
  const score = scoreOf(typed);
  return score === undefined ? undefined : choices.find(({ value }) => value === score);
}
