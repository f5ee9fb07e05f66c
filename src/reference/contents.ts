import { type Category, categories } from './categories.ts';
import type { Source, Text } from './text.ts';

/** An edition whose service list is not part of this project: what its public table of contents says of it. */
export interface TableOfContents {
  readonly id: string;
  readonly name: Text;
  readonly categories: readonly Pick<Category, 'id' | 'name'>[];
  readonly source: Source;
}

/** The English names that are others than those of 2021; there is no Japanese edition of it yet. */
const names2026: Readonly<Record<string, string>> = {
  A: 'Strategic management of CDC/CSC',
  F: 'Collection, analysis and evaluation of threat intelligence',
  G: 'Development and maintenance of CDC/CSC platforms',
  H: 'Support of internal fraud response',
};

export const tablesOfContents: readonly TableOfContents[] = [
  {
    id: 'x1060-2026',
    name: { en: 'ITU-T X.1060 (2026)', ja: 'ITU-T X.1060（2026年版）' },
    categories: categories.map(({ id, name }) => ({ id, name: { ...name, en: names2026[id] ?? name.en } })),
    source: 'X.1060 (03/2026), table of contents',
  },
];
