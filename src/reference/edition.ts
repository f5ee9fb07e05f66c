import type { CategoryId } from './categories.ts';
import type { Source, Text } from './text.ts';

/**
 * The edition of the framework that this folder holds. A later edition of the Recommendation, X.1060 (03/2026), exists;
 * its service list is not part of this project.
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
} as const satisfies {
  readonly id: string;
  readonly name: Text;
  readonly recommendation: string;
  readonly nationalStandard: string;
  readonly textbook: Text;
  readonly supersededBy: string | null;
};

export type EditionId = typeof edition.id;

/** The categories to choose from first, so that both cycles can run; I is added where needed (textbook 6.5.2). */
export const startingCategories = ['A', 'B', 'D'] as const satisfies readonly CategoryId[];

export const startingCategoriesSource = 'textbook 6.5.2' satisfies Source;
