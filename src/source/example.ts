import { Document, parse } from 'yaml';

/** An example is to fit into a line of a terminal, indented. */
const longest = 76;

/**
 * What an example of a file has at a path, as one line of YAML, `due: 2027-03-31`; undefined where it has nothing there.
 * `<service>` and the like stand for any key. Of what holds many, it shows as much as fits into a line.
 */
export function exampleIn(text: string, path: readonly string[]): string | undefined {
  const found = valueAt(parse(text, { schema: 'core' }), path);
  if (found === undefined) return undefined;
  const lineOf = (value: unknown): string => {
    const document = new Document(undefined);
    document.contents = document.createNode({ [path.at(-1) ?? '']: value }, { flow: true });
    return document.toString({ lineWidth: 0 }).trim().slice(2, -2);
  };
  let shown: unknown = found;
  while (lineOf(shown).length > longest && canBeShorter(shown)) shown = shorter(shown);
  return lineOf(shown);
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

function canBeShorter(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 1;
}

/** Without its last part. */
function shorter(value: unknown): unknown {
  return Array.isArray(value) ? value.slice(0, -1) : Object.fromEntries(Object.entries(value ?? {}).slice(0, -1));
}
