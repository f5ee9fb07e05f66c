// Whether a tag may publish: `node .ci/release-check.js v1.2.3`.
import { readFileSync } from 'node:fs';

const [tag] = process.argv.slice(2);
const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json'));

/** What the change log says of a version, between its heading and the next one. */
function entryOf(name) {
  const sections = read('CHANGELOG.md').split(/^## /m);
  return sections.find((section) => section.startsWith(`[${name}]`));
}

const entry = entryOf(version);
const problems = [
  tag !== `v${version}` && `The tag is ${tag}, the version in package.json ${version}.`,
  !/^\[[^\]]+\] - \d{4}-\d{2}-\d{2}\n\s*\S/.test(entry ?? '') &&
    `CHANGELOG.md says nothing of ${version} with its date.`,
  /\n\s*\S/.test(entryOf('Unreleased') ?? '') && 'CHANGELOG.md has changes that belong to no version.',
].filter(Boolean);

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
