/**
 * Other validators that people could use, made to check the same files against the same schemas, one file at a time: no
 * rules across files. They are not the project's dependencies: `installPeers` puts them into a folder of their own.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { here, node, statusOf } from '../measure.js';
import { kinds } from '../organisations.js';

const home = here('../node_modules/.cache/bench-peers');
const schemas = here('../schemas');
const packageFolder = (name) => join(home, 'node_modules', name);
const perKind = (command) => kinds.map((kind) => command(kind, join(schemas, `${kind}.schema.json`)));

const peers = [
  {
    name: 'jsonschema 16 (native, --fast)',
    packages: ['@sourcemeta/jsonschema@16.11.0'],
    rounds: { 1000: 10, 10000: 2 },
    // The program itself, without the node script in front of it, which only starts it.
    commands: (folder) =>
      perKind((kind, schema) => [
        nativeProgram(),
        'validate',
        '--fast',
        '--format-assertion',
        schema,
        ...readdirSync(folder).map((organisation) => join(folder, organisation, `${kind}.yaml`)),
      ]),
  },
  {
    name: 'ajv-cli 5 (dates quoted)',
    packages: ['ajv-cli@5.0.0', 'ajv-formats@3.0.1'],
    rounds: { 1000: 10, 10000: 1 },
    // Its parser makes objects of plain dates, which no schema takes for the strings that they are in YAML 1.2.
    quotedDates: true,
    commands: (folder) =>
      perKind((kind, schema) => {
        const program = join(packageFolder('ajv-cli'), 'dist/index.js');
        const files = join(folder, '*', `${kind}.yaml`);
        return node(program, 'validate', '--strict=false', '-c', 'ajv-formats', '-s', schema, '-d', files);
      }),
  },
  {
    name: 'PyYAML (C loader) and jsonschema',
    isThere: () => statusOf(['python3', '-c', 'import jsonschema, yaml; yaml.CSafeLoader']) === 0,
    rounds: { 1000: 1, 10000: 0 },
    commands: (folder) => [['python3', here('peers/validate.py'), schemas, folder]],
  },
  {
    name: 'yaml-language-server',
    rounds: { 1000: 1, 10000: 0 },
    commands: (folder) => [node(here('peers/language-server.js'), schemas, folder)],
  },
];

/** Those that can be had; of the others it says so. */
export function installPeers() {
  mkdirSync(home, { recursive: true });
  return peers.filter(({ name, packages = [], isThere = () => true }) => {
    const had = packages.every(install) && attempt(isThere);
    if (!had) console.log(`${name}: left out, it cannot be had here`);
    return had;
  });
}

function install(name) {
  const args = ['install', '--prefix', home, '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', name];
  return spawnSync('npm', args, { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

function attempt(isThere) {
  try {
    return isThere();
  } catch {
    return false;
  }
}

function nativeProgram() {
  const architecture = process.arch === 'x64' ? 'x86_64' : process.arch;
  const file = `jsonschema-${process.platform}-${architecture}`;
  return join(packageFolder('@sourcemeta/jsonschema'), 'build/github-releases', file);
}
