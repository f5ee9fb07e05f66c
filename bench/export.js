/**
 * How fast and in how much memory `cdc export --history` writes an organisation of very many services in very many states,
 * beside a bare program that reads the same lines and writes them again.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdc, here, inFolder, median, node, spread, table, timeAndPeak } from './measure.js';

const services = 10_000;
const rounds = 3;

export function run() {
  const rows = [10, 50].flatMap((states) => inFolder((folder) => measure(states, folder)));
  console.log(`\n${services} services, NDJSON, Node ${process.version}, ${rounds} alternating rounds, medians\n`);
  console.log(table([['time / again', 'rows per second', 'peak memory', 'what'], ...rows]));
}

function measure(states, folder) {
  git(folder, ['init', '-q', '-b', 'main']);
  git(folder, ['fast-import', '--quiet'], history(states));
  git(folder, ['reset', '-q', '--hard']);
  const lines = join(folder, 'lines.ndjson');
  const again = join(folder, 'again.ndjson');
  const cases = {
    [`cdc export --history, ${states} states`]: node(
      ...[cdc, 'export', folder, '--history', '--format', 'ndjson', '-o', lines],
    ),
    'the same lines read and written again': node(here('again.js'), lines, again),
  };
  const results = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of Object.entries(cases)) results[name].push(timeAndPeak([command]));
  }
  const count = linesIn(lines);
  const [first, floor] = Object.values(results);
  if (count !== states * (services + 64)) throw new Error(`${count} lines`);
  return Object.entries(results).map(([name, all]) => [
    all === first ? spread(all.map(({ ms }, round) => ms / floor[round].ms)) : '1',
    String(Math.round(count / (median(all.map(({ ms }) => ms)) / 1000))),
    `${Math.round(median(all.map(({ peak }) => peak)))} MB`,
    name,
  ]);
}

function linesIn(path) {
  return readFileSync(path).filter((byte) => byte === 10).length;
}

/** What `git fast-import` makes commits of: each scores some of the services anew. A file may hold 512 KB, so entries are short. */
function history(states) {
  const ids = Array.from(
    { length: services },
    (_, at) => `X${String.fromCharCode(65 + (at % 20))}-${1 + Math.floor(at / 20)}`,
  );
  const entries = (entry) => ids.map((id, at) => `  ${id}: { ${entry(id, at)} }\n`).join('');
  const files = {
    'catalog.yaml': `version: 1\ncustom:\n${entries((id) => `category: B, name: ${id}`)}`,
    'profile.yaml': `version: 1\nservices:\n${entries(() => 'assignment: insource')}`,
  };
  const commits = Array.from({ length: states }, (_, number) => {
    files['portfolio.yaml'] =
      `version: 1\nservices:\n${entries((_, at) => `as-is: ${1 + ((at + number) % 4)}, to-be: 5`)}`;
    const written = Object.entries(files).map(([name, text]) => `M 100644 inline ${name}\n${data(text)}`);
    const when = 1_600_000_000 + number * 86_400;
    return `commit refs/heads/main\ncommitter Bench <bench@example.com> ${when} +0900\n${data('a state')}${written.join('')}`;
  });
  return commits.join('');
}

function data(text) {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function git(folder, args, input = '') {
  const { status, error, stderr } = spawnSync('git', args, { cwd: folder, input });
  if (error || status !== 0) throw error ?? new Error(String(stderr));
}
