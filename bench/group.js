/**
 * How long `cdc check` takes over a group, beside the same organisations without one: each has a service from the first of
 * them, and the group requires some of all.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdc, inFolder, median, node, spread, table, timeAndPeak } from './measure.js';
import { today, writeOrganisations } from './organisations.js';

const sizes = [50, 500];
const rounds = 5;
const env = { SOURCE_DATE_EPOCH: String(Date.parse(`${today}T12:00:00Z`) / 1000) };

/** Writes a group of so many entities, in a folder beside theirs. */
function writeGroup(folder, size) {
  const all = join(folder, 'all');
  writeOrganisations(all, size);
  const names = readdirSync(all).toSorted();
  for (const name of names.slice(1)) {
    const path = join(all, name, 'cdc.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/(kanshi-mssp: \{)/, `$1 entity: ${names[0]},`));
  }
  const entities = names.map((name, at) =>
    at === 0
      ? `  ${name}: { path: ../all/${name}, kind: parent }\n`
      : `  ${name}: { path: ../all/${name}, kind: subsidiary, parent: ${names[0]} }\n`,
  );
  mkdirSync(join(folder, 'group'));
  writeFileSync(
    join(folder, 'group/group.yaml'),
    `version: 1\nentities:\n${entities.join('')}require:\n  - { services: [ A, B-1, D-2 ], at-least: 2 }\n`,
  );
}

export function run() {
  const rows = sizes.map((size) =>
    inFolder((folder) => {
      writeGroup(folder, size);
      const [alone, together] = [[], []];
      for (let round = 0; round < rounds; round++) {
        alone.push(timeAndPeak([node(cdc, 'check', '-r', join(folder, 'all'))], env));
        together.push(timeAndPeak([node(cdc, 'check', join(folder, 'group'))], env));
      }
      const ratios = together.map(({ ms }, round) => ms / alone[round].ms);
      const seconds = median(together.map(({ ms }) => ms)) / 1000;
      const [own, other] = [together, alone].map((runs) => `${Math.round(median(runs.map(({ peak }) => peak)))} MB`);
      return [String(size), `${seconds.toFixed(2)} s`, own, spread(ratios), other];
    }),
  );
  console.log(`\nGroups, Node ${process.version}, ${rounds} alternating rounds, medians\n`);
  console.log(table([['entities', 'time', 'peak memory', 'time / without the group', 'memory without'], ...rows]));
}
