import { createInterface, type Interface } from 'node:readline';
import { folded } from '../../answers/spoken.ts';
import { forTerminalLine } from '../../render/escape.ts';
import type { Page } from '../../render/interview/page.ts';
import { plainPage } from '../../render/interview/plain.ts';
import { Interrupted } from '../terminal/interruption.ts';
import { type Io, write } from '../terminal/io.ts';
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
    readonly empty: string;
  };
}

/**
 * Questions and answers line by line, and nothing is ever drawn again: for screen readers, slow lines, and terminals
 * that can do no more.
 */
export class PlainLines implements Conversation {
  readonly #io: Io;
  readonly #words: () => Words;
  readonly #lines: Interface;
  #ahead: string[] = [];
  #take: ((line: string) => void) | undefined;
  #reject: ((error: unknown) => void) | undefined;
  #ended = false;
  /** What the page before said above its question: it is not read out twice. */
  #head = '';

  constructor(io: Io, words: () => Words, signal: AbortSignal) {
    this.#io = io;
    this.#words = words;
    this.#lines = createInterface({ input: io.stdin, terminal: false });
    this.#lines.on('line', (line) => {
      const take = this.#take;
      if (!take) this.#ahead.push(line);
      this.#take = undefined;
      take?.(line);
    });
    this.#lines.on('close', () => this.#end());
    io.stdin.on('error', () => this.#end());
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  async choose<T>(page: ChoicePage<T>): Promise<Reply<T>> {
    const { plain, keys: names } = this.#words();
    await this.#say(page);
    const preset = page.choices[page.start ?? 0];
    // All of them, only where they are few: they are read out each time.
    const keys = (page.commands.includes('help') ? (['help'] as const) : page.commands).map(
      (command) => `${commands[command]} ${names[command]}`,
    );
    const numbered = page.list || page.choices.some(({ key }) => key === '');
    for (;;) {
      const shown = preset && (numbered ? String((page.start ?? 0) + 1) : preset.key);
      const typed = meant((await this.#ask(plain.answer({ keys, preset: shown }))).trim());
      const choice = typed === '' ? preset : chosen(page.choices, typed, numbered);
      if (choice) return { value: choice.value };
      const command = page.commands.find((candidate) => commands[candidate] === typed);
      if (command) return { command };
      await write(this.#io.stdout, `${plain.unknown(typed)}\n`);
    }
  }

  async type(page: TextPage): Promise<string | undefined> {
    const { plain } = this.#words();
    await this.#say({ ...page, choices: [] });
    const preset = forTerminalLine(page.preset ?? '');
    const needed = preset === '' && page.problem?.('') !== undefined;
    for (;;) {
      const typed = (await this.#ask(needed ? plain.neededLine : plain.line(preset))).trim();
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
    const { head, question } = plainPage(page, this.#io.stdout.columns ?? 80);
    await write(this.#io.stdout, head === this.#head ? `${question}\n` : `\n${head}\n${question}\n`);
    this.#head = head;
  }

  #ask(prompt: string): Promise<string> {
    return new Promise((resolve, reject) => {
      if (this.#ended) {
        reject(new Interrupted());
        return;
      }
      this.#io.stdout.write(prompt);
      const line = this.#ahead.shift();
      if (line !== undefined) {
        resolve(line);
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
  const byWord = choices.filter(({ words = [] }) => words.some((word) => folded(word) === typed));
  return byWord.length === 1 ? byWord[0] : undefined;
}
