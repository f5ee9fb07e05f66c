import packageJson from '../../package.json' with { type: 'json' };
import { type Exit, exits, UserError } from './errors.ts';
import { type Io, write } from './io.ts';

/**
 * Runs the program.
 *
 * @param argv the arguments after `cdc`
 * @returns the exit status; never throws and never ends the process
 */
export async function main(argv: readonly string[], io: Io): Promise<Exit> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    await write(io.stdout, `${packageJson.version}\n`);
    return exits.clean;
  }
  try {
    return await run(argv, io);
  } catch (error) {
    return report(error, argv, io);
  }
}

async function run(argv: readonly string[], io: Io): Promise<Exit> {
  const [{ runProgram }, { loadMessages }, { outerLanguage }] = await Promise.all([
    import('./program.ts'),
    import('../messages/index.ts'),
    import('./outer-language.ts'),
  ]);
  const outcome = await runProgram(argv, io, await loadMessages(outerLanguage(argv, io)));
  if ('exit' in outcome) return outcome.exit;
  await write(io.stdout, outcome.show);
  return exits.clean;
}

async function report(error: unknown, argv: readonly string[], io: Io): Promise<Exit> {
  const { loadMessages } = await import('../messages/index.ts');
  const { outerLanguage } = await import('./outer-language.ts');
  const { errors } = await loadMessages(outerLanguage(argv, io));
  if (isInterruption(error)) {
    await write(io.stderr, `\n${errors.interrupted}\n`);
    return exits.interrupted;
  }
  const { paletteFor, wantsColour } = await import('./colour.ts');
  const palette = await paletteFor(wantsColour(io, io.stderr, argv.includes('--no-color') ? false : undefined));
  const known = error instanceof UserError;
  const message = known ? error.message : errors.bug;
  const help = known ? error.help : errors.bugHelp;
  const trace = argv.includes('--debug') && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  const details = known && error.details ? `${error.details}\n` : '';
  const advice = help === undefined ? '' : `  ${help}\n`;
  await write(io.stderr, `${details}${palette.bad(`${errors.error}:`)} ${message}\n${advice}${trace}`);
  return known ? exits.usage : exits.bug;
}

/** Ctrl-C during a question. */
function isInterruption(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}
