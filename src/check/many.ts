import { Worker } from 'node:worker_threads';
import type { Folder } from '../source/folder.ts';
import { GitProblem } from '../source/git.ts';
import { Examiner, type ExaminerSettings } from './examiner.ts';
import type { OrganisationReport } from './report.ts';

/** What a thread answers: the reports of a batch, or why there are none. */
export type Answer =
  | { readonly reports: readonly OrganisationReport[] }
  | { readonly gitProblem: GitProblem['reason'] }
  | { readonly error: unknown };

/** How many organisations go to a thread at once. */
const batchSize = 32;
/** How many batches a thread may be ahead of what has been taken; bounds the memory. */
const ahead = 3;

/**
 * Checks many organisations, on several threads if asked to, and gives the reports in the order of the folders.
 *
 * @throws {GitProblem} where there is no such revision to compare with
 */
export async function* examineMany(
  folders: readonly Folder[],
  settings: ExaminerSettings,
  jobs: number,
): AsyncGenerator<OrganisationReport> {
  const batches = Math.ceil(folders.length / batchSize);
  const others = Math.min(jobs, batches) - 1;
  const hands: Hand[] = Array.from({ length: others }, () => new Thread(settings));
  // This thread comes last: the others are at work by then.
  hands.push(new OwnThread(settings));
  const pending: Promise<readonly OrganisationReport[]>[] = [];
  try {
    for (let taken = 0, asked = 0; taken < batches; taken++) {
      for (; asked < Math.min(batches, taken + ahead * hands.length); asked++) {
        const batch = folders.slice(asked * batchSize, (asked + 1) * batchSize);
        pending.push((hands[asked % hands.length] as Hand).examine(batch));
      }
      yield* (await pending.shift()) ?? [];
    }
  } finally {
    await Promise.all(hands.map((hand) => hand.close()));
  }
}

/** Who takes batches, and answers in the order in which it is asked. */
interface Hand {
  examine(batch: readonly Folder[]): Promise<readonly OrganisationReport[]>;
  close(): Promise<void>;
}

/** This thread, which has what it needs in memory already. */
class OwnThread implements Hand {
  readonly #examiner: Examiner;
  #last: Promise<unknown> = Promise.resolve();

  constructor(settings: ExaminerSettings) {
    this.#examiner = new Examiner(settings);
  }

  examine(batch: readonly Folder[]): Promise<readonly OrganisationReport[]> {
    const reports = this.#last.then(() => this.#examiner.examineAll(batch));
    this.#last = reports.catch(() => {});
    return reports;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#examiner.close();
  }
}

/** Another one. */
class Thread implements Hand {
  readonly #worker: Worker;
  readonly #waiting: { resolve: (reports: readonly OrganisationReport[]) => void; reject: (error: unknown) => void }[] =
    [];

  constructor(settings: ExaminerSettings) {
    this.#worker = new Worker(new URL('./check-worker.cjs', import.meta.url), {
      workerData: settings,
      // Hardly anything outlives its organisation: more room would only be filled with what is of no use any more.
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });
    this.#worker.on('message', (answer: Answer) => {
      const waiting = this.#waiting.shift();
      if ('reports' in answer) waiting?.resolve(answer.reports);
      else waiting?.reject('gitProblem' in answer ? new GitProblem(answer.gitProblem) : answer.error);
    });
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  examine(batch: readonly Folder[]): Promise<readonly OrganisationReport[]> {
    const reports = new Promise<readonly OrganisationReport[]>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(batch);
    });
    // It is awaited later; until then, a failure is no unhandled one.
    reports.catch(() => {});
    return reports;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
