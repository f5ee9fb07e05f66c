import { type Category, type CategoryId, categories } from './categories.ts';
import type { PhaseId } from './phases.ts';
import { type Service as KnownService, type ServiceId, services } from './services.ts';
import type { Source, Text } from './text.ts';

/** A service of any edition; of one that an organisation has typed, what nobody has said is not known. */
export interface Service extends Pick<KnownService, 'id' | 'category' | 'name' | 'areas'> {
  /** Its own, where the edition has one. */
  readonly description?: Text | undefined;
  readonly phase: PhaseId | undefined;
  readonly areaSource: KnownService['areaSource'] | 'organisation';
}

/** How the services of an edition come from those of an earlier one. */
export const crosswalkKinds = ['same', 'renamed', 'split', 'merged', 'new', 'withdrawn'] as const;
export type CrosswalkKind = (typeof crosswalkKinds)[number];

/**
 * What became of some services: `same` and `renamed` one to one, with the same id and name or another; `split` one in several;
 * `merged` several in one; `new` without any before; `withdrawn` without any after.
 */
export interface CrosswalkRow {
  readonly kind: CrosswalkKind;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** How an edition that an organisation has typed itself follows from one that this project knows. */
export interface Lineage {
  readonly from: EditionId;
  /** In the order of the list; services that are withdrawn last. */
  readonly crosswalk: readonly CrosswalkRow[];
}

/**
 * An edition of the framework: the services that an organisation decides on, and how they are grouped.
 *
 * Not in it is what all editions share, because the files are written with it before anybody knows which edition they
 * follow: levels, reasons, assignments, scores and their rubrics, phases, areas, patterns, cycles, and what a category's
 * letter stands for. Nor is what is this project's own: weights, languages, kinds of files. Where an organisation is at hand,
 * services, their order and their categories come from its `framework`.
 */
export interface Framework {
  /** As `framework` in `cdc.yaml` names it. */
  readonly id: string;
  readonly name: Text;
  /** What is published of it; undefined of one that an organisation has typed itself. */
  readonly recommendation?: string;
  readonly nationalStandard?: string;
  readonly textbook?: Text;
  readonly supersededBy?: string | null;
  /** In the order of the service list. */
  readonly services: readonly Service[];
  /** Those that it has, in its order. */
  readonly categories: readonly Category[];
  /** The categories to choose from first, so that both cycles can run. */
  readonly startingCategories: readonly CategoryId[];
  /** Of an edition that an organisation has typed itself. */
  readonly lineage?: Lineage;
}

/** The categories to choose from first; I is added where needed (textbook 6.5.2). */
export const startingCategories = ['A', 'B', 'D'] as const satisfies readonly CategoryId[];

export const startingCategoriesSource = 'textbook 6.5.2' satisfies Source;

/**
 * The edition that holds where `cdc.yaml` names none. A later one of the Recommendation, X.1060 (03/2026), exists; its
 * service list is not part of this project.
 */
export const edition = {
  id: 'x1060-2021',
  name: { en: 'ITU-T X.1060 (2021)', ja: 'ITU-T X.1060（2021年版）' },
  recommendation: 'ITU-T X.1060 (06/2021)',
  nationalStandard: 'JT-X1060',
  textbook: {
    en: 'ISOG-J, Textbook for security response organisations, version 3.1',
    ja: 'ISOG-J「セキュリティ対応組織の教科書 第3.1版」',
  },
  supersededBy: 'ITU-T X.1060 (03/2026)',
  services,
  categories,
  startingCategories,
} as const satisfies Omit<Framework, 'lineage'>;

const list = [edition] as const;

export type EditionId = (typeof list)[number]['id'];

/** Every edition that `cdc.yaml` can name. */
export const frameworks: readonly Framework[] = list;

/**
 * The service of the edition that this project knows which is the same one to one; undefined where there is none: what is said
 * of services by their ids (descriptions, scenarios, activities, roles) holds for no other.
 */
export function knownAs(id: string, { lineage }: Framework): ServiceId | undefined {
  const row = lineage?.crosswalk.find(({ to }) => to.includes(id));
  const isOne = row?.kind === 'same' || row?.kind === 'renamed';
  const before = lineage ? (isOne ? row.from[0] : undefined) : id;
  return edition.services.find((service) => service.id === before)?.id;
}

/** The service of an edition that one of the edition known to this project is now, one to one; undefined where there is none. */
export function successorOf(known: string, framework: Framework): string | undefined {
  if (!framework.lineage) return known;
  return framework.services.find(({ id }) => knownAs(id, framework) === known)?.id;
}

/** A category as an edition names it. */
export function categoryIn(id: CategoryId, framework: Pick<Framework, 'categories'> = edition): Category {
  const found = framework.categories.find((category) => category.id === id);
  return found ?? (edition.categories.find((category) => category.id === id) as Category);
}

/** The edition of an id; the one that holds by default for an id that is none. */
export function frameworkOf(id: unknown): Framework {
  return frameworks.find((framework) => framework.id === id) ?? edition;
}

/** The order of entries in a file: that of the service list, then the organisation's own. */
export function rankIn({ services: listed }: Pick<Framework, 'services'>): (id: string) => number {
  return (id) => {
    const index = listed.findIndex((service) => service.id === id);
    return index === -1 ? listed.length : index;
  };
}
