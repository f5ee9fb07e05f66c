/** What must not explode: one organisation that is very large, or not YAML at all, as ratios to a bare `node`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdc, inFolder, median, spread, table, time } from './measure.js';

const rounds = 5;
const half = 512 * 1024 - 1;

/** An organisation with so many services of its own, all of them scored. */
function own(folder, count) {
  const ids = Array.from({ length: count }, (_, at) => `X${'ABCDEFGHIJ'[at % 10]}-${1 + Math.floor(at / 10)}`);
  const file = (name, rest) => writeFileSync(join(folder, name), `version: 1\n${rest}`);
  const entries = (entry) => `services:\n${ids.map((id) => `  ${id}: ${entry}\n`).join('')}`;
  file('cdc.yaml', 'teams: { t: { name: Team } }\n');
  file(
    'catalog.yaml',
    `${entries('{ level: basic }')}custom:\n${ids.map((id) => `  ${id}: { category: B, name: Service ${id} }\n`).join('')}`,
  );
  file('profile.yaml', entries('{ assignment: insource, team: t }'));
  file('portfolio.yaml', entries('{ as-is: 2, to-be: 4 }'));
}

/** A catalog of the largest size, made of nothing but this. */
function nothingBut(text) {
  return (folder) => writeFileSync(join(folder, 'catalog.yaml'), `${text.repeat(half).slice(0, half)}\n`);
}

const cases = [
  ...[250, 1000, 4000].flatMap((count) =>
    ['gap', 'matrix', 'check'].map((command) => [
      `cdc ${command}, ${count} own services`,
      command,
      (folder) => own(folder, count),
    ]),
  ),
  ...[']', '[', '- ', '&a ', '"\\'].map((text) => [`cdc check, 512 KB of ${text}`, 'check', nothingBut(text)]),
];

export function run() {
  const rows = cases.map(([name, command, make]) =>
    inFolder((folder) => {
      make(folder);
      const empty = join(folder, 'empty.cjs');
      writeFileSync(empty, '');
      const ratios = [];
      const seconds = [];
      for (let round = 0; round < rounds; round++) {
        const bare = time([[process.execPath, empty]]);
        const taken = time([[process.execPath, cdc, command, folder]]);
        ratios.push(taken / bare);
        seconds.push(taken / 1000);
      }
      return [spread(ratios), `${median(seconds).toFixed(2)} s`, name];
    }),
  );
  console.log(`\nVery large files, Node ${process.version}, ${rounds} rounds, medians\n`);
  console.log(table([['time / node', 'time', 'what'], ...rows]));
}
