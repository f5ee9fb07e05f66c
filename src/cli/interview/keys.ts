import type { KeypressEvent } from '@inquirer/core';
import { type ChoicePage, type Command, commands, type Reply } from './conversation.ts';

/** A key as Node tells it. */
export type Key = KeypressEvent & { readonly sequence?: string; readonly meta?: boolean };

/** What a key does on a page of choices: it moves the cursor, replies, or would take what is under the cursor, where nothing is. */
export type Effect = { readonly pointed: number } | { readonly reply: Reply<unknown> } | 'nothing-chosen';

/** The key that was meant: who writes Japanese types wide digits and letters, and “・” with the key of “/”. */
export function meant(typed: string): string {
  const narrow = typed.normalize('NFKC').toLowerCase();
  return narrow === '・' ? '/' : narrow;
}

export function isEnter({ name }: Key): boolean {
  return name === 'enter' || name === 'return';
}

/** Alt and a key come as Esc and that key do: whichever was meant, it goes back at most, and answers nothing. */
function nameOf({ name, meta, sequence = '' }: Key): string {
  return meta && sequence.length === 2 ? 'escape' : name;
}

/**
 * @param pointed the index of the choice under the cursor, -1 where nothing is
 * @param screenful how many choices a page up or down passes over
 */
export function effectOf(
  { choices, commands: allowed, list }: ChoicePage<unknown>,
  pointed: number,
  key: Key,
  screenful: number,
): Effect | undefined {
  const last = choices.length - 1;
  const to = (index: number): Effect => ({ pointed: Math.max(0, Math.min(last, index)) });
  const command = (name: Command | undefined): Effect | undefined =>
    name !== undefined && allowed.includes(name) ? { reply: { command: name } } : undefined;
  const choose = (index: number): Effect | undefined => {
    const choice = choices[index];
    return choice && { reply: { value: choice.value } };
  };
  switch (nameOf(key)) {
    // A short page goes round; in a list, the end is the end.
    case 'up':
      return to(pointed <= 0 && !list ? last : pointed - 1);
    case 'down':
      return to(pointed === last && !list ? 0 : pointed + 1);
    case 'pageup':
      return to(pointed - screenful);
    case 'pagedown':
      return to(pointed + screenful);
    case 'home':
      return to(0);
    case 'end':
      return to(last);
    case 'left':
    case 'escape':
    case 'backspace':
      return command('back');
    case 'right':
      return command('skip');
    case 'tab':
      return command(key.shift ? 'back' : 'next');
    case 'enter':
    case 'return':
      return choose(pointed) ?? 'nothing-chosen';
  }
  if (key.ctrl || key.meta) return undefined;
  const typed = meant(key.sequence ?? '');
  const index = typed === '' ? -1 : choices.findIndex((choice) => choice.key === typed);
  return index === -1 ? command(allowed.find((name) => commands[name] === typed)) : choose(index);
}
