import process from 'node:process';
import { isoDate } from '../model/date.ts';
import { main } from './main.ts';
import type { Output } from './terminal/io.ts';
import { isReadForCommands, withoutCommands } from './terminal/log.ts';
import { Descriptor } from './terminal/output.ts';

/** Runs the program on this process. The exit status is for the caller to set: ending here would cut piped output. */
export function run(): Promise<number> {
  // The usual way to make a run repeatable: rules compare dates in the files with today.
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  const fixed = epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : undefined;
  const now = () => new Date(fixed ?? Date.now());
  let stdout: Output | undefined;
  let stderr: Output | undefined;
  return main(process.argv.slice(2), {
    // Of a folder that is gone the system does not say it; that matters only to who needs it.
    get cwd() {
      return process.cwd();
    },
    env: process.env,
    // Node makes a stream when it is first asked for it, which takes its time.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      stdout ??= outputOf('stdout', 1);
      return stdout;
    },
    get stderr() {
      stderr ??= outputOf('stderr', 2);
      return stderr;
    },
    // On Linux the environment is all there is; asking the rest of the systems takes its time.
    locale: () => (process.platform === 'linux' ? 'C' : Intl.DateTimeFormat().resolvedOptions().locale),
    today: isoDate(now()),
    now,
  });
}

function outputOf(name: 'stdout' | 'stderr', fd: number): Output {
  const stream = () => listenedTo(process[name]);
  // Where something else was put in the place of a stream of the process, that is meant.
  const isOwn = Object.getOwnPropertyDescriptor(process, name)?.get !== undefined;
  const output: Output = isOwn && Descriptor.takes(fd) ? new Descriptor(fd, stream) : stream();
  return isReadForCommands(process.env) ? withoutCommands(output, process.env) : output;
}

/** Each write hears of its own failure; without a listener, a reader that has gone would end the process. */
function listenedTo(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.listenerCount('error') === 0 ? stream.on('error', () => {}) : stream;
}
