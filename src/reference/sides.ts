import type { CategoryId } from './categories.ts';
import type { Source, Text } from './text.ts';

interface SideFacts {
  readonly name: Text;
  readonly meaning: Text;
  /** Its categories, each with who says so: figure 13 is a picture, so what its text leaves open is this project's own. */
  readonly categories: readonly { readonly id: CategoryId; readonly source: Source }[];
}

const list = [
  {
    id: 'soc',
    name: { en: 'SOC', ja: 'SOC' },
    meaning: {
      en: 'Watches logs to detect incidents, and analyses them in depth.',
      ja: 'ログを監視してインシデントを検知し、深掘分析を行う。',
    },
    categories: [
      { id: 'B', source: 'textbook 6.1' },
      { id: 'C', source: 'textbook 6.1' },
    ],
  },
  {
    id: 'csirt',
    name: { en: 'CSIRT', ja: 'CSIRT' },
    meaning: {
      en: 'Leads the response to incidents; also vulnerabilities, threat intelligence, and contacts inside and outside.',
      ja: 'インシデント対応の主体となる。脆弱性、脅威情報、内外との連携も受け持つ。',
    },
    // After what CSIRTs commonly offer: vulnerabilities, awareness of the situation, knowledge for others.
    categories: [
      { id: 'D', source: 'textbook 6.1' },
      { id: 'E', source: 'project' },
      { id: 'F', source: 'project' },
      { id: 'H', source: 'project' },
      { id: 'I', source: 'project' },
    ],
  },
  {
    id: 'both',
    name: { en: 'Behind both', ja: '両方の土台' },
    meaning: {
      en: 'Management and platforms, on which both rest.',
      ja: 'マネジメントとプラットフォーム。SOCとCSIRTの両方を支える。',
    },
    categories: [
      { id: 'A', source: 'project' },
      { id: 'G', source: 'project' },
    ],
  },
] as const satisfies readonly (SideFacts & { readonly id: string })[];

export type SideId = (typeof list)[number]['id'];

export interface Side extends SideFacts {
  readonly id: SideId;
}

/** How services are commonly divided between a SOC in the narrow sense and a CSIRT (textbook 6.1, figure 13). */
export const sides: readonly Side[] = list;

/** The side of a category; each has one. */
export function sideOf(category: CategoryId): SideId {
  return sides.find(({ categories }) => categories.some(({ id }) => id === category))?.id ?? 'both';
}
