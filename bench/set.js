/** What answers cost: `cdc set` into an organisation that has said nothing yet, as ratios to a bare `node`. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { services } from '../dist/index.js';
import { cdc, inFolder, median, spread, table, time } from './measure.js';

const rounds = 5;
const node = (...args) => [process.execPath, ...args];
const answer = ['--level', 'basic', '--assignment', 'unassigned', '--to-be', '5'];
const cases = {
  'one key of one service': ['B-1', '--level', 'basic'],
  'three keys of one service': ['B-1', ...answer],
  'three keys of all services': [...services.map(({ id }) => id), ...answer],
};

export function run() {
  inFolder((folder) => {
    const empty = join(folder, 'empty.cjs');
    writeFileSync(empty, '');
    const organisation = join(folder, 'org');
    const bare = [];
    const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      bare.push(time([node(empty)]));
      for (const [name, args] of Object.entries(cases)) {
        time([node(cdc, 'init', organisation, '--yes')]);
        times[name].push(time([node(cdc, 'set', ...args, '-C', organisation)]));
        rmSync(organisation, { recursive: true });
      }
    }
    const rows = Object.entries(times).map(([name, all]) => [
      spread(all.map((ms, round) => ms / bare[round])),
      `${(median(all) / 1000).toFixed(2)} s`,
      name,
    ]);
    console.log(`\ncdc set, Node ${process.version}, ${rounds} rounds, medians\n`);
    console.log(table([['time / node', 'time', 'what'], ...rows]));
  });
}
