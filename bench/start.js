/** How fast the program starts and does its first work, each as a ratio to a bare `node` started in the same round. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdc, here, inFolder, median, spread, table, time } from './measure.js';

const rounds = 20;
const example = here('../examples/textbook');

const cases = {
  'cdc --version': ['--version'],
  'cdc check, nothing found': ['check', example],
  'cdc check, findings': ['check', here('../examples/sakura-seiki')],
  'cdc gap': ['gap', example],
  'cdc matrix': ['matrix', example],
  'cdc plan': ['plan', example],
  'cdc chart radar': ['chart', 'radar', example],
  'cdc report': ['report', example],
  'Tab, services': ['__complete', 'set', '-C', example, ''],
};

export function run() {
  inFolder((folder) => {
    const empty = join(folder, 'empty.cjs');
    writeFileSync(empty, '');
    const timeNode = (...args) => time([[process.execPath, ...args]]);
    timeNode(empty);
    const bare = [];
    const ratios = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      const base = timeNode(empty);
      bare.push(base);
      for (const [name, args] of Object.entries(cases)) ratios[name].push(timeNode(cdc, ...args) / base);
    }
    console.log(`\nOne organisation, Node ${process.version}, ${rounds} rounds, medians\n`);
    console.log(
      table([
        ['time / node', 'what'],
        [`1.00× = ${median(bare).toFixed(1)} ms`, 'node empty.cjs'],
        ...Object.entries(ratios).map(([name, values]) => [spread(values), name]),
      ]),
    );
  });
}
