import inquirer from 'inquirer';
import type { Messages } from '../messages/index.ts';
import type { CommandContext } from './command.ts';
import { UserError } from './errors.ts';

export interface Choice<T> {
  readonly value: T;
  readonly name: string;
  /** Shown while the cursor is on it. */
  readonly description?: string;
}

/** The questions of a command, asked on its terminal. Ctrl-C rejects with an `ExitPromptError`. */
export interface Asker {
  select<T>(message: string, choices: readonly Choice<T>[], preset?: NoInfer<T>): Promise<T>;
  input(message: string, preset?: string, problem?: (value: string) => string | undefined): Promise<string>;
}

/** @throws {UserError} where nobody can answer: stdin or stdout is no terminal */
export function askerFor(command: 'init' | 'assess', { io, messages }: CommandContext, words: Messages): Asker {
  if (!io.stdin.isTTY || !io.stdout.isTTY) {
    const { errors } = messages;
    throw new UserError(errors.notATerminal(command), errors.notATerminalHelp[command]);
  }
  const prompt = inquirer.createPromptModule({ input: io.stdin, output: io.stdout });
  const keysHelpTip = () => words.ask.keys;
  return {
    async select<T>(message: string, choices: readonly Choice<T>[], preset?: T): Promise<T> {
      // By index, since undefined is a value here, and inquirer takes it for the default.
      const indexed = choices.map(({ name, description }, value) => ({ name, description, value }));
      const start = Math.max(
        0,
        choices.findIndex(({ value }) => preset !== undefined && value === preset),
      );
      const question = { type: 'select', name: 'answer', message, choices: indexed, default: start };
      const theme = { style: { keysHelpTip } };
      const { answer } = await prompt([{ ...question, loop: false, pageSize: 12, theme }] as never);
      return choices[answer as number]?.value as T;
    },
    async input(message, preset, problem) {
      const validate = (value: string) => problem?.(value) ?? true;
      const question = { type: 'input', name: 'answer', message, default: preset, validate };
      const { answer } = await prompt([question] as never);
      return answer as string;
    },
  };
}
