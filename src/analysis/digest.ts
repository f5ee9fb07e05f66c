import { createHash } from 'node:crypto';
import type { PhaseData } from '../model/approval.ts';

/** How much of a digest tells one answer about a service from another: enough for honest data, and no proof. */
const shortLength = 8;

/**
 * The digest of all that the file of a phase says: SHA-256 over its canonical JSON, as `sha256:` and 64 hexadecimal digits.
 * Comments, quotes, order and layout of the YAML make no difference, and neither does what says nothing: a key without a
 * value, an empty map, an empty list. Everything else does, the keys that a later release adds included.
 */
export function digestOf(data: PhaseData): string {
  return `sha256:${hash(canonical(data) ?? {})}`;
}

/**
 * The short digest of what the file of a phase says of each service, in `services` and in `custom`, by id; services of which it
 * says nothing have none. Ids are in alphabetical order.
 */
export function serviceDigestsOf(data: PhaseData): Record<string, string> {
  const { services, custom } = (canonical(data) ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const ids = [...new Set([services, custom].flatMap((entries) => Object.keys(entries ?? {})))].sort();
  return Object.fromEntries(
    ids.map((id) => [id, hash(canonical({ services: services?.[id], custom: custom?.[id] })).slice(0, shortLength)]),
  );
}

/** Whether the file of a phase says anything. */
export function saysAnything(data: PhaseData): boolean {
  return canonical(data) !== undefined;
}

/**
 * The data with its keys in order (by UTF-16 code units, as RFC 8785 has them), its lists in the order of the JSON of what
 * stands in them, and without what says nothing; undefined where nothing is left.
 */
function canonical(data: unknown): unknown {
  if (data === null || data === undefined) return undefined;
  if (typeof data !== 'object') return data;
  if (Array.isArray(data)) {
    const items = data.map((item) => JSON.stringify(canonical(item))).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items.sort().map((item) => JSON.parse(item) as unknown);
  }
  const said = Object.keys(data)
    .sort()
    .map((key) => [key, canonical((data as Readonly<Record<string, unknown>>)[key])] as const)
    .filter(([, value]) => value !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

function hash(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex');
}
