import type { Row } from '../model/row.ts';
import { type Framework, knownAs } from '../reference/index.ts';
import { type Role, roles } from '../reference/roles-v2-1.ts';

/** A role of version 2.1 whose id is that of another service today, or of none. */
export interface FormerId {
  readonly role: Role;
  /** The services that it became. */
  readonly became: readonly Row[];
}

/**
 * What an id was in version 2.1, if that is not the service of that id: who reads a check sheet of that version may mean it
 * (textbook table 7).
 */
export function formerId(id: string, rows: readonly Row[], framework?: Framework): FormerId | undefined {
  const role = roles.find((one) => one.id === id);
  const became = role ? rowsOfRole(role, rows, framework) : [];
  return role && became.length > 0 && !became.some((row) => row.id === id) ? { role, became } : undefined;
}

/** The services that a role of version 2.1 became, as an edition has them. */
export function rowsOfRole({ services }: Role, rows: readonly Row[], framework?: Framework): Row[] {
  return rows.filter(({ id }) => {
    const known = framework ? knownAs(id, framework) : id;
    return services.some((one) => one === known);
  });
}
