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

/**
 * The built program in one thread: a run costs what it does, and not the start of a process.
 * Whatever is the system's (signals, pipes that break, terminals, the time zone) needs a process.
 */
export class Program {
  readonly #root: string;
  readonly #patience: number;
  #thread: Thread | undefined;

  /** @param patience milliseconds: far above what any run takes, so that one that never ends fails by itself */
  constructor(root: string, patience = 60_000) {
    this.#root = root;
    this.#patience = patience;
  }

  /** @throws where the run throws, does not end, or leaves anything open; the next one has a thread of its own then */
  run(run: Run): Outcome {
    this.#thread ??= start(this.#root, this.#patience);
    const { port, done } = this.#thread;
    Atomics.store(done, 0, 0);
    // Of nothing there is no string.
    const env = Object.fromEntries(Object.entries(run.env).filter(([, value]) => value !== undefined));
    port.postMessage({ ...run, env });
    // The thread itself tells what is still open. The run before may wake this one: it stores its answer, and notifies later.
    let late = false;
    while (!late && Atomics.load(done, 0) === 0) late = Atomics.wait(done, 0, 0, 2 * this.#patience) === 'timed-out';
    const answer: Answer = late ? { failure: 'It does not end.' } : receiveMessageOnPort(port)?.message;
    if (!('failure' in answer)) return answer;
    this.close();
    throw new Error(`cdc ${run.args.join(' ')}: ${answer.failure}`);
  }

  close(): void {
    void this.#thread?.worker.terminate();
    this.#thread = undefined;
  }
}

type Answer = Outcome | { readonly failure: string };
type Thread = ReturnType<typeof start>;

function start(root: string, patience: number) {
  const { port1: port, port2: its } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./program-thread.js', import.meta.url), {
    workerData: { root, port: its, done, patience },
    transferList: [its],
    execArgv: [],
  });
  // The tests end when they are done.
  worker.unref();
  port.unref();
  return { worker, port, done };
}
