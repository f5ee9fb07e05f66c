import type { GapAnalysis } from '../../analysis/gap/analyse.ts';
import { asIsScore, isExcluded } from '../../analysis/score.ts';
import type { Row } from '../../model/row.ts';
import { csvLines } from '../escape.ts';
import type { GapRenderer } from './renderer.ts';

const head = [
  'id',
  'category',
  'service',
  'scope',
  'level',
  'assignment',
  'team',
  'provider',
  'as-is',
  'to-be',
  'gap',
  'weight',
  'priority',
  'cycle',
  'findings',
];

/** One line a service (RFC 4180) with the values of the files; only names are in the chosen language. */
export const csv: GapRenderer = (analysis, { rows, policy }, { language }) => {
  const { services, shortCycle, longCycle } = analysis.portfolio;
  const findings = findingsOf(analysis);
  const scores = new Map(services.map((service) => [service.row, service]));
  const improvements = new Map([...shortCycle, ...longCycle].map((improvement) => [improvement.row, improvement]));
  const lines = rows.map((row) => {
    const { catalog, profile, portfolio } = row;
    const gap = scores.get(row);
    const improvement = improvements.get(row);
    return [
      row.id,
      row.category,
      row.name[language],
      row.scope,
      catalog.level,
      profile.assignment,
      profile.team,
      profile.provider,
      asIsScore(row, policy) ?? (isExcluded(row) ? 'excluded' : undefined),
      portfolio['to-be'],
      gap?.gap,
      improvement?.weight,
      improvement?.priority,
      improvement?.cycle,
      findings
        .filter(([, found]) => found.includes(row))
        .map(([name]) => name)
        .join(' '),
    ];
  });
  return csvLines([head, ...lines]);
};

/** The lists of the evaluation by the names that conditions have for them. */
function findingsOf({ catalog, profile, portfolio }: GapAnalysis): [name: string, rows: readonly Row[]][] {
  return Object.entries({
    'to-review': catalog.toReview,
    unassigned: profile.unassigned,
    'too-much': profile.tooMuch,
    'area-one-outsourced': profile.areaOneOutsourced,
    'area-three-without-people': profile.areaThreeWithoutPeople,
    unscored: portfolio.unscored,
    'without-target': portfolio.withoutTarget,
    'above-target': portfolio.aboveTarget.map(({ row }) => row),
    'depends-on-person': portfolio.dependsOnPerson,
    'handed-off-blindly': portfolio.handedOffBlindly,
  });
}
