import { asIsScore } from '../../analysis/score.ts';
import { evidenceText } from '../../model/evidence.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { Language } from '../../reference/index.ts';
import { assessedDay, gapInScope, type Measured } from './parts.ts';

/** What stands in one place of a record; undefined where there is nothing. */
export type Cell = string | number | boolean | undefined;

/** A result as a list of records, all with the same columns. */
export interface Records {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** As which other column one is headed in words, whose name holds something else here. */
  readonly headedAs?: Readonly<Record<string, string>>;
  /** For each row, which other column's words its values are said in, by the column that holds them. */
  readonly heldAs?: readonly Readonly<Record<string, string>>[];
  /** Whose teams and providers they name. */
  readonly organisation?: Organisation | undefined;
}

/** Columns by their names, each with what stands in it. */
export type Columns<T> = Readonly<Record<string, (item: T) => Cell>>;

/** @param organisation whose teams and providers they name, if they name any */
export function recordsOf<T>(columns: Columns<T>, items: readonly T[], organisation?: Organisation): Records {
  const cells = Object.values(columns);
  const rows = items.map((item) => cells.map((cell) => cell(item)));
  return { columns: Object.keys(columns), rows, ...(organisation && { organisation }) };
}

/** Columns of a part, for those that hold it; empty where one holds none. */
export function within<T, Whole>(columns: Columns<T>, part: (whole: Whole) => T | undefined): Columns<Whole> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, cell]) => [
      name,
      (whole: Whole) => {
        const item = part(whole);
        return item === undefined ? undefined : cell(item);
      },
    ]),
  );
}

/** Which service it is; its name is in the chosen language. */
export function serviceColumns(language: Language): Columns<Row> {
  return {
    id: ({ id }) => id,
    category: ({ category }) => category,
    service: ({ name }) => name[language],
    custom: ({ custom }) => custom,
  };
}

/** What is decided of a service: the values of the files, and the score, gap and day that follow from them. */
export function saidColumns(measured: Measured): Columns<Row> {
  return {
    scope: ({ scope }) => scope,
    level: ({ catalog }) => catalog.level,
    assignment: ({ profile }) => profile.assignment,
    team: ({ profile }) => profile.team,
    provider: ({ profile }) => profile.provider,
    'as-is': ({ portfolio: { 'as-is': asIs } }) => (typeof asIs === 'object' ? undefined : asIs),
    'as-is-insource': (row) => half(row, 'insource'),
    'as-is-outsource': (row) => half(row, 'outsource'),
    score: (row) => asIsScore(row, measured.policy),
    'to-be': ({ portfolio }) => portfolio['to-be'],
    gap: (row) => gapInScope(row, measured),
    'assessed-on': (row) => assessedDay(row, measured),
  };
}

/**
 * Why, by whom and by when: the rest of what the files say of a service. A key that two files have, or that something
 * else is called by, has its file's name in front; pieces of evidence stand on lines of their own, and the views of assessors
 * as JSON.
 */
export const grounds: Columns<Row> = {
  reason: ({ catalog }) => catalog.reason,
  'catalog-rationale': ({ catalog }) => catalog.rationale,
  'decided-by': ({ catalog }) => catalog['decided-by'],
  'review-by': ({ catalog }) => catalog['review-by'],
  area: ({ catalog }) => catalog.area,
  'planned-assignment': ({ profile }) => profile.planned?.assignment,
  'planned-team': ({ profile }) => profile.planned?.team,
  'planned-provider': ({ profile }) => profile.planned?.provider,
  'planned-by': ({ profile }) => profile.planned?.by,
  'profile-note': ({ profile }) => profile.note,
  'portfolio-rationale': ({ portfolio }) => portfolio.rationale,
  evidence: ({ portfolio }) => portfolio.evidence?.map(evidenceText).join('\n'),
  assessor: ({ portfolio }) => portfolio.assessor,
  'portfolio-note': ({ portfolio }) => portfolio.note,
  unconfirmed: ({ portfolio }) => portfolio.unconfirmed,
  action: ({ portfolio }) => portfolio.action,
  owner: ({ portfolio }) => portfolio.owner,
  due: ({ portfolio }) => portfolio.due,
  'portfolio-cycle': ({ portfolio }) => portfolio.cycle,
  confidence: ({ portfolio }) => portfolio.confidence,
  views: ({ portfolio }) => portfolio.views && JSON.stringify(portfolio.views),
};

function half({ portfolio: { 'as-is': asIs } }: Row, side: 'insource' | 'outsource'): number | undefined {
  return typeof asIs === 'object' ? asIs[side] : undefined;
}
