import { cursorShow } from '@inquirer/ansi';
import { forTerminal, forTerminalLine } from '../../render/escape.ts';
import { wrap } from '../../render/width.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { paletteFor, wantsColour } from './colour.ts';
import { widthOf, write } from './io.ts';
import { KeyInput, type Refusal } from './key-input.ts';

export interface Choice<T> {
  readonly value: T;
  readonly name: string;
  /** What stays on the screen once it is chosen; the name by default. */
  readonly short?: string;
  /** Shown while the cursor is on it. */
  readonly description?: string;
}

export interface ConsentWords {
  readonly yes: string;
  readonly no: string;
}

/**
 * The questions of a command, asked on its terminal. Ctrl-C rejects with an `ExitPromptError`; `typing` hears of each
 * character before, so that what was typed need not be lost.
 */
export interface Asker {
  select<T>(message: string, choices: readonly Choice<T>[], preset?: NoInfer<T>): Promise<T>;
  /** Whether somebody wants it so: the keys y and n choose in every language. The cursor begins at `preset`. */
  consent(message: string, words: ConsentWords, preset: boolean): Promise<boolean>;
  input(
    message: string,
    preset?: string,
    problem?: (value: string) => string | undefined,
    typing?: (soFar: string) => void,
  ): Promise<string>;
}

/** What asks questions on a terminal, as its user called it. */
export type AskingCommand = 'init' | 'import' | 'approve' | 'share' | 'drill --interactive';

/**
 * @throws {UserError} where nobody can answer: stdin or stdout is no terminal
 */
export async function askerFor(
  command: AskingCommand,
  { io, messages, global }: CommandContext<'init'>,
): Promise<Asker> {
  if (!io.stdin.isTTY || !io.stdout.isTTY) {
    throw new UserError(messages.errors.notATerminal(command), messages.errors.notATerminalHelp[command]);
  }
  // Inquirer takes its colours from the environment.
  if (global.color === false) process.env['NO_COLOR'] = '1';
  const { default: inquirer } = await import('inquirer');
  const palette = await paletteFor(wantsColour(io, io.stdout, global.color));
  const keys = new KeyInput(io.stdin);
  keys.on('suspend', () => io.stdout.write(cursorShow));
  // Its types leave open which prompts there are.
  const prompts = inquirer.createPromptModule().prompts as unknown as Record<
    'select' | 'input',
    (question: object, context: object) => Promise<unknown>
  >;
  const streams = { input: keys as unknown as NodeJS.ReadableStream, output: io.stdout as NodeJS.WriteStream };
  const width = () => widthOf(io.stdout);
  /** Names may come from files; long ones go on below their beginning, behind the cursor. */
  const listed = (name: string) => wrap(forTerminalLine(name), width() - 6).replaceAll('\n', '\n     ');
  /** @param listeners what an event does with the prompt; `again` asks the same once more, after some words if there are any */
  const ask = async (
    kind: 'select' | 'input',
    question: object,
    listeners: (again: (why?: string) => void) => {
      readonly refused: (why: Refusal) => void;
      readonly resume: () => void;
    },
  ): Promise<unknown> => {
    for (;;) {
      const closing = new AbortController();
      const context = { ...streams, signal: closing.signal, clearPromptOnDone: false };
      const running = prompts[kind](question, context);
      let why: string | undefined;
      const on = Object.entries(
        listeners((text) => {
          why = text ?? '';
          // After something else has been on the terminal, what stands above is not the prompt.
          context.clearPromptOnDone = text !== undefined;
          closing.abort();
        }),
      );
      for (const [event, listener] of on) keys.on(event, listener);
      try {
        return await running;
      } catch (error) {
        if (why === undefined) throw error;
        if (why !== '') await write(io.stdout, `${why}\n`);
      } finally {
        for (const [event, listener] of on) keys.off(event, listener);
      }
    }
  };
  const asker: Asker = {
    async select<T>(message: string, choices: readonly Choice<T>[], preset?: T): Promise<T> {
      const keysHelpTip = () => messages.init.keys;
      // By index, since undefined is a value here, and inquirer takes it for the default.
      const indexed = choices.map(({ name, short = name, description }, value) => ({
        value,
        name: listed(name),
        short: forTerminalLine(short),
        ...(description !== undefined && { description: wrap(forTerminal(description), width() - 1) }),
      }));
      const start = choices.findIndex(({ value }) => preset !== undefined && value === preset);
      const question = { message, choices: indexed, default: Math.max(start, 0) };
      const theme = { style: { keysHelpTip } };
      const answer = await ask('select', { ...question, loop: false, pageSize: 12, theme }, (again) => ({
        refused: (why) => again(messages.init[why]),
        resume: () => again(),
      }));
      return choices[answer as number]?.value as T;
    },
    consent(message, { yes, no }, preset) {
      const choice = (value: boolean, key: string, short: string) => ({ value, name: `${key}  ${short}`, short });
      return asker.select(message, [choice(true, 'y', yes), choice(false, 'n', no)], preset);
    },
    async input(message, preset, problem, typing) {
      let refusal: string | undefined;
      const validate = (value: string) => {
        const wrong = refusal ?? problem?.(value);
        refusal = undefined;
        return wrong ?? true;
      };
      const transformer = (value: string, { isFinal }: { readonly isFinal: boolean }) => {
        typing?.(value);
        return isFinal ? palette.info(value) : value;
      };
      const question = { message, default: preset, validate, ...(typing && { transformer }) };
      keys.takesText = true;
      // What is typed so far is drawn again with the next key.
      const resume = () => {
        for (const key of [' ', '\x7f']) keys.press(key);
      };
      // An Enter that answers nothing: the prompt says why, and keeps what was typed.
      const refused = (why: Refusal) => {
        refusal = messages.init[why];
        keys.press('\r');
      };
      const answer = await ask('input', question, () => ({ refused, resume }));
      keys.takesText = false;
      return answer as string;
    },
  };
  return asker;
}
