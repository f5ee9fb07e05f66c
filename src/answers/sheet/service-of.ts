/** Which service a row of a sheet is about. */
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { categories, successorOf } from '../../reference/index.ts';
import { roles } from '../../reference/roles-v2-1.ts';
import { spelled } from '../../reference/spelling.ts';
import { obviousService, writtenService } from '../misspelling.ts';

/** What a row is about, or why that is not clear. */
export type ServiceFound =
  /** `role` where it is the name of one of version 2.1 that told. */
  | { readonly row: Row; readonly role?: string }
  /** Nothing that could be a service: a heading, a sum, an empty row. */
  | { readonly no: 'service' }
  /** `role` where version 2.1 had one of that id. */
  | { readonly no: 'such-service'; readonly word: string; readonly role?: string }
  /** Its id or its name is crossed out. */
  | { readonly no: 'struck-service'; readonly word: string }
  /** Id and name are those of two services. */
  | { readonly no: 'one-service'; readonly id: string; readonly name: string }
  /** Several stand in one cell, or beside each other, as those of two tables do: no answer says whose it is. */
  | { readonly no: 'several'; readonly word: string }
  /** Where roles of version 2.1 are looked for: the id of one, and the name of a service of today. */
  | { readonly no: 'role'; readonly id: string; readonly service: string }
  /** A role of version 2.1 that became several services. */
  | { readonly no: 'single-service'; readonly role: string; readonly services: readonly string[] };

/** Finds out what a row of a sheet is about, by what stands in its columns of ids and names. */
export interface RowFinder {
  find(ids: readonly string[], names: readonly string[]): ServiceFound;
}

/** Services by their ids and names, in both languages, and by those of the roles of version 2.1 (textbook table 7). */
export class ServiceFinder {
  readonly #ids: readonly string[];
  readonly #rows = new Map<string, Row>();
  readonly #names = new Map<string, readonly Row[]>();
  readonly #roles: ReadonlyMap<string, readonly string[]>;
  readonly #rolesWithIds: ReadonlySet<string>;
  readonly #groups: ReadonlySet<string>;

  constructor({ rows, framework }: Organisation) {
    this.#ids = rows.map(({ id }) => id);
    for (const row of rows) {
      this.#rows.set(row.id, row);
      for (const name of new Set(Object.values(row.name).map(spelled)))
        this.#names.set(name, [...(this.#names.get(name) ?? []), row]);
    }
    this.#roles = new Map(
      roles.flatMap(({ name, services }) => {
        const now = services.flatMap((id) => successorOf(id, framework) ?? []);
        // Only what all of a role became says what it is.
        return now.length < services.length ? [] : Object.values(name).map((one) => [spelled(one), now] as const);
      }),
    );
    this.#rolesWithIds = new Set(roles.flatMap(({ id, name }) => Object.values(name).map((one) => id + spelled(one))));
    this.#groups = new Set(
      [...categories, ...framework.categories].flatMap(({ id, name }) =>
        Object.values(name)
          .flatMap((one) => [id, one, `${id}.${one}`, `${id}${one}`, `${id}:${one}`])
          .map(spelled),
      ),
    );
  }

  /**
   * @param ids what stands in the columns of ids; perhaps with the name behind it
   * @param names what stands in the columns of names; perhaps with the id before it
   */
  find(ids: readonly string[], names: readonly string[]): ServiceFound {
    // A service may be called so.
    const others = names.filter((one) => !this.#names.has(spelled(one)));
    const several = severalIn([...ids, ...others], this.#ids) ?? this.#differing(ids, names);
    if (several !== undefined) return { no: 'several', word: several };
    const id = ids.find((one) => writtenService(one) !== undefined || idIn(one)[0] !== undefined) ?? ids[0] ?? '';
    const name = names.find((one) => this.#isName(one)) ?? names[0] ?? '';
    return this.#find(id, name);
  }

  /** Ids, or names, of different services beside each other. */
  #differing(ids: readonly string[], names: readonly string[]): string | undefined {
    const byId = ids.filter((one) => this.#byId(idIn(one)[0] ?? one));
    const byName = names.filter((one) => this.#names.has(spelled(one)));
    const isOne = (one: string, other: string) =>
      this.#byId(idIn(one)[0] ?? one) === this.#byId(idIn(other)[0] ?? other);
    const isNamed = (one: string, other: string) =>
      (this.#names.get(spelled(one)) ?? []).some((row) => this.#names.get(spelled(other))?.includes(row));
    for (const [found, isSame] of [[byId, isOne] as const, [byName, isNamed] as const]) {
      const [first = '', ...others] = found;
      if (others.some((other) => !isSame(first, other))) return found.join(', ');
    }
    return undefined;
  }

  #isName(text: string): boolean {
    return [text, idIn(text)[1]].some((one) => this.#names.has(spelled(one)) || this.#roles.has(spelled(one)));
  }

  #find(id: string, name: string): ServiceFound {
    const [idOfName, restOfName] = idIn(name);
    const [ownId, restOfId] = idIn(id);
    const byId = this.#byId(ownId ?? idOfName ?? id);
    const said = [name, restOfName, restOfId].filter((one) => one !== '');
    const names = said.map((one) => this.#names.get(spelled(one))).find((rows) => rows !== undefined);
    const role = said.map((one) => ({ one, services: this.#roles.get(spelled(one)) })).find(({ services }) => services);
    const written = writtenService(ownId ?? idOfName ?? id);
    const isRole = said.some((one) => this.#rolesWithIds.has(written + spelled(one)));
    if (byId && names && !isRole) {
      const [other] = names;
      return names.includes(byId) ? { row: byId } : { no: 'one-service', id: byId.id, name: other?.id ?? '' };
    }
    if (names && names.length === 1 && names[0])
      return { row: names[0], ...(isRole && role && names[0] !== byId && { role: role.one }) };
    // An id of version 2.1 is another service's today: the name tells which edition is meant.
    if (role?.services) return this.#ofRole(role.one, role.services, byId);
    if (byId) return { row: byId };
    // A running number says nothing.
    const isNumber = /^\d*$/.test(id.trim().normalize('NFKC'));
    const word = isNumber && name.trim() !== '' ? name.trim() : id.trim();
    const isGroup =
      word === '' ||
      isSum(isNumber ? [name] : [id, name]) ||
      [id, name, `${id}${name}`].every((one) => one === '' || this.#groups.has(spelled(one)));
    if (isGroup) return { no: 'service' };
    const former = roles.find((one) => one.id === written);
    return { no: 'such-service', word, ...(former && { role: word }) };
  }

  #byId(word: string): Row | undefined {
    return this.#rows.get(obviousService(word, this.#ids) ?? '');
  }

  #ofRole(role: string, services: readonly string[], byId: Row | undefined): ServiceFound {
    const [only] = services;
    const row = services.length === 1 && only !== undefined ? this.#rows.get(only) : undefined;
    if (row) return { row, role };
    return byId && services.length === 0 ? { row: byId } : { no: 'single-service', role, services };
  }
}

/** An id at the beginning of a text, and what stands behind it. */
export function idIn(text: string): [id: string | undefined, rest: string] {
  const [, id = '', rest = ''] =
    /^\s*([A-Za-zＡ-Ｚａ-ｚ]{1,8}[\s_]?[-‐‑–—−ー－]?\s?[0-9０-９]{1,3})(?![0-9０-９A-Za-z])[\s.．:：、,)）]*(.*)$/su.exec(
      text,
    ) ?? [];
  return writtenService(id) === undefined ? [undefined, ''] : [id, rest.trim()];
}

/** A number or another id behind an id, whatever stands between: `A-1〜3`, `A-2 and A-3`. */
const number = /^(?:[~〜–—/・&+]|to\b|and\b|から|及び|と)?\s*\d{1,2}$/iu;
const ids = /(?<![A-Za-z])[A-Za-z]{1,8}[\s_]?[-‐‑–—−ー]?\s?\d{1,3}(?![\dA-Za-z])/gu;

/**
 * The first of some texts that names several: it begins with an id, and another one follows. What stands in brackets may be
 * what the same was called before.
 */
export function severalIn(texts: readonly string[], known: readonly string[]): string | undefined {
  return texts.find((text) => {
    const [id, rest] = idIn(text);
    if (id === undefined || rest === '' || !known.includes(writtenService(id) ?? '')) return false;
    const behind = rest.normalize('NFKC').replaceAll(/[([【「][^)\]】」]*[)\]】」]/gu, '');
    const others = (behind.match(ids) ?? []).map(writtenService);
    return number.test(behind) || others.some((other) => other !== writtenService(id) && known.includes(other ?? ''));
  });
}

const sums = [
  '合計',
  '小計',
  '総計',
  '計',
  '平均',
  '平均点',
  '総合',
  'total',
  'subtotal',
  'sum',
  'average',
  'mean',
].map(spelled);

/** Whether a row is one of a sum or a mean, which people have below their services. */
export function isSum(words: readonly string[]): boolean {
  const [word, ...others] = words.filter((one) => one.trim() !== '');
  return word !== undefined && others.length === 0 && sums.includes(spelled(word).replace(/[:：]$/, ''));
}
