import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mainFileKinds } from '../../src/model/files.ts';
import { services } from '../../src/reference/index.ts';
import { cdcText, serviceFileText } from '../../src/source/template.ts';

/** A group has an organisation in each of its folders. */
const entities = ['hq', 'trading', 'robots', 'yard-x'].map((entity) => join('harbor-group', entity));

/** Folders that are no organisation's: that group, and files that peers share. */
const others = ['harbor-group', 'peers'];

/** The examples' texts by path. */
export const examples = new Map(
  [...readdirSync('examples').filter((name) => !others.includes(name)), ...entities].flatMap((folder) =>
    mainFileKinds.map((kind) => {
      const path = join('examples', folder, `${kind}.yaml`);
      return [path, readFileSync(path, 'utf8')] as const;
    }),
  ),
);

/** What `cdc init` writes. */
export const templates = [
  cdcText({
    framework: 'x1060-2021',
    organization: { name: '株式会社 例', language: 'ja' },
    pattern: { 'as-is': 'hybrid', 'to-be': 'full-insource' },
    teams: { csirt: { name: 'CSIRT' }, soc: { name: { en: 'Private SOC', ja: '社内 SOC' } } },
    providers: { 'z-mssp': { name: 'Z-MSSP', 'contract-until': '2027-03-31' } },
    policy: { strength: 4, weakness: 3 },
    rules: { 'portfolio/no-evidence': 'warning' },
  }),
  serviceFileText('catalog', services, 'en'),
  serviceFileText('profile', services, 'ja'),
  serviceFileText('portfolio', services.slice(0, 3), 'ja'),
  serviceFileText('portfolio', [], 'en'),
];

/** The texts of all fixtures: small organisations with something to find in each, and files that cannot be used. */
export const fixtures = readdirSync('test/fixtures', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
  .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
