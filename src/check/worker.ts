/** A thread of `examineMany`: takes batches of folders, answers with their reports. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Folder } from '../source/folder.ts';
import { GitProblem } from '../source/git.ts';
import { Examiner } from './examiner.ts';
import type { Answer } from './many.ts';

const examiner = new Examiner(workerData);
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (batch: readonly Folder[]) => {
  last = last.then(async () => parentPort?.postMessage(await answerTo(batch)));
});

async function answerTo(batch: readonly Folder[]): Promise<Answer> {
  try {
    return { reports: await examiner.examineAll(batch) };
  } catch (error) {
    return error instanceof GitProblem ? { gitProblem: error.reason } : { error };
  }
}
