import {
  type AreaId,
  areas,
  type CrosswalkKind,
  type CrosswalkRow,
  categories,
  type Framework,
  frameworkOf,
  type Service,
  type Text,
} from '../reference/index.ts';
import { bilingual, textIn } from './bilingual.ts';
import type { EditionEntry, EditionFile } from './edition-file.ts';
import type { Path } from './location.ts';

/** An edition of the framework that the organisation has typed itself: `editions/<id>.yaml`. */
export interface OwnEdition {
  /** The name of its file, without its ending. */
  readonly id: string;
  /** What it is for everything that works with editions. */
  readonly framework: Framework;
  /** The edition that it follows. */
  readonly before: Framework;
  readonly crosswalk: readonly CrosswalkRow[];
  /** What it says in words that should follow from the rest: the kind of a service. */
  readonly saidKinds: Readonly<Record<string, CrosswalkKind>>;
  /** Services without a name that there is none to take over for. */
  readonly nameless: readonly string[];
  /** Services of the earlier edition of which nothing is said, in its order. */
  readonly unaccounted: readonly string[];
}

/** What keeps an edition from being one that answers can be carried over to; paths are those of its file. */
export type EditionProblem = { readonly path: Path } & (
  | { readonly kind: 'unknown'; readonly id: string }
  | { readonly kind: 'kind'; readonly id: string; readonly said: CrosswalkKind; readonly follows: CrosswalkKind }
  | { readonly kind: 'withdrawn'; readonly id: string; readonly to: readonly string[] }
  | { readonly kind: 'nameless'; readonly id: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unaccounted'; readonly ids: readonly string[] }
);

/** In the order of the file; what is said of none of its lines comes last. */
export function problemsOf({ crosswalk, before, saidKinds, nameless, unaccounted, framework }: OwnEdition) {
  const known = new Set<string>(before.services.map(({ id }) => id));
  const of = (id: string, key: string): Path => ['services', id, key];
  const listed = crosswalk.filter(({ to }) => to.length > 0);
  const problems: EditionProblem[] = framework.services.flatMap(({ id }): EditionProblem[] => {
    const own = listed.find(({ to }) => to.includes(id));
    const unknown = own?.from.filter((source) => !known.has(source)) ?? [];
    const said = saidKinds[id];
    return [
      ...unknown.map((source): EditionProblem => ({ kind: 'unknown', id: source, path: of(id, 'from') })),
      ...(said && own && said !== own.kind
        ? [{ kind: 'kind' as const, id, said, follows: own.kind, path: of(id, 'kind') }]
        : []),
      ...(nameless.includes(id) ? [{ kind: 'nameless' as const, id, path: ['services', id] }] : []),
    ];
  });
  const withdrawn = crosswalk.filter(({ kind }) => kind === 'withdrawn').flatMap(({ from }) => from);
  for (const [index, id] of withdrawn.entries()) {
    const to = listed.filter(({ from }) => from.includes(id)).flatMap((row) => row.to);
    const path = ['withdrawn', index];
    if (!known.has(id)) problems.push({ kind: 'unknown', id, path });
    if (to.length > 0) problems.push({ kind: 'withdrawn', id, to, path });
  }
  if (framework.services.length === 0) problems.push({ kind: 'empty', path: ['services'] });
  else if (unaccounted.length > 0) problems.push({ kind: 'unaccounted', ids: unaccounted, path: ['services'] });
  return problems;
}

/** Whether an id is that of a service of the edition. */
export function hasPlaceFor({ framework }: OwnEdition, id: string): boolean {
  return framework.services.some((service) => service.id === id);
}

/** @param file as its schema wants it */
export function ownEdition(id: string, file: EditionFile): OwnEdition {
  const before = frameworkOf(file.from);
  const entries = Object.entries(file.services ?? {});
  const crosswalk = crosswalkOf(entries, file.withdrawn ?? [], before);
  const accounted = new Set(crosswalk.flatMap(({ from }) => from));
  const named = categories.map(
    (category) => ({ ...category, name: textIn(file.categories?.[category.id]) ?? category.name }) as const,
  );
  return {
    id,
    before,
    crosswalk,
    saidKinds: Object.fromEntries(entries.flatMap(([service, { kind }]) => (kind ? [[service, kind]] : []))),
    nameless: entries
      .filter(([service, entry]) => entry.name === undefined && !singleBefore(service, crosswalk))
      .map(([service]) => service),
    unaccounted: before.services.map((service) => service.id).filter((service) => !accounted.has(service)),
    framework: {
      id,
      name: bilingual(file.name, id),
      services: entries.map(([service, entry]) => serviceOf(service, entry, crosswalk, before)),
      categories: named,
      startingCategories: before.startingCategories,
      lineage: { from: file.from, crosswalk },
    },
  };
}

/** The ids that an entry says it comes from, each once. */
function sourcesOf({ from = [] }: EditionEntry): readonly string[] {
  return typeof from === 'string' ? [from] : [...new Set(from)];
}

/** A row for each service, but one for all parts of a split, and one for each service that is withdrawn. */
function crosswalkOf(
  entries: readonly (readonly [string, EditionEntry])[],
  withdrawn: readonly string[],
  { services }: Framework,
): CrosswalkRow[] {
  const isMerged = (entry: EditionEntry) => sourcesOf(entry).length > 1;
  const partsOf = new Map<string, string[]>();
  for (const [id, entry] of entries) {
    for (const source of sourcesOf(entry)) partsOf.set(source, [...(partsOf.get(source) ?? []), id]);
  }
  const merged = new Set(entries.filter(([, entry]) => isMerged(entry)).map(([id]) => id));
  const rows = entries.flatMap(([id, entry]): CrosswalkRow[] => {
    const from = sourcesOf(entry);
    const [source] = from;
    if (source === undefined) return [{ kind: 'new', from, to: [id] }];
    if (isMerged(entry)) return [{ kind: 'merged', from, to: [id] }];
    const parts = partsOf.get(source) ?? [];
    if (parts.length > 1) {
      // A part that is merged with something else has a row of its own.
      const own = parts.filter((part) => !merged.has(part));
      return own[0] === id ? [{ kind: 'split', from, to: own }] : [];
    }
    const before = services.find((service) => service.id === source);
    return [{ kind: id === source && isCalled(entry, before) ? 'same' : 'renamed', from, to: [id] }];
  });
  return [...rows, ...[...new Set(withdrawn)].map((id): CrosswalkRow => ({ kind: 'withdrawn', from: [id], to: [] }))];
}

/** Whether an entry leaves the name as it was, in the languages in which it says one. */
function isCalled({ name }: EditionEntry, before: Pick<Service, 'name'> | undefined): boolean {
  if (name === undefined || before === undefined) return name === undefined;
  const said = typeof name === 'string' ? [name] : [name.en, name.ja].filter((one) => one !== undefined);
  const known =
    typeof name === 'string' ? Object.values(before.name) : [name.en && before.name.en, name.ja && before.name.ja];
  return said.every((one) => known.includes(one));
}

function singleBefore(id: string, crosswalk: readonly CrosswalkRow[]): string | undefined {
  const row = crosswalk.find(({ kind, to }) => (kind === 'same' || kind === 'renamed') && to.includes(id));
  return row?.from[0];
}

/** What the entry does not say is that of the service before, where that is the same one to one; else nobody knows it. */
function serviceOf(
  id: string,
  entry: EditionEntry,
  crosswalk: readonly CrosswalkRow[],
  { services }: Framework,
): Service {
  const source = singleBefore(id, crosswalk);
  const before = services.find((service) => service.id === source);
  const description = textIn(entry.description);
  return {
    id: id as Service['id'],
    category: categories.find((category) => id.startsWith(`${category.id}-`))?.id ?? 'A',
    name: nameOf(id, entry, before?.name),
    ...(description && { description }),
    phase: entry.phase ?? before?.phase,
    areas: entry.area ? areasOf(entry.area) : (before?.areas ?? []),
    areaSource: entry.area || !before ? 'organisation' : before.areaSource,
  };
}

/** In a language in which it has no new name, it is called as before, where all of it is. */
function nameOf(id: string, { name }: EditionEntry, before: Text | undefined): Text {
  return name === undefined ? (before ?? { en: id, ja: id }) : bilingual(name, id);
}

function areasOf(area: AreaId): readonly AreaId[] {
  return areas.map((one) => one.id).filter((one) => one === area);
}
