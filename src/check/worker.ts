/** A thread of `examineMany`: takes batches of folders, answers with their reports. */
import { parentPort, workerData } from 'node:worker_threads';
import { GitProblem } from '../source/git.ts';
import { Examiner, type Folder } from './examiner.ts';
import type { Answer } from './many.ts';
import type { OrganisationReport } from './report.ts';

const examiner = new Examiner(workerData);
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (batch: readonly Folder[]) => {
  last = last.then(async () => parentPort?.postMessage(await answerTo(batch)));
});

async function answerTo(batch: readonly Folder[]): Promise<Answer> {
  try {
    const reports: OrganisationReport[] = [];
    for (const folder of batch) reports.push((await examiner.examine(folder)).report);
    return { reports };
  } catch (error) {
    return error instanceof GitProblem ? { gitProblem: error.reason } : { error };
  }
}
