import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What a run came to. A process that a signal has ended has no status. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Run {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly input: string | Uint8Array;
}

/** Far above what any run takes; one that never ends is to fail by itself. */
const patience = 120_000;

/**
 * The built program in one thread: a run costs what it does, and not the start of a process.
 * Whatever is the system's (signals, pipes that break, terminals, the time zone) needs a process.
 */
export class Program {
  readonly #channel = new MessageChannel();
  readonly #done = new Int32Array(new SharedArrayBuffer(4));

  constructor(root: string) {
    const { port2: port } = this.#channel;
    const thread = new Worker(new URL('./program-thread.js', import.meta.url), {
      workerData: { root, port, done: this.#done },
      transferList: [port],
      execArgv: [],
    });
    // The tests end when they are done.
    thread.unref();
    this.#channel.port1.unref();
  }

  run(run: Run): Outcome {
    Atomics.store(this.#done, 0, 0);
    // Of nothing there is no string.
    const env = Object.fromEntries(Object.entries(run.env).filter(([, value]) => value !== undefined));
    this.#channel.port1.postMessage({ ...run, env });
    if (Atomics.wait(this.#done, 0, 0, patience) === 'timed-out') throw new Error(`No end: cdc ${run.args.join(' ')}`);
    const answer: Outcome | { readonly failure: string } = receiveMessageOnPort(this.#channel.port1)?.message;
    if ('failure' in answer) throw new Error(answer.failure);
    return answer;
  }
}
