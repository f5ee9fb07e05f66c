import { type Category, type CategoryId, categories } from './categories.ts';
import { type Service, services } from './services.ts';
import type { Source, Text } from './text.ts';

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
  readonly id: EditionId;
  readonly name: Text;
  readonly recommendation: string;
  readonly nationalStandard: string;
  readonly textbook: Text;
  readonly supersededBy: string | null;
  /** In the order of the service list. */
  readonly services: readonly Service[];
  /** Those that it has, in its order. */
  readonly categories: readonly Category[];
  /** The categories to choose from first, so that both cycles can run. */
  readonly startingCategories: readonly CategoryId[];
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
} as const satisfies Omit<Framework, 'id'> & { readonly id: string };

const list = [edition] as const;

export type EditionId = (typeof list)[number]['id'];

/** Every edition that `cdc.yaml` can name. */
export const frameworks: readonly Framework[] = list;

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
