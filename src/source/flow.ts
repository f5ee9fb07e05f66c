import { Document } from 'yaml';

/** A value as YAML on one line, safe inside flow collections and out: `{ as-is: 3, to-be: 5 }`. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ ${value.map(flowText).join(', ')} ]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${flowText(key)}: ${flowText(inner)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  // A JSON string is a double-quoted YAML scalar, and keeps line breaks on one line.
  if (typeof value === 'string' && /\s\s|[\n\r\t]/.test(value)) return JSON.stringify(value);
  const list = new Document(undefined);
  list.contents = list.createNode([value], { flow: true });
  return list.toString({ lineWidth: 0 }).trimEnd().slice(1, -1).trim();
}
