/** Which role of version 2.1 a row of a sheet is about (textbook table 7). */
import type { Row } from '../../model/row.ts';
import { functionsV21, namesOfFunction } from '../../reference/functions-v2-1.ts';
import { type CategoryId, categories, services } from '../../reference/index.ts';
import { roles } from '../../reference/roles-v2-1.ts';
import { spelled } from '../../reference/spelling.ts';
import { obviousService, writtenService } from '../misspelling.ts';
import { idIn, isSum, type RowFinder, type ServiceFound, severalIn } from '../sheet/service-of.ts';

/** Roles as rows of which nothing is said yet: what reads and judges answers about services then does so for roles. */
export const roleRows: readonly Row[] = roles.map(({ id, name }) => ({
  ...{ id, name, category: id.charAt(0) as CategoryId, phase: undefined },
  ...{ areas: [], areaSource: 'textbook', custom: false, listed: false, scope: 'undecided' },
  ...{ catalog: {}, profile: {}, portfolio: {} },
}));

/** Roles by their ids and names, in both languages. Ids are those of version 2.1, whatever service has them today. */
export class RoleFinder implements RowFinder {
  readonly #ids = roleRows.map(({ id }) => id);
  readonly #byId = new Map(roleRows.map((row) => [row.id, row]));
  readonly #byName = new Map(roleRows.flatMap((row) => Object.values(row.name).map((name) => [spelled(name), row])));
  readonly #services = new Map(
    services.flatMap(({ id, name }) => Object.values(name).map((one) => [spelled(one), `${id} ${one}`])),
  );
  #isNamed = false;
  readonly #groups = new Set(
    [...functionsV21.flatMap((one) => namesOfFunction(one).map((name) => [one.id, name] as const)), ...categoryNames()]
      .flatMap(([id, name]) => [id, name, `${id}.${name}`, `${id}${name}`, `${id}:${name}`])
      .map(spelled),
  );

  /** Whether any row has had the name of a role: an id alone may be that of a service of today. */
  get isNamed(): boolean {
    return this.#isNamed;
  }

  /**
   * @param ids what stands in the columns of ids; perhaps with the name behind it
   * @param names what stands in the columns of names; perhaps with the id before it
   */
  find(ids: readonly string[], names: readonly string[]): ServiceFound {
    const several = severalIn([...ids, ...names], this.#ids);
    if (several !== undefined) return { no: 'several', word: several };
    const id = ids.find((one) => writtenService(one) !== undefined || idIn(one)[0] !== undefined) ?? ids[0] ?? '';
    return this.#find(id, names.find((one) => one !== '') ?? '');
  }

  #find(id: string, name: string): ServiceFound {
    const [idOfName, restOfName] = idIn(name);
    const [ownId, restOfId] = idIn(id);
    const written = ownId ?? idOfName;
    const byId = this.#byId.get(obviousService(written ?? id, this.#ids) ?? '');
    // Where there is but one word for a role, it may be its name.
    const said = [name, restOfName, restOfId, ownId === undefined ? id : ''].filter((one) => one.trim() !== '');
    const byName = said.map((one) => this.#byName.get(spelled(one))).find(Boolean);
    if (byName) this.#isNamed = true;
    if (byId && byName) return byId === byName ? { row: byId } : { no: 'one-service', id: byId.id, name: byName.id };
    // An id that no role has is that of a service of today, whatever its name was then.
    if (byName) return written === undefined ? { row: byName } : { no: 'one-service', id: written, name: byName.id };
    const service = said.map((one) => this.#services.get(spelled(one))).find(Boolean);
    if (byId) return service === undefined ? { row: byId } : { no: 'role', id: byId.id, service };
    const word = id.trim() === '' ? name.trim() : id.trim();
    const isGroup =
      word === '' ||
      isSum([id, name]) ||
      [id, name, `${id}${name}`].every((one) => one === '' || this.#groups.has(spelled(one)));
    return isGroup ? { no: 'service' } : { no: 'such-service', word };
  }
}

function categoryNames() {
  return categories.flatMap(({ id, name }) => Object.values(name).map((one) => [id, one] as const));
}
