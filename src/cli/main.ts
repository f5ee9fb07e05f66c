import packageJson from '../../package.json' with { type: 'json' };
import type { Words } from '../messages/index.ts';
import type { CommandContext } from './program/command.ts';
import { type Exit, exits, UserError } from './program/errors.ts';
import { endBy, Interrupted, isInterruption } from './terminal/interruption.ts';
import { type Io, inGithubActions, widthOf, write } from './terminal/io.ts';

/**
 * Runs the program.
 *
 * @param argv the arguments after `cdc`
 * @returns the exit status; never throws, and ends the process only by a signal that has come and was held back
 */
export async function main(argv: readonly string[], io: Io): Promise<Exit> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    return write(io.stdout, `${packageJson.version}\n`).then(
      () => exits.clean,
      async (error) => report(error, argv, await contextOf(argv, io)),
    );
  }
  if (argv[0] === '__complete') {
    const { complete } = await import('./completion/complete.ts');
    return complete(argv.slice(1), io);
  }
  const context = await contextOf(argv, io);
  try {
    const { runPlain } = await import('./program/plain.ts');
    const exit = await runPlain(argv, context);
    if (exit !== undefined) return exit;
    const { runProgram } = await import('./program/program.ts');
    const outcome = await runProgram(argv, context);
    if ('exit' in outcome) return outcome.exit;
    await write(io.stdout, outcome.show);
    return exits.clean;
  } catch (error) {
    return report(error, argv, context);
  }
}

async function contextOf(argv: readonly string[], io: Io): Promise<CommandContext> {
  const [{ outerLanguage }, { loadWords }] = await Promise.all([
    import('./program/outer-language.ts'),
    import('../messages/index.ts'),
  ]);
  const language = outerLanguage(argv, io);
  const messages = await loadWords(language, 'errors');
  return { io, global: {}, dir: undefined, language, subjects: [], messages };
}

/** Tells what went wrong, in the language spoken so far; a stack trace only for those who ask. */
async function report(error: unknown, argv: readonly string[], { io, messages }: CommandContext): Promise<Exit> {
  const { errors } = messages;
  const { wrap } = await import('../render/width.ts');
  if (isInterruption(error)) {
    const { said, signal }: Partial<Interrupted> = error instanceof Interrupted ? error : {};
    await write(io.stderr, `\n${wrap(said ?? errors.interrupted, widthOf(io.stderr))}\n`);
    if (signal) endBy(signal);
    return exits.interrupted;
  }
  const { paletteFor, wantsColour } = await import('./terminal/colour.ts');
  const { forGithubData, forTerminal, forTerminalLine } = await import('../render/escape.ts');
  const palette = await paletteFor(wantsColour(io, io.stderr, argv.includes('--no-color') ? false : undefined));
  const fit = (text: string) => (io.stderr.isTTY ? wrap(text, widthOf(io.stderr)) : text);
  const refused = refusedBySystem(error, errors);
  const known = error instanceof UserError || refused !== undefined;
  const details = error instanceof UserError && error.details ? `${error.details}\n` : '';
  const said = error instanceof UserError ? error.message : (refused ?? errors.bug);
  const help = error instanceof UserError ? error.help : known ? undefined : errors.bugHelp;
  const lines = [`${palette.bad(errors.error)}: ${forTerminalLine(said)}`];
  if (help !== undefined) lines.push(`  ${forTerminalLine(help)}`);
  // GitHub Actions looks for commands in all that is written: as one, this becomes an annotation, and can be no other.
  const annotation = `::error::${forGithubData(help === undefined ? said : `${said}\n${help}`)}`;
  const asCommand = inGithubActions(io);
  const trace = argv.includes('--debug') && error instanceof Error ? `${forTerminal(error.stack ?? '')}\n` : '';
  // Where even this cannot be written, the exit status has to say it.
  try {
    await write(io.stderr, details);
    if (asCommand) await write(io.stderr.commands ?? io.stderr, `${annotation}\n`);
    else await write(io.stderr, `${lines.map(fit).join('\n')}\n`);
    await write(io.stderr, trace);
  } catch {}
  return known ? exits.usage : exits.bug;
}

/**
 * What the system would not do for the program, in the user's words: write the output to a full disk, tell a folder that
 * is gone, read below a file. Commands say it more precisely where they can. Undefined for what the system did not say.
 */
function refusedBySystem(error: unknown, errors: Words<'errors'>['errors']): string | undefined {
  const { code, syscall, path, errno } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || errno === undefined || code === undefined) return undefined;
  if (syscall === 'uv_cwd') return errors.noCurrentFolder(code);
  if (path !== undefined) return errors.system(path, code);
  return syscall === 'write' ? errors.output(code) : errors.system(syscall ?? '', code);
}
