import { isDeepStrictEqual } from 'node:util';
import { edition, type Framework, knownAs, successorOf } from '../reference/index.ts';
import type { Organisation } from './organisation.ts';
import { isOfOtherEdition, named, type Row } from './row.ts';

/**
 * The list by which organisations are compared: the edition that all of them follow; where they follow several, the one that this
 * project knows, since every other one says how it follows from it.
 */
export function commonFramework(organisations: readonly Pick<Organisation, 'framework'>[]): Framework {
  const [first, ...others] = organisations.map(({ framework }) => framework);
  return first && others.every((other) => isSameEdition(first, other)) ? first : edition;
}

/** Whether two editions are one: each organisation types its own. */
export function isSameEdition(a: Framework, b: Framework): boolean {
  if (a === b) return true;
  const said = ({ id, services, lineage }: Framework) => [id, services.map(({ id: service }) => service), lineage];
  return isDeepStrictEqual(said(a), said(b));
}

/**
 * An organisation with the ids and names of another edition, where a service of that one is the same one to one; its rows know what
 * they are called in its files. All others become services of its own, under an id that no edition has: `A-3@x1060-2026`.
 */
export function inFramework(organisation: Organisation, framework: Framework): Organisation {
  const { framework: own, rows } = organisation;
  if (isSameEdition(own, framework)) return organisation;
  const listed = new Map(framework.services.map((service) => [service.id as string, service]));
  const translated = (row: Row): Row => {
    if (row.custom && !listed.has(row.id)) return row;
    const known = row.custom ? undefined : knownAs(row.id, own);
    const service = listed.get((known && successorOf(known, framework)) ?? '');
    const inFile = named(row);
    if (!service) return { ...row, id: `${row.id}@${own.id}`, custom: true, inFile };
    return { ...row, id: service.id, name: service.name, category: service.category, inFile };
  };
  return { ...organisation, framework, rows: rows.map(translated) };
}

/** Services of the list by which an organisation is looked at that its own edition does not have one to one: no row is one. */
export function servicesNotHad({ framework, rows }: Pick<Organisation, 'framework' | 'rows'>): string[] {
  const had = new Set(rows.map(({ id }) => id));
  return framework.services.map(({ id }) => id).filter((id) => !had.has(id));
}

/** Services in scope of an organisation that the list by which it is looked at does not have one to one, as its files call them. */
export function servicesOfItsEdition({ rows }: Pick<Organisation, 'rows'>): string[] {
  return rows.filter((row) => isOfOtherEdition(row) && row.scope === 'in-scope').map((row) => named(row).id);
}
