// Whether a tag may publish: `node .ci/release-check.js v1.2.3`.
import { readFileSync } from 'node:fs';

const [tag] = process.argv.slice(2);
const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json'));
const problems = tag === `v${version}` ? [] : [`The tag is ${tag}, the version in package.json ${version}.`];

for (const name of ['CHANGELOG.md', 'CHANGELOG.ja.md']) {
  const sections = read(name).split(/^## /m);
  /** What it says of a version, between its heading and the next one. */
  const entryOf = (heading) => sections.find((section) => section.startsWith(`[${heading}]`)) ?? '';
  if (!/^\[[^\]]+\] - \d{4}-\d{2}-\d{2}\n\s*\S/.test(entryOf(version))) {
    problems.push(`${name} says nothing of ${version} with its date.`);
  }
  if (/\n\s*\S/.test(entryOf('Unreleased'))) problems.push(`${name} has changes that belong to no version.`);
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
