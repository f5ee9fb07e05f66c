/** Preloaded by the bench: appends the peak memory of the process, all its threads included, in KB to a file. */
const { appendFileSync, readFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const { BENCH_PEAKS: file } = process.env;
if (file !== undefined && isMainThread) process.on('exit', () => appendFileSync(file, `${peak()}\n`));

function peak() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    // Elsewhere than on Linux. There, this figure would not fall below that of the process that started this one.
    return process.resourceUsage().maxRSS;
  }
}
