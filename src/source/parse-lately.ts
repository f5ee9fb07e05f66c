import { type Parsed, parse } from './parse.ts';

/** How many characters of texts are kept as they were read: those of many files as people have them. */
const kept = 256 * 1024;
const lately = new Map<string, Parsed>();

/**
 * What `parse` says of a text, remembered for a while: an edit begins with the text that the edit before it has made and
 * read, and what is planned is planned once more when its file is locked. For those that change nothing in what they get.
 */
export function parseLately(text: string): Parsed {
  const parsed = lately.get(text) ?? parse(text);
  lately.delete(text);
  lately.set(text, parsed);
  let size = 0;
  for (const known of [...lately.keys()].toReversed()) {
    size += known.length;
    if (size > kept && known !== text) lately.delete(known);
  }
  return parsed;
}
