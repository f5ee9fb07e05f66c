import { Document, parse } from 'yaml';

/**
 * What an example of a file has at a path, as one line of YAML, `due: 2027-03-31`; undefined where it has nothing there.
 * `<service>` and the like stand for any key. Of what holds many, it shows the first.
 */
export function exampleIn(text: string, path: readonly string[]): string | undefined {
  const found = valueAt(parse(text, { schema: 'core' }), path);
  if (found === undefined) return undefined;
  const document = new Document(undefined);
  const shown = path.length === 1 && !isPlain(found) ? firstOf(found) : found;
  document.contents = document.createNode({ [path.at(-1) ?? '']: shown }, { flow: true });
  return document.toString({ lineWidth: 0 }).trim().slice(2, -2);
}

function valueAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const keys = key.startsWith('<') ? Object.keys(value) : Object.hasOwn(value, key) ? [key] : [];
  for (const one of keys) {
    const found = valueAt((value as Record<string, unknown>)[one], rest);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function firstOf(value: unknown): unknown {
  const [first] = Object.entries(value as object);
  return first && isPlain(first[1]) ? value : Object.fromEntries(first ? [first] : []);
}
