import type { Page, PageChoice } from '../../render/interview/page.ts';

/** What can be asked for on a page, beside answering. */
export const commands = {
  back: 'b',
  skip: 's',
  next: 't',
  find: '/',
  open: 'o',
  review: 'r',
  details: 'd',
  language: 'l',
  help: '?',
  quit: 'q',
} as const;
export type Command = keyof typeof commands;

export interface Choice<T> extends PageChoice {
  readonly value: T;
  /** What it is called; where a line is typed, it is chosen by any of these too. */
  readonly words?: readonly string[];
}

/** A page on which one thing is chosen. */
export interface ChoicePage<T> extends Omit<Page, 'keys'> {
  readonly choices: readonly Choice<T>[];
  /** The index of the choice that the cursor is on first, the first one unless told; -1 where none is to be proposed. */
  readonly start?: number;
  /** What can be asked for here. */
  readonly commands: readonly Command[];
}

/** A page on which a line is typed. */
export interface TextPage extends Omit<Page, 'keys' | 'choices' | 'list'> {
  /** What stands in the line already. */
  readonly preset?: string | undefined;
  /** Why a text cannot be taken. */
  problem?(text: string): string | undefined;
  /** What fits what is typed so far, to choose from. */
  matches?(text: string): readonly Choice<string>[];
}

export type Reply<T> =
  | { readonly value: T }
  | { readonly command: Command }
  /** The files have changed while the question was open; `pointed` is where the cursor was. */
  | { readonly changed: true; readonly pointed: number };

/** Questions and answers on a terminal, in whatever way it can show them. */
export interface Conversation {
  /** @throws an interruption (see `isInterruption`), when the user or the system ends it */
  choose<T>(page: ChoicePage<T>): Promise<Reply<T>>;
  /** Undefined when the user goes back. */
  type(page: TextPage): Promise<string | undefined>;
  /** Ends the question that is open, for the files have changed. */
  changed(): void;
  /** Forgets what was typed ahead, since what comes next is not what was expected. */
  forget(): void;
  /** Leaves the terminal as it was. */
  close(): Promise<void>;
}
