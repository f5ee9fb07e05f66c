import { spelled } from '../spelling.ts';
import { first } from './first-csirt-2.1.ts';
import type { OtherFramework, OtherFrameworkId } from './framework.ts';
import type { Mapping } from './mapping.ts';
import { meti } from './meti-3.0.ts';
import { csf } from './nist-csf-2.0.ts';
import { toFirst } from './to-first-csirt-2.1.ts';
import { toMeti } from './to-meti-3.0.ts';
import { toCsf } from './to-nist-csf-2.0.ts';

/** The frameworks in whose words the services can be put. */
export const otherFrameworks: readonly OtherFramework[] = [csf, first, meti];

const mappings: Readonly<Record<OtherFrameworkId, Mapping>> = {
  'nist-csf-2.0': toCsf,
  'first-csirt-2.1': toFirst,
  'meti-3.0': toMeti,
};

/** This project's mapping of the 64 services to a framework: its own judgement, not that of whoever publishes either. */
export function ownMapping({ id }: Pick<OtherFramework, 'id'>): Mapping {
  return mappings[id];
}

/** The framework that a word names, by its id, its name in either language, or what else people call it. */
export function frameworkCalled(word: string): OtherFramework | undefined {
  const wanted = spelled(word);
  return otherFrameworks.find(({ id, also, name }) => [id, name.en, name.ja, ...also].map(spelled).includes(wanted));
}
