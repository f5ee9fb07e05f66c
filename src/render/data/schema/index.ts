import { documentSchema } from '../../../schema/shape.ts';
import { approveReport } from './approve.ts';
import { areasReport } from './areas.ts';
import { benchmarkReport } from './benchmark.ts';
import { diffReport } from './diff.ts';
import { drillReport } from './drill.ts';
import { editionReport } from './edition.ts';
import { explainReport } from './explain.ts';
import { exportReport } from './export.ts';
import { gapReport } from './gap.ts';
import { groupReport } from './group.ts';
import { groupDiffReport } from './group-diff.ts';
import { groupGapReport } from './group-gap.ts';
import { groupTrendReport } from './group-trend.ts';
import { logReport } from './log.ts';
import { mapReport } from './map.ts';
import { matrixReport } from './matrix.ts';
import { metricReport } from './metric.ts';
import { migrateReport } from './migrate.ts';
import { nextReport } from './next.ts';
import { peacetimeReport } from './peacetime.ts';
import { planReport } from './plan.ts';
import { servicesReport } from './services.ts';
import { staffReport } from './staff.ts';
import { trendReport } from './trend.ts';
import { viewsReport } from './views.ts';

const reports = {
  gap: [gapReport, 'Evaluation of an organisation'],
  views: [viewsReport, 'Views of the assessors of an organisation'],
  benchmark: [benchmarkReport, 'An organisation beside its peers'],
  areas: [areasReport, 'Services of an organisation by area, and its way to a pattern'],
  plan: [planReport, 'Roadmap of an organisation'],
  next: [nextReport, 'Next steps of an organisation'],
  diff: [diffReport, 'Comparison of two states of an organisation'],
  drill: [drillReport, 'Incidents walked through with the services of an organisation'],
  trend: [trendReport, 'Figures of an organisation over its history'],
  map: [mapReport, 'Services of an organisation in the words of other frameworks'],
  log: [logReport, 'What changed of services, commit by commit'],
  matrix: [matrixReport, 'Service matrix of an organisation'],
  group: [groupReport, 'Organisations of a group'],
  'group-diff': [groupDiffReport, 'Changes in the organisations of a group'],
  'group-trend': [groupTrendReport, 'Figures of a group over time'],
  'group-gap': [groupGapReport, 'Gaps of the organisations of a group'],
  staff: [staffReport, 'Staffing of an organisation'],
  peacetime: [peacetimeReport, 'Work of an organisation in peacetime'],
  metric: [metricReport, 'Metrics of an organisation'],
  approve: [approveReport, 'Approvals of an organisation'],
  export: [exportReport, 'An organisation, for other tools'],
  migrate: [migrateReport, 'Migration of an organisation from version 2.1'],
  edition: [editionReport, 'Migration of an organisation to another edition of the framework'],
  services: [servicesReport, 'List of services'],
  explain: [explainReport, 'Entries of the reference'],
} as const;

/** How a result is asked for that has no command of its own. */
const askedBy: Readonly<Record<string, string>> = {
  benchmark: 'gap --benchmark',
  'group-gap': 'group gap',
  edition: 'migrate --to <edition>',
};

/** The JSON Schemas of what `--format json` writes, by the names of the results; in English only. */
export const reportSchemas = Object.fromEntries(
  Object.entries(reports).map(([command, [shape, title]]) => {
    const description = `What \`cdc ${askedBy[command] ?? command} --format json\` writes. What there is not is null.`;
    return [command, documentSchema(`${command}-report`, title, description, shape)];
  }),
);
