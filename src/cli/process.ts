import process from 'node:process';
import { main } from './main.ts';

/** Runs the program on this process. The exit status is for the caller to set: ending here would cut piped output. */
export function run(): Promise<number> {
  // Each write hears of its own failure; without a listener, a reader that has gone would end the process.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  // The usual way to make a run repeatable: rules compare dates in the files with today.
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  const now = epoch !== undefined && /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return main(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    // On Linux the environment is all there is; asking the rest of the systems takes its time.
    locale: () => (process.platform === 'linux' ? 'C' : Intl.DateTimeFormat().resolvedOptions().locale),
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  });
}
