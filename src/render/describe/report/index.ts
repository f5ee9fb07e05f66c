import { gapPhases } from '../../../analysis/gap/analyse.ts';
import { figureChanges } from '../../../analysis/gap/figures.ts';
import { type Block, type Document, documentOf, facts, section, text } from '../../document.ts';
import type { GapResult, ReportResult } from '../../results.ts';
import { stateText } from '../../state.ts';
import { titleOf } from '../../words.ts';
import { phasesTogether } from '../approvals.ts';
import { movesSection } from '../areas/moves.ts';
import { sidesSection, teamsSection } from '../areas/parties.ts';
import { charts } from '../charts/index.ts';
import { baselineBlocks } from '../gap/baseline.ts';
import { categoryTable, distributionSection } from '../gap/portfolio.ts';
import { loadSection, patternSection } from '../gap/profile.ts';
import { nextBlocks } from '../next.ts';
import { describePeacetime } from '../peacetime/index.ts';
import { describePlan } from '../plan.ts';
import { staffBlocks } from '../staff.ts';
import { describeTrend } from '../trend.ts';
import { boardSection } from './board.ts';
import { drillBlocks } from './drill.ts';
import { frameworkBlocks } from './frameworks.ts';
import { methodSection } from './method.ts';
import { detailsSection, matrixSection } from './services.ts';
import type { ReportSpeech } from './speech.ts';
import { unconfirmedSection } from './unconfirmed.ts';

type Part = (result: ReportResult, speaking: ReportSpeech) => readonly (Block | undefined)[];

/** The parts behind the first page, in their order; each is what a command shows of it, with its charts. */
const parts: Readonly<
  Record<
    'map' | 'gaps' | 'load' | 'staff' | 'areas' | 'peacetime' | 'drill' | 'frameworks' | 'plan' | 'next' | 'trend',
    Part
  >
> = {
  map: (result, speaking) => [
    charts.heatmap(result, speaking, 'score'),
    charts.heatmap(result, speaking, 'level'),
    charts.heatmap(result, speaking, 'assignment'),
    matrixSection(result, speaking),
  ],
  gaps: (result, speaking) => [
    facts([{ label: speaking.messages.approvals.label, lines: phasesTogether(result.analysis.approvals, speaking) }]),
    charts.gap(result, speaking),
    categoryTable(gapResultOf(result), speaking),
    distributionSection(gapResultOf(result), speaking),
    unconfirmedSection(result, speaking),
  ],
  load: (result, speaking) => [charts.load(result, speaking), loadSection(gapResultOf(result), speaking)],
  staff: ({ staff }, speaking) => (staff ? staffBlocks(staff, speaking) : []),
  areas: (result, speaking) =>
    result.areas.services.length === 0
      ? [text(speaking.messages.gap.noneInScope)]
      : [
          charts.areas(result, speaking),
          result.selected
            ? text(speaking.messages.report.noPatternOfSelection)
            : patternSection(gapResultOf(result), speaking),
          movesSection(areasOf(result), speaking),
          sidesSection(areasOf(result), speaking),
          teamsSection(areasOf(result), speaking),
        ],
  peacetime: ({ peacetime, organisation }, speaking) => [
    text(speaking.messages.peacetime.lead),
    ...describePeacetime({ peacetime, organisation, full: false, hints: false }, speaking).blocks,
  ],
  drill: drillBlocks,
  frameworks: frameworkBlocks,
  plan: (result, speaking) => [
    charts.timeline(result, speaking),
    ...describePlan({ plan: result.plan, organisation: result.organisation, by: 'quarter' }, speaking).blocks,
  ],
  next: ({ next }, speaking) => (next ? nextBlocks(next, speaking, false) : []),
  trend: ({ trend, organisation }, speaking) => [
    ...(trend && trend.points.length > 1
      ? [charts.trend({ trend }, speaking), ...describeTrend({ trend, organisation }, speaking).blocks]
      : [text(speaking.messages.report.noHistory)]),
  ],
};

/**
 * The report: first the page for those who lead, then all that stands behind it, each part as the command of its own
 * shows it.
 */
export function describeReport(result: ReportResult, speaking: ReportSpeech): Document {
  const { messages, language } = speaking;
  const { report } = messages;
  const { organisation, extent } = result;
  const board = boardSection(result, speaking);
  const title = titleOf(report.title, organisation, language);
  if (extent === 'board') return documentOf(title, [], [board]);
  const partOf = (name: keyof typeof parts) => section(report.parts[name], parts[name](result, speaking), { id: name });
  return documentOf(
    title,
    [],
    [
      board,
      partOf('map'),
      partOf('gaps'),
      partOf('load'),
      partOf('staff'),
      partOf('areas'),
      partOf('peacetime'),
      partOf('drill'),
      partOf('plan'),
      partOf('next'),
      changesSection(result, speaking),
      partOf('trend'),
      partOf('frameworks'),
      detailsSection(result, speaking),
      methodSection(organisation, speaking),
    ],
  );
}

function changesSection(result: ReportResult, speaking: ReportSpeech) {
  const { analysis, previous } = result;
  if (!previous) return undefined;
  const name = stateText(previous.name, speaking);
  const compared: GapResult = {
    ...gapResultOf(result),
    baseline: { name, organisation: previous.organisation, figures: figureChanges(previous.analysis, analysis) },
  };
  return section(speaking.messages.report.parts.changes(name), baselineBlocks(compared, speaking), { id: 'changes' });
}

/** The areas of a report, with every service. */
function areasOf({ areas, organisation }: ReportResult) {
  return { areas, organisation, extent: 'all' } as const;
}

/** The evaluation of a report, for what shows it as `cdc gap` does. */
function gapResultOf({ analysis, organisation, selected }: ReportResult): GapResult {
  return { analysis, organisation, selected, extent: 'all', phases: gapPhases };
}
