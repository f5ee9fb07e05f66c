/** How long `cdc trend` takes for a history of commits that each change one entry, beside git telling the same history. */
import { spawnSync } from 'node:child_process';
import { cdc, inFolder, median, spread, table, time } from './measure.js';
import { organisation } from './organisations.js';

const sizes = [500, 5_000];
const rounds = 5;

export function run() {
  for (const size of sizes) inFolder((folder) => measure(size, folder));
}

function measure(size, folder) {
  git(folder, ['init', '-q', '-b', 'main']);
  git(folder, ['fast-import', '--quiet'], history(size));
  git(folder, ['reset', '-q', '--hard']);
  const cases = {
    'cdc trend': [process.execPath, cdc, 'trend', 'org', '--format', 'json'],
    'git log -p': ['git', 'log', '-p', '--first-parent', '--', 'org'],
    'git log --stat': ['git', 'log', '--stat', '--first-parent', '--', 'org'],
  };
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  const here = process.cwd();
  process.chdir(folder);
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of Object.entries(cases)) times[name].push(time([command]));
  }
  process.chdir(here);
  console.log(`\n${size} commits, Node ${process.version}, ${rounds} alternating rounds, medians\n`);
  const rows = Object.entries(times).map(([name, all]) => [
    spread(all.map((ms, round) => ms / times['git log -p'][round])),
    `${(median(all) / 1000).toFixed(2)} s`,
    name,
  ]);
  console.log(table([['time / git log -p', 'time', 'what'], ...rows]));
}

/** What `git fast-import` makes commits of: one a day, each with another score or team for one service, and none as before. */
function history(size) {
  const files = organisation(1);
  const commits = Array.from({ length: size }, (_, number) => {
    const name = number % 5 === 0 ? 'profile.yaml' : 'portfolio.yaml';
    const lines = files[name].split('\n');
    const entries = lines.flatMap((line, index) => (/as-is: \d|team: /.test(line) ? [index] : []));
    const at = entries[(number * 7) % entries.length];
    lines[at] = `${changed(lines[at]).replace(/ @\d+$/, '')} @${number}`;
    files[name] = lines.join('\n');
    const written = Object.entries(files).map(([name, text]) => `M 100644 inline org/${name}\n${data(text)}`);
    const when = 1_600_000_000 + number * 86_400;
    return `commit refs/heads/main\ncommitter Bench <bench@example.com> ${when} +0900\n${data('a state')}${written.join('')}`;
  });
  return commits.join('');
}

function changed(line) {
  return line
    .replace(/as-is: (\d)/, (_, score) => `as-is: ${1 + (Number(score) % 5)}`)
    .replace(/team: (\w+)/, (_, team) => `team: ${team === 'soc' ? 'csirt' : 'soc'}`);
}

function data(text) {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function git(folder, args, input = '') {
  const { status, error, stderr } = spawnSync('git', args, { cwd: folder, input });
  if (error || status !== 0) throw error ?? new Error(String(stderr));
}
