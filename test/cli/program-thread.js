// The built program, run again and again in one thread: what `bin/cdc.js` does, without a process for each run.
import { createRequire } from 'node:module';
import process from 'node:process';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';

const { port, done, root, patience } = workerData;
const { run } = createRequire(import.meta.url)(`${root}/dist/cli.cjs`);

// As properties of its own, so that nothing writes past them to the descriptors of the process.
for (const name of ['stdout', 'stderr']) Object.defineProperty(process, name, { value: process[name] });
const [stdout, stderr] = [process.stdout, process.stderr].map(collected);

port.on('message', async ({ args, cwd, env, input }) => {
  // A stream of bytes, as a pipe is.
  const stdin = Readable.from([Buffer.from(input)], { objectMode: false });
  const argv = [process.execPath, `${root}/bin/cdc.js`, ...args];
  for (const [name, value] of Object.entries({ argv, env, cwd: () => cwd, stdin }))
    Object.defineProperty(process, name, { value, configurable: true, writable: true });
  const before = held();
  try {
    const status = await run();
    await ended(before);
    answer({ status, stdout: stdout(), stderr: stderr() });
  } catch (error) {
    answer({ failure: error instanceof Error ? error.stack : String(error) });
  }
});

for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (error) => answer({ failure: `${event}: ${error?.stack ?? error}` }));

/** Whoever waits is woken when the message is there. */
function answer(message) {
  port.postMessage(message);
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
}

/** Keeps what is written to a stream of this thread; gives it once. */
function collected(stream) {
  let chunks = [];
  stream._writev = (written, next) => {
    for (const { chunk, encoding } of written) chunks.push(Buffer.from(chunk, encoding));
    next();
  };
  return () => {
    const text = Buffer.concat(chunks).toString();
    chunks = [];
    return text;
  };
}

/** What keeps a process going or would reach the next run: files, processes, timers that are open, and listeners. */
function held() {
  const listeners = process.eventNames().map((event) => `${String(event)} × ${process.listenerCount(event)}`);
  return [...process.getActiveResourcesInfo(), ...listeners].toSorted().join(', ');
}

/** A process ends when nothing is left to do: so does a run. */
async function ended(before) {
  const latest = Date.now() + patience;
  while (held() !== before) {
    if (Date.now() > latest) throw new Error(`The run has left something behind: ${held()}; before: ${before}`);
    await nextTurn();
  }
}
