/**
 * `npm run bench` after `npm run build`: all parts, or those that are named (`npm run bench -- start`). With `--peers`,
 * `bulk` also measures other validators, which it installs into a folder of its own.
 */
import { parseArgs } from 'node:util';

const parts = ['start', 'large', 'bulk', 'group', 'set', 'history', 'export'];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { peers: { type: 'boolean' } } });
const unknown = positionals.find((part) => !parts.includes(part));
if (unknown !== undefined) throw new Error(`no part “${unknown}”: there are ${parts.join(', ')}`);

for (const part of parts) {
  if (positionals.length > 0 && !positionals.includes(part)) continue;
  const { run } = await import(`./${part}.js`);
  await run(values);
}
