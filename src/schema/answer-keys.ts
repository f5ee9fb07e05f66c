import { type ServiceFileKind, serviceFileKinds } from '../model/files.ts';
import { formatVersion } from './format.ts';
import { validate } from './validate.ts';
import { type KeyTree, keyTrees } from './validators.generated.js';

/** Keys that two files know: the file in which they are meant where nothing else is said. */
const homes: Readonly<Record<string, ServiceFileKind>> = { rationale: 'catalog', note: 'portfolio' };

/** What each assessor says for themselves, and no one else for them. */
const byAssessor: readonly string[] = ['views'];

/** Every key that can be said of a service, and the file whose entry holds it. */
export const answerKeys: ReadonlyMap<string, ServiceFileKind> = new Map(
  serviceFileKinds.flatMap((file) =>
    (entryOf(file)?.keys ?? [])
      .filter((key) => !byAssessor.includes(key))
      .map((key) => [key, homes[key] ?? file] as const),
  ),
);

/** The same keys, and those inside their values, e.g. `insource`. */
export const answerWords: ReadonlySet<string> = new Set(
  serviceFileKinds.flatMap((file) => keysIn(entryOf(file))).filter((word) => !byAssessor.includes(word)),
);

/** The keys inside the value of a key, e.g. `insource` in `as-is`; undefined for one whose value has none. */
export function keysInside(key: string): readonly string[] | undefined {
  return serviceFileKinds.map((file) => entryOf(file)?.at?.[key]?.keys).find((keys) => keys && keys.length > 0);
}

const anyText: ReadonlySet<string> = new Set(
  [...answerKeys].flatMap(([key, file]) => {
    const services = { 'A-1': { [key]: 'any: text # at all' } };
    return validate(file, { version: formatVersion, services }).length === 0 ? [key] : [];
  }),
);

/** Whether a key takes whatever somebody writes in their own words. */
export function takesAnyText(key: string): boolean {
  return anyText.has(key);
}

/** An entry of a file, as its schema knows it. */
function entryOf(file: ServiceFileKind): KeyTree | undefined {
  return keyTrees[file].at?.['services']?.at?.['*'];
}

/** Without what stands in lists: what is written in one line has none of these keys. */
function keysIn(tree: KeyTree | undefined): string[] {
  const inner = Object.entries(tree?.at ?? {}).filter(([step]) => step !== '*');
  return [...(tree?.keys ?? []), ...inner.flatMap(([, below]) => keysIn(below))];
}
