import type { AsIs, View } from '../model/files.ts';
import type { Row } from '../model/row.ts';
import type { RubricId } from '../reference/index.ts';
import { isUnassigned } from './assignment.ts';
import { halves } from './score.ts';

/** What one assessor thinks of a service. */
export interface AssessorView {
  readonly assessor: string;
  readonly view: View;
}

/** The views of a row, in the order of the file; also those without a score. */
export function viewsOf({ portfolio: { views = {} } }: Row): AssessorView[] {
  return Object.entries(views).map(([assessor, view]) => ({ assessor, view }));
}

/** How far the views of a service lie apart. */
export interface ServiceViews {
  readonly row: Row;
  /** Those with a score or an exclusion; at least one. */
  readonly views: readonly AssessorView[];
  /** The highest score minus the lowest, 0 to 4; of a service in two parts, that of the part in which it is larger. */
  readonly spread: number;
  /** Whether some exclude the service and others score it: then they differ, whatever the scores are. */
  readonly isDisputed: boolean;
  /** What counts, agreed or not: the score of the file, and 1 for what nobody has. */
  readonly agreed: AsIs | undefined;
  /** Whether the agreed score is one that no view comes near: below all of them, or above. */
  readonly isOutside: boolean;
}

/** What there is to talk about before a score is agreed. */
export interface ViewsAnalysis {
  /** From which spread on views differ, 1 to 4. */
  readonly least: number;
  /** Every service with a view, those that are furthest apart first, within that in list order. */
  readonly services: readonly ServiceViews[];
  readonly differing: readonly ServiceViews[];
  /** How many services have two or more views, and one; and how many in scope have none. */
  readonly counts: { readonly several: number; readonly one: number; readonly none: number };
  /** In list order. */
  readonly withoutAgreed: readonly Row[];
  readonly outside: readonly Row[];
  /** Views that say neither a score nor that the service is excluded. */
  readonly unscored: number;
  /** The names of all who have a view, in the order in which the files name them. */
  readonly assessors: readonly string[];
}

/** Two scores between which there is a step and more: what to talk about. This project's own. */
export const usualSpread = 2;

/** Compares the views of assessors, service by service. None of it is in any other figure. */
export function analyseViews(rows: readonly Row[], least = usualSpread): ViewsAnalysis {
  const inOrder = rows.flatMap((row) => serviceViews(row) ?? []);
  const services = inOrder.toSorted((a, b) => Number(b.isDisputed) - Number(a.isDisputed) || b.spread - a.spread);
  const withViews = new Set(services.map(({ row }) => row));
  return {
    least,
    services,
    differing: services.filter((one) => doDiffer(one, least)),
    counts: {
      several: services.filter(({ views }) => views.length > 1).length,
      one: services.filter(({ views }) => views.length === 1).length,
      none: rows.filter((row) => row.scope === 'in-scope' && !withViews.has(row)).length,
    },
    withoutAgreed: inOrder.filter(({ agreed }) => agreed === undefined).map(({ row }) => row),
    outside: inOrder.filter(({ isOutside }) => isOutside).map(({ row }) => row),
    unscored: rows.flatMap(viewsOf).filter(({ view }) => view['as-is'] === undefined).length,
    assessors: [...new Set(rows.flatMap(viewsOf).map(({ assessor }) => assessor))],
  };
}

/** Whether views are so far apart that they are worth talking about. */
export function doDiffer({ spread, isDisputed }: ServiceViews, least: number): boolean {
  return isDisputed || spread >= least;
}

/** The views of one row; undefined where no view says anything of the score. */
export function serviceViews(row: Row): ServiceViews | undefined {
  const views = viewsOf(row).filter(({ view }) => view['as-is'] !== undefined);
  if (views.length === 0) return undefined;
  const given = views.flatMap(({ view }) => view['as-is'] ?? []);
  const agreed: AsIs | undefined = isUnassigned(row) ? 1 : row.portfolio['as-is'];
  const parts = partsOf(row, [...given, ...(agreed === undefined ? [] : [agreed])]);
  const scored = parts.map((part) => given.flatMap((asIs) => scoreIn(asIs, part) ?? []));
  const excluded = given.filter((asIs) => asIs === 'excluded').length;
  return {
    row,
    views,
    spread: Math.max(...scored.map((scores) => (scores.length < 2 ? 0 : Math.max(...scores) - Math.min(...scores)))),
    isDisputed: excluded > 0 && excluded < given.length,
    agreed,
    isOutside: agreed !== undefined && isOutside(agreed, given, parts),
  };
}

type Part = RubricId | 'whole';

/** Two parts where anybody scores them apart and both are there; else the one that is. */
function partsOf({ profile: { assignment } }: Row, all: readonly AsIs[]): readonly Part[] {
  if (all.every((asIs) => typeof asIs !== 'object')) return ['whole'];
  return assignment === 'insource' || assignment === 'outsource' ? [assignment] : halves;
}

/** The score of a part; one for the whole holds for both. */
function scoreIn(asIs: AsIs, part: Part): number | undefined {
  if (asIs === 'excluded') return undefined;
  if (typeof asIs === 'number') return asIs;
  return part === 'whole' ? undefined : asIs[part];
}

function isOutside(agreed: AsIs, given: readonly AsIs[], parts: readonly Part[]): boolean {
  if (agreed === 'excluded') return !given.includes('excluded');
  if (given.every((asIs) => asIs === 'excluded')) return true;
  return parts.some((part) => {
    const score = scoreIn(agreed, part);
    const scores = given.flatMap((asIs) => scoreIn(asIs, part) ?? []);
    return score !== undefined && scores.length > 0 && (score < Math.min(...scores) || score > Math.max(...scores));
  });
}
