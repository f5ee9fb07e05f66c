/**
 * How many organisations a second `cdc check --recursive` checks, beside bare reading, YAML parsing alone and other
 * validators. All of them take turns; what is slow takes part in the first rounds only. With `--peers` it takes some ten
 * minutes on two cores, and 600 MB of the folder for temporary files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdc, here, inFolder, median, node, spread, statusOf, table, timeAndPeak } from './measure.js';
import { today, writeOrganisations } from './organisations.js';
import { installPeers } from './peers/index.js';

const sizes = [1_000, 10_000];
const fast = { 1000: 10, 10000: 2 };
// At noon it is that day nearly everywhere.
const env = { SOURCE_DATE_EPOCH: String(Date.parse(`${today}T12:00:00Z`) / 1000) };

const check = (folder, ...options) => [node(cdc, 'check', '--recursive', folder, ...options)];
const own = { name: 'cdc check --recursive', rounds: fast, commands: (folder) => check(folder) };
const oneJob = { name: '  with --jobs 1', rounds: fast, commands: (folder) => check(folder, '--jobs', '1') };
const twoJobs = { name: '  with --jobs 2', rounds: fast, commands: (folder) => check(folder, '--jobs', '2') };
const found = { ...own, name: '  with a finding in each', finding: true };
const ours = [own, oneJob, twoJobs];
const baselines = [
  { name: 'bare reading', rounds: fast, commands: (folder) => [node(here('read.js'), folder)] },
  {
    name: 'yaml parsing alone',
    rounds: { 1000: 3, 10000: 1 },
    commands: (folder) => [node(here('read.js'), folder, '--parse')],
  },
];

export function run({ peers: withPeers }) {
  const peers = withPeers ? installPeers() : [];
  for (const contestant of [...ours, ...peers]) assertItValidates(contestant);
  for (const size of sizes) inFolder((folder) => measure(size, [...ours, found, ...peers, ...baselines], folder));
  if (!withPeers) console.log('\nOther validators take part with --peers.');
}

function measure(size, contestants, folder) {
  const plain = join(folder, 'plain');
  const quoted = join(folder, 'quoted');
  const wrong = join(folder, 'wrong');
  const folderOf = ({ quotedDates, finding }) => (finding ? wrong : quotedDates ? quoted : plain);
  const bytes = writeOrganisations(plain, size);
  if (contestants.some(({ quotedDates }) => quotedDates)) writeOrganisations(quoted, size, { quotedDates: true });
  writeOrganisations(wrong, size, { finding: true });
  const taking = contestants.filter(({ rounds }) => rounds[size] > 0);
  const results = new Map(taking.map((contestant) => [contestant, []]));
  for (let round = 0; round < fast[size]; round++) {
    for (const [contestant, runs] of results) {
      const { rounds, commands } = contestant;
      if (round < rounds[size]) runs.push(timeAndPeak(commands(folderOf(contestant)), env));
    }
  }
  const msOf = (contestant) => results.get(contestant).map(({ ms }) => ms);
  const ratios = (some, others) => msOf(some).map((ms, round) => ms / msOf(others)[round]);
  console.log(`\n${size} organisations, ${(bytes / 1e6).toFixed(1)} MB, medians of alternating rounds\n`);
  const rows = [...results].map(([contestant, runs]) => [
    spread(ratios(contestant, own)),
    String(Math.round((size / median(msOf(contestant))) * 1000)),
    memory(runs),
    String(runs.length),
    contestant.name,
  ]);
  console.log(table([['time / cdc', 'organisations/s', 'peak memory', 'rounds', 'what'], ...rows]));
  console.log(`\nOne job takes ${spread(ratios(oneJob, twoJobs))} the time of two.`);
}

function memory(runs) {
  const peaks = runs.map(({ peak }) => peak);
  return peaks.includes(undefined) ? '–' : `${Math.round(median(peaks))} MB`;
}

/** A validator takes what is right and refuses a wrong value; ours also refuses what contradicts another file. */
function assertItValidates(contestant) {
  const refuses = (breakage) => !accepts(contestant, breakage);
  const wrongValue = refuses({ file: 'catalog.yaml', from: 'level: ', to: 'level: no-' });
  const wrongTeam = refuses({ file: 'profile.yaml', from: 'team: ', to: 'team: no-' });
  if (!accepts(contestant) || !wrongValue || (ours.includes(contestant) && !wrongTeam)) {
    throw new Error(`${contestant.name} does not validate`);
  }
}

function accepts({ commands, quotedDates }, breakage) {
  return inFolder((folder) => {
    writeOrganisations(folder, 2, { quotedDates });
    if (breakage) {
      const path = join(folder, 'org-00001', breakage.file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(breakage.from, breakage.to));
    }
    return commands(folder).every((command) => statusOf(command, env) === 0);
  });
}
