import { isDeepStrictEqual } from 'node:util';
import { serviceFileKinds } from '../model/files.ts';
import type { Organisation, Party } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import type { Text } from '../reference/index.ts';
import { isMap } from '../schema/mapping.ts';
import type { RowChange } from './changes.ts';

/** A row of which answers have changed that are neither level, assignment nor score. */
export interface OtherAnswers extends RowChange {
  /** `<file>.<key>` as the files spell them, e.g. `profile.planned`; `custom.<key>` for how an own service is declared. */
  readonly keys: readonly string[];
}

/** What the kinds of a change tell. */
const told: readonly string[] = ['catalog.level', 'profile.assignment', 'profile.team', 'profile.provider'];
const toldInScope: readonly string[] = [...told, 'portfolio.as-is', 'portfolio.to-be'];

/** The keys of one row whose values have changed, without those that the kinds of a change tell. */
export function otherKeys({ before, after }: RowChange): string[] {
  // A score counts in scope only, and only there has a change of it a kind.
  const known = [before, after].some((row) => row?.scope === 'in-scope') ? toldInScope : told;
  return changedKeys({ before, after }).filter((key) => !known.includes(key));
}

/** All keys of one row whose values have changed, those of its declaration first. */
export function changedKeys({ before, after }: RowChange): string[] {
  const keys = serviceFileKinds.flatMap((file) =>
    differences(before?.[file] ?? {}, after?.[file] ?? {}, 1).map((key) => `${file}.${key}`),
  );
  return [...declarationKeys(before, after), ...keys];
}

function declarationKeys(before: Row | undefined, after: Row | undefined): string[] {
  if (!before?.custom && !after?.custom) return [];
  if (!before || !after) return ['custom'];
  const declared = ({ category, name, description, phase, areas, catalog }: Row) => ({
    category,
    name,
    description,
    phase,
    // Where the catalog has an area, it hides that of the declaration.
    area: catalog.area === undefined ? areas : undefined,
  });
  return differences(declared(before), declared(after), 1).map((key) => `custom.${key}`);
}

/** What else of an organisation has changed: `cdc.<key>` and so on, as the files spell them, e.g. `cdc.policy.strength`. */
export function settingsChanged(before: Organisation, after: Organisation): string[] {
  return differences(settingsOf(before), settingsOf(after));
}

function settingsOf(organisation: Organisation): object {
  const { framework, name, language, confidentiality, size, sector } = organisation;
  const { pattern, policy, preset, rules, teams, providers, assessedOn } = organisation;
  return {
    cdc: {
      framework: framework.id,
      organization: {
        name: name && textOf(name),
        language,
        confidentiality: confidentiality && textOf(confidentiality),
        size,
        sector,
      },
      pattern: { 'as-is': pattern.asIs, 'to-be': pattern.toBe },
      teams: byId(teams),
      providers: byId(providers),
      policy: Object.fromEntries(Object.entries(policy).map(([key, value]) => [spelled(key), value])),
      preset,
      rules,
    },
    portfolio: { 'assessed-on': assessedOn },
    // The values of a metric are one answer: there is one more every month.
    metrics: Object.fromEntries(
      Object.entries(organisation.metrics).map(([id, { values, ...definition }]) => [
        id,
        { ...definition, ...(values && { values: Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)) }) },
      ]),
    ),
  };
}

function byId(parties: readonly Party[] = []): object {
  return Object.fromEntries(
    parties.map(({ id, name, contractUntil, staff }) => [
      id,
      { name: textOf(name), 'contract-until': contractUntil, staff },
    ]),
  );
}

/** A text in all languages is one answer. */
function textOf({ en, ja }: Text): readonly string[] {
  return [en, ja];
}

/** `staleAfterMonths` as the file has it: `stale-after-months`. */
function spelled(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The paths, with dots between their keys, below which two values differ; a list is one value. */
function differences(before: object, after: object, depth = Number.POSITIVE_INFINITY): string[] {
  const [was, is]: [Record<string, unknown>, Record<string, unknown>] = [{ ...before }, { ...after }];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) => {
    const [a, b] = [was[key], is[key]];
    if (isDeepStrictEqual(a, b)) return [];
    if (depth === 1 || !isMap(a) || !isMap(b)) return [key];
    return differences(a, b, depth - 1).map((inner) => `${key}.${inner}`);
  });
}
