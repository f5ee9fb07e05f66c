import { type Palette, plain } from '../../render/palette.ts';
import type { Io } from './io.ts';

/** Whether to colour what goes to a stream: the flag, then NO_COLOR, FORCE_COLOR, then whether it is a terminal. */
export function wantsColour({ env }: Pick<Io, 'env'>, stream: { readonly isTTY?: boolean }, flag?: boolean): boolean {
  if (flag === false || env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** The colours of the terminal; chalk is loaded only for them. */
export async function paletteFor(colour: boolean): Promise<Palette> {
  if (!colour) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  // Chalk joins all its arguments; a colour is for one text.
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    warn: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
    info: (text) => chalk.cyan(text),
  };
}
