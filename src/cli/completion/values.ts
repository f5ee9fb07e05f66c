import { loadRuleTexts } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import {
  areas,
  assignments,
  categories,
  cycles,
  type Language,
  levels,
  patterns,
  phases,
  reasons,
  scores,
  services,
  type Text,
} from '../../reference/index.ts';

/** Something that could be typed, and what it means. */
export interface Candidate {
  readonly word: string;
  readonly meaning?: string;
}

/** What values are looked for in. */
export interface Surroundings {
  readonly language: Language;
  /** The organisation around; undefined if there is none, or if its files cannot be used. */
  readonly organisation: () => Promise<Organisation | undefined>;
}

/** What can stand for a placeholder of a usage line; nothing for one that takes any text. */
export async function valuesOf(placeholder: string, around: Surroundings): Promise<readonly Candidate[]> {
  const { language, organisation } = around;
  const named = (items: readonly { readonly id: string; readonly name: Text }[] | undefined) =>
    (items ?? []).map(({ id, name }) => ({ word: id, meaning: name[language] }));
  switch (placeholder) {
    case 'area':
      return named(areas);
    case 'assignment':
      return named(assignments);
    case 'cycle':
      return named(cycles);
    case 'letter':
      return named(categories);
    case 'level':
      return named(levels);
    case 'pattern':
      return named(patterns);
    case 'phase':
      return named(phases);
    case 'provider':
      return named((await organisation())?.providers);
    case 'reason':
      return named(reasons);
    case 'rule':
      return Object.entries(await loadRuleTexts(language)).map(([word, { title }]) => ({ word, meaning: title }));
    case 'score':
      return [...scores, 'excluded'].map((score) => ({ word: `${score}` }));
    case 'services':
      return named((await organisation())?.rows ?? services);
    case 'team':
      return named((await organisation())?.teams);
    default:
      return [];
  }
}
