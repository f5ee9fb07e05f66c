/** What stands above the columns of check sheets of version 2.1 beside what `Headings` knows. */

import { spelled } from '../../reference/spelling.ts';
import type { ToldOfSheets } from '../sheet/cells.ts';
import type { ColumnMeaning, Headings } from '../sheet/headings.ts';

const halves = {
  insource: ['インソース', 'insource', 'in-house', 'inhouse', '自組織', '内製'],
  outsource: ['アウトソース', 'outsource', '外部委託', '外注'],
} as const;

/** What version 2.1 called a score, which was a maturity then. */
const scores: Readonly<Record<'as-is' | 'to-be', readonly string[]>> = {
  'as-is': [
    '成熟度',
    '成熟度レベル',
    '実施レベル',
    'レベル',
    '現状の成熟度',
    '現状レベル',
    'maturity',
    'maturity level',
    'level',
  ],
  'to-be': ['目標の成熟度', '目標成熟度', '目標レベル', 'target maturity', 'target level'],
};

/** What a user says of the columns, and what can be told of those of a check sheet: a score for each half. */
export function toldOfRoles(headings: Headings, told: ToldOfSheets | undefined): ToldOfSheets {
  const scoreOf = (heading: string): 'as-is' | 'to-be' | undefined => {
    const known = headings.meaningOf(heading);
    if (known === 'as-is' || known === 'to-be') return known;
    return (['as-is', 'to-be'] as const).find((key) => scores[key].some((one) => spelled(one) === spelled(heading)));
  };
  return {
    ...told,
    meaning: (heading, above): ColumnMeaning | undefined => {
      for (const { half, rest } of halvesNamedIn(heading)) {
        const score = rest === '' ? (scoreOf(above) ?? 'as-is') : scoreOf(rest);
        if (score !== undefined) return `${score}-${half}`;
      }
      const below = scoreOf(heading);
      // The other way round: the half stands over its scores. A text that names both, or who does it, is of no half.
      const [over, another] = below === undefined ? [] : halvesNamedIn(above);
      const isOther =
        over !== undefined && scoreOf(over.rest) === undefined && headings.meaningOf(over.rest) !== undefined;
      if (over && !another && !isOther) return `${below}-${over.half}` as ColumnMeaning;
      // A level is a recommendation level elsewhere, of which version 2.1 knew nothing.
      return below ?? (above === '' ? undefined : scoreOf(above));
    },
  };
}

/** The halves that a heading names, each with what else the heading says. */
function halvesNamedIn(heading: string) {
  return (['insource', 'outsource'] as const).flatMap((half) => {
    const text = spelled(heading);
    const word = halves[half].map(spelled).find((one) => text.includes(one));
    if (word === undefined) return [];
    return [{ half, rest: text.replace(word, '').replaceAll(/[()[\]【】「」:・/_の-]/g, '') }];
  });
}
