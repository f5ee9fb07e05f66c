/**
 * The built program in a thread of the tests, which answers like a process of its own but needs no start: it is given
 * arguments, folder, environment and input, and gives back its exit status and what it wrote.
 */
import { createRequire } from 'node:module';
import { Readable, Writable } from 'node:stream';
import { workerData } from 'node:worker_threads';

const { bin, port, ready } = workerData;
const { run } = createRequire(import.meta.url)('../../dist/cli.cjs');
const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'];

port.on('message', async ({ args, cwd, env, input }) => {
  const [stdout, stderr] = [[], []];
  const into = (chunks) =>
    new Writable({
      write(chunk, _, done) {
        chunks.push(chunk);
        done();
      },
    });
  const streams = { stdin: Readable.from(input.length > 0 ? [input] : []), stdout: into(stdout), stderr: into(stderr) };
  for (const [name, value] of Object.entries(streams))
    Object.defineProperty(process, name, { value, configurable: true });
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv = [process.execPath, bin, ...args];
  process.cwd = () => cwd;
  const status = await run().catch((error) => error.stack);
  const held = () => signals.filter((signal) => process.listenerCount(signal) > 0);
  // Where it holds signals back, it lets go of them in one of the next turns.
  for (let turn = 0; turn < 10 && held().length > 0; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  const left = held();
  if (left.length > 0) stderr.push(Buffer.from(`still listens for ${left.join(', ')}\n`));
  const text = (chunks) => Buffer.concat(chunks).toString();
  port.postMessage({ status, stdout: text(stdout), stderr: text(stderr) });
  Atomics.store(ready, 0, 1);
  Atomics.notify(ready, 0);
});
