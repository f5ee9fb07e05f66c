/** Reads lines of JSON from a file and writes each again to another: what no program that writes such lines can do without. */
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';

const [from, to] = process.argv.slice(2);
await pipeline(
  createInterface({ input: createReadStream(from) }),
  async function* (lines) {
    for await (const line of lines) yield `${JSON.stringify(JSON.parse(line))}\n`;
  },
  createWriteStream(to),
);
